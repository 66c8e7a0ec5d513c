/** Levels of government that share a body, told one by one: 市、区两级财政 is 市财政 and 区财政. */

/** 市（州）、县（市、区）人民政府, 市、县（区）医保经办机构: each level has a body of its own. Without a bracket (区、县主管部门) they are named as one. */
const LEVEL = '(?:[省市县区州盟旗]|自治[区县州旗]|直辖市)(?:（[^（）]{1,9}）)?';
const LEVELS = new RegExp(
  `(?<=^|[、，；和及])(?<levels>(?=[^（）、]{1,3}(?:（[^（）]*）)?、[^（）、]{1,3}（|[^（）、]{1,3}（)${LEVEL}(?:、${LEVEL})+)(?![直级属内外场])(?<body>(?:人民政府|政府)?[\\p{Script=Han}]{0,16}?(?:政府|[局厅委]|部门|机构|公司|法院|检察院))(?=$|[、，；])`,
  'gu',
);

/** 市、区两级财政, 省、市、县三级人民政府: how many levels there are, told before the body. */
const COUNTED_LEVELS =
  /(?<=^|[、，；和及])(?<levels>[省市县区州乡镇村](?:（[^（）]{1,5}）)?(?:、[省市县区州乡镇村](?:（[^（）]{1,5}）)?)+)[两二三四]级(?<body>财政|(?:人民)?政府|[\p{Script=Han}]{2,8}(?:部门|局))(?=$|[、，；])/gu;

/** The text with every such run of levels told one by one. */
export const eachLevel = (text: string): string =>
  text
    .replace(COUNTED_LEVELS, (...match) => {
      const { levels = '', body = '' } = match.at(-1) as Record<string, string>;
      return levels
        .split('、')
        .map((level) => `${level}${body}`)
        .join('、');
    })
    .replace(LEVELS, (...match) => {
      const { levels = '', body = '' } = match.at(-1) as Record<string, string>;
      return levels
        .split(/、(?![^（）]*）)/u)
        .map((level) => `${level}${body}`)
        .join('、');
    });
