import { quote } from '../../model/quote.ts'
import type { FigureAbout, Proposal } from '../../model/statement.ts'
import type { Fact } from '../../reading/fact.ts'
import type { Actor } from '../../reading/pack.ts'
import type { Count, Sentence } from '../../reading/sentence.ts'
import { type Counted, compoundScale, sharedScale, whatIsCounted } from './counted.ts'
import { type Amount, amounts } from './amounts.ts'
import { ownerOf } from './owners.ts'

/** Numbers of a German sentence that can be compared: states, soldiers, money, per cent, what a measure gives. */
export function counts(sentence: Pick<Sentence, 'tokens' | 'clauses' | 'measures' | 'parties'>, all: readonly Amount[]): Count[] {
  const found: (Count | undefined)[] = []
  for (const amount of all) {
    const counted = whatIsCounted(sentence, amount)
    found.push(counted ? count(times(amount, compoundScale(sentence.tokens, amount)), counted) : undefined)
  }
  // what only its neighbour says: "Deutschland 150, Frankreich 100 Millionen Euro", "London schickt 5000 Soldaten, Paris 3000"
  all.forEach((amount, i) => {
    if (found[i] !== undefined || !isBare(sentence, amount)) return
    const next = found[i + 1]
    const before = found[i - 1]
    const following = all[i + 1]
    if (next && following && gap(sentence, amount, following))
      found[i] = { ...next, ...bounds(times(amount, sharedScale(amount, following))), ...place(amount) }
    else if (before && ((named(sentence, amount) && before.about !== 'members') || sameAgain(sentence, amount)))
      found[i] = { ...before, ...bounds(amount), ...place(amount) }
  })
  return found.filter((c) => c !== undefined)
}

const times = (amount: Amount, scale: number): Amount =>
  scale === 1
    ? amount
    : { ...amount, low: amount.low === null ? null : amount.low * scale, high: amount.high === null ? null : amount.high * scale }
const bounds = ({ low, high }: Amount) => ({ low, high })
const place = ({ from, to }: Amount) => ({ from, to })
const count = ({ low, high, from, to }: Amount, counted: Counted): Count => ({
  low,
  high,
  unit: counted.unit,
  about: counted.about,
  elsewhere: counted.elsewhere,
  from,
  to: Math.max(to, counted.to),
})

/** Whether a number in digits stands by itself, at a mark, "und" or the end. */
const isBare = ({ tokens }: Pick<Sentence, 'tokens'>, { from, to }: Amount): boolean =>
  tokens[from]?.kind === 'number' && !/^\p{L}/u.test(tokens[to]?.text.replace(/^(?:und|sowie)$/, '') ?? '') && tokens[to]?.text !== '-'

/** Whether between two numbers stands but a comma or "und" and a name. */
const gap = ({ tokens, parties }: Pick<Sentence, 'tokens' | 'parties'>, { to }: Amount, { from }: Amount): boolean =>
  /^(?:,|und|sowie)$/.test(tokens[to]?.text ?? '') && from - to <= 5 && parties.some((p) => p.from > to && p.to <= from)

/** "waren 15 Länder dabei, heute sind es 35": the same things again. */
const sameAgain = ({ tokens }: Pick<Sentence, 'tokens'>, { from }: Amount): boolean => {
  const near = tokens.slice(Math.max(0, from - 4), from).map((t) => t.lower)
  return near.includes('es') && near.some((w) => /^(?:sind|waren|seien|wären|werden|wurden)$/.test(w))
}

/** Whether a party's name stands right before a number. */
const named = ({ tokens, parties }: Pick<Sentence, 'tokens' | 'parties'>, { from }: Amount): boolean =>
  parties.some(
    (p) => p.to <= from && tokens.slice(p.to, from).every((t) => /^(?:rund|etwa|knapp|gut|bis|zu|mehr|als|über|weitere|je)$/.test(t.text)),
  )

/** The figures of a German sentence. */
export function figures(sentence: Sentence, text: string, actor: Actor): Fact[] {
  return sentence.quantities.map((counted, i) => {
    const { about, low, high, unit, from, to, elsewhere } = counted
    const q = quote(text, sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0)
    const cues = [{ ...q, role: 'number' as const, sense: unit }]
    const party = ownerOf(sentence, counted, sentence.quantities[i - 1], actor)
    const proposal = (of: FigureAbout): Proposal => ({
      kind: 'figure',
      about: of,
      low,
      high,
      unit,
      party,
      counts: words(sentence, counted),
      speaker: null,
      via: null,
      rule: `figure-${of}`,
      quote: q,
      also: [],
      cues,
    })
    return { proposal: proposal(about), elsewhere: elsewhere === null ? null : proposal(elsewhere), adds: false, day: 'open' }
  })
}

/** The words counted, without the number: "britische Soldaten". */
function words({ tokens }: Sentence, { from, to }: Count): string {
  const [number] = amounts(tokens.slice(from, to))
  return tokens
    .slice(from + (number?.to ?? 0), to)
    .filter((t) => t.text !== '-')
    .map((t) => t.text)
    .join(' ')
}
