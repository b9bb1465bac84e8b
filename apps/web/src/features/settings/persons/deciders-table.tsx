// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DataTable } from '../../../ui/data-table.js';
import { SelectField } from '../../../ui/field.js';
import { usePersons, useUnits } from '../../organisation/names.js';
import { useScales } from '../../risk/words.js';
import { decidersOf } from './deciders.js';
import type { Mandate } from './documents.js';
import { usePersonTexts } from './texts.js';

/** For each size of risk in a unit, who decides. */
export function DecidersTable({ mandates }: { mandates: readonly Mandate[] }): ReactNode {
  const t = usePersonTexts();
  const units = useUnits();
  const persons = usePersons();
  const scales = useScales();
  const [unitId, setUnitId] = useState('');
  const where = unitId ? units.name(unitId) : t('whole').toLowerCase();
  const degrees = Array.from({ length: scales.maxConsequence + 1 }, (_, n) => scales.maxConsequence - n);
  const cell = (consequence: number, likelihood: number): string =>
    decidersOf(mandates, { unitId: unitId || undefined, consequence, likelihood }, units.parents)
      .map((personId) => persons.name(personId))
      .join(', ') || t('leadership');
  return (
    <section className="deciders" aria-labelledby="deciders">
      <h2 id="deciders">{t('deciders')}</h2>
      <p>
        {t(mandates.length === 0 ? 'noMandates' : 'decidersLead')}{' '}
        <Link to="/installningar/mandat">{t('allMandates')}</Link>
      </p>
      <SelectField label={t('forUnit')} value={unitId} onChange={(event) => setUnitId(event.target.value)}>
        <option value="">{t('whole')}</option>
        {units.choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <DataTable
        caption={t('decidersIn', { where })}
        rows={degrees.map((degree) => ({ degree }))}
        rowKey={({ degree }) => String(degree)}
        columns={[
          {
            id: 'consequence',
            header: `${t('consequence')} ↓ ${t('likelihood')} →`,
            names: true,
            cell: ({ degree }) => scales.degreeWord(degree),
          },
          ...scales.likelihoodLevels.map(({ level }) => ({
            id: String(level),
            header: scales.levelWord(level),
            cell: ({ degree }: { degree: number }) => cell(degree, level),
          })),
        ]}
      />
    </section>
  );
}
