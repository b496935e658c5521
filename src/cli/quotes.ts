import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { languagePack } from '../languages/index.ts'
import { counted } from '../model/counted.ts'
import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import { Refusal } from '../model/refusal.ts'
import { quotationReader, type SpeechReading } from '../reading/quotations/read.ts'
import type { Given } from '../text/load.ts'
import { withCredits } from '../server/readers.ts'
import { source } from './describe.ts'
import { reportRefusal } from './exit.ts'
import { paint, visible } from './paint.ts'
import { loadedReports } from './reports.ts'
import type { Settings } from './settings.ts'

/** `garant quotes`: the speech that each report gives, for people or as one JSON object a line. */
export async function quotes(paths: readonly string[], options: Given & { readonly json?: boolean }, { dossier }: Settings): Promise<void> {
  const loaded = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const ready = new Map<string, (document: Document) => SpeechReading>()
  const read = async (document: Document) => {
    const pack = await languagePack(document.language, document.path)
    const of = ready.get(document.language) ?? quotationReader(pack, loaded)
    ready.set(document.language, of)
    const known = withCredits(document, pack)
    return { document: known, quotations: of(known).quotations }
  }
  for await (const outcome of loadedReports(paths, options, read)) {
    if (outcome instanceof Refusal) reportRefusal(outcome)
    else process.stdout.write(options.json ? `${jsonLine(outcome)}\n` : `${listed(outcome)}\n\n`)
  }
}

interface Read {
  readonly document: Document
  readonly quotations: readonly Quotation[]
}

function jsonLine({ document: { id, path, language, published, publishedHow, title, text }, quotations }: Read): string {
  const quotes = quotations.map(({ start, end, text, type, speaker, speakerSpan, cueSpan, addressee, addresseeSpan }) => ({
    start,
    end,
    text,
    type,
    speaker,
    speakerSpan,
    cueSpan,
    addressee,
    addresseeSpan,
  }))
  return JSON.stringify({ document: { id, path, language, published, publishedHow, title, text }, quotes })
}

function listed({ document, quotations }: Read): string {
  const about = [document.id, document.language, visible(document.path), counted(quotations.length, 'quotation')].join(' · ')
  return [paint('bold', source(document)), paint('dim', about), ...quotations.map((q) => line(document.text, q))].join('\n')
}

function line(text: string, { type, speaker, addressee, cueSpan, ...quotation }: Quotation): string {
  const to = addressee === null ? '' : ` → ${addressee}`
  const cue = cueSpan === null ? '' : paint('dim', ` [${text.slice(cueSpan.start, cueSpan.end)}]`)
  return `${type.padEnd(12)} ${paint('bold', speaker ?? 'nobody named')}${to}${cue}\n  ${visible(quotation.text.replace(/\s+/g, ' '))}`
}
