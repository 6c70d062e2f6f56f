// Before anything is drawn: the page is dark or light as its reader chose last (src/browser/rememberedSettings.ts).
(function () {
  try {
    var kept = JSON.parse(localStorage.getItem("china-lesotho-timeline")) || {};
    if (kept.theme === "dark" || kept.theme === "light")
      document.documentElement.setAttribute("data-theme", kept.theme);
  } catch {
    // Denied, or not to be read: the page's script says so.
  }
})();
// Where the page's script is too new for this browser, or has not come, the text stays and says so.
window.addEventListener("load", function () {
  var page = document.documentElement;
  if (!page.hasAttribute("data-started")) page.setAttribute("data-failed", "");
});
