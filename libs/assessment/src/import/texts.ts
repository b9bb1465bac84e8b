// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

/** What hinders a file from being taken in: where it is and what to do. */
export const importTexts: RejectionTexts = {
  'import.mapping-no-object': {
    sv: 'Kolumnkopplingen ska vara ett JSON-objekt med minst ”columns”.',
    en: 'The mapping must be a JSON object with at least “columns”.',
  },
  'import.mapping-unknown-key': {
    sv: 'Kolumnkopplingen har det okända fältet ”{{key}}”. Tillåtna: {{allowed}}.',
    en: 'The mapping has the unknown field “{{key}}”. Allowed: {{allowed}}.',
  },
  'import.mapping-wrong-type': {
    sv: 'Fältet ”{{key}}” i kolumnkopplingen har fel form. Så här ska det se ut: {{expected}}.',
    en: 'The field “{{key}}” of the mapping has the wrong shape. It should look like this: {{expected}}.',
  },
  'import.mapping-sheet-twice': {
    sv: 'Kolumnkopplingen nämner bladet ”{{sheet}}” två gånger.',
    en: 'The mapping names the sheet “{{sheet}}” twice.',
  },
  'import.mapping-no-question': {
    sv: 'Kolumnkopplingen behöver questionNo eller questionText.',
    en: 'The mapping needs questionNo or questionText.',
  },
  'import.mapping-no-answer': {
    sv: 'Kolumnkopplingen behöver answer: kolumnen med svaren.',
    en: 'The mapping needs answer: the column with the answers.',
  },
  'import.mapping-not-guessed': {
    sv: 'Inget blad har rubriker som känns igen (fråga, åtgärd, svar …). Ange kolumnerna i en kolumnkoppling.',
    en: 'No sheet has headers that are recognised (question, measure, answer …). Give the columns in a mapping.',
  },
  'import.sheet-unknown': {
    sv: 'Bladet ”{{sheet}}” finns inte. Filen har: {{there}}.',
    en: 'There is no sheet “{{sheet}}”. The file has: {{there}}.',
  },
  'import.no-sheet-with-headers': {
    sv: 'Inget synligt blad har rubrikerna {{headers}}.',
    en: 'No visible sheet has the headers {{headers}}.',
  },
  'import.header-row-unknown': {
    sv: 'Rubrikraden på bladet ”{{sheet}}” går inte att hitta. Ange den i headerRow.',
    en: 'The header row of the sheet “{{sheet}}” cannot be found. Give it in headerRow.',
  },
  'import.column-unknown': {
    sv: 'Kolumnen ”{{reference}}” finns inte på rubrikraden. Där står: {{headers}}.',
    en: 'There is no column “{{reference}}” in the header row. It says: {{headers}}.',
  },
  'import.column-ambiguous': {
    sv: 'Rubriken ”{{reference}}” finns i flera kolumner ({{columns}}). Ange kolumnen med bokstav.',
    en: 'The header “{{reference}}” stands in several columns ({{columns}}). Give the column by its letter.',
  },
  'import.no-questions': {
    sv: 'Det finns inga frågor under rubrikraden.',
    en: 'There are no questions below the header row.',
  },
  'import.too-many-measures': {
    sv: 'Filen har fler än {{limit}} åtgärder.',
    en: 'The file has more than {{limit}} measures.',
  },
  'import.question-no-unclear': {
    sv: '”{{found}}” är inget frågenummer. Skriv ett heltal, till exempel 12 eller Fråga 12.',
    en: '“{{found}}” is no question number. Write a whole number, for example 12 or Question 12.',
  },
  'import.question-no-missing': {
    sv: 'Raden ”{{text}}” hör inte till någon fråga: frågenumret saknas.',
    en: 'The row “{{text}}” belongs to no question: the question number is missing.',
  },
  'import.question-repeated': {
    sv: 'Fråga {{no}} finns redan på bladet {{sheet}} rad {{row}} med en annan text. Ge frågorna olika nummer.',
    en: 'Question {{no}} stands already on sheet {{sheet}} row {{row}} with another text. Give the questions different numbers.',
  },
  'import.question-text-differs': {
    sv: 'Fråga {{no}} har en annan text här än på rad {{row}}.',
    en: 'Question {{no}} has another text here than in row {{row}}.',
  },
  'import.question-without-measures': {
    sv: 'Fråga {{no}} har inga åtgärder att svara på.',
    en: 'Question {{no}} has no measures to answer.',
  },
  'import.measure-missing': {
    sv: 'Raden har poäng eller svar men ingen åtgärdstext.',
    en: 'The row has points or an answer but no text of a measure.',
  },
  'import.points-missing': {
    sv: 'Åtgärden i fråga {{no}} saknar poäng. Skriv 0 om den inte ger några.',
    en: 'The measure of question {{no}} has no points. Write 0 if it gives none.',
  },
  'import.points-unclear': {
    sv: '”{{found}}” är inga poäng. Skriv ett tal, till exempel 1,25.',
    en: '“{{found}}” is no number of points. Write a number, for example 1.25.',
  },
  'import.points-negative': {
    sv: 'Poängen {{found}} är mindre än noll.',
    en: 'The points {{found}} are less than nought.',
  },
  'import.points-sum': {
    sv: 'Fråga {{no}} har {{said}} poäng, men dess åtgärder ger {{sum}} tillsammans.',
    en: 'Question {{no}} has {{said}} points, but its measures give {{sum}} together.',
  },
  'import.formula-uncomputed': {
    sv: 'Cellen har en formel som aldrig har räknats ut. Öppna filen i Excel eller LibreOffice, spara och försök igen.',
    en: 'The cell has a formula that was never computed. Open the file in Excel or LibreOffice, save it and try again.',
  },
  'import.answer-unclear': {
    sv: '”{{found}}” går inte att läsa som svar. Skriv ja, nej, ett intervall (25–50 %) eller lämna tomt.',
    en: '“{{found}}” cannot be read as an answer. Write yes, no, an interval (25–50 %) or leave it empty.',
  },
  'import.answer-on-question': {
    sv: 'Svaret ”{{found}}” står på fråga {{no}} själv, men frågan har flera åtgärder. Svara på varje åtgärd.',
    en: 'The answer “{{found}}” stands on question {{no}} itself, but the question has several measures. Answer each measure.',
  },
  'import.interval-without-steps': {
    sv: 'Intervallet ”{{found}}” hör inte till någon täckningsfråga: frågan behöver en rad per steg (>0–25, 25–50, 50–75, 75–100 %).',
    en: 'The interval “{{found}}” belongs to no coverage question: the question needs a row per step (>0–25, 25–50, 50–75, 75–100 %).',
  },
  'import.interval-conflict': {
    sv: 'Svaret ”{{found}}” i fråga {{no}} säger emot intervallet på en annan av frågans rader.',
    en: 'The answer “{{found}}” of question {{no}} contradicts the interval in another row of the question.',
  },
  'import.area-missing': {
    sv: 'Fråga {{no}} saknar arbetsområde.',
    en: 'Question {{no}} has no work area.',
  },
  'import.area-differs': {
    sv: 'Fråga {{no}} hör till två arbetsområden: ”{{area}}” och ”{{other}}”.',
    en: 'Question {{no}} belongs to two work areas: “{{area}}” and “{{other}}”.',
  },
  'import.section-missing': {
    sv: 'Fråga {{no}} saknar avsnitt.',
    en: 'Question {{no}} has no section.',
  },
  'import.section-unclear': {
    sv: '”{{found}}” är inget avsnitt. Skriv ett nummer, till exempel 2 eller Avsnitt 2.',
    en: '“{{found}}” is no section. Write a number, for example 2 or Section 2.',
  },
  'import.section-differs': {
    sv: 'Fråga {{no}} hör till avsnitt {{section}}, men här står ett annat.',
    en: 'Question {{no}} belongs to section {{section}}, but here stands another.',
  },
  'import.section-unknown': {
    sv: 'Avsnittet för fråga {{no}} är okänt: utan avsnittskolumn går avsnitten till fråga {{last}}. Koppla en kolumn eller ange sections.',
    en: 'The section of question {{no}} is unknown: without a section column the sections go to question {{last}}. Map a column or give sections.',
  },
  'import.date-unclear': {
    sv: '”{{found}}” går inte att läsa som en dag. Skriv till exempel 2024-03-01.',
    en: '“{{found}}” cannot be read as a day. Write for example 2024-03-01.',
  },
  'import.date-after-round': {
    sv: 'Svaret är från {{day}}, efter omgångens sista dag {{closedOn}}.',
    en: 'The answer is of {{day}}, after the round’s last day {{closedOn}}.',
  },
  'import.note-too-long': {
    sv: 'Underlaget är längre än {{limit}} tecken.',
    en: 'The note is longer than {{limit}} characters.',
  },
  'import.text-too-long': {
    sv: 'Texten är längre än {{limit}} tecken.',
    en: 'The text is longer than {{limit}} characters.',
  },
  'import.no-template': {
    sv: 'Filen har inte mallens kolumner Åtgärds-id och Svar. Hämta mallen på nytt, eller läs in filen som en egen arbetsbok.',
    en: 'The file does not have the template’s columns Measure id and Answer. Fetch the template again, or import the file as an own workbook.',
  },
  'import.template-of-other-model': {
    sv: 'Mallen är för modellen {{found}}, inte {{model}}.',
    en: 'The template is of the model {{found}}, not {{model}}.',
  },
  'import.measure-id-missing': {
    sv: 'Raden har ett svar men inget åtgärds-id.',
    en: 'The row has an answer but no measure id.',
  },
  'import.measure-unknown': {
    sv: 'Åtgärden ”{{found}}” finns inte i modellen {{model}}.',
    en: 'There is no measure “{{found}}” in the model {{model}}.',
  },
  'import.measure-repeated': {
    sv: 'Åtgärden {{measureId}} finns redan på rad {{row}}.',
    en: 'The measure {{measureId}} stands already in row {{row}}.',
  },
  'import.mapping-no-key': {
    sv: 'Kolumnkopplingen behöver {{key}}.',
    en: 'The mapping needs {{key}}.',
  },
  'import.register-not-guessed': {
    sv: 'Inget blad har rubrikerna som behövs ({{key}}). Ange kolumnerna i en kolumnkoppling, eller använd mallen.',
    en: 'No sheet has the headers that are needed ({{key}}). Give the columns in a mapping, or use the template.',
  },
  'import.register-empty': {
    sv: 'Det finns inga rader under rubrikraden.',
    en: 'There are no rows below the header row.',
  },
  'import.register-too-large': {
    sv: 'Filen har fler än {{limit}} rader. Dela upp den.',
    en: 'The file has more than {{limit}} rows. Split it.',
  },
  'import.yes-no-unclear': {
    sv: '”{{found}}” är varken ja eller nej.',
    en: '“{{found}}” is neither yes nor no.',
  },
  'import.unit-name-missing': {
    sv: 'Raden saknar verksamhetens namn.',
    en: 'The row has no name of a business unit.',
  },
  'import.unit-repeated': {
    sv: '”{{name}}” finns redan på rad {{row}} under samma överordnade.',
    en: '“{{name}}” stands already in row {{row}} under the same parent.',
  },
  'import.unit-parent-unknown': {
    sv: 'Den överordnade verksamheten ”{{parent}}” till ”{{name}}” finns varken i filen eller i Trappan.',
    en: 'The parent “{{parent}}” of “{{name}}” is neither in the file nor in Trappan.',
  },
  'import.unit-circle': {
    sv: '”{{name}}” och ”{{parent}}” är överordnade varandra i en cirkel.',
    en: '“{{name}}” and “{{parent}}” are each other’s parents in a circle.',
  },
  'import.unit-ambiguous': {
    sv: '”{{name}}” kan vara flera verksamheter: {{paths}}. Skriv vägen, till exempel Kultur / Bibliotek.',
    en: '“{{name}}” may be several units: {{paths}}. Write the path, for example Culture / Library.',
  },
  'import.unit-unknown': {
    sv: 'Verksamheten ”{{name}}” finns inte. Lägg till den först, eller rätta namnet.',
    en: 'There is no business unit “{{name}}”. Add it first, or correct the name.',
  },
  'import.head-count-unclear': {
    sv: '”{{found}}” är inget antal anställda. Skriv ett heltal.',
    en: '“{{found}}” is no head count. Write a whole number.',
  },
  'import.cell-needed': {
    sv: '{{column}} saknas på raden.',
    en: 'The row has nothing in {{column}}.',
  },
  'import.word-unclear': {
    sv: '”{{found}}” är inget av orden som kan stå här: {{allowed}}.',
    en: '“{{found}}” is none of the words that may stand here: {{allowed}}.',
  },
  'import.row-repeated': {
    sv: '”{{name}}” finns redan på rad {{row}}.',
    en: '“{{name}}” stands already in row {{row}}.',
  },
  'import.row-exists': {
    sv: '”{{name}}” finns redan i Trappan.',
    en: '“{{name}}” is already in Trappan.',
  },
  'import.day-to-come': {
    sv: 'Dagen {{day}} ligger efter dagen för inläsningen.',
    en: 'The day {{day}} is after the day of the import.',
  },
  'import.day-passed': {
    sv: 'Dagen {{day}} har redan varit.',
    en: 'The day {{day}} has passed.',
  },
  'import.owner-unknown': {
    sv: 'Ingen person, eller flera, heter ”{{name}}”. Skriv namnet som i inställningarna, eller lämna tomt.',
    en: 'Nobody, or more than one person, is called “{{name}}”. Write the name as in the settings, or leave it empty.',
  },
  'import.class-incomplete': {
    sv: 'En klassning behöver en nivå för alla fyra: konfidentialitet, riktighet, tillgänglighet och spårbarhet.',
    en: 'A classification needs a level for all four: confidentiality, integrity, availability and traceability.',
  },
  'import.class-level-unclear': {
    sv: '”{{found}}” är ingen nivå. Skriv 0, 1, 2 eller 3.',
    en: '“{{found}}” is no level. Write 0, 1, 2 or 3.',
  },
  'import.class-level-four': {
    sv: 'Nivå 4 hör inte hit. Ingenting läses in förrän raden är borta; kontakta säkerhetsskyddschefen.',
    en: 'Level 4 does not belong here. Nothing is imported until the row is gone; contact the head of security protection.',
  },
  'import.risk-title-missing': {
    sv: 'Raden saknar riskens rubrik.',
    en: 'The row has no title of the risk.',
  },
  'import.risk-unit-missing': {
    sv: 'Risken hör inte till någon verksamhet.',
    en: 'The risk belongs to no business unit.',
  },
  'import.risk-repeated': {
    sv: 'Risken ”{{title}}” finns redan på rad {{row}} för samma verksamheter.',
    en: 'The risk “{{title}}” stands already in row {{row}} for the same units.',
  },
  'import.risk-exists': {
    sv: 'Risken ”{{title}}” finns redan i riskregistret för samma verksamheter.',
    en: 'The risk “{{title}}” is already in the register for the same units.',
  },
  'import.risk-half-assessed': {
    sv: 'Bedömningen är ofullständig: ange både skada och sannolikhet (eller frekvens), eller ingetdera.',
    en: 'The judgement is incomplete: give both harm and likelihood (or frequency), or neither.',
  },
  'import.degree-unclear': {
    sv: '”{{found}}” är ingen grad av skada. Skriv 0–4.',
    en: '“{{found}}” is no degree of harm. Write 0–4.',
  },
  'import.likelihood-unclear': {
    sv: '”{{found}}” är ingen sannolikhetsnivå. Skriv 1–5.',
    en: '“{{found}}” is no level of likelihood. Write 1–5.',
  },
  'import.frequency-unclear': {
    sv: '”{{found}}” är ingen frekvens. Skriv gånger per år, till exempel 0,2 eller vart 5:e år.',
    en: '“{{found}}” is no frequency. Write times a year, for example 0.2 or every 5 years.',
  },
  'import.certainty-unclear': {
    sv: '”{{found}}” är ingen säkerhet. Skriv låg, medel eller hög.',
    en: '“{{found}}” is no certainty. Write low, medium or high.',
  },
  'import.days-not-in-order': {
    sv: '{{day}} ligger före dagen i kolumnen till vänster: tidigast, troligast, senast ska komma i ordning.',
    en: '{{day}} lies before the day in the column to the left: earliest, likeliest, latest must come in order.',
  },
  'import.own-cell-unknown': {
    sv: '{{key}} pekar på ”{{reference}}”, som inte är en cell i filen. Skriv till exempel Resultat!B3.',
    en: '{{key}} points to “{{reference}}”, which is no cell of the file. Write for example Resultat!B3.',
  },
  'import.own-cell-unclear': {
    sv: 'Cellen för {{key}} säger ”{{found}}”: en nivå är 0–4 och poäng ett tal.',
    en: 'The cell of {{key}} says “{{found}}”: a level is 0–4 and points are a number.',
  },
  'import.own-area-unknown': {
    sv: 'Arbetsområdet ”{{area}}” i own.areas finns inte i filen. Den har: {{there}}.',
    en: 'The work area “{{area}}” of own.areas is not in the file. It has: {{there}}.',
  },
  'import.own-area-unnamed': {
    sv: 'Det går inte att se vilket arbetsområde cellen gäller. Ange own.areas per område: {{there}}.',
    en: 'It cannot be seen which work area the cell is about. Give own.areas by area: {{there}}.',
  },
};

/** How something was read, for the preview. */
export const noteTexts: RejectionTexts = {
  'import.note-heading': {
    sv: '{{sheet}} rad {{row}}: ”{{text}}” läses som en rubrik mellan frågor.',
    en: '{{sheet}} row {{row}}: “{{text}}” is read as a heading between questions.',
  },
  'import.note-total': {
    sv: '{{sheet}} rad {{row}}: raden läses som en summa och räknas inte.',
    en: '{{sheet}} row {{row}}: the row is read as a total and does not count.',
  },
  'import.note-points-split': {
    sv: '{{sheet}} rad {{row}}: poängen för fråga {{no}} står gemensamt för flera rader och delas lika mellan dem.',
    en: '{{sheet}} row {{row}}: the points of question {{no}} stand for several rows together and are split evenly between them.',
  },
  'import.note-imported-before': {
    sv: 'Samma frågor och åtgärder lästes in {{day}} som modellen ”{{name}}” ({{modelId}}). Läses de in igen blir det en modell till, med en egen självskattning.',
    en: 'The same questions and measures were imported on {{day}} as the model “{{name}}” ({{modelId}}). Importing them again makes another model, with a round of its own.',
  },
  'import.note-measure-repeated': {
    sv: '{{sheet}} rad {{row}}: fråga {{no}} har samma åtgärd ”{{text}}” på {{firstSheet}} rad {{firstRow}} (svar där: {{firstAnswer}}, här: {{answer}}). De blir två åtgärder. Ta bort en av raderna om det är samma.',
    en: '{{sheet}} row {{row}}: question {{no}} has the same measure “{{text}}” on {{firstSheet}} row {{firstRow}} (answer there: {{firstAnswer}}, here: {{answer}}). They become two measures. Remove one of the rows if they are the same.',
  },
  'import.note-sections-assumed': {
    sv: 'Avsnitt saknas i filen och antas efter frågans nummer: {{ranges}}. Frågorna fördelas så: {{found}}. Ange sections i kolumnkopplingen om det inte stämmer.',
    en: 'The file has no sections; they are assumed by the question’s number: {{ranges}}. The questions fall so: {{found}}. Give sections in the mapping if that is not right.',
  },
  'import.note-points-assumed': {
    sv: 'Poäng saknas i filen: varje fråga antas ge 5 poäng, lika delade på dess åtgärder.',
    en: 'The file has no points: each question is assumed to give 5 points, split evenly over its measures.',
  },
};
