// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type PathValue,
  useForm as useFields,
  useWatch,
} from 'react-hook-form';
import { Refusal } from '../app/request.js';

export type Errors<T> = Partial<Record<keyof T & string, string>>;

export interface FormOptions<T> {
  /** Under this name what is written survives a reload of the tab; left out: it is kept nowhere. */
  draft?: string;
  initial: T;
  check?: (values: T) => Errors<T>;
  /** Which field a refusal of the server belongs to, by its code. */
  places?: Record<string, keyof T & string>;
  send: (values: T) => Promise<unknown>;
}

export interface FormState<T> {
  values: T;
  set: <K extends keyof T & string>(name: K, value: T[K]) => void;
  errors: Errors<T>;
  /** What the server refused that belongs to no field. */
  refused?: { text: string; code?: string };
  busy: boolean;
  summary: React.RefObject<HTMLDivElement | null>;
  submit: (event?: FormEvent) => Promise<boolean>;
  forget: () => void;
}

const read = <T>(key: string, initial: T): T => {
  try {
    return { ...initial, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>) };
  } catch {
    return initial;
  }
};

/** Where the form keeps a refusal that belongs to no field. */
const SERVER = 'root.server';

/** What is wrong with which field, as the form library keeps it. */
const asFieldErrors = <T extends FieldValues>(found: Errors<T>): FieldErrors<T> =>
  Object.fromEntries(
    Object.entries(found).map(([name, message]) => [name, { type: 'check', message }]),
  ) as FieldErrors<T>;

const asWords = <T extends FieldValues>({ root: _, ...errors }: FieldErrors<T>): Errors<T> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) => {
      const text = (error as { message?: string } | undefined)?.message;
      return text ? [[name, text]] : [];
    }),
  ) as Errors<T>;

/** Values, errors beside the fields, and nothing lost: neither on an error nor on a reload. */
export function useForm<T extends FieldValues>(options: FormOptions<T>): FormState<T> {
  const { draft, initial, check, places = {}, send } = options;
  const key = `trappan-draft-${draft}`;
  const fields = useFields<T>({
    defaultValues: (draft === undefined ? initial : read(key, initial)) as DefaultValues<T>,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (values) => {
      const found = check?.(values) ?? {};
      return Object.keys(found).length > 0 ? { values: {}, errors: asFieldErrors<T>(found) } : { values, errors: {} };
    },
  });
  const { control, formState, setValue, getValues, setError, clearErrors, handleSubmit } = fields;
  const values = useWatch({ control }) as T;
  const errors = asWords(formState.errors);
  const server = formState.errors.root?.['server'];
  const refused = server && { text: server.message ?? '', code: server.type ? String(server.type) : undefined };
  const summary = useRef<HTMLDivElement>(null);
  const sending = useRef(false);
  const [tries, setTries] = useState(0);
  const wrong = Boolean(refused) || Object.keys(errors).length > 0;
  useEffect(() => {
    if (tries > 0 && wrong) summary.current?.focus();
  }, [tries, wrong]);

  const set: FormState<T>['set'] = (name, value) => {
    setValue(name as unknown as Path<T>, value as PathValue<T, Path<T>>, { shouldDirty: true });
    clearErrors(name as unknown as Path<T>);
    if (draft !== undefined) sessionStorage.setItem(key, JSON.stringify(getValues()));
  };
  const refuse = (error: unknown): void => {
    const code = error instanceof Refusal ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    const place = code ? places[code] : undefined;
    if (place) setError(place as unknown as Path<T>, { type: code, message: `${message} (${code})` });
    else setError(SERVER, { type: code, message });
  };
  const submit = async (event?: FormEvent): Promise<boolean> => {
    event?.preventDefault();
    if (sending.current) return false;
    sending.current = true;
    let done = false;
    await handleSubmit(async (sent) => {
      try {
        await send(sent);
        sessionStorage.removeItem(key);
        done = true;
      } catch (error) {
        refuse(error);
      }
    })();
    sending.current = false;
    setTries((n) => n + 1);
    return done;
  };
  const forget = (): void => sessionStorage.removeItem(key);
  return { values, set, errors, refused, busy: formState.isSubmitting, summary, submit, forget };
}
