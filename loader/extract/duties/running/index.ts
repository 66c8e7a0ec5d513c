/** Running text that says who leads a task: 由某局牵头，某局、某局配合…; 某局牵头，某局等单位配合，对…; 招聘工作由某局牵头组织实施. */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';
import { joinedWith } from './acting-with.ts';
import { HOW_LED, leaderBefore } from './head-leads.ts';
import { isField } from '../../../patterns/agency/endings.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { wasDone } from '../sentences/no-obligation.ts';
import { subjectOf } from '../sentences/subject.ts';

/** The bodies before 牵头, after 由 or at the head of the clause. */
const LEADS = pattern(
  /(?:^|[。；，：）])(?<task>[^。；，：（）]{0,40}?)(?<by>由|建立由|成立由|组建由)?(?<lead>[^。；，：]{2,240}?)(?:应当|要|须|负责)?(?:按职责|按照职责|按照?(?:以下|下列|各自)(?:职责|职能)(?:分工)?|共同|联合|统一|具体|为(?!牵头(?:责任)?(?:单位|部门)(?:[，。；、]|$)))?牵头(?!抓|人|领导|企业|制定的|的(?!部门|单位|联席)|单位[：]|部门[：]|统筹国|作用|责任)/gu,
);
const HELPS = pattern(
  /(?:^|，|；)(?:与|由|会同|并会同|(?:强化|加强)与)?(?<help>[^，；。：]{2,160}?)(?:作为[^，；。：、]{2,8}(?:部门|单位)|根据工作需要|按职责(?:分工)?|可提供[^，。；]{0,12}|等)*(?:政策|工作|业务|信息)?(?:协同|积极|密切|共同|做好|予以|给予|应当?|要|须)?(?:配合|参与|参加|协助|协作|协同|联动|为(?:成员|组成|参加)单位)/u,
);
const DOES = pattern(
  /(?:^|，|；)(?:由)?(?<who>[^，；。：]{2,90}?)(?:具体|按职责(?:分工)?|分别|分头)?(?:负责|履行(?:相应|各自|相关|法定)?(?:的)?职责|落实|承担|代建|承建|具体实施|组织实施)/gu,
);

export function runningTasks(blocks: readonly Block[]): Task[] {
  return gathered(
    blocks.filter(({ kind, text }) => kind !== 'row' && kind !== 'heading' && (LEADS.mayHold(text) || NAMES.test(text))),
    (block) => [...(block.text.includes('牵头') ? inBlock(block) : []), ...(NAMES.test(block.text) ? named(block) : [])],
  );
}

/** 市某局是某工作的牵头部门，负责…; 市某局为责任主体，市某公司为实施单位，…: roles by what bodies are called. */
const NAMES = pattern(/为(?:牵头|责任|实施|配合)|的牵头|的(?:责任)?主体，/u);
const IS =
  /(?<who>[^，。；：]{2,90}?)(?:共同)?(?:(?:为|作为)(?:[^，。；、为]{2,30}的)?总?(?<what>牵头|责任|主责|实施|配合|协办)(?:责任)?(?:单位|部门|主体)(?=[，。；、]|$)|是[^，。；]{2,40}的(?<lead>牵头)(?:责任)?(?:单位|部门)(?=，负责)|(?:是|为)[^，。；]{4,60}的(?:责任)?主体(?=，(?:统筹|同时|并)))/gu;
/** 各县（区）人民政府为某整治的责任主体，负责本辖区的全面工作: who answers for a place is told, as by 负责 alone, and nobody tasked. */
const ONLY_ANSWERS =
  /^[^，。；：]{2,40}?(?:为|是|作为)(?:[^，。；：]{2,60}的)?责任(?:主体|单位|部门)(?:，负责(?![^。；]*(?:配合|协助|参与))[^。；]*)?[。；]?$/u;
const ROLE = {
  牵头: 'lead',
  责任: 'responsible',
  主责: 'responsible',
  实施: 'responsible',
  配合: 'cooperating',
  协办: 'cooperating',
} as const;

function named(block: Block): Task[] {
  const tasks: Task[] = [];
  let from = block.body - block.start;
  for (const sentence of block.text.slice(from).split(/(?<=[。；])/u)) {
    const who = { lead: [] as string[], responsible: [] as string[], cooperating: [] as string[] };
    if (MADE_UP.test(sentence) || ONLY_ANSWERS.test(sentence)) {
      from += sentence.length;
      continue;
    }
    for (const match of sentence.matchAll(IS))
      who[ROLE[(match.groups?.['what'] ?? match.groups?.['lead'] ?? '责任') as keyof typeof ROLE]].push(
        ...bodies((match.groups?.['who'] ?? '').replace(/^.*(?:由|，|明确)/u, '')),
      );
    const at: Place = [block.start + from, block.start + from + sentence.length];
    if (who.lead.length + who.responsible.length > 0)
      tasks.push({
        value: assignedTo(block.path, sentence.replace(/[。；]$/u, ''), who),
        at,
        covers: at,
        rule: 'duty/running-named',
      });
    from += sentence.length;
  }
  return tasks;
}

/** 联席会议由…组成，某局为牵头单位: who makes a body up, not who leads a task. */
const MADE_UP = /(?:联席会议|领导小组|委员会|指挥部|专班)(?:成员)?由[^。]*组成[^。]*为牵头/u;

/** How far past the verb the words stand that make it another one. */
const AFTER_VERB = 4;

/** Who leads, clause by clause: the names and the verb stand in one clause, so only clauses with the verb are tried. */
function leadsIn(text: string): { readonly lead: string; readonly charged: boolean; readonly end: number }[] {
  const found: { lead: string; charged: boolean; end: number }[] = [];
  for (let verb = text.indexOf('牵头'), from = 0; verb >= 0; verb = text.indexOf('牵头', from)) {
    let start = verb;
    while (start > from && !STOPS.includes(text.charAt(start - 1))) start--;
    let end = verb;
    while (end < text.length && !STOPS.includes(text.charAt(end))) end++;
    const first = Math.max(0, start - 1);
    // …，牵头制定…: nothing but the verb.
    if (start === verb && text.charAt(first) === '，') found.push({ lead: '', charged: false, end: verb + LEADS_WORD });
    for (const match of LEADS.all(text.slice(first, end + AFTER_VERB)))
      if (first + match.index + match[0].length <= end)
        found.push({
          lead: match.groups?.['lead'] ?? '',
          charged: match.groups?.['by'] !== undefined || /^(?:并|再)由/u.test(match.groups?.['lead'] ?? ''),
          end: first + match.index + match[0].length,
        });
    from = end;
  }
  return found;
}
const LEADS_WORD = 2;
const STOPS = '。；，：';

function inBlock(block: Block): Task[] {
  const tasks: Task[] = [];
  const offset = block.body - block.start;
  for (const match of leadsIn(block.text.slice(offset))) {
    const words = HOW_LED.test(match.lead)
      ? leaderBefore(block.text.slice(offset, offset + match.end))
      : match.lead.replace(/^.*由/u, '').replace(INVOLVED, '');
    const names = splitAgencies(words);
    if (!names.agencies.length || !names.agencies.every((name) => isAgency(name) || (match.charged && SECTION.test(name)))) continue;
    const at = offset + match.end;
    const start = Math.max(block.text.lastIndexOf('。', at - 1), block.text.lastIndexOf('；', at - 1), offset - 1) + 1;
    const stop = block.text.slice(at).search(/[。；]/u);
    const end = stop < 0 ? block.text.length : at + stop + 1;
    const sentence = block.text.slice(start, end);
    if (insideBracket(block.text, at) || MADE_UP.test(sentence) || wasDone(sentence)) continue;
    const rest = block.text.slice(at, end).replace(/^(?:负责|组织实施|组织|落实|承担)/u, '');
    const cooperating = [...new Set([...joinedBy(rest), ...bodies(HELPS.exec(rest)?.groups?.['help'] ?? '')])].filter(
      (name) => !names.agencies.includes(name),
    );
    const responsible = [...new Set(gathered(DOES.all(rest), ({ groups }) => bodies(groups?.['who'] ?? '')))].filter(
      (name) => !names.agencies.includes(name) && !cooperating.includes(name),
    );
    const place: Place = [block.start + start, block.start + end];
    tasks.push({
      value: assignedTo(block.path, block.text.slice(start, end).replace(/[。；]$/u, ''), {
        lead: [...names.agencies],
        responsible,
        cooperating,
        openEnded: names.openEnded || /等(?:有关|相关)?(?:部门|单位)/u.test(rest),
      }),
      at: place,
      covers: place,
      rule: 'duty/running-lead',
    });
  }
  return tasks;
}

/** 由所涉及的市某局、市某局等部门牵头: no words of a name. */
const INVOLVED = /^(?:所)?(?:涉及|对应|相应)的(?=[^、]{2,20}、)/u;

/** 由社会事业处牵头: a section of the body that the document speaks for. */
const SECTION = /^(?!各|有关|相关|.*[的由对在])\p{Script=Han}{2,8}[处科股]$/u;

/**
 * …牵头，会同某局; …牵头，联合某处、某支队，开展…; …牵头，组织某处、某处，对…: those whom the lead takes along. Whom it organises
 * may be but the object of what it does (组织召开联席会议, 组织第三方机构, 组织各医院): only names of bodies and sections count.
 */
function joinedBy(rest: string): string[] {
  const { how, who } = TAKES_ALONG.exec(rest)?.groups ?? {};
  if (!who) return joinedLater(rest);
  const names = bodies(who.replace(/和(?=[相有]关|各)/u, '、').replace(/等$/u, ''));
  if (how === '组织' && names.some((name) => !(isAgency(name) || SECTION.test(name)) || NOT_TAKEN.test(name))) return [];
  return names.length || !/^，?(?:会同|联合)/u.test(rest) ? names : joinedWith(rest);
}

/** …牵头组织实施，制定政策，并会同有关部门建立…: whom the lead takes along in a later clause, where no other body acts in between. */
function joinedLater(rest: string): string[] {
  const at = ALSO_WITH.exec(rest)?.index ?? -1;
  const between = at < 0 ? [] : rest.slice(0, at).split('，');
  return at < 0 || between.some((clause) => subjectOf(clause, true) !== null) ? [] : joinedWith(rest.slice(at));
}
const ALSO_WITH = pattern(/，并(?:会同|联合)(?=[^，。；：]{2,80})/u);
const TAKES_ALONG = /^，?(?<how>会同|联合|组织)(?<who>[^，。；：]{2,90}?)(?=，|[。；]|$)/u;
const NOT_TAKEN =
  /^(?:召开|评选|清理|开展|编制|实施|举办|申报|修订|制定|参加|评估|检查|排查|成立|建设|各)|(?:会议|机构|企业|专家|医院|学校|社区|合作社|公司)$/u;

/** The names, where the words are nothing but names. */
function bodies(words: string): string[] {
  const { agencies } = splitAgencies(words.replace(/^(?:与|由|会同|强化|加强)+/u, ''));
  // 公安、监察、法院等单位参加: fields of government among names.
  const known = agencies.filter((name) => isAgency(name) || SECTION.test(name)).length;
  if (agencies.length > 1 && agencies.every((name) => isAgency(name) || isField(name))) return [...agencies];
  return known === agencies.length ||
    (known * 2 >= agencies.length && known > 0 && agencies.every((name) => isAgency(name) || /^\p{Script=Han}{2,4}$/u.test(name)))
    ? [...agencies]
    : [];
}

function insideBracket(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('〔', at));
  return open >= 0 && !/[）〕]/u.test(text.slice(open, at));
}
