// A choice as a link: after the #, so that it never reaches a server, and only when asked for.

const ONE = ['commenced', 'value', 'months', 'route', 'category', 'kind'];

/** The fragment that holds the facts as typed and the outcomes chosen. */
export function fragment(given, outcomes) {
  const kept = new URLSearchParams(ONE.filter((name) => given[name]).map((name) => [name, given[name]]));
  for (const outcome of outcomes) kept.append('outcome', outcome);
  return `#${kept}`;
}

/** What an address holds: texts for the form and outcomes; null when it holds no choice. */
export function held(hash) {
  const kept = new URLSearchParams(hash.slice(1));
  if (!kept.has('commenced')) return null;
  const given = Object.fromEntries(ONE.map((name) => [name, kept.get(name) ?? '']));
  return { given, outcomes: kept.getAll('outcome') };
}
