// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { RiskQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { riskDocument } from './documents.js';

export type Risk = NonNullable<RiskQuery['risk']>;

/** Asks for one risk and the measures that came out of it. */
export const useRisk = (id: string): RiskQuery =>
  useSuspenseQuery({
    queryKey: ['risk', id],
    queryFn: () => ask(riskDocument, { id, minPosition: latestPosition() }),
  }).data;
