import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'

/** Where the built web app lies. */
export const BUILT = resolve(import.meta.dirname, '../../web/dist')

/** Files under assets/ carry a hash of their content in their names, so a browser never has to ask for them again. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Serves the web app of the folder `built`: its files, and its page for every address that is no file, as the app has its own routes. */
export function site(app: OpenAPIHono, built: string): void {
  app.get('*', async (c) => {
    const path = fileOf(c.req.path)
    if (path === null) return c.text('There is no such file.\n', 404)
    const content = path === '/' ? null : await contentOf(join(built, path))
    if (content) return sent(c, path, content, path.startsWith('/assets/') ? FOR_EVER : 'no-cache')
    if (extname(path) !== '') return c.text('There is no such file.\n', 404)
    const page = await contentOf(join(built, 'index.html'))
    return page ? sent(c, '/index.html', page, 'no-cache') : c.text('The web app is not built yet: `npm start` builds it.\n', 503)
  })
}

/** The path that an address names inside the folder; null where it is malformed or tries to leave it. */
function fileOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    return /[\\\0]|(?:^|\/)\.\.?(?:\/|$)/.test(path) ? null : path
  } catch {
    return null
  }
}

/** A file's content; null where there is no such file. */
async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
    throw error
  }
}

function sent(c: Context, path: string, content: Uint8Array<ArrayBuffer>, cache: string): Response {
  return c.body(content, 200, { 'Content-Type': getMimeType(path) ?? 'application/octet-stream', 'Cache-Control': cache })
}
