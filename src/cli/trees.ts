import { counted } from '../model/counted.ts'
import type { Document } from '../model/document.ts'
import type { Derivation } from '../model/origin.ts'
import type { ComparedOrigin, Comparison } from '../server/views/origins.ts'
import { dayAndHow, kindAndHow, notRead } from './describe.ts'
import { paint, visible, width } from './paint.ts'

/** What is shown of a report. */
export interface Shown extends Pick<Document, 'id' | 'outlet' | 'published' | 'publishedHow' | 'kind' | 'kindHow' | 'language' | 'unread'> {
  readonly name: string
}

/** Origins of more than one report for people: each report under the one that it comes from, with what became of its sentences. */
export function trees(found: readonly ComparedOrigin[], single: number, reports: readonly Shown[], asOf: string | null): string {
  const names = new Map(reports.map((report) => [report.id, reportLine(report)]))
  const shown = found.map(({ root, derived }) => [paint('bold', names.get(root) ?? root), ...branches(root, derived, names, '')].join('\n'))
  const total = single + found.reduce((sum, { derived }) => sum + derived.length + 1, 0)
  const end = `${counted(total, 'report')}, ${counted(found.length + single, 'origin')}: ${found.length} of more than one report, ${single} of one${asOf === null ? '' : `, as known on ${asOf}`}`
  return `${[...shown, end].join('\n\n')}\n`
}

function reportLine({ id, name, outlet, published, publishedHow, ...of }: Shown): string {
  const parts = [
    visible(name),
    outlet === null ? null : visible(outlet),
    dayAndHow(published, publishedHow),
    kindAndHow(of),
    of.unread ? notRead([of.language]) : null,
  ]
  return `${parts.filter((part) => part !== null).join(' · ')} ${id}`
}

/** The reports that come from `root`, each with those that come from it. */
function branches(root: string, derived: readonly Comparison[], names: ReadonlyMap<string, string>, indent: string): readonly string[] {
  const own = derived.filter(({ from }) => from === root)
  return own.flatMap((one, at) => {
    const last = at === own.length - 1
    const deeper = `${indent}${last ? '  ' : '│ '}`
    return [
      `${indent}${last ? '└' : '├'} ${paint('bold', SAID[one.how])} ${names.get(one.report) ?? one.report}`,
      ...comparison(one).map((line) => `${deeper}  ${line}`),
      ...branches(one.report, derived, names, deeper),
    ]
  })
}

/** How a report comes from another, in words. */
const SAID: Readonly<Record<Derivation, string>> = {
  copy: 'copied in',
  shortened: 'shortened in',
  extended: 'extended in',
  retelling: 'retold in',
  translation: 'translated in',
  judged: 'by a review of one origin with',
}

function comparison(one: Comparison): readonly string[] {
  const { kept, changed, added, dropped } = one
  return [
    paint('dim', head(one)),
    ...kept.map(({ here }) => `= ${words(here.text)}`),
    ...changed.flatMap(({ here, there }) => [`~ ${words(here.text)}`, paint('dim', `    from ${words(there.text)}`)]),
    ...added.map(({ text }) => `+ ${words(text)}`),
    ...dropped.map(({ text }) => paint('dim', `- ${words(text)}`)),
  ]
}

function head({ how, wording, kept, changed, added, dropped }: Comparison): string {
  if (how === 'translation')
    return `${changed.length} found again in their order, ${added.length} added, ${dropped.length} dropped, as far as can be told across languages`
  const share = `${Math.round(wording * 100)} % of the runs of words in common`
  return `${kept.length} kept, ${changed.length} changed, ${added.length} added, ${dropped.length} dropped; ${share}`
}

/** A sentence in one line, its end left out where it is too long for one. */
function words(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '))
  const room = width() - 14
  return line.length <= room ? `»${line}«` : `»${line.slice(0, room).replace(/\s+\S*$/, '')} …«`
}
