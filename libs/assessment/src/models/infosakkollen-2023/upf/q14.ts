// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUpTopic, has, recorded } from '../rules.js';

export const q14 = question({
  no: 14,
  section: 1,
  area: 'UPF',
  kind: 'activity',
  step: 'followUp',
  text: {
    sv: 'Har organisationen följt upp vad informationssäkerhetsarbetet har gett?',
    en: 'Has the organisation followed up what the information security work has achieved?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '14.1': {
      sv: 'Jämför vilka säkerhetsåtgärder som är beslutade med vilka som finns på plats, och förklara skillnaden',
      en: 'Compare which security measures are decided with which are in place, and explain the difference',
      hours: 16,
      derived: followedUpTopic('14.1'),
      reportedAt: '2.4.5',
    },
    '14.2': {
      sv: 'Väg samman vad utvärderingarna säger om åtgärdernas nytta och om de räcker',
      en: 'Weigh together what the evaluations say about the benefit of the measures and whether they are enough',
      hours: 16,
      derived: followedUpTopic('14.2'),
      reportedAt: '2.4.5',
    },
    '14.3': {
      sv: 'Följ upp i vilken grad målen för informationssäkerheten är nådda',
      en: 'Follow up to what extent the information security objectives have been met',
      hours: 12,
      derived: followedUpTopic('14.3'),
    },
    '14.4': {
      sv: 'Följ upp hur mycket av informationen som är klassad',
      en: 'Follow up how much of the information has been classified',
      hours: 12,
      derived: followedUpTopic('14.4'),
    },
    '14.5': {
      sv: 'Följ upp vilka verksamheter som har analyserat sina risker',
      en: 'Follow up which business units have analysed their risks',
      hours: 12,
      derived: followedUpTopic('14.5'),
    },
    '14.6': {
      sv: 'Följ upp om besluten om risker har verkställts i tid',
      en: 'Follow up whether the decisions on risks have been carried out in time',
      hours: 12,
      derived: followedUpTopic('14.6'),
    },
    '14.7': {
      sv: 'Sammanställ antalet incidenter och avvikelser och jämför med tidigare år',
      en: 'Compile the number of incidents and nonconformities and compare with earlier years',
      hours: 12,
      derived: followedUpTopic('14.7'),
    },
    '14.8': {
      sv: 'Följ upp vilka kontinuitetsövningar som har hållits och vad de visade',
      en: 'Follow up which continuity exercises have been held and what they showed',
      hours: 12,
      derived: followedUpTopic('14.8'),
    },
    '14.9': {
      sv: 'Följ upp hur många medarbetare som har gått utbildningarna',
      en: 'Follow up how many members of staff have taken the training',
      hours: 8,
      derived: followedUpTopic('14.9'),
    },
    '14.10': {
      sv: 'Följ upp om leverantörerna lever upp till säkerhetskraven i sina avtal',
      en: 'Follow up whether the suppliers live up to the security requirements of their contracts',
      hours: 24,
      derived: followedUpTopic('14.10'),
    },
    '14.11': {
      sv: 'Låt internrevision eller någon utomstående granska informationssäkerhetsarbetet',
      en: 'Have internal audit or an outsider examine the information security work',
      hours: 40,
      derived: followedUpTopic('14.11'),
    },
    '14.12': {
      sv: 'Kontrollera på plats att policy och riktlinjer följs',
      en: 'Check on site that the policy and the guidelines are followed',
      hours: 24,
      derived: followedUpTopic('14.12'),
    },
    '14.13': {
      sv: 'Mät utvecklingen med nyckeltal som går att jämföra från år till år',
      en: 'Measure progress with key figures that can be compared from year to year',
      hours: 24,
      derived: followedUpTopic('14.13'),
    },
    '14.14': {
      sv: 'Sammanfatta uppföljningen i en rapport med förslag till förbättringar',
      en: 'Sum up the follow-up in a report with proposals for improvement',
      hours: 24,
      derived: recorded('FollowUpReported', has('proposals')),
    },
  },
});
