// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RiskQuery } from '#libs/api-client';
import { Chip } from '../../ui/chip.js';
import { useMeasureWords } from '../measures/words.js';
import { useRiskTexts } from './texts.js';
import type { Risk } from './use-risk.js';

/** What the risk hangs together with: the analysis that found it, and the measures against it with where they stand. */
export function Links({ risk, measures }: { risk: Risk; measures: RiskQuery['securityMeasures']['nodes'] }): ReactNode {
  const t = useRiskTexts();
  const words = useMeasureWords();
  return (
    <section>
      <h2>{t('links')}</h2>
      {risk.analysisId ? (
        <p>
          <Link to="/arbete/analyser/$analysisId" params={{ analysisId: risk.analysisId }}>
            {t('foundIn')}
          </Link>
        </p>
      ) : null}
      <h3>{t('measures')}</h3>
      {measures.length === 0 ? <p>{t('noMeasures')}</p> : null}
      <ul className="entries">
        {measures.map(({ measureId, title, status, dueOn }) => (
          <li key={measureId}>
            <Link to="/arbete/atgarder/$measureId" params={{ measureId }}>
              {title}
            </Link>
            <span>
              <Chip tone={words.tone(status)}>{words.status(status)}</Chip>{' '}
              {dueOn && status !== 'introduced' ? t('dueBy', { day: dueOn }) : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
