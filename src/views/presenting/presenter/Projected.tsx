import { useId } from "react";
import type { Slide } from "../../../domain/lesson/slide.ts";
import { Words } from "../../../ui/Words.tsx";
import { Queue } from "./Queue.tsx";
import { SlidePreview } from "./SlidePreview.tsx";
import styles from "./Desk.module.css";

/** What the class sees, and the slides around it. */
export function Projected({ slide }: { slide: Slide }) {
  const name = useId();
  return (
    <section className={styles.left} aria-labelledby={name}>
      <h2 id={name} className={styles.heading}>
        <Words of={(t) => t("presenter.projector")} />
      </h2>
      <SlidePreview slide={slide} live />
      <Queue />
    </section>
  );
}
