/** Calls at once and with every change with whether the device has a network, as far as it knows. */
export function onNetwork(tell: (online: boolean) => void): void {
  const look = () => tell(navigator.onLine);
  window.addEventListener("online", look);
  window.addEventListener("offline", look);
  look();
}
