import { Glyph } from "../ui/Glyph.tsx";
import { toDay } from "../domain/date/day.ts";
// A type may be.
import type { EdtfDate } from "../domain/date/edtf.ts";

export const planted = (date: EdtfDate) => [Glyph, toDay, date];
