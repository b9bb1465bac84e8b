// SPDX-License-Identifier: EUPL-1.2
import type { IncidentData } from './incident-data.js';

/** The first year and a half. Small ones were closed without anybody asking why. */
export const firstIncidents: readonly IncidentData[] = [
  {
    title: 'Arbetstelefon kvarglömd på bussen',
    description: 'Telefonen med dagens besök glömdes på linje 4. Den har inte lämnats in.',
    ...{ category: 'lost', units: ['aldre'], by: 'vardsystem', ago: 893, lead: 'aldrechef' },
    sorted: { after: 1, severity: 'low', urgency: 'high' },
    did: [{ after: 1, action: 'contained', note: 'Telefonen är spärrad på distans.' }],
    closed: { after: 9, toldReporter: true, toldUnits: false },
  },
  {
    title: 'Mejl i kommundirektörens namn ber om presentkort',
    ...{ category: 'message', units: ['it'], by: 'kommunikator', ago: 871, lead: 'itchef' },
    sorted: { after: 0, severity: 'moderate', urgency: 'high' },
    did: [{ after: 1, action: 'contained', note: 'Avsändaren är spärrad. Ingen hade svarat.' }],
    closed: { after: 12, toldReporter: true, toldUnits: true, note: 'Varning på intranätet.' },
  },
  {
    title: 'Klasslista med skyddad adress mejlades till alla i klassen',
    description: 'Listan hämtades ur skolplattformen och skickades till 27 vårdnadshavare.',
    ...{ category: 'wrongReceiver', units: ['grundskola'], by: 'samordnareSkola', ago: 842, at: '11:20' },
    lead: 'rektor',
    sorted: { after: 0, at: '11:50', severity: 'serious', urgency: 'immediate' },
    did: [
      { after: 0, at: '12:30', action: 'contained', note: 'Mottagarna är ombedda att radera listan.' },
      { after: 0, at: '13:10', action: 'peopleInformed', note: 'Familjen är uppringd.' },
    ],
    judged: [
      {
        ...{
          track: 'imy',
          significant: true,
          after: 0,
          at: '13:40',
          second: { after: 0, at: '14:30', by: 'skolchef' },
        },
        reason: 'En skyddad adress är röjd för 27 hushåll. Risken för familjen är hög.',
        sent: [{ step: 'notification', after: 1, at: '10:15', reference: 'IMY-2417 (påhittat)' }],
      },
    ],
    links: { after: 14, risks: ['skyddadeElever'] },
    found: {
      ...{ after: 16, cause: 'mistake' },
      trigger: 'En vikarie hämtade listan utan att veta att en elev har skyddade uppgifter.',
      rootCause: 'Skolplattformen visar skyddade uppgifter i samma lista som andra.',
      harm: 'En familj fick byta telefonnummer och ha polisens stöd i två veckor.',
      cost: 18_000,
    },
    lessons: [{ after: 20, title: 'Listor över elever lämnas bara ut av skoladministratören' }],
    closed: { after: 34, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Katalogtjänsten svarade inte i tre timmar',
    description: 'Ingen kunde logga in. Telefonerna fungerade.',
    ...{ category: 'outage', ongoing: 'yes', units: ['it'], by: 'natdrift', ago: 806, at: '08:05', lead: 'itchef' },
    sorted: { after: 0, at: '08:20', severity: 'serious', urgency: 'immediate' },
    did: [{ after: 0, at: '11:05', action: 'restored', note: 'Tjänsten är startad på den andra servern.' }],
    found: {
      ...{ after: 15, cause: 'systemFault' },
      trigger: 'Disken blev full av loggar under natten.',
      rootCause: 'Ingen övervakning larmar när en disk fylls.',
      harm: 'Alla verksamheter arbetade på papper en förmiddag.',
      detection: 'Servicedesk märkte det när telefonerna började ringa.',
    },
    lessons: [
      {
        ...{ after: 18, title: 'Larm när en disk fylls' },
        measure: { responsible: 'natdrift', state: 'evaluated', decided: 775, hours: 24 },
      },
    ],
    closed: { after: 24, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Genomförandeplaner låg framme i samlingslokalen',
    kind: 'nonconformity',
    ...{ category: 'wrongReceiver', units: ['aldre'], by: 'anonymous', ago: 779, lead: 'aldrechef' },
    sorted: { after: 3, severity: 'low', urgency: 'normal' },
    closed: { after: 18, toldReporter: false, toldUnits: true },
  },
  {
    title: 'Bilaga med sekretess publicerades i diariet på webben',
    description: 'Ett yttrande från en skola låg öppet i sex dagar.',
    ...{ category: 'wrongReceiver', units: ['kansli'], by: 'arkivarie', ago: 722, at: '09:10', lead: 'kanslichef' },
    sorted: { after: 0, at: '09:30', severity: 'serious', urgency: 'immediate' },
    did: [
      { after: 0, at: '09:45', action: 'contained', note: 'Bilagan är borttagen, också hos sökmotorerna.' },
      { after: 0, at: '10:30', action: 'tracesSecured', note: 'Webbserverns loggar är sparade: elva hämtningar.' },
    ],
    judged: [
      {
        ...{ track: 'imy', significant: true, after: 0, at: '11:00', second: { after: 3, at: '15:00', by: 'kd' } },
        reason: 'Uppgifter om en elevs hälsa har varit öppna för alla.',
        sent: [{ step: 'notification', after: 5, at: '09:30', reference: 'IMY-3102 (påhittat)' }],
      },
    ],
    links: {
      after: 12,
      risks: ['felPublicering'],
      measures: [['felPublicering', 'Två granskar innan nämndhandlingar publiceras']],
    },
    found: {
      ...{ after: 14, cause: 'mistake' },
      trigger: 'Fel bilaga valdes när handlingarna lades upp.',
      rootCause: 'Bilagor med och utan sekretess har samma namn i diariet.',
      harm: 'Elva personer utanför kommunen kan ha läst yttrandet.',
      detection: 'Det upptäcktes av en tidning, efter sex dagar.',
    },
    lessons: [{ after: 20, title: 'Anmälan inom 72 timmar väntar inte på den andra bedömaren' }],
    closed: { after: 41, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Konto användes från ett annat land på natten',
    ...{ category: 'intruder', units: ['it'], by: 'natdrift', ago: 688, lead: 'itchef' },
    sorted: { after: 0, severity: 'moderate', urgency: 'high' },
    did: [{ after: 0, action: 'contained', note: 'Kontot är stängt och lösenordet bytt.' }],
    closed: { after: 10, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Larm från en pumpstation kom inte fram',
    description: 'Stationen vid Sågängen gick på reservpump i fyra timmar utan att någon visste det.',
    ...{ category: 'outage', units: ['va'], by: 'driftovervakning', ago: 630, at: '06:40', lead: 'vachef' },
    sorted: { after: 0, at: '07:30', severity: 'serious', urgency: 'high' },
    did: [{ after: 0, at: '09:00', action: 'restored', note: 'Larmet går över reservvägen.' }],
    links: { after: 8, risks: ['larmkedja'], measures: [['larmkedja', 'Reservväg för larm från pumpstationer']] },
    found: {
      ...{ after: 12, cause: 'supplier' },
      trigger: 'Teleoperatören bytte utrustning under natten.',
      rootCause: 'Operatören vet inte att abonnemanget bär larm.',
      harm: 'Inget vatten bräddade.',
    },
    lessons: [{ after: 14, title: 'Abonnemang som bär larm anmäls till operatören' }],
    closed: { after: 30, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Nyckelfria lås svarade inte i ett trapphus',
    ...{ category: 'outage', ongoing: 'yes', units: ['aldre'], by: 'vardsystem', ago: 604, lead: 'aldrechef' },
    sorted: { after: 0, severity: 'moderate', urgency: 'immediate' },
    did: [{ after: 0, action: 'restored', note: 'Jouren öppnade med nyckel. Låsen är omstartade.' }],
    closed: { after: 20, toldReporter: true, toldUnits: false },
  },
  {
    title: 'Någon ringde och bad servicedesk byta ett lösenord',
    ...{ category: 'other', units: ['it'], by: 'itsakerhet', ago: 571, lead: 'itchef' },
    sorted: { after: 0, severity: 'low', urgency: 'normal' },
    closed: { after: 7, toldReporter: true, toldUnits: true, note: 'Inget lösenord byttes.' },
  },
  {
    title: 'Lönebesked lades i fel persons brevlåda',
    ...{ category: 'wrongReceiver', units: ['personal'], by: 'ekonomisystem', ago: 540, lead: 'hrchef' },
    sorted: { after: 1, severity: 'moderate', urgency: 'normal' },
    judged: [
      {
        ...{ track: 'imy', significant: false, after: 2, at: '10:00', second: { after: 2, at: '15:20', by: 'kd' } },
        reason: 'Kuvertet kom tillbaka oöppnat samma dag. Det är osannolikt att någon har drabbats.',
      },
    ],
    closed: { after: 6, toldReporter: true, toldUnits: true },
  },
];
