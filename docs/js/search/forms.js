// The forms of words that the guide has, which of them stand with a hyphen, and which stand side by side.

import { withHyphens } from './words.js';

/** A word without its ending; each word is cut once, since cutting costs more than all else here. */
export function stemmer(lunr) {
  const known = new Map();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = /\d/.test(word) ? word : lunr.stemmer(new lunr.Token(word)).toString();
      known.set(word, stem);
    }
    return stem;
  };
}

/**
 * What is known of the words of `documents`. `fields`: title, names and text of each as words. `forms`:
 * each form of a word as the guide writes it, with its stem, how often it stands there, and whether it
 * stands in anything but pages that are kept aside. `hyphened`: stems of words with a hyphen, and their parts.
 */
export function readForms(documents, stem) {
  const fields = documents.map((doc) => [doc.title, doc.names.join(' . '), doc.text].map(withHyphens));
  const book = { stem, fields, forms: new Map(), hyphened: new Map() };
  fields.forEach((own, id) => own.forEach((field) => note(book, field, documents[id].aside)));
  book.stems = new Set([...book.forms.values()].map((form) => form.stem));
  return book;
}

function note(book, field, aside) {
  for (const word of [...field.words, ...field.hyphened.map(([joined]) => joined)]) {
    const form = book.forms.get(word) ?? { stem: book.stem(word), count: 0, main: false };
    book.forms.set(word, form);
    form.count += 1;
    form.main ||= !aside;
  }
  for (const [joined, parts] of field.hyphened) book.hyphened.set(book.stem(joined), parts);
}

/** Whether the guide has a word, in this form or another. */
export const has = (book, word) => book.stems.has(book.stem(word));

/** Whether two words stand side by side in the guide, in these forms or others. */
export function areSideBySide(book, parts) {
  // Seldom needed, and costly: made when it is first asked for.
  book.pairs ??= new Set(book.fields.flat().flatMap((field) => pairs(field.words.map(book.stem))));
  return book.pairs.has(parts.map(book.stem).join(' '));
}

const pairs = (stems) => stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
