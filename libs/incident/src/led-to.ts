// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import type { Proposes } from './domain/incident/words.js';

/** The id of the measure or the risk that a lesson leads to: the same lesson is the same one. Undefined: to neither. */
export const ledTo = ({ lessonId, proposes }: { lessonId: string; proposes: Proposes }): string | undefined =>
  proposes === 'measure' || proposes === 'risk' ? v5(proposes, lessonId) : undefined;
