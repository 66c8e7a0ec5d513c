/** Times that only say how long a text or a document holds: terms, no limits of anybody. */
import { MASK } from '../masked.ts';
import { closesStep, type Found, isLimit } from './found.ts';

/** The text's own validity: terms, not deadlines. */
const TERM =
  /(?:起施行|起实施|起执行|起生效|(?<!新的|加注|注明|标注|公布)有效期|施行期|试行期|执行期至|同时废止|施行之日|^失效|^废止|^停止(?:执行|使用)|^不再执行)/u;
const OWN_UNTIL = /(?:执行|施行|实施|有效|试行|有效期限?|规划期限?|施行期限?)(?:顺延?|延长|延续)?，?$/u;
const OWN = /本(?:通知|办法|规定|细则|意见|方案|措施|决定|通告|公告|政策|预案|制度)|有效期|规划期|试行/u;
/** 自…起施行，; 自…起失效; 自…起不再作为行政管理的依据. */
const TAKES_EFFECT =
  /^(?:正式)?(?:施行|实施|执行|生效|试行)(?:[，。；的）)]|[至到]|$)|^(?:计?算|计)|^(?:宣布|即行|自动|自行)?(?:失效|废止)|^不再(?:作为[^，。；]{2,24}依据|执行|施行|适用)/u;
/** 本通知自…起在全市执行, 上述标准从…起全面执行新的…: whatever is said of the text itself. */
const OWN_SUBJECT = /(?:^|[，。；、])(?:本|上述|以上|该)[\p{Script=Han}《》]{1,12}(?:将|拟)?$/u;
const RUNS_FROM = /^(?:在[^，。；]{1,12})?(?:正式|全面|统一|开始)?(?:施行|生效|试行|实施|执行)/u;
/** 自…起在全市施行, 自…起全面施行, 自…起至…施行. */
const IN_FORCE = /^(?:在[^，。；]{1,12})?(?:正式|全面|统一|开始)?(?:施行|生效)/u;
/** 从7月1日起一律停止执行：, 自4月1日起，恢复执行《…》, 统一执行《…》: what happens to documents. */
const ACTED_ON = new RegExp(`^，?(?:一律|全部|均|统一|同时|即行|予以)*(?:(?:停止|暂停|恢复)(?:执行|施行|实施)|废止|失效|执行${MASK})`, 'u');
/** 自2025年4月1日起试行，至2027年3月31日止. */
const RUNS = /日起(?:正式)?(?:施行|实施|执行|试行|生效)，/u;
/** 有效期延长两年，即自…起至…止; 经评估继续执行至…. */
const OF_VALIDITY = /(?:有效期|(?:执行|施行|实施|暂停|沿用)期限?)[^，。；]{0,10}，?(?:即|现)?$|继续(?:有效|执行|施行|实施)，?$/u;
/** 现行推广补贴政策执行, 费率政策延续实施. */
const POLICY_RUNS = /(?:政策|标准|措施)[^，。；]{0,8}(?:执行|实施|延续|顺延)$/u;
/** 许可证有效期3年: of a permit. */
const VALIDITY = /(?:有效期|有效期限|许可证|资格证?|证书)[^，。；]{0,8}$/u;
const VALID_SO_LONG = /^[^，。；]{0,4}有效期|^有效/u;

/** 施工许可证2个工作日内核发: how soon it is issued. */
const ISSUED = /^(?:予以)?(?:核发|颁发|发放|办理|办结|送达|换发|补发|补办|出具|领取|审批)/u;

/** 自…起，该格式停止使用. */
const OUT_OF_USE = /^，(?!(?:各|有关|任何)|[^，。；]{0,10}(?:要|应|须))[^，。；]{1,12}(?:停止使用|停用|作废)/u;
/** 自即日起至2026年11月17日，暂停实施…. */
const SUSPENDED = /^，?(?:一律|全部|均|统一)*(?:暂时)?(?:停止|暂停|恢复|调整)(?:执行|施行|实施|适用)/u;
/** 2026年3月31日前，仍可使用原单证: what may be done until then. */
/** 2020年年底前省属企业可免缴国有资本收益: what is spared until then. */
const SPARED = /^，?[^，。；应须要]{0,20}可以?(?:继续)?(?:免[征缴交]|减[征缴免]|缓[缴交])/u;
const STILL = /^，?(?:仍然?|继续)可以?(?:继续)?(?:使用|按|沿用|凭|执行)/u;
/** 自…起至…，对…免征增值税, 终止对…征收反倾销税: how long a tax is levied. */
const TAXED = /^，?(?:可以?)?(?:继续|终止)?(?:对[^。；]{1,160}?)?(?:继续|暂|予以)?(?:免征|减征|减按|免缴|征收|停征|缓征)[^。；]{0,20}税/u;
/** 自…至…，对…利息收入，按90%计入收入总额, 按75%加计扣除: what the tax is reckoned on. */
const TAX_BASE =
  /^，?[^。；]{1,160}?(?:按照?[\d.]+%[^，。；]{0,8}(?:计入|减计)[^，。；]{0,4}收入|应纳税所得额|税前(?:加计)?扣除|加计扣除|即征即退|先征后[退返])/u;
/** 自…起按798元执行, 自…起，…统一执行《…》. */
const AT_RATE = new RegExp(`^，?[^，。；${MASK}]{0,16}?(?:按照?(?:${MASK}|[\\d.]+元)[^，。；]{0,24}执行|统一执行${MASK})`, 'u');
/** 自6月1日零时起，每吨分别提高550元和540元: from when a price is another. */
const REPRICED = /^，?[^。；]{0,40}?(?:提高|降低|上调|下调|调整(?:为|至)|调[高低增减])[^，。；\d]{0,6}[\d.]+元/u;
/** 自2024年1月起，未入市的企业用电执行代理购电价格: from when a price is charged. */
const AT_PRICE = /^，?[^，。；要应须]{2,40}执行[^，。；]{2,24}(?:价格|电价|气价|水价|费率|税率)/u;
/** 2021年5月1日至2022年4月30日实施阶段性下调工伤保险费率的政策: how long a benefit is given. */
const BENEFIT_RUNS = /^，?(?:期间)?，?(?:继续|延续)?(?:实施|执行|享受)[^，。；]{0,30}(?:政策|费率|优惠)(?:[，。；]|$)/u;
/** 执行期限为…至…, 收费期限自…至…: of a policy, a permit or an office. */
const LICENSED = /(?:执行|收费|经营|特许|聘任|聘用|任职|批准)(?:的)?(?:期限|期|时间|年限)(?:为)?$/u;

/** 稳岗返还政策继续实施，执行期限至2023年4月30日: until when a body carries on with what it gives, where no document is spoken of. */
const carriedOn = ({ before, sentence, surface }: Found): boolean =>
  /(?:执行|实施|缓缴)期限$/u.test(before) &&
  /^(?:至|到|截至)/u.test(surface) &&
  !sentence.includes(MASK) &&
  !OWN.test(sentence) &&
  !/上述|以上|该|此项/u.test(before);

/** Whether the time is one of validity, of the text itself or of what it speaks of. */
export function isValidity(found: Found): boolean {
  const { rule, value, before, after, sentence, surface } = found;
  if (carriedOn(found) || closesStep(found)) return false;
  if (value.kind === 'period' && BENEFIT_RUNS.test(after)) return true;
  if (
    rule !== 'deadline/ahead' &&
    ((rule !== 'deadline/event' && VALIDITY.test(before) && !(isLimit(surface) && ISSUED.test(after))) || VALID_SO_LONG.test(after))
  )
    return true;
  if (TERM.test(after.slice(0, 12)) && rule !== 'deadline/duration') return true;
  if (/(?:起|开始)$/u.test(surface) && (TAKES_EFFECT.test(after) || ACTED_ON.test(after) || OUT_OF_USE.test(after))) return true;
  if (
    /(?:起|[至到—–-].*(?:日|止|年[底末]))$/u.test(surface) &&
    (SUSPENDED.test(after) ||
      TAXED.test(after) ||
      TAX_BASE.test(after) ||
      AT_RATE.test(after) ||
      AT_PRICE.test(after) ||
      REPRICED.test(after) ||
      LICENSED.test(before))
  )
    return true;
  if (STILL.test(after) || SPARED.test(after) || (isLimit(surface) && TAXED.test(after))) return true;
  if (/日(?:[0零\d]{1,2}时)?起?(?:止)?$/u.test(surface) && (IN_FORCE.test(after) || (OWN_SUBJECT.test(before) && RUNS_FROM.test(after))))
    return true;
  if (RUNS.test(surface) || (OF_VALIDITY.test(before) && /^(?:直?至|到|自|从|不)/u.test(surface))) return true;
  if (/^(?:直?至|到|延)/u.test(surface) && OWN_UNTIL.test(before) && OWN.test(sentence)) return true;
  return /^(?:直?至|到)/u.test(surface) && POLICY_RUNS.test(before);
}
