// SPDX-License-Identifier: EUPL-1.2
import type { Tone } from '../../ui/chip.js';
import type { Analysis } from './documents.js';

export type AnalysisStatus = Analysis['status'];

export const ANALYSIS_TONES: Record<AnalysisStatus, Tone> = { open: 'info', closed: 'good', withdrawn: 'neutral' };
