// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { defineTexts } from '../../app/texts.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { type FormOptions, useForm } from '../../ui/use-form.js';
import { withLevelChange } from './level-change.js';
import { useTellSaved } from './saved.js';

const useTexts = defineTexts('action', {
  save: { sv: 'Spara', en: 'Save' },
  close: { sv: 'Stäng', en: 'Close' },
});

interface Props<T extends FieldValues> {
  title: string;
  onClose: () => void;
  options: Omit<FormOptions<T>, 'send'> & { send: (values: T) => Promise<{ position?: string | null }> };
  children: (form: ReturnType<typeof useForm<T>>) => ReactNode;
}

/** A form in a dialog that carries out one command and says afterwards what it did to the level. */
export function ActionDialog<T extends FieldValues>({ title, onClose, options, children }: Props<T>): ReactNode {
  const t = useTexts();
  const tellSaved = useTellSaved();
  const form = useForm<T>({
    ...options,
    send: async (values) => tellSaved((await withLevelChange(() => options.send(values))).change),
  });
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('close')}>
      <Form form={form} label={title} save={t('save')} onSaved={onClose} onCancel={onClose}>
        {children(form)}
      </Form>
    </Dialog>
  );
}

/** What was written, or nothing where it is blank. */
export const given = (text: string): string | undefined => text.trim() || undefined;
