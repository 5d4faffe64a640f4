// Values in words, and sentences filled in: as macros/domain/proportionality/sentences.py says them.
// Sums are whole pence as BigInt; days are text such as "2026-05-01".

import { sumWords } from '../entry/say.js';

// The sentence called `name` with its values put in.
export function say(tables, name, values = {}) {
  return tables.sentences[name].replace(/\{([a-z_]+)\}/g, (_, key) => String(values[key]));
}

// "207720.00" as pence.
export function pence(text) {
  return BigInt(text.replace('.', ''));
}

// Pence as "207720.00".
export function written(sum) {
  return `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
}

// Pence, or text such as "400000.00", as "£400,000"; pence only where there are any.
export function money(sum) {
  return sumWords(typeof sum === 'bigint' ? sum : pence(sum));
}

// The browser knows the names of the months, so no list of them stands here.
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

// "2026-05-01" as "1 May 2026".
export function day(text) {
  return DAY.format(new Date(`${text}T00:00:00Z`));
}

// Words in a sentence: "a, b or c".
export function anyOf(words) {
  const last = words[words.length - 1];
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

// The value of the last span that has started by a day.
export function at(spans, commenced) {
  let found = null;
  for (const span of spans) {
    if (span.from === null || span.from <= commenced) found = span.value;
  }
  return found;
}

// The revision on a day; the first where all are later.
export function revision(revisions, commenced) {
  return revisions.filter((item) => item.since <= commenced).pop() || revisions[0];
}
