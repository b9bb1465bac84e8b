// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { contractsHaveRequirements } from '../rules.js';

export const q22 = question({
  no: 22,
  section: 2,
  area: 'UPH',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'I hur stor del av upphandlingarna har det beslutade arbetssättet för säkerhet använts?',
    en: 'In how large a share of the procurements has the decided way of working for security been used?',
  },
  boxes: {
    '22.1': {
      sv: 'Använd arbetssättet för säker upphandling i minst en upphandling',
      en: 'Use the way of working for secure procurement in at least one procurement',
      hours: 16,
      derived: contractsHaveRequirements('some'),
    },
    '22.2': {
      sv: 'Använd arbetssättet för säker upphandling i minst en fjärdedel av upphandlingarna',
      en: 'Use the way of working for secure procurement in at least a quarter of the procurements',
      hours: 40,
      derived: contractsHaveRequirements('quarter'),
    },
    '22.3': {
      sv: 'Använd arbetssättet för säker upphandling i minst hälften av upphandlingarna',
      en: 'Use the way of working for secure procurement in at least half of the procurements',
      hours: 60,
      derived: contractsHaveRequirements('half'),
    },
    '22.4': {
      sv: 'Använd arbetssättet för säker upphandling i minst tre fjärdedelar av upphandlingarna',
      en: 'Use the way of working for secure procurement in at least three quarters of the procurements',
      hours: 60,
      derived: contractsHaveRequirements('threeQuarters'),
    },
    '22.5': {
      sv: 'Använd arbetssättet för säker upphandling i alla upphandlingar',
      en: 'Use the way of working for secure procurement in all procurements',
      hours: 60,
      derived: contractsHaveRequirements('all'),
    },
  },
});
