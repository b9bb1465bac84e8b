// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { graphql } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormPick, type Picked } from '../../ui/form-pick.js';
import type { FormState } from '../../ui/use-form.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import type { DialogProps, Incident } from './dialogs.js';
import { type Linked, useLinkable } from './linked.js';
import { useLinkTexts } from './link-texts.js';

const linkDocument = graphql(`
  mutation LinkIncident($input: LinkIncidentInput!) {
    result: linkIncident(input: $input) {
      id
      position
    }
  }
`);

/** Says what the incident has to do with: all of it, as the command wants it. */
export function useLink({ incidentId }: Pick<Incident, 'incidentId'>) {
  const command = useCommand(linkDocument);
  return (linked: readonly Pick<Linked, 'id' | 'kind'>[]) => {
    const of = (kind: Linked['kind']): string[] => linked.filter((one) => one.kind === kind).map(({ id }) => id);
    return command.mutateAsync({
      ...{ incidentId, assetIds: of('asset'), riskIds: of('risk'), measureIds: of('measure') },
    });
  };
}

/** What is linked now, without what its lessons led to or what only shares its cause. */
export const linkedOf = ({ linked, assetIds, riskIds, measureIds }: Incident): Linked[] => {
  const ids = new Set([...assetIds, ...riskIds, ...measureIds]);
  return linked.filter(({ id }) => ids.has(id));
};

/** A linked object as the forms hold it. */
export type Chosen = Picked & Pick<Linked, 'kind'>;

/** As something to choose, told apart from others of its name by what it is. */
export function useChoosable(): (linked: Linked) => Chosen {
  const t = useLinkTexts();
  return ({ id, title, kind }) => ({ id, name: title, kind, word: t(kind) });
}

interface ChooserProps<T> {
  form: FormState<T>;
  /** A field of the form that holds `Chosen[]`. */
  name: keyof T & string;
  what: 'objects' | 'incidents';
  label: string;
  /** Never found, such as the incident itself. */
  without?: string;
}

const MOST = 200;

/** Searches and chooses; what is chosen stands below and can be removed. */
export function LinkChooser<T>({ form, name, what, label, without }: ChooserProps<T>): ReactNode {
  const [typed, setTyped] = useState('');
  const choosable = useChoosable();
  const found = useLinkable(typed, what).filter(({ id }) => id !== without);
  return <FormPick {...{ form, name, label }} most={MOST} onSearch={setTyped} found={found.map(choosable)} optional />;
}

export function LinkDialog({ incident, onClose }: DialogProps): ReactNode {
  const t = useLinkTexts();
  const link = useLink(incident);
  const choosable = useChoosable();
  return (
    <ActionDialog
      title={t('linkTitle')}
      onClose={onClose}
      options={{ initial: { chosen: linkedOf(incident).map(choosable) }, send: ({ chosen }) => link(chosen) }}
    >
      {(form) => <LinkChooser form={form} name="chosen" what="objects" label={t('find')} />}
    </ActionDialog>
  );
}
