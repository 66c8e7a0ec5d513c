/**
 * Bodies called after the city they sit in, with what they are printed once, behind the last: 临川、安宁、青州军区 are 临川军区, 安宁军区 and 青州军区; so are branches of a
 * bank or an office (临川、青州市中心支行), and bureaus and streets: 临川、青州市劳动局, 东湖、北门街道办事处.
 */
import { pattern } from '../../patterns/pattern.ts';

const LAST = pattern(
  /^[\p{Script=Han}]{2,3}?(?<noun>军区|铁路局|海关|市?中心支行|市分[局行]|街道(?:办事处|办)?|市\p{Script=Han}{2,6}局)、?$/u,
);
/** 临川、 is a city without its 市; 各市、, 市直、, 某省、 and 某局、 stand for themselves. */
const SEAT = /^(?![各本全省市县区驻中])[\p{Script=Han}]{1,2}[^省市县区旗盟直局委办厅部院关、]、$/u;

/** 大河镇、北门街道: a town is no street. */
const TOWN = /[镇乡村社园]、$/u;

/** Pieces of a line of addressees, each with the 、 behind it, where such a body has got back its noun. */
export function withSeats(pieces: readonly string[]): string[] {
  const whole = [...pieces];
  let noun = '';
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] ?? '';
    const last = LAST.exec(piece)?.groups?.['noun'];
    if (last !== undefined) noun = last;
    else if (noun && SEAT.test(piece) && !(noun.startsWith('街道') && TOWN.test(piece))) whole[i] = `${piece.slice(0, -1)}${noun}、`;
    else noun = '';
  }
  return whole;
}
