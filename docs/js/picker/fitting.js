// Whether an outcome suits a contract, and what the table of what may be asked answers there.
// Mirrors macros/domain/proportionality/fitting.py.
import { ground } from '../asking/outcomes.js';
import { failing, told } from './conditions.js';
import { at, revision, say } from './sentences.js';

export function menu(tables, facts) {
  const kind = kindOf(tables, facts.contract);
  return tables.outcomes.map((outcome) => fit(tables, facts, kind, outcome));
}

// The kind of contract that was named, with its revision for the day.
export function kindOf(tables, contract) {
  const found = tables.kinds.find((kind) => kind.id === contract.kind);
  return found ? { kind: found, held: revision(found.revisions, contract.commenced) } : null;
}

function fit(tables, facts, kind, outcome) {
  const held = revision(outcome.revisions, facts.contract.commenced);
  const [says, why] = kindSays(kind, outcome);
  const table = revision(tables.asking, facts.contract.commenced);
  const rules = at(tables.regimes, facts.contract.commenced).id;
  const asked = ground(table, held, facts, rules);
  const [word, reason] = suits(tables, facts, { outcome, held, kind, says, why, asked });
  return {
    outcome: outcome.id,
    title: outcome.title,
    theme: outcome.theme,
    since: held.since,
    word,
    reason,
    ground: asked,
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

function suits(tables, facts, known) {
  const { contract } = facts;
  const { outcome, held, kind, says, why, asked } = known;
  if (outcome.ended_by !== null && outcome.ended_by <= contract.commenced) {
    return ['not', say(tables, 'fit-ended')];
  }
  if (says === 'do-not-ask') {
    return ['not', say(tables, 'fit-kind', { kind: kind.kind.title, why })];
  }
  const unmet = failing(facts, held.fits);
  if (unmet) return ['not', told(tables, facts, unmet)];
  const word = asked.answer === 'may-be-scored' ? 'fits' : 'consider';
  return [word, groundReason(tables, asked)];
}

// What the table answers, and what would change it.
export function groundReason(tables, asked) {
  const said = say(tables, 'fit-answer', {
    answer: tables.words.answer[asked.answer], text: asked.text,
  });
  return `${said} ${asked.change}`.trim();
}
