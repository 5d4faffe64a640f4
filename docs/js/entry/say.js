// Sentences, and days and sums in words, as macros/domain/entry/ says them. `book` is the `entry` part
// of a tool's tables. Days are text such as "2026-05-01"; sums are whole pence as BigInt.

/** A text that cannot be read. Its message is a whole sentence; `name` is the sentence's name. */
export class UnreadableError extends Error {
  constructor(book, name, values = {}) {
    super(say(book, name, values));
    this.name = name;
  }
}

/** The sentence called `name` with its values put in. */
export function say(book, name, values = {}) {
  return book.sentences[name].replace(/\{([a-z_]+)\}/g, (_, key) => String(values[key]));
}

/** "2026-05-01" as "1 May 2026". */
export function dayWords(book, text) {
  const [year, month, number] = text.split('-').map(Number);
  return `${number} ${book.months[month - 1]} ${year}`;
}

/** Pence as "£400,000"; pence only where there are any. */
export function sumWords(pence) {
  const pounds = String(pence / 100n).replace(/\B(?=([0-9]{3})+$)/g, ',');
  const rest = pence % 100n;
  return rest ? `£${pounds}.${String(rest).padStart(2, '0')}` : `£${pounds}`;
}

/** Whether the whole of a text is of a pattern: the match, or null. */
export function whole(pattern, text) {
  return new RegExp(`^(?:${pattern})$`, 'u').exec(text);
}

/** Whether a text holds a pattern. */
export function holds(pattern, text) {
  return new RegExp(pattern, 'u').test(text);
}

/** Refuse a text that holds figures and the first of some patterns: [name of a sentence, pattern]. */
export function refuse(book, refused, text) {
  for (const [name, pattern] of refused) {
    if (/[0-9]/.test(text) && holds(pattern, text)) throw new UnreadableError(book, name);
  }
}
