import type { SourceKind } from '../../../src/model/document.ts'

/** The kinds of source as they stand beside a report. */
export const KIND: Readonly<Record<SourceKind, string>> = {
  official: 'official text',
  agency: 'agency copy',
  press: 'press',
  commentary: 'commentary',
}
