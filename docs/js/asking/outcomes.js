// An outcome's own question put to the table, for one contract.
// Mirrors macros/domain/asking/outcomes.py.
import { failing } from '../picker/conditions.js';
import { found } from './table.js';

// From the freest to the strictest.
const ANSWERS = ['may-be-scored', 'on-the-recorded-ground', 'advice-first', 'cannot-be-added'];

// The answer to the question of an outcome's revision. `yes`: the facts that somebody said yes to.
export function ground(table, held, facts, rules, yes = []) {
  const concerned = held.exceptions.filter((each) => !failing(facts, each.conditions));
  const shared = Object.keys(table.exceptions).filter((id) => held.shared_exceptions.includes(id));
  const kind = concerned.find((each) => each.kind !== null)?.kind ?? held.question_kind;
  const { number, row } = found(table.rows, facts, { kind, rules, yes: [...yes, ...held.facts] });
  const strictness = ({ answer }) => ANSWERS.indexOf(answer);
  const stricter = concerned.find((each) => strictness(each) > strictness(row));
  return {
    row: row.id,
    number,
    answer: (stricter ?? row).answer,
    basis: row.basis,
    text: (stricter ?? row).text,
    change: row.change,
    record: row.record,
    exceptions: [
      ...concerned.filter((each) => each !== stricter).map((each) => each.text),
      ...shared.map((id) => table.exceptions[id]),
    ],
  };
}
