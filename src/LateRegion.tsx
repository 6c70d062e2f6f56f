import { Suspense, type ComponentType, type ReactNode } from "react";
import { useSelector } from "./state/StoreContext.ts";
import { RegionBoundary, type Region } from "./ui/RegionBoundary.tsx";
import { useLazyView } from "./ui/useLazyView.ts";
import { WhenWhole } from "./WhenWhole.tsx";

interface LateRegionProps<P> {
  region: Region;
  /** The same function at each drawing. */
  load: () => Promise<ComponentType<P>>;
  /** It needs all of the store, and not the outline alone. */
  whole?: boolean;
  /** Stands there until it has come. */
  fallback?: ReactNode;
  /** The other way to the same events, where there is one. */
  onShowList?: () => void;
  /** Takes it away again: a dialog, and so is what says that it has failed. */
  onClose?: () => void;
  children: (View: ComponentType<P>) => ReactNode;
}

/** A region whose view is loaded when it is first wanted; where that fails, it alone says so. */
export function LateRegion<P>(props: LateRegionProps<P>) {
  const { region, load, whole = false, fallback = null, children } = props;
  const version = useSelector((state) => state.data.file.version);
  const [View, again] = useLazyView(load);
  const drawn = <Suspense fallback={fallback}>{children(View)}</Suspense>;
  return (
    <RegionBoundary
      region={region}
      version={version}
      onAgain={again}
      onShowList={props.onShowList}
      onClose={props.onClose}
    >
      {whole ? <WhenWhole>{drawn}</WhenWhole> : drawn}
    </RegionBoundary>
  );
}
