// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import type { Incident } from './dialogs.js';
import { linkedOf, useLink } from './link-dialog.js';
import { type Linked, PAGES } from './linked.js';
import { useLinkTexts } from './link-texts.js';

export const LinkedLink = ({ linked: { kind, id, title } }: { linked: Linked }): ReactNode => (
  <Link to={`${PAGES[kind]}/${id}` as string}>{title}</Link>
);

const GROUPS = [
  ['asset', 'assets'],
  ['risk', 'risks'],
  ['measure', 'measures'],
] as const;

/** What the incident has to do with, each leading to its own page. */
export function Links({
  incident,
  mayWrite,
  onLink,
}: {
  incident: Incident;
  mayWrite: boolean;
  onLink: () => void;
}): ReactNode {
  const t = useLinkTexts();
  const linked = linkedOf(incident);
  return (
    <section>
      <h2>{t('links')}</h2>
      {linked.length === 0 ? <p>{t('noLinks')}</p> : null}
      {GROUPS.map(([kind, words]) => {
        const ofKind = linked.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{t(words)}</h3>
            <ul className="incident-links">
              {ofKind.map((one) => (
                <li key={one.id}>
                  <LinkedLink linked={one} />
                  {mayWrite ? <Remove incident={incident} linked={one} /> : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {mayWrite ? (
        <p className="no-print">
          <Button onPress={onLink}>{t('link')}</Button>
        </p>
      ) : null}
    </section>
  );
}

function Remove({ incident, linked }: { incident: Incident; linked: Linked }): ReactNode {
  const t = useLinkTexts();
  const link = useLink(incident);
  const [state, setState] = useState<{ busy: boolean; refused?: string }>({ busy: false });
  const remove = async (): Promise<void> => {
    setState({ busy: true });
    const rest = linkedOf(incident).filter(({ id }) => id !== linked.id);
    try {
      await link(rest);
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, refused: (error as Error).message });
    }
  };
  return (
    <>
      <Button
        kind="quiet"
        isDisabled={state.busy}
        aria-label={`${t('remove')}: ${linked.title}`}
        onPress={() => void remove()}
      >
        {t('remove')}
      </Button>
      {state.refused ? <span role="alert">{state.refused}</span> : null}
    </>
  );
}
