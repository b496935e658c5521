import type { Label } from '../../model/dossier.ts'
import type { Known } from '../known.ts'
import { type Field, type Sort, type Table, table } from '../table.ts'
import { VOCABULARY } from './vocabulary.ts'

/** An id of one of the lists that columns speak in, with its names and what it means, by language. */
interface Entry {
  readonly list: string
  readonly id: string
  readonly label: Label
  readonly definition: Label
}

/** What every id in the other tables means: a row for each, those of the dossier first. */
export function codebook(known: Known): Table {
  const entries = [...ofDossier(known), ...ofGarant]
  const languages = [...new Set(entries.flatMap(({ label, definition }) => [label, definition].flatMap((of) => Object.keys(of))))].sort()
  return table(sort(languages), entries)
}

function ofDossier({ dossier, register, party }: Known): readonly Entry[] {
  const parties = [...new Set([...dossier.groups.map(({ id }) => id), ...register.cells.map((cell) => cell.party)])]
  return [
    ...dossier.measures.map(({ id, label, description }) => ({ list: 'measure', id, label, definition: description })),
    ...dossier.conditions.map(({ id, label }) => ({ list: 'condition', id, label, definition: {} })),
    ...parties.map((id) => ({ list: 'party', id, label: party(id), definition: {} })),
  ]
}

const ofGarant: readonly Entry[] = Object.entries(VOCABULARY).flatMap(([list, meanings]) =>
  Object.entries(meanings).map(([id, meaning]) => ({ list, id, label: {}, definition: { en: meaning } })),
)

function sort(languages: readonly string[]): Sort<Entry> {
  const named = (what: 'label' | 'definition', about: string): readonly Field<Entry>[] =>
    languages.map((language) => ({
      name: `${what}_${language}`,
      kind: 'text',
      about: `${about} (${language})`,
      value: (entry) => entry[what][language] ?? null,
    }))
  return {
    name: 'codebook',
    title: 'Codebook',
    about:
      'What every id in the other tables means: measures, conditions and parties of the dossier, and what is the same in every dossier.',
    key: 'key',
    fields: [
      { name: 'key', kind: 'id', about: 'list and id', value: ({ list, id }) => `${list}:${id}` },
      { name: 'list', kind: 'id', about: 'what it is one of', value: ({ list }) => list },
      { name: 'id', kind: 'id', about: 'the id, as it stands in the other tables', value: ({ id }) => id },
      ...named('label', 'what it is called'),
      ...named('definition', 'what it means'),
    ],
  }
}
