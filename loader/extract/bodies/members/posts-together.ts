/** Posts that one person holds together, and that stand side by side in a list: 县委副书记、县长; 党工委副书记、管委会主任. */
import type { Held } from './held.ts';

/** What a member of a party's committee is in the government too. */
const PARTY_AND_GOVERNMENT: readonly (readonly [RegExp, RegExp])[] = [
  [/委常委$/u, /^(?:常务)?副?[省市县区州旗盟镇乡]长$/u],
  [/委副书记$/u, /^副?[省市县区州旗盟镇乡]长$/u],
];

/** 党工委副书记、管委会主任; 党工委委员、党群工作部部长: what a member of a party's working committee is besides, which says no more of the holder than the first post does. */
const OF_ZONE = /^(?:街道)?党工委(?:副?书记|委员)$/u;
const ZONE_SEAT = /^(?:管委会|(?:街道)?办事处)$/u;
const zonePosts = (last: Held, held: Held): string | null => {
  if (last.org !== null || held.org === null || !OF_ZONE.test(last.post ?? '')) return null;
  const heads = ZONE_SEAT.test(held.org)
    ? /^(?:常务)?副?主任/u.test(held.post ?? '')
    : last.post?.endsWith('委员') === true && /^(?:副?[局部]长|副?主任)$/u.test(held.post ?? '');
  return heads ? `${last.post ?? ''}、${held.org}${held.post ?? ''}` : null;
};

/** Posts that one person holds together: 县委副书记、县长; 市政府副秘书长、办公室主任; 市林业局党组书记、局长. */
export function joinPosts(all: readonly Held[]): Held[] {
  const joined: Held[] = [];
  for (const held of all) {
    const last = joined.at(-1);
    const together =
      last &&
      ((last.org === null &&
        held.org === null &&
        PARTY_AND_GOVERNMENT.some(([party, government]) => party.test(last.post ?? '') && government.test(held.post ?? ''))) ||
        (held.org === '办公室' && /秘书长$/u.test(last.post ?? '')) ||
        (held.org !== null &&
          held.org === last.org &&
          /^党[组委](?:副?书记|成员)$/u.test(last.post ?? '') &&
          /^副?[\p{Script=Han}]长$|^副?主任$/u.test(held.post ?? '')));
    const zone = last ? zonePosts(last, held) : null;
    if (zone !== null) joined[joined.length - 1] = { org: null, post: zone };
    else if (last && together)
      joined[joined.length - 1] = { org: last.org, post: `${last.post ?? ''}、${held.org === '办公室' ? '办公室' : ''}${held.post ?? ''}` };
    else joined.push(held);
  }
  return joined;
}
