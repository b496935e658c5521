import type { FindingKind, Severity } from '../../../src/model/finding.ts'
import type { FindingSummary } from '../../../src/server/views.ts'

/** The kinds of finding: what each is called and what it says. */
export const FINDING: Readonly<Record<FindingKind, { readonly word: string; readonly meaning: string }>> = {
  stance: { word: 'Stance', meaning: 'incompatible stances of one party at one time' },
  scope: { word: 'Scope', meaning: 'a retelling is firmer or wider than what it retells' },
  figure: { word: 'Figure', meaning: 'one thing counted at one time with different results' },
  date: { word: 'Date', meaning: 'two dates for one event, or a date that cannot be' },
  attendance: { word: 'Attendance', meaning: 'one person at one event in different ways' },
  office: { word: 'Office', meaning: 'an office that the person did not hold then' },
  attribution: { word: 'Attribution', meaning: 'one quotation, two speakers' },
  single: { word: 'One origin', meaning: 'what is known rests on one origin alone' },
}

/** Those where reports contradict each other first. */
export const FINDING_ORDER = Object.keys(FINDING) as readonly FindingKind[]

export function isFindingKind(word: string): word is FindingKind {
  return Object.hasOwn(FINDING, word)
}

/** How much depends on it, in a word and as so many of three bars. */
export const SEVERITY: Readonly<Record<Severity, { readonly bars: number; readonly meaning: string }>> = {
  high: { bars: 3, meaning: 'reports exclude each other' },
  medium: { bars: 2, meaning: 'reports differ in what may matter' },
  low: { bars: 1, meaning: 'only to be known' },
}

/** What people say of a finding; '' where nobody said anything. */
export function verdictInWords({ verdict, disputed }: Pick<FindingSummary, 'verdict' | 'disputed'>): string {
  switch (verdict) {
    case null:
      return ''
    case 'real':
      return disputed ? 'found real, disputed' : 'found real'
    case 'not':
      return disputed ? 'found to be none, disputed' : 'found to be none'
    case 'resolved':
      return disputed ? 'resolved, disputed' : 'resolved'
  }
}
