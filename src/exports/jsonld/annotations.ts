import { presentRun } from '../../model/register.ts'
import type { Statement } from '../../model/statement.ts'
import type { Kept, Known } from '../known.ts'
import { CONTEXT, graph, iri } from './context.ts'
import { selecting } from './selecting.ts'

/**
 * What the reports say in JSON-LD: each statement as a W3C Web Annotation of its report, with how it came about in PROV-O: the rule that made it, the
 * words that the rule saw, the report, and what a person said of it. With `cells` also the cells of the register, which are derived from statements.
 */
export function annotations(known: Known, { cells }: { readonly cells: boolean }): Generator<string> {
  return graph(CONTEXT, nodes(known, cells))
}

function* nodes(known: Known, cells: boolean): Generator<object> {
  yield { id: iri('reader'), type: ['Software', 'prov:SoftwareAgent'], name: 'Garant' }
  const { documents, statements, reviews, register } = known
  for (const id of new Set(statements.map(({ document }) => document))) {
    const document = documents.get(id)
    if (document) yield report(document)
  }
  const named = new Set(statements.map(({ review }) => review))
  for (const { id, by, when, because } of reviews)
    if (named.has(id))
      yield {
        id: iri(id),
        type: 'prov:Activity',
        associatedWith: { type: ['Person', 'prov:Person'], name: by },
        endedAt: when,
        ...(because === null ? {} : { because }),
      }
  for (const [document, of] of Map.groupBy(statements, ({ document }) => document)) {
    const kept = documents.get(document)
    if (!kept) continue
    const select = selecting(kept)
    for (const statement of of) yield annotation(statement, select)
  }
  if (cells)
    for (const { id, party, measure, stance, conditions, alternatives, since, sinceHow, history } of register.cells) {
      const run = presentRun({ stance, conditions, alternatives, since }, history)
      const rests = { derivedFrom: (run?.statements ?? []).map(iri) }
      yield without({
        id: iri(id),
        type: ['Cell', 'prov:Entity'],
        party,
        measure,
        stance,
        conditions,
        ...grouped(alternatives),
        since,
        sinceHow,
        ...rests,
      })
    }
}

function report({ id, name, outlet, published, url, kind, language }: Kept): object {
  const address = url !== null && URL.canParse(url) ? new URL(url).href : null
  return without({ id: iri(id), type: ['schema:Article', 'prov:Entity'], title: name, outlet, published, url: address, kind, language })
}

function annotation(statement: Statement, select: ReturnType<typeof selecting>): object {
  const { id, document, quote, also, rule, cues, review } = statement
  const seen = cues.map((cue) => ({ ...select(cue), role: cue.role, sense: cue.sense }))
  return {
    id: iri(id),
    type: ['Annotation', 'prov:Entity'],
    motivation: 'classifying',
    generator: iri('reader'),
    body: { id: iri(`${id}:body`), ...body(statement) },
    target: [quote, ...also].map(select),
    derivedFrom: iri(document),
    generatedBy: {
      id: iri(`${id}:reading`),
      type: 'prov:Activity',
      used: iri(document),
      association: { type: 'prov:Association', agent: iri('reader'), plan: { id: iri(`rule:${rule}`), type: 'prov:Plan', name: rule } },
      ...(seen.length === 0 ? {} : { cue: seen }),
    },
    ...(review === undefined ? {} : { influencedBy: iri(review) }),
  }
}

/** What a statement says. */
function body(statement: Statement): object {
  const { speaker, via } = statement
  switch (statement.kind) {
    case 'position': {
      const { party, measure, stance, conditions, alternatives, quantity, said, place } = statement
      return without({
        type: 'Position',
        party,
        measure,
        stance,
        conditions,
        ...grouped(alternatives),
        ...quantity,
        said,
        place,
        speaker,
        via,
      })
    }
    case 'event': {
      const { type, date, place, participants } = statement
      const attendance = participants.map(({ who, mode }) => ({ who, mode }))
      return without({ type: 'Event', eventType: type, date, place, attendance, speaker, via })
    }
    case 'figure': {
      const { about, low, high, unit, party, counts } = statement
      return without({ type: 'Figure', about, low, high, unit, party, counts: counts || null, speaker, via })
    }
  }
}

/** Lists within lists mean nothing to RDF: a group of alternatives is written as `a/b`. */
const grouped = (alternatives: readonly (readonly string[])[]): object => ({ alternatives: alternatives.map((group) => group.join('/')) })

/** Without what is not known, and without lists of nothing. */
function without(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))
}
