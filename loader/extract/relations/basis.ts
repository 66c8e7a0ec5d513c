/** Whether a mention is a basis (根据, 依据, 按照, 为贯彻落实) or a mere citation, by the words that lead to its list. */
import type { Block } from '../../text.ts';
import type { Mention } from './mentions.ts';

/** The last word that governs the list decides. 落实 alone is a task, unless it opens the document or follows 为. */
const BASIS =
  /(?:根据|依据(?!已|不足|失效)|依照|按照|遵照|按)(?!.*(?:严格执行|贯彻执行|落实|围绕|参照|参考|对照|修订|制定|出台|编制|印发|完善|起草|拟定|拟订))[^。；]*$/u;
const FOR =
  /(?:^|[，。；：])为(?:了|进一步|深入|全面|认真|切实|更好地?|贯彻|落实|扎实|推动|有效|加快|学习|持续|做好|规范|加强)[^。；]*(?:贯彻|落实|执行|根据|依据|按照)[^。；]*$/u;
/** 为贯彻实施《…》, 为了实施《…》: the purpose is the carrying out itself. */
const FOR_CARRYING_OUT = /(?:^|[，。；：])为(?:了)?(?:全面|进一步|更好地?|切实|认真|深入|正确|有效)*(?:贯彻)?实施$/u;
/** 为落实《…》，制定本方案: wherever it stands. */
const TO_CARRY_IT_OUT = /(?:^|[，。；：])为(?:了)?(?:深入|全面|认真|切实|坚决|进一步)*(?:贯彻)?落实(?!好)[^。；]*$/u;
const CARRIED_OUT = /(?:贯彻落实|贯彻执行|全面落实|认真落实|深入落实|深入贯彻|认真贯彻|落实|贯彻)(?:好)?[^。；]*$/u;
const STATES_PURPOSE =
  /(?:制定|制订|编制|特制定|提出|出台)(?:了)?(?:如下|以下)?(?:本|此|了|实施)|现(?:就|将|提出)|结合(?:我|本)[省市县区]|如下/u;
/** Words of making right before the title are its attribute: 根据新修订的《…》, 根据市政府印发的《…》. */
const ATTRIBUTE =
  /(?:新|重新|最新|近期|已|联合)*(?:(?:修订|修改|修正|制定|印发|发布|公布|颁布|出台|下发|编制|实施|施行|转发|批转|批准|通过)(?:后|实施|施行)?的|新(?:修订|颁布|出台|修改))$/u;
/** 根据市水利局、市财政局关于印发《…》的通知: whose act it was. */
const ISSUING = /关于(?:印发|转发|批转|发布|公布|下发)$/u;
/** 未按《…》清理, 不按《…》执行, 施行前已按照《…》申报的: what was not kept to, or was before. */
const NOT_BY = /(?:未|不|没有?|前已经?)(?:严格|及时|能|完全)*(?:按照?|依照|根据|依据|依)[^，。；]*$/u;
/** A word nearer to the list that makes it a mere citation. */
const CITED = /(?:参照|参考|修订|完善|围绕|对照|衔接)[^，。；]*$/u;
const BASIS_HEADING = /^(?:[\d.、（）一二三四五六七八九十第条章节]*)(?:编制|制定|制订|起草|规划|法律|政策)?依据(?!《)/u;

/** 按照国家标准《…》: a standard that is called one is applied in the task, and cited. */
const AS_STANDARD = /(?<!根据|依据)(?:国家|行业|地方|强制性|推荐性|技术)+标准$/u;

/** 按照以下标准执行：…符合《…》的: what follows is kept to, of which the document is a part. */
const BY_WHAT_FOLLOWS = /(?:按照?|依照)(?:以下|下列|如下)[^《》]*$/u;

/** 为贯彻会议精神，全面完成《…》确定的任务; 按照任务分工，确保省《…》确定的任务完成: the second purpose, a task. */
const TO_COMPLETE = /，[^，。；《》贯落执]{0,12}(?:(?:完成|兑现)好?|确保)(?:[省市州盟县区旗]|今年|本年度?)?$/u;

/** 根据工作需要，对《…》进行了修改: the object of the verb. */
const OBJECT = /[，：](?:现|特|并|我[省市州县区旗局厅委])?(?:对|将|把)(?:原)?$/u;
/** 对贯彻落实《…》情况进行督办: how it is carried out is looked at. */
const CARRYING_OUT = /^(?:的?(?:贯彻|落实|执行|实施|推进|完成)*(?:工作)?(?:情况|进展))/u;
/** 所依据的《…》已废止: the basis of another document. */
const OF_ANOTHER = /(?:依据|根据)的$/u;

/** 将第二条中的“根据《…》”修改为“根据《…》”: the words of another document. */
const REWORDS =
  /(?:中的?|为|增加|作为第[^“]{1,12}|将第[一二三四五六七八九十百\d]{1,6}条(?:第[一二三四五六七八九十\d]{1,3}[款项])?)[：:]?“[^“”]*$/u;

/** 所需费用按《…》执行, 依照《…》给予处分: a rule that is followed in the work, where it is not what the document itself rests on. */
const BARE = /(?:^|[^依遵])按(?!照)[^，。；《》]{0,40}$/u;
const FOLLOWING = /依照[^，。；《》]{0,40}$/u;
/** 依据《…》被列入黑名单: what was done under it is told. */
const WAS_DONE = /^(?:的?(?:有关|相关)?规定)?被/u;
const FOLLOWED = /^[^，。；]{0,40}执行/u;
const DONE_BY =
  /^[^，。；]{0,40}?(?:(?:订立|设立|成立|取得|登记|注册|批准|核准|认定)[^，。；]{0,16}的|执行|处理|处罚|处分|处以|处置|追究|问责|查处|移送|办理|发放|计取|予以|给予|责令|罚款|规定的程序|申请(?:行政)?复议|提起(?:行政)?诉讼)/u;
/** 对整改不力的，按照《…》等规定严肃处理: by what is punished. 依据 and 根据 name what the power rests on. */
const BY_RULES = /(?:按照?|依照)[^，。；《》]{0,20}$/u;
const PUNISHED =
  /^等?(?:的)?(?:有关|相关)?(?:规定|要求)?[^，。；《》]{0,8}(?:处理|处罚|处分|查处|问责|追责|追究[^，。；]{0,12}责任)(?!厂|站|工程|设施)/u;
/** 具体办法按照《…》执行, 租金标准改按省政府文件: what rules the matter from now on. */
const RULED_BY = /(?:具体(?:办法|标准|程序|规定)|改)(?:按照?|依照)[^，。；《》]{0,20}$/u;
/** 确需修改的，必须按照《…》第十九条规定的程序报批: how it is to be done in the work. */
const PROCEDURE = /^(?:第[一二三四五六七八九十百\d]{1,5}条)?[^，。；《》]{0,8}规定的?(?:法定)?(?:程序|权限)/u;
/** 各单位要认真落实《…》要求: a task. */
const TO_CARRY_OUT = /(?:要|应当?|须|必须)(?:认真|切实|全面|严格|深入|坚决|抓好|带头|持续)*(?:贯彻)?落实[^，。；]*$/u;

export function isBasis({ title, before, after, block, history }: Mention, preamble: boolean, heading: string): boolean {
  if (history || AS_STANDARD.test(before) || REWORDS.test(before)) return false;
  if (BASIS_HEADING.test(heading) || BASIS_HEADING.test(block.text)) return true;
  const lead = governing(before).replace(ATTRIBUTE, '').replace(ISSUING, '');
  if (
    CITED.test(lead) ||
    OF_ANOTHER.test(lead) ||
    OBJECT.test(lead) ||
    (CARRYING_OUT.test(after) && !BASIS.test(lead)) ||
    NOT_BY.test(lead) ||
    BY_WHAT_FOLLOWS.test(lead) ||
    TO_COMPLETE.test(lead) ||
    TO_CARRY_OUT.test(lead) ||
    RULED_BY.test(lead) ||
    (!preamble && (PROCEDURE.test(after) || (BY_RULES.test(lead) && PUNISHED.test(after)))) ||
    (title !== '' &&
      (WAS_DONE.test(after) || (BARE.test(lead) ? FOLLOWED.test(after) : !preamble && FOLLOWING.test(lead) && DONE_BY.test(after))))
  )
    return false;
  if (BASIS.test(lead) || FOR.test(lead) || FOR_CARRYING_OUT.test(lead) || (TO_CARRY_IT_OUT.test(lead) && STATES_PURPOSE.test(after)))
    return true;
  return (
    preamble &&
    CARRIED_OUT.test(lead) &&
    (STATES_PURPOSE.test(after) || STATES_PURPOSE.test(lead) || /精神|要求|部署|^，[^，。；]{2,12}决定[：，]/u.test(after))
  );
}

/** Where an earlier title and a comma stand between, a new clause has begun: 根据《…》规定，《…》有效期将满. */
function governing(before: string): string {
  const title = before.lastIndexOf('》');
  const comma = title < 0 ? -1 : before.indexOf('，', title);
  return comma < 0 ? before : before.slice(comma);
}

/** The blocks that open a document or an instrument it carries, before the first numbered one: there a purpose is stated. */
export function preambles(blocks: readonly Block[]): ReadonlySet<Block> {
  const opening = new Set<Block>();
  let open = true;
  for (const block of blocks) {
    const numbered = block.label !== null && !block.label.startsWith('附件');
    if (numbered) open = block.label === '第一条' && block.text.startsWith('第一条');
    else if (block.kind === 'line' || block.label !== null) open = true;
    if (open) opening.add(block);
    if (numbered) open = false;
  }
  return opening;
}
