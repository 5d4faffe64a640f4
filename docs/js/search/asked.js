// What somebody typed as the words to look for, in one form however they are written: "co-design",
// "co design" and "codesign" are one word. Names of documents are read in the same way.

import { begun } from './finding.js';
import { areSideBySide, has } from './forms.js';
import { isPart, SILENT, withHyphens } from './words.js';

/** The words that tell something, or all of them if none does. */
export function telling(book, text) {
  const { words, hyphened } = withHyphens(text);
  const every = [];
  for (let at = 0; at < words.length;) {
    const count = oneWordFrom(book, words, at, hyphened);
    every.push(...(count > 1 ? [words.slice(at, at + count).join('')] : apart(book, words[at])));
    at += count;
  }
  const left = every.filter((word) => !SILENT.has(word) && !isPartElsewhere(book, word));
  return left.length ? left : every;
}

/** Whether a word names a part of a section that the guide does not name: the section itself is then looked for. */
const isPartElsewhere = (book, word) => isPart(word) && !has(book, word) && !begun(book, word).length;

/** A name as the stems of its telling words, so that names can be compared. */
export const key = (book, text) => telling(book, text).map(book.stem).join(' ');

/** The words of a text, those with a hyphen also as one. */
export function allWords(text) {
  const { words, hyphened } = withHyphens(text);
  return [...words, ...hyphened.map(([joined]) => joined)];
}

/** How many of the words from `at` on are one word of the guide: 1 if the word stands by itself. */
function oneWordFrom(book, words, at, hyphened) {
  const written = hyphened.find(([, parts]) => parts.every((part, place) => part === words[at + place]));
  if (written && isOne(book, written[1], true)) return written[1].length;
  const most = words.length - at;
  return [4, 3, 2].find((size) => size <= most && isOne(book, words.slice(at, at + size), false)) ?? 1;
}

/**
 * Whether words with a hyphen, or words that stand apart, are one word of the guide, or a short form.
 * A hyphen makes one word of "mark-up", which has little to do with marks; "on line" is "online" unless
 * the guide has the two side by side.
 */
function isOne(book, parts, hyphen) {
  const joined = parts.join('');
  if (book.short.has(joined)) return true;
  if (/\d/.test(joined)) return false;
  if (book.hyphened.has(book.stem(joined))) return true;
  if (parts.length === 2 && joined.length > 4 && book.forms.has(joined)) {
    return hyphen || !SILENT.has(parts[0]) || !areSideBySide(book, parts);
  }
  return hyphen && parts.some((part) => SILENT.has(part)) && !areSideBySide(book, parts);
}

/** "livingwage" as the two words that stand side by side in the guide. */
function apart(book, word) {
  if (/\d/.test(word) || word.length < 5 || has(book, word)) return [word];
  for (let at = 3; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (!SILENT.has(parts[0]) && areSideBySide(book, parts)) return parts;
  }
  return [word];
}
