// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { latestPosition, useCommand } from '../../../app/command.js';
import { hasRole, useMe } from '../../../app/me.js';
import { ask } from '../../../app/request.js';
import { useMoment } from '../../../app/time.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/empty.js';
import { PageHeader } from '../../../ui/page-header.js';
import { tell } from '../../../ui/tell.js';
import '../settings.css';
import { CarrierDialog, type Carrier } from './carrier-dialog.js';
import { mapBoxesDocument, modelListDocument } from './documents.js';
import { useModel } from './model-summary.js';
import { finder } from './similar.js';
import { type Box, TieRow } from './tie-row.js';
import { useModelTexts } from './texts.js';
import { useTies } from './use-ties.js';
import '../../../ui/list-tools.css';

const STEP = 40;

function useShippedId(): string {
  const { data } = useSuspenseQuery({
    queryKey: ['model-list'],
    queryFn: () => ask(modelListDocument, { minPosition: latestPosition() }),
  });
  return data.models.nodes.find(({ origin }) => origin === 'shipped')!.modelId;
}

/** Ties boxes of an own model to rules of the shipped one, so that recorded work fills them. */
export function Page(): ReactNode {
  const t = useModelTexts();
  const { modelId } = useParams({ strict: false }) as { modelId: string };
  const me = useMe();
  const { isNow } = useMoment();
  const may = isNow && hasRole(me, 'administrator', 'ciso');
  const model = useModel(modelId);
  const shipped = useModel(useShippedId());
  const boxes = model.questions.flatMap(({ no, measures }) => measures.map((measure): Box => ({ ...measure, no })));
  const carriers = shipped.questions.flatMap(({ measures }) => measures);
  const ties = useTies(modelId, new Map(boxes.flatMap(({ id, carriedBy }) => (carriedBy ? [[id, carriedBy]] : []))));
  const save = useSave(modelId, ties, boxes);
  return (
    <>
      <PageHeader
        over={<Link to="/installningar/modeller">{t('back')}</Link>}
        title={t('mapTitle', { name: model.name })}
        lead={t('mapLead', { shipped: shipped.name })}
      />
      {may ? <p className="aside">{t('honest')}</p> : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      <Boxes {...{ boxes, carriers, ties, may }} />
      {may ? (
        <div className="save-bar no-print">
          <span role="status">{ties.changed ? t('unsaved', { n: ties.changed }) : t('allSaved')}</span>
          <Button kind="primary" isDisabled={ties.changed === 0 || save.busy} onPress={save.now}>
            {t('save')}
          </Button>
          {ties.changed ? <Button onPress={ties.discard}>{t('discard')}</Button> : null}
        </div>
      ) : null}
    </>
  );
}

type Ties = ReturnType<typeof useTies>;

function useSave(modelId: string, ties: Ties, boxes: readonly Box[]): { now: () => void; busy: boolean } {
  const command = useCommand(mapBoxesDocument);
  const save = async (): Promise<void> => {
    const input = { modelId, boxes: ties.all(boxes.map(({ id }) => id)) };
    try {
      await command.mutateAsync(input);
      ties.discard();
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return { now: () => void save(), busy: command.isPending };
}

interface BoxesProps {
  boxes: Box[];
  carriers: Carrier[];
  ties: Ties;
  may: boolean;
}

function Boxes({ boxes, carriers, ties, may }: BoxesProps): ReactNode {
  const t = useModelTexts();
  const [search, setSearch] = useState('');
  const [loose, setLoose] = useState(false);
  const [shown, setShown] = useState(STEP);
  const [asked, setAsked] = useState<Box>();
  const find = useMemo(() => finder(carriers), [carriers]);
  const byId = useMemo(() => new Map(carriers.map((one) => [one.id, one])), [carriers]);
  const wanted = search.trim().toLocaleLowerCase();
  const rows = boxes.filter(
    ({ id, text }) => (!loose || !ties.of(id)) && `${id} ${text}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <>
      <p>{t('tied', { n: boxes.filter(({ id }) => ties.of(id)).length, all: boxes.length })}</p>
      <div className="list-tools no-print" role="search">
        <label>
          {t('search')}
          <input type="search" data-search="" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <label className="ties-check">
          <input type="checkbox" checked={loose} onChange={(event) => setLoose(event.target.checked)} />{' '}
          {t('onlyLoose')}
        </label>
      </div>
      {rows.length === 0 ? <Empty title={t('noneToTie')} /> : null}
      <ul className="ties">
        {rows.slice(0, shown).map((box) => (
          <TieRow
            key={box.id}
            box={box}
            carrier={byId.get(ties.of(box.id) ?? '')}
            suggestion={ties.of(box.id) ? undefined : find(box.text, 1)[0]}
            onSet={may ? (carriedBy) => ties.set(box.id, carriedBy) : undefined}
            onChoose={() => setAsked(box)}
          />
        ))}
      </ul>
      {rows.length > shown ? <Button onPress={() => setShown(shown + STEP)}>{t('more')}</Button> : null}
      {asked ? (
        <CarrierDialog
          box={asked}
          carriers={carriers}
          similar={find(asked.text, 5).map(({ of }) => of)}
          onChoose={(carriedBy) => {
            ties.set(asked.id, carriedBy);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
}
