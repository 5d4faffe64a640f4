// A choice as a link: after the #, so that it never reaches a server, and only when asked for.

const ONE = ['commenced', 'value', 'months', 'route', 'category', 'kind'];

/** The fragment that holds the facts as typed and the outcomes chosen. */
export function fragment(given, outcomes) {
  const kept = new URLSearchParams(ONE.filter((name) => given[name]).map((name) => [name, given[name]]));
  for (const outcome of outcomes) kept.append('outcome', outcome);
  return `#${kept}`;
}

// A choice has at most twelve outcomes and short facts. Anybody can write a link that holds more.
const MOST_CHARACTERS = 10000;
const MOST_OF_A_FACT = 200;
const MOST_OUTCOMES = 50;

/** What an address holds: texts for the form and outcomes; `cut` when it holds more. Null: no choice. */
export function held(hash) {
  const kept = new URLSearchParams(hash.slice(1, MOST_CHARACTERS));
  if (!kept.has('commenced')) return null;
  const texts = ONE.map((name) => [name, kept.get(name) ?? '']);
  const outcomes = kept.getAll('outcome');
  const cut = hash.length > MOST_CHARACTERS || outcomes.length > MOST_OUTCOMES
    || [...texts.map(([, text]) => text), ...outcomes].some((text) => text.length > MOST_OF_A_FACT);
  const part = (text) => text.slice(0, MOST_OF_A_FACT);
  return {
    given: Object.fromEntries(texts.map(([name, text]) => [name, part(text)])),
    outcomes: outcomes.slice(0, MOST_OUTCOMES).map(part),
    cut,
  };
}
