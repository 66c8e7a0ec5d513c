/** Rules for time limits. */
import type { Rule } from './rule.ts';

export const DEADLINES = {
  'deadline/before': { reads: 'A day, month, 旬 or 底 with 前', example: '市水利局要于6月底前完成排查。' },
  'deadline/by-year': { reads: '到…年, 于…年 with what is to be finished', example: '青岚市水文站网工程到2026年建成。' },
  'deadline/daily': { reads: 'Hours of the day, and duty around the clock', example: '市防汛抗旱指挥部实行24小时值班制度。' },
  'deadline/duration': { reads: 'A length of time, in working days, days, months or hours, and what starts the clock', example: '项目单位应当自收到批复之日起10个工作日内报送概算。' },
  'deadline/each-year-end': { reads: '年底, 年终 of every year', example: '市水利局要建立河道管护考核机制，年终考核结果予以通报。' },
  'deadline/every': { reads: '每月, 每季度, 每半年, 每两个月', example: '市水利局每季度通报一次进展。' },
  'deadline/from': { reads: 'A day from which on something is done', example: '7月1日起全面推行河道保洁新流程。' },
  'deadline/half-years': { reads: '上半年 and 下半年 of every year', example: '市水利局在上半年组织河道清淤督查，下半年组织河道管护督查。' },
  'deadline/month': { reads: '…月底, …月中旬 without 前', example: '12月底，河道清淤完成率达到95%以上。' },
  'deadline/part-of-year': { reads: '上半年, 下半年, 全年', example: '市水利局上半年完成主城区河道清淤。' },
  'deadline/period': { reads: 'From one day to another', example: '2024年6月1日至9月30日，各县（区）开展集中整治。' },
  'deadline/plan': { reads: '“十四五”期间: the years of a plan', example: '“十四五”期间，市水利局建设调蓄池6座。' },
  'deadline/rhythm': { reads: '周例会, 月调度, 双周: how often', example: '市水利局实行月调度制度。' },
  'deadline/window': { reads: '整治期间 and the like, where the document says when that is', example: '集中整治时间为2024年6月1日至9月30日。\n市水利局在整治期间组织专班驻点督导。' },
  'deadline/year': { reads: 'A year with what is to be finished in it', example: '2024年市水利局完成河道清淤任务。' },
  'deadline/year-end': { reads: '年底 of one year', example: '2024年底前市水利局完成排查。' },
  'deadline/yearly': { reads: 'A month or day of every year', example: '市水利局每年3月底前公布河道名录。' },
  'deadline/years': { reads: 'Several years, 2024—2026年', example: '市水利局2024—2026年完成河道治理。' },
} as const satisfies Readonly<Record<string, Rule>>;
