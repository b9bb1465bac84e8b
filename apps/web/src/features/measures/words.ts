// SPDX-License-Identifier: EUPL-1.2
import type { SecurityMeasureStatus } from '#libs/api-client';
import type { Tone } from '../../ui/chip.js';
import { useMeasureTexts } from './texts.js';

const TONES: Record<SecurityMeasureStatus, Tone> = {
  proposed: 'warn',
  decided: 'info',
  resourced: 'info',
  introducedInPart: 'info',
  introduced: 'good',
  declined: 'neutral',
  stopped: 'neutral',
};

export const MEASURE_STATUSES = Object.keys(TONES) as SecurityMeasureStatus[];

/** Where a security measure stands, as a word and a tone. */
export function useMeasureWords() {
  const t = useMeasureTexts();
  return {
    status: (status: SecurityMeasureStatus): string => t(status),
    tone: (status: SecurityMeasureStatus) => TONES[status],
  };
}
