// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { ErrorSummary, RadioField, TextField } from '../../ui/field.js';
import { PageHeader } from '../../ui/page-header.js';
import { Done } from './done.js';
import { ALL_KINDS, type Kind, KINDS } from './kinds.js';
import '../../ui/form.css';
import './import.css';
import { readFirst, remember } from './remembered.js';
import { Review } from './review.js';
import { type Reading, readFile, saidOf, upload, type Wish } from './send.js';
import { useImportTexts } from './texts.js';

const KEPT = 'trappan-draft-import';

/** What has been chosen so far; kept in this tab, so that a reload loses nothing. */
interface Draft {
  kind: Kind;
  closedOn: string;
  file?: { fileId: string; name: string };
  columns?: Record<string, string>;
  activate: boolean;
}

/** What was begun in this tab, where it is of a kind that this role may read in. */
function kept(fallback: Draft, kinds: Kind[]): Draft {
  const draft = { ...fallback, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Draft>) };
  return kinds.includes(draft.kind) ? draft : fallback;
}

/** Import of a workbook, or of what was kept elsewhere: choose, look it over, confirm. */
export function Page(): ReactNode {
  const t = useImportTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const kinds = ALL_KINDS.filter((kind) => hasRole(me, ...KINDS[kind].may));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {isNow && kinds.length > 0 ? <Import kinds={kinds} /> : <Empty title={t(isNow ? 'noRight' : 'past')} />}
    </>
  );
}

/** The mapping of the last reading, or of a file that could not be guessed, with the columns as they were changed. */
const withColumns = (reading: Reading | undefined, columns: Record<string, string> | undefined) =>
  columns
    ? {
        ...(reading?.mapping ?? { headerRow: 1 }),
        columns: Object.fromEntries(Object.entries(columns).filter(([, name]) => name.trim())),
      }
    : (reading?.mapping ?? undefined);

function Import({ kinds }: { kinds: Kind[] }): ReactNode {
  const [draft, setDraft] = useState(() =>
    kept({ kind: kinds[0]!, closedOn: new Date().toLocaleDateString('sv-SE'), activate: true }, kinds),
  );
  const [reading, setReading] = useState<Reading>();
  const [done, setDone] = useState<Reading>();
  const organisationId = useMe().organisation?.organisationId ?? '';
  const readNew = (wish: Wish): Promise<Reading> => readFirst(organisationId, wish);
  const confirmId = useRef(crypto.randomUUID());
  const keep = (change: Partial<Draft>): void => {
    const next = { ...draft, ...change };
    sessionStorage.setItem(KEPT, JSON.stringify(next));
    setDraft(next);
  };
  const read = useMutation({
    mutationFn: (wish: Omit<Wish, 'commandId'>) =>
      (wish.dryRun && !wish.mapping ? readNew : readFile)({
        ...wish,
        commandId: wish.dryRun ? crypto.randomUUID() : confirmId.current,
      }),
    onSuccess: (answer, { dryRun, kind }) => {
      confirmId.current = crypto.randomUUID();
      if (dryRun || answer.problems.length > 0) return setReading(answer);
      sessionStorage.removeItem(KEPT);
      remember(organisationId, kind, answer.mapping);
      setDone(answer);
    },
  });
  const startOver = (): void => {
    keep({ file: undefined, columns: undefined });
    setReading(undefined);
    setDone(undefined);
    read.reset();
  };
  const wish = { ...draft, fileId: draft.file?.fileId ?? '' };
  if (done) return <Done kind={draft.kind} activated={draft.activate} reading={done} onMore={startOver} />;
  if (!reading)
    return (
      <Choose
        kinds={kinds}
        draft={draft}
        keep={keep}
        error={read.error}
        onRead={async (file) => {
          keep({ file });
          await read.mutateAsync({ ...wish, fileId: file.fileId, dryRun: true });
        }}
      />
    );
  return (
    <Review
      kind={draft.kind}
      fileName={draft.file?.name ?? ''}
      reading={reading}
      columns={draft.columns}
      onColumns={(columns) => keep({ columns })}
      onAgain={() => read.mutate({ ...wish, mapping: withColumns(reading, draft.columns), dryRun: true })}
      activate={draft.activate}
      onActivate={(activate) => keep({ activate })}
      onConfirm={() => read.mutate({ ...wish, mapping: withColumns(reading, draft.columns), dryRun: false })}
      onOther={startOver}
      busy={read.isPending}
      error={read.error}
    />
  );
}

interface ChooseProps {
  kinds: Kind[];
  draft: Draft;
  keep: (change: Partial<Draft>) => void;
  error: Error | null;
  onRead: (file: { fileId: string; name: string }) => Promise<void>;
}

function Choose({ kinds, draft, keep, error, onRead }: ChooseProps): ReactNode {
  const t = useImportTexts();
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const send = useMutation({
    mutationFn: async () => onRead(file ? await upload(file) : draft.file!),
    onMutate: () => setErrors({}),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = {
      ...(file || draft.file ? {} : { file: t('needFile') }),
      ...(draft.kind !== 'workbook' || draft.closedOn ? {} : { closedOn: t('needDay') }),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) send.mutate();
  };
  const failed = send.error ?? error;
  return (
    <form className="form" onSubmit={submit} noValidate aria-label={t('step1')}>
      <h2>{t('step1')}</h2>
      <ErrorSummary title={t('refused')} errors={failed ? { file: saidOf(failed) } : errors} />
      <RadioField
        label={t('what')}
        name="kind"
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(KINDS[kind].name), help: t(KINDS[kind].help) }))}
        onChange={(kind) => keep({ kind: kind as Kind, columns: undefined })}
      />
      {KINDS[draft.kind].template ? (
        <p>
          <a href={`/export/template.xlsx?of=${draft.kind}`} download>
            {t('template', { of: t(KINDS[draft.kind].name) })}
          </a>
        </p>
      ) : null}
      <TextField
        label={t('file')}
        help={file ? undefined : draft.file?.name}
        name="file"
        type="file"
        accept=".xlsx,.csv,.txt"
        error={errors['file']}
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      {draft.kind === 'workbook' ? (
        <TextField
          label={t('closedOn')}
          help={t('closedOnHelp')}
          name="closedOn"
          type="date"
          value={draft.closedOn}
          error={errors['closedOn']}
          onChange={(event) => keep({ closedOn: event.target.value })}
        />
      ) : null}
      <div className="form-actions">
        <Button kind="primary" type="submit" isDisabled={send.isPending}>
          {t(send.isPending ? 'reading' : 'read')}
        </Button>
      </div>
    </form>
  );
}
