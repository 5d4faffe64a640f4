// The rows of the table of what may be asked, in order: the first that matches gives the answer.
// Mirrors macros/domain/asking/table.py. Knows no page.
import { failing } from '../picker/conditions.js';

// The row that matches, and its number; the first is 1. `put`: {kind, rules, yes}, the question.
export function found(rows, facts, put) {
  const asked = { ...facts, put };
  const at = rows.findIndex((row) => row.cases.some((conditions) => !failing(asked, conditions)));
  if (at < 0) throw new Error('no row of the table matches');
  return { number: at + 1, row: rows[at] };
}
