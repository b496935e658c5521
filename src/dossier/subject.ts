import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import type { ConditionKind, Dossier, Group, Label, Measure, Roles, Target } from '../model/dossier.ts'
import { readAssumptions } from './assumptions.ts'
import type { Entry, Field } from './entry.ts'
import type { Mistakes } from './mistakes.ts'
import { isState } from './parties.ts'

/** What `dossier.yaml` says: the subject, and the ids that every other file of the folder speaks in. */
export type Subject = Pick<Dossier, 'id' | 'title' | 'measures' | 'conditions' | 'groups' | 'roles' | 'targets' | 'outlook'>

export function readSubject(top: Entry, mistakes: Mistakes): Subject {
  const { id, title, measures, conditions, groups, roles, targets, outlook } = top.record([
    'id',
    'title',
    'measures',
    'conditions',
    'groups',
    'roles',
    'targets',
    'outlook',
  ])
  const titles = readTitle(title)
  // Against a broken title every label would look wrong.
  mistakes.refuseIfAny()
  const label = (entry: Entry): Label => readLabel(entry, titles)
  const bodies = groups.fields('group ids').map((field) => readGroup(field, label))
  const kinds = measures.fields('measure ids').map((field) => readMeasure(field, label))
  const provisos = conditions
    .fields('condition ids')
    .map(({ key, id, value }): ConditionKind => ({ id: readId(id, key), label: label(value) }))
  const parts = readRoles(roles, kinds, provisos, bodies)
  // These are another proposition for each party or position: none implies another.
  const common = provisos.map(({ id }) => id).filter((id) => id !== parts.consent && id !== NOT_UNDERSTOOD)
  return {
    id: readId(id.text('an id'), id),
    title: titles,
    measures: kinds,
    conditions: provisos,
    groups: bodies,
    roles: parts,
    targets: targets.items('targets').map((entry) => readTarget(entry, kinds, label)),
    outlook: readAssumptions(outlook, common),
  }
}

/** The title, whose languages are those that every label of the dossier must have. */
function readTitle(entry: Entry): Label {
  const fields = entry.fields('languages')
  for (const { key, id } of fields)
    if (!/^[a-z]{2,3}$/.test(id)) key.wrong(`${JSON.stringify(id)} is no language`, 'write a BCP 47 primary subtag such as de or en')
  return Object.fromEntries(fields.map(({ id, value }) => [id, value.text('a title')]))
}

/** A label in the languages of the title. */
function readLabel(entry: Entry, title: Label): Label {
  const languages = Object.keys(title)
  const texts = entry.record(languages)
  return Object.fromEntries(languages.map((language) => [language, texts[language]?.text('a text') ?? '']))
}

function readId(id: string, at: Entry): string {
  if (id !== '' && !/^[\p{L}][\p{L}\p{N}_-]*$/u.test(id))
    at.wrong(`${JSON.stringify(id)} cannot be an id`, 'start with a letter and use only letters, digits, "_" and "-"')
  return id
}

function readMeasure({ key, id, value }: Field, label: (entry: Entry) => Label): Measure {
  const fields = value.record(['label', 'description'])
  return { id: readId(id, key), label: label(fields.label), description: label(fields.description) }
}

function readGroup({ key, id, value }: Field, label: (entry: Entry) => Label): Group {
  if (isState(id)) key.wrong(`the group ${id} has the code of a state`, 'give it an id that is no ISO 3166-1 alpha-2 code')
  return { id: readId(id, key), label: label(value) }
}

function readRoles(entry: Entry, measures: readonly Measure[], conditions: readonly ConditionKind[], groups: readonly Group[]): Roles {
  const { receiver, adversary, body, general, money, collective, consent } = entry.record([
    'receiver',
    'adversary',
    'body',
    'general',
    'money',
    'collective',
    'consent',
  ])
  const party = (at: Entry): string =>
    known(at, 'a party', (id) => isState(id) || groups.some((g) => g.id === id), 'write an ISO 3166-1 alpha-2 code or the id of a group')
  const measure = (at: Entry): string =>
    known(at, 'a measure id', (id) => measures.some((m) => m.id === id), `the measures are ${measures.map(({ id }) => id).join(', ')}`)
  const condition = (at: Entry): string =>
    known(
      at,
      'a condition id',
      (id) => conditions.some((c) => c.id === id),
      `the conditions are ${conditions.map(({ id }) => id).join(', ')}`,
    )
  return {
    receiver: party(receiver),
    adversary: party(adversary),
    body: party(body),
    general: measure(general),
    money: measure(money),
    collective: collective.text('a measure id, or none') === 'none' ? null : measure(collective),
    consent: consent.text('a condition id, or none') === 'none' ? null : condition(consent),
  }
}

function known(at: Entry, what: string, isKnown: (id: string) => boolean, cure: string): string {
  const id = at.text(what)
  if (id !== '' && !isKnown(id)) at.wrong(`unknown ${what.replace(/^a /, '')} ${JSON.stringify(id)}`, cure)
  return id
}

function readTarget(entry: Entry, measures: readonly Measure[], label: (entry: Entry) => Label): Target {
  const fields = entry.record(['measure', 'low', 'high', 'unit', 'source'])
  const measure = fields.measure.text('a measure id')
  if (measure !== '' && !measures.some(({ id }) => id === measure))
    fields.measure.wrong(`unknown measure ${JSON.stringify(measure)}`, `the measures are ${measures.map(({ id }) => id).join(', ')}`)
  const low = fields.low.whole('the lower bound')
  const high = fields.high.whole('the upper bound')
  if (low < 0) fields.low.wrong(`low (${low}) is below nothing`, 'write 0 or more')
  if (low > high) fields.low.wrong(`low (${low}) is above high (${high})`, 'exchange them')
  return { measure, low, high, unit: fields.unit.text('a unit'), source: label(fields.source) }
}
