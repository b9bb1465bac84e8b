// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Facts } from '../../ui/facts.js';
import { useUnits } from '../organisation/names.js';
import type { Analysis, FoundRisk } from './documents.js';
import { useAnalysisTexts } from './texts.js';

export function AnalysisFacts({ analysis }: { analysis: Analysis }): ReactNode {
  const t = useAnalysisTexts();
  const units = useUnits();
  const { unitIds, assets, method, openedOn, closedOn, riskCount } = analysis;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <Facts
        items={[
          [t('units'), unitIds.map(units.name).join(', ')],
          [t('assets'), assets.join(', ')],
          [t('method'), method],
          [t('openedOn'), openedOn],
          [t('closedOn'), closedOn],
          [t('riskCount'), riskCount],
        ]}
      />
    </section>
  );
}

/** What the analysis hangs together with: its units, the procurement it is made for, and what its risks have led to. */
export function AnalysisLinks({ analysis, risks }: { analysis: Analysis; risks: readonly FoundRisk[] }): ReactNode {
  const t = useAnalysisTexts();
  const units = useUnits();
  const mitigated = risks.filter(({ choice }) => choice === 'mitigate');
  return (
    <section>
      <h2>{t('links')}</h2>
      <ul className="entries">
        {analysis.unitIds.map((unitId) => (
          <li key={unitId}>
            <Link to={'/arbete/risker' as string} search={(old) => ({ ...old, enhet: unitId })}>
              {t('risksOf', { unit: units.name(unitId) })}
            </Link>
          </li>
        ))}
        {mitigated.map(({ riskId, title }) => (
          <li key={riskId}>
            <Link to="/arbete/risker/$riskId" params={{ riskId }}>
              {t('measuresOf', { risk: title })}
            </Link>
          </li>
        ))}
        {analysis.procurement ? <li>{t('procurementIs', { name: analysis.procurement })}</li> : null}
      </ul>
    </section>
  );
}
