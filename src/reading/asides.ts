import type { Aside } from '../model/aside.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { quote } from '../model/quote.ts'
import { blocks } from '../text/blocks.ts'
import type { LanguagePack } from './pack.ts'
import { quotationReader } from './quotations/read.ts'
import { slips } from './slips.ts'

/** A mark with some words behind it: a text without any is not read for speech. Fewer words are names and turns of speech, which anybody may use. */
const SPEECH = /[„“”"»«‚‘›‹]\S{1,40}(?:\s\S{1,40}){4}/u

/** A reader of what reports show beside what they state: who says what in direct speech, and days that do not fall on their weekday. */
export function asideReader(pack: LanguagePack, dossier: Dossier): (document: Document) => readonly Aside[] {
  const speech = quotationReader(pack, dossier)
  return (document) => {
    const { id, text } = document
    const spoken = SPEECH.test(text) ? speech(document).quotations : []
    const said = spoken.flatMap(({ type, speaker, start, end }) =>
      type === 'direct' && speaker !== null ? [{ kind: 'speech' as const, speaker, quote: quote(text, start, end) }] : [],
    )
    return [...said, ...slips(text, blocks(text, pack.furniture), pack)].map((draft) => ({ ...draft, document: id }))
  }
}
