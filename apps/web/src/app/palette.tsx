// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { Dialog } from '../ui/dialog.js';
import { useCommands } from './commands.js';
import { destinationsOf, otherPages } from './destinations.js';
import { useMe } from './me.js';
import { type Found, findEverything } from './find.js';
import { useShellTexts } from './shell-texts.js';
import './palette.css';

/** What the kinds of objects are called. */
const KINDS = {
  risk: 'risks',
  analysis: 'analyses',
  measure: 'measures',
  asset: 'assets',
  procurement: 'procurements',
  incident: 'incidents',
  followUp: 'followUps',
  finding: 'findings',
  unit: 'settingsUnits',
  person: 'settingsPersons',
  question: 'questions',
} as const;

interface Props {
  isOpen: boolean;
  onClose: () => void;
  open: { map: () => void; time: () => void };
}

/** Goes to a page, a risk, a measure or a question of the model, or does something, by a few letters of its name. */
export function Palette({ isOpen, onClose, open }: Props): ReactNode {
  const t = useShellTexts();
  return (
    <Dialog title={t('palette')} closeLabel={t('close')} isOpen={isOpen} onClose={onClose}>
      <Chooser onClose={onClose} open={open} />
    </Dialog>
  );
}

function Chooser({ onClose, open }: Omit<Props, 'isOpen'>): ReactNode {
  const t = useShellTexts();
  const navigate = useNavigate();
  const me = useMe();
  const commands = useCommands(open);
  const [typed, setTyped] = useState('');
  const wish = typed.trim().toLocaleLowerCase();
  const { data } = useQuery({
    queryKey: ['find', wish],
    queryFn: () => findEverything(wish),
    enabled: wish.length > 1,
    placeholderData: (before) => before,
  });
  const pages = [...destinationsOf(me), ...otherPages]
    .map(({ to, text, group }): Found => ({ to, title: t(text), kind: group ? t(group) : t('pages') }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(wish));
  const deeds = commands
    .map(({ id, title }): Found => ({ to: id, title, kind: t('commands') }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(wish));
  const found = [...pages, ...deeds, ...(wish.length > 1 ? (data ?? []) : [])].map((one) => {
    const word = KINDS[one.kind as keyof typeof KINDS] as (typeof KINDS)[keyof typeof KINDS] | undefined;
    return word ? { ...one, kind: t(word) } : one;
  });
  // Two of the same name lead to the same place: it stands there once.
  const once = [...new Map(found.map((one) => [one.to, one])).values()];
  const go = (to: string): void => {
    onClose();
    const command = commands.find(({ id }) => id === to);
    if (command) command.run();
    else void navigate({ href: to } as never);
  };
  return (
    <div className="palette-body">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('paletteHint')} autoFocus className="palette-field">
          <Input placeholder={t('paletteHint')} />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label={t('palette')}
          items={once}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => <p>{t('paletteNone')}</p>}
        >
          {(one) => (
            <MenuItem id={one.to} textValue={one.title} className="palette-item">
              <span>{one.title}</span>
              <small>{one.kind}</small>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  );
}
