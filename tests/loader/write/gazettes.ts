/** Small gazettes of fictional places that refer to each other, by number, by title, ambiguously and under one number. */
const notice = (issuer: string, title: string, number: string, body: string, date: string): string =>
  `${issuer}\n\n关于${title}\n\n${number}\n\n各县（区）人民政府：\n\n${body}\n\n${issuer}\n\n${date}\n\n（此件公开发布）\n`;

const gazette = (city: string, issue: string, ...documents: string[]): string =>
  `${city}人民政府公报\n\n${issue}\n\n${documents.join('\n')}`;

export const GAZETTES: Readonly<Record<string, string>> = {
  'a-2018.txt': gazette(
    '青岚市',
    '2018年第1期（总第1期）',
    notice(
      '青岚市人民政府',
      '印发青岚市河道管理办法的通知',
      '青政发〔2018〕3号',
      '现将《青岚市河道管理办法》印发给你们，请遵照执行。\n\n青岚市河道管理办法\n\n第一条 根据《中华人民共和国水法》制定本办法。\n\n第二条 本办法自印发之日起施行。',
      '2018年1月10日',
    ),
  ),
  'b-2021.txt': gazette(
    '青岚市',
    '2021年第2期（总第30期）',
    notice(
      '青岚市人民政府',
      '印发青岚市河道管理办法的通知',
      '青政发〔2021〕9号',
      '现将《青岚市河道管理办法》印发给你们。2018年1月10日印发的《青岚市河道管理办法》（青政发〔2018〕3号）同时废止。',
      '2021年4月2日',
    ),
    notice(
      '青岚市人民政府办公室',
      '做好河道清淤工作的通知',
      '青政办发〔2021〕7号',
      '根据《青岚市河道管理办法》，现就有关事项通知如下：\n\n一、开展清淤。2021年6月底前完成主城区河道清淤。（责任单位：市水利局、市城市管理局）\n\n二、建立台账。每季度末更新河道台账。（牵头单位：市水利局；配合单位：市财政局）',
      '2021年4月20日',
    ),
  ),
  'c-2023.txt': gazette(
    '青岚市',
    '2023年第3期（总第54期）',
    notice(
      '青岚市人民政府',
      '废止《青岚市河道管理办法》的通知',
      '青政发〔2023〕4号',
      '经研究，决定废止《青岚市河道管理办法》（青政发〔2021〕9号）。本通知自印发之日起施行。',
      '2023年3月3日',
    ),
    notice(
      '青岚市人民政府办公室',
      '停止执行部分文件的通知',
      '青政办发〔2023〕6号',
      '《青岚市人民政府办公室关于做好河道清淤工作的通知》停止执行。',
      '2023年3月9日',
    ),
  ),
  // Another city under the same issuer code and number: never the same document.
  'd-other-city.txt': gazette(
    '青屏市',
    '2021年第4期（总第40期）',
    notice(
      '青屏市人民政府',
      '印发青屏市茶园保护办法的通知',
      '青政发〔2021〕9号',
      '现将《青屏市茶园保护办法》印发给你们。\n\n青屏市茶园保护办法\n\n第一条 市农业农村局应当于每年3月底前公布茶园保护名录。',
      '2021年8月1日',
    ),
  ),
  // The same document again, without its date: one document, two sources.
  'e-standalone.txt':
    '青岚市人民政府文件\n\n青政发〔2021〕9号\n\n青岚市人民政府\n关于印发青岚市河道管理办法的通知\n\n各县（区）人民政府：\n\n现将《青岚市河道管理办法》印发给你们。2018年1月10日印发的《青岚市河道管理办法》（青政发〔2018〕3号）同时废止。\n\n（此件公开发布）\n',
};
