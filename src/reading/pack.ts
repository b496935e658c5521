/** What a language pack gives the engine. */
export interface LanguagePack {
  readonly language: string
}
