/** Documents of the state and of provinces: web pages with an index block, announcements, orders, joint notices. */
import type { Shape } from './shape.ts';

export const STATE: readonly Shape[] = [
  {
    file: 'state-council-page', number: '国办发〔2026〕91号', title: '国务院办公厅关于加强山洪灾害防治工作的意见', issuers: ['国务院办公厅'], kind: '意见', date: '2026-03-12',
    addressees: ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'], carries: [], printed: 'full',
    relations: [
      ['based_on', '中华人民共和国防洪法', null],
      ['based_on', '中华人民共和国突发事件应对法', null],
      ['cites', '山洪灾害监测预警站网建设规范', null],
      ['repeals', '国务院办公厅关于做好山洪灾害防御工作的通知', '国办发〔2011〕88号'],
    ],
  },
  {
    file: 'index-lines-page', number: '云政办发〔2026〕33号', title: '云岭省人民政府办公厅关于印发云岭省高原湖泊保护行动方案的通知', issuers: ['云岭省人民政府办公厅'], kind: '通知', date: '2026-04-08',
    addressees: ['各市（州）人民政府', '省直各部门'], carries: ['云岭省高原湖泊保护行动方案'], printed: 'full',
    relations: [['based_on', '云岭省湖泊保护条例', null]],
  },
  {
    file: 'ministry-announcement', number: '中华人民共和国商务部公告2026年第18号', title: '关于调整部分农产品出口配额申领程序的公告', issuers: ['商务部'], kind: '公告', date: '2026-05-06',
    addressees: [], carries: [], printed: 'full',
    relations: [
      ['based_on', '中华人民共和国对外贸易法', null],
      ['based_on', '货物出口配额管理办法', null],
      ['repeals', '关于农产品出口配额申领有关事项的公告', '商务部公告2019年第7号'],
    ],
  },
  {
    file: 'order', number: '云岭省人民政府令第112号', title: '云岭省人民政府令', issuers: ['云岭省人民政府'], kind: '令', date: '2026-03-10',
    addressees: [], carries: ['云岭省河湖岸线管理办法'], printed: 'full',
    relations: [
      ['based_on', '中华人民共和国水法', null],
      ['based_on', '中华人民共和国长江保护法', null],
      ['repeals', '云岭省河道岸线管理规定', '云岭省人民政府令第43号'],
    ],
  },
  {
    file: 'amending-order', number: '中华人民共和国水利部令第61号', title: '中华人民共和国水利部令', issuers: ['水利部'], kind: '令', date: '2026-01-28',
    addressees: [], carries: ['水利部关于修改〈小型水库运行管理规定〉的决定'], printed: 'full',
    relations: [['amends', '小型水库运行管理规定', '水利部令第37号']],
  },
  {
    file: 'joint-notice', number: '教体艺〔2026〕44号', title: '教育部财政部国家税务总局关于做好山区学校供餐保障工作的通知', issuers: ['教育部', '财政部', '国家税务总局'], kind: '通知', date: '2026-06-18',
    addressees: ['各省、自治区、直辖市教育厅（教委）', '部属各高等学校'], carries: [], printed: 'full',
    relations: [
      ['based_on', '国务院关于加强学校食品安全工作的决定', '国发〔2025〕30号'],
      ['prevails_over', '此前有关规定', null],
    ],
  },
  {
    file: 'letter', number: '云财农函〔2026〕37号', title: '云岭省财政厅关于商请提供水库移民后期扶持资金测算数据的函', issuers: ['云岭省财政厅'], kind: '函', date: '2026-08-20',
    addressees: ['省水利厅'], carries: [], printed: 'partial',
    relations: [['based_on', '云岭省水库移民后期扶持资金管理办法', '云财农〔2024〕18号']],
  },
  {
    file: 'notice-1996-square', number: '云政发〔1996〕112号', title: '云岭省人民政府关于批转省计委一九九七年农业基本建设计划的通知', issuers: ['云岭省人民政府'], kind: '通知', date: '1996-12-31',
    addressees: ['各市、县人民政府', '省直各委、办、厅、局'], carries: ['一九九七年农业基本建设计划'], printed: 'notice-only',
    relations: [['forwards', '一九九七年农业基本建设计划', null]],
  },
];
