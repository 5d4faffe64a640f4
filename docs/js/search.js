// The search page. What there is to find is fetched when somebody first turns to the search box, or
// came with words in the address. Everything is put on the page as text, never as HTML.

import { words } from './search-words.js';

const AT_ONCE = 10;
// What an address may hold has no end, and the time to search grows with the square of the words.
const MOST_CHARACTERS = 200;
const MOST_WORDS = 25;
const page = document.getElementById('search');
const input = page.querySelector('input');
const form = page.querySelector('form');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const site = new URL('../', import.meta.url);
const title = document.title;
let loading = null;

page.querySelector('[data-search-plain]').hidden = true;
form.hidden = false;

function load() {
  loading ??= Promise.all([
    import('./search-engine.js'),
    import('../search/lunr.js'),
    fetch(new URL('search/index.json', site)).then((answer) => {
      if (!answer.ok) throw new Error(`index.json: ${answer.status}`);
      return answer.json();
    }),
  ]).then(([{ engine }, library, index]) => engine(library.default, index));
  loading.catch(() => { loading = null; });
  return loading;
}

// ---- Small builders ----

function made(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function link(text, address) {
  return made('a', { href: new URL(address.replace(/^\//, ''), site).href, textContent: text });
}

/** `text` with the words that matched marked; `terms` are their stems. */
function marked(text, terms, stem) {
  return text.split(/([\p{L}\p{N}]+)/u).map((part, at) => (
    at % 2 && terms.has(stem(part.toLowerCase())) ? made('mark', { textContent: part }) : part));
}

// ---- One result ----

function sentence(text, terms, stem) {
  const sentences = text.match(/[^.!?;]+(?:[.!?;]+(?!\s)[^.!?;]+)*[.!?;]*\s*/g) ?? [];
  const count = (each) => new Set(words(each).map(stem).filter((cut) => terms.has(cut))).size;
  const best = sentences.reduce((most, each) => (count(each) > count(most) ? each : most), sentences[0] ?? '');
  return shortened(best.trim(), terms, stem);
}

function shortened(text, terms, stem) {
  if (text.length <= 240) return text;
  const first = text.split(' ').findIndex((word) => words(word).some((each) => terms.has(stem(each))));
  const rest = text.split(' ').slice(Math.max(0, first - 12)).join(' ');
  const cut = rest.length <= 240 ? rest : `${rest.slice(0, 239).replace(/\s\S*$/, '')}…`;
  return first > 12 ? `…${cut}` : cut;
}

const SHAPES = {
  'In force': 'in-force', 'In use, not by councils': 'in-force', 'Not yet in force': 'not-yet', 'Never in force': 'never', 'No longer in force': 'ended',
};

const STATES = { Adopted: 'adopted', Illustrative: 'illustrative', Summary: 'summary' };

function result({ doc, terms }, stem) {
  const heading = made('h3', { className: 'search-title' }, link(doc.title, doc.address));
  const about = made('p', { className: 'search-about' }, made('span', { className: 'search-kind', textContent: doc.label }));
  if (doc.life) about.append(' ', made('span', { className: `mark mark-${SHAPES[doc.life]}`, textContent: doc.life }));
  else if (doc.state) about.append(' ', made('span', { className: `mark mark-${STATES[doc.state] ?? 'working'}`, textContent: doc.state }));
  const told = doc.now ? sentence(doc.text, terms, stem) : doc.state;
  const item = made('li', { className: 'search-result' }, heading, about);
  if (told) item.append(made('p', { className: 'search-text' }, ...marked(told, terms, stem)));
  item.append(made('p', { className: 'search-address', textContent: doc.address }));
  return item;
}

// ---- All of them ----

function group(text, results, stem, more = []) {
  if (!results.length) return [];
  const items = made('ol', { className: 'search-list' }, ...results.slice(0, AT_ONCE).map((each) => result(each, stem)));
  const parts = [made('h2', { textContent: text }), items];
  const rest = [...results.slice(AT_ONCE), ...more];
  if (rest.length) parts.push(moreButton(rest, items, stem));
  return parts;
}

function moreButton(rest, items, stem) {
  const label = `Show ${rest.length} more`;
  const button = made('button', { type: 'button', className: 'button button-secondary', textContent: label });
  button.addEventListener('click', () => {
    const added = rest.map((each) => result(each, stem));
    items.append(...added);
    button.remove();
    added[0].querySelector('a').focus();
  });
  return button;
}

function help(text) {
  const ways = [
    ['Try fewer words, or another word for the same thing.'],
    ['Look through the ', link('A to Z', '/a-z/'), ' of every clause, outcome and term.'],
    ['The ', link('glossary', '/glossary/'), ' gives the words people really use.'],
    ['What nobody has decided yet stands under ', link('to confirm', '/to-confirm/'), '.'],
    ['Start from your side: ', link('suppliers', '/suppliers/'), ', ', link('officers', '/officers/'), ' or ',
      link('Monitoring Officer', '/monitoring-officer/'), '.'],
  ];
  return [
    made('h2', { textContent: `Nothing found for “${text}”` }),
    made('ul', {}, ...ways.map((way) => made('li', {}, ...way))),
  ];
}

function summary({ text, cut }, found, count) {
  const short = cut ? `Only the start of a long text is looked for: at most ${MOST_WORDS} words and ${MOST_CHARACTERS} characters. ` : '';
  if (!count) return `${short}Nothing found for “${text}”. Other ways to find it are below.`;
  const right = found.corrected.map(([typed, meant]) => `No result has “${typed}”, so this looks for “${meant}”. `);
  return `${short}${right.join('')}${count} ${count === 1 ? 'result' : 'results'} for “${text}”.`;
}

/** What is looked for of a text, and whether that is less than all of it. */
function bounded(text) {
  // One character may stand for several words; search-words.js writes them out in the same way.
  const all = text.slice(0, MOST_CHARACTERS + 1).normalize('NFKC');
  const first = all.slice(0, MOST_CHARACTERS);
  const next = [...first.matchAll(/[\p{L}\p{N}]+/gu)][MOST_WORDS];
  const asked = next ? first.slice(0, next.index).trim() : first;
  return { text: asked, cut: Boolean(next) || first.length < all.length };
}

async function show() {
  const text = input.value.trim();
  if (!text) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const find = await load();
    // Somebody has typed on while the index was on its way.
    if (text !== input.value.trim()) return;
    const asked = bounded(text);
    const found = find(asked.text);
    const count = found.now.length + found.other.length + found.more.length;
    const parts = [
      ...group('Results', found.now, find.stem, found.more),
      ...group('Not in force', found.other, find.stem),
    ];
    list.replaceChildren(...(count ? parts : help(asked.text)));
    status.textContent = summary(asked, found, count);
  } catch {
    list.replaceChildren();
    status.textContent = 'The search could not be loaded. Use the A to Z, linked at the foot of the page.';
  }
}

// ---- The box ----

let waiting = 0;
input.addEventListener('focus', () => load().catch(() => {}), { once: true });
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  const text = input.value.trim();
  // The words stand in the address, so that the page can be kept, sent and gone back to; after the
  // #, so that they never reach the server.
  const address = new URL(location.href);
  address.search = '';
  address.hash = text ? new URLSearchParams({ q: text }) : '';
  if (address.href !== location.href) history.pushState(null, '', address);
  document.title = text ? `${text} – ${title}` : title;
  show().then(bringUp);
});

/** On a small screen the answers begin below its edge, or behind the keyboard: bring them up. */
function bringUp() {
  if (matchMedia('(pointer: coarse)').matches) input.blur();
  if (status.textContent && status.getBoundingClientRect().top > innerHeight / 2) status.scrollIntoView();
}

function fromAddress() {
  const kept = new URLSearchParams(location.hash.slice(1));
  const all = kept.get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
  // A little more than is looked for, so that it is seen to be cut.
  const text = all.trim().replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS + 2).trim();
  input.value = text;
  document.title = text ? `${text} – ${title}` : title;
  show().then(bringUp);
}
addEventListener('popstate', fromAddress);
fromAddress();
