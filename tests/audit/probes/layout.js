// What is lost on the page as it is laid out now: text beyond the edge, cut off, or under other
// text. Returns a list of sentences.
() => {
  const wrong = [];
  const wide = document.documentElement.clientWidth;
  const say = (what, element) => wrong.push(`${what}: ${name(element)}`);

  function name(element) {
    const classes = [...element.classList].map((each) => `.${each}`).join('');
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
    return `<${element.localName}${classes}> “${text}”`;
  }
  const style = (element) => getComputedStyle(element);
  const clips = (value) => value !== 'visible';
  const scrolls = (value) => value === 'auto' || value === 'scroll';
  const unseen = (element) => element.closest('.visually-hidden, script, style, noscript, title, [hidden]')
    || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  if (document.documentElement.scrollWidth > wide) {
    wrong.push(`the page is ${document.documentElement.scrollWidth - wide} px wider than the window`);
  }

  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || unseen(element)) continue;
    const scroller = sideways(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    let past = false;
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      if (!scroller && (box.right > wide + 1 || box.left < -1)) past = true;
      lines.push({ box, element, node, top: box.top });
    }
    if (past && !element.closest('.skip-link')) say('text past the edge', element);
    const cutting = cut(element);
    if (cutting) say('text cut off', element);
  }

  function sideways(element) {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      if (scrolls(style(at).overflowX) && at.scrollWidth > at.clientWidth) return at;
    }
    return null;
  }
  function cut(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow } = style(at);
      if (textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth + 1) return at;
      if (clips(overflowX) && !scrolls(overflowX) && at.scrollWidth > at.clientWidth + 1) return at;
      if (clips(overflowY) && !scrolls(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
    }
    return null;
  }

  // Text over text: lines of different elements that share a good part of their area.
  lines.sort((a, b) => a.top - b.top);
  const told = new Set();
  for (let i = 0; i < lines.length; i += 1) {
    for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom; j += 1) {
      const [a, b] = [lines[i], lines[j]];
      if (a.node === b.node || floats(a.element) || floats(b.element)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      const least = Math.min(a.box.width * a.box.height, b.box.width * b.box.height);
      if (across > 2 && down > 2 && across * down > 0.3 * least && !told.has(a.element)) {
        told.add(a.element);
        say(`text over “${b.element.textContent.trim().slice(0, 30)}”`, a.element);
      }
    }
  }
  // What keeps its place while the page moves under it is meant to.
  function floats(element) {
    return element.closest('.skip-link, .print-line, .contents');
  }
  return wrong;
}
