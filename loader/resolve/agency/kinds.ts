/** What kind of body a canonical name is of, and which names mean a class or a body of one document only. */
export type AgencyKind = 'government' | 'department' | 'party' | 'enterprise' | 'standing-body' | 'class' | 'other';

/** Classes: many bodies under one name. 各县（市、区）人民政府, 市直有关部门, 公安部门, 相关责任单位. */
const CLASS =
  /^(?:各|地方各级|有关|相关|其他|所有|全市|全省|全县|事发地|属地|灾害发生地|项目所在地|所在地|同级|下级|上级|县级|乡镇|市直|省直|县直|区直|州直|市级|市属|县（市、区）|县市区|县（区）|区（县）|县（市）|县市(?!场))|(?:有关|相关|各|主管|职能|成员|责任|直属|直各?)+(?:部门|单位|机构|企业)|部门$|(?:各室|各委|[委办室]、[委办局室]+)|(?:企业|单位|专家|主体|高校|学校)$/u;
/** Names that each document gives to a body of its own: 市指挥部 of one plan is not that of another. */
const LOCAL =
  /^(?:本|该|各|市|省|县|区|州|现场|总|专项|市级|县级|省级)*(?:领导小组|专项小组|工作小组|协调小组|专班|工作专班|指挥部|总指挥部|分指挥部|现场指挥部|联席会议|工作组|专家组|委员会|调度中心)(?:办公室|各?成员单位)?(?:（[^（）]*）)?$/u;
const STANDING = /(?:领导小组|小组|指挥部|专班|联席会议|工作组|防指|安委会|安全生产委员会|工作委员会)(?:办公室)?(?:（[^（）]*）)?$/u;
const PERSON = /(?:总指挥|指挥长|组长|召集人|领导同志|领导|负责人|主任|负责同志)$/u;
/** 常务副总指挥, 领导小组组长, 分管副市长, 各村书记: who holds a post is no body. */
const POST = /(?:总指挥|长(?:助理)?|召集人|领导同志|领导|负责人|责任人|联系人|联络员|主任|书记|负责同志)$/u;
const ENTERPRISE = /(?:公司|集团|银行|支行|分行|电网|铁塔|联通|移动|电信|机场|车务段|货运车间|供电分?公司)$/u;

export const isClass = (name: string): boolean => CLASS.test(name) && !STANDING.test(name);
/** Whether the name means a body of the document that uses it. */
export const isLocal = (name: string): boolean => LOCAL.test(name) || PERSON.test(name) || /^四个|^各工作/u.test(name);

/** Whether the name is that of a person's post. */
export const isPost = (name: string): boolean => POST.test(name.replace(/（[^（）]*）$/u, ''));

export function kindOf(name: string): AgencyKind {
  if (STANDING.test(name) || /领导小组|指挥部/u.test(name)) return /成员单位/u.test(name) ? 'class' : 'standing-body';
  if (isClass(name)) return 'class';
  if (/^中共|^共青团|(?:省|市|县|区|州)委(?:$|[^员])|纪委|监委/u.test(name)) return 'party';
  // The central bank and its branches, unlike other banks.
  if (/^中国人民银行(?!.*(?:公司|集团)$)/u.test(name)) return 'department';
  if (ENTERPRISE.test(name)) return 'enterprise';
  if (/(?:人民政府|管委会|[区园]管理委员会|行政公署|国务院|街道办事处|镇人民政府|乡人民政府)$/u.test(name)) return 'government';
  return /(?:[局委厅部署]|委员会|办公[室厅]|法院|检察院|支队|总队|大队|海关|中心|研究室)$/u.test(name) ? 'department' : 'other';
}
