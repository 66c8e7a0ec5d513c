/**
 * The words of a sentence that stand before a full name and are no part of it: the number of an article, 本办法所称, 决定成立, 为规范. They are known by
 * their place at the head of the name, one behind another; within it they may well be part of it (土地征收补偿方案).
 */

/** What is no name by itself: a verb before it makes the name with it (实施细则, 申请单位, 保障性住房). */
const REST =
  '(?!性|型|类|机构|机关|部门|单位|主体|对象|方案|细则|意见|办法|条例|项目|资金|基金|人(?!才|民|员)|者|权|中心|办公|小组|委员会|工作|计划|制度)';

/** Before any name. */
const LEADS = [
  // 第二条, （一）, 2.1.
  /^第[\d一二三四五六七八九十百零〇]{1,5}[条章节款]/u,
  /^（[\d一二三四五六七八九十]{1,3}）/u,
  /^\d+(?:\.\d+)*[.．]?(?!年|\d)(?=\p{Script=Han})/u,
  // 本预案适用于, 本办法所称.
  /^本[\p{Script=Han}]{1,6}?(?:所称|所指|适用于|称)/u,
  // 现就, 就, 经, 在, 从, 以, 凡, 其.
  /^(?:现就|现对|现将|现)(?!代|有|行|役|任|场|金|货)/u,
  /^就(?!业|医|诊|读|餐|地)/u,
  /^经(?!济|营|开|办|费|信|贸|理|典|纪|商|常|络|视)/u,
  /^在(?!职|编|校|线|建|岗|册|地|逃|押|外)/u,
  /^从(?!业|事|教)/u,
  /^(?:于|凡|按(?!照)|若|如)/u,
  /^以(?!工|奖|旧|人|案|下|上|内|外|色)/u,
  /^其(?!他|它)/u,
  // 通过, 按照规定程序选定.
  /^(?:通过|采取|采用|利用|依托|依据|根据|按照|依照|参照)(?:规定程序|公开方式)?(?:选定|确定|遴选)?(?=.{4})/u,
  // 市人民政府决定成立, 市政府同意组建, 省防指设立.
  /^(?:[省市县区州]?(?:人民)?政府|[省市县区州]委|[\p{Script=Han}]{2,6}[部局委厅])?(?:研究)?(?:决定|同意|批准|拟)(?:对|将|在)?/u,
  /^(?:[\p{Script=Han}]{2,8}?[指办局委厅府])?(?:成立|设立|组建|建立|调整)了?(?=.{4})/u,
  // 由, 对; 各县应当.
  /^(?:由|向(?!阳)|对(?!外|口|台|俄)|将(?!军))(?=.{4})/u,
  /^.*(?:应当|必须|可以)(?=.{4})/u,
  // 定于某月在全国开展.
  /^.*(?:组织)?(?:开展|召开)(?=.{4})/u,
  // 我市, 我国境内, 本市行政区域内: a speaker's words for a place.
  /^(?:我[省市县区州旗盟国]|本[省市县区州旗盟](?=行政区域|境|辖区|范围))(?:(?:行政区域|境|辖区|范围)内?)?(?=.{4})/u,
  // 参保人员跨省、自治区、直辖市.
  /^.+(?=跨省)/u,
  // 原参保所在地.
  /^[\p{Script=Han}]{1,8}?所在地(?=.{4})/u,
] as const;

/** Verbs of doing something with what is named, which begin no name. */
const VERBS = new RegExp(
  `^(?:举办|开办|兴办|创办|享受|发行|实行|推行|征收|收取|缴纳|领取|取得|持有|划定|编制|制定|拟订|签订|提交|填写|出具)${REST}(?=.{4})`,
  'u',
);
/** Behind 为 or 就 a verb always comes first: 为规范, 为切实保障, 现就推进. */
const PURPOSE = new RegExp(
  `^了?(?:(?:进一步|切实|充分|有效|全面|深入|积极|稳妥|认真|更好地?|依法|科学|统筹)*(?:规范|加强|强化|保障|推进|推动|促进|做好|维护|健全|完善|建立|落实|贯彻|提高|提升|优化|深化|明确|保证|确保|实施|发挥|稳定|支持|鼓励|引导|扶持|加快|防范|预防|防止|防治|控制|减轻|执行|适应|满足|用好|管好|组织好?|搞好)(?:和|与|及|、)?)+${REST}(?=.{4})`,
  'u',
);
const ADVERBIAL = new RegExp(
  `^(?:进一步|切实|充分|有效|全面|深入|积极|稳妥|认真|更好地?|大力)+(?:规范|加强|强化|保障|推进|推动|促进|做好|维护|健全|完善|落实|提高|提升|优化|深化|实施|发挥)(?=.{4})`,
  'u',
);
/** Whoever does it is named by it: 享受特殊津贴人员. */
const WHO = /(?:人员|对象|者|家庭|个人|户|学生|职工|居民|群众|人)$/u;

/** A full name without them; `before` are the words that it was cut from. */
export function withoutLead(name: string, before: string): string {
  let rest = name;
  const purpose = /为$/u.test(before) || /^现?就/u.test(name);
  for (let last = ''; last !== rest;) {
    last = rest;
    for (const lead of LEADS) rest = rest.replace(lead, '');
    if (purpose) rest = rest.replace(PURPOSE, '');
    rest = rest.replace(ADVERBIAL, '');
    if (!WHO.test(rest)) rest = rest.replace(VERBS, '');
  }
  return rest;
}
