// SPDX-License-Identifier: EUPL-1.2

/** Files that are attached to attestations. Each says in its first line that it is made up. */
const files = {
  policy: {
    name: 'Informationssäkerhetspolicy.txt',
    text: 'Informationssäkerhetspolicy\n\nKommunens information ska vara skyddad mot obehöriga, riktig och tillgänglig när den behövs.\nVarje förvaltningschef svarar för sin information. CISO leder arbetet och rapporterar till kommundirektören.',
  },
  uppdrag: {
    name: 'Uppdrag för CISO.txt',
    text: 'Uppdragsbeskrivning för CISO\n\nRollen är placerad under kommundirektören, skild från it-driften, på heltid och med rätt att föredra ärenden för kommunledningen.',
  },
  enkat: {
    name: 'Kunskapsenkät, sammanställning.txt',
    text: 'Kunskapsenkät till alla medarbetare\n\n1 340 svar. 62 procent vet vart de anmäler en incident. 41 procent vet hur deras information är klassad.',
  },
  genomgang: {
    name: 'Ledningens genomgång, protokoll.txt',
    text: 'Ledningens genomgång av informationssäkerheten\n\n§ 1 Läget i tio arbetsområden. § 2 De största riskerna. § 3 Försenade åtgärder. § 4 Beslut om förbättringar.',
  },
  upphandlingar: {
    name: 'Upphandlingar med säkerhetskrav.txt',
    text: 'Upphandlingar under året\n\n22 upphandlingar, varav 9 följde arbetssättet för säkerhet från behov till avtal.',
  },
  riskmetod: {
    name: 'Metod för riskanalys.txt',
    text: 'Metod för riskanalys, version 2\n\nAvgränsa. Utse ledare. Beskriv hot, sårbarhet och skydd. Bedöm konsekvens per slag av skada och sannolikhet i gånger per år. Föreslå behandling. Besluta inom mandat. Stäm av varje år.',
  },
};

export type EvidenceName = keyof typeof files;

const MADE_UP = 'PÅHITTAD HANDLING för Exempelby kommun, en kommun som inte finns.\n\n';

export const evidenceFiles = (): { key: EvidenceName; name: string; bytes: Buffer }[] =>
  (Object.keys(files) as EvidenceName[]).map((key) => {
    const { name, text } = files[key];
    return { key, name, bytes: Buffer.from(`${MADE_UP}${text}\n`, 'utf8') };
  });
