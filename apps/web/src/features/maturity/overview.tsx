// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { FiguresPer } from '../../app/figures-per.js';
import { hasRole, useMe } from '../../app/me.js';
import { Loading } from '../../app/states.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { contentQuery } from '../start/content.js';
import { Areas } from './areas.js';
import { Change } from './change.js';
import { maturityQuery, modelQuery } from './documents.js';
import { Evidence } from './evidence.js';
import { NothingDone } from './nothing-done.js';
import './overview.css';
import { LargestRisks, WaitingDecisions } from './risks-now.js';
import { Staircase } from './staircase.js';
import { useTexts } from './texts.js';
import { Trend } from './trend.js';

/** Läget: the level, what changed and why, and what is coming; understood in half a minute. */
export function Page(): ReactNode {
  const t = useTexts();
  const me = useMe();
  const { args } = useMoment();
  const navigate = useNavigate();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  const { data: content } = useSuspenseQuery(contentQuery);
  return (
    <>
      <PageHeader
        title={t('overview')}
        lead={
          <>
            <strong className="print-only">{me.organisation?.name}</strong>
            <FiguresPer {...maturity} />
          </>
        }
        actions={
          <>
            <Button onPress={() => void navigate({ to: '/laget/foredrag' } as never)}>{t('present')}</Button>
            <Button onPress={() => print()}>{t('print')}</Button>
          </>
        }
      />
      {content.isEmpty ? <Beginning /> : null}
      <div className="overview">
        <Staircase maturity={maturity} args={args} />
        <Change maturity={maturity} model={model} args={args} />
        <div className="whole">
          <Areas maturity={maturity} model={model} />
        </div>
        <Suspense fallback={<Loading />}>
          <div className="whole">
            <Trend maturity={maturity} args={args} />
          </div>
          <NothingDone maturity={maturity} args={args} />
          <Evidence maturity={maturity} />
          <LargestRisks args={args} />
          <WaitingDecisions args={args} />
        </Suspense>
      </div>
    </>
  );
}

/** Nothing is recorded yet: level 0 is not a verdict, and this is where one begins. */
function Beginning(): ReactNode {
  const t = useTexts();
  const navigate = useNavigate();
  const may = hasRole(useMe(), 'administrator', 'ciso');
  return (
    <div className="beginning">
      <Empty
        title={t('beginTitle')}
        action={
          may ? (
            <Button kind="primary" onPress={() => void navigate({ to: '/borja' } as never)}>
              {t('begin')}
            </Button>
          ) : null
        }
      >
        {t(may ? 'beginHelp' : 'beginOther')}
      </Empty>
    </div>
  );
}
