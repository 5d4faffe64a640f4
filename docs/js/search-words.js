// Text as words that can be compared. The same rules serve what is looked through and what is typed,
// so "s.17", "section 17" and "s17" meet, and so do "£207,720" and "207720".

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

// Said in every question and telling nothing. "not", "who" and "no" are kept: they do tell.
const SILENT = new Set(('a about all am an and any are as at be been being but by can could did do does for '
  + 'from get give given going had happen happens has have how i if im in into is it its ive just let like may me '
  + 'mean means must my need of on one or our really say says should so some tell that the their them then there these they this to up us was we were '
  + 'what when where which will with would you your').split(' '));

// Forms that no cutting of endings brings together.
const FORMS = { payed: 'pay', bought: 'buy', chose: 'choose', chosen: 'choose', kept: 'keep', lost: 'lose', made: 'make',
  paid: 'pay', sold: 'sell', spent: 'spend', won: 'win', written: 'write', wrote: 'write' };

function day(year, month, date) {
  const two = (number) => String(number).padStart(2, '0');
  return ` day${year}${two(month)}${two(date)} ${year} ${MONTHS[month - 1] ?? ''} `;
}

function monthNumber(name) {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

const RULES = [
  // "don't", "dont", "can't": the "not" tells.
  [/\b(do|does|did|is|are|was|has|have|could|would|should)n[‘’']?t\b/g, '$1 not'],
  [/\bcan[‘’']?t\b/g, 'can not'],
  [/\bwon[‘’']?t\b/g, 'will not'],
  [/[‘’']s\b|[‘’']/g, ''],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH} (\\d{4})\\b`, 'g'),
    (_, date, month, year) => day(year, monthNumber(month), date)],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, date) => day(year, month, date)],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, date, month, year) => day(year, month, date)],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  [/£?\b(\d+)\s?(?:m|million)\b/g, '$1000000'],
  [/£?\b(\d+)\s?k\b/g, '$1000'],
  [/\b(\d+)\.00\b/g, '$1'],
  [/\b(\d+)\s?(?:per cent|percent|%)/g, ' $1% '],
  // A procurement policy note: "PPN 06/20", "ppn 6/20", "ppn0620"; "PPN 002", "ppn 2".
  [/\bppns?\s?0?([1-9])\/?(2\d)\b(?!\/)/g, ' ppn$1x$2 '],
  [/\bppns?\s?0*(\d+)\b/g, ' ppn$1 '],
  [/\bgv\s?0*(\d+)\b/g, ' gv$1 '],
  [/\b(?:sections?|sec|ss?)\.?\s?(\d+)/g, ' s$1 '],
  [/\bclauses?\s?(\d+)/g, ' clause$1 '],
  [/\b(?:paragraphs?|paras?)\.?\s?(\d+(?:\.\d+)?)/g, ' paragraph$1 '],
];

/** The words of a text, in order, in lower case, numbers and references each in one form. */
export function words(text) {
  let plain = text.toLowerCase().normalize('NFKC');
  for (const [pattern, to] of RULES) plain = plain.replace(pattern, to);
  return (plain.match(/[\p{L}\p{N}]+(?:\.\d+)?%?/gu) ?? []).map((word) => FORMS[word] ?? word);
}

/** The words that tell something; all of them where none does. */
export function telling(text) {
  const every = words(text);
  const left = every.filter((word) => !SILENT.has(word));
  return left.length ? left : every;
}
