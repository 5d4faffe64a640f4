// How much a pack asks for: what each chosen outcome suggests, brought down to the step.
// Mirrors macros/domain/proportionality/asking.py.

// `chosen` holds {outcome, held}, `held` being the outcome's revision for the day.
export function asked(tables, step, chosen) {
  const revisions = chosen.map(({ held }) => held);
  const most = 'rung' in step ? step : null;
  const own = revisions.map((held) => held.answer_words);
  const limits = most ? shared(most.answer_words, own) : own;
  const kept = most ? keptOf(most.most_measures, revisions) : revisions.map((held) => held.measures);
  const often = (frequency) => rarer(tables, frequency, most && most.reporting);
  return chosen.map(({ outcome, held }, number) => ({
    outcome: outcome.id,
    words: limits[number],
    measures: kept[number].map((item) => ({ measure: item.id, frequency: often(item.frequency) })),
    indicator: often(held.kpi.frequency),
  }));
}

// Limits in words cut in one proportion to `most` in all, down to tens; none below its half.
function shared(most, limits) {
  const total = limits.reduce((sum, limit) => sum + limit, 0);
  if (total <= most) return limits;
  return limits.map((limit) => (
    Math.max(Math.floor(limit / 2), Math.floor((limit * most) / total / 10) * 10)));
}

// The main measure of each outcome, then the next of each in turn while there is room.
function keptOf(most, revisions) {
  const order = revisions.flatMap((held, number) => (
    ranks(held).map((rank, index) => ({ rank, number, index }))));
  order.sort((one, other) => (
    one.rank - other.rank || one.number - other.number || one.index - other.index));
  const main = order.filter(({ rank }) => rank === 0).length;
  const kept = order.slice(0, Math.max(most, main));
  return revisions.map((held, number) => held.measures.filter((_, index) => (
    kept.some((one) => one.number === number && one.index === index))));
}

// 0 for a main measure and the one behind the indicator; the others count up from 1.
function ranks(held) {
  let others = 0;
  return held.measures.map((measure) => {
    if (measure.primary || measure.id === held.kpi.measure) return 0;
    others += 1;
    return others;
  });
}

// The outcome's own frequency, or the step's where that asks for fewer reports a year.
function rarer(tables, own, most) {
  const reports = tables.reports_a_year;
  return most === null || reports[own] <= reports[most] ? own : most;
}
