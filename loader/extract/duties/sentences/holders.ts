/** Whom a text can bind besides named bodies: classes of bodies, those who hold an office, whoever is answerable for something. */
import { isAgency } from '../../../patterns/agency/index.ts';

/** Classes of bodies and of those who hold an office. */
const HOLDERS =
  /(?:总指挥|副总指挥|指挥长|组长|副组长|召集人|领导同志|领导|主要负责人|负责人|主任|负责同志|层面|[企事]业|单位|机构|部门|公司|专班|队伍|组织|[河湖链林路田街楼）]长|网格长|专员|值班人员|全体成员|车站|车间|工区|车辆段|直属库|监测[点站]|(?<!宅)基地|责任人|科室|处室|局\p{Script=Han}{2,8}[科股处]|两级|三级|(?:管护|群防|巡查|网格|护林|保洁|联络|监督|监测|检查|信息|饲养|安全)员|你们|[你贵][省市州县区旗局委办厅院]|[乡镇村]|街道|社区|嘎查|苏木镇?|（街道）|（社区）|（村）|各地|[省市县区州旗镇]财政|省份|(?<=各|所有)地区|(?<=^各)省(?:（[\p{Script=Han}、]{1,12}）)?|督查科|学校|医院)$/u;
/** Who is answerable for what they run, own or do. */
const ANSWERABLE =
  /(?:[总分支]行|总部|运营商|供应商|承包商|开发商|(?<!企)业主|[井车窑矿店房货户雇场船]主|船东|人|者|员|方|对象|窗口|医生|医师|护士|律师|(?:业|住|商|租|养殖|经营|承包)户|部门|单位|机构|企业|公司|组织|政府|学校|医院|个人|用户|煤矿|矿山|小煤窑|民宿|门店|酒店|宾馆|药店|诊所|幼儿园|养老院|养殖场|屠宰场|加油站|农贸市场|商场|超市|(?:监测|检查|服务)点|网点|站点|所有人|经营者|举办者|处理者|镇（街道）|村（社区）|(?<=^各)[窑矿井厂场店]|地区)$/u;

/** 参与应急响应工作的指挥部成员单位, 其他负有监管职责的部门: bodies by what they take part in or are charged with. */
export const takesPart = (name: string): boolean => {
  const who = TAKING_PART.exec(name)?.groups?.['who'];
  return who !== undefined && (isAgency(who) || isHolder(who));
};
const TAKING_PART = /^(?:其他)?(?:参与|参加|承担|负有)[\p{Script=Han}]{2,16}的(?<who>[\p{Script=Han}（）]{2,16})$/u;

/** 纳税人在收到通知之日起15日内申报: the party of a procedure, which a limit binds without a word of obligation. */
export const isParty = (name: string): boolean => PARTY.test(name);
const PARTY =
  /^(?:\p{Script=Han}{0,6}(?:纳税|缴费|扣缴义务|申请|申报|投标|中标|招标|采购|发行|承租|受让|竞得|登记|担保权|许可)人|(?:用人|建设|施工|监理|供水|用水|供电|用能|排污|取水)单位)$/u;

/** 由临街单位和个体工商户负责. */
export const HOUSEHOLD = /(?:工商|经营|养殖|种植|屠宰|餐饮|承租|承包)户$/u;

/** With a word of obligation, whoever the text makes answerable: no words of the sentence itself. */
export const isAnswerable = (name: string): boolean =>
  ANSWERABLE.test(name) &&
  name.length <= 30 &&
  !/(?<![重主需必首纪])要|须|会同|督促|建议|^(?:[向对将按]|从(?!事)|在(?![用建校产册职岗]))/u.test(name);

/** Whether a name is that of a class of bodies or of those who hold an office. */
export const isHolder = (name: string): boolean => name.length <= 20 && HOLDERS.test(name) && !NO_HOLDER.test(name);

/** Words of a sentence, not of a name. */
export const NO_HOLDER =
  /[的了或须将对向把由]|应(?!急)|^(?:并|在(?![建地校岗职]))|从(?!事|业|化)|(?<![主重需必首])要|(?<!^)被|其他|会同|后组织$|负责(?!人|同志)|组织(?!$)|开展|督促|根据|建议|有序|深入|针对|通过|利用|关于|除|移交|^(?:认真|切实|积极|严格)/u;
