import type { Dating } from '../../model/dating.ts'
import type { Report } from '../../model/register.ts'

/** The dating of a report by its document alone. */
export function given({ id, published, publishedHow }: Report): Dating {
  return { report: id, from: published, to: published, how: publishedHow, reasons: [], contradiction: null }
}
