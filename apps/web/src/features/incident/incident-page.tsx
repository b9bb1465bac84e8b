// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { useEventWords } from '../organisation/history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { Clocks } from './clocks.js';
import {
  ActDialog,
  CloseDialog,
  type DialogProps,
  type Incident,
  InvestigateDialog,
  LessonDialog,
  RejectDialog,
  TriageDialog,
} from './dialogs.js';
import { incidentDocument } from './documents.js';
import './incident.css';
import { STATUS_TONES } from './register.js';
import { type Duties, JudgeDialog, Verdicts } from './significance.js';
import { inStockholm } from './stockholm.js';
import { useIncidentTexts } from './texts.js';

type Action = 'triage' | 'reject' | 'judge' | 'act' | 'investigate' | 'lesson' | 'close';

const DIALOGS: Record<Exclude<Action, 'judge'>, (props: DialogProps) => ReactNode> = {
  triage: TriageDialog,
  reject: RejectDialog,
  act: ActDialog,
  investigate: InvestigateDialog,
  lesson: LessonDialog,
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
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Action>();
  const { status, severity, kind, waitsForSecond } = incident;
  const inWork = status !== 'closed' && status !== 'rejected';
  const handles = hasRole(me, 'ciso', 'leadership', 'riskOwner');
  const mayWrite = isNow && handles && inWork;
  const close = () => setOpen(undefined);
  const Opened = open && open !== 'judge' ? DIALOGS[open] : undefined;
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
      <Verdicts {...{ incident, mayWrite }} />
      <Told incident={incident} />
      <Found incident={incident} />
      <Timeline incident={incident} />
      {Opened ? <Opened incident={incident} onClose={close} /> : null}
      {open === 'judge' ? <JudgeDialog {...{ incident, duties }} onClose={close} /> : null}
    </article>
  );
}

/** The step that comes next is the primary one. */
function nextOf({ severity, verdicts, status, lessons }: Incident): Action {
  if (!severity) return 'triage';
  if (verdicts.length === 0) return 'judge';
  if (status !== 'investigated') return 'investigate';
  return lessons.length === 0 ? 'lesson' : 'close';
}

function Actions({ incident, onOpen }: { incident: Incident; onOpen: (action: Action) => void }): ReactNode {
  const t = useIncidentTexts();
  const next = nextOf(incident);
  const words: Record<Action, string> = {
    ...{ triage: t(incident.severity ? 'triageAnew' : 'triage'), reject: t('reject'), judge: t('judge') },
    ...{ act: t('act'), investigate: t('investigate'), lesson: t('addLesson'), close: t('close') },
  };
  const possible: Action[] = ['act', 'triage', 'judge', 'investigate', 'lesson', 'close'];
  const mayReject = incident.status !== 'investigated' && !incident.verdicts.some(({ significant }) => significant);
  return (
    <>
      <Button kind="primary" onPress={() => onOpen(next)}>
        {words[next]}
      </Button>
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

function Told({ incident }: { incident: Incident }): ReactNode {
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
          [t('describe'), description],
          [t('place'), place],
          [t('contact'), contact],
        ]}
      />
    </section>
  );
}

function Found({ incident: { investigation, lessons } }: { incident: Incident }): ReactNode {
  const t = useIncidentTexts();
  const leads = { measure: t('toMeasure'), risk: t('toRisk'), routine: t('toRoutine'), none: t('toNone') };
  if (!investigation && lessons.length === 0) return null;
  return (
    <section>
      <h2>{t('investigation')}</h2>
      {investigation ? (
        <Facts
          items={[
            [t('trigger'), investigation.trigger],
            [t('rootCause'), investigation.rootCause],
            [t('cause'), t(investigation.cause === 'unknown' ? 'causeUnknown' : investigation.cause)],
            [t('harm'), investigation.harm],
            [t('cost'), investigation.cost?.toLocaleString('sv-SE')],
            [t('detection'), investigation.detection],
          ]}
        />
      ) : null}
      {lessons.length > 0 ? <h3>{t('lessons')}</h3> : null}
      <ul className="incident-lessons">
        {lessons.map(({ lessonId, title, proposes }) => (
          <li key={lessonId}>
            {title} <Chip tone="info">{leads[proposes]}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ incident: { timeline } }: { incident: Incident }): ReactNode {
  const t = useIncidentTexts();
  const says = useEventWords();
  const persons = usePersons();
  return (
    <section>
      <h2>{t('timeline')}</h2>
      <ol className="incident-timeline">
        {timeline.map(({ eventId, type, at, byId, text }) => (
          <li key={eventId}>
            <time dateTime={at}>{inStockholm(at)}</time>
            <span>
              <strong>{says(type)}</strong>
              {text ? `: ${text}` : ''} <small>{byId ? persons.name(byId) : ''}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
