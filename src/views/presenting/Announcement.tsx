import { useEffect, useState } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Slide } from "../../domain/lesson/slide.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { withoutYears } from "./keepSecret.ts";

/** ms */
const SOON = 150;

/** Tells who cannot see the screen which slide has come, in a sentence; the slide itself can be read on. */
export function Announcement({ slide }: { slide: Slide | undefined }) {
  const { t, lead } = useLanguage();
  const blank = useSelector((state) => state.blank);
  const secret = useSelector((state) => state.dates === "hidden");
  const sentence = blank ? t(`present.covered.${blank}`) : slide ? say(slide) : "";
  // After the region is there, so that the first slide is told too; of slides that are passed by, the last.
  const [told, tell] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => tell(sentence), SOON);
    return () => clearTimeout(timer);
  }, [sentence]);

  function say(of: Slide): string {
    const place = { n: of.n, total: of.total };
    if (of.kind === "question")
      return t("present.toldQuestion", { ...place, title: of.question.text[lead] });
    if (of.kind !== "event") return t("present.told", { ...place, title: of.step.sentence[lead] });
    const { title, date } = of.event;
    if (secret) return t("present.told", { ...place, title: withoutYears(title, date)[lead] });
    const when = dateInWords(date === null ? null : readEdtf(date), t);
    return t("present.toldEvent", { ...place, date: when, title: title[lead] });
  }
  return (
    <p role="status" className="hidden">
      <ForeignText text={told} lang={lead} />
    </p>
  );
}
