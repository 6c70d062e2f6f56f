import type { Condition } from "./conditions.ts";
import type { Figure } from "./figures.ts";
import type { Contender } from "./contenders.ts";
import type { Samples } from "./Samples.ts";

/** One of our figures may be so many times a peer's. */
export interface Target {
  name: string;
  own: readonly Figure[];
  peer: Contender["id"];
  of: Figure;
  times: number;
}

/** Of several of our own figures the worst counts. */
export const TARGETS: readonly Target[] = [
  {
    name: "First paint of the real content",
    own: ["content"],
    peer: "html",
    of: "content",
    times: 1.5,
  },
  {
    name: "An event’s detail opened, by link or press",
    own: ["detailByLink", "detailByPress"],
    peer: "vis",
    of: "usable",
    times: 0.6,
  },
  { name: "Live timeline usable", own: ["usable"], peer: "vis", of: "usable", times: 1.3 },
  { name: "Filter to paint", own: ["filter"], peer: "vis", of: "filter", times: 1.5 },
  {
    name: "Blocked after the first paint",
    own: ["blocked"],
    peer: "vis",
    of: "blocked",
    times: 1.5,
  },
  { name: "JavaScript heap", own: ["heap"], peer: "vis", of: "heap", times: 2.5 },
];

/** How many times the peer's figure ours is, infinite where theirs is nothing; undefined where one of them was not measured. */
export function ratioOf(
  { own, peer, of }: Target,
  samples: Samples,
  condition: Condition["id"],
): number | undefined {
  const theirs = samples.median(condition, peer, of);
  const ours = own.map((figure) => samples.median(condition, "app", figure));
  if (theirs === undefined || ours.includes(undefined)) return undefined;
  const worst = Math.max(...ours.map((value) => value ?? 0));
  return worst === 0 ? 0 : worst / theirs;
}
