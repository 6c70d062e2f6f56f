import { Glyph } from "../ui/Glyph.tsx";

export const planted = Glyph;
