import { Refusal } from '../model/refusal.ts'
import type { LanguagePack } from '../reading/pack.ts'

/** The languages that have a pack, as BCP 47 primary subtags. */
export const LANGUAGES = ['de'] as const

/** Whether a pack reads a language. */
export function hasPack(language: string): boolean {
  return LANGUAGES.some((read) => read === language)
}

/**
 * The pack of a language, loaded when first asked for.
 * @throws Refusal where no pack reads it.
 */
export async function languagePack(language: string, where: string): Promise<LanguagePack> {
  switch (language) {
    case 'de':
      return (await import('./de/index.ts')).GERMAN
    default:
      throw new Refusal(
        `no language pack reads "${language}"`,
        where,
        `Garant reads ${LANGUAGES.join(', ')}: name the language with --language where it was detected wrongly, or keep the report unread with garant add --unread`,
      )
  }
}
