/** What an answer is called by in class: A, B, C, from 0 on. */
export function answerLetter(place: number): string {
  return "ABC".charAt(place);
}
