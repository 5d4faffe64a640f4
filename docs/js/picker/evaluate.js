// One contract and one choice of outcomes, assessed in the browser, from tables.json alone.
// Mirrors `evaluated` in macros/domain/proportionality/evaluate.py, text for text: a test compares
// hundreds of answers of both. Knows no page.
import { asked } from './asking.js';
import { factsOf } from './conditions.js';
import { menu } from './fitting.js';
import { ofChoice, ofCircumstances, ofLaw } from './prompting.js';
import { read } from './reading.js';
import { contractWritten, duties, position, rung } from './rules.js';
import { at, revision } from './sentences.js';

export { day, money } from './sentences.js';

// `given` holds text as typed: commenced, value, months, route, category, kind ('' for none), and
// `outcomes`, a list of ids. The answer is {errors: [{field, message}], assessment or null}.
export function evaluate(tables, given) {
  const { errors, contract, chosen } = read(tables, given);
  return errors.length
    ? { errors, assessment: null }
    : { errors: [], assessment: assessed(tables, contract, chosen) };
}

function assessed(tables, contract, chosen) {
  const regime = at(tables.regimes, contract.commenced);
  const place = position(tables, contract);
  const facts = factsOf(tables, contract);
  const reaches = duties(tables, facts);
  const step = rung(tables, facts);
  const offered = menu(tables, facts);
  const picked = offered.filter((fit) => chosen.includes(fit.outcome));
  const wanted = picked.map((fit) => {
    const outcome = tables.outcomes.find((item) => item.id === fit.outcome);
    return { outcome, held: revision(outcome.revisions, contract.commenced) };
  });
  const asks = asked(tables, step, wanted);
  return {
    contract: contractWritten(contract),
    regime,
    position: place,
    statement: at(tables.statements, contract.commenced),
    policy: at(tables.policies, contract.commenced),
    duties: reaches,
    rung: step,
    menu: offered,
    chosen,
    asked: asks,
    prompts: [
      ...ofCircumstances(tables, contract, regime, place),
      ...ofLaw(tables, facts, reaches, picked),
      ...ofChoice(tables, step, { picked, wanted, asks }),
    ],
  };
}
