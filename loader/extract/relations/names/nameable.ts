/** Whether words can be the title of one document at all: the rows of a list that ran together must never be given out as the title of one. */

/** 某省…等二十部门关于…的通知: titles with all who joined stay under it. */
const LONGEST = 300;
/** Two numbers in one title, which names both as one joins them: 关于废止某政〔2010〕3号和某政〔2011〕5号文件的通知. */
const TWO_NUMBERS = /〔\d{4}〕第?\d{1,5}号(?!）?(?:[、和及与]|文件))[^〔〕]{1,200}〔\d{4}〕第?\d{1,5}号/u;

export const isNameable = (title: string | null): boolean => title === null || (title.length <= LONGEST && !TWO_NUMBERS.test(title));
