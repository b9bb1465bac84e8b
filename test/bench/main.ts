// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { checkout } from '#infra/data-dir';
import { isMet } from './measure/figure.js';
import { machine } from './measure/machine.js';
import { lineOf, markdown, type Result } from './report.js';
import { FULL, type Part, PARTS, run, TINY } from './run.js';
import { benchCluster } from './setup/cluster.js';

/** Whatever hangs, the bench ends. */
const AT_MOST_MS = 8 * 60_000;

async function main(): Promise<void> {
  const { quick, only } = options();
  const begun = performance.now();
  const cluster = await benchCluster();
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort(signal));
  const limit = setTimeout(() => interrupted.abort(`more than ${AT_MOST_MS / 60_000} minutes`), AT_MOST_MS);
  const broken = new Promise<never>((_, reject) =>
    interrupted.signal.addEventListener('abort', () =>
      reject(new Error(`ended by ${String(interrupted.signal.reason)}`)),
    ),
  );
  try {
    const on = await machine(cluster.superuserUrl);
    console.log(`load average ${on.load.join(', ')} on ${on.cores} cores, PostgreSQL ${on.postgres}, ${on.durable}\n`);
    const tell = (come: Result['figures']): void => console.log(come.map(lineOf).join('\n'));
    const figures = await Promise.race([run(cluster, quick ? TINY : FULL, tell, only), broken]);
    const result = { machine: on, seconds: (performance.now() - begun) / 1000, figures };
    if (!quick && only.length === PARTS.length) await write(result);
    const missed = figures.filter((figure) => isMet(figure) === false);
    console.log(`\n${Math.round(result.seconds)} s; goals not met: ${missed.length}`);
  } finally {
    clearTimeout(limit);
    await cluster.close();
  }
}

function options(): { quick: boolean; only: readonly Part[] } {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  const only = values.only?.split(',') ?? [...PARTS];
  const unknown = only.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}, not "${unknown}"`);
  return { quick: values.quick ?? false, only: only as Part[] };
}

async function write(result: Result): Promise<void> {
  const docs = join(checkout(), 'docs');
  for (const [name, text] of Object.entries({
    'performance.md': markdown(result),
    'performance.json': JSON.stringify(result),
  })) {
    const filepath = join(docs, name);
    const settings = await resolveConfig(filepath);
    writeFileSync(filepath, await format(text, { ...settings, filepath }));
  }
  console.log(
    `\nwritten: ${join(docs, 'performance.md')}, ${readFileSync(join(docs, 'performance.json')).length} bytes of data beside it`,
  );
}

await main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
