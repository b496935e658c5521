import type { Fact } from '../../reading/fact.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import type { Setting } from './occasion.ts'

/** Events and figures of one German sentence. */
export function facts(setting: Setting): readonly Fact[] {
  return [...events(setting), ...figures(setting.sentence, setting.text, setting.actor)]
}
