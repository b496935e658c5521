import type { Proposal } from '../../model/statement.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'

/** Events and figures of one German sentence. */
export function facts(sentence: Sentence, text: string, day: string | null): readonly Proposal[] {
  return [...events(sentence, text, day), ...figures(sentence, text)]
}
