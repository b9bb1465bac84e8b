// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { useLevelWords } from '../../app/level-words.js';
import { useMe } from '../../app/me.js';
import { Button } from '../../ui/button.js';
import { Form, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { identifyDocument } from '../risk/documents.js';
import type { Analysis } from './documents.js';
import { useAnalysisTexts } from './texts.js';

/** Risks that were written and not yet answered for; kept in the tab, so that a reload sends them again. */
const keyOf = (analysisId: string): string => `trappan-finding-${analysisId}`;
const readWaiting = (key: string): string[] => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];

/** Adds risks one after the other without waiting for the server; what it refuses stays on screen with the reason. */
function useFinding({ analysisId, assets }: Analysis) {
  const me = useMe();
  const words = useLevelWords();
  const [answered, setAnswered] = useState('');
  const command = useCommand(identifyDocument, { says: false });
  const key = keyOf(analysisId);
  const [waiting, setWaiting] = useState(() => readWaiting(key));
  const [refused, setRefused] = useState<Record<string, string>>({});
  const keep = (change: (old: string[]) => string[]): void => {
    sessionStorage.setItem(key, JSON.stringify(change(readWaiting(key))));
    setWaiting(readWaiting(key));
  };
  const send = (title: string): void => {
    setRefused(({ [title]: _, ...rest }) => rest);
    command
      .mutateAsync({
        ...{ analysisId, title, ownerId: me.organisation?.personId },
        assets: assets.length > 0 ? assets : undefined,
      })
      .then(({ change }) => {
        keep((old) => old.filter((one) => one !== title));
        setAnswered(words(change));
      })
      .catch((error: Error) => setRefused((old) => ({ ...old, [title]: error.message })));
  };
  useEffect(() => {
    readWaiting(key).forEach(send);
    // What waited when the page was opened is sent once.
  }, [key]);
  return {
    waiting,
    refused,
    answered,
    send,
    add: (title: string): void => {
      keep((old) => [...old.filter((one) => one !== title), title]);
      send(title);
    },
    drop: (title: string): void => keep((old) => old.filter((one) => one !== title)),
  };
}

/** One line, Enter, the next line: as fast as they are said in the room. */
export function FindRisks({ analysis }: { analysis: Analysis }): ReactNode {
  const t = useAnalysisTexts();
  const { waiting, refused, answered, send, add, drop } = useFinding(analysis);
  const [last, setLast] = useState('');
  const form = useForm({
    draft: `find-${analysis.analysisId}`,
    initial: { risk: '' },
    check: ({ risk }) => (risk.trim() ? {} : { risk: t('needRisk') }),
    send: () => Promise.resolve(),
  });
  // The field is empty at once: who writes fast has begun on the next line already.
  const submit = (): Promise<boolean> => {
    const title = form.values.risk.trim();
    if (!title) return form.submit();
    add(title);
    setLast(title);
    form.set('risk', '');
    return Promise.resolve(true);
  };
  return (
    <section className="no-print">
      <h2>{t('find')}</h2>
      <Form
        form={{ ...form, submit }}
        label={t('find')}
        save={t('add')}
        aside
        onSaved={() => document.getElementById('field-risk')?.focus()}
      >
        <FormText form={form} name="risk" label={t('findLabel')} help={t('findHelp')} maxLength={200} />
      </Form>
      <p role="status" className="help">
        {last ? t('added', { title: last }) : ''} {answered}
      </p>
      {waiting.length > 0 ? (
        <ul className="entries" aria-label={t('waiting')}>
          {waiting.map((title) => (
            <li key={title}>
              <span>{title}</span>
              {refused[title] ? (
                <>
                  <span className="error">{t('notAdded', { why: refused[title] })}</span>
                  <span>
                    <Button kind="quiet" aria-label={`${t('again')}: ${title}`} onPress={() => send(title)}>
                      {t('again')}
                    </Button>{' '}
                    <Button kind="quiet" aria-label={`${t('drop')}: ${title}`} onPress={() => drop(title)}>
                      {t('drop')}
                    </Button>
                  </span>
                </>
              ) : (
                <span className="help">{t('adding')}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
