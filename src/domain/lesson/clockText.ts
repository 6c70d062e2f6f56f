/** Whole seconds on a clock: `06:12`, `1:06:12`; what is over the time, `−02:10`. */
export function clockText(seconds: number): string {
  const length = Math.abs(seconds);
  const hours = Math.floor(length / 3600);
  const clock = [Math.floor(length / 60) % 60, length % 60].map(twoDigits).join(":");
  return `${seconds < 0 ? "−" : ""}${hours > 0 ? `${hours}:` : ""}${clock}`;
}

/** The time of day, as the machine has it: `10:24`. */
export function timeOfDay(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map(twoDigits).join(":");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
