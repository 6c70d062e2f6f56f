/** Tells browser and voices the language of the page, and the tab its title. */
export function namePage(lang: string, title: string): void {
  document.documentElement.lang = lang;
  document.title = title;
}
