import type { Label } from '../../../src/model/dossier.ts'

/** The language the interface speaks. Labels of the dossier are picked here and nowhere else. */
export const LANGUAGE = 'en'

/** A label in the interface's language; where the dossier lacks it, in any language it has. */
export function pick(label: Label): string {
  return label[LANGUAGE] ?? Object.values(label)[0] ?? ''
}
