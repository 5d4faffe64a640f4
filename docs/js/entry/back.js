// What a text was read as, where it does not show this by itself. Mirrors macros/domain/entry/back.py.

import { dayWords, say, sumWords } from './say.js';

/** Each says it in a sentence, or returns an empty text where there is nothing to say. */
export const dayBack = (book, text, day) => back(book, text, dayWords(book, day), day);

export function sumBack(book, text, pence) {
  const said = sumWords(pence);
  const bare = said.replaceAll(',', '');
  const written = `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`;
  return back(book, text, said, said.slice(1), bare, bare.slice(1), written);
}

export const monthsBack = (book, text, months) => back(
  book, text, `${months} month${months === 1 ? '' : 's'}`, String(months));

function back(book, text, ...forms) {
  return forms.includes(text.replace(/^ +| +$/g, '')) ? '' : say(book, 'read-as', { said: forms[0] });
}
