// SPDX-License-Identifier: EUPL-1.2
import type { AssetKind, ClassificationStatus } from '#libs/api-client';
import type { Tone } from '../../ui/chip.js';

export const ASSET_KINDS: readonly AssetKind[] = ['information', 'paper', 'system', 'network', 'service'];
export const ASPECTS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;

/** How each standing of a classification looks; its word says the same. */
export const STATUS_TONES: Record<ClassificationStatus, Tone> = {
  none: 'neutral',
  proposed: 'warn',
  approved: 'good',
  reviewDue: 'warn',
  expired: 'bad',
  referred: 'neutral',
};
export const STATUSES = Object.keys(STATUS_TONES) as ClassificationStatus[];
