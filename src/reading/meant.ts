import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'

/** One mention a measure. The general measure yields to the particular ones beside it, a sum of money to what it buys. */
export function specific(frame: Frame, all: readonly MeasureMention[]): readonly MeasureMention[] {
  if (all.length < 2) return all
  const { grammar, roles, sentence } = frame
  const between = (a: MeasureMention, b: MeasureMention) => sentence.tokens.slice(a.to, b.from)
  const listed = (m: MeasureMention) =>
    all.some((n) => n.measure !== roles.general && n.from > m.to && (grammar.lists(between(m, n)) || grammar.parallel(sentence, m, n)))
  const given = all.filter((m) => !(grammar.recipient(sentence, m) && all.some((n) => n !== m && !grammar.recipient(sentence, n))))
  // "das Hauptquartier der Truppe", "Nachschub für die Truppe": what belongs to another measure or serves it is not given beside it
  const serves = (m: MeasureMention): boolean =>
    given.some(
      (n) =>
        n.to <= m.from &&
        n.measure !== m.measure &&
        !n.weak &&
        n.measure !== roles.money &&
        n.measure !== roles.general &&
        grammar.serves(between(n, m)),
    )
  // "hilft mit Kampfjets bei der Luftüberwachung": what is done, not what it is done with;
  // "unter der Bedingung einer amerikanischen Rückendeckung": what must hold first is not what is given
  const free = given.filter(
    (m) =>
      !serves(m) &&
      !tied(frame, m) &&
      !grammar.located(sentence, m) &&
      !(grammar.instrument(sentence, m) && given.some((n) => grammar.helpedWith(sentence, n))),
  )
  const spent = (m: MeasureMention): boolean =>
    given.some(
      (n, k) => n !== m && n.measure !== roles.general && grammar.bought(sentence, n) && !grammar.lists(between(given[k - 1] ?? n, n)),
    )
  const left = free.length > 0 ? free : given
  const measures = left.filter(
    (m, i) => m.measure !== roles.money || !(spent(m) || buys(frame, left[i - 1], m) || buys(frame, m, left[i + 1])),
  )
  // "Sicherheitsgarantien und Militärhilfe": named beside the particular one, the general one is meant as well
  const particular = measures.filter((m) => m.measure !== roles.general || (!m.weak && listed(m)))
  const chosen = particular.length > 0 ? particular.map((m) => ({ ...m, owner: handedOn(frame, measures, m) ?? m.owner })) : measures
  const plainFirst = [...chosen].sort((a, b) => Number(a.weak) - Number(b.weak))
  return [...Map.groupBy(plainFirst, (m) => m.measure).values()].flatMap(([first, ...same]) =>
    first ? [{ ...first, owner: first.owner ?? same.find((m) => m.owner !== null)?.owner ?? null }] : [],
  )
}

/** Whether a measure's words tell a condition, tied to the clause by what stands before them. */
const tied = ({ sentence }: Frame, m: MeasureMention): boolean =>
  sentence.conditions.some((c) => c.from <= m.from && m.to <= c.to && c.tie?.kind === 'phrase')

/** "eine italienische Beteiligung an einer Truppe": the force is Italy's part, though the adjective stands at the general word. */
function handedOn(frame: Frame, measures: readonly MeasureMention[], m: MeasureMention): MeasureMention['owner'] {
  const { grammar, roles, sentence } = frame
  const general = measures.find(
    (g) => g.measure === roles.general && g.owner !== null && g.to < m.from && m.from - Math.max(g.to, g.owner.to) <= 4,
  )
  if (m.owner?.parties.some((p) => !frame.groups.has(p))) return null
  const between = general ? [...Array(Math.max(0, m.from - general.to)).keys()].map((k) => general.to + k) : []
  return general && between.some((i) => grammar.governs(sentence, i)) ? general.owner : null
}

/** "zwei Milliarden Euro Militärhilfe", "Munition für zwei Milliarden Euro": a sum is that of what it is for. */
function buys({ grammar, roles, sentence }: Frame, a: MeasureMention | undefined, b: MeasureMention | undefined): boolean {
  if (!a || !b || b.from < a.to || a.measure === b.measure || a.measure === roles.general || b.measure === roles.general) return false
  const between = sentence.tokens.slice(a.to, b.from)
  return between.length <= (a.measure === roles.money ? 1 : 6) && between.every((t) => t.kind !== 'mark' && !grammar.lists([t]))
}
