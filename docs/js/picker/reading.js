// From what somebody typed to a contract, or what is wrong with it, field by field.
// Mirrors macros/domain/proportionality/reading.py: docs/js/entry/ reads days, sums and lengths.
import { readMonths as monthsOf } from '../entry/counts.js';
import { readDay as dayOf } from '../entry/days.js';
import { UnreadableError } from '../entry/say.js';
import { readSum } from '../entry/sums.js';
import { at, day, pence, say } from './sentences.js';

const FIELDS = ['commenced', 'value', 'months', 'route', 'category', 'kind', 'outcomes'];

// {contract, chosen} with `errors` empty, or the errors in order of fields.
export function read(tables, typed) {
  const wrong = {};
  const fail = (field, name, values) => { wrong[field] = say(tables, name, values); };
  const contract = {
    commenced: readDay(tables, typed.commenced, fail, wrong),
    value: readValue(tables, typed.value, fail, wrong),
    months: readMonths(tables, typed.months, fail, wrong),
    route: readOne(tables, 'route', typed.route, fail),
    category: readOne(tables, 'category', typed.category, fail),
    kind: typed.kind || null,
  };
  readChoice(tables, contract.kind, typed.outcomes, fail);
  const errors = FIELDS.filter((field) => field in wrong)
    .map((field) => ({ field, message: wrong[field] }));
  return { errors, contract, chosen: [...typed.outcomes].sort() };
}

/** What a reader gives, or null with what is wrong: `own` holds the sentences that the field says itself. */
function given(tables, wrong, field, reader, own, values) {
  try {
    return reader();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    wrong[field] = Object.hasOwn(own, error.name) ? say(tables, own[error.name], values) : error.message;
    return null;
  }
}

function readDay(tables, text, fail, wrong) {
  const own = { 'day-empty': 'commenced-empty' };
  const found = given(tables, wrong, 'commenced', () => dayOf(tables.entry, text), own);
  if (found === null) return null;
  const { first_day: first, last_day: last } = tables.limits;
  if (!isHeld(tables, found)) fail('commenced', 'commenced-early', { first: day(first) });
  else if (found > last) fail('commenced', 'commenced-late', { last: day(last) });
  return found;
}

// Whether a regime and a figure for every threshold are held for the day.
function isHeld(tables, commenced) {
  return 'id' in at(tables.regimes, commenced)
    && Object.values(tables.figures).every((spans) => at(spans, commenced) !== null);
}

function readValue(tables, text, fail, wrong) {
  const own = { 'sum-empty': 'value-empty', 'sum-negative': 'value-zero' };
  const most = pence(tables.limits.most_value);
  const sum = given(tables, wrong, 'value', () => readSum(tables.entry, text, most), own);
  if (sum === 0n) fail('value', 'value-zero');
  return sum;
}

function readMonths(tables, text, fail, wrong) {
  const most = tables.limits.most_months;
  const own = { 'months-empty': 'months-empty', 'months-negative': 'months-range', 'months-large': 'months-range' };
  const months = given(tables, wrong, 'months', () => monthsOf(tables.entry, text, most), own, { most });
  if (months === 0) fail('months', 'months-range', { most });
  return months;
}

function readOne(tables, field, text, fail) {
  if (!Object.hasOwn(tables.words[field], text)) fail(field, `${field}-bad`);
  return text;
}

function readChoice(tables, kind, outcomes, fail) {
  const known = new Set(tables.outcomes.map((outcome) => outcome.id));
  const most = tables.limits.most_outcomes;
  if (kind !== null && !tables.kinds.some((item) => item.id === kind)) fail('kind', 'kind-bad');
  if (outcomes.length > most) fail('outcomes', 'outcomes-many', { most, count: outcomes.length });
  else if (new Set(outcomes).size !== outcomes.length) fail('outcomes', 'outcomes-twice');
  else if (!outcomes.every((id) => known.has(id))) fail('outcomes', 'outcomes-unknown');
}
