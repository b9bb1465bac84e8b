// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { latestPosition, useCommand } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { usePersons } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import './followup.css';
import { reportsDocument, withdrawReportDocument } from './documents.js';
import { useFollowUpRights } from './rights.js';
import { useFollowUpTexts } from './texts.js';

/** What management has been told, the latest first. */
export function Reports(): ReactNode {
  const t = useFollowUpTexts();
  const persons = usePersons();
  const rights = useFollowUpRights();
  const { args } = useMoment();
  const [voiding, setVoiding] = useState<{ reportId: string; day: string }>();
  const command = useCommand(withdrawReportDocument);
  const { nodes } = useSuspenseQuery({
    queryKey: ['follow-up-reports', args],
    queryFn: () => ask(reportsDocument, { ...args, minPosition: latestPosition() }),
  }).data.followUpReports;
  return (
    <section className="follow-up-part" aria-labelledby="reports">
      <h2 id="reports">{t('reports')}</h2>
      {nodes.length === 0 ? <p>{t('noReports')}</p> : null}
      <ul>
        {nodes.map(({ reportId, reportedOn, recipient, reportedById, summary, proposals }) => (
          <li key={reportId}>
            <strong>
              <span className="nowrap">{reportedOn}</span> {recipient}
            </strong>{' '}
            ({persons.name(reportedById)}): {summary}
            {proposals ? (
              <p>
                {t('proposals')}: {proposals}
              </p>
            ) : null}
            {rights.lead ? (
              <Button
                kind="quiet"
                aria-label={t('withdrawReport', { day: reportedOn })}
                onPress={() => setVoiding({ reportId, day: reportedOn })}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {voiding ? (
        <ReasonDialog
          label={t('reason')}
          missing={t('needReason')}
          title={t('withdrawReport', { day: voiding.day })}
          draft={`void-report-${voiding.reportId}`}
          send={(reason) => command.mutateAsync({ reportId: voiding.reportId, reason })}
          onClose={() => setVoiding(undefined)}
        />
      ) : null}
    </section>
  );
}
