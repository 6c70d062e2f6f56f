import { createTimelineStore } from "../state/store.ts";

export const planted = createTimelineStore;
