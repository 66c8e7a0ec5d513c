/**
 * The words that names of bodies end in, as data: state organs, party and mass organisations, public institutions, firms, standing
 * groups, classes. From the Regulation on the establishment of local people's governments' organs and practice in published texts.
 */
import { listed } from '../listed.ts';

const ENDINGS = [
  // organs of state and party
  ...listed(`
    人民政府 政府 管委会 管理委员会 委员会 委办 局 委 厅 部 署 办公室 办公厅 办 室 司 法院 检察院 人大 常委会 爱卫会 代表大会 政协 政协 府办 督查室 研究室
    编办 国资委 行署 公署 镇 乡 办事处 街道 居委会 村委会 村（居）委会 军分区 人武部 海关 人行 央行 银保监 监管分局 公安
  `),
  // mass organisations
  ...listed(`
    团委 妇联 工会 总工会 科协 残联 文联 侨联 社科联 工商联 红十字会 贸促会 计生协 协会 学会 商会 联合会 基金会 慈善总会 供销社 供销合作社 联社 联合社
  `),
  // institutions and firms
  ...listed(`
    中心 院 所 站 台 馆 校 学校 小学 中学 幼儿园 大学 学院 党校 医院 支队 总队 大队 中队 救援队 队 公司 集团 银行 支行 分行 中支 厂 电网 企业 机构 物业
    景区 海关 书店 农发行 国开行 监狱 农场 林场 牧场 团场 渔场 合作社 出版社 报社 日报社 电视台 广播电视台 融媒体中心 分公司 供电 铁塔 联通 移动 电信 邮政
    烟草 机场
  `),
  // standing groups
  ...listed(`
    领导小组 小组 工作组 组 专班 指挥部 指挥中心 联席会议 调度中心 安委会 安委办 专委会 组委会 筹委会 秘书处 管理处 事务处 防指 疾控 安办 文明办 双创办
    总会 总社 监会 国铁 网信 气象台 金融办 委党校 国动办 总台 地区 公路段 养护段 广电 各村 兵团 团场 村（社区） 镇（街道） 乡（镇） 乡（镇）场 乡镇场
    乡（镇、场） 镇（场） 农场 林场 牧场 社区 两委 党委 党工委
  `),
  // classes
  ...listed(`
    单位 部门 机关 成员单位 各地 各方 专家 组织 团体 高校 主体
  `),
] as const;

const PLACES =
  '(?:[县市区州旗盟]|开发区|示范区|新区|园区|县（市、区）|县（区）|县（市）|区（市）县|区、县（市）|区（县）|旗县区|县市区|市县|市州|州市|乡镇|镇街|街镇)';

const LONGEST_FIRST = [...new Set(ENDINGS)].sort((a, b) => b.length - a.length);

/** What a name of a body ends in; an aside in brackets may follow, as in 市工信局（国资委）. */
export const AGENCY_END = new RegExp(
  `(?:${LONGEST_FIRST.join('|')}|${PLACES}|[局厅]\\p{Script=Han}{2,10}处|(?<=^[省市县区州旗盟]\\p{Script=Han}{2,6})(?<![各到用益好坏害长短难妙深暗高去何别随局委厅会院办])处|(?<=\\p{Script=Han}{3})(?<![学专本内外儿妇全百牙骨眼腔诊])科)(?:（[^（）]{1,20}）)?$`,
  'u',
);
/** A bare place: it takes the body of the last name in its list, 曲水县、河阳市人民政府. */
export const PLACE_END = new RegExp(`^(?!各|相关|有关)[\\p{Script=Han}]{1,8}(?:县|市|区|州|旗|盟|镇|乡|苏木)$`, 'u');
/** A zone, which has a committee for a government: 高新区、经济开发区管委会. */
export const ZONE =
  /^(?!各|全)[\p{Script=Han}]{1,16}(?:高新区|经开区|开发区|管理区|度假区|示范区|新区|片区|园区|保税区|合作区|经济区|商务区|工业区|功能区|集聚区|风景区|景区|港区|产业园|工业园|新城|岛)$/u;
export const ZONE_COMMITTEE = /区(?:管委会|管理委员会)(?:（[^（）]{1,12}）)?$|[园城岛口](?:管委会|管理委员会)$/u;
/** What a list of places has at its end for all of them. */
export const SHARED_BODY =
  /^(?:各|相关|有关)?[\p{Script=Han}]{1,8}?(?:县|市|区|州|旗|盟|镇|乡|苏木)((?:人民)?政府(?:办公室)?|(?:委|区委|县委|市委)|[\p{Script=Han}]{2,8}局)$/u;
/** Open ends of a list: 等有关部门, 等国务院相关部门; or 等公用企业, others of a class that is named. */
export const OPEN_END =
  /等(?:(?<rest>(?:市直|省直|县直|区直|州直|市级|省级|县级|各|(?:国务院|中央(?:和国家)?(?:机关)?|[省市县区州]政府|[省市县区州])(?=有关|相关|级|直)|\d{1,2}[个家])?(?:有关|相关|职能|主管|成员|责任|其他)*(?:部门|单位|机构|企业|地区|方面|司局|处室|部门单位|部门和单位|各部门)?(?:（(?:单位|部门|企业|机构)）)?)|(?<named>(?!有关|相关|职能|成员|责任|其他|各|市直|省直|县直)[\p{Script=Han}]{2,6}(?:企业|单位|部门|机构|用户)))$/u;
