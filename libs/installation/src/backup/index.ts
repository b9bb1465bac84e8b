// SPDX-License-Identifier: EUPL-1.2
export { CONTENTS, COLUMNS_LEFT_OUT, LEFT_OUT } from './contents.js';
export { backupName, type KeptBackup, keptBackups, packedBackup } from './kept-backups.js';
export { type Manifest, readManifest } from './manifest.js';
export { restoreBackup } from './restore-backup.js';
export { backupTexts } from './texts.js';
export { BACKUP_PARTS, type BackupProgress, writeBackup } from './write-backup.js';
