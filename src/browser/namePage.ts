/** Tells browser and voices the language of the page, and the tab its title. */
export function namePage(lang: string, title: string): void {
  const page = document.documentElement;
  // To say it again would have the browser compute the style of every element anew.
  if (page.lang !== lang) page.lang = lang;
  document.title = title;
}
