import type { Dossier } from '../../src/model/dossier.ts'

/** A dossier of two measures and one group, enough to answer requests with. */
export const DOSSIER: Dossier = {
  id: 'small',
  title: { en: 'A small dossier', de: 'Ein kleines Dossier' },
  measures: [
    { id: 'troops', label: { en: 'Troops', de: 'Truppen' }, description: { en: 'Soldiers', de: 'Soldaten' } },
    { id: 'sea', label: { en: 'Sea', de: 'See' }, description: { en: 'Ships', de: 'Schiffe' } },
  ],
  conditions: [{ id: 'ceasefire', label: { en: 'Ceasefire', de: 'Waffenruhe' } }],
  groups: [{ id: 'coalition', label: { en: 'Coalition', de: 'Koalition' } }],
  roles: { receiver: 'UA', adversary: 'RU', body: 'coalition', general: 'troops', money: 'troops', collective: 'troops', consent: null },
  targets: [],
  outlook: { worth: { committed: 0.9, willing: 0.5, considering: 0.2, reluctant: 0.1, declined: 0 }, open: 0.5, implied: {} },
  offices: [],
  speakers: [],
  wording: {},
  examples: '/nowhere',
}
