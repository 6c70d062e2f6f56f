import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { peopleByVisits } from "./peopleByVisits.ts";

const state = { data: wholeStore, filter: NO_FILTER };

test.each(["en", "zh"] as const)(
  "whoever visits most comes first, and equals by name, in %s",
  (lang) => {
    const { compare } = new Intl.Collator(lang === "zh" ? "zh-Hans" : lang, {
      ignorePunctuation: true,
    });
    const rows = peopleByVisits(state, lang);
    rows.slice(1).forEach(({ person, visits }, i) => {
      const before = rows[i];
      if (!before) throw new Error("no row before");
      const [name, nameBefore] = [person.names[lang].text, before.person.names[lang].text];
      expect(before.visits).toBeGreaterThanOrEqual(visits);
      if (before.visits === visits) expect(compare(nameBefore, name)).toBeLessThanOrEqual(0);
    });
    expect(rows[0]?.visits).toBeGreaterThan(1);
  },
);
