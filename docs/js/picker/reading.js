// From what somebody typed to a contract, or what is wrong with it, field by field.
// Mirrors macros/domain/proportionality/reading.py; nothing is repaired.
import { at, day, money, pence, say } from './sentences.js';

const FIELDS = ['commenced', 'value', 'months', 'route', 'category', 'kind', 'outcomes'];
const SUM = /^£?[ \t]*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{2}))?$/;
const LESS = /^£?[ \t]*[-\u2212]/;

// {contract, chosen} with `errors` empty, or the errors in order of fields.
export function read(tables, given) {
  const wrong = {};
  const fail = (field, name, values) => { wrong[field] = say(tables, name, values); };
  const contract = {
    commenced: readDay(tables, given.commenced, fail),
    value: readValue(tables, given.value, fail),
    months: readMonths(tables, given.months, fail),
    route: readOne(tables, 'route', given.route, fail),
    category: readOne(tables, 'category', given.category, fail),
    kind: given.kind || null,
  };
  readChoice(tables, contract.kind, given.outcomes, fail);
  const errors = FIELDS.filter((field) => field in wrong)
    .map((field) => ({ field, message: wrong[field] }));
  return { errors, contract, chosen: [...given.outcomes].sort() };
}

function stripped(text) {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function readDay(tables, text, fail) {
  const written = stripped(text);
  const { first_day: first, last_day: last } = tables.limits;
  if (!written) fail('commenced', 'commenced-empty');
  else if (!isDay(written)) fail('commenced', 'commenced-bad');
  else if (!isHeld(tables, written)) fail('commenced', 'commenced-early', { first: day(first) });
  else if (written > last) fail('commenced', 'commenced-late', { last: day(last) });
  return written;
}

function isDay(text) {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!found) return false;
  const [year, month, number] = found.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && month <= 12 && number >= 1 && number <= lengths[month - 1];
}

// Whether a regime and a figure for every threshold are held for the day.
function isHeld(tables, commenced) {
  return 'id' in at(tables.regimes, commenced)
    && Object.values(tables.figures).every((spans) => at(spans, commenced) !== null);
}

function readValue(tables, text, fail) {
  const written = stripped(text);
  const found = SUM.exec(written);
  if (!found) {
    const name = LESS.test(written) ? 'value-negative' : 'value-bad';
    fail('value', written ? name : 'value-empty');
    return null;
  }
  const pounds = found[1].replaceAll(',', '').replace(/^0+/, '');
  const sum = BigInt(pounds.slice(0, 16) || '0') * 100n + BigInt(found[2] || '0');
  const most = pence(tables.limits.most_value);
  if (sum === 0n) fail('value', 'value-negative');
  else if (sum > most || pounds.length > 12) fail('value', 'value-large', { most: money(most) });
  return sum;
}

function readMonths(tables, text, fail) {
  const written = stripped(text);
  const most = tables.limits.most_months;
  if (!written) fail('months', 'months-empty');
  else if (!/^[0-9]{1,9}$/.test(written)) fail('months', 'months-bad');
  else if (Number(written) < 1 || Number(written) > most) fail('months', 'months-range', { most });
  return Number(written);
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
