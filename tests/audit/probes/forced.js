// In forced colours: all words readable, each status said in words, each shape of a figure there.
// (axe-core reads the page's own colours here, not those that are shown.)
() => {
  if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not in force'];
  const wrong = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || element.closest('script, style, title, .visually-hidden')) continue;
    const style = getComputedStyle(element);
    const colour = element.closest('svg') ? style.fill : style.color;
    const ratio = contrast(colour, ground(element));
    if (ratio < 4.5) wrong.push(`words of contrast ${ratio.toFixed(1)}: ${node.data.trim().slice(0, 40)}`);
  }
  for (const element of document.querySelectorAll('.mark, .banner-label, .notice-label, .value-to-confirm, ins, del')) {
    if (element.checkVisibility() && !element.innerText.trim()) wrong.push(`a status without words: ${element.className}`);
  }
  for (const shape of document.querySelectorAll('svg:not([aria-hidden]) :is(rect, path, circle)[class^=fig-]')) {
    const style = getComputedStyle(shape);
    const behind = ground(shape.closest('svg').parentElement);
    const seen = [style.fill, style.stroke].some((each) => each !== 'none' && contrast(each, behind) >= 3);
    if (!seen) wrong.push(`a shape that cannot be seen: ${shape.getAttribute('class')}`);
  }
  function ground(at) {
    for (let up = at; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
    return getComputedStyle(document.documentElement).getPropertyValue('color-scheme').includes('dark')
      && matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  }
  function numbers(colour) {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  }
  function light(colour) {
    const [r, g, b] = numbers(colour).slice(0, 3).map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  }
  return wrong;
}
