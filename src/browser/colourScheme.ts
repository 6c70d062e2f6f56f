type Shown = "light" | "dark";
type Theme = Shown | "system";

/**
 * Marks the page light or dark: as chosen, or as the system asks, now and whenever that changes. Paper is
 * light. Gives back the way to choose anew.
 */
export function followColourScheme(first: Theme): (theme: Theme) => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  let chosen = first;
  const apply = () => {
    const asked = dark.matches ? "dark" : "light";
    show(chosen === "system" ? asked : chosen);
  };
  apply();
  dark.addEventListener("change", apply);
  window.addEventListener("beforeprint", () => show("light"));
  window.addEventListener("afterprint", apply);
  return (theme) => {
    chosen = theme;
    apply();
  };
}

/** How the page is shown now, whoever asked for it. */
export function shownColourScheme(): Shown {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}

/** The one that the page is not shown in. */
export function otherColourScheme(): Shown {
  return shownColourScheme() === "dark" ? "light" : "dark";
}

function show(theme: Shown): void {
  document.documentElement.dataset["theme"] = theme;
}
