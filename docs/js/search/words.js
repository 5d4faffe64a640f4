// Text as words that can be compared. The same rules serve what is looked through and what is typed,
// so "s.17", "section 17" and "s17" meet, and so do "£400,000" and "400000", "cafés" and "cafe".

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

// Said in every question and telling nothing. "not", "who" and "no" are kept: they do tell.
export const SILENT = new Set(('a about all am an and any are as at be been being but by can could did do does for '
  + 'from get give given going had happen happens has have how i if im in into is it its ive just let like may me '
  + 'mean means must my need of on one or our really say says should so some tell that the their them then there these they this to up us was we were '
  + 'what when where which will with would you your').split(' '));

// Forms that no cutting of endings brings together.
const FORMS = { payed: 'pay', bought: 'buy', chose: 'choose', chosen: 'choose', kept: 'keep', lost: 'lose', made: 'make',
  paid: 'pay', sold: 'sell', spent: 'spend', won: 'win', written: 'write', wrote: 'write' };

// ---- One form for each letter and sign ----

// Letters that Unicode does not take apart into a plain letter and a mark.
const LETTERS = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' };
const HALVES = { '½': '.5', '¼': '.25', '¾': '.75' };
const BEFORE = [
  // Signs that nobody sees: soft hyphens, joiners and marks of direction.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ''],
  [/[‘’‚‛′ʼʹ`´＇]/g, "'"],
  [/[½¼¾]/g, (sign) => HALVES[sign]],
];

/** `text` in lower case with plain letters, straight quotes, plain hyphens and ordinary spaces. */
function folded(text) {
  let plain = text;
  for (const [pattern, to] of BEFORE) plain = plain.replace(pattern, to);
  plain = plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[æœøłđðþßı]/g, (letter) => LETTERS[letter]).replace(/[\u2010-\u2015\u2212]/g, '-');
}

// ---- One form for each number, date, sum and reference ----

function day(year, month, date) {
  const two = (number) => String(number).padStart(2, '0');
  return ` day${year}${two(month)}${two(date)} ${year} ${MONTHS[month - 1] ?? ''} `;
}

function monthNumber(name) {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

const TENS = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const SCALES = { k: 1e3, thousand: 1e3, grand: 1e3, m: 1e6, mn: 1e6, mil: 1e6, mill: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const SCALE = `(${Object.keys(SCALES).join('|')})s?\\b`;

/** A sum of money in pounds as one word. */
const sum = (pounds) => ` gbp${Math.round(pounds * 100) / 100} `;

/** The pounds that a word stands for, or null where it is not a sum. */
export function pounds(word) {
  const found = /^gbp(\d+(?:\.\d+)?)$/.exec(word);
  return found && Number(found[1]);
}

// A range that is longer is no range of sections.
const LONGEST_RANGE = 40;
const LETTERS_IN_ORDER = 'abcdefghijklmnopqrstuvwxyz';

/** The numbers of a list, each that a range leaves out among them: "26 to 28, 57" is 26, 27, 28 and 57. */
function numbers(list) {
  return list.replace(/(\d+)([a-z]?)(?: to |-)(\d+)([a-z]?)\b/g, (range, from, letter, to, last) => {
    if (letter && from === to) return lettersTo(letter, last).map((each) => from + each).join(' ');
    const between = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => Number(from) + at);
    return letter || last || !between.length || between.length > LONGEST_RANGE ? range : between.join(' ');
  }).match(/\d+[a-z]*/g);
}

const lettersTo = (first, last) => [...LETTERS_IN_ORDER.slice(LETTERS_IN_ORDER.indexOf(first), LETTERS_IN_ORDER.indexOf(last) + 1)];

// Stands between the number of a section and that of its part.
const PART = 'x';

/** Whether a word names a part of a section, such as section 19(3). */
export const isPart = (word) => /^[sr]\d+[a-z]{0,2}x/.test(word);

const RULES = [
  // "don't", "dont", "can't": the "not" tells.
  [/\b(do|does|did|is|are|was|has|have|could|would|should)n'?t\b/g, '$1 not'],
  [/\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/'s\b|'/g, ''],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH} (\\d{4})\\b`, 'g'),
    (_, date, month, year) => day(year, monthNumber(month), date)],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, date) => day(year, month, date)],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, date, month, year) => day(year, month, date)],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  [/£\s?\d{1,3}(?:\s\d{3})+\b/g, (text) => text.replace(/\s/g, '')],
  [/\b(\d+)\.00?\b(?!\.)/g, '$1'],
  [/\bhalf a million\b/g, sum(5e5)],
  [/\bquarter of a million\b/g, sum(2.5e5)],
  [new RegExp(`\\b(${Object.keys(TENS).join('|')})( hundred)? (thousand|grand|million)\\b`, 'g'),
    (_, count, hundred, scale) => sum(TENS[count] * (hundred ? 100 : 1) * SCALES[scale])],
  [new RegExp(`£?\\s?(?<![\\w.])(\\d+(?:\\.\\d+)?|\\.\\d+)[\\s-]?${SCALE}`, 'g'),
    (_, count, scale) => sum(Number(count) * SCALES[scale])],
  [/(?:£|\bgbp)\s?(\d+(?:\.\d+)?)\b/g, (_, count) => sum(Number(count))],
  [/(?<![\w.])(\d+(?:\.\d+)?)\s?(?:pounds?|quid|gbp)\b/g, (_, count) => sum(Number(count))],
  [/(gbp[\d.]+)\s+(?:pounds?|quid|gbp)\b/g, '$1 '],
  // A bare number of four figures or more is a sum, unless it is a year or part of a reference ("2025/1200").
  [/(?<![\w/.])\d{4,}(?![\w/]|\.\d)/g, (count) => (/^(19|20)\d\d$/.test(count) ? count : sum(Number(count)))],
  [/\b(\d+)\s?(?:per cent|percent|%)/g, ' $1% '],
  // A procurement policy note: "PPN 06/20", "ppn 6/20", "ppn0620"; "PPN 002", "ppn 2".
  [/\bppns?[\s-]?0?([1-9])\/?(2\d)\b(?!\/)/g, ' ppn$1x$2 '],
  [/\bppns?[\s-]?0*(\d+)\b/g, ' ppn$1 '],
  [/\bgv[\s-]?0*(\d+)\b/g, ' gv$1 '],
  // "sections 26 to 28, 57 and 58" names each of them. Numbers of four figures are years.
  [/\b(sections|ss|regulations|regs)\.?\s(\d{1,3}[a-z]{0,2}(?:(?:,? (?:and|or|to) |, ?|-)\d{1,3}[a-z]{0,2}\b)+)/g,
    (_, kind, list) => ` ${numbers(list).map((number) => kind[0] + number).join(' ')} `],
  [/\b(?:sections?|sec|ss?)[.-]?\s?(\d+(?:[a-z]{1,2}\b)?)/g, ' s$1 '],
  [/\b(?:regulations?|regs?\.?|r\.?)\s?(\d{1,3}(?:[a-z]{1,2})?)\b/g, ' r$1 '],
  // "s19(3)" is section 19, and its subsection, which few texts name.
  [/\b([sr]\d{1,3}[a-z]{0,2}) ?((?: ?\([0-9a-z]{1,4}\))+)/g, (_, of, part) => ` ${of} ${of}${PART}${part.replace(/\W/g, '')} `],
  [/\bclauses?[\s-]?(\d+)/g, ' clause$1 '],
  [/\b(?:paragraphs?|paras?)\.?\s?(\d+(?:\.\d+)?)/g, ' paragraph$1 '],
  // "organize" and "organise" are one word.
  [/(\p{L}{3})iz(e[sdr]?|ers|ing|ations?)\b/gu, '$1is$2'],
];

function plain(text) {
  let told = folded(text);
  for (const [pattern, to] of RULES) told = told.replace(pattern, to);
  return told;
}

const listed = (told) => (told.match(/[\p{L}\p{N}]+(?:\.\d+)?%?/gu) ?? []).map((word) => FORMS[word] ?? word);

/** The words of a text, in order, in lower case, numbers and references each in one form. */
export function words(text) {
  return listed(plain(text));
}

/** The words of a text, and those with a hyphen as one word too, each with its parts. */
export function withHyphens(text) {
  const told = plain(text);
  const hyphened = [...told.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([found]) => found.split('-'));
  return { words: listed(told), hyphened: hyphened.map((parts) => [parts.join(''), parts]) };
}
