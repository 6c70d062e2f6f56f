// Where the page's script is too new for this browser, or has not come, the text stays and says so.
window.addEventListener("load", function () {
  var page = document.documentElement;
  if (!page.hasAttribute("data-started")) page.setAttribute("data-failed", "");
});
