import type { OpenAPIHono } from '@hono/zod-openapi'

interface Schema {
  readonly enum?: readonly string[]
  readonly description?: string
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string; readonly schema?: Schema }[]
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

/** The page docs/reference/api.md: what the server says of its routes, and what holds for all of them. */
export async function reference(server: OpenAPIHono): Promise<string> {
  const { paths } = (await (await server.request('/api/openapi.json')).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(`${method.toUpperCase()} ${path}`, operation)),
  )
  return `${HEAD}\n${routes.join('\n')}`
}

function section(name: string, { summary = '', parameters = [], responses }: Operation): string {
  const asked = parameters.map(({ name, description = '', schema = {} }) => {
    const values = schema.enum ? schema.enum.map((value) => `\`${value}\``).join(', ') : ''
    return `- \`${name}\`${[description || (schema.description ?? ''), values]
      .filter((part) => part !== '')
      .map((part) => `: ${part}`)
      .join('')}`
  })
  const answers = Object.entries(responses).filter(([status]) => !['200', '400', '404'].includes(status))
  return [
    `### ${name}\n`,
    `${summary}.\n`,
    ...(asked.length > 0 ? [`${asked.join('\n')}\n`] : []),
    ...(answers.length > 0 ? [`${answers.map(([status, { description }]) => `- ${status}: ${description}`).join('\n')}\n`] : []),
  ].join('\n')
}

const HEAD = `# The API

_Written from the routes in \`src/server/routes/\`; a test keeps it so. \`/api/openapi.json\` describes every field (OpenAPI 3.1)._

\`garant serve\` answers programs on the machine that it runs on; the web app asks the same routes.

## What holds for all

- Answers are JSON. What went wrong is \`{ "error": { "code", "message", "cure" } }\`, with status 400 (it makes no sense), 404 (it is not there),
  405, 409 (overtaken), 413, 415, 422 (a report that cannot be read) or 503 (the store).
- \`asOf\` is an ISO day: what was known then. Without it, all that is known.
- A long list comes in parts: \`limit\` says how many at most (100, up to 1000), \`total\` how many there are, and \`next\`, asked for as \`cursor\`, gives
  those that follow; it is null at the end.
- Every answer carries an \`ETag\`. Asked again with \`If-None-Match\`, the server answers 304 as long as the store has not changed.
- A \`quote\` stands from \`start\` to \`end\` of its report's text, in UTF-16 units, half-open; \`context\` begins at \`contextStart\`.

## What changes something

Only JSON is taken, with \`Content-Type: application/json\`, and from a browser only where the page is this server's own.

\`POST /api/reviews\` takes \`by\`, \`because\` (or null), what it is \`on\`, and the \`verdict\`:

| \`on\`        | names                                                      | \`verdict\`                                                                             |
| ----------- | ---------------------------------------------------------- | ------------------------------------------------------------------------------------- |
| \`statement\` | \`statement\`                                                | \`right\`, \`wrong\`, or \`set\` with \`correction\`: \`kind\` and the fields that are set, as in statements |
| \`events\`    | \`events\`: two ids of events, or of statements that tell one | \`same\`, \`different\`, \`unsure\`                                                         |
| \`origins\`   | \`reports\`: two ids                                         | \`same\`, \`different\`, \`unsure\`                                                         |
| \`finding\`   | \`finding\`                                                  | \`real\`, \`not\`, or \`resolved\` with \`because\`                                           |
| \`review\`    | \`review\`                                                   | \`withdraw\`                                                                            |

All but a withdrawal say with \`seen\` which review of the same thing their writer knew to be the last, by its id, or null where there was none. Where
another one is the last by now, nothing is kept: the answer is 409 with \`reviews\`, all that is said of it now.

\`\`\`sh
curl -s http://127.0.0.1:4174/api/reviews -H 'Content-Type: application/json' \\
  -d '{ "by": "Abel", "on": "statement", "statement": "s-11970d03dee8ee60", "verdict": "wrong", "seen": null }'
\`\`\`

\`POST /api/reports\` takes a report as \`text\`, or as \`base64\` with the \`name\` of its file, and what is known of it: \`published\`, \`outlet\`, \`title\`,
\`language\`; \`unread\` as true keeps one that no language pack reads.

\`\`\`python
import requests
text = open('report.txt').read()
requests.post('http://127.0.0.1:4174/api/reports', json={'text': text, 'published': '2026-02-03', 'outlet': 'Hafenbote'}).json()['statements']
\`\`\`

## Routes
`
