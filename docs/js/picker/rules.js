// Where the estimate stands, which duties reach the contract, and the step of the ladder.
// Mirrors macros/domain/proportionality/{position,reaching,ladder}.py.
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

export function duties(tables, contract) {
  return tables.duties.map((duty) => reached(tables, duty, contract));
}

function reached(tables, duty, contract) {
  const life = at(duty.life, contract.commenced);
  let [applies, reason] = covered(tables, duty.applies, contract);
  let starts = null;
  if (life.state === 'out') {
    [applies, reason] = [false, life.reason];
  } else if (applies && life.state === 'later') {
    [applies, reason, starts] = [false, life.reason, life.starts];
  }
  const { id, title, provision, force, note } = duty;
  return { duty: id, title, provision, force, applies, starts, reason, note };
}

// Whether a scope covers the contract, and the reason.
export function covered(tables, scope, contract) {
  const category = tables.words.category[contract.category];
  const route = tables.words.route[contract.route];
  if (!scope.categories.includes(contract.category)) {
    return [false, say(tables, 'duty-category', { category })];
  }
  const own = pence(at(tables.figures[tables.words.group_of[contract.category]], contract.commenced).figure);
  const above = contract.value >= own || scope.value.position === 'at-or-above-threshold';
  if (!ways(contract.route, above).some((way) => scope.routes.includes(way))) {
    return [false, say(tables, 'duty-route', { route })];
  }
  const named = scope.routes.includes(contract.route) ? route : say(tables, 'part-any-route');
  return valued(tables, scope.value, contract, { category, route: named });
}

// The routes whose rules count: at or above threshold, quotations are bound like an open competition.
export function ways(route, above) {
  return above && route === 'quotations' ? [route, 'open'] : [route];
}

function valued(tables, test, contract, names) {
  const group = test.against === null ? tables.words.group_of[contract.category] : test.against;
  const figure = pence(at(tables.figures[group], contract.commenced).figure);
  const sum = (name) => (test[name] === null ? null : pence(test[name]));
  const [atLeast, moreThan] = [sum('at_least'), sum('more_than')];
  const said = (name, amount = 0n) => say(tables, name, {
    ...names,
    value: money(contract.value),
    figure: money(figure),
    group: tables.words.group[group],
    sum: money(amount),
  });
  if (test.position === 'at-or-above-threshold' && contract.value < figure) {
    return [false, said('duty-above')];
  }
  if (test.position === 'below-threshold' && contract.value >= figure) {
    return [false, said('duty-below')];
  }
  if (atLeast !== null && contract.value < atLeast) return [false, said('duty-at-least', atLeast)];
  if (moreThan !== null && contract.value <= moreThan) {
    return [false, said('duty-more-than', moreThan)];
  }
  if (moreThan !== null) return [true, said('duty-reaches-more-than', moreThan)];
  if (atLeast !== null) return [true, said('duty-reaches-at-least', atLeast)];
  const reaches = {
    any: 'duty-reaches',
    'at-or-above-threshold': 'duty-reaches-above',
    'below-threshold': 'duty-reaches-below',
  };
  return [true, said(reaches[test.position])];
}

// The ladder for the day, or null where there is none.
export function ladder(tables, contract) {
  return tables.ladder.length ? revision(tables.ladder, contract.commenced) : null;
}

export function rung(tables, contract) {
  const held = ladder(tables, contract);
  if (held === null) return { first: null, reason: say(tables, 'ladder-none') };
  const found = held.rungs.find((step) => stepCovers(step, contract));
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

// Lower bounds are included, upper bounds are not.
function stepCovers(step, contract) {
  return step.routes.includes(contract.route)
    && step.categories.includes(contract.category)
    && (step.at_least === null || pence(step.at_least) <= contract.value)
    && (step.below === null || contract.value < pence(step.below))
    && (step.months_at_least === null || step.months_at_least <= contract.months)
    && (step.months_below === null || contract.months < step.months_below);
}

// The contract as it stands in an answer.
export function contractWritten(contract) {
  return { ...contract, value: written(contract.value) };
}
