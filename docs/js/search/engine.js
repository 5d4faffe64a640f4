// The door of the search: from what somebody typed to what was found. The library (lunr) keeps the index
// of words, cuts words to their stems and measures relevance in a field; what a match weighs comes from
// the index file (macros/render/search/ranking.py).

import { allWords, telling } from './asked.js';
import { read } from './book.js';
import { meant, takenApart } from './correcting.js';
import { addSynonyms, asWritten, hits } from './finding.js';
import { grouped, ranked } from './ranking.js';

/** A function from what somebody typed to what was found; `english` fetches the file of real words. */
export function engine(lunr, data, english) {
  const book = read(lunr, data, english);
  return Object.assign((text) => search(book, text), { forms: (text) => allWords(text).map(book.stem) });
}

/**
 * `now`, `other` and `more` hold results (ranking.js); `held` is the largest share of the words that one
 * document holds; `corrected` has pairs of a word and what is looked for in its place; `missing` has the
 * words that no document has.
 */
async function search(book, text) {
  const asked = (await Promise.all(telling(book, text).map((word) => takenApart(book, word)))).flat();
  const found = asked.map((word) => asWritten(book, word));
  addSynonyms(book, asked, found);
  const { corrected, missing } = await correct(book, asked, found);
  if (corrected.length) addSynonyms(book, asked, found);
  const results = ranked(book, asked, found);
  return { ...grouped(book, results), held: Math.max(0, ...results.map((result) => result.share)), corrected, missing };
}

/** Puts what was meant in place of each word that was found nowhere. */
async function correct(book, asked, found) {
  const corrected = [];
  const missing = [];
  for (const [at, word] of asked.entries()) {
    if (found[at].size) continue;
    const form = await meant(book, word);
    if (form === null) {
      missing.push(word);
      continue;
    }
    corrected.push([word, form]);
    found[at] = hits(book, [book.stem(form)], book.matches.mistyped);
    asked[at] = form;
  }
  return { corrected, missing };
}
