// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { FormArea, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import { usePracticeTexts } from './texts.js';
import { type Attribute, ATTRIBUTES, type Way } from './ways.js';

export interface About {
  way: Way['way'];
  /** An attribute, or the number of a central part. */
  element: string;
  /** What it is called. */
  name: string;
  entry?: documents.Entry;
}

const isAttribute = (element: string): element is Attribute => (ATTRIBUTES as readonly string[]).includes(element);

/** Records, or confirms, that something is in place. */
export function RecordDialog({ about, onClose }: { about: About; onClose: () => void }): ReactNode {
  const t = usePracticeTexts();
  const establish = useCommand(documents.establishDocument);
  const declare = useCommand(documents.declareDocument);
  const { way, element, name, entry } = about;
  return (
    <ActionDialog
      title={t('recordFor', { what: name, way: t(way) })}
      onClose={onClose}
      options={{
        draft: `practice-${way}-${element}`,
        initial: { document: entry?.document ?? '', note: entry?.note ?? '', validUntil: '' },
        check: ({ document, note }) => ({
          ...(element === 'decided' && !document.trim() ? { document: t('needDecision') } : {}),
          ...(document.trim() || note.trim() || element === 'decided' ? {} : { note: t('needProof') }),
        }),
        send: ({ document, note, validUntil }) => {
          const said = { document: given(document), note: given(note), validUntil: given(validUntil) };
          return isAttribute(element)
            ? establish.mutateAsync({ wayOfWorking: way, attribute: element, ...said })
            : declare.mutateAsync({ wayOfWorking: way, modelMeasureId: element, ...said });
        },
      }}
    >
      {(form) => (
        <>
          <FormText
            form={form}
            name="document"
            label={t('document')}
            help={t('documentHelp')}
            maxLength={500}
            optional={element !== 'decided'}
          />
          <FormArea form={form} name="note" label={t('note')} optional />
          <FormText
            form={form}
            name="validUntil"
            type="date"
            label={t('validUntil')}
            help={t('validUntilHelp')}
            optional
          />
        </>
      )}
    </ActionDialog>
  );
}

/** Ends something that was in place, or takes back that it ever was. */
export function EndDialog(props: { about: About; withdraw: boolean; onClose: () => void }): ReactNode {
  const { about, withdraw, onClose } = props;
  const t = usePracticeTexts();
  const end = useCommand(documents.endDocument);
  const endPart = useCommand(documents.endPartDocument);
  const takeBack = useCommand(documents.withdrawEntryDocument);
  const { way, element, name, entry } = about;
  return (
    <ReasonDialog
      title={t(withdraw ? 'withdrawFor' : 'endFor', { what: name, way: t(way) })}
      draft={`practice-end-${way}-${element}`}
      label={t('reason')}
      missing={t('needReason')}
      send={(reason) => {
        const input = { wayOfWorking: way, reason };
        if (withdraw) return takeBack.mutateAsync({ ...input, eventIds: [entry?.eventId ?? ''] });
        return isAttribute(element)
          ? end.mutateAsync({ ...input, attribute: element })
          : endPart.mutateAsync({ ...input, modelMeasureId: element });
      }}
      onClose={onClose}
    />
  );
}
