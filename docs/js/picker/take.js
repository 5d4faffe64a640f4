// The tender pack on the page, and the ways to take it away.

import { copyFormatted, copyPlain, save } from './copy.js';
import { address, button, heading, link, made, within } from './dom.js';
import { draw } from './draw.js';
import { compose, csvTables, plainText } from './pack.js';
import { notice as staleNotice, onlyCurrent } from './stale.js';

let parts = null;

async function loaded() {
  if (parts) return parts;
  const answer = await fetch(address('tools/outcome-picker/parts.json'));
  if (!answer.ok) throw new Error(`parts.json: ${answer.status}`);
  parts = await answer.json();
  return parts;
}

/** Draw the pack for an assessment into `place`; `say(text)` tells how copying went. */
export async function take(place, tables, answer, say) {
  const pack = await compose(await loaded(), answer);
  const text = plainText(pack);
  const paper = made('div', { className: 'picker-paper' });
  paper.append(draw(pack, document));
  const head = heading(2, 'picker-pack-title', 'The tender pack');
  place.replaceChildren(head, staleNotice(),
    made('p', { textContent: 'Complete in itself: evaluators need only what the tender states. Fill in what is left blank, keep it with the file, and make it again before the notice goes out.' }),
    made('div', { className: 'button-row' },
      onlyCurrent(button('Copy with formatting', '', async () => say(told(await copyFormatted(paper, text)), true))),
      onlyCurrent(button('Copy as plain text', '', async () => say(told(await copyPlain(text)), true))),
      onlyCurrent(button('Print', 'the pack', print)),
      onlyCurrent(button('Save as plain text', '', () => save('tender-pack.txt', text, 'text/plain')))),
    made('p', { className: 'picker-told', 'aria-hidden': 'true' }),
    spreadsheet(pack), ...word(tables, answer), contents(pack), paper);
  head.focus();
}

/** One of the pack's tables as a file for a spreadsheet. */
function spreadsheet(pack) {
  const files = csvTables(pack);
  const select = made('select', { className: 'select', id: 'picker-table' },
    ...files.map((each, at) => made('option', { value: at, textContent: caption(pack, each.name) })));
  return made('div', { className: 'picker-table' },
    made('div', { className: 'field' },
      made('label', { className: 'field-label', for: 'picker-table', textContent: 'One table for a spreadsheet' }), select),
    onlyCurrent(button('Save as CSV', '', () => {
      const { name, text } = files[select.value];
      save(name, text, 'text/csv');
    })));
}

function contents(pack) {
  return made('nav', { className: 'picker-contents', 'aria-label': 'In the pack' },
    made('h3', { textContent: 'In the pack' }),
    made('ol', {}, ...pack.sections.map((section) => made('li', {}, within(section.title, `pack-${section.id}`)))));
}

/** What a table is called in the pack, from the name of its file. */
function caption(pack, name) {
  const tables = pack.sections.flatMap((section) => section.blocks).filter((block) => block.block === 'table');
  return tables.find((block) => `${block.id}.csv` === name).caption;
}

function told(done) {
  return done ? 'Copied. Paste it into your document.' : 'Your browser did not let the page copy. Select the pack below and copy it by hand.';
}

function word(tables, answer) {
  const { contract, chosen } = answer;
  const kind = tables.kinds.find((each) => each.id === contract.kind);
  const command = made('pre', { className: 'wrapped' },
    made('code', {}, ...commandFor(contract, chosen).flatMap((part) => [made('span', { textContent: part }), ' '])));
  return [
    made('h3', { textContent: 'As a Word file' }),
    kind ? made('p', {}, 'Ready-made: ', link(`the pack for “${kind.title}”`, `/downloads/packs/${kind.id}.docx`), ', with example facts and outcomes.') : null,
    made('p', { textContent: 'For this very choice, whoever has a copy of the guide can run:' }),
    command,
  ].filter(Boolean);
}

/** The command that makes the same pack as a Word file, in parts that no line should break. */
export function commandFor(contract, chosen) {
  const facts = ['commenced', 'value', 'months', 'route', 'category', 'kind']
    .filter((name) => contract[name] !== null)
    .map((name) => `--${name} ${contract[name]}`);
  return ['guide pack', ...facts, ...chosen.map((id) => `--outcome ${id}`), '--to tender-pack.docx'];
}

// On paper the pack stands alone.
function print() {
  const picker = document.getElementById('picker');
  picker.classList.add('is-pack-only');
  addEventListener('afterprint', () => picker.classList.remove('is-pack-only'), { once: true });
  window.print();
}
