// An answer or a pack that the form has left behind: marked as out of date, and not to be taken away
// before it has been brought up to date.

import { made } from './dom.js';
import { typed } from './form.js';

const TOLD = 'Out of date: the form has changed since this was shown. Press “Show what applies” to bring it up to date.';
const CURRENT_AGAIN = 'The form is again as it was. What is shown below is up to date.';

/** A notice for the top of what may go out of date. */
export function notice() {
  return made('p', { className: 'picker-stale', hidden: true, textContent: TOLD, 'data-stale': '' });
}

/** A button that does nothing while what it takes away is out of date. */
export function onlyCurrent(button) {
  button.dataset.current = '';
  return button;
}

/** Watch the form. `places` hold what was answered; `say(text)` tells those who cannot see it. */
export function watch(form, places, say) {
  let answered = null;
  let marked = false;
  const now = () => JSON.stringify(typed(form));
  const isStale = () => answered !== null && now() !== answered;
  const mark = () => {
    const stale = isStale();
    for (const place of places) {
      place.classList.toggle('is-stale', stale);
      for (const each of place.querySelectorAll('[data-stale]')) each.hidden = !stale;
      for (const each of place.querySelectorAll('[data-current]')) {
        if (stale) each.setAttribute('aria-disabled', 'true');
        else each.removeAttribute('aria-disabled');
      }
    }
    if (stale !== marked) say(stale ? TOLD : CURRENT_AGAIN);
    marked = stale;
  };
  const refuse = (event) => {
    if (!isStale() || !event.target.closest('[data-current]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A live region reads only what changes.
    say('');
    setTimeout(() => say(`Nothing was done. ${TOLD}`, true), 50);
  };
  for (const place of places) place.addEventListener('click', refuse, { capture: true });
  form.addEventListener('input', mark);
  form.addEventListener('change', mark);
  return {
    mark,
    /** What is shown is now the answer to the form as it stands. */
    answer() {
      answered = now();
      marked = false;
      mark();
    },
  };
}
