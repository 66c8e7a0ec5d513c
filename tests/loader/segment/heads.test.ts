/** Where documents begin, and what their heads say. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

const TITLE = '青岚市人民政府关于做好河道清淤工作的通知';

describe('head', () => {
  it.each<[name: string, text: string, number: string | null, title: string]>([
    ['a title without 关于, where a source begins', '增加“河道工程”专业科目的通知\n各县水利局，市直有关单位：\n经研究决定，增加河道工程专业科目。\n本通知自下发之日起执行。\n二〇〇九年一月十九日', null, '增加“河道工程”专业科目的通知'],
    ['a notice under the title of what it issues', '青岚州地震应急预案\n各县市人民政府，州直各部门：\n《青岚州地震应急预案》已经州人民政府同意，现印发给你们，请认真组织实施。\n青岚州人民政府办公室\n2014年8月5日', null, '青岚州地震应急预案'],
    ['an order by its title, that calls itself a ban', '第3号\n为加强草原管理，现予发布。\n青岚县人民政府关于全面做好草原禁牧\n工作的令\n为扎实推进禁牧工作，制定以下规定。\n一、禁牧期限\n自2024年9月1日至2025年12月31日止。\n二、违反本禁令的，依法处罚。', null, '青岚县人民政府关于全面做好草原禁牧工作的令'],
    ['a page of a collection of laws, whose index alone tells title and number', '发文标题: 云岭省税务局关于简化发票申领的公告\n发文文号: 云岭省税务局公告2016年第6号\n发文部门: 云岭省税务局\n发文时间: 2016-4-22\n法规类型: 征收管理\n所属区域: 云岭\n发文内容:\n为保障改革顺利实施，根据《云岭省发票管理办法》等规定，现将有关税收征收管理事项公告如下：\n一、发票每季申领一次。', '云岭省税务局公告2016年第6号', '云岭省税务局关于简化发票申领的公告'],
    ['who put a page on the web, one blank between, over a title', '查看内容\n返回\n发布者:教务处 发布时间:2018-5-10\n关于做好毕业论文检查工作的\n通 知\n各二级学院：\n为保证毕业论文工作顺利开展，现将有关事项通知如下。\n一、检查内容\n1.各学院要在2018年4月20日前成立小组。\n教 务 处\n2018年4月13日', null, '关于做好毕业论文检查工作的通知'],
    ['title over number', notice(), '青政发〔2024〕5号', TITLE],
    ['title of one line', notice({ issuer: '', subject: TITLE }), '青政发〔2024〕5号', TITLE],
    ['what a page says of itself over a title', '来信办理详情\n\t关于立即开展河道清淤自查的通知\n发布人：李明        联络点：青岚镇        时间：7月8号\n\t各县（区）人民政府，市直各部门：\n现就有关工作通知如下。', null, '关于立即开展河道清淤自查的通知'],
    ['a page with title and number over the document, its issuer over the same title', '关于调整河道委员会的通知\n\n青开发〔2015〕87号\n\n青开发〔2015〕87号\n\n青岚开发区管委会\n\n关于调整河道委员会的通知\n\n区直各单位：\n\n现将名单调整如下。', '青开发〔2015〕87号', '青岚开发区管委会关于调整河道委员会的通知'],
    ['an order of several bodies of the state by their short names', '国家水文局\n农业农村部\n国家河道管理总局\n令\n\n第7号\n\n《水文资料管理办法》已经审议通过，现予公布，自2026年3月1日起施行。', '国家水文局、农业农村部、国家河道管理总局令第7号', '国家水文局农业农村部国家河道管理总局令'],
    ['an attachment that is not printed, right over it', `附表2\n市专家库名单（略）\n\n青 岚 市 人 民 政 府\n关于做好河道清淤工作的通知\n青政发[2024]5号\n\n各县（区）人民政府：\n通知如下。`, '青政发〔2024〕5号', TITLE],
    ['a proclamation of the time, without a number', '青岚市人民政府关于禁止在市区燃放烟花爆竹的布告\n\n为保障人民生命财产安全，现就有关事项布告如下：\n\n一、本布告自发布之日起施行。\n\n青岚市人民政府\n\n一九九三年八月十日', null, '青岚市人民政府关于禁止在市区燃放烟花爆竹的布告'],
    ['a correction, addressed', '青岚市人民政府办公室\n\n关于青政办规〔2024〕9号文件的勘误\n\n各县（区）人民政府，市直有关部门：\n\n第二十一条漏印一句。', null, '青岚市人民政府办公室关于青政办规〔2024〕9号文件的勘误'],
    ['a decision of a congress under the note of its meeting', '青岚市人民代表大会常务委员会\n关于废止《青岚市集体企业\n条例》的决定\n\n（2025年4月24日青岚市第五届人民代表大会常务委员会第二十七次会议通过）\n\n《青岚市集体企业条例》自本决定公布之日起废止。', null, '青岚市人民代表大会常务委员会关于废止《青岚市集体企业条例》的决定'],
    ['a decision of a congress over the sentence of its meeting', '【阅读全文】\n青岚市人民代表大会常务委员会关于修改部分地方性法规的决定\n青岚市人大常委会\n青岚市人民代表大会常务委员会关于修改部分地方性法规的决定\n青岚市第十一届人民代表大会常务委员会第十七次会议决定，修改下列地方性法规：\n一、将第七条修改。', null, '青岚市人民代表大会常务委员会关于修改部分地方性法规的决定'],
    ['rules of a collection in markdown', '---\ntitle: 青岚市执法审核办法\nshortTitle: 审核办法\nicon: article\ndate: 2021-05-21\nauthor: 青岚市人民政府\ntag:\n  - 地方规章\n---\n\n::: details 目录\n\n@tab 条例\n\n- 第1~20条：\n\n  [1](#t1) [2](#t2)\n\n:::\n\n## 第一章 总则{align="center"}\n\n  第一条 为了规范执法，制定本办法。\n  第二条 本办法适用于本市。', null, '青岚市执法审核办法'],
    ['the record of an interface', "{'SITENAME': '青岚市人民政府门户',\n'fileNum': '其它',\n'FileName': '青岚市人民政府关于加快水利改革有关问题的通知',\n'SITEID': 3,\n'DOCCONTENT': '\n　　 青政发〔2006〕17 号\n　　 各县人民政府：\n　　 现就有关问题通知如下。\n　　 青岚市人民政府\n　　 二ＯＯ六年三月十四日',\n'DOCTITLE': '青岚市人民政府关于加快水利改革有关问题的通知',\n'TYPE': '文件'}", '青政发〔2006〕17号', '青岚市人民政府关于加快水利改革有关问题的通知'],
    ['number over title', '青政发〔2024〕5号\n青岚市人民政府\n关于做好河道清淤工作的通知\n各县（区）人民政府：\n通知如下。', '青政发〔2024〕5号', TITLE],
    ['a red head', `青岚市人民政府文件\n\n青政发〔2024〕5号\n\n${TITLE}\n\n各县（区）人民政府：\n通知如下。`, '青政发〔2024〕5号', TITLE],
    ['a number in square brackets and spaces', notice({ number: '青政发 [ 2024 ] 5 号' }), '青政发〔2024〕5号', TITLE],
    ['a number in brackets under the title', `${TITLE}\n（青政发〔2024〕5号）\n各县（区）人民政府：\n通知如下。`, '青政发〔2024〕5号', TITLE],
    ['a title that goes on with what it is about', '青岚省人民政府关于实施\n《国务院关于加强河道管理的决定》的意见\n青政〔2001〕85号\n各市人民政府：\n意见如下。', '青政〔2001〕85号', '青岚省人民政府关于实施《国务院关于加强河道管理的决定》的意见'],
    ['the word of an announcement twice', '环境保护部公告\n公告 2017年 第5号\n\n关于发布《标准管理办法》的公告\n\n现予发布。\n', '环境保护部公告2017年第5号', '关于发布《标准管理办法》的公告'],
    ['a notice of an inspectorate, by its subject', '青岚县人民政府督查室督查通知\n青府督字〔2019〕23号\n关于全县河道整治第二轮督办的通知\n各乡镇人民政府：\n通知如下。', '青府督字〔2019〕23号', '关于全县河道整治第二轮督办的通知'],
    ['a number behind its name, without a title', '发布文号：青政发[2003]37号\n青岚州，各州、市人民政府：\n为促进教育事业发展，制定如下意见。', '青政发〔2003〕37号', ''],
    ['a title without number', notice({ number: '' }), null, TITLE],
    ['the number right before the title, on a page', '青政发【2024】5号关于印发青岚市河道清淤方案的通知\n\n发布日期: 2024-03-10 00:00\n\n各县（区）人民政府：\n现将方案印发给你们。\n青岚市人民政府\n2024年3月9日', '青政发〔2024〕5号', '关于印发青岚市河道清淤方案的通知'],
    ['the name of the site over who issued it', `青岚市人民政府\n首页 > 政务公开 > 政策文件\n\n青岚市人民政府\n关于做好河道清淤工作的通知\n\n各县（区）人民政府：\n通知如下。`, null, TITLE],
    ['the name of an announcement over the number, what it announces under it', '青岚县人民政府\n公 告\n\n青政告〔2023〕6号\n\n青岚县人民政府\n关于公布文件清理结果的公告\n\n为优化营商环境，县人民政府对现行有效的文件进行了集中清理，现予公告。', '青政告〔2023〕6号', '青岚县人民政府关于公布文件清理结果的公告'],
    ['number and title of an announcement on one line', '商务部 海关总署公告2023年第61号 关于调整植物出口管理方式的公告\n【发布单位】安全局\n【发布文号】商务部 海关总署公告2023年第61号\n【发文日期】2023年9月12日\n\n　　根据《对外贸易法》，决定调整出口管理方式。现将有关事项公告如下：\n　　一、取消配额。\n\n商务部　海关总署\n2023年9月12日', '商务部海关总署公告2023年第61号', '关于调整植物出口管理方式的公告'],
    ['an index of cells, a key of another kind beside the number', '| 索 引 号 | 0140/2022-00057 | 分 类 | 重点工作 |\n| 发文日期 | 2022-03-09 |\n| 标 题 | 2022年青岚市农业任务分工方案 |\n| 文 号 | 青农发〔2022〕1号 | 主 题 词 | |\n\n2022年青岚市农业任务分工方案\n\n为做好农业工作，制定本方案。', '青农发〔2022〕1号', '2022年青岚市农业任务分工方案'],
    ['an index whose keys are set wide', '索引号        QL0117/2024-000329          发布机构      青岚县卫生健康局\n文  号        青卫函〔2024〕27 号         有效性     有效\n\n             青岚县卫生健康局关于公布文件\n                    效力状态的通知\n\n各医疗卫生单位，机关各股室：\n    为方便查询，现将效力状态公布。', '青卫函〔2024〕27号', '青岚县卫生健康局关于公布文件效力状态的通知'],
    ['the name of the site in letters, and a number beside what a page says of it', '青岚经济技术开发区\nQinglan Economic & Technological Development Zone\n关于公布文件清理结果的通知\n青开规〔2023〕5号 | 发布：2023-06-05 | 来源：党政办 | 【我要纠错】\n\n各科局，各镇（街道）：\n　　为贯彻落实有关规定，管委会对文件作了清理。', '青开规〔2023〕5号', '关于公布文件清理结果的通知'],
    ['the title of joint issuers under a hint of the site', '青岚法宝　法律法规　司法案例\n制定机关： 云岭省财政厅　云岭省农业农村厅\n发文字号： 云财规〔2022〕6号\n公布日期： 2022.03.28\n法宝提示：本篇引用的法规 2 篇　引用本篇的法规 0 篇\n\n云岭省财政厅、云岭省农业农村厅关于印发《云岭省农业保险办法》的通知\n（云财规〔2022〕6号）\n\n各市财政局、农业农村局：\n　　通知如下。', '云财规〔2022〕6号', '云岭省财政厅、云岭省农业农村厅关于印发《云岭省农业保险办法》的通知'],
    ['the day and what is in force behind the number', '青岚海关关于发布行业标准的公告\n青岚海关公告2010年第83号  2010-12-24  全文有效\n\n根据标准管理办法，现予以公布，自2011年1月1日起实施。', '青岚海关公告2010年第83号', '青岚海关关于发布行业标准的公告'],
    ['a title that the index of the page alone prints', '名称 | 关于修改运输船舶报废制度意见的公告 | | |\n发布机关 | 水利总局 | 发文文号 | 2012年第16号 |\n有效性 | 有效 | 发布日期 | 2012-08-24 |\n为贯彻落实有关法律，对原交通局发布的报废制度意见进行修改，删除第三部分第一段中的有关内容，其余部分不变。\n特此公告。\n中华人民共和国水利部\n二〇一二年七月二日', '中华人民共和国水利部公告2012年第16号', '关于修改运输船舶报废制度意见的公告'],
    ['an announcement of a congress', '青岚市人民代表大会常务委员会公告\n〔十四届〕第二十七号\n《青岚市河道条例》已经通过，现予公布。', '青岚市人民代表大会常务委员会公告〔十四届〕第二十七号', '青岚市人民代表大会常务委员会公告'],
    ['an order', '青岚市人民政府令\n第12号\n《青岚市河道管理办法》已经通过，现予公布。\n市长高志远\n2024年5月1日', '青岚市人民政府令第12号', '青岚市人民政府令'],
    ['an order with its year', '青岚市人民政府令\n（2024年第3号）\n《青岚市河道管理办法》现予公布。', '青岚市人民政府令2024年第3号', '青岚市人民政府令'],
    ['who issued it between the title of a page and the number', '云岭省《地方志条例》实施办法\n\n云岭省人民政府\n\n云岭省人民政府令第103号\n\n《云岭省〈地方志条例〉实施办法》已经通过，现予公布。', '云岭省人民政府令第103号', '云岭省《地方志条例》实施办法'],
    ['the name of the page and of who published it over the title', `${TITLE}\n\n云岭省青岚市人民政府\n\n${TITLE}\n\n各县（区）人民政府：\n\n通知如下。`, null, TITLE],
    ['the title of a page once more under its number', '关于印发《创建办法（试行）》的通知\n\n云岭省教育厅\n\n云教发〔2005〕13号\n\n关于印发《创建办法（试行）》的通知\n\n各市教育局：\n\n通知如下。', '云教发〔2005〕13号', '关于印发《创建办法（试行）》的通知'],
    ['an issuer with its province before the number of an order', '青岚市行政复议规定\n\n云岭省青岚市人民政府\n\n青岚市人民政府令第16号\n\n《青岚市行政复议规定》业经通过，现予发布实施。', '青岚市人民政府令第16号', '青岚市行政复议规定'],
    ['an index over the addressees, parted by white space, its last key without a value', '望河县人民政府关于印发总体应急预案的通知\n\n索引号 620722087/2020-00915 发文字号 望政发〔2020〕110号\n关键词 发布机构 望河县政府办\n生成日期 2020-12-12 15:40:33 是否有效\n\n政策解读链接：《总体应急预案》政策解读\n\n各镇人民政府，县政府各部门：\n\n通知如下。', '望政发〔2020〕110号', '望河县人民政府关于印发总体应急预案的通知'],
    ['joint issuers of a long title, without a number', '青岚市发展和改革委员会 中共青岚市委社会工作部 青岚市自然资源和规划局 青岚市住房和城乡建设局关于印发社区服务设施建设方案的通知\n\n各县（区）政府（管委会），市级有关部门：\n\n通知如下。', null, '青岚市发展和改革委员会中共青岚市委社会工作部青岚市自然资源和规划局青岚市住房和城乡建设局关于印发社区服务设施建设方案的通知'],
    ['a table alone', '2024年《政府工作报告》重点工作任务分解表\n序号 |\n任务 |\n责任单位 |\n80 |\n扩建托育园。 |\n县教育局 |\n81 |\n修缮校舍。 |\n县财政局 |', null, '2024年《政府工作报告》重点工作任务分解表'],
    ['an announcement of a congress under the note of a regulation', '云岭省村务公开条例\n\n云岭省人大常委会\n\n云岭省村务公开条例\n\n（2009年7月22日云岭省第十一届人民代表大会常务委员会第十次会议通过）\n\n云岭省第十一届人民代表大会常务委员会公告\n\n第28号\n\n《云岭省村务公开条例》已于2009年7月22日通过，现予公布，自2009年11月1日起施行。', '云岭省第十一届人民代表大会常务委员会公告第28号', '云岭省村务公开条例'],
    ['an order whose text names the title of the page', '青岚市立法程序办法\n青岚市立法程序办法\n云岭省青岚市人民政府\n青岚市立法程序办法\n青岚市人民政府令\n第12号\n《青岚市立法程序办法》已经审议通过，现予公布，自2026年1月1日起施行。', '青岚市人民政府令第12号', '青岚市立法程序办法'],
    ['an issuer of the province without its name', '省人民政府关于\n进一步优化营商环境的若干意见\n云政发〔2018〕26号\n各市、州、县人民政府：\n提出如下意见。', '云政发〔2018〕26号', '省人民政府关于进一步优化营商环境的若干意见'],
    ['a title that a page prints three times', '青岚市小额商品交易市场管理规定\n\n时间:2024-05-28 02:36:56 来源: 法律资料网 阅读:8988\n下载地址: 点击此处下载\n\n青岚市小额商品交易市场管理规定\n\n云岭省青岚市人民政府\n\n\n青岚市小额商品交易市场管理规定\n\n青岚市人民政府令第136号\n\n\n《青岚市小额商品交易市场管理规定》已经2009年12月10日市人民政府第88次常务会议通过，现予公布，自2010年2月1日起施行。', '青岚市人民政府令第136号', '青岚市小额商品交易市场管理规定'],
    ['an order by the code of its government, under the title of the page', '青岚市人民政府关于控制扬尘污染的通告\n\n青岚市人民政府关于控制扬尘污染的通告\n\n青岚市人民政府\n\n\n岚府令第 121 号\n\n\n《青岚市人民政府关于控制扬尘污染的通告》已经2001年12月13日市人民政府第97次常务会议审议通过，现予发布，自2002年1月1日起施行。\n\n市 长\n\n二○○一年十二月三十日\n\n\n青岚市人民政府关于控制扬尘污染的通告\n\n第一条 为控制扬尘污染，制定本通告。\n\n第二条 本通告自2002年1月1日起施行。', '岚府令第121号', '青岚市人民政府关于控制扬尘污染的通告'],
    ['who issued it, with its province, over a title that names it', '青岚市人民政府办公室关于印发青岚市井盖管理办法的通知\n\n云岭省青岚市人民政府办公室\n\n\n青岚市人民政府办公室关于印发青岚市井盖管理办法的通知\n\n青政办〔2011〕19号\n\n\n各县（区）人民政府：\n\n通知如下。', '青政办〔2011〕19号', '青岚市人民政府办公室关于印发青岚市井盖管理办法的通知'],
    ['the title of a page over the name of an announcement', '水利部关于宣布失效一批文件的公告\n中华人民共和国水利部公告\n2022年第185号\n\n为贯彻落实改革要求，现将宣布失效的文件予以公布。', '中华人民共和国水利部公告2022年第185号', '水利部关于宣布失效一批文件的公告'],
    ['a page that prints no title, with its number in the index', '索引号: | QLXXGK-2020-011721 | 主题分类: | 政务公开 |\n发文机构: | 青岚市人民政府 | 发文文号: | 青政发〔2020〕33号 |\n发文日期: | 2020年09月28日 | 发布日期: | 2020-09-30 15:34 |\n各区县人民政府，市新区管委会：\n现将文件清理结果公布如下，请认真遵照执行，做好衔接工作，切实加强管理。', '青政发〔2020〕33号', ''],
    ['an announcement whose number stands in a bracket behind its title', '总局关于延续注册有关事项的公告（2018年第22号）\n\n2018-02-22\n\n现就有关事项公告如下：\n\n一、注册人可以申请延续注册。\n\n特此公告。\n\n青岚市食品药品监管总局\n2018年2月13日', '青岚市食品药品监管总局公告2018年第22号', '总局关于延续注册有关事项的公告'],
    ['the number of an announcement of several bodies, right over its text', '水利总局 农业部 公安部关于发布《闸门使用办法》的公告\n水利总局 农业部 公安部公告2020年第23号\n为了加强闸门管理和服务，规范闸门使用行为，制定了《闸门使用办法》，现予以发布。', '水利总局农业部公安部公告2020年第23号', '水利总局农业部公安部关于发布《闸门使用办法》的公告'],
    ['who issued it over a title without a number', '青岚市人民政府\n关于修改《青岚市河道管理办法》的决定\n\n《青岚市人民政府关于修改〈青岚市河道管理办法〉的决定》已经审议通过，现予公布，自2020年11月1日起施行。', null, '青岚市人民政府关于修改《青岚市河道管理办法》的决定'],
    ['a note with the order that made it public', '水利部关于废止部分规章的决定\n\n（2023年3月21日经水利部第4次部务会议审议通过　2023年3月23日水利部令第1号公布　自公布之日起施行）\n\n决定废止下列规章。', '水利部令第1号', '水利部关于废止部分规章的决定'],
    ['the class of a reply over its title', 'A类\n\n关于对市十五届人大三次会议第0123号建议的答复\n\n青建建复〔2019〕45号\n\n王建国代表：\n\n您提出的建议收悉。', '青建建复〔2019〕45号', '关于对市十五届人大三次会议第0123号建议的答复'],
    ['a number with the class of a reply behind it', '关于对市十五届人大三次会议第0123号建议的答复\n\n青建建复〔2019〕45号  A类\n\n王建国代表：\n\n您提出的建议收悉。', '青建建复〔2019〕45号', '关于对市十五届人大三次会议第0123号建议的答复'],
    ['a page that prints its title in the index alone', '索 引 号: 114413/2017-00096\n分  类: 综合政务\n发布机构: 青岚市人民政府办公室\n成文日期: 2017-04-05\n名  称: 【已失效】青岚市人民政府关于印发《青岚市文件制定规定》的通知\n文  号: 青府〔2017〕46号\n发布日期: 2017-04-06\n\nQLGS—2017—9\n\n青府〔2017〕46号\n\n各县、区人民政府，市政府各部门：\n\n《青岚市文件制定规定》业经通过，现印发给你们，请遵照执行。', '青府〔2017〕46号', '青岚市人民政府关于印发《青岚市文件制定规定》的通知'],
    ['what the notice issues as the title of the page', '青岚市政务公开工作实施细则\n\n青岚市政务公开工作实施细则\n\n云岭省青岚市人民政府办公室\n\n\n关于印发青岚市政务公开工作实施细则的通知\n( 青府发〔2003〕37号 )\n\n市政府各部门，市直各单位：\n\n现将细则印发给你们。', '青府发〔2003〕37号', '关于印发青岚市政务公开工作实施细则的通知'],
    ['what a page offers for passing it on, between title and addressees', '政府信息公开\n\n青岚市农牧局关于印发《青岚市草原管理细则》《青岚市投资管理细则》的通知\n发布日期:2025-10-27 09:45 字体: 访问量:207 分享到: 微信\n微博 qq 空间\n各盟市农牧局,相关单位:\n  现印发给你们，请遵照执行。', null, '青岚市农牧局关于印发《青岚市草原管理细则》《青岚市投资管理细则》的通知'],
    ['a title in the bracket behind the number of an announcement', '海关总署公告2019年第5号（关于废止部分文件的公告）\n\n公告〔2019〕5号\n\n为进一步优化口岸营商环境，现予以公告。', '海关总署公告2019年第5号', '关于废止部分文件的公告'],
    ['a note between title and number', '最高人民法院\n关于适用民法典时间效力的若干规定\n\n（2020年12月14日最高人民法院审判委员会第1821次会议通过，自2021年1月1日起施行）\n\n法释〔2020〕15号\n\n中华人民共和国最高人民法院公告\n\n《最高人民法院关于适用民法典时间效力的若干规定》已于2020年12月14日通过，现予公布。', '法释〔2020〕15号', '最高人民法院关于适用民法典时间效力的若干规定'],
    ['the number of a registry between title and number', '青岚市财政局关于印发《青岚市资金管理办法》的通知\n\nQLSP14-2022-0008\n\n青财社〔2022〕60号\n\n各县财政局：\n\n现印发给你们。', '青财社〔2022〕60号', '青岚市财政局关于印发《青岚市资金管理办法》的通知'],
    ['who signs beside the number', '青岚市人民政府文件\n\n青政〔2015〕68号                         签发人：高志远\n\n关于审批《开发区总体规划》的请示\n\n省人民政府：\n\n请予审批。', '青政〔2015〕68号', '关于审批《开发区总体规划》的请示'],
    ['an order of several bodies, one under another', '中华人民共和国国家发展和改革委员会\n中华人民共和国财政部\n令\n\n第 15 号\n\n《产业目录（2022年版）》已经审议通过，现予以公布，自2023年1月1日起施行。', '国家发展和改革委员会、财政部令第15号', '中华人民共和国国家发展和改革委员会中华人民共和国财政部令'],
    ['the name of an order under a line of the page', '青岚市政府规章库\n规章名称：青岚市取水许可管理办法　　公布机关：青岚市人民政府　　下载：WORD\n\n青岚市人民政府令\n第331号\n\n《青岚市取水许可管理办法》已经通过，现予公布，自2025年11月1日起施行。\n\n市长　高志远\n2025年9月5日', '青岚市人民政府令第331号', '青岚市取水许可管理办法'],
    ['a day in figures before the number, and behind the title', '青岚市人民政府关于印发城市管理规定的通知(2004/06/23)\n2004-6-23青政发〔2004〕89号\n\n各县人民政府：\n\n现予以印发。\n\n2004年5月19日', '青政发〔2004〕89号', '青岚市人民政府关于印发城市管理规定的通知'],
    ['an order whose text names the title of the page, which holds another one', '青岚市人民政府关于修改《青岚市档案管理办法》的决定\n\n云岭省青岚市人民政府\n\n\n青岚市人民政府关于修改《青岚市档案管理办法》的决定\n\n青岚市人民政府令\n(第166号)\n\n《青岚市人民政府关于修改〈青岚市档案管理办法〉的决定》已经讨论通过，现予发布。', '青岚市人民政府令第166号', '青岚市人民政府关于修改《青岚市档案管理办法》的决定'],
    ['a note that names the order without its place', '青岚市信息公开规定\n（2004年10月8日市人民政府令第124号发布）\n第一条 为了保障知情权，制定本规定。', '青岚市人民政府令第124号', '青岚市信息公开规定'],
    ['an announcement of a congress that numbers by its terms', '青岚市人民代表大会常务委员会公告\n\n（十六届）第5号\n\n《青岚市绿化条例》已经批准，现予公布，自2022年1月1日起施行。', '青岚市人民代表大会常务委员会公告十六届第5号', '青岚市人民代表大会常务委员会公告'],
    ['the source of a page between its title and the number', '云岭省人民政府办公厅关于印发健康规划的通知\n云岭省人民政府办公厅\n云政办发〔2022〕11号\n标　　题：\t云岭省人民政府办公厅关于印发健康规划的通知\n发文机关：\t云岭省人民政府办公厅\n发文字号：\t云政办发〔2022〕11号\n成文日期：\t2022年04月27日\n\n云岭省人民政府办公厅关于印发\n健康规划的通知\n云政办发〔2022〕11号\n\n各市人民政府：\n\n现印发给你们，请认真贯彻执行。', '云政办发〔2022〕11号', '云岭省人民政府办公厅关于印发健康规划的通知'],
    ['an order that puts out what it names behind its verb, under the title of the page', '青岚市人民政府关于修改《青岚市采砂办法》的决定\n\n青岚市人民政府令\n第43号\n\n现公布《青岚市人民政府关于修改〈青岚市采砂办法〉的决定》，自2007年1月1日起施行。\n\n市长　高志远', '青岚市人民政府令第43号', '青岚市人民政府关于修改《青岚市采砂办法》的决定'],
    ['a title whose first line ends in whom it answers', '云岭省人民政府办公厅对十届省人大\n四次会议第2996号建议的答复\n云政办函〔2006〕70号\n\n高志远代表：\n您提出的建议收悉，现答复如下。', '云政办函〔2006〕70号', '云岭省人民政府办公厅对十届省人大四次会议第2996号建议的答复'],
    ['a title with a provision on a line of its own', '云岭省高级人民法院关于《河道法》第八十八条第一款不溯及适用的批复\n\n云岭省高级人民法院\n关于《河道法》\n第八十八条第一款\n不溯及适用的批复\n云高法释〔2024〕7号\n你院请示收悉。经研究，批复如下：\n不溯及适用。', '云高法释〔2024〕7号', '云岭省高级人民法院关于《河道法》第八十八条第一款不溯及适用的批复'],
    ['a date in brackets under a title that wraps', '中共青岚市委文件\n\n青发〔2018〕21号\n\n中共青岚市委 青岚市人民政府\n关于废止和修改一批市委党内\n规范性文件和联合文件的决定\n\n(2018年11月26日)\n\n各县(市、区)委和人民政府：\n\n决定如下。', '青发〔2018〕21号', '中共青岚市委青岚市人民政府关于废止和修改一批市委党内规范性文件和联合文件的决定'],
    ['the number of an item in a collection', '望河县政策汇编\n\n第一部分  县级政策\n\n一、望河县人民政府关于支持民营企业发展的若干意见（节选）\n望政发〔2022〕11号\n各镇人民政府，县政府各部门：\n现提出如下意见。\n望河县人民政府\n2022年8月16日', '望政发〔2022〕11号', '望河县人民政府关于支持民营企业发展的若干意见'],
    ['a list of documents is no collection', `${notice({ body: '现将下列文件予以废止，自公布之日起停止执行。' })}\n\n一、青岚市人民政府关于加强采砂管理的通知\n青政发〔2010〕3号\n二、青岚市人民政府关于加强取水管理的通知\n青政发〔2011〕4号`, '青政发〔2024〕5号', TITLE],
    ['a note under the title', '青岚市河道管理办法\n\n（2012年10月9日青岚市人民政府令第61号公布，自公布之日起施行）\n\n第一条 为了加强管理，制定本办法。', '青岚市人民政府令第61号', '青岚市河道管理办法'],
  ])('%s', (_, text, number, title) => {
    expect(read(text).documents.map((one) => [one.number, one.title])).toEqual([[number, title]]);
  });

  it('joins letters of an issuer that are printed one under another', () => {
    const vertical = [...'青岚市人民政府'].join('\n \n');
    const wrapped = '各级各部门要高度重视河道清淤工作并切实加强组织领导层\n层压实责任确保按期完成任务。';
    const text = `${vertical}\n\n关于做好河道清淤工作的通知\n\n青政发〔2024〕5号\n\n各县（区）人民政府：\n\n${`\u3000\u3000${wrapped}\n`.repeat(12)}\n青岚市人民政府\n\n2024年5月22日\n`;
    expect(read(text).documents.map(({ number, issuers }) => [number, issuers])).toEqual([['青政发〔2024〕5号', ['青岚市人民政府']]]);
  });

  it('an interpretation on the page of what it interprets', () => {
    const text = `${notice()}\n\n相关解读： 《河道管理办法》政策解读\n\n您当前的位置： 首页 > 政策解读\n\n《河道管理办法》政策解读\n\n近日，市水利局印发《河道管理办法》，现就有关内容解读如下，供各单位参考。\n`;
    expect(read(text).documents.map(({ title, kind }) => [title, kind])).toEqual([[TITLE, '通知'], ['《河道管理办法》政策解读', '解读']]);
  });

  it('a number in running text begins no document', () => {
    expect(read(notice({ body: '根据青政发〔2020〕1号文件，通知如下。\n\n请遵照云政发〔2019〕2号执行。' })).documents).toHaveLength(1);
  });
});

describe('zones', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['publicity as an option in brackets', notice() + '\n（信息公开形式：主动公开）', { publicity: '主动公开' }],
    ['addressees, date, signer', notice(), { addressees: ['各县（区）人民政府', '市直各部门'], date: '2024-05-22', issuers: ['青岚市人民政府'], kind: '通知', jurisdiction: '青岚市' }],
    ['addressees parted by 、', notice({ addressees: '各县人民政府、市水利局、市财政局：' }), { addressees: ['各县人民政府', '市水利局', '市财政局'] }],
    ['各县、市、区 is one', notice({ addressees: '各县、市、区人民政府，市直各委、办、局：' }), { addressees: ['各县、市、区人民政府', '市直各委、办、局'] }],
    ['places that share a government', notice({ addressees: '柳泉区、望河县人民政府，市有关单位：' }), { addressees: ['柳泉区人民政府', '望河县人民政府', '市有关单位'] }],
    ['zones that share a committee', notice({ addressees: '各县（市）人民政府，青岚高新区、阿勒山旅游度假区管委会：' }), { addressees: ['各县（市）人民政府', '青岚高新区管委会', '阿勒山旅游度假区管委会'] }],
    ['a zone under its administration that shares a committee', notice({ addressees: '各县、市、区人民政府，龙湖管理区、青岚经济开发区管委会：' }), { addressees: ['各县、市、区人民政府', '龙湖管理区管委会', '青岚经济开发区管委会'] }],
    ['party and government of one place', notice({ addressees: '各县（市、区）委、人民政府，市委各部委；各直属海关：' }), { addressees: ['各县（市、区）委、人民政府', '市委各部委', '各直属海关'] }],
    ['an order that puts out what it names after its verb', notice({ issuer: '', subject: '青岚市人民政府令', number: '第12号', addressees: '', body: '现发布《青岚市编制管理办法》，自发布之日起施行。' }), { carries: ['青岚市编制管理办法'] }],
    ['what was changed before it was issued anew', notice({ subject: '关于印发《青岚市平台管理办法》的通知', body: '市水利局对《青岚市公共平台管理办法》进行了修订，形成了《青岚市平台管理办法》，现予印发。' }), { carries: ['青岚市平台管理办法'] }],
    ['an end that is made public, which puts out nothing', notice({ body: '决定宣布《青岚市招标管理规定》等5件文件失效，现予公布。' }), { carries: [] }],
    ['a system that a reply agrees to', notice({ subject: '关于同意建立全市联席会议制度的函', body: '经研究，函复如下：\n\n同意建立全市联席会议制度。\n\n附件：全市联席会议制度' }), { carries: ['全市联席会议制度'] }],
    ['a table whose columns bear the names of an index', notice({ body: '现将清理结果公布如下，请各单位认真遵照执行，做好衔接工作，切实加强管理。\n\n序号\n\n文件名称\n\n文号\n\n发文机关' }), { title: TITLE }],
    ['addressees before their text on one line', notice({ addressees: '', body: '柳泉区人民政府：你区请示收悉。' }), { addressees: ['柳泉区人民政府'] }],
    ['no addressees', notice({ addressees: '', body: '现将有关事项通知如下：\n\n一、清淤。' }), { addressees: [] }],
    ['firms and institutions', notice({ addressees: '各县人民政府，各有关企业、事业单位：' }), { addressees: ['各县人民政府', '各有关企业、事业单位'] }],
    ['a new town that shares its committee', notice({ addressees: '青岚高新区、滨江新城管委会：' }), { addressees: ['青岚高新区管委会', '滨江新城管委会'] }],
    ['units of the state, the province and the city', notice({ addressees: '各镇人民政府，县府直属和中央、省、市驻青岚各单位：' }), { addressees: ['各镇人民政府', '县府直属和中央、省、市驻青岚各单位'] }],
    ['attachments with what a page says of them', notice({ after: '附件：1.任务清单（略）\n2.统计表.xlsx' }), { attachments: ['附件1 任务清单', '附件2 统计表'] }],
    ['without their colon', notice({ addressees: '各街道办事处，区级各部门，青岚新区管委会' }), { addressees: ['各街道办事处', '区级各部门', '青岚新区管委会'] }],
    ['an attachment whose rows stand right under its name', notice({ after: '附件：文件清理结果\n\n序号\t文件名称\n1\t青岚市采砂办法' }), { printed: 'full' }],
    ['zones that share a bureau', notice({ addressees: '青岚经开区、临港新区建设管理局，局属各单位：' }), { addressees: ['青岚经开区建设管理局', '临港新区建设管理局', '局属各单位'] }],
    ['what a page prints over them', notice({ addressees: '主动公开选项\n\n各县人民政府：' }), { addressees: ['各县人民政府'] }],
    ['a request that is forwarded', notice({ subject: '转发市水利局关于冬修工作请示的通知', body: '市水利局《关于冬修工作的请示》已经市政府同意，现转发给你们，请遵照执行。' }), { carries: ['关于冬修工作的请示'] }],
    ['a short name that is forwarded again', notice({ subject: '转发关于核查工作的通知', body: '现将《关于核查工作的通知》（以下简称《通知》）转发给你们，将《通知》要求一并转发。' }), { carries: ['关于核查工作的通知'] }],
    ['divisions of a corps', notice({ addressees: '各师（市）、院（校），兵团机关各部门、各直属机构：' }), { addressees: ['各师（市）、院（校）', '兵团机关各部门', '各直属机构'] }],
    ['the day in the note under a title', notice({ addressees: '', body: '（2019年5月6日市政府第12次常务会议通过 2019年5月20日公布 自公布之日起施行）\n\n对下列规章作出修改。', date: '' }), { date: '2019-05-20' }],
    ['a division of the corps and its city', notice({ issuer: '第八师云山市' }), { issuers: ['第八师云山市'] }],
    ['a Chinese date', notice({ date: '二〇二四年五月二十二日' }), { date: '2024-05-22' }],
    ['a date with spaces', notice({ date: '2024 年 5 月 22 日' }), { date: '2024-05-22' }],
    ['the day before a number', '财政部、国家税务总局关于税收问题的通知\n\n2002年4月23日 财税〔2002〕59号\n\n各省、自治区、直辖市财政厅（局）：\n\n通知如下。', { date: '2002-04-23', number: '财税〔2002〕59号' }],
    ['what is put out with its trial behind the mark', notice({ subject: '关于颁发《公路设计管理办法》（试行）的通知', body: '现制订出《公路设计管理办法》，定于四月一日起试行。' }), { carries: ['公路设计管理办法（试行）'] }],
    ['a notice that lost its title, over the rules that it carries', '青岚产业园区管委会，各乡镇人民政府，市级各部门：\n《青岚市常务会议议事规则》已经通过，现予印发。\n青岚市人民政府\n2024年11月20日\n（此件公开发布）\n青岚市常务会议议事规则\n第一章 总 则\n第一条 为推进决策科学化，制定本规则。', { title: '青岚市常务会议议事规则', addressees: ['青岚产业园区管委会', '各乡镇人民政府', '市级各部门'], date: '2024-11-20', issuers: ['青岚市人民政府'], publicity: '此件公开发布' }],
    ['a page that ran together on one line, under a table of its title', '法定主动公开内容\n| 青岚市人民政府办公室关于印发青岚市气象灾害应急预案的通知 | ||||||||\n| 2016-12-23 | ||||||||\n|\n||||||||\n|\n青政办〔2016〕179号 各乡、镇人民政府,各街道办事处: 《青岚市气象灾害应急预案》已经市政府同意,现印发给你们,请认真贯彻执行。 青岚市人民政府办公室 2016年12月7日 青岚市气象灾害应急预案 第一章 总则 一、目的 为建立统一高效的应急救援体系,特制定本应急预案。 二、工作原则 （一）气象灾害应急工作应当坚持以人为本,防灾与抗灾并举,以预防为主的原则。', { number: '青政办〔2016〕179号', title: '青岚市人民政府办公室关于印发青岚市气象灾害应急预案的通知', date: '2016-12-07', addressees: ['各乡、镇人民政府', '各街道办事处'], carries: ['青岚市气象灾害应急预案'] }],
    ['a page that names its issuer over the number, and its title under it once more', '青岚市人民政府办公厅关于印发应急预案的函\n青岚市人民政府办公厅\n青市府办字[2006]18号\n关于印发应急预案的函\n各县（市、区）人民政府，市直各部门：\n《应急预案》已经同意，现印发给你们。', { number: '青市府办字〔2006〕18号', title: '青岚市人民政府办公厅关于印发应急预案的函', kind: '函', addressees: ['各县（市、区）人民政府', '市直各部门'] }],
    ['a regulation put out at once', '云岭自治区村庄建设管理办法\n\n云岭自治区人民政府令\n第82号\n\n《云岭自治区村庄建设管理办法》已经自治区人民政府第六次常务会议通过，现予发布施行。\n\n自治区主席 乌力吉\n1997年7月23日', { carries: ['云岭自治区村庄建设管理办法'], date: '1997-07-23' }],
    ['the day in brackets under the title', '青发［2003］14号\n\n中共青岚市委　青岚市人民政府\n关于加快民营经济发展的决定\n（二○○三年八月二十日）\n\n各县（区）人民政府，市直各部门：\n\n特作如下决定。', { date: '2003-08-20', addressees: ['各县（区）人民政府', '市直各部门'], issuers: ['中共青岚市委', '青岚市人民政府'] }],
    ['addressees that wrap under a whole title', '青岚市人民政府办公室\n关于印发《青岚市应急预案》的通知\n\n各乡镇人民政府、街道办事处，县经济开发区管委会，县直及驻青有\n关单位：\n\n通知如下。', { title: '青岚市人民政府办公室关于印发《青岚市应急预案》的通知', addressees: ['各乡镇人民政府', '街道办事处', '县经济开发区管委会', '县直及驻青有关单位'] }],
    ['a reply to a deputy, under its class', notice({ issuer: '', subject: '青岚市民政局关于对市人大第087号建议的答复', number: '青民函〔2024〕22号', addressees: '', body: '类别：A\n\n陈立代表：\n\n现答复如下。' }), { addressees: ['陈立代表'], kind: '答复' }],
    ['a group that signed', '关于印发《三年行动计划》的通知\n\n青工强组〔2024〕1号\n\n各县（区）人民政府：\n\n请认真实施。\n\n青岚市新型工业化工作领导小组\n\n2024年4月8日', { issuers: ['青岚市新型工业化工作领导小组'] }],
    ['no date', notice({ date: '' }), { date: null }],
    ['publicity', notice({ after: '（此件公开发布）' }), { publicity: '此件公开发布' }],
    ['no publicity', notice(), { publicity: null }],
    ['an attachment that is left out', notice({ after: '（附件略）' }), { publicity: null }],
    ['attachments', notice({ body: '通知如下。\n\n附件：1.任务表\n\n2.名单' }), { attachments: ['附件1 任务表', '附件2 名单'], printed: 'partial' }],
    ['one attachment', notice({ body: '通知如下。\n\n附件：清淤任务表' }), { attachments: ['附件 清淤任务表'] }],
    ['the date of the imprint is not the document\'s', notice({ after: '青岚市人民政府办公室\n\n2024年5月30日印发' }), { date: '2024-05-22' }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });
});
