// The words a person reads in the main part of the page, evenly spaced.
() => document.querySelector('main').innerText.replace(/\s+/g, ' ').trim()
