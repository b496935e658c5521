import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { counted } from '../model/counted.ts'
import type { Document } from '../model/document.ts'
import type { Cited, Finding, FindingKind, Severity } from '../model/finding.ts'
import { source } from './describe.ts'
import { existingStore } from './existing.ts'
import { type Found, foundIn } from './found.ts'
import { paint, quoted, visible, width, wrap } from './paint.ts'
import { historyLines } from './reviewlines.ts'
import type { Settings } from './settings.ts'

export interface FindingsOptions {
  readonly kind?: FindingKind
  readonly all?: boolean
  readonly asOf?: string
  readonly json?: boolean
}

/**
 * `garant findings`: where reports cannot all be right; what rests on one origin alone only where it is asked for, and what a person found to
 * be none only with `--all`.
 */
export async function findings({ kind, all, asOf, json }: FindingsOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const found = await foundIn(store, subject, asOf ?? null).finally(() => store.close())
  const ofKind = found.findings.filter((finding) => kind === undefined || finding.kind === kind)
  const left = ofKind.filter(({ id }) => all === true || found.judged.histories.get(id)?.at(-1)?.verdict !== 'not')
  const none = ofKind.length - left.length
  process.stdout.write(
    json
      ? `${JSON.stringify(
          left.map((finding) => asJson(finding, found)),
          null,
          2,
        )}\n`
      : asText(left, found, { kind, none, asOf }),
  )
}

/** A finding with what people say of it: `verdict`, the last one, and all of them in order of time. */
function asJson(finding: Finding, { judged }: Found): object {
  const reviews = (judged.histories.get(finding.id) ?? []).map(({ id, verdict, by, when, because }) => ({ id, verdict, by, when, because }))
  return { ...finding, verdict: reviews.at(-1)?.verdict ?? null, reviews }
}

interface Asked {
  readonly kind: FindingKind | undefined
  readonly asOf: string | undefined
  /** How many are left out as a person found them to be none. */
  readonly none: number
}

function asText(left: readonly Finding[], found: Found, { kind, none, asOf }: Asked): string {
  const shown = left.filter((finding) => kind === 'single' || finding.kind !== 'single')
  const singles = left.length - shown.length
  const end = [
    `${counted(shown.length, 'finding')} in ${counted(found.documents.size, 'report')}${asOf === undefined ? '' : `, as known on ${asOf}`}`,
    ...(singles === 0
      ? []
      : [`${counted(singles, 'cell')} ${singles === 1 ? 'rests' : 'rest'} on one origin: garant findings --kind single`]),
    ...(none === 0 ? [] : [`${none} that somebody found to be none: garant findings --all`]),
  ]
  return `${[...shown.map((finding) => findingText(finding, found)), end.join('; ')].join('\n\n')}\n`
}

const STYLES = { high: 'red', medium: 'yellow', low: 'dim' } as const satisfies Record<Severity, string>

/** A finding for people: what it is about, the words on both sides, why it is one, and what people say of it. */
export function findingText({ id, kind, severity, about, message, quotes, why }: Finding, { documents, judged }: Found): string {
  return [
    `${paint(STYLES[severity], severity)} ${paint('bold', kind)} ${visible(about)}`,
    ...paragraph(message, ''),
    ...quotes.flatMap((quote) => evidence(quote, documents)),
    ...paragraph(why, '  ').map((line) => paint('dim', line)),
    paint('dim', `  ${id}`),
    ...historyLines(judged.histories.get(id) ?? []),
  ].join('\n')
}

function evidence({ document, text }: Cited, documents: ReadonlyMap<string, Document>): readonly string[] {
  const report = documents.get(document)
  const words = text.replace(/\s+/g, ' ')
  const lines = wrap(words, 0, words.length, width() - 4)
  return [
    ...lines.map(({ start, end }, at) => `  │ ${quoted(words.slice(start, end), { begins: at === 0, ends: at === lines.length - 1 })}`),
    paint('dim', `  ${report ? source(report) : document}`),
  ]
}

const paragraph = (text: string, indent: string): readonly string[] =>
  wrap(text, 0, text.length, width() - indent.length).map(({ start, end }) => indent + text.slice(start, end))
