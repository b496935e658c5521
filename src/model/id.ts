import { createHash } from 'node:crypto'

/** A content hash as an id: `prefix-` and 16 hexadecimal digits of the SHA-256 of the parts, which NUL separates. */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)}`
}
