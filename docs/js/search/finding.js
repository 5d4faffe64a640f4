// Finds the documents for one word, or for a run of words that is a name. What is found is a map from a
// document's number to its score and the stems that matched, so that the page can mark them.

import { pounds, SILENT } from './words.js';

/** Documents that hold one of `stems`. */
export function hits(book, stems, weight) {
  const found = new Map();
  if (!stems.length) return found;
  for (const hit of book.index.query((query) => query.term(stems, { usePipeline: false }))) {
    found.set(Number(hit.ref), { score: hit.score * weight / 100, terms: Object.keys(hit.matchData.metadata) });
  }
  return found;
}

/** Documents that hold a word: as it is, with its parts apart, as a sum, or as the beginning of a word. */
export function asWritten(book, word) {
  const sum = pounds(word);
  const parts = book.hyphened.get(book.stem(word));
  // A word with a hyphen counts as much as its parts would on their own.
  const found = hits(book, [book.stem(word)], book.matches.word * (parts?.length ?? 1));
  if (parts && !parts.some((part) => SILENT.has(part))) keepBetter(found, together(book, parts.map(book.stem), book.matches.apart));
  if (sum !== null) keepBetter(found, around(book, sum));
  else if (word.length >= 3) keepBetter(found, hits(book, begun(book, word), book.matches.start));
  return found;
}

/** Where a run of the words asked is a name in the glossary, its other names count for each of them. */
export function addSynonyms(book, asked, found) {
  for (const [from, to] of runs(asked.length)) {
    const name = asked.slice(from, to).map(book.stem).join(' ');
    for (const other of book.synonyms.get(name) ?? []) {
      const same = together(book, other.split(' '), book.matches.synonym);
      for (let at = from; at < to; at += 1) keepBetter(found[at], same);
    }
  }
}

/** The stems of longer forms that begin with `word`; "s10" is not the beginning of "s100". */
export function begun(book, word) {
  const own = book.stem(word);
  const isLonger = (form, stem) => stem !== own && form.startsWith(word) && !/\d\d/.test(form.slice(word.length - 1, word.length + 1));
  return [...new Set([...book.forms].filter(([form, { stem }]) => isLonger(form, stem)).map(([, { stem }]) => stem))];
}

/** Every run of a list of so many, as where it begins and where it has ended. */
function runs(count) {
  const starts = Array.from({ length: count }, (_, from) => from);
  return starts.flatMap((from) => starts.slice(from).map((last) => [from, last + 1]));
}

/** Put the better of two ways to match a word into `into`. */
function keepBetter(into, found) {
  for (const [id, hit] of found) {
    if (!(into.get(id)?.score >= hit.score)) into.set(id, hit);
  }
}

/** Documents that hold all of `stems`; the weakest of them decides the score. */
function together(book, stems, weight) {
  const each = stems.map((stem) => hits(book, [stem], weight));
  const all = [...each[0].keys()].filter((id) => each.every((found) => found.has(id)));
  return new Map(all.map((id) => {
    const own = each.map((found) => found.get(id));
    return [id, { score: Math.min(...own.map((hit) => hit.score)), terms: own.flatMap((hit) => hit.terms) }];
  }));
}

/** What concerns a sum in pounds, the narrower the better; a band without an end is taken as wide. */
function around(book, sum) {
  const found = new Map();
  const pence = Math.round(sum * 100);
  book.documents.forEach(({ span }, id) => {
    if (!span || pence < (span[0] ?? 0) || pence >= (span[1] ?? Infinity)) return;
    const width = Math.log10((span[1] ?? 1e11) / (span[0] ?? 1e5));
    found.set(id, { score: book.matches.sum / 100 / (0.5 + width), terms: [] });
  });
  return found;
}
