import type { Wording } from '../model/dossier.ts'
import { parsePattern, parseWorded, PatternMistake } from '../model/pattern.ts'
import type { Entry, Field } from './entry.ts'
import type { Subject } from './subject.ts'

type Patterns = Readonly<Record<string, readonly string[]>>
type Parse = (source: string) => unknown

/** What `wording/LANG.yaml` says: how the dossier's measures, conditions and groups are put in one language. */
export function readWording(top: Entry, language: string, subject: Subject): Wording {
  const { language: named, measures, conditions, groups, lists } = top.record(['language', 'measures', 'conditions', 'groups', 'lists'])
  const stated = named.text('the language')
  if (stated !== '' && stated !== language)
    named.wrong(`the language is ${JSON.stringify(stated)}`, `the file's name says ${language}: make them agree`)
  const tables = lists
    .fields('names of lists')
    .map(({ id, value }): [string, Patterns] => [id, readPatterns(value.fields('ids'), parseWorded)])
  return {
    language,
    measures: readKnown(measures, 'measure', subject.measures, parseWorded),
    conditions: readKnown(conditions, 'condition', subject.conditions, parseWorded),
    groups: readKnown(groups, 'group', subject.groups),
    lists: Object.fromEntries(tables),
  }
}

/** Patterns of ids that the dossier must know. */
function readKnown(entry: Entry, kind: string, known: readonly { readonly id: string }[], parse: Parse = parsePattern): Patterns {
  const ids = known.map(({ id }) => id)
  const fields = entry.fields(`${kind} ids`)
  for (const { key, id } of fields)
    if (!ids.includes(id)) key.wrong(`unknown ${kind} ${JSON.stringify(id)}`, `dossier.yaml has the ${kind}s ${ids.join(', ')}`)
  return readPatterns(fields, parse)
}

function readPatterns(fields: readonly Field[], parse: Parse): Patterns {
  return Object.fromEntries(fields.map(({ id, value }) => [id, value.items('patterns').map((item) => readPattern(item, parse))]))
}

function readPattern(item: Entry, parse: Parse): string {
  const source = item.text('a pattern')
  try {
    if (source !== '') parse(source)
  } catch (error) {
    if (!(error instanceof PatternMistake)) throw error
    item.wrong(`the pattern ${JSON.stringify(source)}: ${error.message}`, error.cure)
  }
  return source
}
