// Where the keyboard is now: which element, whether a person can see it, and its ring.
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  window.guideStops ??= new Map();
  if (!window.guideStops.has(element)) window.guideStops.set(element, window.guideStops.size);

  const [box] = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
  const classes = [...element.classList].map((each) => `.${each}`).join('');
  const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
  return {
    number: window.guideStops.get(element),
    name: `<${element.localName}${classes}> “${text}”`,
    kind: `${element.localName}${classes}/${element.parentElement.className}`,
    skip: element.classList.contains('skip-link'),
    seen: Boolean(box) && box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    onScreen: Boolean(box) && box.bottom > 1 && box.right > 1 && box.top < innerHeight - 1 && box.left < innerWidth - 1,
    covered: covered(element, box),
    ...ring(element),
  };

  function covered(target, at) {
    if (!at) return true;
    const left = Math.max(at.left, 0), right = Math.min(at.right, innerWidth);
    const top = Math.max(at.top, 0), bottom = Math.min(at.bottom, innerHeight);
    const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]];
    return !points.some(([across, down]) => {
      const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return hit && (target.contains(hit) || hit.contains(target) || hit.querySelector?.(':focus'));
    });
  }

  // The contrast of the ring against what lies round it, 0 when there is none; and its box.
  function ring(target) {
    for (const part of [null, '::after', '::before']) {
      const style = getComputedStyle(target, part);
      if (part && style.content === 'none') continue;
      if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) {
        const round = parseFloat(style.outlineOffset) >= 0 ? target.parentElement : target;
        const ringed = part ? holder(target) : box;
        return { ring: contrast(style.outlineColor, ground(round)), box: plain(ringed) };
      }
    }
    return { ring: 0, box: plain(box) };
  }
  function plain(at) {
    return at && { x: at.x, y: at.y, width: at.width, height: at.height };
  }
  // What a cover that is laid over a whole box is measured from.
  function holder(target) {
    let at = target;
    while (at.parentElement && getComputedStyle(at).position === 'static') at = at.parentElement;
    return at.getBoundingClientRect();
  }
  function ground(at) {
    for (; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (parts(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  }
  function parts(colour) {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  }
  function light(colour) {
    const [r, g, b] = parts(colour).slice(0, 3).map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  }
}
