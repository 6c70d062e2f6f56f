const MS = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

type Unit = keyof typeof MS | "month" | "year";
type Units = Unit | `${Unit}s`;

/**
 * As much of moment.js as vis-timeline calls, in UTC alone (research: moment is 18 kB of its 100). vis changes a
 * moment in place and takes it as its own answer, so each setter returns the object. No parsing, no formats:
 * times come as ms or Dates, and the axis has words of its own.
 */
class UtcMoment {
  readonly #date: Date;

  constructor(time: UtcMoment | Date | number = Date.now()) {
    this.#date = new Date(time.valueOf());
  }

  /** Read by vis, which tells a moment from other objects by it. */
  get _isAMomentObject(): true {
    return true;
  }

  valueOf(): number {
    return this.#date.getTime();
  }
  toDate(): Date {
    return new Date(this.valueOf());
  }
  clone(): UtcMoment {
    return new UtcMoment(this);
  }
  locale(): this {
    return this;
  }

  year(): number;
  year(year: number): this;
  year(year?: number): number | this {
    if (year === undefined) return this.#date.getUTCFullYear();
    return this.#toMonth(year, this.month());
  }
  /** 0–11 */
  month(): number;
  month(month: number): this;
  month(month?: number): number | this {
    if (month === undefined) return this.#date.getUTCMonth();
    return this.#toMonth(this.year(), month);
  }
  /** 1–31 */
  date(): number;
  date(day: number): this;
  date(day?: number): number | this {
    if (day === undefined) return this.#date.getUTCDate();
    return this.#change(() => this.#date.setUTCDate(day));
  }
  hours(): number;
  hours(hours: number): this;
  hours(hours?: number): number | this {
    if (hours === undefined) return this.#date.getUTCHours();
    return this.#change(() => this.#date.setUTCHours(hours));
  }
  minutes(minutes: number): this {
    return this.#change(() => this.#date.setUTCMinutes(minutes));
  }
  seconds(seconds: number): this {
    return this.#change(() => this.#date.setUTCSeconds(seconds));
  }
  milliseconds(ms: number): this {
    return this.#change(() => this.#date.setUTCMilliseconds(ms));
  }

  add(count: number, units: Units): this {
    const unit = unitOf(units);
    if (unit === "month") return this.#toMonth(this.year(), this.month() + count);
    if (unit === "year") return this.#toMonth(this.year() + count, this.month());
    return this.#change(() => this.#date.setTime(this.valueOf() + count * MS[unit]));
  }
  subtract(count: number, units: Units): this {
    return this.add(-count, units);
  }

  isSame(other: UtcMoment | Date | number, units?: Units): boolean {
    const unit = unitOf(units ?? "millisecond");
    return startOf(this, unit) === startOf(new UtcMoment(other), unit);
  }

  /** The same day of another month; its last day where it has no such day. Not `Date.UTC`, which moves years below 100. */
  #toMonth(year: number, month: number): this {
    return this.#change(() => {
      const day = this.date();
      this.#date.setUTCFullYear(year, month + 1, 0);
      if (day < this.date()) this.#date.setUTCDate(day);
    });
  }

  #change(change: () => void): this {
    change();
    return this;
  }
}

function unitOf(units: Units): Unit {
  return units.replace(/s$/, "") as Unit;
}

/** UTC ms of the beginning of a unit; weeks begin on Sunday, as they do in moment without a locale. */
function startOf(time: UtcMoment, unit: Unit): number {
  if (unit === "year") return time.year();
  if (unit === "month") return time.year() * 12 + time.month();
  // 1970-01-01 was a Thursday.
  const shift = unit === "week" ? 4 * MS.day : 0;
  return Math.floor((time.valueOf() + shift) / MS[unit]);
}

function moment(time?: UtcMoment | Date | number): UtcMoment {
  return new UtcMoment(time);
}
moment.utc = moment;
moment.locale = () => "en";
moment.isMoment = (value: unknown): value is UtcMoment => value instanceof UtcMoment;

// In the place of the package of this name, whose export is its default.
// oxlint-disable-next-line import/no-default-export
export default moment;
