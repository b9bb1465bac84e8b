// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ReportingTrack } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { PageHeader } from '../../ui/page-header.js';
import { History } from '../organisation/history.js';
import { Clocks } from './clocks.js';
import { ActDialog, CloseDialog, type DialogProps, type Incident, RejectDialog, TriageDialog } from './dialogs.js';
import { incidentDocument } from './documents.js';
import './incident.css';
import { InvestigateDialog, LessonDialog } from './investigate-dialogs.js';
import { LinkDialog } from './link-dialog.js';
import { Links } from './links.js';
import { useLinkTexts } from './link-texts.js';
import { STATUS_TONES } from './register.js';
import { type Duties, JudgeDialog, Verdicts } from './significance.js';
import { useIncidentTexts } from './texts.js';
import { Timeline, WithdrawDialog, type Withdrawn } from './timeline.js';
import { Found, Told } from './told.js';

type Action = 'triage' | 'reject' | 'judge' | 'act' | 'investigate' | 'lesson' | 'link' | 'close';
type Open = Action | Withdrawn | { judge: ReportingTrack } | undefined;

const DIALOGS: Record<Exclude<Action, 'judge'>, (props: DialogProps) => ReactNode> = {
  triage: TriageDialog,
  reject: RejectDialog,
  act: ActDialog,
  investigate: InvestigateDialog,
  lesson: LessonDialog,
  link: LinkDialog,
  close: CloseDialog,
};

export function Page(): ReactNode {
  const { incidentId } = useParams({ strict: false }) as { incidentId: string };
  return isId(incidentId) ? <Asked incidentId={incidentId} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const t = useIncidentTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/incidenter" list={t('incidents')} />;
}

function Asked({ incidentId }: { incidentId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['incident', incidentId, args],
    queryFn: () => ask(incidentDocument, { id: incidentId, ...args, minPosition: latestPosition() }),
  });
  if (!data.incident) return <Unknown />;
  return <Workspace incident={data.incident} duties={data.reportingDuties} />;
}

/** All of an incident in one place: what is due first, then who has to decide, what was found and what happened. */
function Workspace({ incident, duties }: { incident: Incident; duties: Duties }): ReactNode {
  const t = useIncidentTexts();
  const links = useLinkTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Open>();
  const { status, severity, kind, waitsForSecond } = incident;
  const inWork = status !== 'closed' && status !== 'rejected';
  const handles = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner');
  const mayWrite = handles && inWork;
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/incidenter">{t('incidents')}</Link>}
        title={incident.title}
        status={
          <>
            <Chip tone={STATUS_TONES[status]}>{t(status)}</Chip>
            <span>{t(kind)}</span>
            {severity ? <span>{t(severity)}</span> : null}
            {waitsForSecond ? <Chip tone="warn">{t('waits')}</Chip> : null}
          </>
        }
        actions={mayWrite ? <Actions incident={incident} onOpen={setOpen} /> : null}
      />
      {isNow && !handles ? <p className="aside no-print">{t('noRight')}</p> : null}
      <Clocks {...{ incident, duties, mayWrite }} />
      <Verdicts {...{ incident, mayWrite }} onJudge={(judge) => setOpen({ judge })} />
      <Told incident={incident} />
      <Links {...{ incident, mayWrite }} onLink={() => setOpen('link')} />
      <Found incident={incident} />
      <Timeline incident={incident} onWithdraw={handles ? setOpen : undefined} />
      <section>
        <h2>{links('history')}</h2>
        <p className="help">{links('historyHelp')}</p>
        <History stream={incident.incidentId} />
      </section>
      <Opened {...{ open, incident, duties }} onClose={() => setOpen(undefined)} />
    </article>
  );
}

function Opened(props: { open: Open; duties: Duties } & DialogProps): ReactNode {
  const { open, incident, duties, onClose } = props;
  if (open === undefined) return null;
  if (open === 'judge') return <JudgeDialog {...{ incident, duties, onClose }} />;
  if (typeof open === 'string') {
    const Dialog = DIALOGS[open];
    return <Dialog incident={incident} onClose={onClose} />;
  }
  if ('judge' in open) return <JudgeDialog {...{ incident, duties, onClose }} track={open.judge} />;
  return <WithdrawDialog incidentId={incident.incidentId} entry={open} onClose={onClose} />;
}

/** The step that comes next is the primary one; none while a second person or a report is waited for, whose buttons stand beside them. */
function nextOf({ severity, verdicts, status, lessons, waitsForSecond, clocks }: Incident): Action | undefined {
  if (!severity) return 'triage';
  if (verdicts.length === 0) return 'judge';
  if (status !== 'investigated') return 'investigate';
  if (lessons.length === 0) return 'lesson';
  return waitsForSecond || clocks.some(({ sentAt }) => !sentAt) ? undefined : 'close';
}

function Actions({ incident, onOpen }: { incident: Incident; onOpen: (action: Action) => void }): ReactNode {
  const t = useIncidentTexts();
  const links = useLinkTexts();
  const next = nextOf(incident);
  const words: Record<Action, string> = {
    ...{ triage: t(incident.severity ? 'triageAnew' : 'triage'), reject: t('reject'), judge: t('judge') },
    ...{ act: t('act'), investigate: t('investigate'), lesson: t('addLesson'), close: t('close') },
    link: links('link'),
  };
  const possible: Action[] = ['act', 'triage', 'judge', 'investigate', 'lesson', 'close'];
  const mayReject = incident.status !== 'investigated' && !incident.verdicts.some(({ significant }) => significant);
  return (
    <>
      {next ? (
        <Button kind="primary" onPress={() => onOpen(next)}>
          {words[next]}
        </Button>
      ) : null}
      {possible
        .filter((action) => action !== next && (incident.severity || action === 'act'))
        .map((action) => (
          <Button key={action} onPress={() => onOpen(action)}>
            {words[action]}
          </Button>
        ))}
      {mayReject ? (
        <Button kind="quiet" onPress={() => onOpen('reject')}>
          {words.reject}
        </Button>
      ) : null}
    </>
  );
}
