// One reader of sums, in whole pence. Mirrors macros/domain/entry/sums.py, step for step.

import { plain } from './characters.js';
import { holds, refuse, sumWords, UnreadableError, whole } from './say.js';

/** The one sum that a text means, as pence in a BigInt; throws UnreadableError. */
export function readSum(book, text, most = BigInt(book.sums.most.replace('.', ''))) {
  const fail = (name, values) => { throw new UnreadableError(book, name, values); };
  const written = plain(book, text);
  if (!written) fail('sum-empty');
  refuse(book, book.sums.refused, written);
  const found = whole(book.sums.whole, written);
  if (!found || !(found[1] || found[2])) unknown(book, written, fail);
  const [, grouped, rest = '', unit] = found;
  const pounds = figures(book, grouped || '0', fail);
  const zeros = unit ? book.sums.zeros[unit] : 0;
  checkPence(pounds, rest, unit, zeros, written, fail);
  const pence = BigInt((pounds || '0') + rest.padEnd(zeros + 2, '0'));
  if (pence > most) fail('sum-large', { most: sumWords(most) });
  return pence;
}

function unknown(book, written, fail) {
  if (!/[0-9]/.test(written)) fail('sum-bad');
  const other = new RegExp(book.sums.other, 'u').exec(written);
  if (!other || holds(book.sums.many, written)) fail('sum-form');
  fail('sum-other', { part: other[0] });
}

/** The figures before the full stop without what parts them and without zeros before them. */
function figures(book, grouped, fail) {
  const text = grouped.replace(/^ +| +$/g, '');
  if (!whole(book.sums.grouped, text)) fail('sum-groups');
  return text.replace(/[ ,']/g, '').replace(/^0+/, '');
}

/** Refuse figures after the full stop that may be thousands, or parts of a penny. */
function checkPence(pounds, rest, unit, zeros, text, fail) {
  if (!unit && rest.length === 3 && pounds.length >= 1 && pounds.length <= 3) {
    const less = rest === '000' ? `£${pounds}` : `£${pounds}.${rest}`;
    fail('sum-ambiguous', { text, less, more: `£${pounds},${rest}` });
  }
  if (rest.length > zeros + 2) fail('sum-pence');
}
