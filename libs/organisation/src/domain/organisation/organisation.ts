// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

/** What kind of organisation it is: benchmarks compare within a group. */
export const ACTOR_GROUPS = ['municipality', 'region', 'agency', 'nisEntity'] as const;
export type ActorGroup = (typeof ACTOR_GROUPS)[number];

export const OrganisationRegistered = defineEvent(
  'OrganisationRegistered',
  'An organisation began to use the installation.',
  t.object({
    organisationId: t.id(),
    name: t.text(200),
    actorGroup: t.oneOf(ACTOR_GROUPS),
    /** Made up, for trying things out: only such an organisation’s log takes given recorded times. */
    synthetic: t.boolean(),
  }),
);

export const OrganisationRenamed = defineEvent(
  'OrganisationRenamed',
  'An organisation got another name.',
  t.object({ organisationId: t.id(), name: t.text(200) }),
);

export const OrganisationActorGroupChanged = defineEvent(
  'OrganisationActorGroupChanged',
  'What kind of organisation it is was corrected.',
  t.object({ organisationId: t.id(), actorGroup: t.oneOf(ACTOR_GROUPS) }),
);

export type OrganisationEvent =
  | EventOf<typeof OrganisationRegistered>
  | EventOf<typeof OrganisationRenamed>
  | EventOf<typeof OrganisationActorGroupChanged>;
export type Organisation = { status: 'none' } | ({ status: 'registered' } & DataOf<typeof OrganisationRegistered>);
export type RegisterOrganisation = DataOf<typeof OrganisationRegistered>;

export interface OrganisationCommands {
  RegisterOrganisation: RegisterOrganisation;
  RenameOrganisation: { name: string };
  ChangeActorGroup: { actorGroup: ActorGroup };
}

/**
 * A made-up organisation must never be mistaken for a real one, so that no person may make one. Never quiet when it is
 * there already: whoever registers becomes its administrator.
 */
const registerOrganisation: Decide<Organisation, RegisterOrganisation, OrganisationEvent> = (data, state, meta) => {
  if (state.status === 'registered') reject('organisation.exists');
  if (data.synthetic && !('system' in meta.actor)) reject('organisation.synthetic-by-system');
  return [OrganisationRegistered(data)];
};

const renameOrganisation: Decide<Organisation, { name: string }, OrganisationEvent> = ({ name }, state) => {
  if (state.status === 'none') reject('organisation.unknown');
  return state.name === name ? [] : [OrganisationRenamed({ organisationId: state.organisationId, name })];
};

const changeActorGroup: Decide<Organisation, { actorGroup: ActorGroup }, OrganisationEvent> = (
  { actorGroup },
  state,
) => {
  if (state.status === 'none') reject('organisation.unknown');
  if (state.actorGroup === actorGroup) return [];
  return [OrganisationActorGroupChanged({ organisationId: state.organisationId, actorGroup })];
};

/** The rules of an organisation; its stream’s id is the organisation’s own. */
export const organisationDecider: Decider<Organisation, OrganisationCommands, OrganisationEvent> = {
  streamType: 'organisation',
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'OrganisationRegistered') return { status: 'registered', ...event.data };
    return state.status === 'none' ? state : { ...state, ...event.data };
  },
  commands: {
    RegisterOrganisation: registerOrganisation,
    RenameOrganisation: renameOrganisation,
    ChangeActorGroup: changeActorGroup,
  },
};
