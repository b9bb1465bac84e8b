// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { graphql } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { Button } from '../../ui/button.js';
import { FindAndChoose } from '../../ui/find-and-choose.js';
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
  return (linked: readonly Linked[]) => {
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

interface ChooserProps {
  what: 'objects' | 'incidents';
  label: string;
  chosen: readonly Linked[];
  onChange: (chosen: Linked[]) => void;
  /** Never found, such as the incident itself. */
  without?: string;
}

/** Searches and chooses; what is chosen stands below and can be removed. */
export function LinkChooser({ what, label, chosen, onChange, without }: ChooserProps): ReactNode {
  const t = useLinkTexts();
  const [typed, setTyped] = useState('');
  const taken = new Set([...chosen.map(({ id }) => id), without]);
  const found = useLinkable(typed, what).filter(({ id }) => !taken.has(id));
  const choose = (id: string): void => {
    const one = found.find((linked) => linked.id === id);
    if (one) onChange([...chosen, one]);
  };
  return (
    <>
      <FindAndChoose
        label={label}
        hint={t('typeTwo')}
        typed={typed}
        onTyped={setTyped}
        found={found.map(({ id, title, kind }) => ({ id, title, kind: t(kind) }))}
        none={typed.trim().length > 1 ? t('nothing') : ''}
        onChoose={choose}
      />
      {chosen.length > 0 ? (
        <ul className="found-chosen" aria-label={t('chosen')}>
          {chosen.map((one) => (
            <li key={one.id}>
              <span>
                {one.title} <small>{t(one.kind)}</small>
              </span>
              <Button
                kind="quiet"
                aria-label={`${t('remove')}: ${one.title}`}
                onPress={() => onChange(chosen.filter(({ id }) => id !== one.id))}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

export function LinkDialog({ incident, onClose }: DialogProps): ReactNode {
  const t = useLinkTexts();
  const link = useLink(incident);
  return (
    <ActionDialog
      title={t('linkTitle')}
      onClose={onClose}
      options={{ initial: { chosen: linkedOf(incident) }, send: ({ chosen }) => link(chosen) }}
    >
      {(form) => (
        <LinkChooser
          what="objects"
          label={t('find')}
          chosen={form.values.chosen}
          onChange={(chosen) => form.set('chosen', chosen)}
        />
      )}
    </ActionDialog>
  );
}
