// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef } from 'react';
import { language } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/field.js';
import { ComparisonTable } from './comparison.js';
import { isHarm, type Kind, KINDS } from './kinds.js';
import { type Columns, type Problem, type Reading, saidOf } from './send.js';
import { type ImportText, type ImportWord, useImportTexts } from './texts.js';

/** As many problems as the server lists. */
const LISTED = 1_000;

interface Props {
  kind: Kind;
  fileName: string;
  reading: Reading;
  columns: Columns | undefined;
  onColumns: (columns: Columns) => void;
  onAgain: () => void;
  activate: boolean;
  onActivate: (activate: boolean) => void;
  onConfirm: () => void;
  onOther: () => void;
  busy: boolean;
  error: Error | null;
}

/** What the file gives, what is wrong in it, how it is read, and the button that writes it. */
export function Review(props: Props): ReactNode {
  const { kind, fileName, reading, activate, onActivate, onConfirm, onOther, busy, error } = props;
  const t = useImportTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const fine = reading.problems.length === 0;
  return (
    <div className="import-review">
      <h2 ref={heading} tabIndex={-1}>
        {t('step2')}: {fileName}
      </h2>
      {error ? (
        <p className="import-error" role="alert">
          {saidOf(error)}
        </p>
      ) : null}
      <section className="import-part">
        <h3>{t('found')}</h3>
        <p>{foundIn(t, kind, reading)}</p>
        {reading.remembered ? <p>{t('remembered')}</p> : reading.guessed ? <p>{t('guessed')}</p> : null}
      </section>
      <Problems problems={reading.problems} />
      {reading.comparison ? <ComparisonTable comparison={reading.comparison} /> : null}
      {fine ? (
        <div className="import-confirm">
          {kind === 'workbook' ? (
            <label className="choice">
              <input type="checkbox" checked={activate} onChange={(event) => onActivate(event.target.checked)} />
              <span>{t('activate')}</span>
            </label>
          ) : null}
          <div className="form-actions">
            <Button kind="primary" onPress={onConfirm} isDisabled={busy}>
              {t(busy ? 'confirming' : 'confirm')}
            </Button>
            <Button onPress={onOther}>{t('otherFile')}</Button>
          </div>
        </div>
      ) : (
        <div className="form-actions">
          <Button kind="primary" onPress={onOther}>
            {t('otherFile')}
          </Button>
        </div>
      )}
      <ColumnForm {...props} />
      {reading.notes.length > 0 ? (
        <section className="import-part">
          <h3>{t('notes')}</h3>
          <ul>
            {reading.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <FirstRows rows={reading.rows} />
    </div>
  );
}

function foundIn(t: ImportText, kind: Kind, { counts, register }: Reading): string {
  const given = counts ?? register;
  return given ? t(KINDS[kind].found, { ...given }) : '–';
}

function Problems({ problems }: { problems: Problem[] }): ReactNode {
  const t = useImportTexts();
  if (problems.length === 0) return <p className="import-fine">{t('noProblems')}</p>;
  const title = t(problems.length < LISTED ? 'problems' : 'problemsAtLeast', { n: problems.length });
  return (
    <section className="import-part">
      <h3>{title}</h3>
      <p>{t('problemsHelp')}</p>
      <DataTable
        caption={title}
        rows={problems.map((problem, i) => ({ ...problem, i }))}
        rowKey={({ i }) => String(i)}
        columns={[
          { id: 'sheet', header: t('sheet'), cell: ({ sheet }) => sheet ?? '–' },
          { id: 'row', header: t('row'), numeric: true, cell: ({ row }) => row ?? '–' },
          { id: 'column', header: t('column'), cell: ({ column }) => column ?? '–' },
          {
            id: 'text',
            header: t('problem'),
            names: true,
            cell: ({ text, code }) => (
              <>
                {text} <code>{code}</code>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

const labelOf = (t: ImportText, role: string, word: ImportWord): string =>
  isHarm(role) ? t('harmTo', { what: t(role) }) : t(word);

/** The columns of the mapping, to be changed and read again. */
function ColumnForm({ kind, reading, columns, onColumns, onAgain, busy }: Props): ReactNode {
  const t = useImportTexts();
  const now = columns ?? ((reading.mapping?.['columns'] ?? {}) as Columns);
  return (
    <section className="import-part">
      <h3>{t('columns')}</h3>
      <p>{t('columnsHelp')}</p>
      <form
        className="import-columns"
        onSubmit={(event) => {
          event.preventDefault();
          onAgain();
        }}
      >
        {Object.entries(KINDS[kind].columns).map(([role, word]) => (
          <TextField
            key={role}
            name={`column-${role}`}
            label={labelOf(t, role, word)}
            value={now[role] ?? ''}
            onChange={(event) => onColumns({ ...now, [role]: event.target.value })}
          />
        ))}
        <div className="form-actions">
          <Button type="submit" isDisabled={busy}>
            {t(busy ? 'reading' : 'again')}
          </Button>
        </div>
      </form>
    </section>
  );
}

const answerWord = (t: ImportText, answer: string): string => (answer === 'yes' || answer === 'no' ? t(answer) : '–');

/** A fraction as people write it: 5/4 is 1,25. */
function decimal(points: string): string {
  const [above = 0, below = 1] = points.split('/').map(Number);
  return (above / below).toLocaleString(language() === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
}

function FirstRows({ rows }: { rows: Reading['rows'] }): ReactNode {
  const t = useImportTexts();
  if (rows.length === 0) return null;
  return (
    <section className="import-part">
      <h3>{t('rows')}</h3>
      <DataTable
        caption={t('rows')}
        rows={rows}
        rowKey={({ sheet, row, measureId }) => `${sheet}-${row}-${measureId}`}
        columns={[
          { id: 'id', header: t('measure'), cell: ({ measureId }) => measureId },
          { id: 'text', header: t('measureText'), names: true, cell: ({ text }) => text },
          { id: 'answer', header: t('answer'), cell: ({ answer }) => answerWord(t, answer) },
          { id: 'points', header: t('points'), numeric: true, cell: ({ points }) => decimal(points) },
          { id: 'where', header: t('sheet'), wideOnly: true, cell: ({ sheet, row }) => `${sheet}, ${row}` },
        ]}
      />
    </section>
  );
}
