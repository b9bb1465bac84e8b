// SPDX-License-Identifier: EUPL-1.2
import { type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

/* Names and addresses never get here: they stand in a table of their own that can be erased. */

export const PersonAdded = defineEvent(
  'PersonAdded',
  'A person became known to the organisation.',
  t.object({ personId: t.person() }),
);

export const PersonRenamed = defineEvent(
  'PersonRenamed',
  'A person’s name or address was changed in the person table.',
  t.object({ personId: t.person() }),
);

export const PersonErased = defineEvent(
  'PersonErased',
  'A person’s name and address were erased for good.',
  t.object({ personId: t.person() }),
);

export const PersonPasswordRenewed = defineEvent(
  'PersonPasswordRenewed',
  'A person’s password was ended, and a link to choose a new one was given to an administrator.',
  t.object({ personId: t.person() }),
);

export type PersonEvent =
  | EventOf<typeof PersonAdded>
  | EventOf<typeof PersonRenamed>
  | EventOf<typeof PersonErased>
  | EventOf<typeof PersonPasswordRenewed>;
export type Person = { status: 'none' | 'known' | 'erased' };

export interface PersonCommands {
  AddPerson: { personId: string };
  RenamePerson: { personId: string };
  RenewPassword: { personId: string };
  /** What the person still holds; looked up before the decision. */
  ErasePerson: { personId: string; roles: readonly string[]; mandates: number };
}

const addPerson: Decide<Person, PersonCommands['AddPerson'], PersonEvent> = ({ personId }, { status }) => {
  if (status === 'erased') reject('organisation.person-erased');
  return status === 'known' ? [] : [PersonAdded({ personId })];
};

const renamePerson: Decide<Person, PersonCommands['RenamePerson'], PersonEvent> = ({ personId }, { status }) => {
  if (status === 'none') reject('organisation.person-unknown', { personId });
  if (status === 'erased') reject('organisation.person-erased');
  return [PersonRenamed({ personId })];
};

const renewPassword: Decide<Person, PersonCommands['RenewPassword'], PersonEvent> = ({ personId }, { status }) => {
  if (status === 'none') reject('organisation.person-unknown', { personId });
  if (status === 'erased') reject('organisation.person-erased');
  return [PersonPasswordRenewed({ personId })];
};

/** Somebody who still holds a role or a mandate is part of the organisation’s order: that is ended first. */
const erasePerson: Decide<Person, PersonCommands['ErasePerson'], PersonEvent> = (data, { status }) => {
  const { personId, roles, mandates } = data;
  if (status === 'none') reject('organisation.person-unknown', { personId });
  if (status === 'erased') return [];
  if (roles.length > 0 || mandates > 0) {
    reject('organisation.person-in-office', { roles: roles.join(', ') || '–', mandates });
  }
  return [PersonErased({ personId })];
};

/** The rules of a person: a stream each. */
export const personDecider: Decider<Person, PersonCommands, PersonEvent> = {
  streamType: 'person',
  initial: { status: 'none' },
  evolve: (_, { type }) => ({ status: type === 'PersonErased' ? 'erased' : 'known' }),
  commands: {
    AddPerson: addPerson,
    RenamePerson: renamePerson,
    RenewPassword: renewPassword,
    ErasePerson: erasePerson,
  },
};
