// Puts what was found in order, and in groups: what is in force first. How the score is made is written
// down in macros/render/search/ranking.py, where the weights are.

/** The documents found, best first. `found` holds, for each of the words `asked`, what was found for it. */
export function ranked(book, asked, found) {
  const whole = asked.map(book.stem).join(' ');
  const called = [whole, ...(book.meanings.get(whole) ?? [])];
  const mayBeFound = notAside(book, found, called);
  const ids = [...new Set(found.flatMap((each) => [...each.keys()]))].filter(mayBeFound);
  const weigh = weigher(book, whole, called);
  const results = ids.map((id) => weigh(id, found));
  results.sort((a, b) => b.score - a.score || a.id - b.id);
  return once(cut(book, results));
}

/** A function that gives a document its score, `plain` without and `score` with the weight of its exact name. */
function weigher(book, whole, called) {
  const same = [whole, ...(book.synonyms.get(whole) ?? [])].map((each) => ` ${each} `);
  const isCalled = (id) => called.some((name) => book.names[id].includes(name));
  const hasPhrase = (id) => same.some((each) => ` ${book.names[id].join(' | ')} `.includes(each));
  const { named, phrase } = book.matches;
  return (id, found) => {
    const doc = book.documents[id];
    const own = found.map((each) => each.get(id)).filter(Boolean);
    const share = own.length / found.length;
    const sum = own.reduce((total, hit) => total + hit.score, 0);
    const exact = isCalled(id);
    const plain = sum * share * share * doc.weight * (!exact && hasPhrase(id) ? phrase / 100 : 1);
    const terms = new Set(own.flatMap((hit) => hit.terms));
    return { id, doc, terms, share, plain, score: exact ? plain * named / 100 : plain };
  };
}

/** Whether a document may be found: one that is kept aside only by its name or by what nothing else has. */
function notAside(book, found, called) {
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
export function grouped(book, results) {
  const now = results.filter((result) => result.doc.now);
  const other = results.filter((result) => !result.doc.now);
  const [first] = results;
  if (!first || first.doc.now) return { now, other, more: [] };
  const doc = book.documents.find((each) => each.address === first.doc.instead);
  const instead = doc ? [{ doc, terms: first.terms }] : [];
  const order = [...instead, ...now.filter((result) => result.doc !== doc)];
  return { now: order.slice(0, 2), other, more: order.slice(2) };
}
