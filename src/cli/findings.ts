import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Cited, Finding, FindingKind, Severity } from '../model/finding.ts'
import { findings as findingsOf } from '../register/findings.ts'
import { compile } from '../register/compile.ts'
import { knownBy } from '../register/findings/known.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import type { Store } from '../store/store.ts'
import { counted, source } from './describe.ts'
import { existingStore } from './existing.ts'
import { asidesOf } from './asides.ts'
import { naming } from './naming.ts'
import { paint, quoted, visible, width, wrap } from './paint.ts'
import type { Settings } from './settings.ts'

export interface FindingsOptions {
  readonly kind?: FindingKind
  readonly json?: boolean
}

/** `garant findings`: where reports cannot all be right; what rests on one origin alone only where it is asked for. */
export async function findings({ kind, json }: FindingsOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const { documents, statements, reports, clues, links } = await held(store, subject).finally(() => store.close())
  const register = compile(statements, reports, { asOf: null, dossier: subject, clues, links })
  const asides = await asidesOf(documents, subject)
  const known = knownBy(register, { dossier: subject, statements, clues, asides, name: naming(subject) })
  const found = findingsOf(known).filter((finding) => kind === undefined || finding.kind === kind)
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : asText(found, kind, new Map(documents.map((d) => [d.id, d]))))
}

const held = async (store: Store, dossier: Dossier) => ({
  ...(await holdingsWithLinks(store, dossier)),
  documents: await store.documents(),
})

function asText(found: readonly Finding[], kind: FindingKind | undefined, documents: ReadonlyMap<string, Document>): string {
  const shown = found.filter((finding) => kind === 'single' || finding.kind !== 'single')
  const singles = found.length - shown.length
  const head = `${counted(shown.length, 'finding')} in ${counted(documents.size, 'report')}`
  const apart =
    singles === 0 ? '' : `; ${counted(singles, 'cell')} ${singles === 1 ? 'rests' : 'rest'} on one origin: garant findings --kind single`
  return `${[...shown.map((finding) => block(finding, documents)), head + apart].join('\n\n')}\n`
}

const STYLES = { high: 'red', medium: 'yellow', low: 'dim' } as const satisfies Record<Severity, string>

function block({ id, kind, severity, about, message, quotes, why }: Finding, documents: ReadonlyMap<string, Document>): string {
  return [
    `${paint(STYLES[severity], severity)} ${paint('bold', kind)} ${visible(about)}`,
    ...paragraph(message, ''),
    ...quotes.flatMap((quote) => evidence(quote, documents)),
    ...paragraph(why, '  ').map((line) => paint('dim', line)),
    paint('dim', `  ${id}`),
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
