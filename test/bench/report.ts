// SPDX-License-Identifier: EUPL-1.2
import { type Figure, type Goal, isMet, rounded } from './measure/figure.js';
import type { Machine } from './measure/machine.js';

export interface Result {
  machine: Machine;
  seconds: number;
  figures: Figure[];
}

/** Above this, others were at work on the machine and the times say little of the product. */
const QUIET_LOAD = 0.75;

const COLUMNS = ['what', 'goal', 'measured', 'best', 'met', 'behind it'] as const;

export function rowOf(figure: Figure): Record<(typeof COLUMNS)[number], string> {
  const { what, goal, measured, best, unit, detail } = figure;
  const met = isMet(figure);
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : `${rounded(value)}${unit === '×' ? unit : unit && ` ${unit}`}`;
  return {
    what,
    goal: goal ? goalText(goal) : '',
    measured: shown(measured),
    best: shown(best),
    met: met === undefined ? '' : met ? 'met' : 'not met',
    'behind it': detail ?? '',
  };
}

const goalText = ({ atLeast, atMost }: Goal): string =>
  atLeast === undefined ? `≤ ${rounded(atMost!)}` : `≥ ${rounded(atLeast)}`;

/** For the terminal. */
export function lineOf(figure: Figure): string {
  const { what, goal, measured, best, met, 'behind it': detail } = rowOf(figure);
  const verdict = met && `${met === 'met' ? '✓' : '✗'} ${goal}`;
  return `${verdict.padEnd(12)} ${measured.padStart(16)}  ${what}${best && ` (best ${best})`}${detail && ` — ${detail}`}`;
}

/** docs/performance.md, as a whole. */
export function markdown({ machine, seconds, figures }: Result): string {
  return `# Performance

Written by \`npm run bench\`; do not edit by hand. The same figures as data: [performance.json](performance.json).

${conditions(machine, seconds)}

${verdict(figures)}

${table(figures)}

## How it is measured

- \`npm run bench\` makes a PostgreSQL of its own in the system's temporary folder, set up as \`npm start\` does it and with nothing taken from durability, and removes it afterwards. \`npm run bench -- --quick\` runs everything once and small and writes nothing; \`npm run bench -- --only append\` (or \`engine\`, \`product\`, \`memory\`) runs a part.
- What is compared is measured by turns in one run (A B A B …), and the ratio is taken round by round: what disturbs a round disturbs both. *Measured* is the median over the rounds; *best* is the best round, and of a ratio the best round of one against the best round of the other, which says most where others were at work on the machine. A first round of each does not count.
- **append**: \`PostgresEventStore.append\`, which every command handler calls, with the check of the event, row-level security, idempotence and expected version on, against a prepared \`INSERT\` of a table with the same data, a primary key and unique versions, on connections that do nothing else. The callers run in one process beside the server.
- **replay**: \`store.readAll\` over the log that the other parts left, against \`COPY … TO STDOUT\` (text) of the same rows in the same order over the same pool, its bytes counted and dropped.
- **commit → visible**: from the answer to a command until the transaction that moves all read models has been committed. All contexts' projections and reactions run; between any two commands there is a pause.
- **engine**: the shipped model over the log of a made-up large organisation, until the level of the last day is there.
- **\`maturity\`**, **risk register**: real HTTP requests with a session against Fastify and Apollo, every field that there is, asked by a thread of its own on the same machine. The organisations are filled by commands.
- **past**: each ask is about another day or another time, so none is answered from an answer that was kept. The first ask about a past \`knownAt\` fetches the organisation's facts into the process; later ones top them up.
- **memory**: PSS from \`/proc/…/smaps_rollup\` (a page that processes share is divided between them) of real processes, and RSS (the whole page in each): at once when the demo was loaded, and three seconds after a few questions; the higher one counts.

## Beside it

A mature Django product in this field needs 286 ms and 286 statements for its start page on such a machine, and 1.8 s at ten times the data. These figures are quoted, not measured here.
`;
}

function conditions(
  { cpu, cores, memoryGb, node, postgres, durable, load, begunAt }: Machine,
  seconds: number,
): string {
  const [last = 0] = load;
  const quiet =
    last / cores <= QUIET_LOAD
      ? 'The machine was quiet when the run began.'
      : `**The machine was busy with other work**: with ${cores} cores a load of ${last} means that the bench had to wait for the processor. Times and rates are then worse than the product’s own, and ratios scatter from round to round: look at *best* too.`;
  return `${begunAt.slice(0, 16).replace('T', ' ')} UTC · ${cpu}, ${cores} cores, ${memoryGb} GB · Node ${node} · PostgreSQL ${postgres} (${durable}) · load average at the start ${load.join(', ')} · ${Math.round(seconds)} s in all. ${quiet}`;
}

function verdict(figures: readonly Figure[]): string {
  const withGoal = figures.filter(({ goal }) => goal);
  const missed = withGoal.filter((figure) => !isMet(figure));
  const sum = `${withGoal.length - missed.length} of ${withGoal.length} goals are met in this run.`;
  if (missed.length === 0) return sum;
  const lines = missed.map(
    (figure) => `- ${figure.what}: ${rowOf(figure).measured}, the goal is ${goalText(figure.goal!)}`,
  );
  return `${sum} Not met:\n\n${lines.join('\n')}`;
}

function table(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = figures.map((figure) => {
    const row = rowOf(figure);
    return line(COLUMNS.map((column) => (column === 'met' && row.met === 'not met' ? '**not met**' : row[column])));
  });
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows].join('\n');
}
