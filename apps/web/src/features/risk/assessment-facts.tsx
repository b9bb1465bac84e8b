// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { useRiskTexts } from './texts.js';
import type { Risk } from './use-risk.js';
import { useScales } from './words.js';

/** A judgement in words: consequence by type of harm, likelihood, certainty. */
export function AssessmentFacts(props: { assessment: Risk['assessments'][number]; heading?: 'h2' | 'h3' }): ReactNode {
  const { assessment, heading: Heading = 'h3' } = props;
  const t = useRiskTexts();
  const scales = useScales();
  const { phase, on, consequences, likelihoodLevel, certainty, assumptions, frequencyPerYear } = assessment;
  const { earliest, likeliest, latest } = assessment;
  const days = [
    earliest ? t('earliestIs', { day: earliest }) : '',
    likeliest ? t('likeliestIs', { day: likeliest }) : '',
    latest ? t('latestIs', { day: latest }) : '',
  ].filter(Boolean);
  return (
    <div className="judgement">
      <Heading>
        {t('judgedOn', { day: on })} · {t(phase)}
      </Heading>
      <Facts
        items={[
          ...consequences
            .toSorted((a, b) => b.degree - a.degree)
            .map(({ harm, degree }): [string, ReactNode] => [
              t(harm),
              <Chip key={harm} tone={degree >= 3 ? 'bad' : degree === 2 ? 'warn' : 'neutral'}>
                {scales.degreeWord(degree)}
              </Chip>,
            ]),
          [t('likelihood'), `${scales.levelWord(likelihoodLevel)} (${likelihoodLevel}/5)`],
          [t('expected'), t('timesAYear', { times: frequencyPerYear.toLocaleString('sv-SE') })],
          [t('when'), days.join(', ')],
          [t('sureness'), t(certainty)],
          [t('restsOn'), assumptions],
        ]}
      />
    </div>
  );
}
