const HAN = /^\p{Script=Han}/u;

/** Whether a text begins with a Chinese character; these are written without spaces, each a word or part of one. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}
