// Finds and ranks. The library (lunr) keeps the word index, cuts words to their stems and measures
// relevance in a field; what a match weighs comes from the index file (macros/render/search/ranking.py).

import { telling, words } from './search-words.js';

/** A function from what somebody typed to what was found. */
export function engine(lunr, data) {
  const documents = data.documents.map((row) => document_(row, data));
  const shown = new Map();
  const stem = stemmer(lunr);
  const index = build(lunr, data, documents, stem, shown);
  const vocabulary = new Set(Object.keys(index.invertedIndex));
  const book = { lunr, index, documents, stem, vocabulary, matches: data.matches, shown };
  book.names = documents.map((doc) => [doc.title, ...doc.names].map((name) => key(book, name)));
  book.synonyms = synonyms(documents, book.names);
  return Object.assign((text) => search(book, text), { stem });
}

/** A word without its ending; each word is cut once, since cutting costs more than all else here. */
function stemmer(lunr) {
  const known = new Map();
  return (word) => {
    let cut = known.get(word);
    if (cut === undefined) {
      cut = /\d/.test(word) ? word : lunr.stemmer(new lunr.Token(word)).toString();
      known.set(word, cut);
    }
    return cut;
  };
}

function document_([address, title, kind, text, names = [], life = -1, state = '', instead = ''], data) {
  const [label, weight, alive] = data.kinds[kind];
  const [said, now] = life < 0 ? ['', true] : data.lives[life];
  const lifeLabel = said && now ? alive || said : said;
  return { address, title, text, names, state, instead, label, weight: weight / 100, life: lifeLabel, now };
}

function build(lunr, data, documents, stem, shown) {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.tokenizer = (text) => words(text).map((word) => new lunr.Token(word, {}));
  const cutting = (token) => token.update((word) => {
    const cut = stem(word);
    // The first form met stands for the stem when a mistyped word is put right on screen.
    if (!shown.has(cut)) shown.set(cut, word);
    return cut;
  });
  lunr.Pipeline.registerFunction(cutting, 'guide-stem');
  builder.pipeline.add(cutting);
  for (const [field, weight] of Object.entries(data.fields)) builder.field(field, { boost: weight / 100 });
  documents.forEach((doc, id) => builder.add({ id, title: doc.title, names: doc.names.join(' . '), text: doc.text }));
  return builder.build();
}

const key = (book, text) => telling(text).map(book.stem).join(' ');

/** For each name of a glossary word, its other names, as stems. */
function synonyms(documents, names) {
  const found = new Map();
  documents.forEach((doc, id) => {
    if (doc.label !== 'Glossary') return;
    for (const name of names[id]) {
      const others = names[id].filter((other) => other !== name);
      found.set(name, [...(found.get(name) ?? []), ...others]);
    }
  });
  return found;
}

// ---- One word ----

function hits(book, term, options, weight) {
  const found = new Map();
  const clause = { usePipeline: false, ...options };
  for (const hit of book.index.query((query) => query.term(term, clause))) {
    found.set(Number(hit.ref), { score: hit.score * weight / 100, terms: Object.keys(hit.matchData.metadata) });
  }
  return found;
}

/** Put the better of two ways to match a word into `into`. */
function better(into, found) {
  for (const [id, hit] of found) {
    if (!(into.get(id)?.score >= hit.score)) into.set(id, hit);
  }
}

function asWritten(book, word) {
  const cut = book.stem(word);
  const found = hits(book, cut, {}, book.matches.word);
  if (word.length >= 3) {
    const { TRAILING } = book.lunr.Query.wildcard;
    better(found, hits(book, cut, { wildcard: TRAILING }, book.matches.start));
  }
  return found;
}

/**
 * A word found nowhere: one letter amiss, then, in longer words, two. Short words are too near to too
 * many others, and hardly anybody mistypes the first letter. No word here has 25 letters.
 */
function mistyped(book, word) {
  if (word.length < 5 || word.length > 24 || /\d/.test(word)) return new Map();
  const cut = book.stem(word);
  for (const editDistance of word.length < 8 ? [1] : [1, 2]) {
    const found = hits(book, cut, { editDistance }, book.matches.mistyped);
    const likely = new Map([...found].filter(([, hit]) => hit.terms.every((term) => term[0] === cut[0])));
    if (likely.size) return likely;
  }
  return new Map();
}

/** "livingwage" as two words, where both are known. */
function split(book, word) {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => book.vocabulary.has(book.stem(part)))) return parts;
  }
  return [word];
}

// ---- All words ----

function search(book, text) {
  const asked = telling(text).flatMap((word) => (known(book, word) ? [word] : split(book, word)));
  const corrected = [];
  const found = asked.map((word) => {
    const own = asWritten(book, word);
    if (own.size) return own;
    const near = mistyped(book, word);
    if (near.size) corrected.push([word, nearest(book, near)]);
    return near;
  });
  joined(book, asked, found);
  sameMeaning(book, asked, found);
  return { ...grouped(book, ranked(book, asked, found)), corrected: corrected.filter(([a, b]) => a !== b) };
}

const known = (book, word) => /\d/.test(word) || asWritten(book, word).size > 0;

function nearest(book, found) {
  const [best] = [...found.values()].sort((a, b) => b.score - a.score);
  return book.shown.get(best.terms[0]) ?? best.terms[0];
}

/** "frame work" also as "framework". */
function joined(book, asked, found) {
  for (let at = 0; at + 1 < asked.length; at += 1) {
    const cut = book.stem(asked[at] + asked[at + 1]);
    if (!book.vocabulary.has(cut)) continue;
    const both = hits(book, cut, {}, book.matches.word);
    better(found[at], both);
    better(found[at + 1], both);
  }
}

/** Where a run of words is a name in the glossary, its other names count for each of them. */
function sameMeaning(book, asked, found) {
  const cuts = asked.map(book.stem);
  for (let from = 0; from < cuts.length; from += 1) {
    for (let to = from + 1; to <= cuts.length; to += 1) {
      for (const other of book.synonyms.get(cuts.slice(from, to).join(' ')) ?? []) {
        const same = together(book, other.split(' '));
        for (let at = from; at < to; at += 1) better(found[at], same);
      }
    }
  }
}

/** Documents that hold all of `cuts`. */
function together(book, cuts) {
  const each = cuts.map((cut) => hits(book, cut, {}, book.matches.synonym));
  const all = [...each[0]].filter(([id]) => each.every((found) => found.has(id)));
  return new Map(all.map(([id]) => {
    const own = each.map((found) => found.get(id));
    const score = Math.min(...own.map((hit) => hit.score));
    return [id, { score, terms: own.flatMap((hit) => hit.terms) }];
  }));
}

function ranked(book, asked, found) {
  const ids = new Set(found.flatMap((each) => [...each.keys()]));
  const whole = asked.map(book.stem).join(' ');
  const results = [...ids].map((id) => {
    const own = found.map((each) => each.get(id)).filter(Boolean);
    const share = own.length / asked.length;
    const sum = own.reduce((total, hit) => total + hit.score, 0);
    const doc = book.documents[id];
    const named = book.names[id].includes(whole) ? book.matches.named / 100 : 1;
    const terms = new Set(own.flatMap((hit) => hit.terms));
    return { id, doc, terms, score: sum * share * share * doc.weight * named };
  });
  results.sort((a, b) => b.score - a.score || a.id - b.id);
  const best = Math.max(0, ...results.map((result) => result.score));
  const seen = new Set();
  return results.filter((result) => {
    const again = seen.has(result.doc.address);
    seen.add(result.doc.address);
    return !again && result.score >= best / 12;
  });
}

/**
 * What is in force, and below it what is not. Where what was asked for is itself not in force, only
 * what stands in its place and the nearest besides come before it; `more` holds the rest.
 */
function grouped(book, results) {
  const now = results.filter((result) => result.doc.now);
  const other = results.filter((result) => !result.doc.now);
  const [first] = results;
  if (!first || first.doc.now) return { now, other, more: [] };
  const doc = book.documents.find((each) => each.address === first.doc.instead);
  const instead = doc ? [{ doc, terms: first.terms }] : [];
  const order = [...instead, ...now.filter((result) => result.doc !== doc)];
  return { now: order.slice(0, 2), other, more: order.slice(2) };
}
