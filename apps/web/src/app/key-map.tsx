// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode, useState } from 'react';
import { Dialog } from '../ui/dialog.js';
import { destinationsOf } from './destinations.js';
import { useMe } from './me.js';
import { PAGE_KEYS } from './page-keys.js';
import { useShellTexts } from './shell-texts.js';
import { lettersOn, setLetters } from './shortcuts.js';
import './key-map.css';

/** Every key there is, and how to turn the single letters off. */
export function KeyMap({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const t = useShellTexts();
  const me = useMe();
  const [on, setOn] = useState(lettersOn());
  const rows: [ReactNode, string][] = [
    [<kbd key="k">Ctrl/⌘ + K</kbd>, t('keyPalette')],
    ...destinationsOf(me)
      .filter(({ key }) => key)
      .map(({ key, text }): [ReactNode, string] => [
        <kbd key={key}>{t('keyThen', { first: 'g', then: key })}</kbd>,
        t(text),
      ]),
    [<kbd key="/">/</kbd>, t('keySearch')],
    [<kbd key="t">t</kbd>, t('keyTime')],
    [<kbd key="?">?</kbd>, t('keyMap')],
    [<kbd key="s">Ctrl/⌘ + Enter</kbd>, t('keySave')],
    [<kbd key="e">Esc</kbd>, t('keyBack')],
  ];
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} isOpen={isOpen} onClose={onClose}>
      <Keys title={t('keysHere')} rows={rows} />
      {PAGE_KEYS.map(({ page, keys }) => (
        <Keys
          key={page}
          title={t(page)}
          rows={keys.map(([letters, does]) => [<Letters key={does} of={letters} />, t(does)])}
        />
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setLetters(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        <span>{t('keysOn')}</span>
      </label>
    </Dialog>
  );
}

const Letters = ({ of }: { of: string[] }): ReactNode =>
  of.map((letter) => (
    <Fragment key={letter}>
      <kbd>{letter}</kbd>{' '}
    </Fragment>
  ));

const Keys = ({ title, rows }: { title: string; rows: [ReactNode, string][] }): ReactNode => (
  <section>
    <h3>{title}</h3>
    <dl className="keys">
      {rows.map(([key, what]) => (
        <div key={what}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </section>
);
