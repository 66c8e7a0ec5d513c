/** The bodies that another acts with: 会同市某局、某局负责…, 组织某局、某局进行联合审查. Their names end where a verb begins. */
import { isAgency, onlyAgencies, splitAgencies } from '../../../patterns/agency/index.ts';

/** What names of bodies end in, and the verbs before which a list of them ends. */
const ENDING = /[局委厅部门办府会院司队心团站所处社室行组庭署位关构业]/u;
const ACTS =
  /等(?:有关|相关)?(?:部门|单位)|于|在(?![地辖])|对|每|就|将|按|要|应(?!急)|须|定期|共同|联合(?!会|社|工会)|统筹|负责|开展|组织(?!部)|制定|制订|做好|研究(?!院|所|室|中心)|实施|进行|完成|建立|抓好|推进|加强|指导|牵头|提出|编制(?!办)|起草|汇总|审核|审查|检查(?!院)|核查|督促|向|根据|结合|尽快|及时|适时|认真|具体|解释|修订|调整|评估|跟踪|协调|拟定|出台|落实|配合(?!单位|部门)|优化|完善|提升|筹措|排查|推动/u;

/** 会同市某局、某局负责…, 组织某局、某局进行联合审查: the bodies that a unit acts with, up to the last name before a verb. */
export function joinedWith(text: string): string[] {
  const who =
    /(?:会同|联合(?=[省市县区州盟旗]|(?:辖区|属地|有关|相关)(?:[^，。；：]{0,20}(?:部门|单位|[局委会所队])))|组织(?=[^，。；：]{2,70}(?:单位|部门|[局委会队])(?:进行|开展|实施)?(?:联合|共同|集体|现场))(?=[^，。；：]*、))([^，。；：]{2,80})/u.exec(
      text,
    )?.[1];
  if (!who) return [];
  const verb = who.search(ACTS);
  // 供水、供电等单位: the end of the list is the end of each name.
  const open = /^等(?:有关|相关)?(?:部门|单位)/u.exec(who.slice(Math.max(0, verb)))?.[0].length ?? 0;
  const whole = open ? splitAgencies(who.slice(0, verb + open)).agencies : [];
  if (whole.length && whole.every(isAgency)) return [...whole];
  for (let end = verb < 0 ? who.length : verb; end > 1; end--) {
    if (end < who.length && end !== verb && !ENDING.test(who[end - 1] ?? '')) continue;
    const names = onlyAgencies(who.slice(0, end));
    if (names.length) return [...names];
  }
  return [];
}
