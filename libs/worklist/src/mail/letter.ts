// SPDX-License-Identifier: EUPL-1.2
import type { Language, Letter } from '#libs/platform';
import type { CountedTasks } from '../read/tasks.js';
import { nameOf } from '../read/tasks.js';

export interface Mail {
  subject: string;
  text: string;
}

interface Given {
  letter: Letter;
  language: Language;
  /** Where the web is reached. */
  url: string;
  /** What waits now. */
  waiting: readonly CountedTasks[];
  /** What has its day in the coming week. */
  week: readonly CountedTasks[];
}

const WORDS = {
  sv: {
    subject: { daily: 'Trappan: {{n}} saker att göra', weekly: 'Trappan: veckan, {{n}} saker att göra' },
    waiting: 'Det här väntar på dig:',
    nothing: 'Inget väntar på dig.',
    late: 'varav försenade',
    week: 'De närmaste sju dagarna:',
    open: 'Öppna Att göra',
    year: 'Året',
    stop: 'Du får brevet för att du har bett om det. Stäng av det under Mitt konto',
  },
  en: {
    subject: { daily: 'Trappan: {{n}} things to do', weekly: 'Trappan: the week, {{n}} things to do' },
    waiting: 'This waits for you:',
    nothing: 'Nothing waits for you.',
    late: 'of them overdue',
    week: 'The next seven days:',
    open: 'Open To do',
    year: 'The year',
    stop: 'You get this letter because you asked for it. Turn it off under My account',
  },
} as const;

const sumOf = (counted: readonly CountedTasks[]): number => counted.reduce((sum, { count }) => sum + count, 0);

/** A reminder or a digest: numbers and links only, so that a mail that goes astray tells nothing. Undefined: nothing to say. */
export function letterOf({ letter, language, url, waiting, week }: Given): Mail | undefined {
  const words = WORDS[language];
  const n = sumOf(waiting);
  if (n === 0 && (letter === 'daily' || week.length === 0)) return undefined;
  const text = [
    n === 0 ? words.nothing : [words.waiting, ...linesOf(waiting, language)].join('\n'),
    ...(letter === 'weekly' && week.length > 0 ? [[words.week, ...linesOf(week, language)].join('\n')] : []),
    `${words.open}: ${url}/att-gora\n${words.year}: ${url}/att-gora/aret`,
    `${words.stop}: ${url}/konto`,
  ].join('\n\n');
  return { subject: words.subject[letter].replace('{{n}}', String(n)), text: `${text}\n` };
}

/** A line per kind, over all days. */
function linesOf(counted: readonly CountedTasks[], language: Language): string[] {
  const kinds = [...new Set(counted.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = counted.filter((each) => each.kind === kind);
    const late = of.reduce((sum, { overdue }) => sum + overdue, 0);
    const also = late > 0 ? `, ${WORDS[language].late} ${late}` : '';
    return `- ${nameOf(kind, language)}: ${sumOf(of)}${also}`;
  });
}
