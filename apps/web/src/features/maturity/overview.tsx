// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { FiguresPer } from '../../app/figures-per.js';
import { Loading } from '../../app/states.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Areas } from './areas.js';
import { Change } from './change.js';
import { maturityQuery, modelQuery } from './documents.js';
import { Evidence } from './evidence.js';
import { NothingDone } from './nothing-done.js';
import './overview.css';
import { RisksNow } from './risks-now.js';
import { Staircase } from './staircase.js';
import { useTexts } from './texts.js';
import { Trend } from './trend.js';

/** Läget: the level, what changed and why, and what is coming; understood in half a minute. */
export function Page(): ReactNode {
  const t = useTexts();
  const { args, isNow } = useMoment();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  return (
    <>
      <PageHeader
        title={t('overview')}
        lead={<FiguresPer {...maturity} />}
        actions={<Button onPress={() => print()}>{t('print')}</Button>}
      />
      <div className="overview">
        <Staircase maturity={maturity} args={args} />
        <Change maturity={maturity} args={args} />
        <div className="whole">
          <Areas maturity={maturity} model={model} />
        </div>
        <Suspense fallback={<Loading />}>
          <div className="whole">
            <Trend maturity={maturity} args={args} />
          </div>
          <NothingDone maturity={maturity} args={args} />
          <Evidence maturity={maturity} />
          {isNow ? <RisksNow /> : <p className="whole quiet-text">{t('nowOnly')}</p>}
        </Suspense>
      </div>
    </>
  );
}
