/** Whether the end of a line is the end of a sentence. */

/** Whether a sentence, clause list or heading ends with a text: in a stop, with closing marks behind it perhaps. Looked at from the end: it is asked of every line. */
export function endsWithStop(text: string): boolean {
  let last = text.length - 1;
  while (CLOSING_MARKS.includes(text.charAt(last)) && last > 0) last--;
  return last >= 0 && STOPS.includes(text.charAt(last));
}
const STOPS = '。！？；：!?;:…';
const CLOSING_MARKS = '”’"）)】';
