// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { UnitInventoryQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { RegisterDialog } from '../assets/asset-dialogs.js';
import type { LoggedEvent } from '../evidence/documents.js';
import { History } from '../organisation/history.js';
import { type UnitInventory, unitInventoryDocument } from './documents.js';
import './inventory.css';
import { KindSection } from './kind-section.js';
import { ENTERED_AS, type Open } from './standing.js';
import { useInventoryTexts } from './texts.js';
import { CompleteDialog, ReopenDialog, WithdrawDialog } from './unit-dialogs.js';

const WITHDRAWABLE = new Set(['InventoryCompleted', 'InventoryReopened']);

export function Page(): ReactNode {
  const { unitId } = useParams({ strict: false }) as { unitId: string };
  return isId(unitId) ? <Asked unitId={unitId} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const t = useInventoryTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/inventering" list={t('inventories')} />;
}

function Asked({ unitId }: { unitId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['unit-inventory', unitId, args],
    queryFn: () => ask(unitInventoryDocument, { id: unitId, ...args, minPosition: latestPosition() }),
  });
  const unit = data.unitInventories.nodes[0];
  return unit ? <UnitPage unit={unit} data={data} /> : <Unknown />;
}

/** The kind that the address names is shown first. */
function useShownFirst(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
}

function UnitPage({ unit, data }: { unit: UnitInventory; data: UnitInventoryQuery }): ReactNode {
  const t = useInventoryTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Open>();
  useShownFirst();
  const may = hasRole(me, 'riskOwner', 'ciso', 'leadership');
  const mayWrite = may && isNow;
  const mayRegister = isNow && hasRole(me, 'riskOwner', 'ciso', 'leadership', 'procurementOfficer');
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/inventering">{t('inventories')}</Link>}
        title={unit.name}
        status={unit.counts ? null : <span>{t('notCounted')}</span>}
        actions={
          mayRegister ? (
            <Button kind="primary" onPress={() => setOpen({ do: 'register', kind: 'information' })}>
              {t('register')}
            </Button>
          ) : null
        }
      />
      {isNow && !may ? <p className="aside no-print">{t('noRight')}</p> : null}
      {unit.kinds.map((standing) => (
        <KindSection
          key={standing.kind}
          {...{ standing, unit }}
          held={standing.kind === 'systems' ? [data.systems, data.services] : [data[standing.kind]]}
          onOpen={mayWrite ? setOpen : undefined}
        />
      ))}
      {unit.inventoryStreamId ? (
        <section>
          <h2>{t('history')}</h2>
          <History stream={unit.inventoryStreamId} act={mayWrite ? (event) => withdrawOf(event) : undefined} />
        </section>
      ) : null}
      <Dialogs {...{ unit, data, open }} onClose={() => setOpen(undefined)} />
    </article>
  );

  function withdrawOf({ eventId, type, title, withdrawn }: LoggedEvent): ReactNode {
    if (withdrawn || !WITHDRAWABLE.has(type)) return null;
    return (
      <Button
        kind="quiet"
        aria-label={t('withdrawOf', { what: title })}
        onPress={() => setOpen({ do: 'withdraw', eventId, what: title })}
      >
        {t('withdraw')}
      </Button>
    );
  }
}

interface DialogsProps {
  unit: UnitInventory;
  data: UnitInventoryQuery;
  open: Open;
  onClose: () => void;
}

function Dialogs({ unit, data, open, onClose }: DialogsProps): ReactNode {
  if (!open) return null;
  if (open.do === 'withdraw') return <WithdrawDialog {...{ unit, onClose, ...open }} />;
  const { kind } = open;
  if (open.do === 'register') {
    return <RegisterDialog stay initial={{ kind: ENTERED_AS[kind], unitIds: [unit.unitId] }} onClose={onClose} />;
  }
  if (open.do === 'reopen') return <ReopenDialog {...{ unit, kind, onClose }} />;
  const count = data[kind].totalCount + (kind === 'systems' ? data.services.totalCount : 0);
  return <CompleteDialog {...{ unit, kind, count, onClose }} />;
}
