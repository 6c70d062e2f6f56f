import { useEffect, useEffectEvent, useRef, useState } from "react";
import { onPress } from "../../browser/onPress.ts";
import { preventReloadKey } from "../../browser/preventReloadKey.ts";
import { usePreference } from "../../state/PreferencesContext.ts";
import { commandOf, isFigure, isTurn, type PresentCommand } from "./presentKeys.ts";

/** ms between two turns while a key is held: about three a second, so that slides can be seen. */
const HELD = 340;
/** ms after its last figure that a number is forgotten. */
const FORGOTTEN = 2000;
/** Figures of a number; more would be no slide's. */
const FIGURES = 4;

interface Commands {
  run: (command: PresentCommand) => void;
  /** Goes to the slide with the number that was typed. */
  goTo: (n: number) => void;
}

/**
 * The keys while slides are shown, in the window that shows them or in the presenter's. Gives back the number
 * that is being typed, "" for none.
 */
export function useCommandKeys({ run, goTo }: Commands): string {
  const characters = usePreference("singleKeys");
  const [typed, setTyped] = useState("");
  const turned = useRef(0);

  const use = useEffectEvent((press: KeyboardEvent): boolean => {
    const command = commandOf(press, characters);
    if (!command) return false;
    if (press.repeat) {
      // Held: turns go on, slowly; what is switched once is not switched back.
      if (!isTurn(command) || press.timeStamp - turned.current < HELD) return true;
    }
    if (isTurn(command)) turned.current = press.timeStamp;
    if (isFigure(command)) {
      setTyped((before) => (before + command).slice(-FIGURES));
      return true;
    }
    setTyped("");
    const number = Number(typed);
    if (command === "enter" && number > 0) goTo(number);
    else if (command !== "close" || typed === "") run(command);
    return true;
  });
  useEffect(() => onPress((press) => use(press)), []);
  useEffect(() => preventReloadKey(), []);
  useEffect(() => {
    if (typed === "") return;
    const timer = setTimeout(() => setTyped(""), FORGOTTEN);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}
