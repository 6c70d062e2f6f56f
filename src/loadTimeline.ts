/** Fetches the live timeline, which is half of the page's code. */
export const loadTimeline = async () => (await import("./views/timeline/Timeline.tsx")).Timeline;
