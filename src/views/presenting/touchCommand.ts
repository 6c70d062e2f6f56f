import type { PresentCommand } from "./presentKeys.ts";

/** Where a finger came down or went up, px of the window, and when, ms. */
export interface TouchPoint {
  x: number;
  y: number;
  at: number;
}

/** px; a swipe is longer, a tap shorter */
const SWIPE = 50;
const STILL = 12;
/** ms; longer is no tap */
const TAP = 500;
/** Of the width, from the left: back. Of the height, from the foot: the controls. */
const BACK = 1 / 3;
const FOOT = 1 / 6;

/**
 * What a touch asks for: a swipe turns as a page is turned; a tap goes back in the left third and on in the
 * rest, and at the foot brings up the controls; anything else is nothing.
 */
export function touchCommand(
  down: TouchPoint,
  up: TouchPoint,
  { width, height }: { width: number; height: number },
): Extract<PresentCommand, "next" | "previous"> | "controls" | undefined {
  const [dx, dy] = [up.x - down.x, up.y - down.y];
  if (Math.abs(dx) > SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy))
    return dx < 0 ? "next" : "previous";
  if (Math.hypot(dx, dy) > STILL || up.at - down.at > TAP) return undefined;
  if (up.y > height * (1 - FOOT)) return "controls";
  return up.x < width * BACK ? "previous" : "next";
}
