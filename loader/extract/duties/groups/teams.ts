/**
 * Working groups that say in running text who makes them up: （二）抢险救援组。由县应急局牵头，县水利局、县公安局参加。职责：…, also with labels
 * (牵头单位：…；成员单位：…。主要职责：…), or with the group as a heading above. One task a group: what the words after its bodies say.
 */
import { gathered } from '../../../gathered.ts';
import type { Block, Place } from '../../../text.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { INTERNAL } from '../units/entries.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { assignedTo, type Task } from '../task.ts';
import { hasLabel, withColons } from '../marks/labels.ts';
import { emptyRoles, type Roles } from '../marks/role-names.ts';
import { labelledRoles, verbRoles } from '../marks/roles.ts';

const TEAM = /(?:组|专班|分队|小队|突击队|救援队)(?:（[^（）]{0,30}）)?$/u;
/** 综合协调组：…, 综合协调组。…, 综合协调组由…. */
const NAMED = pattern(
  /^(?<name>[^。；：，由]{2,30}?(?:组|专班|分队|小队|突击队|救援队)(?:（[^（）]{0,30}）)?)(?:[：。]|——?|(?=由))(?<rest>.{8,})$/su,
);
/** 外资招引组（牵头单位：…，配合单位：…）。负责…. */
const MARKED = pattern(
  /^(?<name>[^。；：，由（]{2,24}?(?:组|专班|分队))（(?<marks>(?:(?:牵头|组长|责任)(?:单位|部门)[：:]|[^（）：。]{2,60}(?:牵头|负责)[，）])[^（）]*(?:（[^（）]*）[^（）]*)*)）[。：]?(?<rest>.{6,})$/su,
);
/** Words that end in 组 and are no group of units. */
const NO_TEAM = /组长|工作组$(?<=^工作组)|各|领导小组$/u;
const DUTY = /^(?:其)?(?:主要|工作|具体)?(?:职责|任务)(?:任务)?(?:是|为)?[：:]?/u;
const LABELLED_DUTY = /[。；](?:其)?(?:主要|工作|具体)?(?:职责|任务)(?:任务)?(?:是|为|：)/u;
/** What the members of a group are said to do, in the words of roles. */
const AS_ROLES: readonly (readonly [RegExp, string])[] = [
  [/(?:为|任|担任|是)(?:牵头|组长|主责)(?:单位|部门)/gu, '牵头'],
  [/(?<=^|，)(?:成员|配合|参加|组成)(?:单位|部门)[：:](?<who>[^。；，：]+)/gu, '$<who>参加'],
  [/(?:为|任|作为|担任|是)(?:成员|配合|参加|组成)(?:单位|部门)/gu, '参加'],
  [/(?<=会同[^，。；]{2,60})(?:共同|联合)?组建(?=$|[，。；])/gu, '负责'],
  [
    /(?:等(?:有关|相关)?(?:单位|部门)?)?(?:派员|抽调人员|(?:有关|相关|技术|业务|医护|救援)?(?:人员|专家)|业务骨干|共同)?组成(?=$|[，。；])/gu,
    '参加',
  ],
];

export function teamTasks(blocks: readonly Block[]): Task[] {
  return gathered(blocks, (block, i) => {
    if (block.kind === 'row') return [];
    const words = block.text.slice(block.body - block.start);
    const marked = MARKED.mayHold(block.text) ? MARKED.exec(words)?.groups : undefined;
    if (marked && !NO_TEAM.test(marked['name'] ?? ''))
      return taskOf(block, marked['name'] ?? '', `${marked['marks'] ?? ''}。职责：${marked['rest'] ?? ''}`, blocks[i + 1]);
    const own = NAMED.mayHold(block.text) ? NAMED.exec(words)?.groups : undefined;
    if (own && !NO_TEAM.test(own['name'] ?? '')) {
      const together = several(block, words);
      return together.length > 1 ? together : taskOf(block, own['name'] ?? '', own['rest'] ?? '', blocks[i + 1]);
    }
    if (block.label !== null) return [];
    const above = blocks[i - 1];
    const name = above && above.kind !== 'row' ? above.text.slice(above.body - above.start).replace(/[：。]$/u, '') : '';
    return name.length <= 30 &&
      TEAM.test(name) &&
      !NO_TEAM.test(name) &&
      !/[。；，：]/u.test(name) &&
      (!hasLabel(words.slice(0, 10)) || LABELLED_DUTY.test(words))
      ? taskOf(block, name, words, blocks[i + 1])
      : [];
  });
}

/** 监测评估组由市某局牵头，…；资金清算组由市某局牵头，…: groups one after another in a paragraph. */
const NEXT_TEAM = /(?<=[；。])(?=[^。；：，由]{2,20}(?:组|专班|分队)由[^。；：]{2,60}(?:牵头|负责|组成))/u;

function several(block: Block, words: string): Task[] {
  let at = block.body;
  return gathered(words.split(NEXT_TEAM), (piece) => {
    const own = NAMED.exec(piece)?.groups;
    const place: Place = [at, at + piece.length];
    at += piece.length;
    return own ? taskOf(block, own['name'] ?? '', own['rest'] ?? '', undefined).map((task) => ({ ...task, at: place, covers: place })) : [];
  });
}

/** 组长韩某，; 组长：韩某（市某局局长），; 组长由财政所所长担任，: who is at the head of the group in person. */
const CHIEF =
  /^(?:(?:第一|常务|执行)?副?组长|召集人|负责人)(?:由[^，。；：]{2,30}(?:担任|兼任|任)|(?:[：:]|为|是)?(?!单位|由)[\p{Script=Han}、（）]{2,30})[，；。](?=(?:牵头|责任|成员|配合|参加|组成)(?:单位|部门))/u;
/** 牵头单位市某局，成员单位为市某局: labels without a colon. */
const BARE_LABEL =
  /(?<=^|[，；。])((?:牵头|责任|成员|配合|参加|组成)(?:单位|部门))(?:为|是|包括|包含|有)?(?=[\p{Script=Han}]{2})(?![由的要应须负按有都均及和、])/gu;

function taskOf(block: Block, name: string, printed: string, next: Block | undefined): Task[] {
  const rest = printed.replace(CHIEF, '').replace(BARE_LABEL, '$1：');
  const words = withColons(rest);
  const said = hasLabel(words.slice(0, 10)) ? byLabels(words) : byVerbs(rest);
  if (!said) return [];
  const below =
    said.duty === '' && next && next.label === null && DUTY.test(next.text) && /职责|任务/u.test(next.text.slice(0, 8)) ? next : null;
  const text = (below ? below.text : said.duty).replace(DUTY, '').replace(/；$/u, '') || name;
  const at: Place = [block.start, (below ?? block).end];
  const { lead, responsible } = said.roles;
  const cooperating = said.roles.cooperating.filter((unit) => !lead.includes(unit) && !responsible.includes(unit));
  return [
    {
      value: assignedTo(block.path, text, { ...said.roles, cooperating }),
      at,
      covers: at,
      rule: 'duty/team',
    },
  ];
}

const DUTY_CLAUSE = /^(?:主要|具体)?负责[^，。；]{2,}/u;

interface Said {
  readonly roles: Roles;
  readonly duty: string;
}

/** 牵头单位：…；成员单位：…。主要职责：… */
function byLabels(rest: string): Said | null {
  const said = rest.search(LABELLED_DUTY);
  // 成员单位：…。负责…: the duty without its label.
  const at =
    said < 0 ? rest.search(/。(?:负责|承担|组织|统筹|协调|指导|督促|做好|开展)|，(?:主要|具体)?(?:负责|承担)(?!人|单位|部门)/u) : said;
  const roles = labelledRoles((at < 0 ? rest : rest.slice(0, at)).replace(/。$/u, ''));
  return roles ? { roles, duty: at < 0 ? '' : rest.slice(at + 1) } : null;
}

/** 后勤保障组由党政办公室负责车辆、餐饮等工作; 信息发布组由政法处按照要求发布信息: who does the work of the group, in one clause. */
const CHARGED = /^由(?<who>[^，。；：由]{2,40}?)(?:负责(?!人|同志)|按照?(?!职责)|根据)[^，。；：]{4,}/u;

/** 由某局牵头，某局、某局参加，…: as many clauses as say who has which part; what follows is the task. */
function byVerbs(rest: string): Said | null {
  const stop = rest.search(/[。；]/u);
  const sentence = stop < 0 ? rest : rest.slice(0, stop);
  if (!/牵头|负责|参加|组成|配合|协助|单位|按照?|根据/u.test(sentence)) return null;
  const clauses = sentence.split(/(?<=，)/u);
  for (let count = clauses.length; count > 0; count--) {
    const said = clauses.slice(0, count).join('');
    // …组成，负责现场抢险工作: what the group does, not who it is made up of.
    if (count > 1 && DUTY_CLAUSE.test(clauses[count - 1] ?? '')) continue;
    const roles = verbRoles(AS_ROLES.reduce((words, [from, to]) => words.replace(from, to), said.replace(/^由|，$/gu, '')));
    if (roles && (roles.lead.length || roles.cooperating.length || /(?:负责|组成)，?$/u.test(said)))
      return { roles, duty: rest.slice(said.length).replace(/^[。；，]/u, '') };
  }
  const charged = CHARGED.exec(rest)?.groups;
  const units = splitAgencies(charged?.['who'] ?? '').agencies;
  return charged && units.length && units.every((unit) => isAgency(unit) || INTERNAL.test(unit))
    ? { roles: { ...emptyRoles(), responsible: [...units] }, duty: rest }
    : null;
}
