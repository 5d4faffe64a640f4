// One reader of days. Mirrors macros/domain/entry/days.py, step for step.

import { plain } from './characters.js';
import { dayWords, holds, UnreadableError, whole } from './say.js';

/** The one day that a text means, as "2026-05-01"; throws UnreadableError. */
export function readDay(book, text) {
  const fail = (name, values) => { throw new UnreadableError(book, name, values); };
  const written = plain(book, text);
  if (!written) fail('day-empty');
  if (holds(book.days.time, written)) fail('day-time');
  const [parts, weekday] = partsOf(book, written, fail);
  const found = dayOf(book, parts, fail);
  const real = weekdayOf(found);
  if (weekday !== null && weekday !== real) {
    fail('day-weekday', { day: dayWords(book, found), right: book.weekdays[real], wrong: book.weekdays[weekday] });
  }
  return found;
}

const isWord = (token) => /^[a-z]/.test(token);

/** The numbers (N) and months (M) of a text, in order, and the day of the week. */
function partsOf(book, written, fail) {
  const { token, gap, end, relative, joins } = book.days;
  const tokens = written.match(new RegExp(token, 'gu')) ?? [];
  const [first, ...gaps] = tokens.length ? written.split(new RegExp(token, 'u')) : ['?', ''];
  const last = gaps.pop();
  if (first || !whole(end, last) || !gaps.every((each) => whole(gap, each))) fail('day-bad');
  if (tokens.some((each) => relative.includes(each))) fail('day-relative');
  if (tokens.some((each) => joins.includes(each))) fail('day-many');
  const parts = [];
  const weekdays = [];
  for (const each of tokens) sort(book, each, parts, weekdays, fail);
  if (weekdays.length > 1) fail('day-many');
  return [parts, weekdays[0] ?? null];
}

function sort(book, token, parts, weekdays, fail) {
  if (!isWord(token)) {
    parts.push(['N', token.replace(/[a-z]+$/, '')]);
    return;
  }
  const { also, silent } = book.days;
  const month = named(book, token, book.months);
  const weekday = named(book, token, book.weekdays);
  if (month >= 0) parts.push(['M', String(month + 1)]);
  else if (weekday >= 0) weekdays.push(weekday);
  else if (Object.hasOwn(also, token)) weekdays.push(also[token]);
  else if (!silent.includes(token)) fail('day-word', { word: token });
}

function named(book, token, known) {
  if (token.length < book.days.least_letters) return -1;
  return known.findIndex((name) => name.toLowerCase().startsWith(token));
}

function dayOf(book, parts, fail) {
  const shape = parts.map(([kind]) => kind).join('');
  const texts = parts.map(([, text]) => text);
  const [one, two, three] = texts;
  if (shape === 'NNN' && one.length === 4) return made(book, one, two, three, fail, true);
  if (shape === 'NMN' && one.length === 4) return made(book, one, two, three, fail);
  if (shape === 'NMN' || (shape === 'NNN' && two.length < 3)) return made(book, three, two, one, fail);
  if (shape === 'MNN' && two.length < 3) return made(book, three, one, two, fail);
  if (shape === 'N' && one.length === 8) return together(book, one, fail);
  return fail(missing(shape, texts));
}

/** The name of the sentence for parts that make no day. */
function missing(shape, texts) {
  const lengths = texts.map((text) => text.length);
  const years = lengths.filter((length) => length === 4).length;
  if (shape.length > 3 || years > 1) return 'day-many';
  if (shape === 'N') return { 4: 'day-no-month', 6: 'day-short-year' }[lengths[0]] ?? 'day-bad';
  if (['MN', 'NM'].includes(shape) && years) return 'day-no-day';
  const least = Math.min(...texts.map(Number));
  if (shape === 'NN' && years && least >= 1 && least <= 12) return 'day-no-day';
  return ['MN', 'NM', 'NN'].includes(shape) && Math.max(...lengths) < 3 ? 'day-no-year' : 'day-bad';
}

/** Eight figures without a sign between them: 20260501, or 01052026. */
function together(book, text, fail) {
  const [first, last] = book.days.centuries;
  const [start, end] = [text.slice(0, 4), text.slice(4)];
  if (first <= Number(end) && Number(end) <= last) return made(book, end, start.slice(2), start.slice(0, 2), fail);
  if (first <= Number(start) && Number(start) <= last) return made(book, start, end.slice(0, 2), end.slice(2), fail, true);
  return fail('day-bad');
}

/** The day of a calendar. `second`: the month was written in second place, after the year. */
function made(book, yearText, monthText, dayText, fail, second = false) {
  if (yearText.length !== 4) fail(yearText.length === 2 ? 'day-short-year' : 'day-year');
  const year = Number(yearText);
  const [month, day] = [BigInt(monthText), BigInt(dayText)];
  if (year === 0) fail('day-year-zero');
  if (month < 1n || month > 12n) fail(second ? 'day-month-second' : 'day-month', { month });
  if (day === 0n) fail('day-zero');
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  const name = book.months[Number(month) - 1];
  if (day > days) fail('day-length', { month: month === 2n ? `${name} ${year}` : name, days, day });
  return [yearText, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** 0 for Monday. Date would take a year below 100 for one of the twentieth century. */
function weekdayOf(text) {
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getUTCDay() + 6) % 7;
}
