import { screen, within } from "@testing-library/react";

/** The panel of the event that is open. */
export const panel = () => screen.getByRole("complementary");

/** The block below a heading. */
export function block(name: RegExp): HTMLElement {
  const section = within(panel()).getByRole("heading", { level: 3, name }).closest("section");
  if (!section) throw new Error("no block");
  return section;
}

/** What stands in a block, a claim each. */
export const claimsOf = (section: HTMLElement) => within(section).getAllByRole("listitem");
