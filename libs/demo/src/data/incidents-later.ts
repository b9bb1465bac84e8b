// SPDX-License-Identifier: EUPL-1.2
import type { IncidentData } from './incident-data.js';

const PHISHING = 'Mejl i kommundirektörens namn ber om presentkort';
const RANSOM = 'Utpressningsprogram på två datorer';

/** The last year and a half. Since a few weeks none is closed without its cause. */
export const laterIncidents: readonly IncidentData[] = [
  {
    title: 'Webbplatsen är långsam',
    ...{ category: 'outage', ongoing: 'yes', units: ['kansli'], by: 'kommunikator', ago: 512, lead: 'itchef' },
    rejected: { after: 0, reason: 'Planerat underhåll, meddelat på intranätet dagen före.' },
  },
  {
    title: RANSOM,
    description: 'Skärmarna visar en begäran om betalning. Datorerna är frånkopplade.',
    ...{ category: 'intruder', ongoing: 'yes', units: ['it', 'ekonomi'], by: 'ekonomisystem', ago: 470, at: '13:15' },
    lead: 'itchef',
    sorted: { after: 0, at: '13:25', severity: 'critical', urgency: 'immediate' },
    did: [
      { after: 0, at: '13:30', action: 'contained', note: 'Ekonomienhetens nät är avskilt.' },
      { after: 0, at: '14:00', action: 'crisisManagementCalled', note: 'Krisledningen samlas klockan 15.' },
      { after: 0, at: '15:40', action: 'tracesSecured', note: 'Avbilder av diskarna och brandväggens loggar.' },
      { after: 0, at: '16:30', action: 'peopleInformed', note: 'Alla medarbetare har fått veta vad som gäller.' },
      { after: 2, at: '17:00', action: 'restored', note: 'Datorerna är ominstallerade, filerna hämtade ur kopian.' },
    ],
    judged: [
      {
        ...{ track: 'imy', significant: true, after: 0, at: '16:45', second: { after: 0, at: '17:30', by: 'kd' } },
        reason: 'Löneunderlag kan ha kopierats innan det krypterades.',
        sent: [{ step: 'notification', after: 2, at: '11:00', reference: 'IMY-4480 (påhittat)' }],
      },
    ],
    links: {
      ...{
        after: 12,
        assets: [
          ['it', 'Säkerhetskopiering'],
          ['ekonomi', 'Ekonomisystemet'],
        ],
        risks: ['utpressning'],
      },
      measures: [['utpressning', 'Frikopplad säkerhetskopia']],
    },
    found: {
      ...{ after: 19, cause: 'attack' },
      trigger: 'En faktura i ett mejl öppnades och makrot i den kördes.',
      rootCause: 'Makron från okända avsändare får köras på datorer som når bankfilerna.',
      harm: 'Ekonomienheten stod stilla i två dagar. Inga filer är förlorade.',
      cost: 240_000,
      detection: 'Upptäckt efter tolv minuter. Nätet var avskilt efter en halvtimme.',
      related: [PHISHING],
    },
    lessons: [
      {
        ...{ after: 24, title: 'Makron från okända avsändare spärras' },
        measure: { responsible: 'itsakerhet', state: 'evaluated', decided: 438, hours: 40 },
      },
      {
        after: 24,
        title: 'Larmlistan finns på papper hos jouren',
        text: 'Telefonnumren låg i systemet som var avstängt.',
      },
    ],
    closed: { after: 44, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Trygghetslarm utan förbindelse i två timmar',
    ...{
      category: 'outage',
      ongoing: 'yes',
      units: ['aldre'],
      by: 'vardsystem',
      ago: 433,
      at: '19:30',
      lead: 'aldrechef',
    },
    sorted: { after: 0, at: '19:40', severity: 'serious', urgency: 'immediate' },
    did: [
      { after: 0, at: '19:50', action: 'peopleInformed', note: 'Kvällspatrullen ringer alla 180 som berörs.' },
      { after: 0, at: '21:35', action: 'restored', note: 'Larmen når centralen igen.' },
    ],
    found: {
      ...{ after: 14, cause: 'supplier' },
      trigger: 'Leverantören bytte en server på kvällen.',
      rootCause: 'Avtalet säger inte att arbete ska meddelas i förväg.',
      harm: 'En person låg en timme på golvet innan någon kom.',
      cost: 12_000,
      detection: 'En brukare ringde. Leverantören meddelade det efter en timme.',
    },
    lessons: [
      {
        ...{ after: 17, title: 'Leverantören av trygghetslarm meddelar arbete tre dagar före' },
        measure: { responsible: 'upphandling', state: 'introduced', decided: 400, hours: 10 },
      },
    ],
    closed: { after: 28, toldReporter: true, toldUnits: true },
  },
  {
    title: 'En akt lämnades till fel part',
    description: 'Två parter i samma ärende hämtade handlingar samma dag.',
    ...{ category: 'wrongReceiver', units: ['ifo'], by: 'samordnareSoc', ago: 395, at: '15:10', lead: 'ifochef' },
    sorted: { after: 0, at: '15:30', severity: 'serious', urgency: 'high' },
    did: [{ after: 0, at: '16:20', action: 'contained', note: 'Handlingarna är hämtade tillbaka.' }],
    judged: [
      {
        ...{ track: 'imy', significant: true, after: 1, at: '09:00', second: { after: 1, at: '09:40', by: 'socchef' } },
        reason: 'Uppgifter om ett barn har lästs av fel part.',
        sent: [{ step: 'notification', after: 2, at: '10:30', reference: 'IMY-4911 (påhittat)' }],
      },
    ],
    found: {
      ...{ after: 15, cause: 'mistake' },
      trigger: 'Två kuvert låg i samma fack i receptionen.',
      rootCause: 'Den som lämnar ut ser inte vem kuvertet är till utan att öppna det.',
      harm: 'Barnets vistelseort blev känd. Placeringen fick ändras.',
      detection: 'Parten ringde själv efter en timme.',
    },
    lessons: [{ after: 20, title: 'Handlingar i receptionen lämnas ut mot kvitto med namn' }],
    closed: { after: 33, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Barn fotograferas med privata telefoner',
    kind: 'nonconformity',
    ...{ category: 'other', ongoing: 'yes', units: ['forskola'], by: 'anonymous', ago: 352, lead: 'forskolechef' },
    sorted: { after: 2, severity: 'moderate', urgency: 'normal' },
    found: {
      ...{ after: 20, cause: 'mistake' },
      trigger: 'Förskolans plattor saknar kamera som duger.',
      rootCause: 'Riktlinjen förbjuder privata telefoner men ger inget annat sätt.',
    },
    lessons: [{ after: 22, title: 'En lånekamera på varje avdelning' }],
    closed: { after: 40, toldReporter: false, toldUnits: true },
  },
  {
    title: 'Säkerhetskopieringen misslyckades fyra nätter i rad',
    kind: 'nonconformity',
    ...{ category: 'outage', units: ['it'], by: 'natdrift', ago: 318, lead: 'itchef' },
    sorted: { after: 0, severity: 'moderate', urgency: 'high' },
    did: [{ after: 1, action: 'restored', note: 'Kopieringen går igen. Fyra nätter saknas.' }],
    closed: { after: 15, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Läkemedelslistor var en dag gamla efter ett avbrott',
    description: 'Planeringen visade gårdagens listor utan att säga det.',
    ...{
      category: 'outage',
      ongoing: 'yes',
      units: ['aldre'],
      by: 'vardsystem',
      ago: 276,
      at: '07:20',
      lead: 'aldrechef',
    },
    sorted: { after: 0, at: '07:35', severity: 'serious', urgency: 'immediate' },
    did: [
      { after: 0, at: '07:50', action: 'peopleInformed', note: 'Sjuksköterskorna går på papperslistor.' },
      { after: 0, at: '13:10', action: 'restored', note: 'Listorna är jämförda med journalen, en i taget.' },
    ],
    judged: [
      {
        ...{ track: 'csl', significant: true, after: 0, at: '12:00', second: { after: 0, at: '12:25', by: 'socchef' } },
        reason: 'Verksamheten var begränsad i mer än fyra timmar och fel medicin kunde ha getts.',
        sent: [
          { step: 'earlyWarning', after: 0, at: '16:30', reference: 'CSL-0217-1 (påhittat)' },
          { step: 'notification', after: 2, at: '14:00', reference: 'CSL-0217-2 (påhittat)' },
          { step: 'finalReport', after: 29, at: '10:00', reference: 'CSL-0217-3 (påhittat)' },
        ],
      },
    ],
    links: {
      after: 13,
      assets: [
        ['aldre', 'Planering i hemtjänsten'],
        ['aldre', 'Läkemedelslistor'],
      ],
    },
    found: {
      ...{ after: 16, cause: 'systemFault' },
      trigger: 'En uppdatering stannade halvvägs.',
      rootCause: 'Systemet visar sparade listor utan dag när det inte når journalen.',
      harm: 'Två personer fick en dos för mycket. Ingen kom till skada.',
      cost: 35_000,
      detection: 'En sjuksköterska reagerade efter en halvtimme.',
    },
    lessons: [{ after: 21, title: 'Listor utan dagens datum används inte' }],
    closed: { after: 36, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Trafiksignalerna släcktes efter en uppdatering',
    ...{ category: 'outage', ongoing: 'yes', units: ['gata'], by: 'gatuchef', ago: 162, at: '05:50', lead: 'gatuchef' },
    sorted: { after: 0, at: '06:10', severity: 'serious', urgency: 'immediate' },
    did: [{ after: 0, at: '08:40', action: 'restored', note: 'Den förra versionen är inläst.' }],
    judged: [
      {
        ...{ track: 'csl', significant: false, after: 0, at: '10:00', second: { after: 0, at: '13:00', by: 'sbchef' } },
        reason: 'Knappt tre timmar, före morgontrafiken. Under gränsen.',
      },
    ],
    links: { after: 10, assets: [['gata', 'Trafiksignaler och belysning']] },
    found: {
      ...{ after: 12, cause: 'supplier' },
      trigger: 'Leverantören uppdaterade sju korsningar på en gång.',
      rootCause: 'Avtalet ställer inget krav på att en korsning provas först.',
      harm: 'Två påkörningar utan personskada.',
      cost: 60_000,
      detection: 'Polisen ringde efter tjugo minuter.',
      related: ['Trygghetslarm utan förbindelse i två timmar'],
    },
    lessons: [
      {
        ...{ after: 15, title: 'Uppdateringar av signaler provas i en korsning först' },
        measure: { responsible: 'gatuchef', state: 'decided', decided: 132, hours: 16 },
      },
    ],
    closed: { after: 26, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Kylningen slutade fungera i driftleverantörens hall',
    description: 'Servrarna stängdes av i ordning för att inte skadas. Fjorton system är nere.',
    ...{
      category: 'outage',
      ongoing: 'yes',
      units: ['it', 'aldre'],
      by: 'natdrift',
      ago: 118,
      at: '14:20',
      lead: 'itchef',
    },
    sorted: { after: 0, at: '14:30', severity: 'critical', urgency: 'immediate' },
    did: [
      { after: 0, at: '14:50', action: 'crisisManagementCalled', note: 'Krisledningen är inkallad.' },
      { after: 0, at: '15:20', action: 'peopleInformed', note: 'Verksamheterna går över till sina avbrottsplaner.' },
      { after: 0, at: '16:10', action: 'tracesSecured', note: 'Hallens mätvärden och larmlistor är sparade.' },
      { after: 1, at: '02:40', action: 'restored', note: 'Alla fjorton system är igång.' },
    ],
    judged: [
      {
        ...{ track: 'csl', significant: true, after: 0, at: '17:30', second: { after: 0, at: '17:50', by: 'kd' } },
        reason: 'Fjorton system nere i tolv timmar, hemtjänsten på reservrutin.',
        sent: [
          { step: 'earlyWarning', after: 0, at: '19:10', reference: 'CSL-0391-1 (påhittat)' },
          { step: 'notification', after: 3, at: '11:30', reference: 'CSL-0391-2 (påhittat)' },
          { step: 'finalReport', after: 31, at: '09:00', reference: 'CSL-0391-3 (påhittat)' },
        ],
      },
    ],
    links: {
      after: 20,
      assets: [
        ['it', 'Katalogtjänsten'],
        ['aldre', 'Planering i hemtjänsten'],
      ],
    },
    found: {
      ...{ after: 34, cause: 'natural' },
      trigger: 'Den ena kylmaskinen stannade under veckans varmaste dag.',
      rootCause: 'Hallen är byggd för en temperatur som överskrids varje sommar.',
      harm: 'Hemtjänsten gick på utskrivna listor en kväll och en natt.',
      cost: 410_000,
      detection: 'Leverantörens larm kom efter fem minuter.',
    },
    lessons: [
      {
        ...{ after: 44, title: 'Driftleverantörens hall klarar inte värmeböljor' },
        risk: {
          threat: 'Flera dygn över 30 grader.',
          weakness: 'Kylningen har ingen reserv som räcker.',
          protection: 'System stängs av i bestämd ordning.',
          owner: 'itchef',
          harm: { serviceDelivery: 3, economy: 2 },
          likelihood: 3,
          proposal: { treatment: 'transfer', text: 'Krav på reservkyla när avtalet förnyas.' },
        },
      },
      {
        ...{ after: 44, title: 'Nattpatrullens utskrivna listor räcker bara en kväll' },
        risk: {
          threat: 'Avbrott som varar mer än ett dygn.',
          weakness: 'Listorna skrivs ut en gång om dygnet, ur systemet som är nere.',
          owner: 'aldrechef',
          harm: { lifeAndHealth: 3, serviceDelivery: 2 },
          likelihood: 2,
        },
      },
    ],
    closed: { after: 52, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Telefon med portkoder borta efter ett kvällspass',
    ...{ category: 'lost', ongoing: 'unknown', units: ['aldre'], by: 'vardsystem', ago: 66, lead: 'aldrechef' },
    sorted: { after: 1, severity: 'moderate', urgency: 'high' },
    did: [
      {
        after: 1,
        action: 'contained',
        note: 'Telefonen spärrades först när kontoret öppnade. Sju portkoder är bytta.',
      },
    ],
    judged: [
      {
        ...{
          track: 'imy',
          significant: false,
          after: 3,
          at: '09:15',
          second: { after: 3, at: '14:10', by: 'socchef' },
        },
        reason: 'Telefonen är krypterad och spärrad. Inget tyder på att någon har läst den.',
      },
    ],
    links: { after: 12, risks: ['hemtjanstmobiler'] },
    found: {
      ...{ after: 13, cause: 'mistake' },
      trigger: 'Telefonen blev kvar på taket av en bil.',
      rootCause: 'Telefoner går bara att spärra på kontorstid.',
      harm: 'Sju portkoder byttes.',
      cost: 9_500,
      detection: 'Saknades efter passet, anmäldes nästa morgon.',
      related: ['Arbetstelefon kvarglömd på bussen'],
    },
  },
  {
    title: 'Tolv medarbetare angav sitt lösenord på en falsk sida',
    description: 'Mejlet såg ut att komma från löneavdelningen.',
    ...{ category: 'message', units: ['it'], by: 'itsakerhet', ago: 41, at: '08:40', lead: 'itchef' },
    sorted: { after: 0, at: '08:50', severity: 'serious', urgency: 'immediate' },
    did: [
      { after: 0, at: '09:05', action: 'contained', note: 'Tolv konton är spärrade och sidan är blockerad.' },
      { after: 0, at: '10:15', action: 'tracesSecured', note: 'Inloggningar från de tolv kontona är sparade.' },
      { after: 0, at: '11:00', action: 'peopleInformed', note: 'De tolv har fått nya lösenord och hjälp.' },
    ],
    judged: [
      {
        ...{ track: 'imy', significant: false, after: 1, at: '13:00', second: { after: 1, at: '15:30', by: 'kd' } },
        reason: 'Ingen inloggning utifrån hann ske. Ingen risk för dem som uppgifterna rör.',
      },
    ],
    links: { after: 12, risks: ['kontokapning'] },
    found: {
      ...{ after: 14, cause: 'attack' },
      trigger: 'Mejlet gick förbi filtret, eftersom avsändaren var en kapad skola.',
      rootCause: 'Inloggning med lösenord räcker i fyra system utifrån.',
      harm: 'Tolv medarbetare utan konto en förmiddag.',
      cost: 22_000,
      detection: 'Anmält efter nio minuter, spärrat efter tjugofem.',
      related: [PHISHING, RANSOM],
    },
    lessons: [
      {
        ...{ after: 20, title: 'Inloggning i två steg i de fyra system som saknar det' },
        measure: { responsible: 'itsakerhet', state: 'proposed', decided: 21 },
      },
    ],
    closed: { after: 30, toldReporter: true, toldUnits: true },
  },
  {
    title: 'Utredning skickad till en tidigare adress',
    ...{ category: 'wrongReceiver', units: ['ifo'], by: 'samordnareSoc', ago: 6, at: '10:20', lead: 'ifochef' },
    sorted: { after: 0, at: '11:00', severity: 'moderate', urgency: 'high' },
    judged: [
      {
        ...{ track: 'imy', significant: false, after: 1, at: '09:10' },
        reason: 'Brevet är åter från posten, oöppnat.',
      },
    ],
  },
  {
    title: 'Lärplatta borta efter utflykten',
    ...{ category: 'lost', ongoing: 'unknown', place: 'Badplatsen', units: ['grundskola'], by: 'skolsystem', ago: 2 },
    ...{ at: '15:40', lead: 'rektor' },
  },
  {
    title: 'Okänd har läst i hemtjänstens planering',
    description: 'Ett konto som ingen känner igen öppnade 60 brukares planer under kvällen.',
    ...{
      category: 'intruder',
      ongoing: 'yes',
      units: ['aldre'],
      by: 'vardsystem',
      ago: 1,
      anyDay: true,
      at: '20:35',
      lead: 'ciso',
    },
    sorted: { after: 0, at: '20:55', severity: 'critical', urgency: 'immediate' },
    did: [
      { after: 0, at: '21:10', action: 'contained', note: 'Kontot är spärrat och åtkomsten utifrån stängd.' },
      { after: 0, at: '21:40', action: 'tracesSecured', note: 'Systemets och brandväggens loggar är sparade.' },
      { after: 0, at: '22:50', action: 'peopleInformed', note: 'Nattpatrullen vet. De 60 ringas upp i morgon bitti.' },
      { after: 0, at: '23:10', action: 'note', by: 'itchef', note: 'Leverantören söker hur kontot har skapats.' },
    ],
    judged: [
      {
        ...{ track: 'csl', significant: true, after: 0, at: '22:05', second: { after: 0, at: '22:20', by: 'socchef' } },
        reason: 'Skyddsvärd information är röjd och vi vet inte hur det gick till.',
      },
      {
        ...{ track: 'imy', significant: true, after: 0, at: '22:10', second: { after: 0, at: '22:25', by: 'socchef' } },
        reason: 'Uppgifter om hälsa och portkoder har lästs av en obehörig.',
      },
    ],
    links: {
      after: 0,
      at: '22:35',
      assets: [
        ['aldre', 'Planering i hemtjänsten'],
        ['aldre', 'Nycklar och portkoder'],
      ],
    },
  },
];
