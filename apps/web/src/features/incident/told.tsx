// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { usePersons, useUnits } from '../organisation/names.js';
import type { Incident } from './dialogs.js';
import type { Linked } from './linked.js';
import { LinkedLink } from './links.js';
import { useLinkTexts } from './link-texts.js';
import { inStockholm } from './stockholm.js';
import { useIncidentTexts } from './texts.js';

export function Told({ incident }: { incident: Incident }): ReactNode {
  const t = useIncidentTexts();
  const units = useUnits();
  const persons = usePersons();
  const { unitIds, category, reportedBy, reportedAt, description, place, contact } = incident;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <Facts
        items={[
          [t('units'), unitIds.map(units.name).join(', ')],
          [t('category'), t(category)],
          [t('reportedOn'), inStockholm(reportedAt)],
          [t('reportedBy'), reportedBy ? persons.name(reportedBy) : t('nobody')],
          [t('place'), place],
          [t('contact'), contact],
        ]}
      />
      <div className="incident-words">
        <Facts items={[[t('describe'), description]]} />
      </div>
    </section>
  );
}

export function Found({ incident: { investigation, lessons, linked } }: { incident: Incident }): ReactNode {
  const t = useIncidentTexts();
  const links = useLinkTexts();
  const same = linked.filter(({ id }) => investigation?.relatedIncidentIds.includes(id));
  const leads = { measure: t('toMeasure'), risk: t('toRisk'), routine: t('toRoutine'), none: t('toNone') };
  if (!investigation && lessons.length === 0) return null;
  return (
    <section>
      <h2>{t('investigation')}</h2>
      {investigation ? (
        <div className="incident-words">
          <Facts
            items={[
              [t('rootCause'), investigation.rootCause],
              [t('cause'), t(investigation.cause === 'unknown' ? 'causeUnknown' : investigation.cause)],
              [t('trigger'), investigation.trigger],
              [t('harm'), investigation.harm],
              [t('cost'), investigation.cost?.toLocaleString('sv-SE')],
              [t('detection'), investigation.detection],
              [links('sameCause'), same.length > 0 ? <LinkedList linked={same} /> : undefined],
            ]}
          />
        </div>
      ) : null}
      {lessons.length > 0 ? <h3>{t('lessons')}</h3> : null}
      <ul className="incident-lessons">
        {lessons.map(({ lessonId, title, text, proposes, ledToId }) => (
          <li key={lessonId}>
            <strong>{title}</strong> <Chip tone="info">{leads[proposes]}</Chip>
            {text ? <p>{text}</p> : null}
            {linked
              .filter(({ id }) => id === ledToId)
              .map((one) => (
                <p key={one.id}>
                  {links('ledTo')}: <LinkedLink linked={one} />
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const LinkedList = ({ linked }: { linked: readonly Linked[] }): ReactNode => (
  <ul className="plain">
    {linked.map((one) => (
      <li key={one.id}>
        <LinkedLink linked={one} />
      </li>
    ))}
  </ul>
);
