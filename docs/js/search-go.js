// A search box on a page that is not the search page. The words go there after the #, so that they
// never reach the server.

const form = document.querySelector('[data-search-go]');
const input = form.querySelector('input');
const page = new URL('../search/', import.meta.url);

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (text) page.hash = new URLSearchParams({ q: text });
  location.assign(page);
});
