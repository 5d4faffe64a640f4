// Filters the menu of outcomes in the page. Without it the whole list stands there.
// Nothing is sent, kept or put into the address.
const form = document.getElementById('menu-filter');
const cards = [...document.querySelectorAll('.menu-theme .card')];
const themes = [...document.querySelectorAll('.menu-theme')];
const fields = [...form.querySelectorAll('[data-filter]')];
const status = form.querySelector('[role="status"]');

/** Whether a card holds what one field asks for; an empty field asks for nothing. */
function meets(card, field) {
  const wanted = field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value;
  return wanted === '' || card.dataset[field.dataset.filter].split(' ').includes(wanted);
}

/** How many are shown, in the words that the page brought along. */
function said(count) {
  if (count === 0) return status.dataset.none;
  return (count === 1 ? status.dataset.one : status.dataset.many).replace('#', String(count));
}

function show() {
  for (const card of cards) card.hidden = !fields.every((field) => meets(card, field));
  for (const theme of themes) theme.hidden = !theme.querySelector('.card:not([hidden])');
  status.textContent = said(cards.filter((card) => !card.hidden).length);
}

function clear() {
  form.reset();
  show();
  fields[0].focus();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', show);
document.getElementById('filter-clear').addEventListener('click', clear);
form.hidden = false;
// A browser may bring back what was chosen when somebody returns to the page.
show();
