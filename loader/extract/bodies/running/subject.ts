/** The body that a sentence without 成立 speaks of: named in it, by the heading above it, spoken of before, or the one of the title. */
import { gathered } from '../../../gathered.ts';
import type { DocumentText, Place } from '../../../text.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { isKind } from '../lists/by-kind.ts';
import { isSpecific, nameInHeading, namesInTitle } from '../body-names.ts';
import { type Assignment, assignmentsIn } from './assignments.ts';
import { unitsIn } from './member-units.ts';
import type { Unit } from '../lists/unit.ts';
import { LEAD_ROLE, SUFFIX } from '../words.ts';
import { pattern } from '../../../patterns/pattern.ts';

const SUBJECT = pattern(
  new RegExp(
    `^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?(?<name>(?![^，。；：由]{0,50}?(?:担任|兼任|出任|同志任))[^，。；：由]{0,50}?${SUFFIX})(?:的)?(?:(?:成员单位|成员)?(?:主要)?由|增补|增加|新增|补充|增选|(?:总指挥|指挥长|组长|召集人|主任))`,
    'u',
  ),
);

/** Where a sentence stands that a heading may say more of. */
export interface Around {
  readonly units: readonly Unit[];
  readonly index: number;
}

/** The body that the heading right above names. */
function headingBody(units: readonly Unit[], index: number): string | null {
  for (let k = index - 1; k >= Math.max(0, index - 2); k--) {
    const unit = units[k];
    if (unit?.kind === 'heading') return nameInHeading(unit.text);
  }
  return null;
}

/** Whether roles that a sentence gives are those of heads. */
const leads = ({ office, members }: Assignment): boolean => !office && members.some(({ role }) => LEAD_ROLE.test(role));

/** The body that a sentence without 成立 speaks of. */
export function subjectOf(
  sentence: string,
  drafts: Drafts,
  around: Around | null,
  at: Place,
  document: DocumentText,
  inOffice: boolean,
): Draft | null {
  const subject = SUBJECT.exec(sentence)?.groups?.['name'] ?? '';
  if (/^[\p{Script=Han}]{2,12}组[：（]|各(?:工作|专项)?小?组组长/u.test(sentence)) return null;
  const known = subject ? drafts.bySuffix(subject) : null;
  if (known) return known;
  // 专项指挥部指挥长由…担任: bodies of a kind, none of them named.
  if (/^(?:各|县|乡|专项|现场|分|基层)/u.test(subject)) return null;
  const above = around ? headingBody(around.units, around.index) : null;
  const office = above?.endsWith('办公室') ? drafts.bySuffix(above.replace(/办公室$/u, '')) : null;
  if (office) return office;
  const heading = above && isSpecific(above) ? above : null;
  const named = subject !== '' && !subject.includes('办公室');
  if (!heading && !named && drafts.current) return drafts.current;
  const members = assignmentsIn(sentence, inOffice, []).length > 0 || unitsIn(sentence).length > 0;
  if (heading && members) return drafts.open(heading, at, 'body/sentence');
  if (members && named) {
    const titled = gathered([document.title, ...document.carries], namesInTitle).find((name) =>
      name.endsWith(subject.replace(/^[市省县区]/u, '')),
    );
    if (titled) return drafts.open(titled, at, 'body/sentence');
    if (isSpecific(subject) || /组建|成立/u.test(sentence)) return drafts.open(subject, at, 'body/sentence');
  }
  // 2.1 应急指挥部 over 总指挥由县长担任.
  if (above && !drafts.current && isKind(above) && assignmentsIn(sentence, inOffice, []).some(leads))
    return drafts.open(above, at, 'body/sentence');
  // 副总指挥由某人担任: of the one body that the title names.
  const [only, ...others] = drafts.current || !members ? [] : namesInTitle(document.title);
  return only && !others.length ? drafts.open(only, at, 'body/sentence') : drafts.current;
}
