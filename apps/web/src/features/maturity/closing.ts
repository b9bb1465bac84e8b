// SPDX-License-Identifier: EUPL-1.2

interface Measure {
  measureId: string;
  question: number;
  text: string;
  effortHours: number;
  points: { exact: string; rounded: number };
}

interface AreaGap {
  name: string;
  questions: readonly { no: number; met: number }[];
  close: readonly Measure[];
}

export interface Closing extends Measure {
  area: string;
  /** It is the first measure of its question, without which the level cannot be reached. */
  opens: boolean;
}

/** The measures that close the gaps: first those that open a question, then by points for each hour. */
export function closingOf(areas: readonly AreaGap[]): Closing[] {
  const all = areas.flatMap(({ name, questions, close }) => {
    const without = new Set(questions.filter(({ met }) => met === 0).map(({ no }) => no));
    // The measure that costs least opens its question; the others only add points then.
    const cheapest = [...close].sort((a, b) => a.effortHours - b.effortHours);
    const opening = new Set([...without].map((no) => cheapest.find(({ question }) => question === no)?.measureId));
    return close.map((measure): Closing => ({ ...measure, area: name, opens: opening.has(measure.measureId) }));
  });
  const worth = ({ points, effortHours }: Closing): number => points.rounded / Math.max(effortHours, 0.5);
  return all.sort((a, b) => Number(b.opens) - Number(a.opens) || worth(b) - worth(a));
}
