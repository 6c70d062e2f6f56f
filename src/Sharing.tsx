import { Suspense, useState, type ReactNode } from "react";
import { useSelector } from "./state/StoreContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { ShareContext, type ShareTab } from "./ui/ShareContext.ts";
import { WhenWhole } from "./WhenWhole.tsx";
import { useLazyView } from "./ui/useLazyView.ts";

const loadDialog = async () => (await import("./views/share/ShareDialog.tsx")).ShareDialog;

/** The dialog that takes something out of the page, for every part that opens it. */
export function Sharing({ children }: { children: ReactNode }) {
  const version = useSelector((state) => state.data.file.version);
  const [first, open] = useState<ShareTab | null>(null);
  const [ShareDialog, dialogAgain] = useLazyView(loadDialog);
  return (
    <ShareContext value={open}>
      {children}
      {first !== null && (
        <RegionBoundary region="share" version={version} onAgain={dialogAgain}>
          <WhenWhole>
            <Suspense fallback={null}>
              <ShareDialog first={first} onClose={() => open(null)} />
            </Suspense>
          </WhenWhole>
        </RegionBoundary>
      )}
    </ShareContext>
  );
}
