import type { PartyMention } from '../../reading/mention.ts'
import { type Token, mainly } from '../../reading/token.ts'

/** Joins mentions that stand beside each other in a sentence: appositions into one, members of a list to one role. */

/** "die Sprecherin der Fraktion, Sara Nanni, sagte": the name between commas is that of the title before it. */
export function apposed(tokens: readonly Token[], mentions: readonly PartyMention[]): PartyMention[] {
  const done: PartyMention[] = []
  for (const mention of mentions) {
    const title = titleBefore(tokens, done, mention)
    if (!title) {
      done.push(mention)
      continue
    }
    done.splice(done.indexOf(title))
    const parties = title.onlooker && mention.onlooker ? [] : mention.parties.length > 0 ? mention.parties : title.parties
    done.push({
      ...title,
      to: mention.to,
      parties,
      person: mention.person,
      onlooker: parties.length === 0,
      gender: mention.gender ?? title.gender ?? null,
    })
  }
  return done
}

function titleBefore(tokens: readonly Token[], done: readonly PartyMention[], mention: PartyMention): PartyMention | undefined {
  if (mention.person === null || mention.role !== 'bare' || tokens[mention.from - 1]?.text !== ',') return undefined
  if (!/^[,.–(]$/.test(tokens[mention.to]?.text ?? '.')) return undefined
  const last = done.at(-1)
  const title = last?.role === 'genitive' || last?.role === 'prepositional' ? done.at(-2) : last
  if (!last || !title || last.to !== mention.from - 1 || title.role === 'attribute' || title.plural) return undefined
  if (title.person !== null && title.person !== mention.person) return undefined
  if (title === last) return title.onlooker || title.person === mention.person ? title : undefined
  return title.onlooker && title.person === null && title.to === last.from - 1 ? title : undefined
}

/** Members of a list stand as its first member does: "mit Polen, Dänemark und Estland". */
export function coordinated(tokens: readonly Token[], mentions: readonly PartyMention[]): PartyMention[] {
  const done: PartyMention[] = []
  for (const mention of mentions) {
    const before = done.at(-1)
    const between = before ? tokens.slice(before.to, mention.from) : []
    const joins =
      between.length > 0 &&
      between.length <= 3 &&
      between.every((t) => /^(?:,|und|oder|sowie|sondern|aber|der|die|das|dem|des|auch)$/.test(t.text)) &&
      between.some((t) => /^(?:,|und|oder|sowie)$/.test(t.text))
    const listed =
      joins &&
      before &&
      // "die Koalition der Unterstützer und die USA": an article that no genitive has
      !(before.role === 'genitive' && between.some((t) => /^(?:die|das)$/.test(t.text))) &&
      // "… für die Ukraine, Portugal liefert sie": another clause begins
      !(before.role !== 'bare' && between.length === 1 && between[0]?.text === ',' && mainly(tokens[mention.to], 'verb')) &&
      !(before.preposition === 'nicht' && between.some((t) => t.text === 'sondern')) &&
      !((mention.role === 'prepositional' && mention.preposition !== 'dat') || mention.role === 'attribute') &&
      !(between.length > 1 && between[0]?.text === ',' && before.role !== 'bare')
    done.push(listed ? { ...mention, role: before.role, preposition: before.preposition, head: before.head } : mention)
  }
  return done
}
