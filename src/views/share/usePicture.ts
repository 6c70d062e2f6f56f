import { textMeasure } from "../../browser/textMeasure.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { FACES, lightToken } from "./picture/lightTokens.ts";
import { SIZE } from "./picture/measures.ts";
import { timelinePicture } from "./picture/timelinePicture.ts";
import { toPicture } from "./toPicture.ts";

/** The timeline as it stands, as an SVG file in the light theme, when it is asked for. */
export function usePicture(): () => ReturnType<typeof timelinePicture> {
  const state = useSelector((now) => now);
  const inUse = useLanguage();
  return () => {
    const measure = textMeasure(lightToken("sans"), SIZE);
    return timelinePicture(toPicture(state, inUse), { token: lightToken, faces: FACES, measure });
  };
}
