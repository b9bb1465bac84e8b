// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/field.js';
import { useModelTexts } from './texts.js';

/** A measure of the shipped model, whose rule may fill a box. */
export interface Carrier {
  id: string;
  text: string;
  canDerive: boolean;
}

interface Props {
  box: Carrier;
  carriers: readonly Carrier[];
  /** Those whose words are most alike, the first first. */
  similar: readonly Carrier[];
  onChoose: (carriedBy: string) => void;
  onClose: () => void;
}

const MOST = 60;

/** All measures of the shipped model, those most alike first. */
export function CarrierDialog({ box, carriers, similar, onChoose, onClose }: Props): ReactNode {
  const t = useModelTexts();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const ordered = [...similar, ...carriers.filter((one) => !similar.includes(one))];
  const found = ordered.filter(({ id, text }) => `${id} ${text}`.toLocaleLowerCase().includes(wanted)).slice(0, MOST);
  return (
    <Dialog title={t('chooseTitle', { box: box.text })} isOpen onClose={onClose} closeLabel={t('close')}>
      <TextField
        label={t('chooseSearch')}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ListBox
        className="carriers"
        aria-label={t('carrier')}
        items={found}
        onAction={(id) => onChoose(String(id))}
        renderEmptyState={() => t('noneToTie')}
      >
        {(carrier) => (
          <ListBoxItem className="menu-item" textValue={`${carrier.id} ${carrier.text}`}>
            <strong>{carrier.id}</strong> {carrier.text}
            {carrier.canDerive ? null : <small> ({t('attestedOnly')})</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
