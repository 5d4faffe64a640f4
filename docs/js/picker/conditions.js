// Which contracts a rule, an outcome or a step of the ladder is meant for: ordered tests, read from
// the tables. Mirrors macros/domain/proportionality/conditions.py.
import { at, anyOf, money, pence, say } from './sentences.js';

// A sum in the tables is text such as "400000.00".
const isSum = (operand) => /^[0-9]+\.[0-9]{2}$/.test(operand);

const MET = {
  category: ({ contract }, these) => these.includes(contract.category),
  route: ({ contract }, these) => these.includes(contract.route),
  'bound-route': (facts, these) => boundRoutes(facts).some((route) => these.includes(route)),
  'at-least': ({ contract }, least) => contract.value >= pence(least),
  'more-than': ({ contract }, limit) => contract.value > pence(limit),
  below: ({ contract }, limit) => contract.value < pence(limit),
  'months-at-least': ({ contract }, least) => contract.months >= least,
  'months-below': ({ contract }, limit) => contract.months < limit,
  'from-threshold': (facts, group) => facts.contract.value >= figure(facts, group),
  'under-threshold': (facts, group) => facts.contract.value < figure(facts, group),
  // What is put to the table of what may be asked; no contract alone meets these.
  question: ({ put }, these) => Boolean(put) && these.includes(put.kind),
  rules: ({ put }, these) => Boolean(put) && these.includes(put.rules),
  yes: ({ put }, fact) => Boolean(put) && put.yes.includes(fact),
  no: ({ put }, fact) => Boolean(put) && !put.yes.includes(fact),
};

// What every test of one contract looks at: the contract, and its threshold figures in pence.
export function factsOf(tables, contract) {
  const figures = Object.fromEntries(
    Object.entries(tables.figures).map(([group, spans]) => [group, pence(at(spans, contract.commenced).figure)]),
  );
  return { contract, figures, group: tables.words.group_of[contract.category] };
}

// The first condition that the contract does not meet; undefined where it meets them all.
export function failing(facts, conditions) {
  return conditions.find(({ test, operand }) => !MET[test](facts, operand));
}

// The sentence of a condition. `named`: whether the rule itself names the contract's route.
export function told(tables, facts, { operand, sentence }, named = true) {
  const { contract, figures } = facts;
  const { words } = tables;
  const group = operand in words.group ? operand : facts.group;
  return say(tables, sentence, {
    category: words.category[contract.category],
    route: named ? words.route[contract.route] : say(tables, 'part-any-route'),
    value: money(contract.value),
    months: contract.months,
    group: words.group[group],
    figure: money(figures[group]),
    listed: listed(words, operand),
  });
}

function listed(words, operand) {
  if (Array.isArray(operand)) return anyOf(operand.map((name) => words.category[name] || words.route[name]));
  return isSum(operand) ? money(operand) : String(operand);
}

// At or above threshold, quotations are bound like an open competition.
export function boundRoutes({ contract, figures, group }) {
  const above = contract.value >= figures[group];
  return above && contract.route === 'quotations' ? [contract.route, 'open'] : [contract.route];
}

function figure({ figures, group }, named) {
  return figures[named === null ? group : named];
}
