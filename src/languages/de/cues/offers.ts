import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party is ready to give, or plans to. */
export const OFFERS: readonly CueRow[] = [
  {
    name: 'ready',
    stance: 'willing',
    negated: 'declined',
    cues:
      'bereit ~bereitschaft gewillt willens anbieten andienen aussicht+stellen offen+zeigen offen+für aufgeschlossen beabsichtigen ' +
      'erbieten anstreben setzen+auf vorhaben gedenken boot+mit partie+mit interessieren interessiert entschlossen sagen+ja ja+zu zählen+auf+können parat bereithalten bereitstehen interesse+haben interesse+zeigen interesse+bekunden interesse+äußern',
    traits: ['personal', 'elliptical'],
    example: 'Frankreich ist bereit, Soldaten zu entsenden.',
    silent: 'Die Mannschaft ist bereit für das Finale.',
  },
  {
    name: 'planned',
    stance: 'willing',
    negated: 'declined',
    cues: 'planen einplanen vorsehen vorgesehen geplant skizzieren anvisieren angedacht andenken vorbereiten ausarbeiten konzipieren umreißen',
    example: 'Die Koalition plant eine Schutztruppe.',
    silent: 'Die Stadt plant eine Brücke.',
  },
  {
    name: 'announced',
    stance: 'willing',
    negated: null,
    cues: 'ankündigen ~ankündigung andeuten signalisieren durchblicken signal+geben erkennen+lassen wort+melden',
    example: 'Frankreich kündigte die Entsendung von Soldaten an.',
    silent: 'Der Dienst kündigte Regen an.',
  },
]

/** Plans and offers told by a noun: what counts when no verb says more. */
export const OFFER_NOUNS: readonly CueRow[] = [
  {
    name: 'plan',
    stance: 'willing',
    negated: 'declined',
    cues: 'plan absicht interesse ~angebot offerte vorbereitung vorhaben',
    example: 'Polen hat keine Pläne für eigene Truppen in der Ukraine.',
    silent: 'Der Trainer hat einen Plan für das Spiel.',
  },
]
