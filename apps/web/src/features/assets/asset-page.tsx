// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { History } from '../organisation/history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ApproveDialog, ClassifyDialog, ReferDialog } from './actions.js';
import { AssetClass } from './asset-class.js';
import { type Asset, assetDocument, type Classified } from './documents.js';
import { useAssetTexts } from './texts.js';
import { STATUS_TONES } from './words.js';

type Open = 'classify' | 'approve' | 'refer' | undefined;

export function Page(): ReactNode {
  const { assetId } = useParams({ strict: false }) as { assetId: string };
  return isId(assetId) ? <Asked assetId={assetId} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const t = useAssetTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/tillgangar" list={t('assets')} />;
}

function Asked({ assetId }: { assetId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['asset', assetId, args],
    queryFn: () => ask(assetDocument, { id: assetId, ...args, minPosition: latestPosition() }),
  });
  if (!data.asset) return <Unknown />;
  return <AssetPage asset={data.asset} classified={data.classification} />;
}

function AssetPage({ asset, classified }: { asset: Asset; classified: Classified }): ReactNode {
  const t = useAssetTexts();
  const persons = usePersons();
  const units = useUnits();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const { assetId } = asset;
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/tillgangar">{t('assets')}</Link>}
        title={asset.name}
        status={
          <>
            {classified ? <Chip tone={STATUS_TONES[classified.status]}>{t(classified.status)}</Chip> : null}
            <span>{t(asset.kind)}</span>
          </>
        }
        actions={classified ? <Actions asset={asset} classified={classified} onOpen={setOpen} /> : null}
      />
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
      {classified ? <AssetClass classified={classified} /> : null}
      <AssetLinks asset={asset} />
      <section>
        <h2>{t('history')}</h2>
        <History stream={assetId} />
      </section>
      {classified?.streamId ? (
        <section>
          <h2>{t('classHistory')}</h2>
          <History stream={classified.streamId} />
        </section>
      ) : null}
      {open === 'classify' ? <ClassifyDialog assetId={assetId} onClose={close} /> : null}
      {open === 'approve' ? <ApproveDialog assetId={assetId} onClose={close} /> : null}
      {open === 'refer' ? <ReferDialog assetId={assetId} onClose={close} /> : null}
    </article>
  );
}

interface ActionsProps {
  asset: Asset;
  classified: NonNullable<Classified>;
  onOpen: (open: Open) => void;
}

/** One next step: the owner approves what waits; everybody else classifies. */
function Actions({ asset, classified, onOpen }: ActionsProps): ReactNode {
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

function AssetLinks({ asset }: { asset: Asset }): ReactNode {
  const t = useAssetTexts();
  const kinds = (['carried', 'carriedBy', 'needs', 'neededBy'] as const).filter((kind) => asset[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{t('links')}</h2>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{t(kind)}</h3>
          <ul>
            {asset[kind].map(({ assetId, name }) => (
              <li key={assetId}>
                <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
