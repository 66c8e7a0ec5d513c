/** Standing bodies of a text as the tests write them. */
import { recordOf } from '../notice.ts';

export interface Expected {
  name: string;
  officeAt: string | null;
  /** role:person/post/org */
  members: string[];
}

/** The bodies of the first document of a text. */
export const bodiesOf = (text: string): Expected[] =>
  recordOf(text).bodies.map(({ name, officeAt, members }) => ({
    name,
    officeAt,
    members: members.map(({ role, person, post, org }) => `${role}:${person ?? ''}/${post ?? ''}/${org ?? ''}`),
  }));

export const GROUP = '青岚市夏粮收购工作领导小组';
export const SET_UP = `为加强组织领导，市政府决定成立${GROUP}。现将组成人员通知如下：`;
