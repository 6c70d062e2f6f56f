import { useEffect, useState } from "react";
import { Words } from "../../ui/Words.tsx";
import styles from "./Presenting.module.css";

interface NoteProps {
  /** The number that is being typed, "" for none. */
  typed: string;
  /** How often the browser has refused to fill the screen. */
  refused: number;
}

/** ms */
const SHOWN = 5000;

/** For a moment over the slide: the number that is being typed, or that the screen cannot be filled. */
export function Note({ typed, refused }: NoteProps) {
  const [told, tell] = useState(0);
  useEffect(() => {
    if (refused === told) return;
    const timer = setTimeout(() => tell(refused), SHOWN);
    return () => clearTimeout(timer);
  }, [refused, told]);
  const shown = typed !== "" || refused !== told;
  return (
    <p role="status" className={shown ? styles.note : "hidden"}>
      {typed !== "" ? (
        <Words of={(t) => t("present.typed", { number: typed })} />
      ) : (
        shown && <Words of={(t) => t("present.refused")} />
      )}
    </p>
  );
}
