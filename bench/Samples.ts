import type { Condition } from "./conditions.ts";
import type { Contender } from "./contenders.ts";
import type { Figure, Figures } from "./figures.ts";
import { median } from "./median.ts";

/** What every load gave, by condition, page and figure. */
export class Samples {
  private readonly numbers = new Map<string, number[]>();

  add(condition: Condition["id"], contender: Contender["id"], figures: Figures): void {
    for (const [figure, value] of Object.entries(figures)) {
      const key = [condition, contender, figure].join(" ");
      this.numbers.set(key, [...(this.numbers.get(key) ?? []), value]);
    }
  }

  /** The median of a figure; undefined where it was not measured. */
  median(
    condition: Condition["id"],
    contender: Contender["id"],
    figure: Figure,
  ): number | undefined {
    return median(this.all(condition, contender, figure));
  }

  all(condition: Condition["id"], contender: Contender["id"], figure: Figure): readonly number[] {
    return this.numbers.get([condition, contender, figure].join(" ")) ?? [];
  }
}
