// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProcurementClassQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { procurementClassDocument } from './documents.js';
import { useProcurementTexts } from './texts.js';
import type { Procurement } from './words.js';

export type Following = ProcurementClassQuery['procurementClass'];

/** The class that follows from these assets, and why; undefined until it is there. */
export function useFollowing(assetIds: readonly string[]): Following | undefined {
  const { args } = useMoment();
  return useQuery({
    queryKey: ['procurement-class', assetIds, args],
    queryFn: () => ask(procurementClassDocument, { assetIds: [...assetIds], ...args, minPosition: latestPosition() }),
    placeholderData: keepPreviousData,
    enabled: assetIds.length > 0,
  }).data?.procurementClass;
}

/** Per aspect above 0: whose class gives the level. */
export function Reasons({ reasons }: Pick<Following, 'reasons'>): ReactNode {
  const t = useProcurementTexts();
  return (
    <ul>
      {reasons.map(({ aspect, level, name, from, assetId }) => (
        <li key={aspect}>
          {t(from ? 'byInherited' : 'byAsset', { aspect: t(aspect), level, name, from: from ?? '' })}{' '}
          <Link to="/arbete/tillgangar/$assetId" params={{ assetId }} aria-label={name}>
            →
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What a procurement is about, and why its class is what it is where that follows. */
export function ClassWhy({ procurement: { assetIds, classSource } }: { procurement: Procurement }): ReactNode {
  const t = useProcurementTexts();
  const following = useFollowing(assetIds);
  if (assetIds.length === 0 || !following) return null;
  return (
    <section>
      <h2>{t('about')}</h2>
      <ul>
        {following.assets.map(({ assetId, name }) => (
          <li key={assetId}>
            <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {classSource === 'classification' && following.reasons.length > 0 ? (
        <>
          <h3>{t('classWhy')}</h3>
          <Reasons reasons={following.reasons} />
        </>
      ) : null}
    </section>
  );
}
