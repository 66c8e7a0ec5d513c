/** What the names of a list share with the last of them: 望河县、柳泉区人民政府 are two governments. */
import { AGENCY_END, PLACE_END, SHARED_BODY, ZONE, ZONE_COMMITTEE } from './words.ts';

/** Hands a common head noun to the names before it: 望河县、柳泉区人民政府; 发改、财政等部门; 东关、西城两区人民政府. A prefix is not handed on. */
export function shareEnding(names: readonly string[], rest: string): string[] {
  if (
    rest === '部门' &&
    names.length &&
    names.every((name) => !AGENCY_END.test(name) || (/^[\p{Script=Han}]{2,4}$/u.test(name) && !/[局委厅办部行会署院联协]$/u.test(name)))
  )
    return names.map((name) => `${name}部门`);
  let result =
    rest === '部门' || rest === '单位'
      ? withEnding(
          [...names, ''],
          names.length,
          rest,
          (bare) => /^(?!移动|联通|电信|铁塔|广电|邮政|烟草|公安)[\p{Script=Han}]{2}$/u.test(bare) && !/[局委厅办院所站队]$/u.test(bare),
        ).slice(0, -1)
      : [...names];
  for (let i = 1; i < result.length; i++) {
    const name = result[i] ?? '';
    const counted = COUNTED.exec(name)?.groups;
    const body = SHARED_BODY.exec(name)?.[1];
    const street = STREET.exec(name)?.groups?.['ending'];
    const carrier = CARRIER.exec(name)?.groups?.['rest'];
    const government = OF_A_CITY.exec(name)?.groups?.['ending'];
    if (counted && (counted['body'] || isBarePlace(result[i - 1]))) {
      const ending = `${counted['kind'] ?? ''}${counted['body'] ?? ''}`;
      result[i] = `${counted['name'] ?? ''}${ending}`;
      result = withEnding(result, i, ending, (bare) => /^[\p{Script=Han}]{2,3}$/u.test(bare));
    } else if (government && isBarePlace(result[i - 1])) result = withEnding(result, i, government, isBarePlace);
    else if (street) result = withEnding(result, i, street, isBareStreet);
    else if (body) result = withEnding(result, i, body, (bare) => PLACE_END.test(bare));
    else if (/^[\p{Script=Han}]{2}企业$/u.test(name)) result = withEnding(result, i, '企业', isBareTrade);
    else if (/^[\p{Script=Han}]{2}单位$/u.test(name)) result = withEnding(result, i, '单位', isBareTrade);
    else if (ZONE_COMMITTEE.test(name)) result = withEnding(result, i, '管委会', (bare) => ZONE.test(bare));
    else if (carrier) result = withEnding(result, i, carrier, (bare) => /^(?:中国)?(?:移动|联通|电信|铁塔|广电)$/u.test(bare));
    // 交通运输、公安交通管理主管部门; 市级、县级能源主管部门 are levels of one kind.
    else if (/^[\p{Script=Han}]{2,12}主管部门$/u.test(name) && !/(?:有关|相关|各|级|业)主管部门$/u.test(name))
      result = withEnding(result, i, '主管部门', (bare) => /(?<![级业类])$/u.test(bare) && (!AGENCY_END.test(bare) || FIELD.test(bare)));
    else if (/部门$/u.test(name) && !/(?:有关|相关|各|职能|主管)部门$/u.test(name))
      result = withEnding(result, i, '部门', (bare) => !AGENCY_END.test(bare) || FIELD.test(bare));
  }
  return result;
}

/** 临浦市人民政府, after 宁沅: a place without its level, which no field of government is. */
const OF_A_CITY = /^[\p{Script=Han}]{2,3}(?<ending>[市县区](?:人民)?政府)$/u;
const isBarePlace = (bare: string | undefined): boolean =>
  bare !== undefined &&
  /^(?![你贵本我])[\p{Script=Han}]{2}$/u.test(bare) &&
  !FIELD.test(bare) &&
  !SHORT_FIELD.test(bare) &&
  !AGENCY_END.test(bare);
/** 北关街道办事处, after 东门里. */
const STREET = /^(?!各|有关|相关)[\p{Script=Han}]{2,4}(?<ending>街道办事处|街道办)$/u;
const isBareStreet = (bare: string): boolean =>
  STREET_NAME.test(bare) && !FIELD.test(bare) && !SHORT_FIELD.test(bare) && !AGENCY_END.test(bare);
/** 东湖, 砚池: two letters, or three that end as names of streets do; 交警, 园林 are other bodies. */
const STREET_NAME =
  /^(?![你贵本我各有相])(?!(?:交警|武警|驻军|消防|环卫|园林|市政|供[气热暖]|路政|运管|房管|物业|社保|医保|疾控|综治|公路|执法|监察|安监|工商|质监|食药|药监|物价|粮食|人防|地震|文化|体育|旅游|民宗|农机|水产|畜牧|兽医|卫生|计生|老干|党校|档案|史志|政法|检察|国安|海事|港口|机场|铁路|车站)$)(?:[\p{Script=Han}]{2}|[\p{Script=Han}]{2}[里关门街桥路湖山河江城园坊庄屯堡营台岭塘湾港口])$/u;
const SHORT_FIELD =
  /^(?:发改|财政|工信|教育|民政|人社|住建|交通|水利|农业|商务|文旅|卫健|应急|审计|国资|市监|统计|林业|环保|税务|气象|供电|供水|移动|联通|电信|铁塔|电力|金融|规划|国土|城管|信访|宣传|组织|统战)$/u;
/** Fields that have longer names. */
const LONG_FIELD =
  /^(?:自然资源|生态环境|农业农村|市场监管|市场监督管理|卫生健康|应急管理|发展改革|交通运输|文化旅游|文化和旅游|住房城乡建设|住房和城乡建设|人力资源社会保障|人社|退役军人(?:事务)?|医疗保障|医保|乡村振兴|消防救援|消防|综合执法|城市管理|工业和信息化|公安交管|水务|国土资源|环境保护|安全监管|安监|食药监|质监|工商|体育|科技|监察|法院|检察|卫生)$/u;
/** 自然资源、住建、司法: whether a name is that of a field of government, which stands for its department. */
export const isField = (name: string): boolean => FIELD.test(name) || SHORT_FIELD.test(name) || LONG_FIELD.test(name);
/** 供水、供电, before 供气企业. */
const isBareTrade = (bare: string): boolean =>
  /^[\p{Script=Han}]{2}$/u.test(bare) && (!AGENCY_END.test(bare) || /^供[水电气热暖]$/u.test(bare));
/** Fields of government whose name alone passes for a body: 公安、物价部门. */
const FIELD = /^(?:公安|邮政|网信|烟草|广电|通信|气象|司法|海关)$/u;
/** 云岭三区人民政府, 云岭三区, after 东关、西城. */
const COUNTED =
  /^(?<name>[\p{Script=Han}]{2,3})[两二三四五六七八九](?<kind>[县市区])(?<body>(?:人民)?政府(?:办公室)?|[\p{Script=Han}]{2,8}局|)$/u;
/** 电信青岚分公司, after 移动、联通. */
const CARRIER = /^(?:中国)?(?:移动|联通|电信|铁塔|广电)(?<rest>[\p{Script=Han}]{2,8}(?:分公司|公司))$/u;

/** Adds an ending to the run of bare names right before one of the list. */
function withEnding(names: readonly string[], at: number, ending: string, isBare: (name: string) => boolean): string[] {
  const result = [...names];
  for (let i = at - 1; i >= 0 && isBare(result[i] ?? ''); i--) result[i] = `${result[i] ?? ''}${ending}`;
  return result;
}
