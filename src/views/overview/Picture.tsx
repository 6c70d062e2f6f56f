import { useSelector } from "../../state/StoreContext.ts";
import type { Scale } from "../../ui/visitMarks/scale.ts";
import { VisitsPicture } from "../../ui/visitMarks/VisitsPicture.tsx";
import { Carets } from "./Carets.tsx";
import styles from "./Picture.module.css";
import { usePictureName } from "./usePictureName.ts";
import { useVisits } from "./useVisits.ts";

interface PictureProps {
  scale: Scale;
  /** px of what is seen; the scale may run on. */
  width: number;
  height: number;
  rem: number;
  /** px: where the grips are. */
  handles: readonly number[];
}

/** The visits that the filter lets through, and where the open event lies. */
export function Picture(props: PictureProps) {
  const { scale } = props;
  const periods = useSelector((state) => state.data.file.periods);
  const { marks, tallest } = useVisits();
  const name = usePictureName(marks, scale.whole);
  return (
    <VisitsPicture
      {...props}
      className={styles.picture}
      marks={marks}
      tallest={tallest}
      periods={periods}
      name={name}
    >
      <Carets scale={scale} />
    </VisitsPicture>
  );
}
