/** What classes of bodies are told to set up, each for itself: 各县（市、区）要成立…. It is no body of the document. */
import { pattern } from '../../../patterns/pattern.ts';

/** Classes of bodies that are told to set up something of their own: that is a duty, and a body only where the words say who leads it. */
const OTHERS_DO = pattern(
  /(?:各(?:[县市区州盟旗级地乡镇街部单学有相成责牵分行企]|（|[^，。；]{0,6}(?:部门|单位|企业|学校))|所有[^，。；]{0,12}|县级|乡镇|[县旗区市]（[市县区旗、]{1,5}）|企业(?!服务|开办|上市|帮扶)|学校|医院|开发区|辖区|逐级(?=成立|建立|组建|设立)|本地|本级|基层|村（|社区|应当?(?=成立|组建|设立|建立)|鼓励|可(?=成立|组建|设立))[^。；]*$/u,
);
const PURPOSE = /^(?:为了?|按照|根据|围绕|针对)[^，]*，/u;

/** Whether the words before a verb make others its subject. */
export function othersDo(before: string): boolean {
  return OTHERS_DO.test(before.replace(PURPOSE, ''));
}
