/** Documents that end, keep or prolong others: lists in tables and lines, and an extended validity. */
import type { Shape } from './shape.ts';

export const CLEAN_UP: readonly Shape[] = [
  {
    file: 'repeal-table', number: '云政发〔2026〕12号', title: '云岭省人民政府关于废止和宣布失效一批行政规范性文件的决定', issuers: ['云岭省人民政府'], kind: '决定', date: '2026-02-27',
    addressees: ['各市、州人民政府', '省直各部门'], carries: [], printed: 'full',
    relations: [
      ['based_on', '行政法规制定程序条例', null],
      ['repeals', '云岭省人民政府关于加强小水电管理的通知', '云政发〔2005〕41号'],
      ['repeals', '云岭省人民政府关于发展乡镇企业若干问题的规定', '云政发〔1994〕7号'],
      ['repeals', '云岭省人民政府办公厅关于印发云岭省木材运输管理办法的通知', '云政办发〔2008〕93号'],
      ['repeals', '云岭省人民政府关于做好第六次人口普查工作的通知', '云政发〔2010〕22号'],
      ['repeals', '云岭省人民政府办公厅关于印发2015年民生实事工作方案的通知', '云政办发〔2015〕8号'],
    ],
  },
  {
    file: 'repeal-list', number: '青政发〔2026〕19号', title: '青岚市人民政府关于废止部分行政规范性文件的决定', issuers: ['青岚市人民政府'], kind: '决定', date: '2026-05-18',
    addressees: ['各县（区）人民政府', '市人民政府各部门', '各直属机构'], carries: [], printed: 'full',
    relations: [
      ['repeals', '青岚市人民政府关于印发青岚市户外广告管理办法的通知', '青政发〔2009〕14号'],
      ['repeals', '青岚市人民政府关于加强节约用水工作的意见', '青政发〔2011〕36号'],
      ['repeals', '青岚市人民政府办公室关于规范建筑垃圾运输的通知', '青政办发〔2013〕72号'],
    ],
  },
  {
    file: 'repeal-annex-list', number: '望政发〔2026〕17号', title: '望河县人民政府关于行政规范性文件清理情况的通知', issuers: ['望河县人民政府'], kind: '通知', date: '2026-06-01',
    addressees: ['各乡镇人民政府', '县直各部门'], carries: [], printed: 'full',
    relations: [
      ['repeals', '望河县砂石管理办法', '望政发〔2010〕5号'],
      ['repeals', '望河县人民政府关于扶持生猪生产的意见', '望政发〔2012〕44号'],
      ['cites', '望河县水库移民安置办法', '望政发〔2018〕30号'],
      ['cites', '望河县农村饮水工程管护办法', '望政办发〔2019〕61号'],
    ],
  },
  {
    file: 'extension', number: '屏政办规〔2026〕2号', title: '青屏市人民政府办公室关于延长《青屏市茶园保护办法》有效期的通知', issuers: ['青屏市人民政府办公室'], kind: '通知', date: '2026-07-15',
    addressees: ['各县（区）人民政府', '市直各部门'], carries: [], printed: 'full',
    relations: [['cites', '青屏市人民政府办公室关于印发青屏市茶园保护办法的通知', '屏政办规〔2021〕3号']],
  },
];
