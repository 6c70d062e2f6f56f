declare module "virtual:store-outline" {
  const outline: import("./domain/eventStore/eventStore.ts").EventStore;
  export default outline;
}

declare module "virtual:store-details" {
  const details: import("./domain/eventStore/outline.ts").Details;
  export default details;
}
