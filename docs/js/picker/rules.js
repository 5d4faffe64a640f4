// Where the estimate stands, which duties reach the contract, and the step of the ladder.
// Mirrors macros/domain/proportionality/{position,reaching,ladder}.py.
import { failing, told } from './conditions.js';
import { at, day, money, pence, revision, say, written } from './sentences.js';

export function position(tables, contract) {
  const group = tables.words.group_of[contract.category];
  const { figure, since, runs_on: runsOn } = at(tables.figures[group], contract.commenced);
  const above = contract.value >= pence(figure);
  const values = {
    value: money(contract.value),
    figure: money(figure),
    group: tables.words.group[group],
    since: day(since),
  };
  return {
    group,
    position: above ? 'at-or-above-threshold' : 'below-threshold',
    figure,
    since,
    runs_on: runsOn,
    reason: say(tables, above ? 'position-above' : 'position-below', values),
  };
}

export function duties(tables, facts) {
  return tables.duties.map((duty) => reached(tables, duty, facts));
}

function reached(tables, duty, facts) {
  const life = at(duty.life, facts.contract.commenced);
  let [applies, reason] = covered(tables, duty.applies, facts);
  let starts = null;
  if (life.state === 'out') {
    [applies, reason] = [false, life.reason];
  } else if (applies && life.state === 'later') {
    [applies, reason, starts] = [false, life.reason, life.starts];
  }
  const { id, title, provision, force, note } = duty;
  return { duty: id, title, provision, force, applies, starts, reason, note };
}

// Whether a rule covers the contract, and the reason.
export function covered(tables, rule, facts) {
  const unmet = failing(facts, rule.conditions);
  if (unmet) return [false, told(tables, facts, unmet)];
  return [true, told(tables, facts, rule.covered, rule.routes.includes(facts.contract.route))];
}

// The ladder for the day, or null where there is none.
export function ladder(tables, contract) {
  return tables.ladder.length ? revision(tables.ladder, contract.commenced) : null;
}

export function rung(tables, facts) {
  const { contract } = facts;
  const held = ladder(tables, contract);
  if (held === null) return { first: null, reason: say(tables, 'ladder-none') };
  const found = held.rungs.find((step) => !failing(facts, step.conditions));
  if (!found) return { first: null, reason: say(tables, 'step-none') };
  const reason = say(tables, 'step', {
    category: tables.words.category[contract.category],
    route: tables.words.route[contract.route],
    value: money(contract.value),
    months: contract.months,
    title: found.title,
  });
  return {
    since: held.since,
    rung: found.id,
    title: found.title,
    most_outcomes: found.most_outcomes,
    most_measures: found.most_measures,
    answer_words: found.answer_words,
    reporting: found.reporting,
    force: found.force,
    reason,
    text: found.text,
    why: found.why,
  };
}

// The contract as it stands in an answer.
export function contractWritten(contract) {
  return { ...contract, value: written(contract.value) };
}
