// SPDX-License-Identifier: EUPL-1.2
import type { OpenTask, TaskKind } from '#libs/platform';

/** A step of the level ahead, if nothing more is done. */
export interface ComingStep {
  from: string | null;
  level: number;
  lost: readonly string[];
}

/** What follows from evidence that ends, and not from any one object. */
export const LEVEL_KINDS: Readonly<Record<string, TaskKind>> = {
  levelFalls: {
    name: { sv: 'Nivån faller', en: 'The level falls' },
    why: {
      sv: 'Bevis går ut, och görs inget faller nivån den dagen.',
      en: 'Evidence ends, and if nothing is done the level falls on that day.',
    },
    act: { sv: 'Se vad som går ut', en: 'See what ends' },
    title: { sv: 'Nivån faller {{title}}', en: 'The level falls {{title}}' },
    ahead: 183,
  },
  evidenceEnds: {
    name: { sv: 'Bevis som går ut', en: 'Evidence that ends' },
    why: { sv: 'Bevis slutar gälla. Förnya dem innan dess.', en: 'Evidence ends. Renew it before then.' },
    act: { sv: 'Se vad som går ut', en: 'See what ends' },
    title: { sv: 'Frågornas åtgärder {{title}}', en: 'Measures {{title}} of the questions' },
    ahead: 90,
  },
};

/** The level about to fall is a task for the CISO; evidence that ends, for all who can earn it anew. Pure. */
export function levelTasks(steps: readonly ComingStep[]): OpenTask[] {
  return steps.flatMap(({ from, level, lost }, i): OpenTask[] => {
    const before = steps[i - 1];
    if (!before || !from || lost.length === 0) return [];
    const measures = lost.join(', ');
    const shared = { part: from, dueOn: from, path: '/uppfoljning/luckor' };
    const ends: OpenTask = {
      ...shared,
      kind: 'evidenceEnds',
      title: measures,
      may: ['ciso', 'leadership', 'riskOwner', 'procurementOfficer'],
      forRoles: ['ciso', 'leadership', 'riskOwner', 'procurementOfficer'],
    };
    if (level >= before.level) return [ends];
    const title = `${before.level} → ${level}: ${measures}`;
    return [{ ...shared, kind: 'levelFalls', title, may: ['ciso'], forRoles: ['ciso'], size: 100 }, ends];
  });
}
