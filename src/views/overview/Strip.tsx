import { useMemo, useRef, type MouseEvent } from "react";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { moveWindow } from "../../state/actions/moveWindow.ts";
import { wholeWindow, windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { ViewportStore } from "../../state/viewport.ts";
import { Handle } from "./Handle.tsx";
import { movedWindow } from "./movedWindow.ts";
import { Picture } from "./Picture.tsx";
import { placeHandles } from "./placeHandles.ts";
import { toDays, toPx } from "../../ui/visitMarks/scale.ts";
import { StillPicture } from "./StillPicture.tsx";
import styles from "./Strip.module.css";
import { useDrag } from "./useDrag.ts";
import { useShownWindow } from "./useShownWindow.ts";
import { useSize, type Size } from "./useSize.ts";

/** px: the frame's two lines */
const NARROWEST = 4;

/** px: so much further vis lets time run, under a border at the right that its panel has not */
const UNSEEN = 1;

/** The picture of all years with the window on it; before it is measured, as at build, the picture alone. */
export function Strip({ viewport }: { viewport: ViewportStore }) {
  const whole = useSelector((state) => wholeWindow(state.data));
  const strip = useRef<HTMLDivElement>(null);
  const size = useSize(strip);
  return (
    <div ref={strip} className={styles.strip}>
      {size ? (
        <Windowed viewport={viewport} whole={whole} size={size} />
      ) : (
        <>
          <div className={styles.outside} />
          <div className={`${styles.ground} ${styles.whole}`} />
          <StillPicture whole={whole} />
          <div className={`${styles.frame} ${styles.whole}`} />
        </>
      )}
    </div>
  );
}

interface WindowedProps {
  viewport: ViewportStore;
  whole: DayWindow;
  size: Size;
}

/** The window is moved by its handles, by its ground, or by a click beside it. */
function Windowed({ viewport, whole, size: { width, height, rem } }: WindowedProps) {
  const store = useTimelineStore();
  const window = useShownWindow(viewport);
  const scale = useMemo(() => ({ whole, width: width + UNSEEN }), [whole, width]);
  const pan = useDrag((start, px) => {
    moveWindow(store, movedWindow(start, toDays(scale, px), whole));
  });

  const centreOn = ({ clientX, currentTarget }: MouseEvent) => {
    const now = windowInView(store.getState());
    const day = whole.from + toDays(scale, clientX - currentTarget.getBoundingClientRect().left);
    moveWindow(store, movedWindow(now, day - (now.from + now.to) / 2, whole));
  };

  const left = Math.min(Math.max(toPx(scale, window.from), 0), Math.max(width - NARROWEST, 0));
  const right = Math.max(Math.min(toPx(scale, window.to), width), left + NARROWEST);
  const { first, last } = placeHandles(left, right, width);
  const frame = { left, width: right - left };
  const isAll = window.from <= whole.from && window.to >= whole.to;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for pointers, as is the frame; the handles do the same by keyboard */}
      <div className={styles.outside} onClick={centreOn} />
      <div className={styles.ground} style={frame} />
      <Picture
        scale={scale}
        width={width}
        height={height}
        rem={rem}
        handles={[first.grip, last.grip]}
      />
      <div className={styles.frame} style={frame} data-all={isAll || undefined} {...pan} />
      <Handle end="from" window={window} place={first} scale={scale} />
      <Handle end="to" window={window} place={last} scale={scale} />
    </>
  );
}
