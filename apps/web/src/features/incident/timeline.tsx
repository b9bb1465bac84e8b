// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { graphql } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { Button } from '../../ui/button.js';
import { useEventWords } from '../organisation/history.js';
import { usePersons } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import type { Incident } from './dialogs.js';
import { inStockholm } from './stockholm.js';
import { useLinkTexts } from './link-texts.js';

const withdrawDocument = graphql(`
  mutation WithdrawIncidentEntries($input: WithdrawIncidentEntriesInput!) {
    result: withdrawIncidentEntries(input: $input) {
      id
      position
    }
  }
`);

export interface Withdrawn {
  eventId: string;
  what: string;
}

/** The report itself stays, and so does what was taken back. */
const STAY = ['IncidentReported', 'IncidentEntriesWithdrawn'];

/** What happened, in the order in which it happened; whoever handles the incident may take an entry back. */
export function Timeline(props: { incident: Incident; onWithdraw?: (entry: Withdrawn) => void }): ReactNode {
  const { incident, onWithdraw } = props;
  const t = useLinkTexts();
  const says = useEventWords();
  const persons = usePersons();
  return (
    <section>
      <h2>{t('timeline')}</h2>
      <ol className="incident-timeline">
        {incident.timeline.map(({ eventId, type, at, byId, text }) => (
          <li key={eventId}>
            <time dateTime={at}>{inStockholm(at)}</time>
            <span>
              <strong>{says(type)}</strong>
              {text ? `: ${text}` : ''} <small>{byId ? persons.name(byId) : ''}</small>
            </span>
            {onWithdraw && !STAY.includes(type) ? (
              <Button
                kind="quiet"
                aria-label={`${t('withdraw')}: ${says(type)} ${inStockholm(at)}`}
                onPress={() => onWithdraw({ eventId, what: says(type) })}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Makes one entry void, with its reason. */
export function WithdrawDialog(props: { incidentId: string; entry: Withdrawn; onClose: () => void }): ReactNode {
  const { incidentId, entry, onClose } = props;
  const t = useLinkTexts();
  const command = useCommand(withdrawDocument);
  return (
    <ReasonDialog
      title={t('withdrawTitle', { what: entry.what })}
      draft={`withdraw-${entry.eventId}`}
      label={t('whyWrong')}
      help={t('withdrawHelp')}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ incidentId, eventIds: [entry.eventId], reason })}
      onClose={onClose}
    />
  );
}
