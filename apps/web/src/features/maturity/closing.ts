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
  const all = areas.flatMap(({ name, questions, close }) =>
    close.map((measure): Closing => {
      const opens = questions.some(({ no, met }) => no === measure.question && met === 0);
      return { ...measure, area: name, opens };
    }),
  );
  const worth = ({ points, effortHours }: Closing): number => points.rounded / Math.max(effortHours, 0.5);
  return all.sort((a, b) => Number(b.opens) - Number(a.opens) || worth(b) - worth(a));
}
