// A small tool on the page of the table: it answers one case. The page is whole without it.
// What is chosen stays in the page: nothing is sent, kept or put into the address.
import { address, made, notice } from '../picker/dom.js';
import { money } from '../picker/sentences.js';
import { answer, lines } from './answer.js';

const place = document.getElementById('asking');

function select(name, label, options) {
  const list = made('select', { className: 'select', id: `asking-${name}`, name });
  const element = made('div', { className: 'field' },
    made('label', { className: 'field-label', for: list.id, textContent: label }), list);
  const fill = (choices) => {
    const kept = list.value;
    list.replaceChildren(...choices.map(([value, text]) => made('option', { value, textContent: text })));
    if (choices.some(([value]) => value === kept)) list.value = kept;
  };
  fill(options);
  return { element, list, fill };
}

function tick(point) {
  const box = made('input', { type: 'checkbox', id: `asking-${point.fact}`, value: point.fact });
  return { box, element: made('div', { className: 'choice' }, box, made('label', { for: box.id, textContent: point.question })) };
}

function places(held, category) {
  const sums = lines(held, category).map(money);
  return [['0', `Below ${sums[0]}`], ...sums.map((sum, at) => [
    String(at + 1), at + 1 < sums.length ? `${sum} or more, below ${sums[at + 1]}` : `${sum} or more`,
  ])];
}

function tool(held) {
  const entries = (name) => Object.entries(held.words[name]);
  const kind = select('kind', 'What is the question about?', held.kinds.map((each) => [each.kind, `${each.kind}: ${each.title}`]));
  const category = select('category', 'What is bought?', entries('category'));
  const value = select('place', 'Estimated value, VAT included', places(held, category.list.value));
  const route = select('route', 'How is it let?', entries('route'));
  const rules = select('rules', 'Under which rules?', held.regimes.map((each) => [each.id, each.title]));
  const ticks = held.points.map(tick);
  const said = made('div', { id: 'asking-said', role: 'status' });
  const show = () => {
    value.fill(places(held, category.list.value));
    const { number, row } = answer(held, {
      kind: kind.list.value,
      category: category.list.value,
      route: route.list.value,
      place: Number(value.list.value),
      rules: rules.list.value,
      yes: ticks.filter(({ box }) => box.checked).map(({ box }) => box.value),
    });
    said.replaceChildren(notice('info', `${held.words.answer[row.answer]} (row ${number})`,
      made('p', { textContent: `${row.text} ${row.change}`.trim() }),
      ...(row.record ? [made('p', { textContent: `Record to keep: ${row.record}` })] : []),
      made('p', {}, made('a', { href: `#${row.id}`, textContent: `Row ${number}: the ground, and how sure it is` }))));
  };
  const form = made('form', { className: 'form', autocomplete: 'off' },
    made('p', { textContent: 'Nothing you choose leaves this page. The sums are those for a procurement that commences on the day of this edition. An exempted contract counts as one of the lowest value.' }),
    ...[kind, category, value, route, rules].map((each) => each.element),
    made('fieldset', { className: 'fieldset' },
      made('legend', { className: 'legend', textContent: 'What is true of it?' }), ...ticks.map((each) => each.element)));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', show);
  place.replaceChildren(made('h2', { id: 'one-case', textContent: 'Answer one case' }), form, said);
  show();
}

async function begin() {
  const found = await fetch(address('law/what-may-be-asked/table.json'));
  if (!found.ok) throw new Error(`table.json: ${found.status}`);
  const held = await found.json();
  if (held.rows.length) tool(held);
}

// Without its table the form cannot answer: what the page says in its place stays.
begin().catch(() => {});
