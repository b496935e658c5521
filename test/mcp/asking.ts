import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Words } from '../../src/mcp/citing.ts'
import type { Place } from '../cli/garant.ts'

const GARANT = fileURLToPath(new URL('../../bin/garant', import.meta.url))

/** What a tool answered. The SDK's client holds it against the schema of the tool. */
export interface Answered {
  readonly text: string
  readonly refused: boolean
  readonly content: Readonly<Record<string, unknown>>
  /** All words of reports in it, wherever they stand. */
  readonly words: readonly Words[]
}

/** An assistant that has started `garant mcp` in a folder. */
export class Assistant {
  readonly client = new Client({ name: 'test', version: '1' })
  err = ''

  async start(place: Place, ...options: readonly string[]): Promise<this> {
    const transport = new StdioClientTransport({ command: GARANT, args: ['mcp', ...options], cwd: place.folder, stderr: 'pipe' })
    transport.stderr?.on('data', (data: Buffer) => (this.err += data.toString()))
    await this.client.connect(transport)
    // with the list comes what answers have to look like
    await this.client.listTools()
    return this
  }

  async ask(name: string, asked: Record<string, unknown> = {}): Promise<Answered> {
    const { content, isError, structuredContent } = (await this.client.callTool({ name, arguments: asked })) as CallToolResult
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
    return { text, refused: isError === true, content: structuredContent ?? {}, words: wordsIn(structuredContent) }
  }
}

function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  if ('quote' in value && 'report' in value) return [value as Words]
  return Object.values(value).flatMap(wordsIn)
}
