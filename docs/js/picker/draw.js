// A composed pack as elements, in the site's own classes: as macros/render/templates/pack.html
// writes it. Text goes in as text; nothing is parsed.
import { day } from './sentences.js';

/** The pack as a DocumentFragment; each section's heading has the id `pack-` and its id. */
export function draw(pack, page) {
  const make = maker(page);
  const whole = page.createDocumentFragment();
  const time = make('time', {}, day(pack.as_of));
  time.dateTime = pack.as_of;
  whole.append(pairs(make, [['As of', time], ['Digest', pack.digest]]));
  for (const section of pack.sections) whole.append(sectionOf(make, section));
  return whole;
}

function maker(page) {
  return (name, attributes = {}, ...children) => {
    const made = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
}

function sectionOf(make, section) {
  const id = `pack-${section.id}`;
  const title = make('h2', { id }, section.title);
  return make('section', { 'aria-labelledby': id }, title, ...section.blocks.map((block) => drawn(make, block)));
}

function drawn(make, block) {
  switch (block.block) {
    case 'heading': return make(`h${block.level}`, {}, block.text);
    case 'paragraph': return make('p', {}, ...lines(make, block.text));
    case 'bullets': return make(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => make('li', {}, ...lines(make, item))));
    case 'field': return pairs(make, [[block.label, make('em', {}, block.hint)]]);
    case 'notice': return make('div', { class: `notice notice-${block.label === 'Law' ? 'info' : 'working'}` },
      make('p', { class: 'notice-label' }, block.label), make('p', {}, ...lines(make, block.text)));
    case 'stamp': return pairs(make, block.rows);
    case 'table': return tableOf(make, block);
    default: throw new Error(`no block is called ${block.block}`);
  }
}

function pairs(make, rows) {
  return make('dl', { class: 'summary-list' }, ...rows.map(([name, said]) => (
    make('div', {}, make('dt', {}, name), make('dd', {}, said)))));
}

function tableOf(make, block) {
  const id = `pack-table-${block.id}`;
  const head = make('tr', {}, ...block.columns.map((name) => make('th', { scope: 'col' }, name)));
  const rows = block.rows.map((row) => make('tr', {}, ...row.map((cell, column) => (
    column ? make('td', { 'data-label': block.columns[column] }, ...lines(make, cell)) : make('th', { scope: 'row' }, ...lines(make, cell))))));
  const caption = make('caption', { id }, make('span', { class: 'caption-text' }, block.caption));
  const table = make('table', { class: 'stacks' }, caption, make('thead', {}, head), make('tbody', {}, ...rows));
  return make('div', { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-labelledby': id }, table);
}

function lines(make, text) {
  const all = text.split('\n').filter(Boolean);
  return all.flatMap((line, index) => (index ? [make('br'), line] : [line]));
}
