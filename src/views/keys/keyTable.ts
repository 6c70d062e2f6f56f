/** The keys as they are printed on a keyboard, the same in every language, and what they do. */
interface KeyRow {
  keys: readonly string[];
  does:
    | "beforeAfter"
    | "lanes"
    | "ends"
    | "open"
    | "zoom"
    | "allYears"
    | "closeEvent"
    | "year"
    | "fiveYears"
    | "search"
    | "nextMatch"
    | "previousMatch"
    | "view"
    | "visits"
    | "these"
    | "top"
    | "present"
    | "nextSlide"
    | "previousSlide"
    | "endSlides"
    | "toSlide"
    | "black"
    | "white"
    | "fullScreen"
    | "presenter"
    | "language"
    | "dates"
    | "theme"
    | "explore"
    | "topOrExplore";
}

interface KeyPlace {
  place: "timeline" | "years" | "everywhere" | "presenting";
  rows: readonly KeyRow[];
}

/** The keys that there are, by the place where they work. */
export const KEY_TABLE: readonly KeyPlace[] = [
  {
    place: "timeline",
    rows: [
      { keys: ["←", "→"], does: "beforeAfter" },
      { keys: ["↑", "↓"], does: "lanes" },
      { keys: ["Home", "End"], does: "ends" },
      { keys: ["Enter"], does: "open" },
      { keys: ["+", "−"], does: "zoom" },
      { keys: ["0"], does: "allYears" },
      { keys: ["Esc"], does: "closeEvent" },
    ],
  },
  {
    place: "years",
    rows: [
      { keys: ["←", "→"], does: "year" },
      { keys: ["Shift", "←", "→"], does: "fiveYears" },
      { keys: ["PgUp", "PgDn"], does: "fiveYears" },
    ],
  },
  {
    place: "everywhere",
    rows: [
      { keys: ["/"], does: "search" },
      { keys: ["F3"], does: "nextMatch" },
      { keys: ["Shift", "F3"], does: "previousMatch" },
      { keys: ["L"], does: "view" },
      { keys: ["V"], does: "visits" },
      { keys: ["P"], does: "present" },
      { keys: ["?"], does: "these" },
      { keys: ["Esc"], does: "top" },
    ],
  },
  {
    place: "presenting",
    rows: [
      { keys: ["→", "↓", "Space", "PgDn", "N", "Enter"], does: "nextSlide" },
      { keys: ["←", "↑", "Shift + Space", "PgUp", "P", "Backspace"], does: "previousSlide" },
      { keys: ["Home", "End"], does: "endSlides" },
      { keys: ["1 … 9", "Enter"], does: "toSlide" },
      { keys: ["B", "."], does: "black" },
      { keys: ["W", ","], does: "white" },
      { keys: ["L"], does: "language" },
      { keys: ["T"], does: "dates" },
      { keys: ["D"], does: "theme" },
      { keys: ["F"], does: "fullScreen" },
      { keys: ["S"], does: "presenter" },
      { keys: ["E"], does: "explore" },
      { keys: ["?"], does: "these" },
      { keys: ["Esc"], does: "topOrExplore" },
    ],
  },
];
