import { Words } from "../../ui/Words.tsx";
import styles from "./LeftOut.module.css";
import { Part, Text } from "./Part.tsx";

/** In the order of the table in data/README.md, which gives the reason for each. */
const ON_PURPOSE = [
  "judgements",
  "opinions",
  "positions",
  "intentions",
  "background",
  "figures",
  "sums",
] as const;

/** What the sources say and the timeline does not, and what they leave out themselves. */
export function LeftOut() {
  return (
    <Part head={(t) => t("about.out.head")}>
      <Text of={(t) => t("about.out.others")} />
      <Text of={(t) => t("about.out.blanks")} />
      <Text of={(t) => t("about.out.onPurpose")} />
      <ul className={styles.list}>
        {ON_PURPOSE.map((what) => (
          <li key={what}>
            <Words of={(t) => t(`about.out.${what}`)} layout="stacked" />
          </li>
        ))}
      </ul>
      <Text of={(t) => t("about.out.full")} />
    </Part>
  );
}
