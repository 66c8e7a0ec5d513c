/** Words that stand before a verb, and end as names of bodies do, and are no subject: what is done, how, to whom, how many; bodies of no name. */

/** 全市首批100个示范社区: how many there are to be, no body. */
export const COUNTED = /\d+(?:余|多)?[个家所座处户条项]/u;

/** 认真配合相关部门, 配合省有关部门, 听取新闻单位, 有针对性指导有关机构: how and what is done. */
const HOW =
  /^(?:认真|积极|主动|切实|努力|充分|听取|适时|视情|及时|定期|按期|逐步|提高|有(?:针对性|计划|步骤|重点|序|效)地?(?=指导|组织|开展|引导|督促|推进|推动|实施)|遇(?=[重节法特到])|(?:根据|依据|按照)|(?:配合|协助)(?!单位|部门|机构))/u;

/** 督促辖区内企业, 先行组织各县: whom somebody else moves. */
const URGED = /^(?:(?:督促|责令|敦促|鼓励|引导)(?!组|局|处)|(?:先行|率先|统一)?组织(?:各|有关|相关|所属|辖区))/u;

/** Words of what is done, before a name that is no subject: 召开一次青岚市. */
const ACTION =
  /^(?:开通|提交|报送|上报|报请|提请|呈报|移交(?!安置)|转交|移送|送交|抄送|反馈|采取|采用|落实(?!办)|督促|责令|敦促|引导|鼓励|支持|要求|指导(?=各|辖区|所属|企业|村|乡|县|基层)|经(?![开信济贸发管营作]|委[，、]?|办)|召开|举办|开展|建立|健全|完善|印发|发布|实施|推进|推动|推广|开发(?!区)|编制|修订|制定|打造|新建|改造|每年|下发|选派|选聘|争取|委托|聘请|邀请)(?!.{0,6}(?:机关|单位|部门|主体|企业|机构|者)$)/u;

/** 评分及结果报市: what is sent to whom. */
const REPORTS = /.报[省市县区州国]/u;

/** 形成问题清单，提交市级专班协调: who receives what another gives. 上报单位, 移送机关 give it themselves. */
const GIVEN =
  /^(?:并|再|及时)?(?:提交|提请|报请|呈请|报送|呈报|呈送|上报|报经|移交|移送|转交|转送|抄送|抄报|反馈|送交|交由)(?!.{0,6}(?:机关|单位|部门|主体|企业|机构|人|者)$)|^(?:提交|提请|报请|报送|送交)\p{Script=Han}{2,6}机构$/u;

/** 其缴费义务发生时间为收到主管部门…: when something begins, no body. */
const POINT = /^其[^他余].{3,}[时期]间[为是]/u;

/** 是指发电企业…, 即：发电企业…: what a word means. */
const DEFINED = /^(?!即墨|指[导挥定战])(?:[即指][：:]?|(?:是|系)指|是)(?=\p{Script=Han}{3})/u;

/** 各级政府鼓励慈善组织: whom somebody else encourages to something, which binds neither. */
const ENCOURAGED = /\p{Script=Han}{2}(?:鼓励|倡导)\p{Script=Han}{2}/u;

/** Whether words that may end as a name does tell what is done, how, to whom or when. */
export const isNoBody = (words: string): boolean =>
  ACTION.test(words) ||
  HOW.test(words) ||
  URGED.test(words) ||
  REPORTS.test(words) ||
  GIVEN.test(words) ||
  POINT.test(words) ||
  DEFINED.test(words) ||
  ENCOURAGED.test(words);

/** Whether a name says of no body which it is. With a word of obligation (`lenient`) 企业 and 单位 are whom it binds. */
export const isGeneral = (name: string, lenient: boolean): boolean =>
  GENERAL.test(name) && !(lenient && /^(?:企业|单位)$/u.test(name)) && !/^(?:学校|医院)$/u.test(name);

/** Words that end as bodies do and are none. */
const GENERAL =
  /^(?:(?:[\p{Script=Han}]{2,6}类)?专家|出台|平台|后台|全市|全省|我市|主城区|城区|区域|其他区域|辖区|全域|本市|项目|工作|建设|全县|全区|市区|城市|农村|办|政府|该中心|站|所|队|组|室|院|会|部|局|全部|内部|外部|一部|大部|局部|村|镇|乡|单位|企业|机构|部门|组织|学校|医院|社区|街道|领导|层面|农业|工业|服务业|产业|行业|就业|创业|商业|作业)$/u;
