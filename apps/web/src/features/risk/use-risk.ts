// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { RiskQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { riskDocument } from './documents.js';

export type Risk = NonNullable<RiskQuery['risk']>;

/** Asks for one risk and the measures that came out of it, as they were at the chosen moment. */
export function useRisk(id: string): RiskQuery {
  const { args } = useMoment();
  return useSuspenseQuery({
    queryKey: ['risk', id, args],
    queryFn: () => ask(riskDocument, { id, ...args, minPosition: latestPosition() }),
  }).data;
}
