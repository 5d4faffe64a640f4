// What can be pressed and is smaller than 24 by 24 px (WCAG 2.5.8), but for what stands in a
// sentence, or is narrow only and has no other target near. Returns a list of sentences.
() => {
  const LEAST = 23.9;
  const wrong = [];
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, [role=button]')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.skip-link'))
    .map((element) => ({ element, boxes: [...element.getClientRects()] }));
  for (const { element, boxes } of all) {
    const tall = Math.max(...boxes.map((box) => box.height));
    const wide = Math.max(...boxes.map((box) => box.width));
    if ((tall >= LEAST && wide >= LEAST) || inSentence(element) || covers(element)) continue;
    if (tall >= LEAST && alone(element, boxes[0])) continue;
    const text = element.textContent.trim().slice(0, 40);
    wrong.push(`${Math.round(wide)} by ${Math.round(tall)} px: ${element.localName} “${text}”`);
  }
  function inSentence(element) {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.closest('p, li, dd, dt, td, th, figcaption, caption, blockquote, h2, h3, h4');
    return Boolean(block) && block.textContent.replace(element.textContent, '').trim().length > 1;
  }
  // A link whose cover is laid over the whole of its box.
  function covers(element) {
    const cover = getComputedStyle(element, '::after');
    return cover.position === 'absolute' && cover.content !== 'none';
  }
  // No other target within 24 px of its middle, the spacing that the criterion allows.
  function alone(own, box) {
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    return !all.some(({ element, boxes }) => element !== own && boxes.some((other) => {
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < 12;
    }));
  }
  return wrong;
}
