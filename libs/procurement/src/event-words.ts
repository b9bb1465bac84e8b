// SPDX-License-Identifier: EUPL-1.2
import type { DataOf, NewEvent } from '#libs/kernel';
import { type EventTexts, type EventWords, type Language, type Names, saying, type Text } from '#libs/platform';
import type * as events from './domain/procurement/events.js';

const counted = (n: number, sv: string, en: string, language: Language): string =>
  `${n} ${language === 'sv' ? sv : en}`;
const OUTCOMES: Record<string, Text> = {
  met: { sv: 'uppfyllt', en: 'met' },
  partly: { sv: 'delvis uppfyllt', en: 'met in part' },
  notMet: { sv: 'inte uppfyllt', en: 'not met' },
};

type Declared = (data: never) => NewEvent;
type Says<E extends Declared> = (data: DataOf<E>, names: Names, language: Language) => string | undefined;

const words = <E extends Declared>(sv: string, en: string, says?: Says<E>): EventWords =>
  saying<{ procurementId: string }>({ sv, en }, ['procurement', 'procurementId'], says as never);

type Classed = DataOf<typeof events.ProcurementLinked>['class'];
const classText = ({ confidentiality, integrity, availability, traceability }: Classed): string =>
  `K${confidentiality} R${integrity} T${availability} S${traceability}`;

/** What the events of procurements are called, and what each says. */
export const eventTexts: EventTexts = {
  ProcurementStarted: words<typeof events.ProcurementStarted>(
    'Upphandling påbörjad',
    'Procurement started',
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  ProcurementLinked: words<typeof events.ProcurementLinked>('Upphandling klassad', 'Procurement classified', (data) =>
    classText(data.class),
  ),
  RequirementListGenerated: words<typeof events.RequirementListGenerated>(
    'Kravlista framtagen',
    'List of requirements made',
    ({ requirements }, _, language) => counted(requirements.length, 'krav', 'requirements', language),
  ),
  RequirementListReviewDue: words<typeof events.RequirementListReviewDue>(
    'Kravlista att granska, klassen har ändrats',
    'List of requirements to review, the class has changed',
    (data) => classText(data.class),
  ),
  RequirementListKept: words<typeof events.RequirementListKept>(
    'Kravlista behållen trots ny klass',
    'List of requirements kept in spite of a new class',
    ({ reason }) => reason,
  ),
  RequirementAdded: words<typeof events.RequirementAdded>(
    'Eget krav tillagt',
    'Requirement added',
    ({ requirement }) => requirement.text,
  ),
  RequirementChanged: words<typeof events.RequirementChanged>(
    'Krav ändrat',
    'Requirement changed',
    ({ requirement }) => requirement.text,
  ),
  RequirementRemoved: words<typeof events.RequirementRemoved>(
    'Krav borttaget',
    'Requirement removed',
    ({ requirementId, reason }) => `${requirementId}, ${reason}`,
  ),
  OwnRequirementsIntroduced: words<typeof events.OwnRequirementsIntroduced>(
    'Eget skydd infört',
    'Own protection introduced',
    ({ requirementIds }) => requirementIds.join(', '),
  ),
  RequirementListAttached: words<typeof events.RequirementListAttached>(
    'Kravlista bilagd förfrågan',
    'List of requirements sent out',
    ({ count }, _, language) => counted(count, 'krav', 'requirements', language),
  ),
  TenderInvited: words<typeof events.TenderInvited>(
    'Svarslänk skapad',
    'Link for answers made',
    ({ supplier }) => supplier,
  ),
  TenderLinkRevoked: words<typeof events.TenderLinkRevoked>(
    'Svarslänk återkallad',
    'Link for answers revoked',
    ({ supplier }) => supplier,
  ),
  TenderReceived: words<typeof events.TenderReceived>('Anbud inkommet', 'Tender received', ({ supplier }) => supplier),
  TenderAnswered: words<typeof events.TenderAnswered>(
    'Krav besvarade',
    'Requirements answered',
    ({ supplier }) => supplier,
  ),
  ContractSigned: words<typeof events.ContractSigned>(
    'Avtal tecknat',
    'Contract signed',
    ({ supplier, agreed }, _, language) =>
      `${supplier}, ${counted(agreed.length, 'avtalade krav', 'agreed requirements', language)}`,
  ),
  SupplierFollowedUp: words<typeof events.SupplierFollowedUp>(
    'Leverantör uppföljd',
    'Supplier followed up',
    ({ requirementId, met }, _, language) => `${requirementId} ${OUTCOMES[met]![language]}`,
  ),
  RequirementsEvaluated: words<typeof events.RequirementsEvaluated>(
    'Kraven utvärderade',
    'Requirements evaluated',
    ({ fit, sufficient }, _, language) =>
      language === 'sv'
        ? `${fit ? 'ändamålsenliga' : 'inte ändamålsenliga'}, ${sufficient ? 'tillräckliga' : 'inte tillräckliga'}`
        : `${fit ? 'fit' : 'not fit'}, ${sufficient ? 'sufficient' : 'not sufficient'}`,
  ),
  ProcurementClosed: words<typeof events.ProcurementClosed>(
    'Upphandling avslutad',
    'Procurement closed',
    ({ reason }) => reason,
  ),
  ProcurementCancelled: words<typeof events.ProcurementCancelled>(
    'Upphandling avbruten',
    'Procurement called off',
    ({ reason }) => reason,
  ),
  ProcurementEntriesWithdrawn: words<typeof events.ProcurementEntriesWithdrawn>(
    'Uppgifter om upphandlingen återtagna',
    'Entries about the procurement withdrawn',
    ({ reason }) => reason,
  ),
};
