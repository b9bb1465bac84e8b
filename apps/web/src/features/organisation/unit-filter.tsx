// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { defineTexts } from '../../app/texts.js';
import { useUnit } from '../../app/unit.js';
import { Button } from '../../ui/button.js';
import { useUnitsIfThere } from './names.js';

const useTexts = defineTexts('unit-filter', {
  unit: { sv: 'Visa för verksamhet', en: 'Show for unit' },
  whole: { sv: 'Hela organisationen', en: 'The whole organisation' },
  below: { sv: '{{name}} (+{{n}})', en: '{{name}} (+{{n}})' },
  only: {
    sv: 'Risker, analyser, åtgärder och Att göra visas för {{name}}. Nivå och luckor gäller hela organisationen.',
    en: 'Risks, analyses, measures and To do are shown for {{name}}. Level and gaps are of the whole organisation.',
  },
  onlyBelow: {
    sv: 'Risker, analyser, åtgärder och Att göra visas för {{name}} och {{n}} under. Nivå och luckor gäller hela organisationen.',
    en: 'Risks, analyses, measures and To do are shown for {{name}} and {{n}} below. Level and gaps are of the whole organisation.',
  },
  unknown: { sv: 'en verksamhet som inte finns', en: 'a unit that does not exist' },
  all: { sv: 'Visa alla', en: 'Show all' },
});

interface Place {
  unitId: string;
  name: string;
  depth: number;
  below: number;
}

/** The tree in reading order, each unit with how many there are below it. */
function placesOf(
  units: NonNullable<ReturnType<typeof useUnitsIfThere>>,
  parentId: string | null = null,
  depth = 0,
): Place[] {
  return units
    .filter((unit) => (unit.parentId ?? null) === parentId && !unit.closedOn)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .flatMap(({ unitId, name }) => {
      const under = placesOf(units, unitId, depth + 1);
      return [{ unitId, name, depth, below: under.length }, ...under];
    });
}

/** Chooses the unit that registers and tasks are shown for. */
export function UnitFilter(): ReactNode {
  const t = useTexts();
  const { unitId, choose } = useUnit();
  const places = placesOf(useUnitsIfThere() ?? []);
  if (places.length === 0) return null;
  return (
    <select
      className="unit-filter"
      aria-label={t('unit')}
      value={places.some((place) => place.unitId === unitId) ? unitId : ''}
      onChange={(event) => choose(event.target.value || undefined)}
    >
      <option value="">{t('whole')}</option>
      {places.map(({ unitId: id, name, depth, below }) => (
        <option key={id} value={id}>
          {'\u2003'.repeat(depth)}
          {below > 0 ? t('below', { name, n: below }) : name}
        </option>
      ))}
    </select>
  );
}

/** Says that a unit has been chosen, what follows it, and takes it away. */
export function UnitNotice(): ReactNode {
  const t = useTexts();
  const { unitId, choose } = useUnit();
  const units = useUnitsIfThere();
  if (!unitId || !units) return null;
  const place = placesOf(units).find((each) => each.unitId === unitId);
  const name = place?.name ?? units.find((unit) => unit.unitId === unitId)?.name ?? t('unknown');
  return (
    <p className="notice unit" role="status">
      {place && place.below > 0 ? t('onlyBelow', { name, n: place.below }) : t('only', { name })}
      <Button kind="quiet" onPress={() => choose(undefined)}>
        {t('all')}
      </Button>
    </p>
  );
}
