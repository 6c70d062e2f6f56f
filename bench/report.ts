import { CONDITIONS, type Condition } from "./conditions.ts";
import { CONTENDERS, type Contender } from "./contenders.ts";
import { FIGURE_NAMES, FIGURES, type Figure } from "./figures.ts";
import type { Samples } from "./Samples.ts";
import { ratioOf, TARGETS } from "./targets.ts";

/** Under what the figures were measured, as far as it says nothing of whose machine it was. */
export interface Machine {
  cores: number;
  browser: string;
  /** ISO day */
  date: string;
  rounds: number;
  events: number;
  undated: number;
}

/** `docs/performance.md`: what was measured, whether the targets are met, and what each figure means. */
export function report(samples: Samples, machine: Machine, notes: string): string {
  const { cores, browser, date, rounds, events, undated } = machine;
  return `# Performance

Measured on ${date} by \`npm run bench\`: ${cores} processor cores, ${browser} without a screen, window of 1440 × 900, medians of ${rounds} rounds in which the pages take turns, each load as by a reader who was never there. Everything comes compressed (brotli) from one server on the same machine, over HTTP/1.1. The peers show the same ${events} events with title, date and text in English, bundled and minified; vis-timeline and TimelineJS3 leave out the ${undated} without a date, which they cannot draw. Ours carries both languages, sources, claims and people besides.

## Targets

${table(
  ["", ...CONDITIONS.map(({ name }) => name), "to reach"],
  TARGETS.map((target) =>
    [target.name].concat(
      CONDITIONS.map(({ id }) => verdict(ratioOf(target, samples, id), target.times)),
      `≤ ${target.times} × ${FIGURES[target.of].name} of ${nameOf(target.peer)}`,
    ),
  ),
)}

${CONDITIONS.map((condition) => `Presses before the live timeline, ${condition.name.toLowerCase()}: ${pressesOf(samples, condition)}.`).join("\n\n")}

${notes.trim()}

${CONDITIONS.map((condition) => `## ${condition.name}\n\n${figuresTable(samples, condition)}`).join("\n\n")}

## What is measured

${FIGURE_NAMES.map((figure) => `- **${FIGURES[figure].name}**: ${FIGURES[figure].meaning}.`).join("\n")}

A dash: the page has nothing of the kind.
`;
}

function figuresTable(samples: Samples, { id }: Condition): string {
  return table(
    ["", "", ...CONTENDERS.map(({ name }) => name), "ours to vis-timeline’s"],
    FIGURE_NAMES.map((figure) => {
      const ours = samples.median(id, "app", figure);
      const theirs = samples.median(id, "vis", figure);
      const { name, unit }: { name: string; unit: string } = FIGURES[figure];
      return [name, unit].concat(
        CONTENDERS.map((contender) => inUnits(samples.median(id, contender.id, figure), figure)),
        ours !== undefined && theirs ? ratio(ours / theirs) : "–",
      );
    }),
  );
}

/** How many presses were answered, and how long that took. */
function pressesOf(samples: Samples, { id }: Condition): string {
  return (["earlyAnswer", "betweenAnswer"] as const)
    .map((figure) => {
      const all = samples.all(id, "app", figure);
      const answered = all.filter(Number.isFinite);
      return `${figure === "earlyAnswer" ? "at the first paint" : "just before it is live"} ${answered.length} of ${all.length} answered`;
    })
    .join(", ");
}

function verdict(times: number | undefined, limit: number): string {
  if (times === undefined) return "–";
  return `${ratio(times)} ${times <= limit ? "✓ met" : "✗ missed"}`;
}

function ratio(times: number): string {
  return Number.isFinite(times) ? `${times.toFixed(2)} ×` : "∞";
}

function inUnits(value: number | undefined, figure: Figure): string {
  if (value === undefined) return "–";
  if (!Number.isFinite(value)) return "lost";
  const { unit } = FIGURES[figure];
  if (unit === "MB") return (value / 1e6).toFixed(1);
  return (unit === "kB" ? value / 1000 : value).toFixed(0);
}

function nameOf(id: Contender["id"]): string {
  return CONTENDERS.find((one) => one.id === id)?.name ?? id;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
