// A tender pack, composed from parts.json and an assessment by evaluate.js. Mirrors
// macros/domain/pack/ and macros/render/pack/text.py, step for step: a test compares both. It holds
// no sentence of its own, judges nothing and knows no page.
import { day, money } from './sentences.js';

const PLACE = /\{([a-z0-9_.-]+)\}/g;
const ROOM = '[to be written]';
const MARK = '\ufeff';
const FORMULA_STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];

/** The pack: {title, as_of, sections, digest}. `file` is the whole of parts.json. */
export async function compose(file, answer) {
  const { parts } = file;
  const made = filled(parts.skeleton, { ...facts(parts, answer), example: false });
  return {
    title: made.title,
    as_of: file.as_at,
    sections: made.sections,
    digest: await digest(made) || parts.texts.no_digest,
    note: parts.texts.note,
  };
}

/** The whole pack as text, row by row, whatever the width of a line. */
export function plainText(pack) {
  const stamped = `As of ${day(pack.as_of)}\nDigest: ${pack.digest}`;
  return `${[pack.title, stamped, ...pack.sections.map(sectionText)].join('\n\n\n')}\n`;
}

/** Each table as a CSV file: [{name, text}]. Day, digest and note stand in every row. A byte order
 *  mark comes first, without which a spreadsheet shows a pound sign as two wrong signs. */
export function csvTables(pack) {
  const blocks = pack.sections.flatMap((section) => section.blocks);
  return blocks.filter((block) => block.block === 'table').map((table) => {
    const head = [...table.columns, 'As of', 'Pack digest', 'Note'];
    const last = [pack.as_of, pack.digest, pack.note];
    const lines = [head, ...table.rows.map((row) => [...row, ...last].map(guarded))];
    return { name: `${table.id}.csv`, text: MARK + lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('') };
  });
}

// --- Filling the skeleton: macros/domain/pack/compose.py ---

function filled(value, scope) {
  if (typeof value === 'string') return value.replace(PLACE, (_, path) => words(path, scope));
  if (Array.isArray(value)) return value.flatMap((item) => expanded(item, scope));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, scope)]));
  }
  return value;
}

function expanded(item, scope) {
  const node = item?.node;
  if (node === undefined) return [filled(item, scope)];
  if (node === 'insert') return look(item.path, scope);
  if (node === 'when') {
    const nodes = isThere(look(item.path, scope)) ? item.nodes : item.otherwise;
    return nodes.flatMap((inner) => expanded(inner, scope));
  }
  return look(item.over, scope).flatMap((one) => (
    item.nodes.flatMap((inner) => expanded(inner, { ...scope, [item.as]: one }))));
}

// A list that is empty is not there, as in Python.
function isThere(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function look(path, scope) {
  return path.split('.').reduce((found, name) => {
    if (found === null || !Object.hasOwn(found, name)) throw new Error(`nothing at ${path}`);
    return found[name];
  }, scope);
}

function words(path, scope) {
  const found = look(path, scope);
  if (typeof found !== 'string') throw new Error(`${path} is not words`);
  return found;
}

// --- Joining parts and assessment: macros/domain/pack/facts.py ---

function facts(parts, answer) {
  const duties = Object.fromEntries(answer.duties.map((found) => [found.duty, found]));
  const outcomes = chosenOutcomes(parts, answer);
  const kind = parts.kinds[answer.contract.kind] ?? { title: '' };
  const rules = Object.entries(parts.rules).map(([name, ids]) => [name, rule(parts, duties, ids)]);
  return {
    ...Object.fromEntries(rules),
    contract: contract(parts, answer.contract, kind.title),
    kind: { title: kind.title },
    council: parts.council,
    regime: 'title' in answer.regime ? answer.regime.title : answer.regime.reason,
    position: answer.position.reason,
    policy: policy(parts, answer.policy),
    statement: statement(parts, answer.statement, outcomes),
    outcomes,
    scale: parts.scale === null ? [] : parts.scale.marks,
    scale_standing: parts.scale === null ? '' : parts.scale.standing,
    rung: rung(parts, answer.rung),
    counts: counts(parts, outcomes),
    prompts: answer.prompts.filter(points).map((found) => prompt(parts, found)),
    applying: answer.duties.filter((found) => found.applies).map((found) => listed(parts, found)),
    later: answer.duties.filter((found) => found.starts !== null).map((found) => listed(parts, found)),
    not_applying: answer.duties.filter((found) => !found.applies && found.starts === null)
      .map((found) => listed(parts, found)),
    versions: versions(parts, answer, outcomes),
  };
}

function contract(parts, found, kind) {
  const category = parts.words.category[found.category];
  const value = money(found.value);
  return {
    name: `${kind || category}, ${value}`,
    commenced: day(found.commenced),
    value,
    months: `${found.months} ${found.months === 1 ? parts.texts.month : parts.texts.months}`,
    route: parts.words.route[found.route],
    category,
  };
}

function rule(parts, duties, ids) {
  const all = ids.map((id) => duties[id]);
  const found = all.find((one) => one.applies) ?? all[0];
  return { ...listed(parts, found), applies: found.applies };
}

function listed(parts, found) {
  const { title, provision } = parts.duties[found.duty];
  const why = [found.reason, found.note].filter(Boolean).join(' ');
  return { title, provision, reason: found.reason, why };
}

function policy(parts, found) {
  return 'ref' in found
    ? parts.policies[found.ref]
    : { notice: found.reason, hint: parts.texts.hint_working };
}

function statement(parts, found, outcomes) {
  if (!('ref' in found)) return { title: '', reason: found.reason, asks: [] };
  const asks = parts.statements[found.ref].asks.map((ask) => {
    const titles = outcomes.filter((one) => one.asks.includes(ask.id)).map((one) => one.title);
    return { title: ask.title, served: titles.join('; ') || parts.texts.none_chosen };
  });
  return { title: found.title, reason: found.reason, asks };
}

function chosenOutcomes(parts, answer) {
  const fits = Object.fromEntries(answer.menu.map((fit) => [fit.outcome, fit]));
  return answer.asked.map((asked, index) => outcome(parts, fits[asked.outcome], asked, index + 1));
}

// An outcome as this pack asks for it: words, measures and reports are those of the answer.
function outcome(parts, fit, asked, number) {
  const own = parts.outcomes[fit.outcome];
  const revision = own.revisions[fit.since];
  const { ground } = fit;
  return {
    ...revision,
    id: own.id,
    title: own.title,
    standing: own.standing,
    since: fit.since,
    number: String(number),
    words: String(asked.words),
    most_words: asked.words,
    measures: measures(parts, revision, asked),
    kpi: { ...revision.kpi, frequency: parts.words.frequency[asked.indicator] },
    how_many: String(asked.measures.length),
    fit: fit.reason,
    kind_why: fit.kind_says === 'ask' ? fit.kind_why : '',
    basis: ground.basis.map((id) => parts.duties[id]),
    answer: parts.words.answer[ground.answer],
    row: String(ground.number),
    says: fit.word === 'not' ? `${ground.text} ${ground.change}`.trim() : '',
    record: ground.record,
    exceptions: ground.exceptions,
    advice: ground.answer === 'advice-first',
    cannot: ground.answer === 'cannot-be-added',
  };
}

function measures(parts, revision, asked) {
  return asked.measures.map((found) => ({
    ...revision.measures.find((measure) => measure.id === found.measure),
    frequency: parts.words.frequency[found.frequency],
  }));
}

function rung(parts, found) {
  if (!('rung' in found)) return { title: '', reason: found.reason };
  return {
    title: found.title,
    reason: found.reason,
    text: found.text,
    outcomes: String(found.most_outcomes),
    measures: String(found.most_measures),
    words: String(found.answer_words),
    reporting: parts.words.frequency[found.reporting],
  };
}

function counts(parts, outcomes) {
  const all = outcomes.flatMap((one) => one.measures);
  const used = new Set(all.map((measure) => measure.frequency));
  return {
    outcomes: String(outcomes.length),
    measures: String(all.length),
    words: String(outcomes.reduce((sum, one) => sum + one.most_words, 0)),
    reporting: Object.values(parts.words.frequency).filter((said) => used.has(said)).join('; '),
  };
}

function points(found) {
  return found.word !== 'no-point' && !found.id.startsWith('fit/');
}

function prompt(parts, found) {
  return {
    word: parts.words.word[found.word],
    force: parts.words.force[found.force],
    title: found.title,
    reason: found.reason,
  };
}

function versions(parts, answer, outcomes) {
  const named = parts.texts.versions;
  const texts = ['statement', 'policy'].map((name) => {
    const found = answer[name];
    return { what: named[name], said: 'ref' in found ? stamped(parts, found) : found.reason };
  });
  const ladder = 'rung' in answer.rung
    ? [{ what: named.ladder, said: dated(parts.ladder, answer.rung.since) }] : [];
  const scale = parts.scale === null
    ? [] : [{ what: named.scale, said: dated(parts.scale, parts.scale.since) }];
  const own = outcomes.map((one) => ({ what: named.outcome, said: dated(one, one.since) }));
  return [...texts, ...ladder, ...scale, ...own];
}

function dated(found, since) {
  return `${found.title}, ${day(since)}, ${found.standing.toLowerCase()}`;
}

function stamped(parts, found) {
  const standing = parts.words.standing[found.standing];
  if (found.since === null) return `${found.title}, ${standing.toLowerCase()}`;
  return dated({ title: found.title, standing }, found.since);
}

// --- The digest: macros/domain/pack/make.py ---

async function digest(made) {
  // Only a secure address gives a page this.
  if (!globalThis.crypto?.subtle) return '';
  const bytes = new TextEncoder().encode(canonical(made));
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

// --- Plain text: macros/render/pack/text.py ---

function sectionText(section) {
  return [section.title.toUpperCase(), ...section.blocks.map((block) => lines(block).join('\n'))].join('\n\n');
}

function lines(block) {
  switch (block.block) {
    case 'heading': return [`${'#'.repeat(block.level - 1)} ${block.text}`];
    case 'paragraph': return [block.text];
    case 'bullets': return block.items.map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `- ${item}`));
    case 'field': return [`${block.label}: ${ROOM}`, `(${block.hint})`];
    case 'notice': return [`${block.label.toUpperCase()}: ${block.text}`];
    case 'stamp': return block.rows.map(([name, said]) => `${name}: ${said}`);
    case 'table': return tableLines(block);
    default: throw new Error(`no block is called ${block.block}`);
  }
}

function tableLines(table) {
  const rows = table.rows.flatMap((row, number) => [
    `Row ${number + 1}`,
    ...row.map((cell, column) => `  ${table.columns[column]}: ${cell === '' && table.blank.includes(column) ? ROOM : cell}`),
  ]);
  return [`Table: ${table.caption}`, ...rows];
}

// --- CSV: macros/render/exports/sheet.py ---

function guarded(cell) {
  return FORMULA_STARTS.some((start) => cell.startsWith(start)) ? `'${cell}` : cell;
}

function quoted(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
