/** Changes: 对《…》作如下修改, 将《…》第三条修改为, 《…》第十七条增加一款, 删去《…》第八条; and adjustments of earlier decisions. */
import type { Effect } from './effect.ts';
import type { Mention } from '../mentions.ts';
import { PART } from '../names/parts.ts';

const VERB = '(?:修改|修订|修正|调整|完善)';
/** The verb of the whole: 作如下修改, 部分条文修改如下, 予以修正, 进行相应修改, 根据本决定作相应修改. */
const CHANGED = new RegExp(
  `^(?<between>[^《》。；]{0,40}?)(?:[作做](?:出|了|如下|以下|相应|部分|适当)*(?<made>${VERB})|(?<as>${VERB})(?:如下|为)|(?:予以|进行)(?:如下|以下|相应|部分|适当|局部)*(?<done>${VERB}))`,
  'u',
);
/** 《…》确定的低保标准由每月580元调整为620元, 第三条中“24小时”调整为“4小时”: its words change. */
const FROM_VALUE = /(?:由[^，。；]{1,24}|“[^“”]{1,40}”)，?$/u;
/** The document acts on it: 对《…》, 将《…》, 决定…, or the title opens the sentence. */
const ACTED_ON = /(?:对|将|决定|现|就(?!业)|把)[^。；]{0,60}$|^(?:[^。；，]{0,12}，)?$/u;
/** 《…》第三条第二款修改为, 第十七条增加一款, 第九条中的“…”: what is done to an article right after the title. */
const ARTICLE_CHANGED = new RegExp(
  `^(?:${PART}|(?:第[\\p{Script=Han}\\d（）]{1,8}部分)|中的?|标题|题目|名称|序言|目录)[^。；]{0,400}?(?:修改为|修改成|修订为|改为|调整为|增加|删去|删除|删掉|改成|合并|移至|废止|作为第)`,
  'u',
);
/** 《…》增加“第六条 …”: right after the title. */
const ADDED = /^新?增加?(?:“|第[^，。；]{1,4}条|[一二三两\d]{1,2}[条款项])/u;
const BEGINS_WITH_PART = new RegExp(`^${PART}`, 'u');
const OPENS_CLAUSE = /(?:^|[，：:；、]|对|将|把|删去|删除|在|于|原)$/u;
const DELETED = /(?:删去|删除)$/u;
/** 特此更正, 应为“…”, 后漏印“…”: a gazette or an office corrects what it printed. */
const CORRECTED =
  /^[^。；]{0,200}?(?:应为|更正为|应更正|有误|误[为作印])[^。]{0,200}?更正|^[^。；]{0,160}?更正为|^(?:（[^（）]{0,40}）)?[^。；《》]{0,80}?“[^“”]{1,80}”(?:(?:系|属|为|有)[^，。；]{2,10}，)?应(?:更正|改)?为“|^(?:（[^（）]{0,40}）)?第[^。；《》]{1,30}?“[^“”]{1,80}”[前后]?漏[印排]/u;
const BEFORE = /(?:(?:决定|同意|现|关于)(?:对|予以)?(?:修改|修订|修正)|(?<bare>(?:^|，)(?:修改|修正)))(?:和废止)?(?:以下|下列)?[：:]?$/u;
/** 修改《…》，将第三条中的…: without a word of deciding the change itself must follow. */
const CHANGE_FOLLOWS = /^[^。]{0,60}?(?:第[一二三四五六七八九十百\d]{1,5}[条章款部]|修改为|改为|删去|如下)/u;
/** 将下列规章中的“甲”修改为“乙”：《…》第五条，《…》第六条: one change of many. */
const ONE_CHANGE = /(?:下列|以下)[^。；：“”]{2,24}中的?“[^。；]{1,160}”，?(?:统一)?(?:修改|改|调整)为“[^。；]{1,80}”：$/u;
/** 财税〔2001〕5号文件附件中“甲”的表述，相应改为“乙”: behind a number that stands alone. */
const REWORDED =
  /^(?:号?文件?)?(?:附件\d{0,2}|第[\p{Script=Han}\d（）]{1,14})?(?:中|里)的?“[^”]{1,120}”(?:的?(?:表述|内容|规定|字样))?，?(?:相应|统一)?(?:修改|改|调整|更正)为/u;
/** 提出修改《…》的建议: a proposal. */
export const PROPOSED = /^(?:等[^，。；]{0,12})?的(?:建议|意见|请示|议案|草案|计划|方案|工作|程序|说明|立法)/u;
/** 《…》中关于空间结构的表述，按《修改方案》调整; 《…》中有关内容相应调整. */
const PASSAGE_CHANGED =
  /^(?:（[^（）]{0,40}）)?(?:(?:中|里)(?:的|有关|涉及|关于|第)|第[\p{Script=Han}\d（）]{1,14}关于)[^。；]{2,60}?，?(?:按照?|依照|根据|随之|作?相应|同步|一并|予以|以)[^。；]{0,60}?(?<verb>调整|修改|修订)(?!方案|后的)(?:为[^，。；]{1,20}|[^，。；]{0,6})(?:$|[，。；])/u;
/** 《…》第三条第一款所列标准同步调整, 《…》附件2相应调整: something of it follows what changes here. */
const FOLLOWS =
  /^(?:（[^（）]{0,40}）)?[^，。；《》]{0,40}(?:标准|金额|内容|表述|名称|条款|指标|范围|事项|附件\d*|规定)(?:随之|作?相应|同步|一并)(?:进行|作|予以)?(?<verb>调整|修改|修订)(?:$|[，。；])/u;
/** 不符合《…》的条款进行修改: the title is the measure of the change, not what is changed. */
const MEASURE = /(?:根据|依据|依照|按照|参照|不?符合|不?适应|抵触|违反|不一致|对照|[与和])$/u;
/** Reports of the past and plans are no change: 已修改, 拟修订, 新修订的. */
const NO_CHANGE = /(?:已|拟|未|需要?|应当?|及时|抓紧|适时|建议|不得|可以|研究)[^，]{0,6}$/u;

/** 对《…》进行修订完善，6月底前报市政府审定: a task of whoever shall do it. */
const TASK =
  /^[^《》。；“”]{0,16}，[^。；“”]{0,30}?(?:前|内)(?:完成|报|提交|印发|出台|提出|制定)|^[^《》。；“”]{0,16}(?:，|并)(?:按程序)?报[^，。；“”]{0,16}(?:批准|审定|审议|审核)/u;

/** 原则同意对《…规划》（2014年批准）A-11、A-12两个地块的局部调整. */
const AGREED = /(?:同意|批准)对$/u;
const AGREED_TO = /^(?:（[^（）]{0,40}）)?[^。；《》]{0,80}?的?(?:局部|适当|部分|相应)*(?:调整|修改)(?=[，。；]|$)/u;

/** 对《…》进行修订和整合，制定了新的《…》: how the new one was made; what becomes of the old ones is said elsewhere. */
const MADE_ANEW =
  /^[^《》。；]{0,40}(?:修改|修订|修正|整合|完善|合并)[^《》。；]{0,12}，(?:重新|并)?(?:制定|制订|形成|编制|起草|拟定)(?:了|出|形成)/u;

/** 《…》中涉及上述街坊的内容按本批复执行: a passage that gives way. */
const PASSAGE_YIELDS =
  /^(?:（[^（）]{0,40}）)?[中里](?:涉及|有关|关于)[^。；，]{2,40}(?:内容|表述|规定|条款|部分|要求)，?(?:按照?|以)本[\p{Script=Han}]{1,4}(?:执行|为准)/u;

export function amends({ before, after, title }: Mention): Effect | null {
  const lead = before.replace(/^(?:第[一二三四五六七八九十百\d]{1,5}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])\s*/u, '');
  const change = CHANGED.exec(after);
  if (
    MEASURE.test(lead) ||
    MADE_ANEW.test(after) ||
    (change?.groups?.['done'] !== undefined && !/(?:决定|现)(?:对|将|把)$/u.test(lead) && TASK.test(after.slice(change[0].length)))
  )
    return null;
  if (title && AGREED.test(lead) && AGREED_TO.test(after)) return { type: 'adjusts', rule: 'effect/adjust' };
  // 上级对《…》作出修改的，从其规定.
  if (
    change &&
    ACTED_ON.test(lead) &&
    !/^的[，；]/u.test(after.slice(change[0].length)) &&
    !NO_CHANGE.test(change.groups?.['between'] ?? '') &&
    !NO_CHANGE.test(lead)
  ) {
    const verb = change.groups?.['made'] ?? change.groups?.['as'] ?? change.groups?.['done'];
    const adjusts = verb === '调整' ? !FROM_VALUE.test(change.groups?.['between'] ?? '') : verb === '完善';
    return adjusts ? { type: 'adjusts', rule: 'effect/adjust' } : { type: 'amends', rule: 'effect/amend-after' };
  }
  if (
    title &&
    OPENS_CLAUSE.test(lead) &&
    (ARTICLE_CHANGED.test(after) || ADDED.test(after) || (DELETED.test(lead) && BEGINS_WITH_PART.test(after)))
  )
    return { type: 'amends', rule: 'effect/amend-article' };
  if (title && PASSAGE_YIELDS.test(after)) return { type: 'adjusts', rule: 'effect/adjust' };
  const follows = title && /(?:^|[，：:；、]|将|对)$/u.test(lead) ? FOLLOWS.exec(after)?.groups?.['verb'] : undefined;
  if (follows) return follows === '调整' ? { type: 'adjusts', rule: 'effect/adjust' } : { type: 'amends', rule: 'effect/amend-after' };
  const passage = title && /^(?:（[^（）]{0,40}）)?[中里第]/u.test(after) ? PASSAGE_CHANGED.exec(after)?.groups?.['verb'] : undefined;
  if (passage) return passage === '调整' ? { type: 'adjusts', rule: 'effect/adjust' } : { type: 'amends', rule: 'effect/amend-after' };
  if (title && ONE_CHANGE.test(lead)) return { type: 'amends', rule: 'effect/amend-before' };
  if (!title && REWORDED.test(after)) return { type: 'amends', rule: 'effect/amend-article' };
  if (CORRECTED.test(after)) return { type: 'amends', rule: 'effect/correct' };
  const verbBefore = BEFORE.exec(lead);
  if (verbBefore && !PROPOSED.test(after) && (verbBefore.groups?.['bare'] === undefined || CHANGE_FOLLOWS.test(after)))
    return { type: 'amends', rule: 'effect/amend-before' };
  return null;
}
