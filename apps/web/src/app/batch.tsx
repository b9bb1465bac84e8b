// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { SelectField, TextField } from '../ui/field.js';
import { tell } from '../ui/tell.js';
import './batch.css';
import { withLevelChange } from './level-change.js';
import type { LevelChange } from './level-moves.js';
import { useLevelWords } from './level-words.js';
import { useBatchTexts } from './batch-texts.js';
import { BatchPreview } from './batch-preview.js';
import { type Outcome, sendBatch, type Sent } from './send-batch.js';

export interface BatchField {
  name: string;
  label: string;
  type: 'text' | 'date' | 'select';
  options?: [value: string, label: string][];
  optional?: boolean;
}

/** Something that can be done to several rows at once. */
export interface BatchAction<Row> {
  id: string;
  label: string;
  /** The mutation; it must take `rehearse`. */
  command: string;
  fields: BatchField[];
  input: (row: Row, values: Record<string, string>) => Record<string, unknown>;
  /** What becomes different: what, from, to. */
  change: (row: Row, values: Record<string, string>) => { what: string; from: string; to: string }[];
  /** How the events of one row are made void; absent: it cannot be undone. */
  undo?: { command: string; input: (row: Row, eventIds: string[], reason: string) => Record<string, unknown> };
}

interface BarProps<Row> {
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  actions: BatchAction<Row>[];
  onClear: () => void;
}

/** What can be done with the chosen rows; stands above the table while any is chosen. */
export function BatchBar<Row>({ rows, nameOf, actions, onClear }: BarProps<Row>): ReactNode {
  const t = useBatchTexts();
  const [action, setAction] = useState<BatchAction<Row>>();
  if (rows.length === 0 && !action) return null;
  return (
    <div className="batch-bar no-print" role="region" aria-label={t('chosen', { n: rows.length })}>
      <strong role="status">{t('chosen', { n: rows.length })}</strong>
      {actions.map((each) => (
        <Button key={each.id} onPress={() => setAction(each)}>
          {each.label}
        </Button>
      ))}
      <Button kind="quiet" onPress={onClear}>
        {t('none')}
      </Button>
      {action ? (
        <BatchDialog
          {...{ action, rows, nameOf }}
          onClose={(done) => {
            setAction(undefined);
            if (done) onClear();
          }}
        />
      ) : null}
    </div>
  );
}

interface DialogProps<Row> {
  action: BatchAction<Row>;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  onClose: (done: boolean) => void;
}

interface Rehearsed<Row> {
  entries: { row: Row; sent: Sent }[];
  outcomes: Outcome[];
  done: boolean;
}

function BatchDialog<Row>({ action, rows, nameOf, onClose }: DialogProps<Row>): ReactNode {
  const t = useBatchTexts();
  const tellDone = useTellDone(action);
  const [values, setValues] = useState<Record<string, string>>({});
  const [missing, setMissing] = useState<string[]>([]);
  const [seen, setSeen] = useState<Rehearsed<Row>>();
  const rehearse = useMutation({
    mutationFn: async () => {
      const entries = rows.map((row) => ({
        row,
        sent: { commandId: crypto.randomUUID(), input: action.input(row, values) },
      }));
      const outcomes = await sendBatch(
        action.command,
        entries.map(({ sent }) => sent),
        true,
      );
      setSeen({ entries, outcomes, done: false });
    },
  });
  const carryOut = useMutation({
    mutationFn: async (rehearsed: Rehearsed<Row>) => {
      const entries = rehearsed.entries.filter((_, i) => !rehearsed.outcomes[i]?.refused);
      const { outcomes, change } = await sendAndLook(action.command, entries);
      tellDone(entries, outcomes, change);
      if (outcomes.some(({ refused }) => refused)) setSeen({ entries, outcomes, done: true });
      else onClose(true);
    },
  });
  const preview = (): void => {
    const empty = action.fields.filter(({ name, optional }) => !optional && !values[name]?.trim());
    setMissing(empty.map(({ name }) => name));
    if (empty.length === 0) rehearse.mutate();
  };
  const able = seen?.outcomes.filter(({ refused }) => !refused).length ?? 0;
  const close = (): void => onClose(seen?.done ?? false);
  const failed = rehearse.error ?? carryOut.error;
  return (
    <Dialog title={`${action.label} (${rows.length})`} isOpen onClose={close} closeLabel={t('close')}>
      {failed ? (
        <p className="notice lost" role="alert">
          {failed.message || t('trouble')}
        </p>
      ) : null}
      {seen ? (
        <>
          <BatchPreview
            names={seen.entries.map(({ row }) => nameOf(row))}
            changes={seen.entries.map(({ row }) => action.change(row, values))}
            {...seen}
          />
          <div className="dialog-foot">
            {seen.done ? null : (
              <>
                <Button
                  kind="primary"
                  isDisabled={able === 0 || carryOut.isPending}
                  onPress={() => carryOut.mutate(seen)}
                >
                  {t('carryOut', { n: able })}
                </Button>
                <Button onPress={() => setSeen(undefined)}>{t('back')}</Button>
              </>
            )}
          </div>
        </>
      ) : (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            preview();
          }}
        >
          {action.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              error={missing.includes(field.name) ? t('needed') : undefined}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
          <div className="dialog-foot">
            <Button kind="primary" type="submit" isDisabled={rehearse.isPending}>
              {t('preview')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

interface FieldProps {
  field: BatchField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function Field({ field: { name, label, type, options = [] }, value, error, onChange }: FieldProps): ReactNode {
  const given = { name, label, error, value };
  if (type !== 'select') return <TextField {...given} type={type} onChange={(event) => onChange(event.target.value)} />;
  return (
    <SelectField {...given} onChange={(event) => onChange(event.target.value)}>
      <option value="" />
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}

/** Sends several commands, and says what they did to the level together. */
async function sendAndLook(command: string, entries: readonly { sent: Sent }[]) {
  const sent = entries.map((entry) => entry.sent);
  const send = () => sendBatch(command, sent);
  const { result, change } = await withLevelChange(
    sent[0]!,
    send,
    (outcomes) => outcomes.findLast((outcome) => outcome.result)?.result?.position,
  );
  return { outcomes: result, change };
}

/** Says how many were changed, with a way to undo it where the domain has one. */
function useTellDone<Row>({ undo }: BatchAction<Row>) {
  const t = useBatchTexts();
  const words = useLevelWords();
  return (entries: readonly { row: Row }[], outcomes: Outcome[], change: LevelChange | undefined): void => {
    const done = entries.flatMap(({ row }, i) => {
      const eventIds = outcomes[i]?.result?.eventIds ?? [];
      return eventIds.length > 0 ? [{ row, eventIds }] : [];
    });
    const refused = outcomes.filter((outcome) => outcome.refused).length;
    const takeBack = async (): Promise<void> => {
      const sent = done.map(({ row, eventIds }) => ({
        sent: { commandId: crypto.randomUUID(), input: undo!.input(row, eventIds, t('undoReason')) },
      }));
      const { outcomes: answers, change: back } = await sendAndLook(undo!.command, sent);
      const wrong = answers.find((answer) => answer.refused)?.refused;
      tell(`${wrong ? t('notUndone', { why: wrong.message }) : t('undone', { n: answers.length })} ${words(back)}`);
    };
    tell(
      <>
        {t('doneOf', { ok: done.length, refused })} {words(change)}{' '}
        {undo && done.length > 0 ? (
          <Button kind="quiet" onPress={() => void takeBack().catch(() => tell(t('trouble')))}>
            {t('undo')}
          </Button>
        ) : null}
      </>,
      20_000,
    );
  };
}
