/** Titles in 《》: top-level ones with what nests in them, 《…〈…〉…》 and 《…《…》…》 alike. */

export interface FoundTitle {
  /** The title without its outer marks, inner ones as 〈〉. */
  readonly text: string;
  /** Offsets of the outer marks: `start` is that of 《, `end` one past 》. */
  readonly start: number;
  readonly end: number;
}

/** Longer than any title: an opening mark without its closing one does not swallow a page. */
const LONGEST = 300;

/** All top-level titles of a text, in order. A mark that is never closed is passed over. */
export function topTitles(text: string): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (let i = text.indexOf('《'); i !== -1; i = text.indexOf('《', i)) {
    const end = closing(text, i);
    if (end < 0) {
      i++;
      continue;
    }
    const inner = text
      .slice(i + 1, end)
      .replace(/\n/gu, '')
      .replace(/《/gu, '〈')
      .replace(/》/gu, '〉');
    if (inner) found.push({ text: inner, start: i, end: end + 1 });
    i = end + 1;
  }
  return found;
}

/** The text with a sign in the place of each letter within its top-level titles, whose marks stay: as long as before. */
export function blankTitles(text: string, sign: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end } of topTitles(text)) {
    plain += `${text.slice(from, start + 1)}${sign.repeat(end - start - 2)}`;
    from = end - 1;
  }
  return plain + text.slice(from);
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length && i - open < LONGEST; i++) {
    if (text[i] === '《') depth++;
    else if (text[i] === '》' && --depth === 0) return i;
  }
  // An inner mark that was not closed: the first closing mark ends the title.
  const first = text.slice(open, open + LONGEST).indexOf('》');
  return first > 0 ? open + first : -1;
}
