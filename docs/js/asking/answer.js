// One case put to the table, as somebody chooses it on the page. Knows no page.
import { pence } from '../picker/sentences.js';
import { found } from './table.js';

/** The lines on which the table turns for a category, in pence, the lowest first. */
export function lines(held, category) {
  const own = pence(held.figures[held.words.group_of[category]]);
  const services = pence(held.figures['goods-services']);
  const turns = category === 'light-touch' && services < own;
  return turns ? [services, own] : [own];
}

/** The row for a case. `place` counts the lines that the value has reached. */
export function answer(held, { kind, category, route, place, rules, yes }) {
  const group = held.words.group_of[category];
  const figures = Object.fromEntries(
    Object.entries(held.figures).map(([name, figure]) => [name, pence(figure)]),
  );
  // Any value on the same side of every line gives the same answer.
  const value = place === 0 ? 1n : lines(held, category)[place - 1];
  const contract = { category, route, value, months: 12 };
  return found(held.rows, { contract, figures, group }, { kind, rules, yes });
}
