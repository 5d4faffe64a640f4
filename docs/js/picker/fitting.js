// Whether an outcome suits a contract, and on what it would rest there.
// Mirrors macros/domain/proportionality/fitting.py.
import { boundRoutes, failing, told } from './conditions.js';
import { revision, say } from './sentences.js';

export function menu(tables, facts, place) {
  const kind = kindOf(tables, facts.contract);
  return tables.outcomes.map((outcome) => fit(tables, facts, place, kind, outcome));
}

// The kind of contract that was named, with its revision for the day.
export function kindOf(tables, contract) {
  const found = tables.kinds.find((kind) => kind.id === contract.kind);
  return found ? { kind: found, held: revision(found.revisions, contract.commenced) } : null;
}

function fit(tables, facts, place, kind, outcome) {
  const held = revision(outcome.revisions, facts.contract.commenced);
  const [says, why] = kindSays(kind, outcome);
  const lawful = ground(held, facts, place);
  const [word, reason] = suits(tables, facts, place, { outcome, held, kind, says, why, lawful });
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
function ground(held, facts, place) {
  const ways = boundRoutes(facts);
  const rows = held.lawful.filter(
    (row) => row.category === facts.contract.category && ways.some((way) => row.routes.includes(way)),
  );
  const found = rows.find((row) => row.position === place.position)
    || rows.find((row) => row.position === 'any');
  if (!found) return null;
  return {
    position: found.position, basis: found.basis, advice: found.advice, text: found.text,
  };
}

function suits(tables, facts, place, known) {
  const { contract } = facts;
  const { outcome, held, kind, says, why, lawful } = known;
  if (outcome.ended_by !== null && outcome.ended_by <= contract.commenced) {
    return ['not', say(tables, 'fit-ended')];
  }
  if (says === 'do-not-ask') {
    return ['not', say(tables, 'fit-kind', { kind: kind.kind.title, why })];
  }
  const unmet = failing(facts, held.fits);
  if (unmet) return ['not', told(tables, facts, unmet)];
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
