import { type Cited, cited } from './citing.ts'
import type { Known } from './known.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** The reports for LaTeX, each under its id: with year and month for BibTeX, and with the whole date for biblatex. */
export function* bibtex(known: Known): Generator<string> {
  for (const report of cited(known)) yield entry(report)
}

function entry({ document, days, inferred, address, seen }: Cited): string {
  const fields = {
    title: `{${literal(document.name)}}`,
    howpublished: document.outlet === null ? null : literal(document.outlet),
    ...dated(days),
    url: address,
    urldate: address === null ? null : seen,
    langid: languageName(document.language),
    keywords: document.kind,
    note: days === null ? 'undated' : inferred ? 'date inferred' : null,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]))
  return `@misc{${document.id},\n${lines.map((line) => line.replace(/^( {2}(?!month)\w+ = )(.*)$/su, '$1{$2}')).join(',\n')}\n}\n\n`
}

function dated(days: Cited['days']): Readonly<Record<string, string>> {
  if (days === null) return {}
  const [from, to] = days
  const [year = '', month = ''] = to.split('-')
  return { date: from === to ? to : `${from}/${to}`, year, month: MONTHS[Number(month) - 1] ?? month }
}

/** "german" for `de`, as babel calls it. */
function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code)?.toLowerCase() ?? code
}

const COMMANDS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

/** Words that mean nothing to TeX, on one line. */
function literal(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}#$%&_~^]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)
}
