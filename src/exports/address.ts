/** The address that a reader can be sent to: of the web, and written so that no mark in it ends it early; null: it is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return href.replace(/[<>"'|`\\^{}\s]/gu, (mark) => encodeURIComponent(mark).replace("'", '%27'))
}
