import type { Span } from '../../text/sentences.ts'

/** Words between quotation marks: from the opening mark to behind the closing one. */
export interface Marked extends Span {
  /** Whether the closing mark is missing: the quotation goes on in the next paragraph, or somebody forgot it. */
  readonly open: boolean
}

/** What closes what each mark opens. Marks that can do both do what the marks before them leave to do. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '”': '”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '›': '‹',
  '‹': '›',
  "'": "'",
}
const MARK = /[„“”"»«‚‘’›‹']/g
const SINGLE = /^[‚‘›‹']$/
/** Longer words between single marks are none: an apostrophe was taken for one. */
const LONGEST_SINGLE = 400
const LETTER = /[\p{L}\p{N}]/u
/** What may stand right before a mark that opens. */
const BEFORE = /^(?:[\s([{–—\-/:„“»«"‚›]|)$/u

/**
 * What stands between quotation marks from `from` to `to`, in order and not overlapping; marks inside others are part of these. One
 * pass. A mark that opens where another of its kind is open already shows that the closing one was forgotten.
 */
export function marked(text: string, from: number, to: number): Marked[] {
  const found: Marked[] = []
  let open: { readonly at: number; readonly mark: string } | null = null
  let inner: { readonly at: number; readonly mark: string } | null = null
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index
    const before = at > from ? text.charAt(at - 1) : ''
    const after = at + 1 < to ? text.charAt(at + 1) : ''
    if (inner && (CLOSING[inner.mark]?.includes(mark) ?? false) && !opens(mark, before, after)) {
      inner = null
    } else if (open && (CLOSING[open.mark]?.includes(mark) ?? false) && closes(open.mark, mark, before, after)) {
      if (!SINGLE.test(open.mark) || at - open.at < LONGEST_SINGLE) found.push({ start: open.at, end: at + 1, open: false })
      open = inner = null
    } else if (opens(mark, before, after)) {
      if (open && open.mark !== mark && !SINGLE.test(open.mark)) inner ??= { at, mark }
      else {
        if (open && !SINGLE.test(open.mark)) found.push({ start: open.at, end: at, open: true })
        open = { at, mark }
        inner = null
      }
    }
  }
  if (open && !SINGLE.test(open.mark)) found.push({ start: open.at, end: to, open: true })
  return found.filter((m) => LETTER.test(text.slice(m.start, Math.min(m.end, m.start + 60))))
}

function opens(mark: string, before: string, after: string): boolean {
  if (after === '' || /\s/u.test(after)) return false
  if (mark === '„' || mark === '‚') return true
  if (mark === '’') return false
  return BEFORE.test(before) && !/^[,.;:!?)]$/.test(after)
}

/** An apostrophe inside a word closes nothing; a mark that could as well open closes where one of its kind is open. */
function closes(opener: string, mark: string, before: string, after: string): boolean {
  if (mark === '’' || mark === "'") return !(LETTER.test(before) && LETTER.test(after))
  return opener !== mark || !/^\s$/.test(before) || !LETTER.test(after)
}
