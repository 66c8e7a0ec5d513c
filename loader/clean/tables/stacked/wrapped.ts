/**
 * A row that was set cell by cell and whose cells are wrapped, with nothing to part them: 1 / 组织展销，全年 / 参展60场 / 市商务局 / 市贸促会，各县 / 人民政府 / 12月底前. What the columns
 * hold tells which lines are a cell: bodies have whole names, limits say when. A row counts where one way to cut it is better than all others.
 */
import { isBodies, isLimit, isLimitAlone, type Kind, misfit } from '../kinds.ts';

/** What speaks against a cut: two whole names without a stop between them, a cell of bodies that begins with the end of a name, or with no level; a name on two lines. */
const [GLUED, BROKEN, NO_LEVEL, ON_TWO] = [20, 30, 10, 1];
const NEVER = 1000;
/** Ends of names that are no names. */
const ENDING = /^(?:(?:人民)?政府|办公[室厅]|委员会|海关|公司|集团|中心|大队|支队|[\p{Script=Han}]{0,2}(?:局|厅|委|办|处|会))(?:$|[、，])/u;
/** 市水利局, 各镇, 国网某公司, 青岚市水利局. */
const LEVEL = /^(?:各|国|中|全|[省市县区州盟旗]|[\p{Script=Han}]{2,4}[省市县区州盟旗])/u;
/** A name that goes on without a stop: 国家税务总局某省税务局. */
const GOES_ON = /国家[\p{Script=Han}]{2,6}总局$/u;
/** Lines of a cell. */
const MOST = 9;

/** For each column the index of the line after its last one; null where there is no best way. */
export function cutLines(lines: readonly string[], kinds: readonly Kind[]): readonly number[] | null {
  interface Way {
    readonly cost: number;
    readonly ends: readonly number[];
    readonly tied: boolean;
  }
  let ways = new Map<number, Way>([[0, { cost: 0, ends: [], tied: false }]]);
  for (const kind of kinds) {
    const next = new Map<number, Way>();
    for (const [from, way] of ways)
      for (let end = from + 1; end <= Math.min(lines.length, from + MOST); end++) {
        const cost = way.cost + costOf(lines.slice(from, end), kind);
        const known = next.get(end);
        if (cost >= NEVER || (known && known.cost < cost)) continue;
        next.set(end, known?.cost === cost ? { ...known, tied: true } : { cost, ends: [...way.ends, end], tied: way.tied });
      }
    ways = next;
  }
  const best = ways.get(lines.length);
  return best && !best.tied ? best.ends : null;
}

function costOf(cell: readonly string[], kind: Kind): number {
  const words = cell.join('');
  if (kind === 'bodies') return bodiesCost(cell, words);
  if (kind === 'limit') return cell.length < 4 && isLimit(words) && !/[。；].|。$/u.test(words) && !cell.some(isBodies) ? 0 : NEVER;
  if (kind === 'words' || kind === 'remark') return cell.some((line, k) => isBodies(line) || (k > 0 && isLimitAlone(line))) ? NEVER : 0;
  // A number and the first words of the next column are no number.
  return misfit(words, kind) === 0 && !(kind === 'document' && cell.length > 1 && SENTENCE.test(words)) ? 0 : NEVER;
}
const SENTENCE = /[。；“”]|修改|删[去除]|增加/u;

function bodiesCost(cell: readonly string[], words: string): number {
  if (!isBodies(words) || /[、，；]$/u.test(words)) return NEVER;
  const glued = cell.filter((line, k) => {
    const before = cell.slice(0, k).join('');
    return (
      k > 0 &&
      !/[、，；]$/u.test(before) &&
      !/^[、，；]/u.test(line) &&
      isBodies(before) &&
      isBodies(line) &&
      !ENDING.test(line) &&
      !GOES_ON.test(before)
    );
  });
  const onTwo = cell.slice(0, -1).filter((line) => !/[、，；]$/u.test(line)).length;
  return glued.length * GLUED + onTwo * ON_TWO + (ENDING.test(words) ? BROKEN : 0) + (LEVEL.test(words) ? 0 : NO_LEVEL);
}
