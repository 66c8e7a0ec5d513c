/** The language of the page: Chinese, or what `?lang=` says. */
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type Language = 'zh' | 'en';
const LANGUAGES: Readonly<Record<Language, Messages>> = { zh, en };
const HTML_LANG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

let current: Language = 'zh';

export function readLanguage(params: URLSearchParams): Language {
  return params.get('lang') === 'en' ? 'en' : 'zh';
}

export function useLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = HTML_LANG[language];
}

export const language = (): Language => current;
/** What the page says, in its language. */
export const t = (): Messages => LANGUAGES[current];

/** A label out of a table of labels; a key that the table does not have is its own label. */
export function label(table: Readonly<Record<string, string>>, key: string | null | undefined): string {
  return key ? (table[key] ?? key) : t().unknown;
}

/** A word of the texts, with what it means in the language of the page where that is another. */
export function glossed(table: Readonly<Record<string, string>>, word: string): string {
  const gloss = table[word];
  return gloss ? `${word} (${gloss})` : word;
}

/** An ISO 8601 duration such as P5Y or P10BD, in words; any other text as it is. */
export function duration(text: string): string {
  const [, count, unit] = /^P(\d+)(BD|[YMWD])$/.exec(text) ?? [];
  const units: Readonly<Record<string, readonly [string, string]>> = {
    Y: ['年', 'year'],
    M: ['个月', 'month'],
    W: ['周', 'week'],
    D: ['日', 'day'],
    BD: ['个工作日', 'working day'],
  };
  const names = unit === undefined ? undefined : units[unit];
  if (!count || !names) return text;
  return current === 'zh' ? `${count}${names[0]}` : `${count} ${names[1]}${count === '1' ? '' : 's'}`;
}
