// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { forgetCommands, latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { UnknownAsset } from '../assets/unknown-asset.js';
import './classification.css';
import { guidedClassDocument } from './documents.js';
import { GuidedForm } from './guided-form.js';
import { Stop } from './stop.js';
import { useClassTexts } from './texts.js';

/** Guided classification of one asset. */
export function Page(): ReactNode {
  const { assetId } = useParams({ strict: false }) as { assetId: string };
  return isId(assetId) ? <Asked assetId={assetId} /> : <UnknownAsset />;
}

function Asked({ assetId }: { assetId: string }): ReactNode {
  const t = useClassTexts();
  const me = useMe();
  const { args, isNow } = useMoment();
  const [stopped, setStopped] = useState(false);
  const { classification } = useSuspenseQuery({
    queryKey: ['guided-class', assetId, args],
    queryFn: () => ask(guidedClassDocument, { id: assetId, ...args, minPosition: latestPosition() }),
  }).data;
  if (!classification) return <UnknownAsset />;
  const stop = (): void => {
    forgetCommands(assetId);
    setStopped(true);
  };
  const { name, status } = classification;
  const may = hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff');
  const hindrance = status === 'referred' ? 'isReferred' : !may ? 'noRight' : !isNow ? 'past' : undefined;
  const back = (
    <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
      {hindrance ? t('openAsset') : name}
    </Link>
  );
  return (
    <div className="guided">
      <PageHeader over={hindrance ? undefined : back} title={t('title', { name })} lead={t('lead')} />
      {hindrance ? <Empty title={t(hindrance)} action={back} /> : null}
      {!hindrance && stopped ? <Stop assetId={assetId} onStartOver={() => setStopped(false)} /> : null}
      {!hindrance && !stopped ? <GuidedForm assetId={assetId} classified={classification} onFour={stop} /> : null}
    </div>
  );
}
