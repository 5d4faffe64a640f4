// Words that are found nowhere: mistyped, or two words run together. A real word of English is neither,
// and is never taken for another.

import { begun } from './finding.js';
import { has } from './forms.js';

// Two letters exchanged are the likeliest slip, and the only one looked for in a word of five letters.
const EXCHANGED = 0.9;

/** How many letters of a word of this length may be amiss. Short words are too near to too many others. */
const amiss = (length) => (length < 5 || length > 24 ? 0 : length < 6 ? EXCHANGED : length < 12 ? 1 : 2);

// Another letter in place of one makes another word of a short word sooner than a slip ("tenner", "tender"),
// unless both are vowels, which are heard alike ("tendor").
const areVowels = (one, other) => /^[aeiou]{2}$/.test(one + other);
const changed = (length, one, other) => (length < 7 && !areVowels(one, other) ? 2 : 1);

/**
 * The form that was meant by a word found nowhere, or null: the nearest that begins with the same letter,
 * and of those as near, the most frequent.
 */
export async function meant(book, word) {
  const most = /\d/.test(word) ? 0 : amiss(word.length);
  if (!most || (await isEnglish(book, word))) return null;
  let best = null;
  for (const [form, { count, main }] of book.forms) {
    if (!main || !mayBeMeant(form, word, most)) continue;
    const distance = between(word, form);
    if (distance > most) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) best = { form, count, distance };
  }
  return best?.form ?? null;
}

/** What can be told without comparing letter by letter, which is slow. */
function mayBeMeant(form, word, most) {
  return form[0] === word[0] && form.length >= 4 && Math.abs(form.length - word.length) <= most && !/\d/.test(form);
}

/** "windowcleaner" as two longer words of the guide, though they stand side by side nowhere. */
export async function takenApart(book, word) {
  if (/\d/.test(word) || has(book, word) || book.synonyms.has(book.stem(word)) || begun(book, word).length) return [word];
  for (let at = 4; at <= word.length - 4; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => has(book, part)) && !(await isEnglish(book, word))) return parts;
  }
  return [word];
}

/** Whether a word is English. Where the file of real words cannot be had, every word is taken for one. */
async function isEnglish(book, word) {
  // Kept as a promise, so that words that are looked up at once share one request; a failed one is tried again.
  book.real ??= book.english().then((text) => new Set(text.split(/\s+/)), () => {
    book.real = null;
    return { has: () => true };
  });
  return (await book.real).has(word);
}

/** Letters to add, leave out, change or exchange with the next to come from one word to another. */
function between(one, other) {
  // One row for each letter of `one`: the least cost to come from that much of it to each beginning of `other`.
  let [before, row] = [[], [...other, ''].map((_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : changed(one.length, one[i - 1], other[j - 1])));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + EXCHANGED);
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}
