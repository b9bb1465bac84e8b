// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { protectionInPlace } from '../rules.js';

const protections = {
  '6.1': {
    sv: 'Ta bort eller stäng av konton när någon slutar eller byter uppgifter',
    en: 'Remove or disable accounts when somebody leaves or changes duties',
    hours: 24,
  },
  '6.2': {
    sv: 'Kräv flerfaktorsautentisering vid inloggning utifrån, till exempel hemifrån',
    en: 'Require multi-factor authentication when signing in from outside, for instance from home',
    hours: 80,
  },
  '6.3': {
    sv: 'Håll administratörskonton åtskilda från vanliga konton och skydda dem med flerfaktorsautentisering',
    en: 'Keep administrator accounts apart from ordinary ones and protect them with multi-factor authentication',
    hours: 60,
  },
  '6.4': {
    sv: 'Ge var och en bara de behörigheter som arbetet kräver',
    en: 'Give each person only the access rights that their work requires',
    hours: 60,
  },
  '6.5': {
    sv: 'Gå igenom behörigheterna i viktiga system minst en gång om året',
    en: 'Go through the access rights of important systems at least once a year',
    hours: 40,
  },
  '6.6': {
    sv: 'Kontrollera bakgrunden hos den som ska få en känslig roll',
    en: 'Check the background of anybody who is to have a sensitive role',
    hours: 24,
  },
  '6.7': {
    sv: 'Installera säkerhetsuppdateringar inom bestämd tid',
    en: 'Install security updates within a set time',
    hours: 60,
  },
  '6.8': {
    sv: 'Sök regelbundet igenom system och nätverk efter sårbarheter',
    en: 'Scan systems and networks for vulnerabilities regularly',
    hours: 60,
  },
  '6.9': {
    sv: 'Ställ in servrar, datorer och nätutrustning efter en fastställd säker grundkonfiguration',
    en: 'Configure servers, computers and network equipment to an adopted secure baseline',
    hours: 80,
  },
  '6.10': {
    sv: 'Skydda datorer och servrar mot skadlig kod',
    en: 'Protect computers and servers against malicious code',
    hours: 40,
  },
  '6.11': {
    sv: 'Dela upp nätverket i zoner och filtrera trafiken mellan dem',
    en: 'Divide the network into zones and filter the traffic between them',
    hours: 120,
  },
  '6.12': {
    sv: 'Lås skärmar automatiskt och lås in känsliga papper när ingen är där',
    en: 'Lock screens automatically and lock sensitive papers away when nobody is there',
    hours: 16,
  },
  '6.13': {
    sv: 'Kryptera känslig information när den skickas över öppna nät',
    en: 'Encrypt sensitive information when it is sent over open networks',
    hours: 40,
  },
  '6.14': {
    sv: 'Kryptera lagringen i bärbara datorer, telefoner och usb-minnen',
    en: 'Encrypt the storage of laptops, phones and memory sticks',
    hours: 40,
  },

  '6.15': {
    sv: 'Säkerhetskopiera viktig information enligt en fastställd plan',
    en: 'Back up important information according to an adopted plan',
    hours: 40,
  },
  '6.16': {
    sv: 'Förvara en säkerhetskopia så att den inte går att radera från den ordinarie it-miljön',
    en: 'Keep one backup where it cannot be deleted from the ordinary IT environment',
    hours: 60,
  },
  '6.17': {
    sv: 'Testa regelbundet att säkerhetskopiorna går att återställa',
    en: 'Test regularly that the backups can be restored',
    hours: 24,
  },
  '6.18': {
    sv: 'Logga säkerhetshändelser i viktiga system och skydda loggarna mot ändring',
    en: 'Log security events in important systems and protect the logs against alteration',
    hours: 60,
  },
  '6.19': {
    sv: 'Granska loggarna löpande och larma när något avviker',
    en: 'Review the logs continuously and raise an alarm when something deviates',
    hours: 80,
  },
  '6.20': {
    sv: 'Övervaka nätverkstrafiken för att upptäcka intrång och intrångsförsök',
    en: 'Watch the network traffic to detect intrusions and attempts at intrusion',
    hours: 100,
  },
  '6.21': {
    sv: 'Skydda e-posten mot nätfiske, förfalskade avsändare och skadliga bilagor',
    en: 'Protect e-mail against phishing, forged senders and harmful attachments',
    hours: 40,
  },
  '6.22': {
    sv: 'Gör det möjligt att spärra och radera mobila enheter på distans',
    en: 'Make it possible to block and erase mobile devices remotely',
    hours: 40,
  },
  '6.23': {
    sv: 'Låt medarbetare och konsulter skriva under regler om it och sekretess före första inloggningen',
    en: 'Have staff and consultants sign rules on IT and secrecy before their first sign-in',
    hours: 16,
  },
  '6.24': {
    sv: 'Lås in servrar och nätutrustning och styr vem som har tillträde',
    en: 'Lock servers and network equipment in and control who has access to them',
    hours: 40,
  },
  '6.25': {
    sv: 'Skydda driftutrymmen mot elavbrott, brand, värme och vatten',
    en: 'Protect equipment rooms against power failure, fire, heat and water',
    hours: 80,
  },
  '6.26': {
    sv: 'Dubblera system och förbindelser som verksamheten inte kan vara utan',
    en: 'Duplicate the systems and connections that operations cannot do without',
    hours: 160,
  },
  '6.27': {
    sv: 'Radera eller förstör lagringsmedier säkert innan de lämnar organisationen',
    en: 'Erase or destroy storage media securely before they leave the organisation',
    hours: 16,
  },
  '6.28': {
    sv: 'Testa och godkänn ändringar i it-miljön innan de tas i drift',
    en: 'Test and approve changes in the IT environment before they go live',
    hours: 40,
  },
};

export const q06 = question({
  no: 6,
  section: 1,
  area: 'SAK',
  kind: 'protection',
  step: 'use',
  text: {
    sv: 'Vilka grundläggande säkerhetsåtgärder är införda?',
    en: 'Which basic security measures are in place?',
  },
  boxes: Object.fromEntries(
    Object.entries(protections).map(([id, box]) => [id, { ...box, derived: protectionInPlace(id) }]),
  ),
});
