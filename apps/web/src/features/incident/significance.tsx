// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { IncidentQuery, ReportingTrack } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { FormArea, FormChoice, FormText } from '../../ui/form.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import { usePersons } from '../organisation/names.js';
import type { DialogProps, Incident } from './dialogs.js';
import { decideDocument, proposeDocument } from './documents.js';
import { fromStockholm, inStockholm, nowInStockholm } from './stockholm.js';
import { useIncidentTexts } from './texts.js';

export type Duties = IncidentQuery['reportingDuties'];
const TRACKS = ['csl', 'imy', 'state'] as const;

/** The first person's judgement. The questions beside it help, and decide nothing. */
export function JudgeDialog({
  incident: { incidentId },
  duties,
  track = 'csl',
  onClose,
}: DialogProps & { duties: Duties; track?: ReportingTrack }): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(proposeDocument);
  return (
    <ActionDialog
      title={t('judge')}
      onClose={onClose}
      options={{
        draft: `judge-${incidentId}-${track}`,
        initial: { track: track as string, significant: '', reason: '', identifiedAt: nowInStockholm() },
        check: ({ significant, reason, identifiedAt }) => ({
          ...(significant ? {} : { significant: t('needChoice') }),
          ...(reason.trim() ? {} : { reason: t('needText') }),
          ...(fromStockholm(identifiedAt) ? {} : { identifiedAt: t('needText') }),
        }),
        places: { 'incident.identified-later': 'identifiedAt', 'incident.already-notified': 'significant' },
        send: ({ track, significant, reason, identifiedAt }) =>
          command.mutateAsync({
            ...{
              incidentId,
              track: track as ReportingTrack,
              significant: significant === 'yes',
              reason: reason.trim(),
            },
            identifiedAt: fromStockholm(identifiedAt) ?? identifiedAt,
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="track" label={t('duty')} options={TRACKS.map((one) => [one, t(one)])} row />
          <ul>
            {duties
              .find(({ track }) => track === form.values.track)
              ?.criteria.map((question) => (
                <li key={question}>{question}</li>
              ))}
          </ul>
          <FormChoice
            form={form}
            name="significant"
            label={t('toReport')}
            options={[
              ['yes', t('isToReport')],
              ['no', t('notToReport')],
            ]}
            row
          />
          <FormArea form={form} name="reason" label={t('why')} />
          <FormText form={form} name="identifiedAt" label={t('identifiedAt')} help={t('fromHere')} maxLength={16} />
        </>
      )}
    </ActionDialog>
  );
}

interface VerdictsProps {
  incident: Incident;
  mayWrite: boolean;
  onJudge: (track: ReportingTrack) => void;
}

/** Who judged, why, who decided, and for whom it waits. */
export function Verdicts({ incident, mayWrite, onJudge }: VerdictsProps): ReactNode {
  const t = useIncidentTexts();
  const persons = usePersons();
  const { verdicts, timeline } = incident;
  const reasonOf = (track: ReportingTrack): string | null | undefined =>
    timeline.findLast((entry) => entry.type === 'SignificanceProposed' && entry.track === track)?.text;
  return (
    <section>
      <h2>{t('fourEyes')}</h2>
      <p>{verdicts.length > 0 ? t('fourEyesHelp') : t('noJudgement')}</p>
      <ul className="incident-verdicts">
        {verdicts.map(({ track, significant, identifiedAt, proposedBy, secondBy }) => (
          <li key={track}>
            <strong>{t(track)}</strong>
            <Chip tone={significant ? 'warn' : 'neutral'}>{t(significant ? 'isToReport' : 'notToReport')}</Chip>
            <span>{inStockholm(identifiedAt)}</span>
            <span>{t('judgedBy', { name: persons.name(proposedBy) })}</span>
            {secondBy ? (
              <span>{t('decidedBy', { name: persons.name(secondBy) })}</span>
            ) : (
              <Chip tone="warn">{t('waits')}</Chip>
            )}
            {reasonOf(track) ? (
              <p className="incident-reason">{t('reasonWas', { reason: reasonOf(track) ?? '' })}</p>
            ) : null}
            {!secondBy && mayWrite ? <Second {...{ incident, track, significant, proposedBy, onJudge }} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SecondProps extends Pick<VerdictsProps, 'incident' | 'onJudge'> {
  track: ReportingTrack;
  significant: boolean;
  proposedBy: string;
}

/** What the second person may do: agree, or judge otherwise. Whoever judged first waits. */
function Second({ incident: { incidentId }, track, significant, proposedBy, onJudge }: SecondProps): ReactNode {
  const t = useIncidentTexts();
  const me = useMe();
  const command = useCommand(decideDocument);
  if (proposedBy === me.organisation?.personId) return <small>{t('ownJudgement')}</small>;
  return (
    <>
      <Button
        kind="primary"
        isDisabled={command.isPending}
        onPress={() => command.mutate({ incidentId, track, significant })}
      >
        {t('agree')} <span className="visually-hidden">{t(track)}</span>
      </Button>
      <Button onPress={() => onJudge(track)}>{t('disagree')}</Button>
      <small>{t('disagreeHelp')}</small>
      {command.error ? <p role="alert">{command.error.message}</p> : null}
    </>
  );
}
