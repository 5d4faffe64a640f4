// What is chosen, and what the guide says of it: prompts, never a verdict.

import { button, heading, link, made, mark, pageOf } from './dom.js';
import { notice as staleNotice, onlyCurrent } from './stale.js';

const WORDS = ['ask-for-approval', 'consider', 'does-not-apply', 'no-point'];

/** The panel beside the menu. `actions`: turn(id), pack(), link(). */
export function choice(tables, actions) {
  const list = made('ul', { className: 'picker-chosen' });
  const said = made('div', { className: 'picker-prompts' });
  const linked = made('div', { id: 'picker-link' });
  const element = made('aside', { className: 'picker-choice', 'data-field': 'outcomes', id: 'outcomes', tabIndex: -1, 'aria-labelledby': 'picker-choice' },
    heading(2, 'picker-choice', 'Your choice'), list, staleNotice(),
    made('div', { className: 'button-row' },
      onlyCurrent(button('Make the tender pack', '', actions.pack, false)),
      onlyCurrent(button('Make a link to this choice', '', actions.link))),
    linked, said);
  return {
    element,
    /** `found`: the prompts that the choice raised. */
    update(found, chosen) {
      const titles = new Map(tables.outcomes.map((outcome) => [outcome.id, outcome.title]));
      const rows = chosen.map((id) => picked(id, titles.get(id) ?? id, actions.turn, element));
      list.replaceChildren(...(rows.length ? rows : [made('li', { textContent: 'Nothing yet. Add outcomes from the menu.' })]));
      said.replaceChildren(...prompts(tables.words, found));
      linked.replaceChildren();
    },
    showLink(text) {
      const field = made('input', { className: 'input', id: 'picker-address', readOnly: true, value: text });
      linked.replaceChildren(
        made('label', { className: 'field-label', for: 'picker-address', textContent: 'Link to this choice' }),
        made('p', { className: 'hint', textContent: 'Copy it. It holds the facts and the outcomes, and whoever has it can see them.' }),
        field);
      field.focus();
      field.select();
    },
  };
}

function picked(id, title, turn, panel) {
  const press = button('Remove', title, () => {
    const at = [...panel.querySelectorAll('.picker-chosen button')].indexOf(press);
    turn(id);
    const left = panel.querySelectorAll('.picker-chosen button');
    (left[Math.min(at, left.length - 1)] ?? panel.querySelector('h2')).focus();
  });
  return made('li', {}, made('span', { textContent: title }), press);
}

/** Prompts under the word that each says, the gravest first. */
export function prompts(words, found) {
  return WORDS.map((word) => [word, found.filter((prompt) => prompt.word === word)])
    .filter(([, all]) => all.length)
    .map(([word, all]) => made('section', { className: `picker-prompt picker-${word}` },
      made('h3', { textContent: words.word[word] }),
      made('ul', {}, ...all.map((prompt) => made('li', {},
        made('p', {}, link(prompt.title, pageOf(prompt.about)), ' ', mark(prompt.force, words.force[prompt.force])),
        made('p', { textContent: prompt.reason }))))));
}

/** The prompts in one sentence, for those who cannot see the panel change. */
export function spoken(words, found) {
  const parts = WORDS.map((word) => [words.word[word], found.filter((prompt) => prompt.word === word)])
    .filter(([, all]) => all.length)
    .map(([label, all]) => `${label}: ${all.map((prompt) => prompt.title).join('; ')}.`);
  return parts.slice(0, 3).join(' ');
}
