// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import type { Asset, Classified } from './documents.js';
import { useAssetTexts } from './texts.js';

export type ClassDeed = 'classify' | 'approve' | 'refer';

interface Props {
  asset: Asset;
  classified: NonNullable<Classified>;
  onOpen: (deed: ClassDeed) => void;
}

/** One next step: the owner approves what waits; everybody else classifies. */
export function ClassActions({ asset, classified, onOpen }: Props): ReactNode {
  const t = useAssetTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const may = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff');
  if (!may || classified.status === 'referred') return null;
  const approves = classified.proposedOn && asset.ownerId === me.organisation?.personId;
  return (
    <>
      {approves ? (
        <Button kind="primary" onPress={() => onOpen('approve')}>
          {t('approve')}
        </Button>
      ) : null}
      <Button kind={approves ? 'plain' : 'primary'} onPress={() => onOpen('classify')}>
        {t(classified.status === 'none' ? 'classify' : 'classifyAgain')}
      </Button>
      <Button onPress={() => onOpen('refer')}>{t('refer')}</Button>
    </>
  );
}
