import { readSettings } from "./browser/rememberedSettings.ts";

export const planted = readSettings;
