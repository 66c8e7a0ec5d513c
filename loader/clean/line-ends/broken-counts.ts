/**
 * Figures that a tool set on a line of their own in the midst of a sentence: 自主抽调约 / 1000 / 名机关干部. The three lines are one; left alone, the figures
 * would pass for the number of a page.
 */
import type { Line } from '../lines.ts';

const FIGURES = /^\d{1,6}$/u;
/** Words that a figure follows. */
const AWAITS = /(?:[约以于共达从近超至到逾满过每足自]|不少|不低|[增减]加)$/u;
/** What is counted, and no other word that begins with the same letter: 年度, 个人, 项目. */
const COUNTED =
  /^(?:名|人(?!民|员|大|才|力|社|事|防|工)|个(?!人|体|别|性)|家(?!庭|长|具|用)|年(?!度|底|末|初|终|检|报|轻|产|均)|月(?!底|末|初|度|报)|日(?!常|报)|天(?!然)|件|户(?!籍|外)|项(?!目)|亩|[万亿]?元|[万亿]|公里|平方|吨|座|套|条(?!例|件|款)|处(?!理|置|罚|室)|次(?!生|日)|所(?!有|在|属|需|得)|台(?!账)|辆|批(?!复|准|示)|余|多(?!元|种|方|部门))/u;

/** Lines with each such sentence on one line as far as it was broken so. */
export function joinCounts(lines: readonly Line[]): readonly Line[] {
  let joined: Line[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const before = joined ? joined.at(-1) : lines[i - 1];
    const next = lines[i + 1];
    if (before && next && FIGURES.test(line.text) && AWAITS.test(before.text) && COUNTED.test(next.text)) {
      joined ??= lines.slice(0, i);
      joined[joined.length - 1] = {
        ...before,
        end: next.end,
        text: `${before.text} ${line.text} ${next.text}`,
        width: before.width + line.width + next.width,
        spaced: true,
      };
      i++;
    } else joined?.push(line);
  }
  return joined ?? lines;
}
