// The words a person reads in the main part of the page, evenly spaced. Forms are left out: what
// only scripts can do is not shown without them.
() => {
  const main = document.querySelector('main');
  const forms = [...main.querySelectorAll('form')];
  for (const form of forms) form.style.setProperty('display', 'none', 'important');
  const text = main.innerText.replace(/\s+/g, ' ').trim();
  for (const form of forms) form.style.removeProperty('display');
  return text;
}
