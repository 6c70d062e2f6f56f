import styles from "./Presenting.module.css";

/** Nothing but a colour over the slide; the announcement says so. */
export function Cover({ colour }: { colour: "black" | "white" }) {
  return <div className={styles.cover} data-colour={colour} />;
}
