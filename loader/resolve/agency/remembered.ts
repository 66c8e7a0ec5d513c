/** Answers that are worked out once: texts of one place name the same bodies again and again. */

/** So many are kept; then all are forgotten. */
const MOST = 20_000;

/** A function of a text that remembers its answers; what `keep` refuses is worked out anew each time. */
export function remembered<Rest extends readonly unknown[], Answer>(
  key: (text: string, ...rest: Rest) => string,
  work: (text: string, ...rest: Rest) => Answer,
  keep: (answer: Answer, ...rest: Rest) => boolean = () => true,
): (text: string, ...rest: Rest) => Answer {
  const known = new Map<string, Answer>();
  return (text, ...rest) => {
    const own = key(text, ...rest);
    const before = known.get(own);
    if (before !== undefined) return before;
    const answer = work(text, ...rest);
    if (known.size >= MOST) known.clear();
    if (keep(answer, ...rest)) known.set(own, answer);
    return answer;
  };
}
