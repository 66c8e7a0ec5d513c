/** Documents of cities, prefectures, counties and districts that stand alone, not in a gazette. */
import type { Shape } from './shape.ts';

export const LOCAL: readonly Shape[] = [
  {
    file: 'county-notice', number: '望政办〔2025〕23号', title: '望河县人民政府办公室关于印发望河县2025年度地质灾害防治方案的通知', issuers: ['望河县人民政府办公室'], kind: '通知', date: '2025-04-28',
    addressees: ['各乡镇人民政府', '街道办事处', '县直有关部门'], carries: ['望河县2025年度地质灾害防治方案'], printed: 'full',
    relations: [['based_on', '地质灾害防治条例', null], ['based_on', '青岚市2025年度地质灾害防治方案', null]],
  },
  {
    file: 'district-paper', number: '柳政发〔2026〕9号', title: '青岚市柳泉区人民政府关于印发柳泉区城市停车设施管理实施细则的通知', issuers: ['青岚市柳泉区人民政府'], kind: '通知', date: '2026-03-30',
    addressees: ['各街道办事处', '区直各部门'], carries: ['柳泉区城市停车设施管理实施细则'], printed: 'full',
    relations: [['based_on', '青岚市停车场管理条例', null], ['repeals', '柳泉区机动车停放管理暂行办法', '柳政发〔2020〕4号']],
  },
  {
    file: 'forwarding', number: '望政办函〔2026〕41号', title: '望河县人民政府办公室转发《青岚市人民政府办公室关于做好秋粮收购工作的通知》的通知', issuers: ['望河县人民政府办公室'], kind: '通知', date: '2026-09-08',
    addressees: ['各乡镇人民政府', '县直有关部门'], carries: ['青岚市人民政府办公室关于做好秋粮收购工作的通知'], printed: 'notice-only',
    relations: [['forwards', '青岚市人民政府办公室关于做好秋粮收购工作的通知', '青政办发〔2026〕52号']],
  },
  {
    file: 'minutes', number: '青政阅〔2026〕7号', title: '研究城区内涝治理工作专题会议纪要', issuers: ['青岚市人民政府办公室'], kind: '纪要', date: '2026-03-09',
    addressees: [], carries: [], printed: 'full',
    relations: [['cites', '青岚市城区排水防涝专项规划', null]],
  },
  {
    file: 'notice-1996-short-year', number: '青政发〔1996〕58号', title: '青岚市人民政府关于加强城市房屋拆迁管理的通知', issuers: ['青岚市人民政府'], kind: '通知', date: '1996-12-31',
    addressees: ['各县、区人民政府', '市直各单位'], carries: [], printed: 'full',
    relations: [
      ['based_on', '城市房屋拆迁管理条例', null],
      ['based_on', '云岭省城市房屋拆迁管理办法', '云政发〔1992〕31号'],
      ['repeals', '青岚市城市房屋拆迁暂行规定', '青政发〔1988〕17号'],
    ],
  },
  {
    file: 'personnel', number: '青政任〔2026〕5号', title: '青岚市人民政府关于高志远等同志任免职的通知', issuers: ['青岚市人民政府'], kind: '通知', date: '2026-04-07',
    addressees: ['各县（区）人民政府', '市人民政府各部门'], carries: [], printed: 'full', relations: [],
  },
  {
    file: 'prefecture-notice', number: '青屏政办函〔2026〕26号', title: '青屏苗族自治州人民政府办公室关于做好2026年民族传统节日活动安全工作的通知', issuers: ['青屏苗族自治州人民政府办公室'], kind: '通知', date: '2026-04-30',
    addressees: ['各县（市）人民政府', '州级各部门', '州属各企业'], carries: [], printed: 'full',
    relations: [['based_on', '大型群众性活动安全管理条例', null], ['based_on', '青屏苗族自治州民族传统节日保护条例', null]],
  },
  {
    file: 'reply', number: '青政函〔2026〕61号', title: '青岚市人民政府关于柳泉区老旧街区改造专项规划（2026—2030年）的批复', issuers: ['青岚市人民政府'], kind: '批复', date: '2026-07-03',
    addressees: ['柳泉区人民政府'], carries: [], printed: 'full',
    relations: [
      ['replies_to', '关于报请审批柳泉区老旧街区改造专项规划（2026—2030年）的请示', '柳政〔2026〕14号'],
      ['cites', '柳泉区老旧街区改造专项规划（2026—2030年）', null],
      ['cites', '历史文化名城名镇名村保护条例', null],
    ],
  },
  {
    file: 'unnumbered-announcement', number: null, title: '青岚市公安局关于望河大桥维修期间实施交通管制的通告', issuers: ['青岚市公安局'], kind: '通告', date: '2026-08-25',
    addressees: [], carries: [], printed: 'full',
    relations: [['based_on', '中华人民共和国道路交通安全法', null]],
  },
];
