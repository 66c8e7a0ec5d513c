/** Whether words can be the title of one document at all: the rows of a list that ran together, and lines that a scan mixed up, must never be given out as the title of one. */

/** 某省…等二十部门关于…的通知: titles with all who joined stay under it. */
const LONGEST = 300;
/** Two numbers in one title, which names both as one joins them: 关于废止某政〔2010〕3号和某政〔2011〕5号文件的通知. */
const TWO_NUMBERS = /〔\d{4}〕第?\d{1,5}号(?!）?(?:[、和及与]|文件))[^〔〕]{1,200}〔\d{4}〕第?\d{1,5}号/u;

/** What stands between 《 and a 》 far behind it, where a scan mixed up its lines: 《某省…有关规定，现将有关事项通知如下：…办法》. */
const RUNNING_TEXT = /(?:通知|公告|通告|批复|答复|意见|规定|决定|措施)如下[：:]|。[\p{Script=Han}]/u;
/** 《国务院办公厅关于的意见》: a copy lost what it is about. */
const HOLLOW = /关于的[\p{Script=Han}]{2,4}$/u;

export const isNameable = (title: string | null): boolean =>
  title === null || (title.length <= LONGEST && ![TWO_NUMBERS, RUNNING_TEXT, HOLLOW].some((damage) => damage.test(title)));
