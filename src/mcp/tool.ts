import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { z } from 'zod'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Current } from '../server/current.ts'
import { Problem } from '../server/problem.ts'
import type { Consulted } from '../store/store.ts'

/** What every tool answers from. */
export interface Ground {
  readonly store: Pick<Consulted, 'documents' | 'search' | 'places'>
  readonly current: Current
  readonly dossier: Dossier
  /** Where the web app is served, without a slash at its end; null: nobody said. */
  readonly address: string | null
}

/** A question that a program may ask, and what is answered. */
export interface Tool<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string
  readonly title: string
  /** What it is for, in sentences for whoever chooses among tools. */
  readonly description: string
  readonly asked: In
  readonly answer: Out
  /** @throws Refusal or Problem where what is asked makes no sense, or there is no such thing */
  readonly answered: (asked: z.output<In>, ground: Ground) => Promise<z.output<Out>>
  /** The same for reading: made of the answer and of nothing else, so that both say the same. */
  readonly written: (answer: z.output<Out>) => string
}

/** What all tools promise: they change nothing, ask nobody, and answer the same as long as the store holds the same. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

/** Offers a tool. `underWay` is told of each answer that is worked on, so that nothing is closed beneath it. */
export function offer<In extends z.ZodObject, Out extends z.ZodObject>(
  server: McpServer,
  { name, title, description, asked, answer, answered, written }: Tool<In, Out>,
  ground: Ground,
  underWay: (answering: Promise<unknown>) => void,
): void {
  // The types of the SDK take a tool's schemas one by one; here they are those of any tool, which it checks as it runs.
  const handle = async (given: unknown): Promise<CallToolResult> => {
    try {
      const found = await answered(given as z.output<In>, ground)
      return { content: [{ type: 'text', text: written(found) }], structuredContent: found }
    } catch (error) {
      return { isError: true, content: [{ type: 'text', text: told(error) }] }
    }
  }
  const config = { title, description, inputSchema: asked as z.ZodObject, outputSchema: answer as z.ZodObject, annotations: READ_ONLY }
  server.registerTool(name, config, (given: unknown) => {
    const answering = handle(given)
    underWay(answering)
    return answering
  })
}

/** What went wrong, with the cure. What is not the asker's fault is told on standard error in full. */
function told(error: unknown): string {
  if (error instanceof Problem) return `${error.message}; ${error.cure}`
  if (error instanceof Refusal) return error.line
  console.error(error)
  return 'Garant made a mistake while it answered; what it was stands on the standard error of garant mcp'
}
