/** Copies of web pages: lines run together, dates broken over lines, titles left out, the foot of the page. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';

const read = (text: string): object[] => [...extractSource(Buffer.from(text), 'a.txt').records];
const RULES = '青岚市储备粮管理办法第一章  总    则第一条  为加强储备粮管理，保障储备粮数量真实、质量良好和储存安全，制定本办法。第二条  本办法自印发之日起施行。';

describe('copies of pages', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['who the site is of, behind a title', '# 市水利局关于做好2024年防汛工作的通知_青岚市水利局\n\n青水发〔2024〕7号\n\n各县水利局：\n\n现将有关事项通知如下。\n\n青岚市水利局\n\n2024年3月1日\n', { title: '市水利局关于做好2024年防汛工作的通知', number: '青水发〔2024〕7号', kind: '通知' }],
    ['the day of the page between title and number', '# **市水利局等八部门关于做好防汛工作的通知**\n\n## 发布日期（2024-07-17）\n\n青水发〔2024〕7号\n\n各有关单位：\n\n现将有关事项通知如下。\n\n青岚市水利局\n\n2024年7月9日\n', { title: '市水利局等八部门关于做好防汛工作的通知', date: '2024-07-09' }],
    ['a field of registration among those of the page', '- \n**索 引 号：**00817382-X/2024-17684**主题分类：** -\n**发文机关：**青岚市水利局**成文日期：**2024-02-02 10:19 -\n**标 题：**青岚市水利局关于做好防汛工作的函 -\n**文 号：****发布日期：**2024-02-01 10:19 -\n**备案登记号：** -\n**废止日期：****时 效 性：**有效*有效*\n\n**青岚市水利局**\n\n**关于做好防汛工作的函**\n\n各县水利局：\n\n现将有关事项函告如下。\n', { title: '青岚市水利局关于做好防汛工作的函', kind: '函' }],
    ['a title over the same on lines of its own', '# 青岚市人民代表大会关于废止《青岚市实施〈中华人民共和国森林法〉的补充规定》、《青岚市城镇道路管理条例》的决定\n\n青岚市人民代表大会关于\n废止《青岚市实施〈中华人民共和国森林法〉的补充\n规定》、《青岚市城镇道路管理条例》的决定\n\n（2025年1月21日青岚市第十七届人民代表大会第五次会议通过）\n\n青岚市第十七届人民代表大会第五次会议决定：废止《青岚市实施〈中华人民共和国森林法〉的补充规定》、《青岚市城镇道路管理条例》。\n', { title: '青岚市人民代表大会关于废止《青岚市实施〈中华人民共和国森林法〉的补充规定》、《青岚市城镇道路管理条例》的决定' }],
    ['a date whose year stands on a line of its own', '关于印发《青岚市供水办法》的通知\n青水发\n〔2012〕\n4号\n各县水利局：\n现将《青岚市供水办法》印发给你们。\n（此页无正文）\n2012\n年12月12日\n附件\n青岚市供水办法\n第一条 为加强供水管理，制定本办法。\n', { date: '2012-12-12' }],
    ['a number glued to the addressees, a signature to the last sentence', '关于加强资金管理的通知\n青财发〔2024〕5号各县（区）财政局，市直各单位：为加强资金管理，现将有关事项通知如下：\n一、本通知自2024年5月1日起施行。青岚市财政局2024年3月5日\n', { number: '青财发〔2024〕5号', addressees: ['各县（区）财政局', '市直各单位'], issuers: ['青岚市财政局'], date: '2024-03-05' }],
    ['a date with the words on publicity, its signer run into the line over it', '青岚市人民政府办公室关于同意建立河道治理联席会议制度的函\n青政办函〔2021〕12号\n市水利局：\n你局请示收悉。同意建立。\n附件：河道治理联席会议制度青岚市人民政府办公室\n2021年1月26日（此件公开发布）\n附件\n河道治理联席会议制度\n为加强河道治理，制定本制度。\n', { date: '2021-01-26', publicity: '此件公开发布' }],
    ['a date in running text signs nothing', '关于加强资金管理的通知\n青财发〔2024〕5号\n各县（区）财政局：\n现将有关事项通知如下。会议定于2024年3月5日\n', { date: null }],
    ['a date broken over lines', '青岚区人民政府关于做好防汛工作的通知\n\n各镇人民政府：\n\n现就有关事项通知如下，请按照执行。\n\n青岚区人民政府\n\n2014\n年6\n月28\n日\n', { date: '2014-06-28', issuers: ['青岚区人民政府'] }],
    ['a reply without its title', '青岚市人民政府：\n你市《关于批准城市总体规划的请示》（青政报〔2019〕83号）收悉。经研究，现批复如下：\n一、同意。\n专此批复。\n2020年11月30日\n', { title: '', kind: '批复', date: '2020-11-30', addressees: ['青岚市人民政府'], relations: [{ type: 'replies_to', target: { number: '青政报〔2019〕83号' } }] }],
    ['a notice without its title', '各县（市、区）人民政府，市直有关单位：\n\n为做好防汛工作，现就有关事项通知如下：\n\n一、完成隐患排查。\n\n青岚市人民政府办公室\n\n2024年4月8日\n', { title: '', kind: '通知', issuers: ['青岚市人民政府办公室'] }],
    ['a page on one line, from its addressees to the rules', `各县、区人民政府，市属国有企业：现将《青岚市储备粮管理办法》印发给你们，请认真抓好贯彻落实。青岚市人民政府2023年9月5日（此件公开发布）${RULES}\n`, { title: '', kind: '通知', issuers: ['青岚市人民政府'], date: '2023-09-05', publicity: '此件公开发布', carries: ['青岚市储备粮管理办法'], printed: 'full' }],
    ['several facts of a page on one line', '关于开展核查的通知\n发布人：刘文          联络点：下溪镇查点        时间：7月8号\n各县（市、区）人民政府，市政府各部门：\n现将有关事项通知如下，请遵照执行。\n', { title: '关于开展核查的通知', addressees: ['各县（市、区）人民政府', '市政府各部门'] }],
    ['a notice by its number alone, which issues two', '青财会〔2018〕24号\n市卫生健康委，各县（区）财政局，有关单位：\n　　为了确保制度有效实施，我局制定了《关于医院执行<会计制度>的补充规定》和《关于医院执行<会计制度>的衔接规定》，现印发给你们，请遵照执行。\n　　青岚市财政局\n　　2018年8月27日\n', { title: '', kind: '通知', carries: ['关于医院执行〈会计制度〉的补充规定', '关于医院执行〈会计制度〉的衔接规定'] }],
    ['what was left out of the print', '青岚市人民政府办公室关于节水建议的复函\n青政办函〔2005〕21号\n（本文有删减）\n\n高志远委员：\n现将有关情况函复如下：\n一、节水。\n', { publicity: null, addressees: ['高志远委员'] }],
    ['the foot of a page', '青岚市数据管理办法\n\n第一章 总则\n\n第一条 为加强数据管理，制定本办法。\n\n网站地图\n\n联系我们\n\n主办单位：青岚市人民政府办公室\n\n网站标识码5900000001\n\n云ICP备05000123号\n', { duties: [] }],
    ['a page on one line, from its title to the rules', `青岚市总工会关于印发《青岚市储备粮管理办法》的通知青工发〔2023〕23号来源：市总法律工作部各县、区总工会，市总各部门、各直属单位：《青岚市储备粮管理办法》已经市总工会第4次会议审议通过，现印发给你们，请认真贯彻执行。青岚市总工会2023年12月28日${RULES}${'储备粮应当定期轮换，确保数量真实、质量良好。'.repeat(4)}\n`, { number: '青工发〔2023〕23号', title: '青岚市总工会关于印发《青岚市储备粮管理办法》的通知', addressees: ['各县、区总工会', '市总各部门', '各直属单位'], issuers: ['青岚市总工会'], date: '2023-12-28', carries: ['青岚市储备粮管理办法'], printed: 'full' }],
    ['a page on one line, from its red head', `青岚市发展和改革委员会青岚市林业局文件青发改[2021] 634号青岚市发展和改革委员会青岚市林业局关于印发《林场电网改造实施方案》的通知各县（区）发展改革委、林业局，市电力公司：为认真落实有关精神，我们共同制定了《林场电网改造实施方案》。现印发你们，请遵照执行。联系人：李文029-69390000青岚市发展和改革委员会    青岚市林业局2021年5月11日《林场电网改造实施方案》为持续深化国有林场改革，全面提升我市国有林场供电水平，制订此方案。${'一、指导思想。认真落实国有林场现代化建设要求。'.repeat(4)}\n`, { number: '青发改〔2021〕634号', title: '青岚市发展和改革委员会青岚市林业局关于印发《林场电网改造实施方案》的通知', issuers: ['青岚市发展和改革委员会', '青岚市林业局'], date: '2021-05-11', carries: ['林场电网改造实施方案'], printed: 'full' }],
    ['the words that put rules out behind them', '青岚市数据管理办法\n第一章 总则\n第一条 为加强数据管理，保障数据安全，根据有关法律、法规，结合本市实际，制定本办法。\n第二条 本办法自2025年1月1日起施行。\n《青岚市数据管理办法》已经市人民政府第40次常务会议通过，现予公布，自2025年1月1日起施行。\n', { carries: [], printed: 'full', terms: [{ effective: '2025-01-01' }] }],
    ['the title of a page with the number before it, over number, issuer and title', '青政办〔2025〕3号关于印发《青岚市农机作业补助方案》的通知\n\n青政办〔2025〕3号\n\n青岚市人民政府办公室\n\n关于印发《青岚市农机作业补助方案》的通知\n\n各乡镇人民政府，市政府有关部门：\n\n《青岚市农机作业补助方案》已经市政府同意，现印发给你们。\n\n青岚市人民政府办公室\n\n2025年3月14日\n\n青岚市农机作业补助方案\n\n一、目标任务\n\n为做好农机作业补助工作，制定本方案，各乡镇人民政府要抓好落实，确保取得实效。\n', { number: '青政办〔2025〕3号', title: '青岚市人民政府办公室关于印发《青岚市农机作业补助方案》的通知', issuers: ['青岚市人民政府办公室'], date: '2025-03-14', addressees: ['各乡镇人民政府', '市政府有关部门'] }],
    ['the title of a page, its place in brackets behind it, and the title broken over lines', '关于开展2025年度全市加油站经营企业年检工作的通知（青岚）\n**文号**: （无）\n**发文机构**: 青岚市商务局\n**发布日期**: 2026-02-04\n**来源**: [http://www.example.cn/a.pdf](http://www.example.cn/a.pdf)\n\n## 政策原文\n\n青岚市\n\n商务局\n\n关于开展20\n\n25年度全市加油站经营企业年检工作的通知\n\n各县（市、区）商务局，各加油站：\n\n现就有关事项通知如下，请遵照执行。\n', { title: '青岚市商务局关于开展2025年度全市加油站经营企业年检工作的通知', issuers: ['青岚市商务局'], addressees: ['各县（市、区）商务局', '各加油站'] }],
    ['the title of a page over issuer and title', '青岚市商务局关于印发《双随机抽查工作方案》的通知\n\n青岚市商务局\n\n关于印发《双随机抽查工作方案》的通知\n\n市直相关部门：\n\n现将《双随机抽查工作方案》印发给你们。\n\n青岚市商务局\n\n2024年8月1日\n', { title: '青岚市商务局关于印发《双随机抽查工作方案》的通知', issuers: ['青岚市商务局'] }],
    ['what a page tells of itself between number and addressees', '市政府关于印发以旧换新实施方案的通知\n青府〔2024〕33号\n时间：2024-05-21 09:34来源：青岚市人民政府办公室访问量：\n各县级市（区）人民政府，青岚工业园区、东湾高新区、临川港口管委会；市各委办局：\n现将《以旧换新实施方案》印发给你们，请认真贯彻落实。\n青岚市人民政府\n2024年5月18日\n', { addressees: ['各县级市（区）人民政府', '青岚工业园区管委会', '东湾高新区管委会', '临川港口管委会', '市各委办局'] }],
    ['the pages before and after it as links, and a year behind the title of what is issued', '青岚市医保局关于印发《青岚市药品目录》（2025年）的通知\n青医保发〔2025〕33号\n各县（区）医保局：\n现将《青岚市药品目录》（2025年）印发给你们，各地要严格执行《青岚市药品目录（2025年）》，《青岚市药品目录（2024年）》同时废止。\n青岚市医保局\n2025年12月5日\n\n[上一篇：青岚市医保局关于印发《诊疗项目...](http://www.example.cn/1.html "青岚市医保局关于印发《诊疗项目目录》的通知")\n\n[下一篇：青岚市医保局关于印发《耗材目录》的通知](http://www.example.cn/2.html "青岚市医保局关于印发《耗材目录》的通知")\n', { carries: ['青岚市药品目录（2025年）'], relations: [{ type: 'repeals', target: { title: '青岚市药品目录（2024年）' } }] }],
    ['a signature glued to the number of a room', '关于开展书画作品征集活动的通知\n全校师生：现将有关事项通知如下。\n一、报送联系人：李文，地址：行政楼609室党委宣传部2018年6月22日\n', { issuers: ['党委宣传部'], addressees: ['全校师生'], date: '2018-06-22' }],
  ])('%s', (_, text, expected) => { expect(read(text)).toMatchObject([expected]); });

  it('a letter to customers is no document', () => {
    expect(read('尊敬的用户：\n您好！感谢您使用本产品。如有问题，请联系我们。\n2024年3月5日\n')).toEqual([]);
  });
});
