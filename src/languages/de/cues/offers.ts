import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party is ready to give, or plans to. */
export const OFFERS: readonly CueRow[] = [
  {
    name: 'listed',
    stance: 'committed',
    negated: 'declined',
    cues: 'auf_die_sanktionsliste auf_die_schwarze_liste auf_ihre_sanktionsliste auf_seine_sanktionsliste auf_eine_sanktionsliste',
    example: 'Großbritannien setzt russische Banken auf die Sanktionsliste.',
    silent: 'Der Wirt setzt Fisch auf die Liste.',
  },
  {
    name: 'ready',
    stance: 'willing',
    negated: 'declined',
    cues:
      'bevorzugen:v bewerben:v+um bereit ~bereitschaft gewillt willens anbieten offerieren andienen aussicht+stellen beabsichtigen erbieten anerbieten anstreben beanspruchen reklamieren zeigen+offen aufgeschlossen offen_für setzen+auf vorhaben:v gedenken:v boot+mit an_bord:n ' +
      'von_der_partie interessieren+für interessiert entschlossen sagen+ja ja+zu zählen+auf+können parat bereithalten bereitstehen:v bereitmachen ' +
      'verfügung+stehen+!anderswo+!andernorts gewehr_bei_fuß in_bereitschaft+halten in_bereitschaft+stehen startloch anpeilen abzielen:v+auf lust+haben angebot+machen angebot+unterbreiten angebot+vorlegen hand+ausstrecken ' +
      'anschicken:v im_begriff feuer_und_flamme in_der_lage+sehen imstande+sehen interesse+haben interesse+zeigen interesse+bekunden interesse+äußern interesse_daran',
    traits: ['personal', 'elliptical'],
    example: 'Frankreich ist bereit, Soldaten zu entsenden.',
    silent: 'Die Mannschaft ist bereit für das Finale.',
  },
  {
    name: 'planned',
    stance: 'willing',
    negated: 'declined',
    cues:
      'planen einplanen vorsehen:v anvisieren andenken:v angedacht:a vorbereiten ausarbeiten erarbeiten konzipieren geplant:a vorgesehen:a eingeplant:a ' +
      'sehen:v+aufgabe sehen:v+rolle_in sehen:v+rolle_bei sehen:v+beitrag tun:v+mehr+!können+!müssen zuständig:a federführend arbeiten_an arbeiten+plan feilen:v+an schmieden:v+plan tüfteln',
    example: 'Die Koalition plant eine Schutztruppe.',
    silent: 'Die Stadt plant eine Brücke.',
  },
  {
    name: 'sketched',
    stance: 'willing',
    negated: null,
    cues: 'skizzieren umreißen ausmalen:v',
    traits: ['designs'],
    example: 'Macron skizzierte, wie eine Truppe für die Ukraine aussehen könnte.',
    silent: 'Der Maler skizzierte, wie eine Stadt aussehen könnte.',
  },
  {
    name: 'announced',
    stance: 'willing',
    negated: null,
    cues: 'ankündigen ~ankündigung andeuten signalisieren durchblicken signal+geben erkennen+lassen verkünden bekanntgeben bekannt+geben avisieren',
    traits: ['reports'],
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
    cues:
      'plan:n+!erwarten+!ändern absicht:n interesse+haben interesse+zeigen interesse+bekunden interesse+bestehen interesse_an ~angebot:n+!erwarten offerte vorbereitung:n vorhaben:n ' +
      'ambition:n absichtserklärung bestrebung intention',
    example: 'Polen hat keine Pläne für eigene Truppen in der Ukraine.',
    silent: 'Der Trainer hat einen Plan für das Spiel.',
  },
  {
    name: 'aim',
    stance: 'willing',
    negated: null,
    cues: 'gehen:v+darum',
    example: 'Die 26 Staaten tagten. Es gehe darum, den Luftraum über der Ukraine zu sichern.',
    silent: 'Es gehe darum, den Unterricht zu sichern.',
  },
]
