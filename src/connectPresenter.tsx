import type { ComponentType } from "react";
import { followProjector } from "./followProjector.ts";
import { PresenterContext } from "./state/PresenterContext.ts";
import type { Store } from "./state/store.ts";
import {
  PresenterWindow,
  type PresenterWindowProps,
} from "./views/presenting/presenter/PresenterWindow.tsx";

/** Connects this window to the one that has opened it, once, and gives what it shows from then on. */
export function connectPresenter(store: Store): ComponentType<PresenterWindowProps> {
  const desk = followProjector(store);
  return function Connected(props) {
    return (
      <PresenterContext value={desk}>
        <PresenterWindow {...props} />
      </PresenterContext>
    );
  };
}
