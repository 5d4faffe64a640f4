// The search page. What there is to find is fetched when somebody first turns to the search box, or
// came with words in the address. Everything is put on the page as text, never as HTML.

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
// What the engine imports. Asked for by name, none waits for the one that imports it to come first.
const MODULES = ['asked', 'book', 'correcting', 'finding', 'forms', 'ranking', 'words'];
let loading = null;

page.querySelector('[data-search-plain]').hidden = true;
form.hidden = false;

async function fetched(address) {
  const answer = await fetch(new URL(address, site));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

function load() {
  loading ??= Promise.all([
    import('./search/engine.js'),
    import('../search/lunr.js'),
    fetched('search/index.json').then((answer) => answer.json()),
    ...MODULES.map((name) => import(`./search/${name}.js`)),
  ]).then(([{ engine }, library, index]) => (
    // Real words of English are needed only once somebody types a word that the guide does not have.
    engine(library.default, index, () => fetched('search/english.txt').then((answer) => answer.text()))));
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

/** `text` with the words that matched marked; `terms` are their stems, `find` tells those of a word. */
function marked(text, terms, find) {
  return text.split(/([\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*)/u).map((part, at) => (
    at % 2 && find.forms(part).some((cut) => terms.has(cut)) ? made('mark', { textContent: part }) : part));
}

// ---- One result ----

function sentence(text, terms, find) {
  const sentences = text.match(/[^.!?;]+(?:[.!?;]+(?!\s)[^.!?;]+)*[.!?;]*\s*/g) ?? [];
  const count = (each) => new Set(find.forms(each).filter((cut) => terms.has(cut))).size;
  const best = sentences.reduce((most, each) => (count(each) > count(most) ? each : most), sentences[0] ?? '');
  return shortened(best.trim(), terms, find);
}

function shortened(text, terms, find) {
  if (text.length <= 240) return text;
  const first = text.split(' ').findIndex((word) => find.forms(word).some((cut) => terms.has(cut)));
  const rest = text.split(' ').slice(Math.max(0, first - 12)).join(' ');
  const cut = rest.length <= 240 ? rest : `${rest.slice(0, 239).replace(/\s\S*$/, '')}…`;
  return first > 12 ? `…${cut}` : cut;
}

const SHAPES = {
  'In force': 'in-force', 'In use, not by councils': 'in-force', 'Not yet in force': 'not-yet', 'Never in force': 'never', 'No longer in force': 'ended',
};

const STATES = { Adopted: 'adopted', Illustrative: 'illustrative', Summary: 'summary' };

function result({ doc, terms }, find) {
  const heading = made('h3', { className: 'search-title' }, link(doc.title, doc.address));
  const about = made('p', { className: 'search-about' }, made('span', { className: 'search-kind', textContent: doc.label }));
  if (doc.life) about.append(' ', made('span', { className: `mark mark-${SHAPES[doc.life]}`, textContent: doc.life }));
  else if (doc.state) about.append(' ', made('span', { className: `mark mark-${STATES[doc.state] ?? 'working'}`, textContent: doc.state }));
  const told = doc.now ? sentence(doc.text, terms, find) : doc.state;
  const item = made('li', { className: 'search-result' }, heading, about);
  if (told) item.append(made('p', { className: 'search-text' }, ...marked(told, terms, find)));
  item.append(made('p', { className: 'search-address', textContent: doc.address }));
  return item;
}

// ---- All of them ----

function group(text, results, find, more = []) {
  if (!results.length) return [];
  const items = made('ol', { className: 'search-list' }, ...results.slice(0, AT_ONCE).map((each) => result(each, find)));
  const parts = [made('h2', { textContent: text }), items];
  const rest = [...results.slice(AT_ONCE), ...more];
  if (rest.length) parts.push(moreButton(rest, items, find));
  return parts;
}

function moreButton(rest, items, find) {
  const label = `Show ${rest.length} more`;
  const button = made('button', { type: 'button', className: 'button button-secondary', textContent: label });
  button.addEventListener('click', () => {
    const added = rest.map((each) => result(each, find));
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
    ['What nobody has decided yet is listed under ', link('to confirm', '/to-confirm/'), '.'],
    ['Start from your side: ', link('suppliers', '/suppliers/'), ', ', link('officers', '/officers/'), ' or ',
      link('Monitoring Officer', '/monitoring-officer/'), '.'],
  ];
  return [
    made('h2', { textContent: `Nothing found for “${text}”` }),
    made('ul', {}, ...ways.map((way) => made('li', {}, ...way))),
  ];
}

const quoted = (list) => list.map((word) => `“${word}”`).join(', ');

function summary({ text, cut }, found, count) {
  const short = cut ? `Only the start of a long text is looked for: at most ${MOST_WORDS} words and ${MOST_CHARACTERS} characters. ` : '';
  const right = found.corrected.map(([typed, meant]) => `No result has “${typed}”, so this looks for “${meant}”. `).join('');
  const lacking = found.missing.length ? `No page has ${quoted(found.missing)}. ` : '';
  if (nothing(found)) {
    const part = count ? 'Pages that have only some of these words come after them.' : '';
    return `${short}Nothing found for “${text}”. ${right}${lacking}Other ways to find it are below. ${part}`.trim();
  }
  const some = found.held < 1 && !lacking ? 'No page has all of these words. ' : '';
  return `${short}${right}${lacking}${some}${count} ${count === 1 ? 'result' : 'results'} for “${text}”.`;
}

/** What is looked for of a text, and whether that is less than all of it. What is short enough stays as it was typed. */
function bounded(text) {
  // One character may stand for several words; search/words.js writes them out in the same way.
  const all = text.slice(0, MOST_CHARACTERS + 1).normalize('NFKC');
  const first = all.slice(0, MOST_CHARACTERS);
  const next = [...first.matchAll(/[\p{L}\p{N}]+/gu)][MOST_WORDS];
  if (!next && first.length === all.length && text.length <= MOST_CHARACTERS) return { text, cut: false };
  return { text: next ? first.slice(0, next.index).trim() : first, cut: true };
}

/** Whether no page holds more than half of the words: such pages are no answer, and are not offered as one. */
const nothing = (found) => found.held <= 0.5;

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
    const found = await find(asked.text);
    if (text !== input.value.trim()) return;
    const count = found.now.length + found.other.length + found.more.length;
    const parts = [
      ...group(nothing(found) ? 'Only some of these words' : 'Results', found.now, find, found.more),
      ...group('Not in force', found.other, find),
    ];
    list.replaceChildren(...(nothing(found) ? help(asked.text) : []), ...parts);
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
