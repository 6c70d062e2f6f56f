import { useEffect, useEffectEvent, useRef, useState } from "react";
import { onPress } from "../../browser/onPress.ts";
import { preventReloadKey } from "../../browser/preventReloadKey.ts";
import { goToSlide } from "../../state/actions/turnSlide.ts";
import { usePreference } from "../../state/PreferencesContext.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { commandOf, isFigure, isTurn, type PresentCommand } from "./presentKeys.ts";
import { runCommand } from "./runCommand.ts";

/** ms between two turns while a key is held: about three a second, so that slides can be seen. */
const HELD = 340;
/** ms after its last figure that a number is forgotten. */
const FORGOTTEN = 2000;
/** Figures of a number; more would be no slide's. */
const FIGURES = 4;

/** What a command does that is not of the slides but of this window; whatever is left out does nothing. */
export type WindowCommands = Partial<Record<PresentCommand, () => void>>;

/**
 * The keys while slides are shown: on the slides by `runCommand`, the rest by `own`. Gives back the number that
 * is being typed, "" for none.
 */
export function usePresentKeys(own: WindowCommands): string {
  const store = useTimelineStore();
  const characters = usePreference("singleKeys");
  const [typed, setTyped] = useState("");
  const turned = useRef(0);

  const run = useEffectEvent((press: KeyboardEvent): boolean => {
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
    if (command === "enter" && number > 0) goToSlide(store, number);
    else if (command !== "close" || typed === "")
      (own[command] ?? (() => runCommand(store, command)))();
    return true;
  });
  useEffect(() => onPress((press) => run(press)), []);
  useEffect(() => preventReloadKey(), []);
  useEffect(() => {
    if (typed === "") return;
    const timer = setTimeout(() => setTyped(""), FORGOTTEN);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}
