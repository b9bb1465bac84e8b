// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { AssetClass } from '../classification/asset-class.js';
import { ClassActions } from '../classification/class-actions.js';
import { ClassHistory } from '../classification/class-history.js';
import type { LoggedEvent } from '../evidence/documents.js';
import { History } from '../organisation/history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import './assets.css';
import { ChangeDialog, RetireDialog, WithdrawDialog } from './asset-dialogs.js';
import { AssetLinks } from './asset-links.js';
import { type Asset, assetDocument, type Classified } from './documents.js';
import { useAssetTexts } from './texts.js';
import { UnknownAsset } from './unknown-asset.js';
import { useWorkTexts } from './work-texts.js';
import { STATUS_TONES } from './words.js';

/** What may be withdrawn one by one; to take back the registration itself, the asset is taken out of use. */
const WITHDRAWABLE = new Set(['AssetChanged', 'AssetLinked', 'AssetUnlinked', 'AssetRetired']);

type Open = 'change' | 'retire' | { eventId: string; what: string } | undefined;

export function Page(): ReactNode {
  const { assetId } = useParams({ strict: false }) as { assetId: string };
  return isId(assetId) ? <Asked assetId={assetId} /> : <UnknownAsset />;
}

function Asked({ assetId }: { assetId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['asset', assetId, args],
    queryFn: () => ask(assetDocument, { id: assetId, ...args, minPosition: latestPosition() }),
  });
  if (!data.asset) return <UnknownAsset />;
  return <AssetPage asset={data.asset} classified={data.classification} />;
}

function AssetPage({ asset, classified }: { asset: Asset; classified: Classified }): ReactNode {
  const t = useAssetTexts();
  const w = useWorkTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Open>();
  const may = hasRole(me, 'riskOwner', 'ciso', 'leadership', 'procurementOfficer');
  const mayChange = may && isNow && !asset.retiredOn;
  const { assetId } = asset;
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/tillgangar">{t('assets')}</Link>}
        title={asset.name}
        status={
          <>
            {asset.retiredOn ? <Chip>{w('retired')}</Chip> : null}
            {classified ? <Chip tone={STATUS_TONES[classified.status]}>{t(classified.status)}</Chip> : null}
            <span>{t(asset.kind)}</span>
          </>
        }
        actions={
          <>
            {classified && !asset.retiredOn ? (
              <ClassActions {...{ assetId, classified }} ownerId={asset.ownerId} />
            ) : null}
            {mayChange ? (
              <>
                <Button onPress={() => setOpen('change')}>{w('change')}</Button>
                <Button kind="quiet" onPress={() => setOpen('retire')}>
                  {w('retire')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {isNow && !may ? <p className="aside no-print">{w('noRight')}</p> : null}
      <AssetFacts asset={asset} />
      {classified ? <AssetClass classified={classified} /> : null}
      <AssetLinks {...{ asset, classified, mayChange }} />
      <Histories {...{ asset, classified }} onWithdraw={may && isNow ? setOpen : undefined} />
      <Dialogs asset={asset} open={open} onClose={() => setOpen(undefined)} />
    </article>
  );
}

function AssetFacts({ asset }: { asset: Asset }): ReactNode {
  const t = useAssetTexts();
  const persons = usePersons();
  const units = useUnits();
  return (
    <section>
      <h2>{t('facts')}</h2>
      <Facts
        items={[
          [t('owner'), persons.name(asset.ownerId)],
          [t('units'), asset.unitIds.map(units.name).join(', ')],
          [t('supplier'), asset.supplier],
          [t('description'), asset.description],
          [t('registeredOn'), asset.registeredOn],
          [t('retiredOn'), asset.retiredOn],
        ]}
      />
    </section>
  );
}

interface HistoriesProps {
  asset: Asset;
  classified: Classified;
  onWithdraw: ((entry: { eventId: string; what: string }) => void) | undefined;
}

/** What happened to the asset, each entry to be withdrawn where it may, and what happened to its class. */
function Histories({ asset, classified, onWithdraw }: HistoriesProps): ReactNode {
  const t = useAssetTexts();
  const w = useWorkTexts();
  const withdraw = ({ eventId, type, title, withdrawn }: LoggedEvent): ReactNode =>
    onWithdraw && WITHDRAWABLE.has(type) && !withdrawn ? (
      <Button
        kind="quiet"
        aria-label={w('withdrawOf', { what: title })}
        onPress={() => onWithdraw({ eventId, what: title })}
      >
        {w('withdraw')}
      </Button>
    ) : null;
  return (
    <>
      <section>
        <h2>{t('history')}</h2>
        <History stream={asset.assetId} act={withdraw} />
      </section>
      {classified?.streamId ? (
        <section>
          <h2>{t('classHistory')}</h2>
          <ClassHistory assetId={asset.assetId} streamId={classified.streamId} />
        </section>
      ) : null}
    </>
  );
}

function Dialogs({ asset, open, onClose }: { asset: Asset; open: Open; onClose: () => void }): ReactNode {
  switch (open) {
    case undefined:
      return null;
    case 'change':
      return <ChangeDialog {...{ asset, onClose }} />;
    case 'retire':
      return <RetireDialog {...{ asset, onClose }} />;
    default:
      return <WithdrawDialog {...{ asset, onClose, ...open }} />;
  }
}
