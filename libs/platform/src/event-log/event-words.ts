// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../errors/phrase.js';

export type Text = Readonly<Record<Language, string>>;

/** What a word of an event can be about. The web knows the page of each. */
export const SUBJECTS = [
  'organisation',
  'unit',
  'person',
  'mandate',
  'analysis',
  'risk',
  'securityMeasure',
  'asset',
  'monitoringSource',
  'observation',
  'procurement',
  'incident',
  'attestation',
  'round',
  'model',
  'wayOfWorking',
  'followUp',
  'finding',
  'followUpReport',
] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** How ids in an event are called: by a name, or by a word that says that the name is gone. */
export interface Names {
  person: (id: string | null | undefined) => string;
  unit: (id: string | null | undefined) => string;
  /** Any other object; undefined where nobody knows its name. */
  object: (id: string) => string | undefined;
}

/** The declared words of an event type. */
export interface EventWords {
  /** What kind of event it is: “Risk decision”. */
  label: Text;
  /** What it is about. The id is a key of the event's data. */
  about: { kind: SubjectKind; id: string };
  /** What it says beyond its kind: “mitigate”. Absent: nothing. */
  says?: (data: never, names: Names, language: Language) => string | undefined;
}

/** Words by event type; each context declares those of its own events. */
export type EventTexts = Readonly<Record<string, EventWords>>;

/** Declares the words of an event type; `says` is given the data as the type declares it. */
export const saying = <Data>(
  label: Text,
  about: [kind: SubjectKind, id: keyof Data & string],
  says?: (data: Data, names: Names, language: Language) => string | undefined,
): EventWords => ({ label, about: { kind: about[0], id: about[1] }, ...(says && { says }) });

/** What a context tells the event log. */
export interface ContextHistory {
  texts: EventTexts;
  /**
   * Statements that give `id` and `name` of those of the ids `$1` (uuid[]) that the context knows, where an object is not
   * named by its first event.
   */
  names?: readonly string[];
  /** A statement that gives the ids (`id`) of a business unit `$1` and all below it. */
  unitsBelow?: string;
}

export interface SaidEvent {
  type: string;
  streamId: string;
  data: unknown;
}

/** An event in words. */
export interface Said {
  label: string;
  /** “Risk decision: mitigate”. */
  title: string;
  subjectKind: SubjectKind | null;
  subjectId: string;
  subjectTitle: string | null;
}

const GONE: Text = { sv: 'en person som har tagits bort', en: 'a person who has been erased' };
const UNKNOWN_UNIT: Text = { sv: 'en okänd verksamhet', en: 'an unknown business unit' };
const EVERYWHERE: Text = { sv: 'hela organisationen', en: 'the whole organisation' };

/** Puts events into words: the one place that knows the texts of all contexts. */
export class EventBook {
  private readonly texts: EventTexts;
  readonly names: readonly string[];
  readonly unitsBelow: string | undefined;

  constructor(histories: readonly ContextHistory[]) {
    this.texts = Object.assign({}, ...histories.map(({ texts }) => texts)) as EventTexts;
    this.names = histories.flatMap(({ names = [] }) => names);
    this.unitsBelow = histories.find(({ unitsBelow }) => unitsBelow)?.unitsBelow;
  }

  /** The event types that have words, with what each is called. */
  labels(language: Language): { type: string; label: string }[] {
    return Object.entries(this.texts).map(([type, { label }]) => ({ type, label: label[language] }));
  }

  /** The keys of events' data that say what they are about. */
  get subjects(): string[] {
    return [...new Set(Object.values(this.texts).map(({ about }) => about.id))];
  }

  has(type: string): boolean {
    return type in this.texts;
  }

  /** `name` answers what an id is called, undefined where nobody knows. */
  say({ type, streamId, data }: SaidEvent, name: (id: string) => string | undefined, language: Language): Said {
    const words = this.texts[type];
    if (!words) return { label: type, title: type, subjectKind: null, subjectId: streamId, subjectTitle: null };
    const { kind, id: key } = words.about;
    const subjectId = String((data as Record<string, unknown>)[key] ?? streamId);
    const detail = words.says?.(data as never, namesIn(name, language), language);
    const label = words.label[language];
    const title = detail ? `${label}: ${detail}` : label;
    return { label, title, subjectKind: kind, subjectId, subjectTitle: name(subjectId) ?? null };
  }
}

const namesIn = (name: (id: string) => string | undefined, language: Language): Names => ({
  person: (id) => (id && name(id)) || GONE[language],
  unit: (id) => (id ? (name(id) ?? UNKNOWN_UNIT[language]) : EVERYWHERE[language]),
  object: name,
});

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_IDS = 2_000;

/** Every id in the data of events that could have a name. */
export function idsIn(values: readonly unknown[]): string[] {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (ids.size >= MOST_IDS) return;
    if (typeof value === 'string') {
      if (ID.test(value)) ids.add(value);
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  values.forEach(walk);
  return [...ids];
}
