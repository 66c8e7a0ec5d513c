/** The bodies that a sentence sets up, opened with the members that the words before their names give them. */
import { gathered } from '../../../gathered.ts';
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { DocumentText, Place } from '../../../text.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { assignmentsIn } from './assignments.ts';
import { isSpecific, namesInTitle } from '../body-names.ts';
import { composedBehind, composedOf } from './made-up.ts';
import { leadsIn } from './member-units.ts';
import { seatIn } from '../office.ts';
import { type SetUp, setUpsIn } from './set-ups.ts';
import { LEAD_ROLE, SUFFIX_END } from '../words.ts';

/** The last body that a sentence sets up, and where in it the words end that gave it members; 0 where none did. */
export interface Opened {
  readonly draft: Draft | null;
  readonly composed: number;
}

/** Opens the bodies that a sentence sets up; `following` is what its paragraph says after it. */
export function openSetUps(sentence: string, following: string, at: Place, drafts: Drafts, document: DocumentText): Opened {
  let draft: Draft | null = null;
  let composed = 0;
  for (const setUp of setUpsIn(sentence)) {
    const after = sentence.slice(setUp.end);
    const members = membersIn(setUp, after);
    if (setUp.ofOthers) {
      if (members.length) drafts.openOfOthers(setUp.name, members, seatIn(after)?.at ?? null, at, 'body/set-up');
      continue;
    }
    const led = members.length > 0 || isLed(after, following);
    if (!isSpecific(setUp.name) && (!led || SEVERAL.test(setUp.name) || isOfTitle(setUp.name, document))) continue;
    if (setUp.name.endsWith('机制') && !members.length && !assignmentsIn(after, false, []).length) continue;
    if (!led && !ownName(setUp.name)) continue;
    // 建立由乡、村有关人员组成的质量监督小组: each has one.
    if (!members.length && setUp.who !== null && OF_ALL.test(setUp.who)) continue;
    const known = isSpecific(setUp.name) ? null : drafts.bySuffix(setUp.name);
    draft = known ?? drafts.open(setUp.name, at, 'body/set-up', setUp.past || isGroupOfPlan(setUp.name, document));
    drafts.current = draft;
    drafts.add(draft, members, at);
    if (members.length) composed = setUp.end;
  }
  return { draft, composed };
}

/** The members that the words on who is in a body name, or those right behind its name. */
function membersIn({ who }: SetUp, after: string): MemberRow[] {
  if (who !== null)
    return [...gathered(assignmentsIn(`${who}。`, false, []), ({ members }) => members), ...leadsIn(who), ...composedOf(who)];
  const led = /^(?:工作)?(?:制度|机制)?[，（]由/u.test(after) ? leadsIn(after) : [];
  return led.length ? led : composedBehind(after);
}

/** 成立防汛指挥部，由县长任指挥长; 成立普查领导小组。组长由县长担任: whoever is told who leads it knows which body it is. */
function isLed(after: string, following: string): boolean {
  const words = after === '。' && OPENS_WITH_LEAD.test(following) ? (/^[^。]*。?/u.exec(following)?.[0] ?? '') : after;
  return assignmentsIn(words, false, []).some(({ office, members }) => !office && members.some(({ role }) => LEAD_ROLE.test(role)));
}
const OPENS_WITH_LEAD = /^(?:由|(?:第一)?(?:组长|总指挥|指挥长|召集人|主任)(?:由|为))/u;

/** 设立以下工作组，各组组长由…: bodies of a kind. */
const SEVERAL = /^(?:以?下|下列|上述|若干|相应|各|[一二三四五六七八九十两\d]+个)/u;

/** 领导小组 in a document whose title says which. */
const isOfTitle = (name: string, { title, carries }: DocumentText): boolean =>
  gathered([title, ...carries], namesInTitle).some((one) => one.endsWith(name));

const isGroupOfPlan = (name: string, { title }: DocumentText): boolean => /应急预案/u.test(title) && /[^小作]组$/u.test(name);

/** Of no level by its name. */
const OF_ALL = /^(?:各|乡|镇|村|社区|街道)[^，。；]{0,16}有关人员/u;

/** A name that a body has for itself, not one that any text may use of a group at work. */
const ownName = (name: string): boolean => isSpecific(name) && /^(?:.{4,}|[省市县区州盟旗].{2})$/u.test(name.replace(SUFFIX_END, ''));
