// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const backupTexts: RejectionTexts = {
  'installation.backup-running': {
    sv: 'En säkerhetskopia skrivs just nu. Vänta tills den är klar.',
    en: 'A backup is being written right now. Wait until it is ready.',
  },
  'installation.backup-unknown': {
    sv: 'Det finns ingen hel säkerhetskopia med det namnet. Läs om sidan.',
    en: 'There is no whole backup with this name. Reload the page.',
  },
  'installation.work-running': {
    sv: 'Ett annat långt arbete pågår ({{kind}}). Vänta tills det är klart.',
    en: 'Another long piece of work is going on ({{kind}}). Wait until it is done.',
  },
  'installation.no-upkeep': {
    sv: 'Den här processen sköter inte installationen. Använd kommandoraden: npm run -s trappan -- --help.',
    en: 'This process does not look after the installation. Use the command line: npm run -s trappan -- --help.',
  },
  'installation.demo-name': {
    sv: 'Skriv demons namn, {{name}}, för att ta bort den.',
    en: 'Write the name of the demo, {{name}}, to delete it.',
  },
  'installation.backup-exists': {
    sv: 'Mappen {{folder}} finns redan. Välj en ny mapp för säkerhetskopian.',
    en: 'The folder {{folder}} exists already. Choose a new folder for the backup.',
  },
  'installation.backup-unreadable': {
    sv: 'Mappen {{folder}} är ingen säkerhetskopia från Trappan: manifest.json saknas eller går inte att läsa.',
    en: 'The folder {{folder}} is no backup of Trappan: manifest.json is missing or cannot be read.',
  },
  'installation.backup-too-new': {
    sv: 'Säkerhetskopian har format {{format}}, men denna version läser högst {{known}}. Uppgradera Trappan och försök igen.',
    en: 'The backup has format {{format}}, but this version reads at most {{known}}. Upgrade Trappan and try again.',
  },
  'installation.backup-damaged': {
    sv: 'Filen {{file}} i säkerhetskopian är skadad eller ändrad. Inget har återställts; använd en annan kopia.',
    en: 'The file {{file}} of the backup is damaged or has been changed. Nothing was restored; use another copy.',
  },
  'installation.not-empty': {
    sv: 'Installationen är inte tom ({{table}} har rader). Återställ till en ny, tom installation, till exempel med en ny TRAPPAN_DATA.',
    en: 'The installation is not empty ({{table}} has rows). Restore into a new, empty one, for instance with a new TRAPPAN_DATA.',
  },
};
