// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';
import { tell } from '../../ui/tell.js';
import { areaChanges, type LevelChange } from './level-change.js';

const useTexts = defineTexts('saved', {
  saved: { sv: 'Sparat.', en: 'Saved.' },
  whole: { sv: 'hela nivån {{from}} → {{to}}', en: 'the whole level {{from}} → {{to}}' },
  same: { sv: 'Nivån är oförändrad: {{level}}.', en: 'The level is unchanged: {{level}}.' },
});

/** What a change did to the level, in words. */
export function useLevelWords(): (change: LevelChange | undefined) => string {
  const t = useTexts();
  return (change) => {
    if (!change) return '';
    const { from, to } = change;
    const whole = from === to ? '' : t('whole', { from, to });
    return [areaChanges(change), whole].filter(Boolean).join(', ') || t('same', { level: to });
  };
}

/** Says that something was saved, and what it did to the level. */
export function useTellSaved(): (change: LevelChange | undefined) => void {
  const t = useTexts();
  const words = useLevelWords();
  return (change) => tell(`${t('saved')} ${words(change)}`.trim());
}
