import { useLayoutEffect, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Slide as AnySlide } from "../../../domain/lesson/slide.ts";
import { usePresenterLink } from "../../../state/PresenterContext.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { Words } from "../../../ui/Words.tsx";
import { Slide } from "../Slide.tsx";
import styles from "./SlidePreview.module.css";

interface SlidePreviewProps {
  slide: AnySlide;
  /** What is on the projector: a covered screen is seen covered. */
  live?: boolean;
}

/** A slide as the projector has it: laid out as large as there, and shown smaller. */
export function SlidePreview({ slide, live = false }: SlidePreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const { width, height, theme } = usePresenterLink(
    useShallow(({ projected }) => ({
      width: projected?.width ?? window.innerWidth,
      height: projected?.height ?? window.innerHeight,
      theme: projected?.theme ?? "light",
    })),
  );
  const blank = useSelector((state) => (live ? state.blank : null));
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const sized = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    sized.observe(current);
    return () => sized.disconnect();
  }, []);
  const scale = Math.min(room.width / width, room.height / height);
  return (
    <div ref={box} className={styles.box} style={{ aspectRatio: `${width} / ${height}` }}>
      <div
        className={styles.frame}
        data-theme={theme}
        style={{ width: width * scale, height: height * scale }}
      >
        {/* A picture of the other window: nothing in it is for the keys or the voices of this one. */}
        <div
          className={styles.whole}
          inert
          aria-hidden="true"
          style={{ width, height, transform: `scale(${scale})` }}
        >
          <Slide slide={slide} />
        </div>
        {blank && (
          <p className={styles.blank} data-colour={blank}>
            <Words of={(t) => t(`presenter.${blank}`)} layout="stacked" />
          </p>
        )}
      </div>
    </div>
  );
}
