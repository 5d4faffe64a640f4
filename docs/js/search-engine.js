// Finds and ranks. The library (lunr) keeps the word index, cuts words to their stems and measures
// relevance in a field; what a match weighs comes from the index file (macros/render/search/ranking.py).

import { pounds, SILENT, withHyphens, words } from './search-words.js';

/** A function from what somebody typed to what was found; `english` fetches the file of real words. */
export function engine(lunr, data, english) {
  const documents = data.documents.map((row) => document_(row, data));
  const stem = stemmer(lunr);
  // `forms`: each form of a word as the guide writes it, its stem, how often it stands there, and
  // whether it stands in anything but pages that are kept aside. `hyphened`: stems of words with a
  // hyphen, and their parts.
  const book = { lunr, documents, stem, english, matches: data.matches, forms: new Map(), hyphened: new Map() };
  // Short forms of one word: "PA 23" is "PA23".
  book.short = new Set(data.meanings.map(([typed]) => words(typed)).filter((list) => list.length === 1).map(([word]) => word));
  book.index = build(book, data);
  book.names = documents.map((doc) => [doc.title, ...doc.names].map((name) => key(book, name)));
  book.meanings = meanings(book, data.meanings);
  book.synonyms = synonyms(book);
  return Object.assign((text) => search(book, text), { stem, forms: (text) => both(text).map(stem) });
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

function document_([address, title, kind, text, names = [], life = -1, state = '', instead = '', span = null], data) {
  const [label, weight, alive, aside] = data.kinds[kind];
  const [said, now] = life < 0 ? ['', true] : data.lives[life];
  const lifeLabel = said && now ? alive || said : said;
  return { address, title, text, names, state, instead, span, label, aside, weight: weight / 100, life: lifeLabel, now };
}

function build(book, data) {
  book.read = book.documents.map((doc) => [doc.title, doc.names.join(' . '), doc.text].map(withHyphens));
  book.read.forEach((fields, id) => fields.forEach((field) => note(book, field, book.documents[id].aside)));
  const builder = new book.lunr.Builder();
  builder.ref('id');
  builder.tokenizer = (found) => found.map((word) => new book.lunr.Token(book.stem(word), {}));
  for (const [field, weight] of Object.entries(data.fields)) builder.field(field, { boost: weight / 100 });
  book.read.forEach((fields, id) => {
    const [title, names, text] = fields.map((field) => [...field.words, ...joinedUp(book, field)]);
    builder.add({ id, title, names, text });
  });
  return builder.build();
}

/** Keep which forms and which words with a hyphen a field has. */
function note(book, field, aside) {
  for (const word of [...field.words, ...field.hyphened.map(([joined]) => joined)]) {
    const form = book.forms.get(word) ?? { cut: book.stem(word), count: 0, main: false };
    book.forms.set(word, form);
    form.count += 1;
    form.main ||= !aside;
  }
  for (const [joined, parts] of field.hyphened) book.hyphened.set(book.stem(joined), parts);
}

/** Words of a field that stand with a hyphen or apart, as one word. */
function joinedUp(book, { words: list, hyphened }) {
  const found = hyphened.map(([joined]) => joined);
  for (let at = 0; at + 1 < list.length; at += 1) {
    const two = list[at] + list[at + 1];
    if (book.forms.has(two) && !/\d/.test(two)) found.push(two);
    const three = two + (list[at + 2] ?? '');
    if (three !== two && book.forms.has(three) && !/\d/.test(three)) found.push(three);
  }
  return found;
}

/** The words of a text, those with a hyphen also as one. */
function both(text) {
  const { words: list, hyphened } = withHyphens(text);
  return [...list, ...hyphened.map(([joined]) => joined)];
}

/**
 * The words of what is asked, in one form however they are written ("co-design", "co design" and
 * "codesign"), and without those that tell nothing, unless there are no others.
 */
function telling(book, text) {
  const { words: list, hyphened } = withHyphens(text);
  const every = [];
  for (let at = 0; at < list.length;) {
    const written = hyphened.find(([, parts]) => parts.every((part, place) => part === list[at + place]));
    const count = written && isOne(book, written[1], true) ? written[1].length
      : [4, 3, 2].find((size) => size <= list.length - at && isOne(book, list.slice(at, at + size), false)) ?? 1;
    every.push(...(count > 1 ? [list.slice(at, at + count).join('')] : apart(book, list[at])));
    at += count;
  }
  const left = every.filter((word) => !SILENT.has(word));
  return left.length ? left : every;
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
    return hyphen || !SILENT.has(parts[0]) || !pairs(book).has(parts.map(book.stem).join(' '));
  }
  return hyphen && parts.some((part) => SILENT.has(part)) && !pairs(book).has(parts.map(book.stem).join(' '));
}

/** "livingwage" as the two words that stand next to each other in the guide. */
function apart(book, word) {
  if (/\d/.test(word) || word.length < 5 || has(book, word)) return [word];
  for (let at = 3; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (!SILENT.has(parts[0]) && pairs(book).has(parts.map(book.stem).join(' '))) return parts;
  }
  return [word];
}

/** Whether the guide has a word, in this form or another. */
const has = (book, word) => cuts(book).has(book.stem(word));

function cuts(book) {
  book.cuts_ ??= new Set([...book.forms.values()].map((form) => form.cut));
  return book.cuts_;
}

/** Which words stand next to each other, as stems; made when a word is met that the guide has not. */
function pairs(book) {
  if (!book.pairs) {
    book.pairs = new Set();
    for (const { words: list } of book.read.flat()) {
      list.map(book.stem).forEach((cut, at, all) => book.pairs.add(`${cut} ${all[at + 1]}`));
    }
  }
  return book.pairs;
}

const key = (book, text) => telling(book, text).map(book.stem).join(' ');

/** What people type, as stems, and what it means. */
function meanings(book, rows) {
  const found = new Map();
  for (const [typed, ...said] of rows) found.set(key(book, typed), said.map((each) => key(book, each)));
  return found;
}

/** For each name of a glossary word, its other names, as stems; and what short forms mean. */
function synonyms(book) {
  const found = new Map(book.meanings);
  book.documents.forEach((doc, id) => {
    if (doc.label !== 'Glossary') return;
    for (const name of book.names[id]) {
      const others = book.names[id].filter((other) => other !== name);
      found.set(name, [...(found.get(name) ?? []), ...others]);
    }
  });
  return found;
}

// ---- One word ----

/** Documents that hold one of `terms`, which are stems. */
function hits(book, terms, weight) {
  const found = new Map();
  if (!terms.length) return found;
  for (const hit of book.index.query((query) => query.term(terms, { usePipeline: false }))) {
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
  const sum = pounds(word);
  const parts = book.hyphened.get(book.stem(word));
  // A word with a hyphen counts as much as its parts would on their own.
  const found = hits(book, [book.stem(word)], book.matches.word * (parts?.length ?? 1));
  if (parts && !parts.some((part) => SILENT.has(part))) better(found, together(book, parts.map(book.stem), book.matches.apart));
  if (sum !== null) better(found, around(book, sum));
  else if (word.length >= 3) better(found, hits(book, begun(book, word), book.matches.start));
  return found;
}

/** The stems of longer forms that begin with `word`; "s10" is not the beginning of "s100". */
function begun(book, word) {
  const own = book.stem(word);
  const longer = [...book.forms].filter(([form, { cut }]) => cut !== own && form.startsWith(word));
  return [...new Set(longer.filter(([form]) => !/\d\d/.test(form.slice(word.length - 1, word.length + 1))).map(([, { cut }]) => cut))];
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

// ---- Mistyped words ----

// Two letters exchanged are the likeliest slip, and the only one looked for in a word of five letters.
const EXCHANGED = 0.9;

/** How many letters of a word of this length may be amiss. Short words are too near to too many others. */
const amiss = (length) => (length < 5 || length > 24 ? 0 : length < 6 ? EXCHANGED : length < 12 ? 1 : 2);

/**
 * The stem of the form that was meant by a word found nowhere: the nearest that begins with the same
 * letter, and of those as near, the most frequent. A real word of English is not a mistyped one.
 */
async function meant(book, word) {
  const most = /\d/.test(word) ? 0 : amiss(word.length);
  if (!most || (await known(book)).has(word)) return null;
  let best = null;
  for (const [form, { cut, count, main }] of book.forms) {
    if (!main || form[0] !== word[0] || form.length < 4 || Math.abs(form.length - word.length) > most || /\d/.test(form)) continue;
    const distance = between(word, form);
    if (distance > most) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) best = { form, cut, count, distance };
  }
  return best;
}

/** "windowcleaner" as two longer words of the guide, though they stand next to each other nowhere. */
async function takenApart(book, word) {
  if (/\d/.test(word) || has(book, word) || book.synonyms.has(book.stem(word)) || begun(book, word).length) return [word];
  for (let at = 4; at <= word.length - 4; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => has(book, part)) && !(await known(book)).has(word)) return parts;
  }
  return [word];
}

/** The real words near those of the guide. Where they cannot be had, every word is taken for a real one. */
function known(book) {
  book.known ??= book.english().then((text) => new Set(text.split(/\s+/)), () => {
    book.known = null;
    return { has: () => true };
  });
  return book.known;
}

// Another letter in place of one makes another word of a short word sooner than a slip ("tenner", "tender").
const changed = (length) => (length < 7 ? 2 : 1);

/** Letters to add, leave out, change or exchange with the next to come from one word to another. */
function between(one, other) {
  let [before, row] = [[], [...other, ''].map((_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : changed(one.length)));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + EXCHANGED);
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}

// ---- All words ----

async function search(book, text) {
  const asked = (await Promise.all(telling(book, text).map((word) => takenApart(book, word)))).flat();
  const found = asked.map((word) => asWritten(book, word));
  sameMeaning(book, asked, found);
  const corrected = [];
  const missing = [];
  for (const [at, word] of asked.entries()) {
    if (found[at].size) continue;
    const right = await meant(book, word);
    if (!right) missing.push(word);
    else {
      corrected.push([word, right.form]);
      found[at] = hits(book, [right.cut], book.matches.mistyped);
      asked[at] = right.form;
    }
  }
  if (corrected.length) sameMeaning(book, asked, found);
  const results = ranked(book, asked, found);
  return { ...grouped(book, results), held: Math.max(0, ...results.map((result) => result.share)), corrected, missing };
}

/** Where a run of words is a name in the glossary, its other names count for each of them. */
function sameMeaning(book, asked, found) {
  const cuts = asked.map(book.stem);
  for (let from = 0; from < cuts.length; from += 1) {
    for (let to = from + 1; to <= cuts.length; to += 1) {
      for (const other of book.synonyms.get(cuts.slice(from, to).join(' ')) ?? []) {
        const same = together(book, other.split(' '), book.matches.synonym);
        for (let at = from; at < to; at += 1) better(found[at], same);
      }
    }
  }
}

/** Documents that hold all of `cuts`. */
function together(book, cuts, weight) {
  const each = cuts.map((cut) => hits(book, [cut], weight));
  const all = [...each[0]].filter(([id]) => each.every((found) => found.has(id)));
  return new Map(all.map(([id]) => {
    const own = each.map((found) => found.get(id));
    const score = Math.min(...own.map((hit) => hit.score));
    return [id, { score, terms: own.flatMap((hit) => hit.terms) }];
  }));
}

function ranked(book, asked, found) {
  const ids = [...new Set(found.flatMap((each) => [...each.keys()]))];
  const whole = asked.map(book.stem).join(' ');
  const called = [whole, ...(book.meanings.get(whole) ?? [])];
  const same = [whole, ...(book.synonyms.get(whole) ?? [])].map((each) => ` ${each} `);
  const allowed = aside(book, found, called);
  const results = ids.filter((id) => allowed(id)).map((id) => {
    const own = found.map((each) => each.get(id)).filter(Boolean);
    const share = own.length / asked.length;
    const sum = own.reduce((total, hit) => total + hit.score, 0);
    const doc = book.documents[id];
    const named = (called.some((name) => book.names[id].includes(name)) ? book.matches.named : 100) / 100;
    const phrase = (same.some((each) => ` ${book.names[id].join(' | ')} `.includes(each)) ? book.matches.phrase : 100) / 100;
    const terms = new Set(own.flatMap((hit) => hit.terms));
    const score = sum * share * share * doc.weight * (named > 1 ? 1 : phrase);
    return { id, doc, terms, share, plain: score, score: score * named };
  });
  results.sort((a, b) => b.score - a.score || a.id - b.id);
  return once(cut(book, results));
}

/** Whether a document may be found: one that is kept aside only by its name or by what nothing else has. */
function aside(book, found, called) {
  const only = found.filter((each) => ![...each.keys()].some((id) => !book.documents[id].aside));
  return (id) => !book.documents[id].aside || only.some((each) => each.has(id))
    || called.some((name) => book.names[id].includes(name));
}

/** All that hold every word, and of the others what is not far worse than the best of its name apart. */
function cut(book, results) {
  const least = Math.max(0, ...results.map((result) => result.plain)) * book.matches.cut / 100;
  return results.filter((result) => result.share === 1 || result.plain >= least);
}

/** Each address once, where it comes first. */
function once(results) {
  const seen = new Set();
  return results.filter(({ doc }) => !seen.has(doc.address) && seen.add(doc.address));
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
