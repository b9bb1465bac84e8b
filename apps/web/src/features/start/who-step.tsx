// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActorGroup } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { type LevelChange, overall } from '../../app/level-moves.js';
import { useTellSaved } from '../../app/level-words.js';
import { hasRole, useMe } from '../../app/me.js';
import { useShellTexts } from '../../app/shell-texts.js';
import { Form, FormChoice, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { usePersons } from '../organisation/names.js';
import { aboutQuery, changeActorGroupDocument, renameOrganisationDocument, renamePersonDocument } from './documents.js';
import { useStartTexts } from './texts.js';

const GROUPS: ActorGroup[] = ['municipality', 'region', 'agency', 'nisEntity'];

/** The organisation's name and kind, and one's own name; only what is otherwise than before is sent. */
export function WhoStep({ onNext }: { onNext: () => void }): ReactNode {
  const t = useStartTexts();
  const shell = useShellTexts();
  const me = useMe();
  const { data: about } = useSuspenseQuery(aboutQuery);
  const persons = usePersons();
  const personId = me.organisation?.personId ?? '';
  const before = {
    name: about?.name ?? '',
    actorGroup: about?.actorGroup ?? ('municipality' as ActorGroup),
    myName: persons.name(personId),
  };
  const rename = useCommand(renameOrganisationDocument, { says: false });
  const regroup = useCommand(changeActorGroupDocument, { says: false });
  const renameMe = useCommand(renamePersonDocument, { says: false });
  const tellSaved = useTellSaved();
  const form = useForm({
    draft: `start-who-${me.organisation?.organisationId}`,
    initial: before,
    check: ({ name, myName }) => ({
      ...(name.trim() ? {} : { name: t('needText') }),
      ...(myName.trim() ? {} : { myName: t('needText') }),
    }),
    send: async ({ name, actorGroup, myName }) => {
      const changes: (LevelChange | undefined)[] = [];
      const done = ({ change }: { change?: LevelChange }): number => changes.push(change);
      if (name.trim() !== before.name) done(await rename.mutateAsync({ name: name.trim() }));
      if (actorGroup !== before.actorGroup) done(await regroup.mutateAsync({ actorGroup }));
      if (myName.trim() !== before.myName) done(await renameMe.mutateAsync({ personId, name: myName.trim() }));
      if (changes.length > 0) tellSaved(overall(changes));
    },
  });
  if (!hasRole(me, 'administrator')) return <p className="aside">{t('adminOnly')}</p>;
  return (
    <Form form={form} label={t('step1')} save={t('next')} onSaved={onNext}>
      <FormText form={form} name="name" label={t('name')} maxLength={200} />
      <FormChoice form={form} name="actorGroup" label={t('group')} options={GROUPS.map((group) => [group, t(group)])} />
      <FormText form={form} name="myName" label={t('myName')} help={t('myNameHelp')} maxLength={200} />
      <p className="quiet-text">{t('myRoles', { roles: me.roles.map((role) => shell(role)).join(', ') })}</p>
    </Form>
  );
}
