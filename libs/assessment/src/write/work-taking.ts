// SPDX-License-Identifier: EUPL-1.2
import { ClassificationCommand, classificationStream } from '#libs/classification';
import { FollowUpCommand, followUpNames } from '#libs/followup';
import { IncidentCommand, incidentNames } from '#libs/incident';
import { AssetCommand, assetNames } from '#libs/inventory';
import type { CommandInput, ReadSession } from '#libs/platform';
import { PracticeCommand, practiceStream } from '#libs/practice';
import { ProcurementCommand, procurementNames } from '#libs/procurement';
import {
  type ReadAsset,
  type ReadFollowUp,
  type ReadIncident,
  type ReadPractice,
  type ReadProcurement,
  WORK,
  type WorkName,
} from '../import/index.js';
import type { Importer } from './importer.js';
import type { RegisterStep, stepsOf } from './register-step.js';

/** What a row’s commands are made with. `input` gives the row’s command its id, its day and why it comes late. */
interface Hands {
  me: Importer;
  step: ReturnType<typeof stepsOf>;
  input(what: string): CommandInput;
}
/** Of a row: the commands that record it, first the one that the others build on. */
type Steps<R> = (row: R & { id: string }, hands: Hands) => [RegisterStep, ...RegisterStep[]];

interface Taking {
  /** What is there already: its id by what tells it apart. */
  existing(reads: ReadSession): Promise<ReadonlyMap<string, string>>;
  steps: Steps<never>;
}

const named = <T>(of: WorkName, rows: readonly T[], idOf: (row: T) => string): Map<string, string> =>
  new Map(rows.map((row) => [WORK[of].told(row as never), idOf(row)]));

/** An asset is registered, and where the file says its class, that is proposed to its owner. */
const assetSteps: Steps<ReadAsset> = ({ id: assetId, classify, day: _, ...asset }, { me, step, input }) => {
  const data = { assetId, ...asset, ownerId: asset.ownerId ?? null };
  const entered = step(AssetCommand, { name: 'RegisterAsset', streamId: assetId, data, input: input('register') });
  if (!classify) return [entered];
  const proposal = { assetId, unitIds: asset.unitIds, ...classify, proposedBy: me.personId };
  const streamId = classificationStream(assetId);
  const proposing = { name: 'ProposeClassification' as const, streamId, data: proposal, input: input('classify') };
  return [entered, step(ClassificationCommand, proposing)];
};

/** Who reported is not known: whoever imports did not. Where the file says how serious it is, it is sorted. */
const incidentSteps: Steps<ReadIncident> = ({ id: incidentId, sorted, day: _, ...told }, { me, step, input }) => {
  const how = { ongoing: 'unknown' as const, channel: 'app' as const, reportedBy: null, anonymous: false };
  const data = { incidentId, ...told, ...how };
  const streamId = incidentId;
  const reported = step(IncidentCommand, { name: 'ReportIncident', streamId, data, input: input('report') });
  if (!sorted) return [reported];
  const judged = { kind: told.kind, ...sorted, triagedBy: me.personId };
  const sorting = { name: 'TriageIncident' as const, streamId, data: judged, input: input('triage') };
  return [reported, step(IncidentCommand, sorting)];
};

const procurementSteps: Steps<ReadProcurement> = ({ id, day: _, responsibleId, ...need }, { me, step, input }) => {
  const data = { procurementId: id, ...need, responsibleId: responsibleId ?? me.personId };
  return [step(ProcurementCommand, { name: 'StartProcurement', streamId: id, data, input: input('start') })];
};

const followUpSteps: Steps<ReadFollowUp> = ({ id, responsibleId, ...plan }, { me, step, input }) => {
  const who = { responsibleId: responsibleId ?? me.personId, plannedBy: me.personId };
  const data = { followUpId: id, ...plan, ...who };
  return [step(FollowUpCommand, { name: 'PlanFollowUp', streamId: id, data, input: input('plan') })];
};

/** A part that is in place already is confirmed by the row. */
const practiceSteps: Steps<ReadPractice> = ({ wayOfWorking, part, document, note, validUntil }, hands) => {
  const { me, step, input } = hands;
  const said = { wayOfWorking, document, note, validUntil, by: me.personId };
  const streamId = practiceStream(me.organisationId, wayOfWorking);
  const at = { streamId, input: input('attribute' in part ? part.attribute : part.modelMeasureId) };
  return 'attribute' in part
    ? [step(PracticeCommand, { ...at, name: 'EstablishWayOfWorking', data: { ...said, ...part } })]
    : [step(PracticeCommand, { ...at, name: 'DeclareCentralPart', data: { ...said, ...part } })];
};

const taking = <R>(existing: Taking['existing'], steps: Steps<R>): Taking => ({ existing, steps });

/** How each kind of work is taken in. */
export const TAKING: Readonly<Record<WorkName, Taking>> = {
  assets: taking(async (reads) => named('assets', await assetNames(reads), ({ assetId }) => assetId), assetSteps),
  incidents: taking(async (reads) => {
    const rows = (await incidentNames(reads)).map((row) => ({ ...row, day: row.reportedOn }));
    return named('incidents', rows, ({ incidentId }) => incidentId);
  }, incidentSteps),
  procurements: taking(
    async (reads) => named('procurements', await procurementNames(reads), ({ procurementId }) => procurementId),
    procurementSteps,
  ),
  followUps: taking(async (reads) => {
    const rows = (await followUpNames(reads)).map((row) => ({ ...row, dueOn: row.firstOn }));
    return named('followUps', rows, ({ followUpId }) => followUpId);
  }, followUpSteps),
  practices: taking(() => Promise.resolve(new Map()), practiceSteps),
};
