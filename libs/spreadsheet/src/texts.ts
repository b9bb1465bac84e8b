// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

/** Refusals of files as a whole: what is wrong, what to do. */
export const spreadsheetTexts: RejectionTexts = {
  'spreadsheet.empty': {
    sv: 'Filen ”{{name}}” är tom. Kontrollera att den sparades helt.',
    en: 'The file “{{name}}” is empty. Check that it was saved completely.',
  },
  'spreadsheet.too-large': {
    sv: 'Filen ”{{name}}” är större än {{megabytes}} MB. Ta bort bilder och blad som inte behövs och försök igen.',
    en: 'The file “{{name}}” is larger than {{megabytes}} MB. Remove pictures and sheets that are not needed and try again.',
  },
  'spreadsheet.not-a-workbook': {
    sv: 'Filen ”{{name}}” är ingen arbetsbok ({{found}}). Spara den som .xlsx eller .csv.',
    en: 'The file “{{name}}” is no workbook ({{found}}). Save it as .xlsx or .csv.',
  },
  'spreadsheet.old-xls': {
    sv: 'Filen ”{{name}}” är i det gamla formatet .xls. Öppna den i Excel eller LibreOffice och spara som .xlsx.',
    en: 'The file “{{name}}” is in the old format .xls. Open it in Excel or LibreOffice and save it as .xlsx.',
  },
  'spreadsheet.binary-workbook': {
    sv: 'Filen ”{{name}}” är en binär arbetsbok (.xlsb). Spara den som vanlig .xlsx.',
    en: 'The file “{{name}}” is a binary workbook (.xlsb). Save it as an ordinary .xlsx.',
  },
  'spreadsheet.encrypted': {
    sv: 'Filen ”{{name}}” är krypterad eller lösenordsskyddad. Ta bort lösenordet i Excel och spara på nytt.',
    en: 'The file “{{name}}” is encrypted or protected by a password. Remove the password in Excel and save again.',
  },
  'spreadsheet.macros': {
    sv: 'Filen ”{{name}}” innehåller makron och öppnas därför inte. Spara den som .xlsx utan makron.',
    en: 'The file “{{name}}” holds macros and is therefore not opened. Save it as .xlsx without macros.',
  },
  'spreadsheet.bomb': {
    sv: 'Filen ”{{name}}” packar upp till orimligt mycket data ({{part}}) och öppnas inte. Spara om den i Excel.',
    en: 'The file “{{name}}” unpacks to unreasonably much data ({{part}}) and is not opened. Save it anew in Excel.',
  },
  'spreadsheet.doctype': {
    sv: 'Filen ”{{name}}” innehåller en dokumenttyp eller externa entiteter ({{part}}), vilket en arbetsbok aldrig gör. Den öppnas inte.',
    en: 'The file “{{name}}” holds a document type or external entities ({{part}}), which a workbook never does. It is not opened.',
  },
  'spreadsheet.damaged': {
    sv: 'Filen ”{{name}}” är skadad eller avkortad ({{part}}). Hämta den på nytt, eller öppna och spara om den i Excel.',
    en: 'The file “{{name}}” is damaged or cut off ({{part}}). Fetch it again, or open and save it anew in Excel.',
  },
  'spreadsheet.too-many-sheets': {
    sv: 'Filen ”{{name}}” har för många blad (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many sheets (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-rows': {
    sv: 'Filen ”{{name}}” har för många rader (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many rows (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-columns': {
    sv: 'Filen ”{{name}}” har för många kolumner (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many columns (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-cells': {
    sv: 'Filen ”{{name}}” har för många ifyllda celler (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many filled cells (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-texts': {
    sv: 'Filen ”{{name}}” har för många olika texter (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many different texts (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-merges': {
    sv: 'Filen ”{{name}}” har för många sammanslagna celler (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many merged cells (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-many-characters': {
    sv: 'Filen ”{{name}}” har för många tecken text (högst {{limit}}). Ta bort det som inte behövs och försök igen.',
    en: 'The file “{{name}}” has too many characters of text (at most {{limit}}). Remove what is not needed and try again.',
  },
  'spreadsheet.too-long-text': {
    sv: 'En cell i filen ”{{name}}” har mer än {{limit}} tecken. Korta texten och försök igen.',
    en: 'A cell of the file “{{name}}” has more than {{limit}} characters. Shorten the text and try again.',
  },
  'spreadsheet.no-sheets': {
    sv: 'Filen ”{{name}}” har inget synligt blad med innehåll.',
    en: 'The file “{{name}}” has no visible sheet with content.',
  },
};
