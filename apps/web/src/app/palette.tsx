// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { Dialog } from '../ui/dialog.js';
import { destinations, otherPages } from './destinations.js';
import { type Found, findEverything } from './find.js';
import { useShellTexts } from './shell-texts.js';
import './palette.css';

/** Goes to a page, a risk, a measure or a question of the model by a few letters of its name. */
export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const t = useShellTexts();
  return (
    <Dialog title={t('palette')} closeLabel={t('close')} isOpen={isOpen} onClose={onClose}>
      <Chooser onClose={onClose} />
    </Dialog>
  );
}

function Chooser({ onClose }: { onClose: () => void }): ReactNode {
  const t = useShellTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const wish = typed.trim().toLocaleLowerCase();
  const { data } = useQuery({
    queryKey: ['find', wish],
    queryFn: () => findEverything(wish),
    enabled: wish.length > 1,
    placeholderData: (before) => before,
  });
  const pages = [...destinations, ...otherPages]
    .map(({ to, text, group }): Found => ({ to, title: t(text), kind: group ? t(group) : t('pages') }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(wish));
  const found = [...pages, ...(wish.length > 1 ? (data ?? []) : [])].map((one) => ({
    ...one,
    kind:
      one.kind === 'risk'
        ? t('risks')
        : one.kind === 'measure'
          ? t('measures')
          : one.kind === 'question'
            ? t('questions')
            : one.kind,
  }));
  const go = (to: string): void => {
    onClose();
    void navigate({ to } as never);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={t('paletteHint')} autoFocus className="palette-field">
        <Input placeholder={t('paletteHint')} />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label={t('palette')}
        items={found}
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
  );
}
