// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { Button } from '../../ui/button.js';
import { FormChoice } from '../../ui/form.js';
import { FormPick, type Picked } from '../../ui/form-pick.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import type { Asset, Classified } from './documents.js';
import { useAssetTexts } from './texts.js';
import * as work from './work-documents.js';
import { useWorkTexts } from './work-texts.js';
import { ASPECTS } from './words.js';

const DIRECTIONS = ['carried', 'carriedBy', 'needs', 'neededBy'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Who says it of whom: a link stands with the one that carries or depends. */
function linkOf(direction: Direction, assetId: string, otherId: string) {
  const relation = direction === 'carried' || direction === 'carriedBy' ? ('carries' as const) : ('dependsOn' as const);
  const own = direction === 'carried' || direction === 'needs';
  return { relation, assetId: own ? assetId : otherId, toAssetId: own ? otherId : assetId };
}

interface Props {
  asset: Asset;
  classified: Classified;
  mayChange: boolean;
}

/** Both ways: what it carries and needs, what carries and needs it; and the class that follows from what is carried. */
export function AssetLinks({ asset, classified, mayChange }: Props): ReactNode {
  const t = useAssetTexts();
  const w = useWorkTexts();
  const [open, setOpen] = useState<'link' | { direction: Direction; other: Picked }>();
  const close = (): void => setOpen(undefined);
  const shown = DIRECTIONS.filter((direction) => asset[direction].length > 0);
  const inherited = classified?.inherited ?? [];
  const levels = (from?: string): string =>
    ASPECTS.flatMap((aspect) => inherited.filter((one) => one.aspect === aspect && (!from || one.assetId === from)))
      .map(({ aspect, level }) => w('level', { aspect: t(aspect as 'integrity').toLocaleLowerCase(), level }))
      .join(', ');
  return (
    <section>
      <h2>{w('links')}</h2>
      {shown.length === 0 ? <p>{w('noLinks')}</p> : null}
      {shown.map((direction) => (
        <div key={direction}>
          <h3>{w(direction)}</h3>
          {direction === 'carried' && inherited.length > 0 ? <p>{w('follows', { levels: levels() })}</p> : null}
          <ul className="asset-links">
            {asset[direction].map(({ assetId, name, kind }) => (
              <li key={assetId}>
                <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
                  {name}
                </Link>
                <span className="quiet-text">
                  {t(kind)}
                  {direction === 'carried' && levels(assetId) ? `, ${w('gives', { levels: levels(assetId) })}` : ''}
                </span>
                {mayChange ? (
                  <span className="no-print">
                    <Button
                      kind="quiet"
                      aria-label={w('unlinkOf', { relation: w(direction).toLocaleLowerCase(), name })}
                      onPress={() => setOpen({ direction, other: { id: assetId, name } })}
                    >
                      {w('unlink')}
                    </Button>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {mayChange ? (
        <p className="no-print">
          <Button onPress={() => setOpen('link')}>{w('link')}</Button>
        </p>
      ) : null}
      {open === 'link' ? <LinkDialog asset={asset} onClose={close} /> : null}
      {open && open !== 'link' ? <UnlinkDialog asset={asset} {...open} onClose={close} /> : null}
    </section>
  );
}

function LinkDialog({ asset, onClose }: { asset: Asset; onClose: () => void }): ReactNode {
  const t = useAssetTexts();
  const w = useWorkTexts();
  const command = useCommand(work.linkAssetsDocument);
  const [search, setSearch] = useState('');
  const found = useFoundFor(asset, search);
  const directions = DIRECTIONS.filter((direction) => asset.kind !== 'information' || direction !== 'carried');
  return (
    <ActionDialog
      title={w('linkOf', { name: asset.name })}
      onClose={onClose}
      options={{
        draft: `link-asset-${asset.assetId}`,
        initial: { direction: '', other: [] as Picked[] },
        check: ({ direction, other }) => ({
          ...(direction ? {} : { direction: w('needRelation') }),
          ...(other.length > 0 ? {} : { other: w('needOther') }),
        }),
        places: {
          ...{ 'inventory.asset-unknown': 'other', 'inventory.asset-retired': 'other' },
          ...{ 'inventory.link-itself': 'other', 'inventory.cannot-carry': 'direction' },
        },
        send: ({ direction, other }) =>
          command.mutateAsync(linkOf(direction as Direction, asset.assetId, other[0]!.id)),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="direction"
            label={w('how')}
            options={directions.map((one) => [one, w(one), w(`${one}Help`)])}
          />
          <FormPick
            form={form}
            name="other"
            label={w('other')}
            onSearch={setSearch}
            found={found.map(({ assetId: id, name, kind }) => ({ id, name, word: t(kind) }))}
          />
        </>
      )}
    </ActionDialog>
  );
}

const useFoundFor = ({ assetId }: Asset, search: string) =>
  work.useFoundAssets(search).filter((other) => other.assetId !== assetId);

interface UnlinkProps {
  asset: Asset;
  direction: Direction;
  other: Picked;
  onClose: () => void;
}

function UnlinkDialog({ asset, direction, other, onClose }: UnlinkProps): ReactNode {
  const w = useWorkTexts();
  const command = useCommand(work.unlinkAssetsDocument);
  return (
    <ActionDialog
      title={w('unlinkOf', { relation: w(direction).toLocaleLowerCase(), name: other.name })}
      onClose={onClose}
      options={{ initial: {}, send: () => command.mutateAsync(linkOf(direction, asset.assetId, other.id)) }}
    >
      {() => <p>{w('unlinkHelp')}</p>}
    </ActionDialog>
  );
}
