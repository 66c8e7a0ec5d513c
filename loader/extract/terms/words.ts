/** The words that clauses on effect over time are made of: subjects, verbs of taking effect, days that start the clock. */
import { CHINESE_DIGITS } from '../../patterns/numeral.ts';
import { pattern } from '../../patterns/pattern.ts';

/** What an instrument calls itself: 本办法, 本实施细则, 本《规定》, 以上措施. */
const KINDS =
  '港章|通知|办法|规定|细则|条例|方案|规划|计划|预案|措施|规则|制度|机制|要点|纲要|规程|标准|指南|指引|章程|意见|决定|公告|通告|批复|函|令|目录|清单|名单|规范|导则|准则|政策|文件|举措|条款|若干条|名录|守则|须知|流程|协议|公约|解释|复函|决议|通报|价格|收费';
const SELF = `(?:本|此|该|以上|上述)[《（(]?[\\p{Script=Han}]{0,12}?(?:${KINDS})[》]?(?:（[^（）]{1,8}）)?`;

/** A clause that speaks of the instrument itself; the last such subject before a verb governs it. */
export const SELF_SUBJECT = pattern(new RegExp(SELF, 'gu'));
/** The instrument itself right before the words, with nothing but 的, a comma and an exception between: 以上措施除另有规定外，有效期至…. */
export const SELF_RIGHT_BEFORE = pattern(new RegExp(`(?:^|[，；、：。（])${SELF}(?:的)?[，：]?(?:除[^，。；]{2,30}外，)?$`, 'u'));
/** Acts by which an instrument is put out; a date of effect in the same sentence is that of the instrument. */
export const PUT_OUT = pattern(/(?:予以?|现|正式)?(?:公布|发布|印发|颁布|通过)(?:给你们|执行|施行)?/u);

export const TAKES_EFFECT = '(?:正式|全面|统一|开始)?(?:起)?(?:正式|全面|统一|开始)?(?:组织)?(?:施行|实施|执行|生效|试行|实行|启用)';
/** 本规定自2020年3月1月起施行，: the instrument itself takes effect on a day that is misprinted, or no date; what follows is still said of it. */
export const SELF_IN_FORCE = pattern(new RegExp(`(?:^|[，；、：。（])${SELF}，?[自从于][^，。；]{2,24}[起后]${TAKES_EFFECT}，?$`, 'u'));
/** After a date: 起施行, 起正式实施, 零时起执行, 起在全市施行. */
export const EFFECT_AFTER_DATE = new RegExp(`^(?:[0零]时)?(?:起|开始|后|以后|之日起)?(?:，)?(?:在[^，。；]{1,12})?${TAKES_EFFECT}`, 'u');
/** 自印发之日起施行, 自发布之日起三十日后施行, 从公布之日起1个月后实施. */
export const ON_ISSUE = pattern(
  new RegExp(
    `(?:自|从|于|由)?(?:本?(?:${KINDS}))?(?:正式)?(?:印发|发布|公布|颁布|下发|签发|发文|文到|即(?=日起)|通过|公告|印制|批准|批复|签署|出台|发出|颁发)(?:之日|之时|当日|日|之)?(?:起|后|即)(?:算|计算)?(?:，)?(?:满)?(?:(?<count>[0-9${CHINESE_DIGITS}]{1,4})(?<unit>个?工作日|个?月|日|天)(?:后|起|之后)?(?:起)?)?${TAKES_EFFECT}`,
    'u',
  ),
);
/** 现予发布施行, 现将《…》予以公布实施: put out and into force in one. */
export const PUT_IN_FORCE = pattern(/现(?:将[^。；]{2,80})?(?:予|予以)?(?:发布|公布|颁布)(?:施行|实施)(?=[，。；]|$)/u);
/** 自印发之日起有效期五年, 自发布之日起试行两年. */
export const ON_ISSUE_RUNS = pattern(/(?:自|从)(?:印发|发布|公布|颁布|下发|通过)之日起(?=[，、]?(?:有效期|试行期?|施行期|执行期|有效))/u);

/** How a validity is named. */
export const VALIDITY_NAME = '(?:有效期限?|有效期间|施行期限?|执行期限?|实施期限?|试行期限?|试行时间|执行时间|实施时间|有效时间)';
/** 有效期5年, 有效期为五年, 试行期暂定两年; 试行一年 after the date of effect. */
export const VALIDITY = pattern(
  new RegExp(
    `(?:${VALIDITY_NAME}(?:自[\\p{Script=Han}]{2,6}之日起)?(?:暂定|定)?(?:为|是|：|共)?(?:暂定)?|(?:，|起)(?:暂定|先)?(?:试行|暂行|施行|执行|有效))(?:(?<half>半年)|(?<count>[0-9${CHINESE_DIGITS}]{1,3})(?<unit>周?年|个月|日|天))(?!以上|以下|以内|内|前)`,
    'u',
  ),
);
/** 有效期至2025年12月31日, 执行至2025年底, 施行至…止, 截止到…. */
export const UNTIL = pattern(
  new RegExp(
    `(?:${VALIDITY_NAME}(?:限|为|：)?(?:截)?(?:至|到|止于)|(?:，|起|；)?(?:有效|试行|施行|执行|实施|暂行)(?:截止)?(?:至|到)|(?:，|起)(?:至|到|截至|截止到?))$`,
    'u',
  ),
);
/** A year-end without a full date: 2025年底, 2025年12月底, 2025年12月. */
export const MONTH_OR_YEAR_END = pattern(/(?<year>20\d{2})年(?:(?<month>\d{1,2})月(?:底|末|份|(?!\d))|(?:底|末|年底|年末))/gu);
/** Sections where the clauses on effect stand; a clause there needs no subject. */
export const TERM_HEADING = /(?:施行|实施|执行|生效|有效|试行)(?:时间|日期|期限|期)|有效期|附则|解释|预案(?:的)?(?:生效|实施)/u;
/** 规划期限为2024—2030年, 实施期限：2023年至2025年. */
export const PLAN_PERIOD = pattern(
  /(?:规划|计划|方案|实施|行动|本规划|创建|建设)(?:的)?(?:期限|期间|期)(?:为|是|：|定为|确定为)?(?<from>20\d{2})年?(?:[—–\-－~～一]{1,2}|至|到)(?<to>20\d{2})年/u,
);
