import { type Token, is } from '../../reading/token.ts'

/** What the words between two things in a German sentence make of them. */

/** Whether they make the second belong to the first or serve it: "der", "für die". */
export const serves = (between: readonly Token[]): boolean =>
  between.length > 0 &&
  between.length <= 3 &&
  /^(?:der|des|einer|eines|für)$/.test(between[0]?.text ?? '') &&
  between.slice(1).every((t) => t.kind !== 'mark' && is(t, 'article', 'adjective'))

/** Whether they make them members of one list: a comma or "und", and at most an article. */
export const lists = (between: readonly Token[]): boolean =>
  between.some((t) => /^(?:inklusive|einschließlich)$/.test(t.text)) ||
  (between.every((t) => /^(?:,|und|oder|sowie|als|noch|auch|wie|aber|sondern|darunter|der|die|das|dem|den|des)$/.test(t.text)) &&
    between.some((t) => /^(?:,|und|oder|sowie|noch|auch)$/.test(t.text)))
