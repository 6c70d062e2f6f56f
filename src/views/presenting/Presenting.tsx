import { slideShown } from "../../state/selectors/slides.ts";
import { useSelector } from "../../state/StoreContext.ts";
import styles from "./Presenting.module.css";
import { Slide } from "./Slide.tsx";

/** Slides over the whole window. */
export function Presenting() {
  const slide = useSelector(slideShown);
  return (
    <main className={styles.screen} tabIndex={-1}>
      {slide && <Slide slide={slide} />}
    </main>
  );
}
