// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useRef, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { Refusal } from '../../app/request.js';
import { today } from '../../app/time.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { FileDrop } from '../../ui/file-drop.js';
import { Form, FormArea, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { attestDocument } from './documents.js';
import { useTexts } from './texts.js';

interface Props {
  measureId: string;
  modelId: string;
  /** A file that was dragged to the page. */
  dropped?: File;
  isOpen: boolean;
  onClose: () => void;
}

/** Keeps a file on the server and answers its id. */
async function upload(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/files', { method: 'POST', headers: { 'x-trappan': 'web' }, body });
  const answer = (await response.json()) as {
    fileId?: string;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (!answer.fileId) throw new Refusal(answer.errors?.[0]?.extensions?.code ?? '', answer.errors?.[0]?.message ?? '');
  return answer.fileId;
}

/** Vouches in one's own name that a measure is in place, with a file or a link as evidence. */
export function Attest({ measureId, modelId, dropped, isOpen, onClose }: Props): ReactNode {
  const t = useTexts();
  const attest = useCommand(attestDocument, { says: () => t('attested_done', { id: measureId }) });
  const [picked, setPicked] = useState<File>();
  const file = picked ?? dropped;
  const sent = useRef<{ file: File; fileId: string }>(undefined);
  const fileId = async (chosen: File): Promise<string> => {
    if (sent.current?.file !== chosen) sent.current = { file: chosen, fileId: await upload(chosen) };
    return sent.current.fileId;
  };
  const form = useForm({
    draft: `attest-${measureId}`,
    initial: { statement: '', link: '', from: today(), to: '', file: '' },
    check: ({ statement, link }) => ({
      ...(statement.trim() ? {} : { statement: t('statementMissing') }),
      ...(link.trim() || file ? {} : { file: t('evidenceMissing') }),
    }),
    send: async ({ statement, link, from, to }) => {
      const fileIds = file ? [await fileId(file)] : [];
      const links = link.trim() ? [link.trim()] : [];
      const input = { measureId, modelId, statement, links, fileIds, from: from || undefined, to: to || undefined };
      await attest.mutateAsync(input);
    },
  });
  return (
    <Dialog title={t('attestTitle', { id: measureId })} closeLabel={t('close')} isOpen={isOpen} onClose={onClose}>
      <p>{t('attestHelp')}</p>
      <Form form={form} label={t('attestTitle', { id: measureId })} save={t('attest')} onSaved={onClose}>
        <FormArea form={form} name="statement" label={t('statement')} help={t('statementHelp')} />
        <FileDrop label={t('dropHere')} onFile={setPicked}>
          <TextField
            name="file"
            type="file"
            label={t('file')}
            error={file ? undefined : form.errors.file}
            onChange={(event) => setPicked(event.target.files?.[0])}
          />
          {file ? <p role="status">{t('fileChosen', { name: file.name })}</p> : null}
        </FileDrop>
        <FormText form={form} name="link" label={t('link')} optional />
        <FormText form={form} name="from" type="date" label={t('fromDay')} />
        <FormText form={form} name="to" type="date" label={t('toDay')} optional />
      </Form>
    </Dialog>
  );
}
