declare module "virtual:bench-store" {
  const store: import("./benchStore.ts").BenchStore;
  export default store;
}

declare module "@knight-lab/timelinejs/src/js/timeline/Timeline.js" {
  export const Timeline: new (element: string, data: object, options: object) => object;
}
