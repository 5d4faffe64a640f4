// The form: what was typed, and what is wrong with it. It judges nothing; the evaluator does.

import { dayBack, monthsBack, sumBack } from '../entry/back.js';
import { made } from './dom.js';

export const FIELDS = ['kind', 'commenced', 'value', 'months', 'category', 'route', 'outcomes'];

/** The form as typed: the fields of a contract, each a text. */
export function typed(form) {
  const read = (name) => form.elements[name].value;
  return Object.fromEntries(FIELDS.filter((name) => name !== 'outcomes').map((name) => [name, read(name)]));
}

/** Write texts into the form. What a list does not offer is added to it, so that it is not lost. */
export function fill(form, given) {
  for (const [name, text] of Object.entries(given)) {
    const field = form.elements[name];
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === text)) {
      field.append(made('option', { value: text, textContent: text }));
    }
    field.value = text;
  }
}

/** Offer the kinds of contract. One that is always of one category proposes it, and says so. */
export function offerKinds(form, kinds) {
  const select = form.elements.kind;
  select.append(...kinds.map((kind) => made('option', { value: kind.id, textContent: kind.title })));
  const hint = form.querySelector('#category-hint');
  const plain = hint.textContent;
  let proposed = '';
  form.addEventListener('change', (event) => {
    if (event.target.name === 'category') [proposed, hint.textContent] = ['', plain];
    if (event.target !== select) return;
    const kind = kinds.find((each) => each.id === select.value);
    const usual = kind?.revisions.at(-1).categories ?? [];
    const category = usual.length === 1 ? usual[0] : '';
    if (form.elements.category.value !== proposed) return;
    form.elements.category.value = proposed = category;
    if (!category) for (const radio of form.elements.category) radio.checked = false;
    hint.textContent = category ? `Proposed because “${kind.title}” is usually this. Check it: it settles the threshold.` : plain;
  });
}

// ---- What was read ----

/** Say under each field what its text was read as, where the text does not show it by itself. */
export function sayBack(form, book, contract) {
  const read = {
    commenced: dayBack(book, form.elements.commenced.value, contract.commenced),
    value: sumBack(book, form.elements.value.value, BigInt(contract.value.replace('.', ''))),
    months: monthsBack(book, form.elements.months.value, contract.months),
  };
  for (const [name, said] of Object.entries(read)) {
    forgetBack(name);
    if (said) form.elements[name].after(made('p', { className: 'picker-read', id: `${name}-read`, textContent: said }));
  }
  return Object.values(read).filter(Boolean).join(' ');
}

/** A text that has changed was not read as what stands under it. */
export function forgetBack(name) {
  document.getElementById(`${name}-read`)?.remove();
}

// ---- What is wrong ----

export function clearErrors() {
  for (const field of document.querySelectorAll('#picker [data-field]')) {
    field.classList.remove('field-error');
    field.querySelector('.error')?.remove();
    for (const input of inputs(field)) {
      input.removeAttribute('aria-invalid');
      describe(field, input, null);
    }
  }
  document.getElementById('picker-problem').replaceChildren();
  document.title = document.title.replace(/^Error: /, '');
}

/** Say each error at its field, and all in a summary that takes the focus. */
export function showErrors(errors) {
  const ordered = [...errors].sort((one, other) => FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field));
  const items = ordered.map((error) => made('li', {}, atField(error)));
  const summary = made('div', { className: 'error-summary', role: 'alert', tabIndex: -1 },
    made('h2', { className: 'error-summary-title', textContent: 'There is a problem' }),
    made('ul', {}, ...items));
  document.getElementById('picker-problem').replaceChildren(summary);
  document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
  summary.focus();
}

function atField({ field: name, message }) {
  const field = document.querySelector(`#picker [data-field="${name}"]`);
  const id = `${name}-error`;
  const told = made('p', { className: 'error', id },
    made('span', { className: 'visually-hidden', textContent: 'Error: ' }), message);
  field.classList.add('field-error');
  const first = inputs(field)[0] ?? field;
  (field.querySelector('.hint:not(label *)') ?? field.querySelector('label, legend, h2')).after(told);
  for (const input of inputs(field)) input.setAttribute('aria-invalid', 'true');
  describe(field, first, id);
  const link = made('a', { href: `#${first.id}`, textContent: message });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    first.focus();
    first.scrollIntoView({ block: 'center' });
  });
  return link;
}

function inputs(field) {
  return [...field.querySelectorAll('input:not([type="checkbox"]), select')];
}

// A group of radio buttons is described as a group, a single field by itself.
function describe(field, input, id) {
  const target = field instanceof HTMLFieldSetElement ? field : input;
  const kept = (target.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && !each.endsWith('-error'));
  const all = id ? [...kept, id] : kept;
  if (all.length) target.setAttribute('aria-describedby', all.join(' '));
  else target.removeAttribute('aria-describedby');
}
