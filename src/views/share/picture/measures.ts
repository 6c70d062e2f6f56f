import type { DayWindow } from "../../../domain/eventStore/allYears.ts";

/** px of the whole picture's width, of the column with the lanes' names, and of what stands above the lanes. */
export const WIDTH = 1200;
export const RAIL = 220;
export const HEAD = 56;
export const AXIS = 26;
export const RIBBON = 24;
export const EDGE = 16;
/** px of a line of type, and of the type */
export const LINE = 17;
export const SIZE = 13;

/** What a drawing needs of the page. */
export interface Means {
  /** A colour or font of the theme. */
  token: (name: string) => string;
  /** CSS of the fonts that the file names and no machine has. */
  faces: string;
  /** px of a text in the size of names */
  measure: (text: string) => number;
}

/** The same, with the place of each UTC day, px. */
export interface Room extends Means {
  x: (day: number) => number;
}

/** px of a UTC day in a picture of a window. */
export function dayScale(window: DayWindow): (day: number) => number {
  const pxPerDay = (WIDTH - RAIL - EDGE) / (window.to - window.from);
  return (day) => RAIL + (day - window.from) * pxPerDay;
}
