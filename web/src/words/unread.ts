import type { ReportSummary } from '../../../src/server/views.ts'

/** Why a report states nothing; null: it was read, and what it states is known. */
export function whyUnread({ unread, language }: Pick<ReportSummary, 'unread' | 'language'>): string | null {
  return unread ? `not read: no language pack for ${language}` : null
}
