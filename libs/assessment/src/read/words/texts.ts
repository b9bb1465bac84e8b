// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../engine/model.js';

/** What an event of each type is called inside a sentence. */
interface Thing {
  /** One of them: “have …”. */
  one: Text;
  /** Several: “at least 3 …”. */
  many: Text;
  /** Said of the things of a share: “50 % of them …”. */
  done?: Text;
  /** When it ends something else: “until …”. */
  ends?: Text;
}

export const THINGS: Record<string, Thing> = {
  RiskAnalysisOpened: {
    one: { sv: 'en påbörjad riskanalys', en: 'a risk analysis that was opened' },
    many: { sv: 'påbörjade riskanalyser', en: 'risk analyses that were opened' },
  },
  RiskAnalysisClosed: {
    one: { sv: 'en avslutad riskanalys', en: 'a finished risk analysis' },
    many: { sv: 'avslutade riskanalyser', en: 'finished risk analyses' },
  },
  RiskIdentified: {
    one: { sv: 'en identifierad risk', en: 'an identified risk' },
    many: { sv: 'identifierade risker', en: 'identified risks' },
  },
  RiskAssessed: {
    one: { sv: 'en riskbedömning', en: 'a risk assessment' },
    many: { sv: 'riskbedömningar', en: 'risk assessments' },
  },
  RiskTreatmentProposed: {
    one: { sv: 'ett förslag till riskbehandling', en: 'a proposed risk treatment' },
    many: { sv: 'förslag till riskbehandling', en: 'proposed risk treatments' },
  },
  RiskDecisionRecorded: {
    one: { sv: 'ett riskbeslut', en: 'a risk decision' },
    many: { sv: 'riskbeslut', en: 'risk decisions' },
  },
  RiskDecisionProposedUpward: {
    one: { sv: 'ett riskbeslut som lyfts uppåt', en: 'a risk decision proposed upward' },
    many: { sv: 'riskbeslut som lyfts uppåt', en: 'risk decisions proposed upward' },
  },
  RiskOwnerAssigned: {
    one: { sv: 'en risk som fick en ägare', en: 'a risk that was given an owner' },
    many: { sv: 'risker som fick en ägare', en: 'risks that were given an owner' },
  },
  RiskFollowedUp: {
    one: { sv: 'en uppföljd risk', en: 'a risk that was followed up' },
    many: { sv: 'uppföljda risker', en: 'risks that were followed up' },
  },
  RiskClosed: {
    one: { sv: 'en avslutad risk', en: 'a closed risk' },
    many: { sv: 'avslutade risker', en: 'closed risks' },
    ends: { sv: 'att risken avslutas', en: 'the risk is closed' },
  },
  SecurityMeasureProposed: {
    one: { sv: 'en föreslagen säkerhetsåtgärd', en: 'a proposed security measure' },
    many: { sv: 'föreslagna säkerhetsåtgärder', en: 'proposed security measures' },
  },
  SecurityMeasureDecided: {
    one: { sv: 'ett beslut om en säkerhetsåtgärd', en: 'a decision on a security measure' },
    many: { sv: 'säkerhetsåtgärder med beslut', en: 'security measures decided on' },
  },
  SecurityMeasureResourced: {
    one: { sv: 'en säkerhetsåtgärd som fått resurser', en: 'a security measure given resources' },
    many: { sv: 'säkerhetsåtgärder som fått resurser', en: 'security measures given resources' },
    done: { sv: 'har fått resurser', en: 'have been given resources' },
  },
  SecurityMeasureIntroduced: {
    one: { sv: 'en införd säkerhetsåtgärd', en: 'an introduced security measure' },
    many: { sv: 'införda säkerhetsåtgärder', en: 'introduced security measures' },
    done: { sv: 'har införts', en: 'have been introduced' },
  },
  SecurityMeasureEvaluated: {
    one: { sv: 'en utvärderad säkerhetsåtgärd', en: 'an evaluated security measure' },
    many: { sv: 'utvärderade säkerhetsåtgärder', en: 'evaluated security measures' },
    done: { sv: 'har utvärderats', en: 'have been evaluated' },
  },
  SecurityMeasureStopped: {
    one: { sv: 'en avslutad säkerhetsåtgärd', en: 'a stopped security measure' },
    many: { sv: 'avslutade säkerhetsåtgärder', en: 'stopped security measures' },
    ends: { sv: 'att säkerhetsåtgärden avslutas', en: 'the security measure is stopped' },
  },
  ProcurementLinked: {
    one: { sv: 'en upphandling med klass och risker', en: 'a procurement with its class and risks' },
    many: { sv: 'upphandlingar med klass och risker', en: 'procurements with their class and risks' },
  },
  RequirementListGenerated: {
    one: { sv: 'en kravlista ur klassen', en: 'a list of requirements from the class' },
    many: { sv: 'kravlistor ur klassen', en: 'lists of requirements from the class' },
  },
  OwnRequirementsIntroduced: {
    one: { sv: 'infört eget skydd i en upphandling', en: 'own protection introduced in a procurement' },
    many: { sv: 'upphandlingar med infört eget skydd', en: 'procurements with own protection introduced' },
  },
  ContractSigned: {
    one: { sv: 'ett tecknat avtal', en: 'a signed contract' },
    many: { sv: 'upphandlingar med tecknat avtal', en: 'procurements with a signed contract' },
    done: { sv: 'har avtalats', en: 'have been agreed' },
  },
  SupplierFollowedUp: {
    one: { sv: 'en uppföljning av en leverantör', en: 'a follow-up of a supplier' },
    many: { sv: 'uppföljningar av leverantörer', en: 'follow-ups of suppliers' },
  },
  RequirementsEvaluated: {
    one: { sv: 'utvärderade krav i en upphandling', en: 'requirements of a procurement evaluated' },
    many: { sv: 'upphandlingar med utvärderade krav', en: 'procurements with requirements evaluated' },
  },
  InventoryCompleted: {
    one: { sv: 'en avslutad inventering', en: 'a completed inventory' },
    many: { sv: 'avslutade inventeringar', en: 'completed inventories' },
  },
  InventoryReopened: {
    one: { sv: 'en inventering som öppnats igen', en: 'a reopened inventory' },
    many: { sv: 'inventeringar som öppnats igen', en: 'reopened inventories' },
    ends: { sv: 'att inventeringen öppnas igen', en: 'the inventory is reopened' },
  },
  ClassificationApproved: {
    one: { sv: 'en godkänd klassning', en: 'an approved classification' },
    many: { sv: 'godkända klassningar', en: 'approved classifications' },
    ends: { sv: 'att tillgången klassas om', en: 'the asset is classified anew' },
  },
  ClassificationReviewed: {
    one: { sv: 'en översedd klassning', en: 'a reviewed classification' },
    many: { sv: 'översedda klassningar', en: 'reviewed classifications' },
    ends: { sv: 'att klassningen ses över', en: 'the classification is reviewed' },
  },
  ClassificationReferred: {
    one: { sv: 'en hänvisning till säkerhetsskyddet', en: 'a referral to security protection' },
    many: { sv: 'hänvisningar till säkerhetsskyddet', en: 'referrals to security protection' },
    ends: { sv: 'att tillgången hänvisas till säkerhetsskyddet', en: 'the asset is referred to security protection' },
  },
  AssetLinked: {
    one: { sv: 'en koppling mellan tillgångar', en: 'a link between assets' },
    many: { sv: 'kopplingar mellan tillgångar', en: 'links between assets' },
  },
  MonitoringSourceAdded: {
    one: { sv: 'en källa som bevakas', en: 'a source that is watched' },
    many: { sv: 'källor som bevakas', en: 'sources that are watched' },
  },
  MonitoringSourceRemoved: {
    one: { sv: 'en källa som inte längre bevakas', en: 'a source that is no longer watched' },
    many: { sv: 'källor som inte längre bevakas', en: 'sources that are no longer watched' },
    ends: { sv: 'att källan inte längre bevakas', en: 'the source is no longer watched' },
  },
  ObservationAssessed: {
    one: { sv: 'en bedömd iakttagelse', en: 'an assessed observation' },
    many: { sv: 'bedömda iakttagelser', en: 'assessed observations' },
  },
  WayOfWorkingEstablished: {
    one: { sv: 'ett arbetssätt på plats', en: 'a way of working in place' },
    many: { sv: 'arbetssätt på plats', en: 'ways of working in place' },
    ends: { sv: 'att det bekräftas på nytt', en: 'it is confirmed anew' },
  },
  WayOfWorkingEnded: {
    one: { sv: 'ett avslutat arbetssätt', en: 'a way of working that has ended' },
    many: { sv: 'avslutade arbetssätt', en: 'ways of working that have ended' },
    ends: { sv: 'att det avslutas', en: 'it is ended' },
  },
  CentralPartDeclared: {
    one: { sv: 'en angiven central del', en: 'a declared central part' },
    many: { sv: 'angivna centrala delar', en: 'declared central parts' },
    ends: { sv: 'att den bekräftas på nytt', en: 'it is confirmed anew' },
  },
  CentralPartEnded: {
    one: { sv: 'en avslutad central del', en: 'a central part that has ended' },
    many: { sv: 'avslutade centrala delar', en: 'central parts that have ended' },
    ends: { sv: 'att den avslutas', en: 'it is ended' },
  },
  FollowUpPerformed: {
    one: { sv: 'en gjord uppföljning', en: 'a follow-up that was performed' },
    many: { sv: 'gjorda uppföljningar', en: 'follow-ups that were performed' },
  },
  FollowUpReported: {
    one: { sv: 'en rapport till ledningen om uppföljningar', en: 'a report on follow-ups to management' },
    many: { sv: 'rapporter till ledningen om uppföljningar', en: 'reports on follow-ups to management' },
  },
  IncidentReported: {
    one: { sv: 'en anmäld incident', en: 'a reported incident' },
    many: { sv: 'anmälda incidenter', en: 'reported incidents' },
  },
  IncidentTriaged: {
    one: { sv: 'en sorterad anmälan', en: 'a report that was sorted' },
    many: { sv: 'sorterade anmälningar', en: 'reports that were sorted' },
  },
  IncidentActionRecorded: {
    one: { sv: 'något som gjordes under en incident', en: 'something done while an incident was handled' },
    many: { sv: 'händelser i hanteringen av incidenter', en: 'things done while incidents were handled' },
  },
  IncidentInvestigated: {
    one: { sv: 'en utredd incident', en: 'an investigated incident' },
    many: { sv: 'utredda incidenter', en: 'investigated incidents' },
    done: { sv: 'har utretts', en: 'have been investigated' },
  },
  LessonRecorded: {
    one: { sv: 'en lärdom av en incident', en: 'a lesson of an incident' },
    many: { sv: 'lärdomar av incidenter', en: 'lessons of incidents' },
  },
  NotificationRecorded: {
    one: { sv: 'en rapport till en myndighet', en: 'a report to an authority' },
    many: { sv: 'rapporter till myndigheter', en: 'reports to authorities' },
  },
  IncidentClosed: {
    one: { sv: 'en avslutad incident', en: 'a closed incident' },
    many: { sv: 'avslutade incidenter', en: 'closed incidents' },
  },
  PersonAdded: {
    one: { sv: 'en person i organisationen', en: 'a person in the organisation' },
    many: { sv: 'personer i organisationen', en: 'persons in the organisation' },
  },
  RoleAssigned: {
    one: { sv: 'en tilldelad roll', en: 'an assigned role' },
    many: { sv: 'tilldelade roller', en: 'assigned roles' },
  },
  RoleRevoked: {
    one: { sv: 'en fråntagen roll', en: 'a revoked role' },
    many: { sv: 'fråntagna roller', en: 'revoked roles' },
    ends: { sv: 'att rollen tas ifrån', en: 'the role is revoked' },
  },
  MandateGranted: {
    one: { sv: 'ett tilldelat mandat', en: 'a granted mandate' },
    many: { sv: 'tilldelade mandat', en: 'granted mandates' },
  },
  MandateRevoked: {
    one: { sv: 'ett återkallat mandat', en: 'a revoked mandate' },
    many: { sv: 'återkallade mandat', en: 'revoked mandates' },
    ends: { sv: 'att mandatet återkallas', en: 'the mandate is revoked' },
  },
  BusinessUnitAdded: {
    one: { sv: 'en upplagd verksamhet', en: 'a registered business unit' },
    many: { sv: 'upplagda verksamheter', en: 'registered business units' },
  },
  HeadCountRecorded: {
    one: { sv: 'en uppgift om antal anställda', en: 'a recorded head count' },
    many: { sv: 'uppgifter om antal anställda', en: 'recorded head counts' },
  },
  MeasureAttested: {
    one: { sv: 'ett intyg', en: 'an attestation' },
    many: { sv: 'intyg', en: 'attestations' },
  },
  AttestationWithdrawn: {
    one: { sv: 'ett återtaget intyg', en: 'a withdrawn attestation' },
    many: { sv: 'återtagna intyg', en: 'withdrawn attestations' },
  },
  AnswersReported: {
    one: { sv: 'en inläst omgång svar', en: 'an imported round of answers' },
    many: { sv: 'inlästa omgångar', en: 'imported rounds' },
  },
  AnswersWithdrawn: {
    one: { sv: 'en återtagen omgång svar', en: 'a withdrawn round of answers' },
    many: { sv: 'återtagna omgångar', en: 'withdrawn rounds' },
  },
  ModelActivated: {
    one: { sv: 'ett byte av modell', en: 'a change of model' },
    many: { sv: 'byten av modell', en: 'changes of model' },
  },
  BoxesMapped: {
    one: { sv: 'en ny koppling av rutor', en: 'a new table of boxes' },
    many: { sv: 'nya kopplingar av rutor', en: 'new tables of boxes' },
  },
  RiskEntriesWithdrawn: {
    one: { sv: 'återtagna uppgifter om en risk', en: 'withdrawn entries about a risk' },
    many: { sv: 'återtagna uppgifter om risker', en: 'withdrawn entries about risks' },
  },
  RiskAnalysisWithdrawn: {
    one: { sv: 'en återtagen riskanalys', en: 'a withdrawn risk analysis' },
    many: { sv: 'återtagna riskanalyser', en: 'withdrawn risk analyses' },
  },
  SecurityMeasureEntriesWithdrawn: {
    one: { sv: 'återtagna uppgifter om en säkerhetsåtgärd', en: 'withdrawn entries about a security measure' },
    many: { sv: 'återtagna uppgifter om säkerhetsåtgärder', en: 'withdrawn entries about security measures' },
  },
  BusinessUnitMoved: {
    one: { sv: 'en flyttad verksamhet', en: 'a moved business unit' },
    many: { sv: 'flyttade verksamheter', en: 'moved business units' },
  },
  BusinessUnitClosed: {
    one: { sv: 'en avvecklad verksamhet', en: 'a closed business unit' },
    many: { sv: 'avvecklade verksamheter', en: 'closed business units' },
  },
  BusinessUnitSucceeded: {
    one: { sv: 'en verksamhet som tagit över', en: 'a business unit that took over' },
    many: { sv: 'verksamheter som tagit över', en: 'business units that took over' },
  },
  BusinessUnitCoverageSet: {
    one: { sv: 'ett beslut om vad som räknas som verksamhet', en: 'a setting of which business units count' },
    many: { sv: 'beslut om vad som räknas som verksamhet', en: 'settings of which business units count' },
  },
};

/** What a field is called in a condition. */
export const FIELDS: Record<string, Text> = {
  class: { sv: 'klass', en: 'a class' },
  riskIds: { sv: 'risker', en: 'risks' },
  requirements: { sv: 'krav', en: 'requirements' },
  agreed: { sv: 'avtalade krav', en: 'agreed requirements' },
  choice: { sv: 'beslutet', en: 'the decision' },
  introduce: { sv: 'att införa', en: 'to introduce' },
  riskId: { sv: 'risken', en: 'the risk' },
  measureId: { sv: 'säkerhetsåtgärden', en: 'the security measure' },
  modelMeasureId: { sv: 'åtgärden i modellen', en: 'the measure of the model' },
  analysisId: { sv: 'riskanalysen', en: 'the risk analysis' },
  unitId: { sv: 'verksamheten', en: 'the business unit' },
  unitIds: { sv: 'verksamheterna', en: 'the business units' },
  fit: { sv: 'ändamålsenlig', en: 'fit for purpose' },
  sufficient: { sv: 'tillräcklig', en: 'sufficient' },
  phase: { sv: 'bedömningsläget', en: 'the phase' },
  reassessment: { sv: 'ny bedömning', en: 'a reassessment' },
  certainty: { sv: 'hur säker bedömningen är', en: 'the certainty' },
  assumptions: { sv: 'antaganden', en: 'assumptions' },
  consequence: { sv: 'konsekvensen', en: 'the consequence' },
  likelihoodLevel: { sv: 'sannolikheten', en: 'the likelihood' },
  'likelihood.earliest': { sv: 'tidigaste tidpunkt', en: 'the earliest time' },
  'likelihood.likeliest': { sv: 'troligaste tidpunkt', en: 'the likeliest time' },
  'likelihood.latest': { sv: 'senaste tidpunkt', en: 'the latest time' },
  'likelihood.frequencyPerYear': { sv: 'förväntad frekvens', en: 'the expected frequency' },
  'consequences.lifeAndHealth': { sv: 'skada för liv och hälsa', en: 'harm to life and health' },
  'consequences.personalIntegrity': { sv: 'skada för den personliga integriteten', en: 'harm to personal integrity' },
  'consequences.economy': { sv: 'ekonomisk skada', en: 'economic harm' },
  'consequences.legal': { sv: 'rättslig skada', en: 'legal harm' },
  'consequences.trust': { sv: 'skada för förtroendet', en: 'harm to trust' },
  'consequences.serviceDelivery': { sv: 'skada för verksamheten', en: 'harm to service delivery' },
  'consequences.democracy': { sv: 'skada för demokratin', en: 'harm to democracy' },
  'consequences.environment': { sv: 'skada för miljön', en: 'harm to the environment' },
  'consequences.staff': { sv: 'skada för medarbetarna', en: 'harm to staff' },
  'consequences.thirdParty': { sv: 'skada för andra', en: 'harm to third parties' },
  'consequences.informationLoss': { sv: 'förlust av information', en: 'loss of information' },
  'consequences.criticalServices': { sv: 'skada för samhällsviktig verksamhet', en: 'harm to critical services' },
  rationale: { sv: 'motivering', en: 'the rationale' },
  conditions: { sv: 'villkor', en: 'conditions' },
  reviewOn: { sv: 'dag för ny prövning', en: 'the day of review' },
  decidedBy: { sv: 'beslutsfattare', en: 'the decider' },
  responsibleId: { sv: 'ansvarig', en: 'who is responsible' },
  dueOn: { sv: 'slutdatum', en: 'the due day' },
  hours: { sv: 'tid', en: 'hours' },
  budget: { sv: 'pengar', en: 'money' },
  escalated: { sv: 'lyft uppåt', en: 'proposed upward' },
  'basis.withinMandate': { sv: 'inom mandat', en: 'within the mandate' },
  'basis.asLeadership': { sv: 'av ledningen', en: 'by the leadership' },
  'basis.phase': { sv: 'bedömningsläget vid beslutet', en: 'the phase at the decision' },
  'basis.consequence': { sv: 'konsekvensen vid beslutet', en: 'the consequence at the decision' },
  'basis.likelihoodLevel': { sv: 'sannolikheten vid beslutet', en: 'the likelihood at the decision' },
  nextOn: { sv: 'dag för nästa uppföljning', en: 'the day of the next follow-up' },
  reason: { sv: 'skäl', en: 'the reason' },
  'basis.mandateId': { sv: 'mandat', en: 'a mandate' },
  threat: { sv: 'hot', en: 'the threat' },
  vulnerability: { sv: 'sårbarhet', en: 'the vulnerability' },
  existingProtection: { sv: 'befintligt skydd', en: 'existing protection' },
  assets: { sv: 'tillgångar', en: 'assets' },
  procurement: { sv: 'upphandling', en: 'a procurement' },
  method: { sv: 'metod', en: 'a method' },
  kind: { sv: 'slaget', en: 'the kind' },
  assetId: { sv: 'tillgången', en: 'the asset' },
  relation: { sv: 'kopplingen', en: 'the link' },
  scope: { sv: 'avgränsning', en: 'the scope' },
  'levels.confidentiality': { sv: 'nivå för konfidentialitet', en: 'the level of confidentiality' },
  'levels.integrity': { sv: 'nivå för riktighet', en: 'the level of integrity' },
  'levels.availability': { sv: 'nivå för tillgänglighet', en: 'the level of availability' },
  'levels.traceability': { sv: 'nivå för spårbarhet', en: 'the level of traceability' },
  gathering: { sv: 'om mycket samlas', en: 'whether much is gathered' },
  reasons: { sv: 'skäl till nivåerna', en: 'reasons for the levels' },
  law: { sv: 'vad lagar och avtal kräver', en: 'what laws and agreements demand' },
  approvedBy: { sv: 'ägaren som godkände', en: 'the owner who approved' },
  previous: { sv: 'klassning som den ersätter', en: 'the classification it replaces' },
  sourceId: { sv: 'källan', en: 'the source' },
  handOn: { sv: 'hur det viktiga förs vidare', en: 'how what matters is passed on' },
  relevance: { sv: 'betydelse', en: 'relevance' },
  urgency: { sv: 'brådska', en: 'urgency' },
  leaderId: { sv: 'ledare', en: 'a leader' },
  ownerId: { sv: 'ägare', en: 'an owner' },
  summary: { sv: 'sammanfattning', en: 'a summary' },
  treatment: { sv: 'behandlingen', en: 'the treatment' },
  proposal: { sv: 'förslaget', en: 'the proposal' },
  status: { sv: 'läget', en: 'the status' },
  role: { sv: 'rollen', en: 'the role' },
  personId: { sv: 'personen', en: 'the person' },
  mandateId: { sv: 'mandatet', en: 'the mandate' },
  wayOfWorking: { sv: 'arbetssättet', en: 'the way of working' },
  attribute: { sv: 'vad som är på plats', en: 'what is in place' },
  document: { sv: 'dokumentet', en: 'the document' },
  'target.wayOfWorking': { sv: 'arbetssättet', en: 'the way of working' },
  topics: { sv: 'vad som följdes upp', en: 'what was followed up' },
  proposals: { sv: 'förslag', en: 'proposals' },
  validUntil: { sv: 'dag för ny bekräftelse', en: 'the day of confirmation' },
  incidentId: { sv: 'incidenten', en: 'the incident' },
  severity: { sv: 'allvar', en: 'severity' },
  action: { sv: 'vad som gjordes', en: 'what was done' },
  onTime: { sv: 'i tid', en: 'on time' },
  rootCause: { sv: 'bakomliggande orsak', en: 'the underlying cause' },
  cause: { sv: 'slag av orsak', en: 'the kind of cause' },
  harm: { sv: 'skada', en: 'harm' },
  cost: { sv: 'kostnad', en: 'cost' },
  detection: { sv: 'hur den upptäcktes och togs om hand', en: 'how it was detected and dealt with' },
  relatedIncidentIds: { sv: 'andra incidenter med samma orsak', en: 'other incidents with the same cause' },
  proposes: { sv: 'vad den leder till', en: 'what it leads to' },
  toldReporter: { sv: 'den som anmälde har fått veta', en: 'whoever reported has been told' },
  toldUnits: { sv: 'verksamheterna har fått veta', en: 'the business units have been told' },
};

/** What a value is called in a condition; `field: value` where it is called otherwise of that field. */
export const VALUES: Record<string, Text> = {
  true: { sv: 'ja', en: 'yes' },
  false: { sv: 'nej', en: 'no' },
  mitigate: { sv: 'åtgärda', en: 'mitigate' },
  accept: { sv: 'acceptera', en: 'accept' },
  transfer: { sv: 'överlåta', en: 'transfer' },
  avoid: { sv: 'undvika', en: 'avoid' },
  information: { sv: 'information', en: 'information' },
  systems: { sv: 'system', en: 'systems' },
  networks: { sv: 'nätverk', en: 'networks' },
  paper: { sv: 'papper', en: 'paper' },
  carries: { sv: 'bär', en: 'carries' },
  before: { sv: 'före åtgärder', en: 'before measures' },
  after: { sv: 'efter åtgärder', en: 'after measures' },
  low: { sv: 'låg', en: 'low' },
  medium: { sv: 'medel', en: 'medium' },
  high: { sv: 'hög', en: 'high' },
  ciso: { sv: 'informationssäkerhetssamordnare (CISO)', en: 'CISO' },
  leadership: { sv: 'ledning', en: 'leadership' },
  riskOwner: { sv: 'riskägare', en: 'risk owner' },
  classification: { sv: 'informationsklassning', en: 'information classification' },
  risk: { sv: 'riskanalys och riskhantering', en: 'risk analysis and risk handling' },
  incident: { sv: 'incidenter och avvikelser', en: 'incidents and nonconformities' },
  continuity: { sv: 'kontinuitet', en: 'continuity' },
  procurement: { sv: 'upphandling', en: 'procurement' },
  training: { sv: 'utbildning', en: 'training' },
  monitoring: { sv: 'omvärldsbevakning', en: 'external monitoring' },
  decided: { sv: 'beslutat', en: 'decided' },
  roles: { sv: 'roller', en: 'roles' },
  commonModel: { sv: 'gemensam modell', en: 'common model' },
  guidance: { sv: 'handledning', en: 'guidance' },
  serious: { sv: 'allvarlig', en: 'serious' },
  critical: { sv: 'mycket allvarlig', en: 'critical' },
  unknown: { sv: 'okänd', en: 'unknown' },
  'proposes: measure': { sv: 'en åtgärd', en: 'a measure' },
  'proposes: risk': { sv: 'en ny risk', en: 'a new risk' },
  'proposes: routine': { sv: 'en ändrad rutin', en: 'a changed routine' },
  tracesSecured: { sv: 'spår säkrade', en: 'traces secured' },
  peopleInformed: { sv: 'drabbade informerade', en: 'people affected informed' },
  crisisManagementCalled: { sv: 'krisledningen inkallad', en: 'crisis management called in' },
};

export const SHARES: Record<string, Text> = {
  some: { sv: 'mer än 0 %', en: 'more than 0 %' },
  quarter: { sv: 'minst 25 %', en: 'at least 25 %' },
  half: { sv: 'minst 50 %', en: 'at least 50 %' },
  threeQuarters: { sv: 'minst 75 %', en: 'at least 75 %' },
  all: { sv: '100 %', en: '100 %' },
};
