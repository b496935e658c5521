import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import type { Store } from '../../store/store.ts'
import { nameOf } from '../../text/name.ts'
import type { Current } from '../current.ts'
import type { Known } from '../known.ts'
import { folded, wordsIn } from '../likely.ts'
import { restsOn } from '../meeting.ts'
import { part, partOf } from '../part.ts'
import { people } from '../people.ts'
import { words } from '../schemas/reviews.ts'
import { SearchSchema } from '../schemas/search.ts'
import { passagesOf, searched } from '../searched.ts'
import { reportSummary } from '../summaries.ts'
import type { Named } from '../views.ts'
import type { FoundReport } from '../views/search.ts'
import { answers } from './route.ts'

/** So many reports are shown where it is not said how many, so many passages of each, and so many people. */
const REPORTS = 20
const PASSAGES = 3
const PEOPLE = 20

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports in which words stand in any form, the latest first, and people, parties and measures that are called so',
  request: {
    query: z.strictObject({
      q: words(200).openapi({ description: '"…" around a phrase, or between words, - before what must not stand there' }),
      ...partOf(REPORTS),
    }),
  },
  responses: answers('What is found', SearchSchema),
})

export function searchRoute(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(route, async (c) => {
    const asked = c.req.valid('query')
    const known = await current.at(null)
    const everybody = people(known, dossier)
    const found = await searched(asked.q, known, everybody, store)
    const { items, ...listed } = part(
      found.ids.map((id) => ({ id })),
      asked,
    )
    const called = (names: readonly string[]) => isCalled(names, found.words)
    return c.json(
      {
        dossier: known.dossier,
        words: found.words,
        instead: found.words !== asked.q,
        reports: await shown(
          items.map(({ id }) => id),
          found.words,
          known,
          store,
        ),
        people: everybody.filter(({ person }) => called([person])).slice(0, PEOPLE),
        parties: known.dossier.parties.filter(({ id, label }) => called([id, ...Object.values(label)])),
        measures: known.dossier.measures.filter(({ id, label }) => called([id, ...Object.values(label)])).map(named),
        ...listed,
      },
      200,
    )
  })
}

const named = ({ id, label }: Named): Named => ({ id, label })

/** Whether all the words begin words of one of the names. */
function isCalled(names: readonly string[], words: string): boolean {
  const wanted = wordsIn(folded(words))
  const begins = (name: string) => {
    const own = wordsIn(folded(name))
    return wanted.every((word) => own.some((one) => one.startsWith(word)))
  }
  return wanted.length > 0 && names.some(begins)
}

async function shown(ids: readonly string[], words: string, known: Known, store: Store): Promise<readonly FoundReport[]> {
  const documents = new Map((await store.documents({ ids })).map((document) => [document.id, document]))
  const places = await store.places(words, ids)
  return ids.flatMap((id): FoundReport[] => {
    const document = documents.get(id)
    if (!document) return []
    const quotes = places.get(id) ?? []
    const statements = known.snapshot.statementsOf(id).filter((statement) => quotes.some((quote) => restsOn(statement, quote)))
    return [
      {
        report: reportSummary(document, nameOf(document)),
        places: quotes.length,
        passages: passagesOf(document.text, quotes).slice(0, PASSAGES),
        statements,
      },
    ]
  })
}
