// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

export const MONITORING_TOPICS = ['threats', 'vulnerabilities', 'technology', 'rules'] as const;
export type MonitoringTopic = (typeof MONITORING_TOPICS)[number];
export const SOURCE_STATUSES = ['active', 'removed', 'withdrawn'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

export const MonitoringSourceAdded = defineEvent(
  'MonitoringSourceAdded',
  'A source of news of threats, vulnerabilities, technology or rules is watched from now on.',
  t.object({
    sourceId: t.id(),
    name: t.text(200),
    topics: t.array(t.oneOf(MONITORING_TOPICS), { minItems: 1, maxItems: 4 }),
    address: t.optional(t.text(500)),
    /** Who watches it, and takes in what comes. */
    responsibleId: t.nullable(t.person()),
    /** How what matters is passed on. */
    handOn: t.optional(t.freeText()),
  }),
);

export const MonitoringSourceRemoved = defineEvent(
  'MonitoringSourceRemoved',
  'A source is no longer watched.',
  t.object({ sourceId: t.id(), reason: t.freeText() }),
);

export const MonitoringSourceWithdrawn = defineEvent(
  'MonitoringSourceWithdrawn',
  'A source was entered by mistake and is void.',
  t.object({ sourceId: t.id(), withdrawnEventIds: t.array(t.id(), { minItems: 1 }), reason: t.freeText() }),
  { withdraws: true },
);

export type SourceEvent =
  | EventOf<typeof MonitoringSourceAdded>
  | EventOf<typeof MonitoringSourceRemoved>
  | EventOf<typeof MonitoringSourceWithdrawn>;

export type Source = { status: 'none' } | { status: SourceStatus; sourceId: string; name: string; eventIds: string[] };

export interface SourceCommands {
  AddMonitoringSource: DataOf<typeof MonitoringSourceAdded>;
  RemoveMonitoringSource: { reason: string };
  WithdrawMonitoringSource: { reason: string };
}

type Decision<Name extends keyof SourceCommands> = Decide<Source, SourceCommands[Name], SourceEvent>;

const addMonitoringSource: Decision<'AddMonitoringSource'> = (data, source) => {
  if (source.status === 'none') return [MonitoringSourceAdded(data)];
  const same = source.status === 'active' && source.name === data.name;
  return same ? [] : reject('inventory.source-exists', { name: source.name });
};

const removeMonitoringSource: Decision<'RemoveMonitoringSource'> = ({ reason }, source) => {
  const { status, sourceId } = known(source);
  return status === 'active' ? [MonitoringSourceRemoved({ sourceId, reason })] : [];
};

const withdrawMonitoringSource: Decision<'WithdrawMonitoringSource'> = ({ reason }, source) => {
  const { status, sourceId, eventIds: withdrawnEventIds } = known(source);
  return status === 'withdrawn' ? [] : [MonitoringSourceWithdrawn({ sourceId, withdrawnEventIds, reason })];
};

const known = (source: Source) => (source.status === 'none' ? reject('inventory.source-unknown') : source);

/** The rules of a source that the organisation watches. */
export const sourceDecider: Decider<Source, SourceCommands, SourceEvent> = {
  streamType: 'monitoringSource',
  initial: { status: 'none' },
  evolve(source, event) {
    if (event.type === 'MonitoringSourceAdded') {
      const { sourceId, name } = event.data;
      return { status: 'active', sourceId, name, eventIds: [event.eventId] };
    }
    if (source.status === 'none') return source;
    const status = event.type === 'MonitoringSourceRemoved' ? 'removed' : 'withdrawn';
    return { ...source, status, eventIds: [...source.eventIds, event.eventId] };
  },
  commands: {
    AddMonitoringSource: addMonitoringSource,
    RemoveMonitoringSource: removeMonitoringSource,
    WithdrawMonitoringSource: withdrawMonitoringSource,
  },
};
