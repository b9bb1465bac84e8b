// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister, Words } from '#libs/platform';
import type { Category, Cause, Kind, Severity, Status, Step, Track, Urgency } from '../domain/incident/words.js';

const words = (sv: string, en: string): Words => ({ sv, en });

/** The codes of an incident in words. */
export const WORDS = {
  kind: {
    incident: words('Incident', 'Incident'),
    nonconformity: words('Avvikelse', 'Nonconformity'),
  } satisfies Record<Kind, Words>,
  category: {
    message: words('Konstigt mejl eller länk', 'Strange message or link'),
    lost: words('Tappat eller stulet', 'Lost or stolen'),
    wrongReceiver: words('Fel person såg eller fick', 'Wrong person saw or got it'),
    outage: words('Systemet fungerar inte', 'The system does not work'),
    intruder: words('Obehörig person eller plats', 'Unauthorised person or place'),
    other: words('Annat', 'Something else'),
  } satisfies Record<Category, Words>,
  status: {
    reported: words('Anmäld', 'Reported'),
    rejected: words('Avvisad', 'Rejected'),
    triaged: words('Under hantering', 'Being handled'),
    investigated: words('Utredd', 'Investigated'),
    closed: words('Avslutad', 'Closed'),
  } satisfies Record<Status, Words>,
  severity: {
    low: words('Liten', 'Low'),
    moderate: words('Måttlig', 'Moderate'),
    serious: words('Allvarlig', 'Serious'),
    critical: words('Mycket allvarlig', 'Critical'),
  } satisfies Record<Severity, Words>,
  urgency: {
    low: words('Kan vänta', 'Can wait'),
    normal: words('Inom några dagar', 'Within days'),
    high: words('I dag', 'Today'),
    immediate: words('Genast', 'At once'),
  } satisfies Record<Urgency, Words>,
  cause: {
    mistake: words('Misstag', 'Mistake'),
    systemFault: words('Systemfel', 'System fault'),
    attack: words('Angrepp', 'Attack'),
    supplier: words('Leverantör', 'Supplier'),
    natural: words('Naturhändelse', 'Natural event'),
    unknown: words('Okänd', 'Unknown'),
  } satisfies Record<Cause, Words>,
  track: {
    csl: words('Cybersäkerhetslagen', 'Cybersecurity act'),
    state: words('Statlig myndighet', 'State agency'),
    imy: words('Personuppgifter (IMY)', 'Personal data (IMY)'),
  } satisfies Record<Track, Words>,
  step: {
    earlyWarning: words('Tidig varning', 'Early warning'),
    notification: words('Anmälan', 'Notification'),
    finalReport: words('Slutrapport', 'Final report'),
  } satisfies Record<Step, Words>,
  yesNo: { yes: words('Ja', 'Yes'), no: words('Nej', 'No') },
};

/** What an organisation takes out as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'incidents',
    title: words('Incidenter', 'Incidents'),
    columns: {
      title: { header: words('Vad som hänt', 'What happened') },
      kind: { header: words('Slag', 'Kind'), words: WORDS.kind },
      category: { header: words('Anmäld som', 'Reported as'), words: WORDS.category },
      status: { header: words('Status', 'Status'), words: WORDS.status },
      severity: { header: words('Allvar', 'Severity'), words: WORDS.severity },
      urgency: { header: words('Hur bråttom', 'Urgency'), words: WORDS.urgency },
      unitIds: { header: words('Verksamheter', 'Units'), as: 'units' },
      reportedOn: { header: words('Anmäld den', 'Reported on'), as: 'day' },
      reportedBy: { header: words('Anmäld av', 'Reported by'), as: 'person' },
      over: { header: words('Över', 'Over'), as: 'yesNo' },
      waitsForSecond: { header: words('Väntar på en andra person', 'Waits for a second person'), as: 'yesNo' },
      investigatedOn: { header: words('Utredd den', 'Investigated on'), as: 'day' },
      cause: { header: words('Orsak', 'Cause'), words: WORDS.cause },
      cost: { header: words('Kostnad, kronor', 'Cost, kronor'), as: 'number' },
      toldReporter: { header: words('Anmälaren har fått veta', 'Reporter told'), as: 'yesNo' },
      toldUnits: { header: words('Verksamheterna har fått veta', 'Units told'), as: 'yesNo' },
      rejectedOn: { header: words('Avvisad den', 'Rejected on'), as: 'day' },
      closedOn: { header: words('Avslutad den', 'Closed on'), as: 'day' },
    },
  },
];
