// Small builders. Everything is put on the page as text, never as HTML.

const site = new URL('../../', import.meta.url);

/** An element with properties and children; `data-` and `aria-` names become attributes. */
export function made(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (/^(data|aria)-|^(for|role|colspan)$/.test(key)) element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The address of a page or a file of this site, given from its root. */
export function address(path) {
  return new URL(path.replace(/^\//, ''), site).href;
}

export function link(text, path) {
  return made('a', { href: address(path), textContent: text });
}

/** A link to a part of the page, which leaves the address as it is: it may hold a choice. */
export function within(text, id) {
  const element = made('a', { href: `#${id}`, textContent: text });
  element.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById(id).focus();
  });
  return element;
}

export function mark(kind, text) {
  return made('span', { className: `mark mark-${kind}`, textContent: text });
}

export function notice(kind, label, ...parts) {
  return made('div', { className: `notice notice-${kind}` },
    made('p', { className: 'notice-label', textContent: label }), ...parts);
}

export function button(text, what, press, secondary = true) {
  const element = made('button', { type: 'button', className: `button${secondary ? ' button-secondary' : ''}` }, text);
  if (what) element.append(made('span', { className: 'visually-hidden', textContent: ` ${what}` }));
  element.addEventListener('click', press);
  return element;
}

/** A heading that can take the focus when what it heads has just appeared. */
export function heading(level, id, text) {
  return made(`h${level}`, { id, tabIndex: -1, textContent: text });
}

const PLACES = { duty: '/law/', outcome: '/outcomes/', contract: '/contracts/', npps: '/npps/', policy: '/policy/' };
const SINGLE = { thresholds: '/thresholds/', proportionality: '/proportionality/' };

/** The page of a record named as the tables name it, such as "duty/sva2012-s1". */
export function pageOf(record) {
  const [kind, id] = record.split('/');
  if (record === 'policy/working') return '/policy/';
  return SINGLE[kind] ?? `${PLACES[kind]}${id}/`;
}
