// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { defineTexts } from '../../app/texts.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { type FormOptions, useForm } from '../../ui/use-form.js';

const useTexts = defineTexts('action', {
  save: { sv: 'Spara', en: 'Save' },
  close: { sv: 'Stäng', en: 'Close' },
});

interface Props<T extends FieldValues> {
  title: string;
  onClose: () => void;
  options: FormOptions<T>;
  children: (form: ReturnType<typeof useForm<T>>) => ReactNode;
}

/** A form in a dialog that carries out one command; what that did to the level, the command says itself. */
export function ActionDialog<T extends FieldValues>({ title, onClose, options, children }: Props<T>): ReactNode {
  const t = useTexts();
  const form = useForm<T>(options);
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
