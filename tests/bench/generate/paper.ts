/** The text of one paper: head, addressees, body, signature, and the instrument that it carries. */
import { earlier, law, members, named, provincial, type Setting, sentence, sentences, state, task } from './parts.ts';
import { type Head, head, type Place } from './kinds.ts';
import { between, random } from './random.ts';

export function paper(place: Place): string {
  const own = head(place);
  const setting: Setting = { place, city: place.city, head: own, chance: random('paper', place.city.index, place.issue, place.slot) };
  const { notice, instrument } = WRITERS[own.kind](setting);
  const { year, month, day } = own.date;
  const signed = [own.issuer, `${year}年${month}月${day}日`, '（此件公开发布）'];
  return [own.issuer, own.title, own.number, addressees(setting), ...notice, ...signed, ...instrument].join('\n\n');
}

function addressees({ head: { kind, title } }: Setting): string {
  if (kind === 'reply') return `${countyOf(title)}人民政府：`;
  return '各县（市、区）人民政府，市人民政府各委、局、办，各直属机构：';
}

/** The county that a reply is to. */
const countyOf = (title: string): string => /关于(.+?[县区])/u.exec(title)?.[1] ?? '';

interface Written {
  readonly notice: readonly string[];
  readonly instrument: readonly string[];
}

const carry = (carried: string | null): string => `《${carried ?? ''}》已经市人民政府同意，现印发给你们，请认真组织实施。`;
const ORDINALS = [...'一二三四五六七八九十'];

const WRITERS: Readonly<Record<Head['kind'], (setting: Setting) => Written>> = {
  plan: (setting) => {
    const { chance, head: own } = setting;
    const before = earlier(setting, ['plan', 'measures']);
    const chapters = Array.from({ length: between(chance, 3, 6) }, (_, i) => [
      `${ORDINALS[i] ?? ''}、${sentence(chance)
        .slice(0, 10)
        .replace(/[，。]/gu, '')}`,
      ...Array.from({ length: between(chance, 3, 6) }, (_task, n) => `${n + 1}.${task(setting)}`),
    ]).flat();
    const group =
      chance() < 0.55
        ? [
            `成立${setting.city.name}${own.subject}工作领导小组，领导小组办公室设在${own.keeper}。`,
            ...members(setting, between(chance, 16, 30)),
            `领导小组下设三个工作专班，${own.subject}规划专班设在市发展改革委，${own.subject}资金专班设在市财政局，${own.subject}督导专班设在${own.keeper}。`,
            '领导小组每季度召开一次会议。',
          ]
        : [];
    return {
      notice: [carry(own.carried)],
      instrument: [
        own.carried ?? '',
        `为深入贯彻落实${law(setting)}和${state(setting)}，按照${provincial(setting)}要求，结合我市实际，制定本方案。`,
        sentences(chance, between(chance, 3, 6)),
        ...chapters,
        `加强${provincial(setting)}${before ? `和${named(before, chance() < 0.5)}` : ''}的宣传解读。${sentences(chance, between(chance, 1, 3))}`,
        ...group,
        `活动时间：${own.date.year}年${own.date.month}月至${own.date.year + 1}年${own.date.month}月。`,
      ],
    };
  },
  work: (setting) => {
    const { chance } = setting;
    const before = earlier(setting, ['work', 'plan']);
    return {
      notice: [
        `为做好今年有关工作，根据${law(setting)}，现就有关事项通知如下：`,
        ...Array.from({ length: between(chance, 4, 6) }, (_, i) => `${ORDINALS[i] ?? ''}、${task(setting)}`),
        `活动时间：${setting.head.date.year}年${setting.head.date.month}月至12月。`,
        ...(before ? [`其他事项按照${named(before, chance() < 0.3)}执行。`] : []),
      ],
      instrument: [],
    };
  },
  measures: (setting) => {
    const { chance, head: own } = setting;
    const before = earlier(setting, ['measures']);
    const articles = [
      `为规范${own.subject}工作，根据${law(setting)}${law(setting)}${provincial(setting)}等规定，结合我市实际，制定本办法。`,
      `执行中做好与${state(setting)}的衔接。`,
      ...Array.from({ length: between(chance, 12, 22) }, () => sentences(chance, between(chance, 1, 3))),
      `申请人应当提交有关材料，${own.keeper}应当自收到申请之日起${between(chance, 5, 20)}个工作日内作出决定。`,
      `本办法由${own.keeper}负责解释。`,
      `本办法自${own.date.year}年${own.date.month}月28日起施行，有效期五年。${before && chance() < 0.4 ? `${named(before, true)}同时废止。` : ''}`,
    ];
    return { notice: [carry(own.carried)], instrument: [own.carried ?? '', ...articles.map((text, i) => `第${numeral(i + 1)}条 ${text}`)] };
  },
  emergency: (setting) => {
    const { chance, city, head: own } = setting;
    return {
      notice: [carry(own.carried)],
      instrument: [
        own.carried ?? '',
        '1 总则',
        '1.1 编制依据',
        `${law(setting)}${law(setting)}${provincial(setting)}等法律法规和文件。`,
        '1.2 适用范围',
        `本预案适用于我市行政区域内${own.subject}的防范和处置工作。${sentences(chance, 3)}`,
        '2 组织指挥体系',
        `2.1 ${city.name}${own.subject}应急指挥部（以下简称市指挥部）`,
        '指挥长：市政府分管副市长。',
        `副指挥长：市政府副秘书长，${own.keeper}主要负责人。`,
        `成员：${emergencyMembers(setting)}等单位负责人。`,
        `市指挥部办公室设在${own.keeper}，办公室主任由${own.keeper}局长兼任。`,
        '3 监测预警',
        sentences(chance, 4),
        `${own.keeper}应当在接到报告后${between(chance, 1, 4)}小时内向市指挥部报告。`,
        '4 应急处置',
        sentences(chance, 5),
        `${own.keeper}应当每${between(chance, 2, 5)}年组织一次预案评估。`,
        '市指挥部每年汛前组织一次演练，每月抽查一次物资。',
        '5 附则',
        `本预案由${own.keeper}负责解释，自印发之日起施行。`,
      ],
    };
  },
  group: (setting) => {
    const { chance, head: own } = setting;
    return {
      notice: [
        `为加强对全市${own.subject}工作的组织领导，经市人民政府同意，决定成立${own.carried ?? ''}。现将有关事项通知如下：`,
        '一、组成人员',
        ...members(setting, between(chance, 24, 36)),
        '二、工作机构',
        `领导小组办公室设在${own.keeper}。`,
        '三、工作要求',
        `领导小组每季度召开一次会议，每年通报一次工作情况。${sentences(chance, 2)}`,
      ],
      instrument: [],
    };
  },
  reply: (setting) => {
    const { head: own, chance } = setting;
    const county = countyOf(own.title);
    const planned = own.title.replace(/^关于/u, '').replace(/的批复$/u, '');
    return {
      notice: [
        `你${county.at(-1) ?? '县'}《关于报请审批${planned}的请示》（${county[0] ?? ''}政请〔${own.date.year}〕${between(chance, 1, 60)}号）收悉。经研究，现批复如下：`,
        `一、原则同意《${planned}》。`,
        `二、你${county.at(-1) ?? '县'}要认真落实${law(setting)}，${sentence(chance)}`,
        `三、${sentences(chance, 3)}`,
      ],
      instrument: [],
    };
  },
  repeal: (setting) => {
    const { chance } = setting;
    const gone = [earlier(setting, ['measures']), earlier(setting, ['plan', 'work'])].filter((one) => one !== null);
    return {
      notice: gone.length
        ? [`经市人民政府同意，决定废止${gone.map((one) => named(one, chance() < 0.7)).join('、')}。`, '本通知自印发之日起施行。']
        : [`经清理，本年没有需要废止的文件。${sentences(chance, 2)}`],
      instrument: [],
    };
  },
};

const emergencyMembers = (setting: Setting): string =>
  members(setting, between(setting.chance, 18, 28))
    .slice(2)
    .map((line) => /市[^ ]*?(?=副(?:局长|主任)$)/u.exec(line)?.[0] ?? '')
    .filter(Boolean)
    .join('、');

/** 1 to 99 in Chinese. */
const numeral = (n: number): string =>
  n < 11
    ? (ORDINALS[n - 1] ?? '')
    : `${n < 20 ? '' : (ORDINALS[Math.floor(n / 10) - 1] ?? '')}十${n % 10 ? (ORDINALS[(n % 10) - 1] ?? '') : ''}`;
