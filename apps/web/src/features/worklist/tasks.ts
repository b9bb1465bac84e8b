// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { graphql, type RiskStatus, type TaskRisksQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, type Me, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useUnit } from '../../app/unit.js';
import { useMandate } from '../risk/rights.js';

const taskRisksDocument = graphql(`
  query TaskRisks($status: RiskStatus, $due: Boolean, $underUnitId: UUID, $minPosition: String) {
    risks(
      status: $status
      due: $due
      underUnitId: $underUnitId
      sort: "size"
      descending: true
      first: 100
      minPosition: $minPosition
    ) {
      nodes {
        riskId
        title
        unitIds
        ownerId
        status
        consequence
        likelihoodLevel
        size
        reviewOn
        nextFollowUpOn
        waitsForId
      }
    }
  }
`);

const taskMeasuresDocument = graphql(`
  query TaskMeasures($underUnitId: UUID, $minPosition: String) {
    securityMeasures(overdue: true, underUnitId: $underUnitId, first: 100, sort: "title", minPosition: $minPosition) {
      nodes {
        measureId
        title
        unitIds
        dueOn
        responsibleId
      }
    }
  }
`);

const taskEvidenceDocument = graphql(`
  query TaskEvidence($minPosition: String) {
    forecast(months: 3, minPosition: $minPosition) {
      steps {
        from
        level
        lost
      }
    }
  }
`);

/** All that may be somebody's task, asked for in parallel: together it is too large for one question. */
async function fetchTasks(unit: { underUnitId?: string }) {
  const minPosition = latestPosition();
  const risks = async (wish: { status?: RiskStatus; due?: boolean }) =>
    (await ask(taskRisksDocument, { ...wish, ...unit, minPosition })).risks.nodes;
  const [identified, assessed, treatmentProposed, proposedUpward, due, measures, evidence] = await Promise.all([
    risks({ status: 'identified' }),
    risks({ status: 'assessed' }),
    risks({ status: 'treatmentProposed' }),
    risks({ status: 'proposedUpward' }),
    risks({ due: true }),
    ask(taskMeasuresDocument, { ...unit, minPosition }),
    ask(taskEvidenceDocument, { minPosition }),
  ]);
  const waiting = [...assessed, ...treatmentProposed];
  const overdue = measures.securityMeasures.nodes;
  return { identified, waiting, proposedUpward, due, overdue, steps: evidence.forecast.steps };
}

type Everything = Awaited<ReturnType<typeof fetchTasks>>;
type Risk = TaskRisksQuery['risks']['nodes'][number];

export type TaskKind = 'assess' | 'decide' | 'review' | 'measure' | 'evidence';
export const TASK_KINDS: TaskKind[] = ['decide', 'assess', 'review', 'measure', 'evidence'];

export interface Task {
  kind: TaskKind;
  id: string;
  title: string;
  /** By which day; absent: no day is set. */
  on?: string;
  /** Asked of me by name: I own it, answer for it, or it waits for me. */
  mine: boolean;
  size?: number;
  /** For evidence: what the level falls from and to, and which measures end. */
  level?: { from: number; to: number };
  measures?: string[];
  unitIds?: string[];
  /** Who owns the risk, or answers for the measure. */
  personId?: string | null;
}

const earliest = (...days: (string | null | undefined)[]): string | undefined =>
  days.filter((day) => day).sort()[0] ?? undefined;

interface Viewer {
  me: Me;
  within: (risk: Risk) => boolean;
}

function riskTasks(data: Everything, { me, within }: Viewer): Task[] {
  const personId = me.organisation?.personId;
  const decides = hasRole(me, 'ciso', 'leadership', 'riskOwner');
  const judges = decides || hasRole(me, 'procurementOfficer');
  const owned = (risk: Risk): boolean => risk.ownerId === personId;
  const toMe = (risk: Risk): boolean => (risk.waitsForId ? risk.waitsForId === personId : hasRole(me, 'leadership'));
  const task = (kind: TaskKind, risk: Risk, more: Partial<Task> = {}): Task => ({
    ...{ kind, id: risk.riskId, title: risk.title, size: risk.size, mine: owned(risk) },
    ...{ unitIds: risk.unitIds, personId: risk.ownerId },
    ...more,
  });
  return [
    ...(judges ? data.identified.filter((risk) => owned(risk) || within(risk)) : []).map((risk) =>
      task('assess', risk),
    ),
    ...(decides ? data.proposedUpward.filter(toMe) : []).map((risk) => task('decide', risk, { mine: true })),
    ...(decides ? data.waiting : []).filter((risk) => owned(risk) || within(risk)).map((risk) => task('decide', risk)),
    ...(decides ? data.due.filter((risk) => owned(risk) || within(risk)) : []).map((risk) =>
      task('review', risk, { on: earliest(risk.reviewOn, risk.nextFollowUpOn) }),
    ),
  ];
}

function measureTasks(data: Everything, me: Me): Task[] {
  const personId = me.organisation?.personId;
  return data.overdue
    .filter(({ responsibleId }) => responsibleId === personId || hasRole(me, 'ciso', 'leadership'))
    .map(({ measureId, title, unitIds, dueOn, responsibleId }) => ({
      ...{ unitIds, personId: responsibleId },
      ...{ kind: 'measure' as const, id: measureId, title, on: dueOn ?? undefined, mine: responsibleId === personId },
    }));
}

/** Days within the next months on which evidence ends. */
function evidenceTasks(data: Everything, me: Me): Task[] {
  if (!hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer')) return [];
  const { steps } = data;
  return steps.flatMap(({ from, level, lost }, i) =>
    i > 0 && from && lost.length > 0
      ? [
          {
            ...{ kind: 'evidence' as const, id: from, title: lost.join(', '), on: from, mine: false, measures: lost },
            level: { from: steps[i - 1]?.level ?? level, to: level },
          },
        ]
      : [],
  );
}

/** What waits for me: my own first, then by day, then by size. */
export function useTasks(): Task[] {
  const me = useMe();
  const mandate = useMandate();
  const unit = useUnit();
  const { data } = useSuspenseQuery({
    queryKey: ['tasks', unit.args],
    queryFn: () => fetchTasks(unit.args),
  });
  const viewer: Viewer = { me, within: (risk) => mandate(risk) === 'within' };
  const order = (a: Task, b: Task): number =>
    Number(b.mine) - Number(a.mine) ||
    (a.on ?? '9').localeCompare(b.on ?? '9') ||
    (b.size ?? 0) - (a.size ?? 0) ||
    a.title.localeCompare(b.title, 'sv');
  return [...riskTasks(data, viewer), ...measureTasks(data, me), ...evidenceTasks(data, me)].sort(order);
}
