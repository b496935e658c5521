import type { Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import type { Review } from '../model/review.ts'
import type { Statement } from '../model/statement.ts'
import { cellId } from '../register/cell.ts'
import { type JudgedFindings, judgedFindings } from '../register/reviews/findings.ts'
import { disputed } from '../register/reviews/standing.ts'
import { restsOn } from './meeting.ts'
import type { Snapshot } from './snapshot.ts'
import type { FindingSummary } from './views.ts'

/** What a finding bears on. */
export interface Bearing {
  /** Statements that rest on its quotes and are of what it is about. */
  readonly statements: readonly Statement[]
  readonly parties: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  /** Whom it is about, and who is named as the speaker where more than one report tells it. */
  readonly people: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
}

/** Every finding of what is known at a day, with what people say of it. */
export class Found {
  readonly findings: readonly Finding[]
  readonly judged: JudgedFindings
  readonly #snapshot: Snapshot
  readonly #dossier: Dossier
  readonly #byId: ReadonlyMap<string, Finding>
  readonly #bearings = new Map<string, Bearing>()

  constructor(findings: readonly Finding[], snapshot: Snapshot, dossier: Dossier) {
    this.findings = findings
    this.judged = judgedFindings(findings, snapshot.reviews)
    this.#snapshot = snapshot
    this.#dossier = dossier
    this.#byId = new Map(findings.map((finding) => [finding.id, finding]))
  }

  finding(id: string): Finding | undefined {
    return this.#byId.get(id)
  }

  /** What people said of a finding, in order of time. */
  historyOf(id: string): readonly Review[] {
    return this.judged.histories.get(id) ?? []
  }

  summary(finding: Finding): FindingSummary {
    const history = this.judged.histories.get(finding.id) ?? []
    return { ...finding, verdict: history.at(-1)?.verdict ?? null, disputed: disputed(history) }
  }

  /** Those that bear on something, without those that a person found to be none. */
  bearingOn(on: (bearing: Bearing) => boolean): readonly FindingSummary[] {
    const near = this.findings.filter((finding) => on(this.bearing(finding)))
    return near.map((finding) => this.summary(finding)).filter(({ verdict }) => verdict !== 'not')
  }

  bearing(finding: Finding): Bearing {
    const known = this.#bearings.get(finding.id)
    if (known) return known
    const made = this.#bearing(finding)
    this.#bearings.set(finding.id, made)
    return made
  }

  #bearing(finding: Finding): Bearing {
    const reports = new Set(finding.quotes.map(({ document }) => document))
    const of = concerned(finding)
    const statements = [...reports].flatMap((report) => {
      const quotes = finding.quotes.filter(({ document }) => document === report)
      return this.#snapshot.statementsOf(report).filter((statement) => of(statement) && quotes.some((quote) => restsOn(statement, quote)))
    })
    const { kind } = finding
    const [subject = '', about] = finding.about.split(':')
    const inOffice = this.#dossier.offices.filter(({ person }) => person === finding.about).map(({ party }) => party)
    return {
      reports,
      statements,
      people: new Set([...finding.about.split(' / '), ...(kind === 'single' ? [] : statements.flatMap(({ speaker }) => speaker ?? []))]),
      parties: new Set([...(about === undefined ? [] : [subject]), ...inOffice, ...statements.flatMap(partiesOf)]),
      measures: new Set([
        ...(about === undefined ? [] : [about]),
        ...statements.flatMap((s) => (s.kind === 'position' ? [s.measure] : [])),
      ]),
    }
  }
}

/** Which statements a finding can be about: where reports differ in a number, only such as have one. */
function concerned({ kind, about }: Finding): (statement: Statement) => boolean {
  switch (kind) {
    case 'stance':
    case 'scope':
    case 'single':
      return (s) => s.kind === 'position' && cellId(s) === about
    case 'figure':
      return (s) => s.kind === 'figure' || (s.kind === 'position' && s.quantity !== null)
    case 'date':
    case 'attendance':
      return (s) => s.kind === 'event'
    case 'office':
    case 'attribution':
      return () => true
  }
}

function partiesOf(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case 'position':
      return [statement.party]
    case 'figure':
      return statement.party === null ? [] : [statement.party]
    case 'event':
      return statement.participants.map(({ who }) => who)
  }
}
