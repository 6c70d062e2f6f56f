import { readQuery } from "../browser/history.ts";

export const planted = readQuery;
