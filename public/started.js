// Before anything is drawn: the page is dark or light as its reader chose last (src/browser/rememberedSettings.ts).
(function () {
  try {
    var kept = JSON.parse(localStorage.getItem("china-lesotho-timeline")) || {};
    if (kept.theme === "dark" || kept.theme === "light")
      document.documentElement.setAttribute("data-theme", kept.theme);
    // oxlint-disable-next-line no-unused-vars -- a browser that is too old for the page does not know it without
  } catch (_) {
    // Denied, or not to be read: the page's script says so.
  }
})();
// A link to an event leads there once its text has come; a browser by itself waits for the page's script too.
document.addEventListener("readystatechange", function () {
  if (document.readyState !== "interactive" || window.scrollY > 0) return;
  var place = document.getElementById(location.hash.slice(1));
  if (place) place.scrollIntoView();
});
// Where the page's script is too new for this browser, or has not come, the text stays and says so.
window.addEventListener("load", function () {
  var page = document.documentElement;
  if (!page.hasAttribute("data-started")) page.setAttribute("data-failed", "");
});
