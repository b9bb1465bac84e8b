// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'yaml';
import { read } from './support/repo.js';

interface Description {
  shortDescription: string;
  longDescription: string;
  features: string[];
}

interface PublicCode {
  publiccodeYmlVersion: string;
  name: string;
  url: string;
  softwareVersion: string;
  releaseDate: string;
  platforms: string[];
  developmentStatus: string;
  softwareType: string;
  description: Record<string, Description>;
  legal: { license: string };
  maintenance: { type: string; contacts: { name: string }[] };
  localisation: { localisationReady: boolean; availableLanguages: string[] };
}

describe('publiccode.yml', () => {
  const code = parse(read('publiccode.yml')) as PublicCode;

  it('has what the standard demands', () => {
    expect(code).toMatchObject({
      publiccodeYmlVersion: expect.stringMatching(/^0\.\d$/) as string,
      name: 'Trappan',
      url: expect.stringMatching(/^https:\/\//) as string,
      platforms: expect.arrayContaining(['web']) as string[],
      developmentStatus: expect.stringMatching(/^(?:concept|development|beta|stable|obsolete)$/) as string,
      softwareType: 'standalone/web',
      legal: { license: 'EUPL-1.2' },
      maintenance: { type: 'community', contacts: [{ name: expect.any(String) as string }] },
      localisation: { localisationReady: true, availableLanguages: ['sv', 'en'] },
    });
    expect(code.releaseDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(['sv', 'en'])('describes it in %s, within the lengths that catalogues take', (language) => {
    const { shortDescription, longDescription, features } = code.description[language];
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThan(0);
  });
});
