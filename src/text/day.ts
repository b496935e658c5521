const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?: ?(?:Z|[+-][01]\d:?[0-5]\d))?)?$/i

/**
 * The ISO 8601 day of `value`, a day or a day with a time; null where it is neither, or no such day or time exists (2025-02-30, 25:61).
 * The day is the one that is written: a time zone does not move it.
 */
export function isoDay(value: string): string | null {
  const parts = SHAPE.exec(value.trim())
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for those of the last century
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${parts[1]}-${parts[2]}-${parts[3]}` : null
}
