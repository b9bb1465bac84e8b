// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SecurityMeasureQuery } from '#libs/api-client';
import { endOf, useMoment } from '../../app/time.js';
import { Chip } from '../../ui/chip.js';
import { CountsFor } from '../organisation/counts-for.js';
import { useUnits } from '../organisation/names.js';
import { useRisk } from '../risk/use-risk.js';
import { useMeasureTexts } from './texts.js';

type Measure = NonNullable<SecurityMeasureQuery['securityMeasure']>;
type Event = SecurityMeasureQuery['events'][number];

/** Unit by unit: in use there or not yet. */
export function WhereIntroduced({ measure }: { measure: Measure }): ReactNode {
  const t = useMeasureTexts();
  const units = useUnits();
  const { unitIds, introducedUnitIds } = measure;
  return (
    <section>
      <h2>{t('perUnit', { n: introducedUnitIds.length, of: unitIds.length })}</h2>
      <ul className="per-unit">
        {unitIds.map((unitId) => {
          const there = introducedUnitIds.includes(unitId);
          return (
            <li key={unitId}>
              <Chip tone={there ? 'good' : 'neutral'}>{t(there ? 'inUse' : 'notYet')}</Chip> {units.name(unitId)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the measure hangs together with: the risk that it comes from, and the basic measure that it is. */
export function MeasureLinks({ measure }: { measure: Measure }): ReactNode {
  const t = useMeasureTexts();
  const { riskId, modelMeasureId } = measure;
  return (
    <section>
      <h2>{t('links')}</h2>
      {riskId ? <FromRisk riskId={riskId} /> : <p>{t('noRisk')}</p>}
      {modelMeasureId ? (
        <p>
          {t('modelMeasure')}: <Link to={`/uppfoljning/modellen/${modelMeasureId}` as string}>{modelMeasureId}</Link>
        </p>
      ) : null}
    </section>
  );
}

function FromRisk({ riskId }: { riskId: string }): ReactNode {
  const t = useMeasureTexts();
  const { risk } = useRisk(riskId);
  return (
    <p>
      {t('risk')}:{' '}
      <Link to="/arbete/risker/$riskId" params={{ riskId }}>
        {risk?.title ?? t('showRisk')}
      </Link>
    </p>
  );
}

/** The events that counted at the chosen moment. */
function useStanding(events: readonly Event[]): Event[] {
  const { per, visste } = useMoment();
  const until = per ? endOf(per) : undefined;
  const known = events.filter(({ recordedAt }) => !until || !visste || recordedAt <= until);
  const gone = known.flatMap(({ data }) => (data as { withdrawnEventIds?: string[] }).withdrawnEventIds ?? []);
  return known.filter(({ eventId, occurredAt }) => !gone.includes(eventId) && (!until || occurredAt <= until));
}

interface Said {
  reason?: string;
  note?: string;
  introduce?: boolean;
}

/** What the measure rests on: why it was decided, and how it was found to work. */
export function Evidence({ measure, events }: { measure: Measure; events: readonly Event[] }): ReactNode {
  const t = useMeasureTexts();
  const standing = useStanding(events);
  const said = (type: string): Said | undefined => standing.findLast((event) => event.type === type)?.data as Said;
  const { introduce, decidedOn, evaluatedOn, fit, sufficient } = measure;
  return (
    <section>
      <h2>{t('evidence')}</h2>
      {decidedOn || evaluatedOn ? null : <p>{t('noEvidence')}</p>}
      <ul className="entries">
        {decidedOn ? (
          <li>
            <p>
              <strong>{t(introduce ? 'decidedYes' : 'decidedNo')}</strong> · {decidedOn}
            </p>
            <p>{said('SecurityMeasureDecided')?.reason}</p>
          </li>
        ) : null}
        {evaluatedOn ? (
          <li>
            <p>
              <strong>
                {t('evaluation')}: {t(fit ? 'fitYes' : 'fitNo')}, {t(sufficient ? 'enoughYes' : 'enoughNo')}
              </strong>{' '}
              · {evaluatedOn}
            </p>
            <p>{said('SecurityMeasureEvaluated')?.note}</p>
          </li>
        ) : null}
      </ul>
      <CountsFor stream={measure.measureId} />
    </section>
  );
}
