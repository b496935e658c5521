import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { languagePack } from '../languages/index.ts'
import { Refusal } from '../model/refusal.ts'
import type { Document } from '../model/document.ts'
import type { Clause } from '../reading/clause.ts'
import { explainer, type Seen } from '../reading/read.ts'
import { type Given, loadFile } from '../text/load.ts'
import { withCredits } from '../server/readers.ts'
import { describe } from './describe.ts'
import { reportRefusal } from './exit.ts'
import { paint, visible } from './paint.ts'
import { refusalOr } from './reports.ts'
import type { Settings } from './settings.ts'

/** `garant explain`: what was seen in one report at every stage, sentence by sentence, and which rules were tried, fired or came to nothing. */
export async function explain(path: string, options: Given & { readonly json?: boolean }, { dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const outcome = await refusalOr(path, async () => {
    const loaded = await loadFile(path, options)
    const pack = await languagePack(loaded.language, loaded.path)
    const document = withCredits(loaded, pack)
    return { document, ...explainer(pack, subject)(document) }
  })
  if (outcome instanceof Refusal) reportRefusal(outcome)
  else if (options.json) {
    const { document, seen, statements, dropped } = outcome
    const left = dropped.map(({ stated: { proposal }, why }) => ({ ...proposal, why }))
    process.stdout.write(
      `${JSON.stringify({ document, sentences: seen.map((one) => stages(document, one)), statements, dropped: left })}\n`,
    )
  } else {
    const { document, seen, statements, dropped } = outcome
    const kept = statements.map((statement) => `  ${describe(statement)} ${paint('dim', `[${statement.rule}]`)}`)
    const left = dropped.map(
      ({ stated: { proposal: p }, why }) =>
        `  ${p.party} ${p.measure} ${p.stance} ${paint('dim', `[${p.rule}]`)} „${visible(p.quote.text)}“: ${why}`,
    )
    const sections = [['Kept of the whole report', ...kept], ...(left.length > 0 ? [['Dropped from the whole report', ...left]] : [])]
    process.stdout.write(`${[...seen.map((one) => shown(document, one)), ...sections.map((s) => s.join('\n'))].join('\n\n')}\n`)
  }
}

/** All stages of one sentence, as data. Offsets are UTF-16 units of the document's text. */
function stages(document: Document, { block, sentence, agents, notes }: Seen) {
  const { tokens, start, end } = sentence
  const words = (m: { readonly from: number; readonly to: number }) => {
    const [first, last] = [tokens[m.from]?.start ?? start, tokens[m.to - 1]?.end ?? end]
    return { start: first, end: last, text: document.text.slice(first, last) }
  }
  return {
    start,
    end,
    text: document.text.slice(start, end),
    block: block.kind,
    clauses: sentence.clauses.map((clause) => ({
      index: clause.index,
      kind: clause.kind,
      marker: clause.marker,
      parent: clause.parent,
      text: wordsOf(sentence, clause),
      verb: verbOf(clause),
      negations: clause.negations.map((i) => tokens[i]?.text),
      agent: agents.of(clause.index)?.parties ?? [],
    })),
    mentions: {
      parties: sentence.parties.map((p) => ({ ...words(p), parties: p.parties, person: p.person, role: p.role })),
      measures: sentence.measures.map((m) => ({ ...words(m), measure: m.measure, owner: m.owner?.parties ?? [] })),
      conditions: sentence.conditions.map((c) => ({ ...words(c), condition: c.condition })),
      numbers: sentence.quantities.map((q) => ({ ...words(q), low: q.low, high: q.high, unit: q.unit })),
    },
    frames: notes,
  }
}

/** One sentence for people: its words, its clauses, what is named in it, and what was tried on it. */
function shown(document: Document, seen: Seen): string {
  const { text, clauses, mentions, frames } = stages(document, seen)
  const line = (stage: string, what: string): string => `  ${paint('dim', stage.padEnd(10))} ${what}`
  const named = (list: readonly { readonly text: string }[], sense: (at: number) => string): string =>
    list.map((m, at) => `„${visible(m.text)}“ = ${sense(at)}`).join(' · ')
  const { parties, measures, conditions, numbers } = mentions
  return [
    paint('bold', visible(text.replace(/\s+/g, ' '))),
    ...clauses.map(({ index, kind, marker, parent, text, verb, agent }) =>
      line(
        `clause ${index}`,
        [
          `${kind}${marker && ` (${marker})`}${parent === null ? '' : ` under ${parent}`}`,
          visible(text),
          verb && `verb ${verb}`,
          agent.length > 0 && `who acts: ${agent.join(', ')}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    parties.length > 0 &&
      line(
        'parties',
        named(parties, (at) => parties[at]?.parties.join('+') || 'nobody who acts'),
      ),
    measures.length > 0 &&
      line(
        'measures',
        named(measures, (at) => measures[at]?.measure ?? ''),
      ),
    conditions.length > 0 &&
      line(
        'conditions',
        named(conditions, (at) => conditions[at]?.condition ?? ''),
      ),
    numbers.length > 0 &&
      line(
        'numbers',
        named(numbers, (at) => numbers[at]?.unit ?? ''),
      ),
    ...frames.map(({ clause, rule, fired, what }) =>
      line(fired ? 'fired' : 'rejected', `clause ${clause}${rule === null ? '' : ` [${rule}]`}: ${fired ? paint('bold', what) : what}`),
    ),
  ]
    .filter((part) => part !== false)
    .join('\n')
}

const wordsOf = ({ tokens }: Seen['sentence'], clause: Clause): string => clause.tokens.map((i) => tokens[i]?.text ?? '').join(' ')

/** The verbs of a clause put together: "entsenden, wollen, indicative, present". */
function verbOf({ verbs }: Clause): string {
  const { lemma, modal, mood, tense, passive } = verbs
  return lemma === '' ? '' : [lemma, modal !== lemma && modal, mood, tense, passive && 'passive'].filter(Boolean).join(', ')
}
