/**
 * Running text without 牵头 that says who answers for a task and who helps (由市教育局负责校园安全，市公安局配合), or who shares it by their functions
 * (市教育局、市人社局按职责分工负责，支持…). Who only 负责 something, and nobody with him, is told and not tasked.
 */
import { gathered } from '../../../gathered.ts';
import { onlyAgencies } from '../../../patterns/agency/index.ts';
import { anyOf } from '../../../patterns/any-of.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';

const HELPED = pattern(
  /(?<=^|[。；])(?:[^。；，：（）]{0,24}由)?(?<who>[^。；，：由]{2,60}?)(?:(?:具体|共同|主要)?负责(?!人|同志)|依法(?:实施|组织|开展|进行)|(?:具体|共同|统一)(?:组织)?实施)[^。；，：（）]{0,80}，(?:由)?(?<help>[^，。；：]{2,80}?)(?:予以|给予|积极|密切|协同|做好|共同)*(?:配合|协助|参与)(?:[^，。；]{0,12}(?=[。；]|$)|(?:督导|督促|监督|检查)?，[^。；]{4,80}(?=[。；]|$))/gu,
);
const SHARED = pattern(
  /(?<=^|[。；])(?<who>[^。；，：（）]{2,80}?)(?:按照?|根据)(?:各自)?职责(?:分工)?(?:分别|共同)?负责(?:，[^。；]{4,}|(?!人|同志)[^。；，]{4,}(?=[。；]|$))/gu,
);
/** 由市公安局负责现场治安保障，确保…。各学校保卫机构积极配合，…: who helps in the sentence that follows. */
const HELPED_NEXT = pattern(
  /(?<=^|[。；])[^。；，：（）]{0,24}由(?<who>[^。；，：由]{2,40}?)(?:具体|主要)?负责(?!人|同志)[^。；]{4,80}。(?<help>[^，。；：由]{2,60}?)(?:积极|密切|全力|主动|予以|给予){1,2}(?:配合|协助)(?=[，。；])[^。；]{0,80}/gu,
);
/** 市银行业协会要积极配合市某局宣传政策，…: who has to help a named body with a task. */
const HELPS = pattern(
  /(?<=^|[。；])(?<help>[^。；，：（）]{2,60}?)(?:要|应当?(?!急)|须)(?:积极|密切|主动|全力|认真)*(?:配合|协助)(?<with>[^。；，：（）]{2,30}?(?:部门|机构|[局委厅办]|人民政府))(?!法人|所|下属|直属|负责人|[的和及与])(?=\p{Script=Han}{4})[^。；]{4,}/gu,
);
const ANY = /^(?:各|有关|相关|其他)/u;
/** 民政部门, 政府有关部门: whoever of a kind is helped, no body that is charged with the task. */
const OF_A_KIND = /^\p{Script=Han}{2,4}部门$|有关|相关/u;
/** The body that is helped, where the sentence says no more than that: with its own obligation behind the comma the helper is who is bound. */
const charged = (helped: string, sentence: string): string => (OF_A_KIND.test(helped) || sentence.includes('，') ? '' : helped);
const MAY_SAY = anyOf(HELPED, HELPED_NEXT, SHARED, HELPS);

export function helpedTasks(blocks: readonly Block[]): Task[] {
  return gathered(
    blocks.filter(({ kind, text }) => kind !== 'row' && kind !== 'heading' && MAY_SAY.mayHold(text)),
    (block) => {
      const words = block.text.slice(block.body - block.start);
      return gathered([...HELPED.all(words), ...HELPED_NEXT.all(words), ...SHARED.all(words), ...HELPS.all(words)], (match): Task[] => {
        const helped = match.groups?.['with'] ?? '';
        const responsible = [...onlyAgencies(match.groups?.['who'] ?? charged(helped, match[0]))];
        const cooperating = [...onlyAgencies(match.groups?.['help'] ?? '')];
        if ((!responsible.length && !helped) || (match.groups?.['help'] !== undefined && !cooperating.length)) return [];
        // 各成员单位按照职责分工负责有关工作 tells of all of them what anybody knows.
        if (!cooperating.length && !/负责，/u.test(match[0]) && (responsible.length < 2 || responsible.some((name) => ANY.test(name))))
          return [];
        const at: Place = [block.body + match.index, block.body + match.index + match[0].length];
        return [{ value: assignedTo(block.path, match[0], { responsible, cooperating }), at, covers: at, rule: 'duty/running-help' }];
      });
    },
  );
}
