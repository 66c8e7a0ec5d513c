/** What stands under the text of a document: attachments, who signed, the imprint, the index of its page. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

const SIGNED = '青岚市人民政府\n2019年1月25日';
const LIST = '一、民间文学（1项）\n过昭关传说\n二、民间音乐（1项）\n望河民歌';

describe('the foot of a document', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['the number in the index of the page', `关于表彰先进单位的决定\n\n经评定，决定对先进单位进行表彰。\n\n二○一一年二月二十三日\n\n主题词：表彰 决定\n\n索  引  号 文       号 发布机构 发布日期 公开范围 公开方式\nN001-2011-000627 青政〔2011〕7号\n青岚市人民政府办公室 2011-03-04\n面向社会 主动公开`, { number: '青政〔2011〕7号', date: '2011-02-23' }],
    ['attachments behind one letter', notice({ body: '通知如下。\n附：1、技术带头人推荐表；\n2、后备人才推荐表。' }), { attachments: ['附件1 技术带头人推荐表', '附件2 后备人才推荐表'], printed: 'partial' }],
    ['a list under its name after the signature', `${notice({ body: '批准第三批名录，现予公布。' })}\n附件：\n第三批保护项目名录\n${LIST}`, { attachments: ['附件 第三批保护项目名录'], printed: 'full' }],
    ['a list behind its name after the signature', `${notice()}\n附件：重点任务台账\n${LIST}`, { attachments: ['附件 重点任务台账'], printed: 'full' }],
    ['an attachment that stands on a site', notice({ body: '决定取消一批事项。\n附件：取消事项目录（64项）（略）（详情请在青岚政府网查看）' }), { attachments: ['附件 取消事项目录（64项）'], printed: 'full' }],
    ['a notice that is forwarded, with its number and addressees', '青岚市财政局转发省财政厅《关于颁发〈补助费办法〉的通知》\n各县财政局：\n现将通知转发给你们，请遵照执行。\n附件：云岭省财政厅关于颁发《补助费办法》的通知（94）云财农字第345号\n各市财政局：\n此项资金起了重要作用。', { attachments: ['附件 云岭省财政厅关于颁发《补助费办法》的通知'], addressees: ['各县财政局'] }],
    ['a list that is given without marks', notice({ subject: '关于修改部分规章的通知', body: '现将需修改的市政府规章目录印发给你们，请尽快修改。\n附件：需修改的市政府规章目录（37件）' }), { carries: ['需修改的市政府规章目录'] }],
    ['a name that the line breaks', `青委人才办〔2009〕10号\n关于选拔人才的通知\n各县委组织部：\n通知如下。\n中共青岚市委人才工作\n领导小组办公室\n2009年12月16日`, { issuers: ['中共青岚市委人才工作领导小组办公室'] }],
    ['whom it goes to, in the imprint', `青岚市财政局青岚市税务局关于简化管理的通知\n为促进便利，现就有关问题通知如下：\n一、简化手续。\n青岚市财政局  青岚市税务局2014年3月13日\n信息公开选项：主动公开主 送：各县财政局、税务局；青岚海关。\n抄 送：市人民政府。`, { date: '2014-03-13', addressees: ['各县财政局', '税务局', '青岚海关'], publicity: '主动公开' }],
    ['the same with addressees over the text', `${notice()}\n主送：市委。`, { addressees: ['各县（区）人民政府', '市直各部门'] }],
    ['a plan under a notice without its title', `各县（区）人民政府：\n市民政局制定的《青岚市救助应急预案》已经市政府研究同意，现转发给你们，请认真执行。\n${SIGNED}\n青岚市救助应急预案\n1 总则\n1.1 编制目的\n为建立救助体系，编制本预案。`, { title: '', kind: '通知', carries: ['青岚市救助应急预案'] }],
    ['who decided, by the meeting', '关于推选代理主任的决定\n（2013年1月15日区十五届人大常委会第八次会议通过）\n鉴于主任已辞去职务，根据法律的规定，青岚市望河区第十五届人民代表大会常务委员会第八次会议决定：推选代理主任。', { issuers: ['青岚市望河区人民代表大会常务委员会'] }],
    ['whose plan it is, by its title', '青岚市第一中学极端天气应急行动预案\n为进一步应对极端天气，制定本预案。\n一、适用范围', { issuers: ['青岚市第一中学'] }],
    ['the place of an order without a name', '青岚省人工降雨管理规定\n\n政府令〔2010〕第15号\n\n《青岚省人工降雨管理规定》已经省政府常务会议通过，现予公布。\n省长\n二○一○年十二月二十五日', { number: '青岚省人民政府令〔2010〕第15号' }],
    ['what a page says over the addressees', '中共青岚市委、青岚市人民政府关于做好就业工作的通知\n\n发文单位：中共青岚市委 青岚市人民政府\n\n发布日期：2003-3-26\n\n执行日期：2003-3-26\n\n生效日期：1900-1-1\n\n各县（市、区）委、政府，市级各部门：\n\n通知如下。', { date: '2003-03-26', addressees: ['各县（市、区）委、政府', '市级各部门'] }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });

  it.each<[name: string, text: string, expected: object]>([
    ['a number that the text cites under its own', `${notice()}\n索引号 文号 发布机构\n青政发〔2024〕6号`, { number: '青政发〔2024〕5号' }],
    ['a file for download after the signature', `${notice()}\n附件：任务台账.doc\n一、相关链接`, { printed: 'partial' }],
    ['rules for schools', '青岚市中小学校食品安全应急预案\n为应对突发事件，制定本预案。\n一、适用范围', { issuers: [] }],
    ['a name that signs alone', notice({ issuer: '青岚市防汛指挥部' }), { issuers: ['青岚市防汛指挥部'] }],
  ])('leaves %s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });
});
