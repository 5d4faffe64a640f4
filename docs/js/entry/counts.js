// One reader of whole numbers and of lengths in months. Mirrors macros/domain/entry/counts.py.

import { plain } from './characters.js';
import { refuse, UnreadableError, whole } from './say.js';

/** The whole number that a text means; throws UnreadableError. */
export function readCount(book, text, most = book.counts.most) {
  const written = plain(book, text);
  if (!written) throw new UnreadableError(book, 'count-empty');
  if (/^- ?[0-9]/.test(written)) throw new UnreadableError(book, 'count-negative');
  const found = whole(book.counts.number, written);
  if (!found) throw new UnreadableError(book, 'count-bad');
  return wholeNumber(book, found, 'count', most);
}

/** The length in months that a text means; throws UnreadableError. */
export function readMonths(book, text, most = book.counts.most) {
  const { refused, length, number, months } = book.counts;
  const written = plain(book, text);
  if (!written) throw new UnreadableError(book, 'months-empty');
  refuse(book, refused, written);
  const years = whole(length, written);
  if (years) return fromYears(book, years, most);
  const found = whole(`${number} ?(?:${months})?`, written);
  if (!found) throw new UnreadableError(book, 'months-bad');
  return wholeNumber(book, found, 'months', most);
}

function wholeNumber(book, [, figures, part], what, most) {
  const grouped = figures.replace(/^ +| +$/g, '');
  if (!whole(book.sums.grouped, grouped)) throw new UnreadableError(book, 'count-groups');
  if (/[^0]/.test(part ?? '')) throw new UnreadableError(book, `${what}-whole`);
  return bounded(book, BigInt(grouped.replace(/[ ,']/g, '')), what, most);
}

/** Whole months, exactly: a tenth of a year is not a whole number of them, a half is. */
function fromYears(book, [, years, part = '', months], most) {
  const one = BigInt(`1${'0'.repeat(part.length)}`);
  const all = 12n * BigInt(years + part);
  if (all % one || (/[^0]/.test(part) && months)) throw new UnreadableError(book, 'months-whole');
  return bounded(book, all / one + BigInt(months ?? '0'), 'months', most);
}

function bounded(book, number, what, most) {
  if (number > most) throw new UnreadableError(book, `${what}-large`, { most });
  return Number(number);
}
