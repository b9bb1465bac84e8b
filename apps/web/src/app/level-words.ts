// SPDX-License-Identifier: EUPL-1.2
import { tell } from '../ui/tell.js';
import type { LevelChange } from './level-moves.js';
import { defineTexts, number } from './texts.js';

const useTexts = defineTexts('level-words', {
  saved: { sv: 'Sparat.', en: 'Saved.' },
  area: { sv: '{{code}} {{from}} → {{to}}', en: '{{code}} {{from}} → {{to}}' },
  whole: { sv: 'hela nivån {{from}} → {{to}}', en: 'the whole level {{from}} → {{to}}' },
  same: { sv: 'Nivån är oförändrad: {{level}}.', en: 'The level is unchanged: {{level}}.' },
  points: { sv: 'Poäng {{from}} → {{to}}.', en: 'Points {{from}} → {{to}}.' },
  now: { sv: 'Nivån är {{level}}.', en: 'The level is {{level}}.' },
  unknown: { sv: 'Nivån går inte att läsa just nu.', en: 'The level cannot be read right now.' },
});

/** What a change did to the level, in words: "SAK 1 → 2", or that nothing moved. */
export function useLevelWords(): (change: LevelChange | undefined) => string {
  const t = useTexts();
  return (change) => {
    if (!change) return t('unknown');
    const { from, to, areas, points } = change;
    if (from === undefined) return t('now', { level: to });
    const moved = [...areas.map((area) => t('area', area)), ...(from === to ? [] : [t('whole', { from, to })])].join(
      ', ',
    );
    const also =
      points && points.from !== points.to
        ? ` ${t('points', { from: number(points.from), to: number(points.to) })}`
        : '';
    return moved || `${t('same', { level: to })}${also}`;
  };
}

/** Says that something was done, in its own words or as "Saved.", and what it did to the level. */
export function useTellSaved(): (change: LevelChange | undefined, done?: string) => void {
  const t = useTexts();
  const words = useLevelWords();
  return (change, done = t('saved')) => tell(`${done} ${words(change)}`);
}
