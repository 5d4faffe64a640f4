// Whether an outcome suits a contract, and on what it would rest there.
// Mirrors macros/domain/proportionality/fitting.py.
import { ways } from './rules.js';
import { anyOf, money, pence, revision, say } from './sentences.js';

export function menu(tables, contract, place) {
  const kind = kindOf(tables, contract);
  return tables.outcomes.map((outcome) => fit(tables, contract, place, kind, outcome));
}

// The kind of contract that was named, with its revision for the day.
export function kindOf(tables, contract) {
  const found = tables.kinds.find((kind) => kind.id === contract.kind);
  return found ? { kind: found, held: revision(found.revisions, contract.commenced) } : null;
}

function fit(tables, contract, place, kind, outcome) {
  const held = revision(outcome.revisions, contract.commenced);
  const [says, why] = kindSays(kind, outcome);
  const lawful = ground(held, contract, place);
  const [word, reason] = suits(tables, contract, place, { outcome, held, kind, says, why, lawful });
  return {
    outcome: outcome.id,
    title: outcome.title,
    theme: outcome.theme,
    since: held.since,
    word,
    reason,
    lawful,
    kind_says: says,
    kind_why: why,
  };
}

function kindSays(kind, outcome) {
  if (kind === null) return [null, null];
  const lists = [['do-not-ask', kind.held.do_not_ask], ['ask', kind.held.ask]];
  for (const [says, choices] of lists) {
    const found = choices.find((choice) => choice.outcome === outcome.id);
    if (found) return [says, found.why];
  }
  return [null, null];
}

// The row for category, route and position; one for that position before one for any.
function ground(held, contract, place) {
  const rows = held.lawful.filter(
    (row) => row.category === contract.category
      && ways(contract.route, place.position === 'at-or-above-threshold').some((way) => row.routes.includes(way)),
  );
  const found = rows.find((row) => row.position === place.position)
    || rows.find((row) => row.position === 'any');
  if (!found) return null;
  return {
    position: found.position, basis: found.basis, advice: found.advice, text: found.text,
  };
}

function suits(tables, contract, place, known) {
  const { outcome, held, kind, says, why, lawful } = known;
  if (outcome.ended_by !== null && outcome.ended_by <= contract.commenced) {
    return ['not', say(tables, 'fit-ended')];
  }
  if (says === 'do-not-ask') {
    return ['not', say(tables, 'fit-kind', { kind: kind.kind.title, why })];
  }
  const reason = unfit(tables, held.fits, contract);
  if (reason !== null) return ['not', reason];
  if (lawful === null || lawful.advice) {
    return ['consider', groundReason(tables, contract, place, lawful)];
  }
  return ['fits', say(tables, 'fit-good', { text: lawful.text })];
}

// Why advice is needed: no row speaks of such a contract, or the row says so.
export function groundReason(tables, contract, place, lawful) {
  if (lawful !== null) return say(tables, 'fit-advice', { text: lawful.text });
  return say(tables, 'fit-no-ground', {
    category: tables.words.category[contract.category],
    route: tables.words.route[contract.route],
    position: tables.words.position[place.position],
  });
}

function unfit(tables, fits, contract) {
  const { words } = tables;
  const value = money(contract.value);
  if (!fits.categories.includes(contract.category)) {
    return say(tables, 'fit-category', {
      category: words.category[contract.category],
      categories: anyOf(fits.categories.map((name) => words.category[name])),
    });
  }
  if (!fits.routes.includes(contract.route)) {
    return say(tables, 'fit-route', { routes: anyOf(fits.routes.map((name) => words.route[name])) });
  }
  if (fits.at_least !== null && contract.value < pence(fits.at_least)) {
    return say(tables, 'fit-at-least', { sum: money(fits.at_least), value });
  }
  if (fits.below !== null && contract.value >= pence(fits.below)) {
    return say(tables, 'fit-below', { sum: money(fits.below), value });
  }
  const least = fits.months_at_least;
  if (least !== null && contract.months < least) {
    return say(tables, 'fit-months', { least, months: contract.months });
  }
  return null;
}
