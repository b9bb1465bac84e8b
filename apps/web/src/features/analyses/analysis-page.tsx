// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { useLetters } from '../../app/use-letters.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { PageHeader } from '../../ui/page-header.js';
import { CountsFor } from '../organisation/counts-for.js';
import { History } from '../organisation/history.js';
import { usePersons } from '../organisation/names.js';
import { AssessDialog, ProposeDialog } from '../risk/actions.js';
import { Matrix } from '../risk/matrix.js';
import { useRiskRights } from '../risk/rights.js';
import '../risk/risk.css';
import { useRisk } from '../risk/use-risk.js';
import { AnalysisFacts, AnalysisLinks } from './analysis-parts.js';
import { FinishDialog, WithdrawDialog } from './actions.js';
import { type Analysis, analysisDocument, type FoundRisk } from './documents.js';
import { FindRisks } from './find-risks.js';
import { FoundRisks } from './risks.js';
import { useAnalysisTexts } from './texts.js';
import { ANALYSIS_TONES } from './tones.js';

type Open = { judge: string } | { propose: string } | 'finish' | 'withdraw' | undefined;

export function Page(): ReactNode {
  const { analysisId } = useParams({ strict: false }) as { analysisId: string };
  return isId(analysisId) ? <Asked analysisId={analysisId} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const t = useAnalysisTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/analyser" list={t('analyses')} />;
}

function Asked({ analysisId }: { analysisId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['risk-analysis', analysisId, args],
    queryFn: () => ask(analysisDocument, { id: analysisId, ...args, minPosition: latestPosition() }),
  });
  if (!data.riskAnalysis) return <Unknown />;
  return <AnalysisPage analysis={data.riskAnalysis} risks={data.risks.nodes} all={data.risks.totalCount} />;
}

interface Props {
  analysis: Analysis;
  risks: readonly FoundRisk[];
  all: number;
}

const isJudged = ({ consequence }: FoundRisk): boolean => typeof consequence === 'number';

function AnalysisPage({ analysis, risks, all }: Props): ReactNode {
  const t = useAnalysisTexts();
  const persons = usePersons();
  const rights = useRiskRights();
  const [open, setOpen] = useState<Open>();
  const { analysisId, status } = analysis;
  const working = rights.write && status === 'open';
  const unjudged = risks.filter((risk) => !isJudged(risk) && risk.status !== 'closed');
  const judgeNext = (): void => setOpen(unjudged[0] ? { judge: unjudged[0].riskId } : undefined);
  const close = (): void => setOpen(undefined);
  useLetters(working ? { n: () => document.getElementById('field-risk')?.focus(), b: judgeNext } : {});
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/analyser">{t('analyses')}</Link>}
        title={analysis.title}
        status={
          <>
            <Chip tone={ANALYSIS_TONES[status]}>{t(status)}</Chip>
            <span>
              {t('leader')}: {persons.name(analysis.leaderId)}
            </span>
          </>
        }
        actions={
          rights.write && status !== 'withdrawn' ? (
            <Actions
              status={status}
              risks={risks.length}
              unjudged={unjudged.length}
              onJudge={judgeNext}
              onOpen={setOpen}
            />
          ) : null
        }
      />
      <Aside />
      <AnalysisFacts analysis={analysis} />
      {working ? <FindRisks analysis={analysis} /> : null}
      <section>
        <h2>{t('risks')}</h2>
        {all > risks.length ? <p>{t('capped', { n: risks.length })}</p> : null}
        <FoundRisks
          risks={risks}
          open={status === 'open'}
          onJudge={rights.write ? (judge) => setOpen({ judge }) : undefined}
          onPropose={rights.write ? (propose) => setOpen({ propose }) : undefined}
        />
        {working ? <p className="help no-print">{t('keys')}</p> : null}
      </section>
      {risks.some(isJudged) ? (
        <section>
          <h2>{t('matrix')}</h2>
          <Matrix analysisId={analysisId} heading="h3" />
        </section>
      ) : null}
      <AnalysisLinks analysis={analysis} risks={risks} />
      <section>
        <h2>{t('evidence')}</h2>
        <p>
          {t('evidenceIs', {
            judged: risks.filter(isJudged).length,
            decided: risks.filter(({ choice }) => choice).length,
            all,
          })}
        </p>
        <CountsFor stream={analysisId} />
      </section>
      <section>
        <h2>{t('history')}</h2>
        <History stream={analysisId} says={saidOf} />
      </section>
      <Dialogs open={open} analysisId={analysisId} unjudged={unjudged.length} onClose={close} />
    </article>
  );
}

/** Why nothing can be done here, where that is so. */
function Aside(): ReactNode {
  const t = useAnalysisTexts();
  const { isNow } = useMoment();
  const rights = useRiskRights();
  return rights.write || !isNow ? null : <p className="aside no-print">{t('noRight')}</p>;
}

function Dialogs(props: { open: Open; analysisId: string; unjudged: number; onClose: () => void }): ReactNode {
  const { open, analysisId, unjudged, onClose } = props;
  if (open === 'finish') return <FinishDialog analysisId={analysisId} unjudged={unjudged} onClose={onClose} />;
  if (open === 'withdraw') return <WithdrawDialog analysisId={analysisId} onClose={onClose} />;
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <RiskDialog key={JSON.stringify(open)} open={open} onClose={onClose} />
    </Suspense>
  );
}

/** What an event about an analysis gives as its reason or outcome. */
const saidOf = ({ data }: { data: unknown }): string => {
  const { reason, summary } = data as { reason?: string; summary?: string };
  return reason ?? summary ?? '';
};

/** To judge or to propose, for a risk of the list: asked for when it is opened. */
function RiskDialog({ open, onClose }: { open: { judge: string } | { propose: string }; onClose: () => void }) {
  const { risk } = useRisk('judge' in open ? open.judge : open.propose);
  if (!risk) return null;
  return 'judge' in open ? (
    <AssessDialog risk={risk} onClose={onClose} named />
  ) : (
    <ProposeDialog risk={risk} onClose={onClose} named />
  );
}

/** The next step of the work is the primary one: find, judge, finish. */
function Actions(props: {
  status: Analysis['status'];
  risks: number;
  unjudged: number;
  onJudge: () => void;
  onOpen: (what: Open) => void;
}): ReactNode {
  const { status, risks, unjudged, onJudge, onOpen } = props;
  const t = useAnalysisTexts();
  const find = (): void => document.getElementById('field-risk')?.focus();
  return (
    <>
      {status === 'open' && risks === 0 ? (
        <Button kind="primary" onPress={find}>
          {t('find')}
        </Button>
      ) : null}
      {status === 'open' && unjudged > 0 ? (
        <Button kind="primary" onPress={onJudge}>
          {t('judgeNext', { n: unjudged })}
        </Button>
      ) : null}
      {status === 'open' ? (
        <Button kind={risks > 0 && unjudged === 0 ? 'primary' : 'plain'} onPress={() => onOpen('finish')}>
          {t('finish')}
        </Button>
      ) : null}
      <Button kind="quiet" onPress={() => onOpen('withdraw')}>
        {t('withdraw')}
      </Button>
    </>
  );
}
