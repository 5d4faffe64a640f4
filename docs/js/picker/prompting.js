// The prompts: from law, from the ladder, and from what the chosen outcomes are together.
// Mirrors macros/domain/proportionality/prompting.py.
import { groundReason, kindOf } from './fitting.js';
import { covered, ladder } from './rules.js';
import { anyOf, at, day, say } from './sentences.js';

const MADE_BY = 'proportionality/proportionality';

// What the day of commencement and the kind of contract raise.
export function ofCircumstances(tables, contract, regime, place) {
  const made = [];
  const add = (id, force, title, reason, about) => made.push({
    id, word: 'consider', force, title: say(tables, `title-${title}`), reason, about,
  });
  if (!regime.newest) {
    const reason = say(tables, 'earlier-regime', { title: regime.title });
    add('regime/earlier', 'law', 'regime', reason, 'thresholds/thresholds');
  }
  if (place.runs_on) {
    const reason = say(tables, 'runs-on', { known: day(tables.limits.known_to) });
    add('figures/run-on', 'law', 'runs-on', reason, 'thresholds/thresholds');
  }
  const held = ladder(tables, contract);
  if (held !== null && held.since > contract.commenced) {
    const reason = say(tables, 'step-later', { since: day(held.since) });
    add('ladder/later', 'good-practice', 'later', reason, MADE_BY);
  }
  ofKind(tables, contract, add);
  return made;
}

function ofKind(tables, contract, add) {
  const named = kindOf(tables, contract);
  if (named === null) return;
  const { kind, held } = named;
  const said = (field, names) => anyOf(names.map((name) => tables.words[field][name]));
  if (!held.categories.includes(contract.category)) {
    const categories = said('category', held.categories);
    const reason = say(tables, 'kind-category', { kind: kind.title, categories });
    add('kind/category', 'good-practice', 'kind', reason, `contract/${kind.id}`);
  }
  if (!held.routes.includes(contract.route)) {
    const reason = say(tables, 'kind-route', {
      kind: kind.title, routes: said('route', held.routes),
    });
    add('kind/route', 'good-practice', 'kind', reason, `contract/${kind.id}`);
  }
}

// The ladder's prompts from law that concern the contract and the choice.
export function ofLaw(tables, facts, reaches, picked) {
  const { contract } = facts;
  const held = ladder(tables, contract);
  const needsAdvice = picked.some((fit) => fit.ground.answer === 'advice-first');
  return (held === null ? [] : held.prompts)
    .filter((rule) => (needsAdvice || !rule.needs_advice)
      && covered(tables, rule.applies, facts)[0]
      && counts(tables, contract, rule, reaches))
    .map((rule) => ({
      id: `law/${rule.id}`,
      word: rule.prompt,
      force: rule.force,
      title: rule.title,
      reason: rule.text,
      about: `duty/${rule.duties[0]}`,
    }));
}

// Whether the duties behind a prompt bear it out: "consider" needs one that reaches the contract,
// "does not apply" that none does, asking for approval only that the law is in force.
function counts(tables, contract, rule, reaches) {
  const reached = reaches.some((reach) => reach.applies && rule.duties.includes(reach.duty));
  if (rule.prompt === 'consider') return reached;
  const inTime = tables.duties.some((duty) => rule.duties.includes(duty.id)
    && at(duty.life, contract.commenced).state !== 'out');
  return rule.prompt === 'does-not-apply' ? inTime && !reached : inTime;
}

// What the choice raises; nothing while nothing is chosen.
export function ofChoice(tables, step, { picked, wanted, asks }) {
  if (!picked.length) return [];
  return [
    ...('rung' in step ? ofStep(tables, step, asks) : [noStep(tables, step)]),
    ...picked.flatMap((fit) => ofFit(tables, fit)),
    ...ofUnits(tables, wanted),
  ];
}

function noStep(tables, step) {
  return {
    id: 'rung/none',
    word: 'consider',
    force: 'good-practice',
    title: say(tables, 'title-ladder'),
    reason: step.reason,
    about: MADE_BY,
  };
}

function ofStep(tables, step, asks) {
  const total = (part) => asks.reduce((sum, one) => sum + part(one), 0);
  const all = [
    ['outcomes', asks.length, step.most_outcomes],
    ['measures', total((one) => one.measures.length), step.most_measures],
    ['words', total((one) => one.words), step.answer_words],
  ];
  return all.map(([name, count, most]) => {
    const over = count > most;
    return {
      id: `rung/${name}`,
      word: over ? 'consider' : 'no-point',
      force: step.force,
      title: say(tables, `title-${name}`),
      reason: say(tables, `${name}-${over ? 'over' : 'within'}`, { count, most }),
      about: `proportionality/${step.rung}`,
    };
  });
}

function ofFit(tables, fit) {
  const about = `outcome/${fit.outcome}`;
  const made = [{
    id: `fit/${fit.outcome}`,
    word: fit.word === 'fits' ? 'no-point' : 'consider',
    force: fit.word === 'consider' ? 'law' : 'good-practice',
    title: fit.title,
    reason: fit.reason,
    about,
  }];
  if (fit.word === 'not' && fit.ground.answer !== 'may-be-scored') {
    made.push({
      id: `ground/${fit.outcome}`,
      word: 'consider',
      force: 'law',
      title: fit.title,
      reason: groundReason(tables, fit.ground),
      about,
    });
  }
  return made;
}

// Pairs of chosen outcomes whose headline measures count the same unit.
function ofUnits(tables, chosen) {
  const units = (held) => [...new Set(
    held.measures.filter((measure) => measure.primary).map((measure) => measure.unit),
  )];
  return chosen.flatMap((first, index) => chosen.slice(index + 1).flatMap((second) => {
    const both = units(first.held).filter((unit) => units(second.held).includes(unit));
    return !both.length ? [] : [{
      id: `unit/${first.outcome.id}/${second.outcome.id}`,
      word: 'consider',
      force: 'good-practice',
      title: say(tables, 'title-unit'),
      reason: say(tables, 'unit', {
        first: first.outcome.title, second: second.outcome.title, unit: anyOf(both),
      }),
      about: `outcome/${first.outcome.id}`,
    }];
  }));
}
