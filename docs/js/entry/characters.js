// One way of writing each character. Mirrors macros/domain/entry/characters.py.

import { UnreadableError } from './say.js';

/** The text in lower case with single spaces; empty when nothing that can be seen is there. */
export function plain(book, text) {
  const { most, spaces, hidden, same } = book.characters;
  const one = (character) => {
    if (spaces.includes(character)) return ' ';
    return hidden.includes(character) ? '' : same[character] ?? character;
  };
  const parts = [...text].map(one).join('').toLowerCase().split(' ');
  const written = parts.filter(Boolean).join(' ').replace(/^[ '"]+|[ '";]+$/g, '');
  if ([...written].length > most) throw new UnreadableError(book, 'entry-long', { most });
  const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.exec(written);
  if (unseen) {
    const code = unseen[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new UnreadableError(book, 'entry-hidden', { code });
  }
  if (/(?![0-9])\p{Nd}/u.test(written)) throw new UnreadableError(book, 'entry-digits');
  return written;
}
