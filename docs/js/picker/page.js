// The outcome picker. What it knows is fetched with the page; what is typed stays in the page.

import { choice, spoken } from './choice.js';
import { address, notice, made } from './dom.js';
import { evaluate } from './evaluate.js';
import { clearErrors, fill, forgetBack, offerKinds, sayBack, showErrors, typed } from './form.js';
import { fragment, held } from './link.js';
import { menu } from './menu.js';
import { first, rules, standing } from './results.js';
import { notice as staleNotice, watch } from './stale.js';

const picker = document.getElementById('picker');
const form = picker.querySelector('form');
const place = document.getElementById('picker-answer');
const packPlace = document.getElementById('picker-pack');
const status = document.getElementById('picker-said');
let tables = null;
// The contract that the answer on the page is about, and the outcomes chosen for it.
let asked = null;
let chosen = [];
let drawn = null;
let stale = null;

function say(text, visibly = false) {
  status.textContent = text;
  const told = packPlace.querySelector('.picker-told');
  if (visibly && told) told.textContent = text;
}

// ---- From the form to the answer ----

/** The facts with the outcomes, and without: what is raised without them is about the contract. */
function assessed(given) {
  const { errors, assessment } = evaluate(tables, { ...given, outcomes: chosen });
  const plain = evaluate(tables, { ...given, outcomes: [] }).assessment;
  const before = new Set(plain?.prompts.map((prompt) => prompt.id));
  const raised = assessment?.prompts.filter((prompt) => !before.has(prompt.id)) ?? [];
  return { errors, assessment, plain, raised };
}

function show() {
  clearErrors();
  const given = typed(form);
  const found = assessed(given);
  if (!found.plain) {
    // What is wrong with the outcomes is told beside them, once there is a menu.
    showErrors(found.errors.filter((error) => error.field !== 'outcomes'));
    return;
  }
  // A link holds the day in the one form that means the same to every reader.
  asked = { ...given, commenced: found.plain.contract.commenced };
  forget();
  draw(found.plain);
  update(found.raised);
  stale.answer();
  if (found.errors.length) showErrors(found.errors);
  else document.getElementById('picker-standing').focus();
  const back = sayBack(form, tables.entry, found.plain.contract);
  say(`${back} Shown below. ${spoken(tables.words, found.plain.prompts)}`.trim());
}

function draw(answer) {
  drawn = { menu: menu(tables, answer, turn, say), choice: choice(tables, { turn, pack, link: makeLink }) };
  place.replaceChildren(
    Object.assign(staleNotice(), { id: 'picker-stale' }),
    ...standing(tables, answer),
    ...first(tables, answer),
    made('div', { className: 'picker-work' }, drawn.menu.element, drawn.choice.element),
    ...rules(tables, answer));
}

function update(raised) {
  drawn.menu.update(chosen);
  drawn.choice.update(raised, chosen);
}

/** Put away the pack and the link of an earlier choice. Tell whether there was a pack. */
function forget() {
  const away = packPlace.hasChildNodes();
  packPlace.replaceChildren();
  const kept = held(location.hash);
  if (kept && fragment(kept.given, kept.outcomes) !== fragment(asked, chosen)) history.replaceState(null, '', location.pathname);
  return away ? ' The pack was for the earlier choice: make it again.' : '';
}

/** Add an outcome, or take it out. */
function turn(id) {
  const added = !chosen.includes(id);
  chosen = added ? [...chosen, id] : chosen.filter((each) => each !== id);
  clearErrors();
  const away = forget();
  const { errors, raised } = assessed(asked);
  update(raised);
  if (errors.length) {
    showErrors(errors);
    return;
  }
  const title = tables.outcomes.find((outcome) => outcome.id === id)?.title ?? id;
  say(`${added ? 'Added' : 'Removed'}: ${title}. ${chosen.length} chosen.${away} ${spoken(tables.words, raised)}`);
}

// ---- The pack and the link ----

async function pack() {
  clearErrors();
  const { errors, assessment } = assessed(asked);
  if (errors.length) {
    showErrors(errors);
    return;
  }
  const choiceNow = () => fragment(asked, chosen);
  const before = choiceNow();
  try {
    const { take } = await import('./take.js');
    await take(packPlace, tables, assessment, say);
    // The choice may have changed while the parts were on their way.
    if (choiceNow() !== before) packPlace.replaceChildren();
    stale.mark();
  } catch {
    packPlace.replaceChildren(notice('warning', 'The pack could not be made',
      made('p', { textContent: 'Something it needs could not be loaded. Load the page again, or use the Word file on the page of your kind of contract.' })));
  }
}

function makeLink() {
  history.replaceState(null, '', fragment(asked, chosen));
  drawn.choice.showLink(location.href);
  say('The link is made and selected.');
}

function fromAddress() {
  const kept = held(location.hash);
  if (!kept) return;
  fill(form, kept.given);
  chosen = kept.outcomes;
  if (kept.given.commenced) show();
  stale.mark();
  if (kept.cut) {
    document.getElementById('picker-problem').append(notice('warning', 'The link is too long',
      made('p', { textContent: 'Only its first part was read. Check the form and the outcomes chosen.' })));
  }
}

// ---- Beginning ----

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
form.addEventListener('input', (event) => forgetBack(event.target.name));
addEventListener('hashchange', fromAddress);

async function begin() {
  const answer = await fetch(address('tools/outcome-picker/tables.json'));
  if (!answer.ok) throw new Error(`tables.json: ${answer.status}`);
  tables = await answer.json();
  // A browser brings back some fields of a page that was left, and not others. Nothing of it is kept.
  form.reset();
  offerKinds(form, tables.kinds);
  stale = watch(form, [place, packPlace], say);
  picker.querySelector('[data-plain]').hidden = true;
  form.hidden = false;
  fromAddress();
}

begin().catch(() => {
  // The notice for those without scripts says where the same is found; it stays.
  picker.querySelector('[data-plain] .notice-label').textContent = 'This tool could not be loaded';
});
