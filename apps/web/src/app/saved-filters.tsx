// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.js';
import { tell } from '../ui/tell.js';
import type { List } from './list-state.js';
import { useMe } from './me.js';
import { mainOf } from './main-of.js';
import { defineTexts } from './texts.js';

const useTexts = defineTexts('saved-filters', {
  filters: { sv: 'Urval', en: 'Filters' },
  none: { sv: 'Inga sparade urval än.', en: 'No saved filters yet.' },
  saveAs: { sv: 'Spara det som visas nu som', en: 'Save what is shown now as' },
  save: { sv: 'Spara', en: 'Save' },
  remove: { sv: 'Ta bort urvalet {{name}}', en: 'Remove the filter {{name}}' },
  copy: { sv: 'Kopiera länk till urvalet', en: 'Copy a link to the filter' },
  copied: { sv: 'Länken är kopierad.', en: 'The link has been copied.' },
  kept: { sv: 'Urvalet {{name}} är sparat.', en: 'The filter {{name}} has been saved.' },
});

type Saved = Record<string, Record<string, unknown>>;

function read(key: string): Saved {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Saved) : {};
  } catch {
    return {};
  }
}

interface Props {
  list: List;
  name: string;
  onRestore: (search: string) => void;
}

/** Named filters of a list, kept per person and organisation in this browser; the address carries the one that is shown. */
export function SavedFilters({ list, name, onRestore }: Props): ReactNode {
  const t = useTexts();
  const { login, organisation } = useMe();
  const key = `trappan-filters-${name}-${login}-${organisation?.organisationId ?? ''}`;
  const [saved, setSaved] = useState(() => read(key));
  const [title, setTitle] = useState('');
  const keep = (next: Saved): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setSaved(next);
  };
  const names = Object.keys(saved);
  return (
    <DialogTrigger>
      <Button kind="plain">{t('filters')}</Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={mainOf()}>
        <Dialog className="menu-dialog" aria-label={t('filters')}>
          {({ close }) => (
            <>
              {names.length === 0 ? <p>{t('none')}</p> : null}
              {names.map((each) => (
                <span key={each} className="saved">
                  <Button
                    kind="quiet"
                    onPress={() => {
                      onRestore(String(saved[each]!['q'] ?? ''));
                      list.restore(saved[each]!);
                      close();
                    }}
                  >
                    {each}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={t('remove', { name: each })}
                    onPress={() => keep(Object.fromEntries(Object.entries(saved).filter(([other]) => other !== each)))}
                  >
                    ×
                  </Button>
                </span>
              ))}
              <form
                className="save-filter"
                onSubmit={(event) => {
                  event.preventDefault();
                  const named = title.trim();
                  if (!named) return;
                  keep({ ...saved, [named]: list.kept });
                  tell(t('kept', { name: named }));
                  setTitle('');
                  close();
                }}
              >
                <label>
                  {t('saveAs')}
                  <input value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} />
                </label>
                <Button type="submit">{t('save')}</Button>
              </form>
              <Button
                kind="quiet"
                onPress={() => {
                  void navigator.clipboard.writeText(location.href).then(() => tell(t('copied')));
                  close();
                }}
              >
                {t('copy')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
