/**
 * The heads of clean-up lists, and what they do to the rows under them: 废止的规范性文件目录（9件）, 一、废止下列4部规章,
 * 对适用期已过的6件文件宣布失效：. A head that names several fates leaves them to the rows.
 */
import { parseNumeral } from '../../../patterns/numeral.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block } from '../../../text.ts';

/** What happens to the documents of a list: `adjusts` where their term is made longer, `mixed` where each row says it. */
export type Fate = 'repeals' | 'amends' | 'adjusts' | 'cites' | 'mixed';

export interface ListHead {
  readonly fate: Fate;
  /** How many documents the head announces. */
  readonly announced: number | null;
}

const MAY_BE = pattern(/废止|失效|失去|延长|延续|停止|作废|撤销|废除|修改|修订|修正|有效|保留|清理/u);
const REPEALED = /废止|失效|失去(?:法律)?效力|停止(?:执行|施行|实施|使用|适用)|作废|废除|不再(?:执行|施行|实施|适用)|撤销/u;
/** What was made anew is not changed by the list: 新修订的, 制定（修订）了, 修改后的. */
const AMENDED = /(?<!新|已|经|制定)(?:修改|修订|修正)(?!后|版|了)/u;
const KEPT = /继续(?:有效|执行|实施|施行|适用)|保留|现行有效/u;
const MADE_LONGER = /(?:有效|施行|试行)期限?[^。；]{0,16}(?:延长|延续)|(?:延长|延续)[^。；]{0,8}(?:有效|施行|试行)期/u;
/** 部分条款失效废止的…目录: what is listed goes on, changed. */
const IN_PART =
  /(?<!全文[、和或及]{0,1})(?:部分|个别|有关)(?:条款|条文|内容)(?:宣布|予以)?(?:失效|废止|停止)|停止(?:执行|施行|适用|使用)的?(?:部分|个别|有关)(?:条款|条文|内容)/u;
const NOUN = '(?:文件|规章|法规|政策|措施|制度|规定|办法|决定|通知|标准)';
/** Lists of other things than documents. */
const OTHER_THINGS = /证明|许可|收费|职权|事项|项目|岗位|资格|证书|证照|职务|机构|称谓/u;

/** 废止的规范性文件目录, 规范性文件目录（废止）, 规范性文件清理结果一览表. */
const CATALOGUE = new RegExp(
  `(?:废止|失效|停止|作废|修改|修订|有效|保留|清理).{0,40}(?:目录|清单|名单|一览表|汇总表|明细表|列表)|${NOUN}.{0,12}(?:目录|清单|名单|一览表|汇总表|明细表|列表)（[^（）]{0,12}(?:废止|失效|修改|有效|保留)`,
  'u',
);
const ENDS_WITH_COUNT = '(?:（?(?:共|计|共计)?[\\d一二三四五六七八九十百]{1,4}[件个部份项]）?)?[：:]?$';
/** 一、废止下列4部规章; 国务院决定废止的行政法规; 宣布失效的市政府规范性文件（5件）. */
const OF_DOCUMENTS = new RegExp(
  `^.{0,24}(?:废止|失效|停止执行|修改|修订|修正|继续有效|延长有效期|有效期延长|保留|作废)(?:和(?:宣布)?(?:废止|失效|修改))?(?:的|下列|以下|部分|类)?[^，。；]{0,24}${NOUN}(?:的?(?:部分|个别|有关)(?:条款|条文|内容))?${ENDS_WITH_COUNT}`,
  'u',
);
/** 一、废止（12件）; 二、予以修改. */
const FATE_ALONE = new RegExp(
  `^(?:决定|拟)?(?:予以|宣布)?(?:废止|失效|宣布失效|停止执行|修改|修订|继续有效|保留)(?:和(?:宣布)?失效)?(?:类|部分)?${ENDS_WITH_COUNT}`,
  'u',
);
/** 决定废止下列文件：; 对…的7件文件，予以废止：; 下列文件自即日起停止执行：. */
const ANNOUNCES = new RegExp(
  `(?:下列|以下|如下|[\\d一二三四五六七八九十]{1,4}[件个部份项]|目录|清单|附件)[^。；]{0,120}[：:]$|(?:如下|下列${NOUN})。$`,
  'u',
);
/** 一、对下列规章予以废止, 二、下列文件自2024年7月1日起停止执行: a heading without a colon. */
const ANNOUNCES_ALONE = new RegExp(
  `^(?:对|将)?(?:下列|以下)[^，。；：]{0,40}(?:${NOUN}|条例)(?:，?自[^，。；：]{2,20}起)?[^，。；：]{0,8}(?:予以|进行|宣布|作出|作)?(?:如下)?(?:废止|失效|失去(?:法律)?效力|作废|停止(?:执行|施行|使用|适用)|修改|修订|修正)$`,
  'u',
);
/** 5.将下列法规中的“某条例”修改为“某法”: one change of many documents. */
const ONE_CHANGE = new RegExp(
  `^(?:对|将|把)?(?:下列|以下)(?:\\d{1,3}[部件])?[^，。；：“”]{0,16}${NOUN}[^。；：“”]{0,12}中的“[^。；]{1,80}”(?:统一)?(?:修改|改)为“[^。；]{1,80}”[：:]?$`,
  'u',
);
/** Tasks and plans do nothing yet: 拟修改的, 应适时修订的. */
const TASK = /(?:要|应|应当|需|请|负责|抓紧|尽快|推动|加快|拟|计划|建议|不得)[^。：，]{0,20}(?:废止|修改|修订|失效|停止)/u;
const PLANNED =
  /(?:拟|需要?|待)(?:予以|宣布|进行)?(?:废止|修改|修订|失效)|(?:适时|抓紧|尽快|逐步|另行)(?:予以|进行|加以)?(?:修改|修订)|(?:废止|修改|修订)(?:计划|建议)/u;

/** What a block announces as the head of a list; null for what is none. 附件：某目录 names an attachment, unless its rows stand right under it (`alone`). */
export function listHead(block: Block, alone = false): ListHead | null {
  const { text } = block;
  if (!MAY_BE.test(text)) return null;
  const words = block.kind === 'row' ? onlyCell(block) : text.slice(block.body - block.start);
  if (words === null || (!alone && /^附件[：:]/u.test(text))) return null;
  const short =
    words.length <= 70 && !/[。；]/u.test(words) && !/《|〕\d/u.test(words) && !/的(?:通知|决定|公告|通告|意见|函)$/u.test(words);
  const heading =
    short &&
    (CATALOGUE.test(words) || OF_DOCUMENTS.test(words) || FATE_ALONE.test(words) || ANNOUNCES_ALONE.test(words) || ONE_CHANGE.test(words));
  if (!heading && !(ANNOUNCES.test(words) && !TASK.test(last(words)))) return null;
  const said = heading ? words : last(words).replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》|（[^（）]*）/gu, '');
  if (OTHER_THINGS.test(said) && !/文件|规章|法规/u.test(said)) return null;
  const fate = fateOf(said);
  return fate && { fate, announced: countIn(said) };
}

/** The sentence that ends the block: what came before it announces nothing. */
const last = (words: string): string => words.split(/[。；](?=.)/u).at(-1) ?? '';

function onlyCell({ cells }: Block): string | null {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length === 1 ? (filled[0]?.text ?? null) : null;
}

/** 引用已被修改或者废止的法律: what happened to others before. */
const PAST = /已(?:经)?(?:被|由)?(?:修改|修订|废止|失效)(?:(?:[、和或及]|或者|以及)(?:修改|修订|废止|失效))*的/gu;

/** 根据…通过的关于修改某法的决定，: a document by its name, not marked as such. */
const NAMED = /关于(?:修改|修订|修正|废止|清理)[^，。；]{2,40}?的(?:决定|通知|意见|公告)(?=，)/gu;

/** What words say of documents: one fate, several, or none. */
export function fateOf(said: string): Fate | null {
  const words = said.replace(PAST, '').replace(NAMED, '');
  if (PLANNED.test(words)) return 'cites';
  const longer = MADE_LONGER.test(words);
  const kept = longer || KEPT.test(words);
  const partly = IN_PART.test(words);
  const repealed = REPEALED.test(words) && !partly;
  const amended = AMENDED.test(words) || partly;
  if (Number(kept) + Number(repealed) + Number(amended) > 1) return 'mixed';
  if (kept) return longer && !KEPT.test(words) ? 'adjusts' : 'cites';
  return repealed ? 'repeals' : amended ? 'amends' : /清理/u.test(words) ? 'mixed' : null;
}

/** 9件, 十二部: how many documents words count. */
function countIn(words: string): number | null {
  const count = /(?<![\d年月])(?<n>\d{1,4}|[一二三四五六七八九十百]{1,5})(?:件|部|项|份|个(?=[\p{Script=Han}]{0,8}文件))/u.exec(words)
    ?.groups?.['n'];
  return count ? parseNumeral(count) : null;
}
