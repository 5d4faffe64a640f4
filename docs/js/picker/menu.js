// The menu: every outcome, those that suit first, each with its reason; and the filters over it.

import { heading, link, made, notice, pageOf, within } from './dom.js';

// More than these in a group are shown when asked for, unless it is a matter of one or two.
const AT_ONCE = 8;
const A_FEW = 2;

/** The revision of a thing of the tables that began on `since`. */
function revisionOf(thing, since) {
  return thing.revisions.find((revision) => revision.since === since);
}

/** Draw the menu. `turn(id)` adds or removes an outcome; `say(text)` tells what changed. */
export function menu(tables, answer, turn, say) {
  const known = new Map(tables.outcomes.map((outcome) => [outcome.id, outcome]));
  const items = answer.menu.map((fit) => item(tables, fit, revisionOf(known.get(fit.outcome), fit.since), turn));
  const kind = tables.kinds.find((each) => each.id === answer.contract.kind);
  const first = (kind?.revisions.at(-1).ask ?? []).map((each) => each.outcome);
  items.sort((one, other) => place(first, one) - place(first, other));
  const groups = [
    [kind && `Suggested for “${kind.title}”`, (fit) => fit.word === 'fits' && fit.kind_says === 'ask'],
    [kind ? 'Also suit such a contract' : 'Suit such a contract', (fit) => fit.word === 'fits' && fit.kind_says !== 'ask'],
    ['Consider: score it on a recorded ground', (fit) => fit.word === 'consider' && fit.ground.answer === 'on-the-recorded-ground'],
    ['Consider: take advice first', (fit) => fit.word === 'consider' && fit.ground.answer === 'advice-first'],
    ['Consider: no marks can be added here', (fit) => fit.word === 'consider' && fit.ground.answer === 'cannot-be-added'],
    ['Not suggested for this contract', (fit) => fit.word === 'not'],
  ].map(([title, belongs]) => group(title, items.filter((each) => belongs(each.fit))));
  const element = made('div', {},
    heading(2, 'picker-menu', 'What you could ask for'),
    notice('warning', 'Suggested, not decided',
      made('p', { textContent: 'Nobody at the Council has decided this menu. It says what suits and why; you decide, and write down your reason.' })),
    ...(items.some((each) => each.fit.word === 'fits') ? [] : [
      notice('info', 'Nothing in the menu fits without more',
        made('p', { textContent: 'Asking for nothing is a sound answer for such a contract. Write down that you thought of it, and why not.' })),
    ]),
    filters(tables, items, groups, say),
    ...groups.map((each) => each.element));
  return { element, update: (chosen) => items.forEach((each) => each.update(chosen.includes(each.fit.outcome))) };
}

// What the kind of contract names comes in its order, the rest after it.
function place(first, { fit }) {
  const at = first.indexOf(fit.outcome);
  return at < 0 ? first.length : at;
}

function group(title, items) {
  const head = made('h3');
  const list = made('ul', { className: 'picker-menu' });
  const more = made('button', { type: 'button', className: 'button button-secondary' });
  const element = made('div', { className: 'picker-group' }, head, list, more);
  let most = AT_ONCE;
  const count = () => {
    const fitting = items.filter((each) => !each.left_out);
    if (fitting.length <= AT_ONCE + A_FEW) most = Math.max(most, fitting.length);
    list.replaceChildren(...fitting.slice(0, most).map((each) => each.element));
    head.textContent = `${title} (${fitting.length})`;
    more.textContent = `Show ${fitting.length - most} more`;
    more.append(made('span', { className: 'visually-hidden', textContent: ` under “${title}”` }));
    more.hidden = fitting.length <= most;
    element.hidden = fitting.length === 0;
    return fitting.length;
  };
  more.addEventListener('click', () => {
    const next = most;
    most = items.length;
    count();
    list.children[next].querySelector('a').focus();
  });
  count();
  return { element, count };
}

// ---- One outcome ----

function item(tables, fit, revision, turn) {
  const press = made('button', { type: 'button', className: 'button button-secondary' });
  const about = [tables.words.theme[fit.theme], ...(revision.sme_suited ? ['suits smaller firms'] : [])].join(' · ');
  const onward = within('See your choice', 'picker-choice');
  const element = made('li', { className: 'picker-item' },
    made('div', {},
      made('h4', {}, link(fit.title, pageOf(`outcome/${fit.outcome}`))),
      made('p', { className: 'picker-about', textContent: about }),
      fit.word === 'not' ? null : made('p', { textContent: revision.summary }),
      fit.kind_says === 'ask' && fit.kind_why ? why('For this kind of contract:', fit.kind_why) : null,
      why('Why:', fit.reason)),
    made('p', { className: 'picker-press' }, press, onward));
  const update = (chosen) => {
    element.classList.toggle('is-chosen', chosen);
    onward.hidden = !chosen;
    press.replaceChildren(chosen ? 'Remove' : 'Add', made('span', { className: 'visually-hidden', textContent: ` ${fit.title}` }));
  };
  press.addEventListener('click', () => turn(fit.outcome));
  update(false);
  return { element, fit, revision, update, left_out: false };
}

function why(label, text) {
  return made('p', { className: 'picker-why' }, made('strong', { textContent: label }), ` ${text}`);
}

// ---- Filters ----

function filters(tables, items, groups, say) {
  const theme = choice('Theme', 'picker-theme', 'Any theme', Object.entries(tables.words.theme));
  const served = new Set(items.flatMap((each) => each.revision.priorities));
  const priorities = tables.priorities.filter(({ id }) => served.has(id)).map(({ id, title, strategy }) => [id, `${title} (${strategy})`]);
  const priority = choice('Council priority served', 'picker-priority', 'Any priority', priorities);
  const small = made('input', { type: 'checkbox', id: 'picker-small' });
  const onlySmall = made('div', { className: 'choice' }, small, made('label', { for: 'picker-small', textContent: 'Only those that suit smaller firms' }));
  const element = made('div', { className: 'picker-filters', role: 'group', 'aria-label': 'Show only some outcomes' },
    theme.element, priority.element, onlySmall);
  element.addEventListener('change', () => {
    for (const each of items) {
      const { fit, revision } = each;
      each.left_out = !((!theme.select.value || fit.theme === theme.select.value)
        && (!priority.select.value || revision.priorities.includes(priority.select.value))
        && (!small.checked || revision.sme_suited));
    }
    const shown = groups.reduce((sum, each) => sum + each.count(), 0);
    say(`${shown} of ${items.length} outcomes shown.`);
  });
  return element;
}

function choice(label, id, any, options) {
  const select = made('select', { className: 'select', id },
    made('option', { value: '', textContent: any }),
    ...options.map(([value, text]) => made('option', { value, textContent: text })));
  const element = made('div', { className: 'field' }, made('label', { className: 'field-label', for: id, textContent: label }), select);
  return { element, select };
}
