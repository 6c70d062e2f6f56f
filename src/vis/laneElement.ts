/** The element that vis keeps for a lane in its rail; what stands in it is drawn by the owner. */
export function laneElement(lane: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "lane";
  element.dataset["lane"] = lane;
  return element;
}
