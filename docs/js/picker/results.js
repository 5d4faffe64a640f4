// Where the contract stands: the short answer, and every rule with the reason why it counts or not.

import { prompts } from './choice.js';
import { day, money } from './evaluate.js';
import { heading, link, made, mark, pageOf, within } from './dom.js';

const FORCES = ['law', 'have-regard', 'council-policy', 'good-practice'];

/** The short answer: rules, threshold, step, statement and policy. */
export function standing(tables, answer) {
  const { contract, regime, position, statement, policy, rung, duties } = answer;
  const { words } = tables;
  const reached = duties.filter((duty) => duty.applies).length;
  const where = words.position[position.position];
  const rows = [
    ['Contract', `${money(contract.value)} over ${count(contract.months, 'month')}; ${words.category[contract.category]}; ${words.route[contract.route]}; commencing ${day(contract.commenced)}.`],
    ['Threshold', made('strong', { textContent: `${where[0].toUpperCase()}${where.slice(1)}` }), position.reason],
    ['Rules that govern it', link(regime.title, '/thresholds/'), regime.reason],
    ['Rules that reach it', [`${reached} of the ${duties.length} in this guide.`, within('See each with its reason', 'picker-rules')]],
    ['How much to ask for', ...step(words, rung)],
    ['National statement', ...text(words, statement)],
    ['Council’s policy', ...text(words, policy)],
  ];
  return [
    heading(2, 'picker-standing', 'Where this contract stands'),
    made('dl', { className: 'summary-list' }, ...rows.map(row)),
  ];
}

/** A row: what stands, with its mark, and under it the reason. */
function row([term, stands, reason]) {
  const parts = [stands].flat().flatMap((part) => [part, ' ']);
  return made('div', {}, made('dt', { textContent: term }),
    made('dd', {}, made('p', {}, ...parts), reason ? made('p', {}, ...[reason].flat()) : null));
}

function step(words, rung) {
  if (!('rung' in rung)) return ['Nothing is suggested.', rung.reason];
  const most = [count(rung.most_outcomes, 'outcome'), count(rung.most_measures, 'measure'), `${rung.answer_words} words in all answers`];
  const often = words.frequency[rung.reporting];
  return [
    [`At most ${most.join(', ')}. Reports: ${often}.`, mark('illustrative', 'Suggested, not decided')],
    ['Step: ', link(rung.title, pageOf('proportionality/')), `. ${rung.text}`],
  ];
}

function count(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function text(words, found) {
  if (!('ref' in found)) return ['None in force on that day.', found.reason];
  return [[link(found.title, pageOf(found.ref)), mark(found.standing, words.standing[found.standing])], found.reason];
}

/** What the guide says of the contract before anything is chosen. */
export function first(tables, answer) {
  if (!answer.prompts.length) return [];
  return [
    heading(2, 'picker-first', 'Before you choose'),
    made('div', { className: 'picker-prompts picker-first' }, ...prompts(tables.words, answer.prompts)),
  ];
}

/** Every rule of the guide, in lists: those that reach the contract now, later, and not. */
export function rules(tables, answer) {
  const ordered = [...answer.duties].sort((one, other) => FORCES.indexOf(one.force) - FORCES.indexOf(other.force));
  const reached = ordered.filter((duty) => duty.applies);
  const later = ordered.filter((duty) => duty.starts !== null);
  const others = ordered.filter((duty) => !duty.applies && duty.starts === null);
  return [
    heading(2, 'picker-rules', 'Rules, one by one'),
    made('h3', { textContent: `Rules that reach this contract (${reached.length})` }),
    list(tables.words, reached),
    ...(later.length ? [
      made('h3', { textContent: `Rules that may reach it from a later day (${later.length})` }),
      list(tables.words, later),
    ] : []),
    made('h3', { textContent: `Rules that do not (${others.length})` }),
    list(tables.words, others),
  ];
}

function list(words, duties) {
  return made('ul', { className: 'picker-rules' }, ...duties.map((duty) => made('li', {},
    made('div', {},
      made('p', {}, link(duty.title, pageOf(`duty/${duty.duty}`))),
      made('p', { className: 'picker-about' }, mark(duty.force, words.force[duty.force]), ` ${duty.provision}`)),
    made('p', { textContent: [duty.reason, duty.note].filter(Boolean).join(' ') }))));
}
