// Reads the index file: the documents, the library's index of their words, their names, and what else
// means the same. The result, the book, is what all the other parts of the search look things up in.

import { key } from './asked.js';
import { readForms, stemmer } from './forms.js';
import { words } from './words.js';

/** `english` fetches the file of real words, which is needed only now and then. */
export function read(lunr, data, english) {
  const documents = data.documents.map((row) => documentOf(row, data));
  const book = { ...readForms(documents, stemmer(lunr)), documents, english, matches: data.matches };
  book.short = shortForms(data.meanings);
  book.index = wordIndex(lunr, book, data.fields);
  book.names = documents.map((doc) => [doc.title, ...doc.names].map((name) => key(book, name)));
  book.meanings = new Map(data.meanings.map(([typed, ...said]) => [key(book, typed), said.map((each) => key(book, each))]));
  book.synonyms = synonyms(book);
  return book;
}

function documentOf([address, title, kind, text, names = [], life = -1, state = '', instead = '', span = null], data) {
  const [label, weight, alive, aside] = data.kinds[kind];
  const [said, now] = life < 0 ? ['', true] : data.lives[life];
  const lifeLabel = said && now ? alive || said : said;
  return { address, title, text, names, state, instead, span, label, aside, weight: weight / 100, life: lifeLabel, now };
}

/** Short forms of one word: "PA 23" is "PA23". */
function shortForms(meanings) {
  const typed = meanings.map(([each]) => words(each));
  return new Set(typed.filter((list) => list.length === 1).map(([word]) => word));
}

function wordIndex(lunr, book, weights) {
  const builder = new lunr.Builder();
  builder.ref('id');
  // The words are cut already, so the library's own tokenizer and pipeline have nothing to do.
  builder.tokenizer = (found) => found.map((word) => new lunr.Token(book.stem(word), {}));
  for (const [field, weight] of Object.entries(weights)) builder.field(field, { boost: weight / 100 });
  book.fields.forEach((fields, id) => {
    const [title, names, text] = fields.map((field) => [...field.words, ...joinedUp(book, field)]);
    builder.add({ id, title, names, text });
  });
  return builder.build();
}

/** Words of a field that stand with a hyphen or apart, as one word. */
function joinedUp(book, { words: list, hyphened }) {
  const found = hyphened.map(([joined]) => joined);
  const isForm = (word) => book.forms.has(word) && !/\d/.test(word);
  for (let at = 0; at + 1 < list.length; at += 1) {
    const two = list[at] + list[at + 1];
    if (isForm(two)) found.push(two);
    const three = two + (list[at + 2] ?? '');
    if (three !== two && isForm(three)) found.push(three);
  }
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
