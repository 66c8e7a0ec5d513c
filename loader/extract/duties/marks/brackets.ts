/**
 * Marks in brackets: （牵头单位：…；配合单位：…）, 〔市某局牵头〕 at the end of a task, names alone after its last stop, and 【责任单位】市某局 where the
 * labels stand in brackets.
 */
import { gathered } from '../../../gathered.ts';
import { ORDER_SAID } from './first-leads.ts';
import type { Flow } from '../flow.ts';
import { hasLabel, withColons } from './labels.ts';
import type { Mark } from './mark.ts';
import { type Roles, STARS_LEAD, withoutStars } from './role-names.ts';
import { OF_A_PLACE } from './section-marks.ts';
import { labelledRoles, listedRoles, verbRoles } from './roles.ts';

const FIRST_SAID = new RegExp(`[，；。、]?(?:责任单位中)?(?:${ORDER_SAID.source})(?:[，；]?下同)?[。；]?`, 'u');
/** OCR mixes the kinds of brackets: each may close any other, and 「 stands for 〔. */
const OPEN = '（〔【［[〖「『';
const CLOSE = '）〕】］]〗」』';
/** Each code unit as nothing, a line end, an opening or a closing bracket. */
const [LINE_END, OPENS, CLOSES] = [1, 2, 3];
const SIGNS = new Uint8Array(65_536);
SIGNS[10] = LINE_END;
for (const c of OPEN) SIGNS[c.charCodeAt(0)] = OPENS;
for (const c of CLOSE) SIGNS[c.charCodeAt(0)] = CLOSES;
/** A mark lists every department of a city at most; a bracket that is never closed must not swallow a chapter. */
const LONGEST = 900;
const ROLE_WORD = /单位|部门|责任|牵头|起草|负责|配合|落实|实施|承担|参与|督导|协办|协助|推进|主体|处室|主抓|主责|总责/u;
/** 市某局负责。以下各项均需各县（区）人民政府负责，不再列出: what is said of the items that follow. */
const FOR_THE_REST =
  /[。；，](?:(?<=(?:负责|牵头|配合|落实)[。；，])(?:本[条项]及以下|以下|下列)[^；]{2,80}|[^。；，]{2,60}(?:[均都](?:涉及|需|须|应|由|为)|为责任)[^；]{0,60}(?:不再[^。；]{0,8}(?:列|分工|赘述)|下同)[^；]{0,6})$/u;

/** Outermost brackets that hold roles. */
export function brackets({ text, blocks }: Flow): Mark[] {
  const marks: Mark[] = [];
  const stars = /[*＊★☆※]/.test(text) && STARS_LEAD.test(text);
  const labelled = new Set(blocks.filter(({ block }) => block.label !== null).map(({ start }) => start));
  let depth = 0;
  let open = -1;
  /** Names alone: how many brackets of a kind close an item, and those that stand between two sentences. */
  const closing = new Map<string | undefined, number>();
  const between: Mark[] = [];
  const take = (end: number, closed: boolean): void => {
    if (OF_NAMES.test(text.slice(open + 1, open + 7)) && !/[。；\n]/u.test(text[open - 1] ?? '')) return;
    const inner = withoutStars(text.slice(open + 1, closed ? end - 1 : end).replace(/\n/gu, ''), stars);
    const said = rolesOf(inner, closed);
    const names =
      !said && closed && /[。；]/u.test(text[open - 1] ?? '') && !STARS_LEAD.test(inner)
        ? listedRoles(inner.replace(FIRST_SAID, ''))
        : null;
    const closes = names !== null && closesItem(text, end);
    if (closes) closing.set(text[open], (closing.get(text[open]) ?? 0) + 1);
    const roles = said ?? (closes ? names : null);
    if (roles) marks.push({ start: open, end, roles, rule: 'duty/bracket' });
    else if (names?.responsible.every((name) => OF_A_PLACE.test(name)))
      between.push({ start: open, end, roles: names, rule: 'duty/bracket' });
  };
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (depth > 0 && ((sign === LINE_END && labelled.has(i + 1)) || i - open > LONGEST)) {
      // Never closed: the mark ends with its paragraph, and reading goes on there.
      const line = text.slice(open, i).indexOf('\n');
      const end = line < 0 ? i : open + line;
      take(end, false);
      i = end;
      depth = 0;
    } else if (sign === OPENS) {
      if (depth++ === 0) open = i;
    } else if (depth > 0 && sign === CLOSES && --depth === 0) take(i + 1, true);
  }
  // …提升监管水平。〔市某局、市某局〕平。推动…: a line of the next item that the page put behind the mark.
  const displaced = between.filter(({ start }) => (closing.get(text[start]) ?? 0) >= ENOUGH);
  return displaced.length ? [...marks, ...displaced].sort((a, b) => a.start - b.start) : marks;
}

/** So many items that names in a bracket close: the text marks its items so. */
const ENOUGH = 3;

/** 责任单位：市某局、市某局（牵头单位为市某局）: of the names before it. */
const OF_NAMES = /^(?:牵头|组长)(?:单位|部门)[为是]/u;

/** A bracket at the end of its paragraph; or before 本方案自…起施行, which a page ran on behind it. */
const closesItem = (text: string, end: number): boolean =>
  /^[。；]?(?:\n|本(?:措施|方案|意见|通知|办法|规定|细则|计划|政策)自)/u.test(text.slice(end, end + 6));

function rolesOf(inner: string, closed: boolean): Roles | null {
  // （责任单位：A、B；列首位的为牵头单位，下同）: what is said of the order once is no name.
  const said = inner.replace(FIRST_SAID, '');
  if (said.length < 5 || !ROLE_WORD.test(said) || ORDER_SAID.test(said) || PERSON.test(said)) return null;
  const words = withColons(
    said
      .replace(/^(?:由|请)/u, '')
      .replace(FOR_THE_REST, '')
      .replace(STOP_BEFORE_VERB, ''),
  ).replace(WITHIN_LABEL, '$<names>');
  if (hasLabel(words.slice(0, 14))) return labelledRoles(words.replace(/[。；]$/u, ''));
  return closed ? verbRoles(words.replace(/[。；]$/u, '').replace(TOPIC, '')) : null;
}

/** 县长（县应急局主要负责同志）主持…: which person. */
const PERSON = /^[^，；。：]{2,30}(?:负责同志|负责人)$/u;

/** （市某局、市某局。按职责分工负责）: a stop between the names and their verb. */
const STOP_BEFORE_VERB = /[。，；](?=按照?(?:各自)?(?:职责|职能)(?:分工)?(?:负责|落实)。?$)/u;

/** （责任单位：〔市某局、某公司按职责分工负责〕）: the names of a label, in a bracket of their own. */
const WITHIN_LABEL = /(?<=：)[〔【［](?<names>[^〔【［〕】］]{2,})[〕】］]?(?=[。；]?$)/u;

/** （村庄规划由市某局牵头，改厕由市某局牵头）: what part of the task is whose. */
const TOPIC = /(?<=^|[，；])(?![含且并])[^，；（）由含且并]{2,16}(?<!自)由(?=[\p{Script=Han}]{2})/gu;

/** 【责任单位】市某局【协办单位】市某局: the labels stand in brackets, the names between them. */
const BRACKETED =
  /(?:\n?[【〔［[](?:整改|问题|任务)?(?:牵头|责任|主责|主办|承办|配合|协办|督办|督导|完成|整改|办结)(?:责任)?(?:单位|部门|时限|时间|期限)[】〕］\]][：:]?[^【〔［[\n]{2,200}){1,6}/gu;

export function bracketedLabels({ text }: Flow): Mark[] {
  if (!/[【〔［[](?:整改|问题|任务)?(?:牵头|责任|主责|主办)/u.test(text)) return [];
  return gathered([...text.matchAll(BRACKETED)], (match): Mark[] => {
    const roles = labelledRoles(
      match[0]
        .replace(/\n/gu, '')
        .replace(/[【〔［[]([^】〕］\]]+)[】〕］\]][：:]?/gu, '；$1：')
        .replace(/^；/u, '')
        .replace(/[。；]$/u, ''),
    );
    const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
    return roles ? [{ start, end: match.index + match[0].length, roles, rule: 'duty/bracket' }] : [];
  });
}
