let presenter: Window | null = null;

/** px; where the screen has less, the browser gives less. */
const FEATURES = "popup,width=1280,height=800";

/**
 * Opens this page once more in a window of its own, with another query, "?" first; brings it to the front where it is
 * open already. False where the browser does not allow it.
 */
export function openPresenterWindow(query: string): boolean {
  if (presenter && !presenter.closed) {
    presenter.focus();
    return true;
  }
  try {
    // The query alone: the path of a file, wherever it lies, stays as the browser has it.
    presenter = window.open(query, "", FEATURES);
  } catch {
    // A sandboxed frame may refuse aloud.
    presenter = null;
  }
  // Some blockers give a window that is closed.
  return presenter !== null && !presenter.closed;
}

/** Keeps the presenter's window in mind: after a reload of this one it is found by what it says. */
export function keepPresenterWindow(from: Window): void {
  presenter = from;
}

/** Whether this window has opened that one. An opener can be read whatever the origin, and not be forged. */
export function isOpenedHere(from: Window): boolean {
  return from.opener === window;
}
