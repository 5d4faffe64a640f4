// Taking something away from the page: copied with its formatting, copied as text, or saved as a
// file. Each tells whether it worked; what to say then is for the page.

/** Copy text. False: the browser allowed no way of copying. */
export async function copyPlain(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(holding(text));
  }
}

/** Copy an element with its formatting, with `text` for programs that take text alone. */
export async function copyFormatted(element, text) {
  try {
    const html = new Blob([withLines(element).outerHTML], { type: 'text/html' });
    const plain = new Blob([text], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
    return true;
  } catch {
    return copiedBySelection(element);
  }
}

/** Offer text as a file to save. */
export function save(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Let the browser start on it before it goes.
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

// A word processor knows nothing of our style sheet: without this its tables would have no lines.
function withLines(element) {
  const copy = element.cloneNode(true);
  for (const table of copy.querySelectorAll('table')) {
    table.setAttribute('border', '1');
    table.setAttribute('cellpadding', '4');
    table.setAttribute('cellspacing', '0');
  }
  for (const part of copy.querySelectorAll('[id], [tabindex], [role]')) {
    for (const name of ['id', 'tabindex', 'role', 'aria-labelledby']) part.removeAttribute(name);
  }
  return copy;
}

function holding(text) {
  const place = document.createElement('pre');
  place.textContent = text;
  place.className = 'visually-hidden';
  document.body.append(place);
  return place;
}

// The old way, where the Clipboard API is missing or refused, such as on a page that is not secure.
function copiedBySelection(element) {
  const selection = getSelection();
  const kept = selection.rangeCount ? selection.getRangeAt(0) : null;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch { /* Then it was not copied. */ }
  selection.removeAllRanges();
  if (kept) selection.addRange(kept);
  if (element.matches('pre.visually-hidden')) element.remove();
  return done;
}
