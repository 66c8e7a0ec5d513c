/** Whose list it is: the body that headings, the text just above or the title name for a list of members. */
import { gathered } from '../../../gathered.ts';
import type { DocumentText, Place } from '../../../text.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { isKind, namedBelow } from './by-kind.ts';
import { isEditorial, isSpecific, nameInHeading, namesInTitle } from '../body-names.ts';
import { setUpsIn } from '../running/set-ups.ts';
import type { Unit } from './unit.ts';
import { SUFFIX, SUFFIX_END } from '../words.ts';
import type { RuleId } from '../../../rules/index.ts';

/** （七）督查组: a working group that is called by its kind, under a heading of its own. */
const GROUP_OF_WORK = /^(?:督查|督导|指导|专家)组$/u;

const ONE_OF_TWO = new RegExp(`(?<=${SUFFIX})(?:及|和|与|、)(?=[^，。]*${SUFFIX}$).*$`, 'u');

/** How far above a list its name may stand. */
const ABOVE = 6;

/** The body whose list begins with a unit: by the headings above it, what the text has just set up, or the title. */
export function listBody(
  document: DocumentText,
  units: readonly Unit[],
  i: number,
  listEnd: number,
  drafts: Drafts,
  at: Place,
  rule: RuleId,
): Draft | null {
  let bare: string | null = null;
  for (let k = i - 1; k >= Math.max(listEnd, i - ABOVE); k--) {
    const unit = units[k];
    if (!unit || unit.cells.length) break;
    if (isEditorial(unit.text)) return null;
    const setUp = setUpsIn(unit.text)
      .filter(({ name, ofOthers }) => isSpecific(name) && !ofOthers)
      .at(-1);
    if (setUp) return drafts.open(setUp.name, at, rule);
    if (unit.text.length > 90 || /[。；]./u.test(unit.text)) continue;
    // 领导小组及专项小组名单: the first of two opens the list.
    const name = nameInHeading(unit.text)?.replace(ONE_OF_TWO, '') ?? null;
    if (name && /办公室$/u.test(name)) return drafts.open(name, at, rule);
    if (name && (isSpecific(name) || (unit.label !== null && GROUP_OF_WORK.test(name)))) return drafts.open(name, at, rule);
    const known = name ? drafts.bySuffix(name) : null;
    if (known) return known;
    const declared = name ? document.shortNames.find(({ short }) => short === name || short.endsWith(name))?.full : undefined;
    if (declared && isSpecific(declared)) return drafts.open(declared, at, rule);
    if (name && k === i - 1 && isKind(name)) bare = name;
  }
  const open =
    drafts.current && !drafts.current.listed
      ? drafts.current
      : drafts.own.reverse().find((draft) => !draft.listed && isSpecific(draft.name));
  if (open) return open;
  const titled = gathered([document.title, ...document.carries], namesInTitle).find(
    (name) => !drafts.all.some((draft) => draft.listed && draft.name.endsWith(name)),
  );
  if (titled) return drafts.open(titled, at, rule);
  const declared = document.shortNames.find(({ full }) => SUFFIX_END.test(full) && isSpecific(full))?.full;
  if (declared && !drafts.all.some(({ listed }) => listed)) return drafts.open(declared, at, rule);
  const kind = bare ?? namedBelow(units, i);
  return kind === null ? null : drafts.open(kind, at, rule);
}
