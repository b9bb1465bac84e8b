// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';
import type { Installation } from '#libs/installation';
import type { Figure } from '../measure/figure.js';
import { quantile } from '../measure/statistics.js';
import { type Filled, goOn } from '../setup/fill.js';

export interface FreshnessScale {
  samples: number;
  pauseMs: number;
}

/**
 * From the answer to a command (it is on the disk) until all read models have it, in one process with all projections
 * and reactions, with a pause between any two commands.
 */
export async function freshness(
  installation: Installation,
  organisationId: string,
  filled: Filled,
  { samples, pauseMs }: FreshnessScale,
): Promise<Figure[]> {
  const times: number[] = [];
  for (let no = 0; no < samples; no += 1) {
    await setTimeout(pauseMs * (0.5 + Math.random()));
    const { position } = await goOn(installation, organisationId, filled, no);
    const committed = performance.now();
    if (!(await installation.platform.freshness.waitFor(position, 5_000)))
      throw new Error('the read models do not catch up');
    times.push(performance.now() - committed);
  }
  const figure = (share: number, atMost: number): Figure => ({
    part: 'freshness',
    what: `commit → visible in the read models, idle, one process, p${share * 100}`,
    measured: quantile(times, share),
    best: share === 0.5 ? Math.min(...times) : undefined,
    unit: 'ms',
    goal: { atMost },
    detail: `${samples} commands: risks judged, decided on, followed up`,
  });
  return [figure(0.5, 4), figure(0.99, 10)];
}
