import { useRef, type PointerEvent } from "react";
import { touchCommand, type TouchPoint } from "./touchCommand.ts";

/** What is pressed for itself. */
const CONTROL = "button, a, input, label, form, summary, dialog";

/** Listeners for fingers and pens on the slide; a mouse and what is pressed for itself are left alone. */
export function useTouch(run: (command: NonNullable<ReturnType<typeof touchCommand>>) => void) {
  const down = useRef<TouchPoint | null>(null);
  const raising = useRef(false);
  return {
    onPointerDown: (press: PointerEvent) => {
      const own = press.target instanceof Element && press.target.closest(CONTROL);
      raising.current = false;
      down.current =
        press.pointerType !== "mouse" && press.isPrimary && !own ? pointOf(press) : null;
    },
    // The browser has taken it to scroll or to zoom.
    onPointerCancel: () => {
      down.current = null;
    },
    onPointerUp: (press: PointerEvent) => {
      const from = down.current;
      down.current = null;
      if (!from || !press.isPrimary) return;
      const { width, height } = press.currentTarget.getBoundingClientRect();
      const command = touchCommand(from, pointOf(press), { width, height });
      // The click of this tap would press what it brings up, if that were there already.
      if (command === "controls") raising.current = true;
      else if (command) run(command);
    },
    onClick: () => {
      if (raising.current) run("controls");
      raising.current = false;
    },
  };
}

function pointOf({ clientX, clientY, timeStamp }: PointerEvent): TouchPoint {
  return { x: clientX, y: clientY, at: timeStamp };
}
