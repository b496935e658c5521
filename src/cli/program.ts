import { Command, InvalidArgumentError, Option } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { FORMAT_NAMES } from '../exports/names.ts'
import { NARROWED } from '../exports/narrowing.ts'
import { TABLE_NAMES } from '../exports/table.ts'
import { FINDING_KINDS } from '../model/finding.ts'
import { EVENT_TYPES } from '../model/statement.ts'
import { isoDay } from '../text/day.ts'
import type { Given } from '../text/load.ts'
import type { Adding } from './add.ts'
import type { AnalyseOptions } from './analyse.ts'
import type { EventsOptions } from './events.ts'
import { EXIT_CODES } from './exit.ts'
import type { ExportOptions } from './export.ts'
import type { ChangesOptions } from './changes.ts'
import type { FindingsOptions } from './findings.ts'
import type { HistoryOptions } from './history.ts'
import type { McpOptions } from './mcp.ts'
import type { OriginsOptions } from './origins.ts'
import type { OutlookOptions } from './outlook.ts'
import type { RegisterOptions } from './register.ts'
import type { ReviewOptions } from './review.ts'
import type { ReviewsOptions } from './reviews.ts'
import type { Settings } from './settings.ts'

/** What the environment can say. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  DATABASE_URL: 'address of a PostgreSQL server (15 or later) that keeps the store instead of a folder',
  GARANT_BY: 'who gives verdicts by garant review, where --by does not say it',
  NO_COLOR: 'where it is set, no colours',
}

function listed(head: string, entries: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(entries).map((name) => name.length))
  const lines = Object.entries(entries).map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}\n`)
  return `${head}:\n${lines.join('')}`
}

/** What the options of every command come to. The store: the folder that was named, else the address in the environment. */
function settings(command: Command): Settings {
  const { data, dossier } = command.optsWithGlobals<{ data: string; dossier?: string }>()
  const url = process.env.DATABASE_URL
  const named = command.parent?.getOptionValueSource('data') === 'cli'
  return { location: url && !named ? { url } : { data }, dossier }
}

/** The commands. Each is loaded only when it is called, so that none waits for what another needs. */
export function program(): Command {
  const garant = new Command('garant')
    .description(
      'Reads reports about a guarantee that many states are to give together, and keeps the register of who promised what, on which condition, in which words.',
    )
    .version(about.version, '--version', 'says which version of Garant this is')
    .option('--data <DIR>', 'the folder of the store; it wins over DATABASE_URL', '.garant')
    .option('--dossier <DIR>', 'the folder of the dossier (default: the one that comes with Garant)')
    .addHelpText('after', `\n${listed('Environment', ENVIRONMENT)}\n${listed('Exit codes', EXIT_CODES)}`)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showHelpAfterError('(garant --help lists the commands)')

  ofReports(garant.command('read'), 'FILE')
    .description('Reads reports and shows what each one states; nothing is stored.')
    .option('--json', 'one object a line for each report')
    .action(async (paths: string[], options: Given & { json?: boolean }, command: Command) =>
      (await import('./read.ts')).read(paths, options, settings(command)),
    )

  ofReports(garant.command('explain'), 'FILE', 'one')
    .description('Shows what was seen in one report at every stage of its reading: clauses, names, rules tried, fired and rejected.')
    .option('--json', 'all of it as one object')
    .action(async (path: string, options: Given & { json?: boolean }, command: Command) =>
      (await import('./explain.ts')).explain(path, options, settings(command)),
    )

  ofReports(garant.command('dates'), 'FILE')
    .description('Shows the time expressions of reports, each with its value by ISO 8601 and TIMEX3; nothing is stored.')
    .option('--json', 'one object a line for each report')
    .action(async (paths: string[], options: Given & { json?: boolean }) => (await import('./dates.ts')).dates(paths, options))

  ofReports(garant.command('quotes'), 'FILE')
    .description('Shows the speech that reports give: its words, who says them to whom, and the words of saying; nothing is stored.')
    .option('--json', 'one object a line for each report')
    .action(async (paths: string[], options: Given & { json?: boolean }, command: Command) =>
      (await import('./quotes.ts')).quotes(paths, options, settings(command)),
    )

  ofReports(garant.command('add'), 'PATH')
    .description('Reads reports into the store; a report that is in it already only takes what was not given of it before.')
    .option(
      '--unread',
      'keep reports in a language that Garant does not read: what they copy, retell or translate is told, not what they state',
    )
    .action(async (paths: string[], options: Adding, command: Command) => (await import('./add.ts')).add(paths, options, settings(command)))

  garant
    .command('reread')
    .description('Reads the stored reports anew, with the reader of this version, and shows what that changes in the register.')
    .argument('[WHICH...]', 'only these documents: d-…, or the path of a report as it was added, or of a folder above it')
    .option('--json', 'all of it as one object')
    .action(async (which: string[], options: { json?: boolean }, command: Command) =>
      (await import('./reread.ts')).reread(which, options, settings(command)),
    )

  garant
    .command('register')
    .description('Shows who stands how to which measure at present.')
    .addOption(new Option('--json', 'everything, with every statement behind a cell').conflicts(['csv', 'markdown']))
    .addOption(new Option('--csv', 'one line a cell, for a spreadsheet (RFC 4180)').conflicts('markdown'))
    .option('--markdown', 'a table for a text')
    .option('--party <ID>', 'only this party, such as FR or coalition')
    .option('--measure <ID>', 'only this measure, such as troops')
    .addOption(asOfOption())
    .addOption(new Option('--said-until <DATE>', 'of what had been said by this day, whenever it became known (YYYY-MM-DD)').argParser(day))
    .action(async (options: RegisterOptions, command: Command) => (await import('./register.ts')).register(options, settings(command)))

  garant
    .command('history')
    .description("Shows how a party's position on a measure developed, run by run, and what changed from one run to the next.")
    .argument('<PARTY>', 'a party, such as FR or coalition')
    .argument('<MEASURE>', 'a measure, such as troops')
    .addOption(asOfOption())
    .option('--json', 'runs and steps as one object')
    .action(async (party: string, measure: string, options: HistoryOptions, command: Command) =>
      (await import('./history.ts')).history(party, measure, options, settings(command)),
    )

  garant
    .command('changes')
    .description('Shows what is known since a day that was not, or not so, known before: new, changed, withdrawn, contradicted.')
    .addOption(new Option('--since <DATE>', 'the first day whose reports count as news (YYYY-MM-DD)').argParser(day).makeOptionMandatory())
    .addOption(asOfOption())
    .option('--json', 'all of them as one object')
    .action(async (options: ChangesOptions, command: Command) => (await import('./changes.ts')).changes(options, settings(command)))

  garant
    .command('origins')
    .description('Shows which reports copy or retell one another, as trees, with what was kept, changed, added and dropped.')
    .option('--json', 'everything, with every sentence that was compared')
    .addOption(asOfOption())
    .action(async (options: OriginsOptions, command: Command) => (await import('./origins.ts')).origins(options, settings(command)))

  garant
    .command('events')
    .description('Shows what happened by all reports that tell it: when, where, who took part and how, and where reports differ.')
    .addOption(new Option('--type <TYPE>', 'only events of this type').choices(EVENT_TYPES))
    .addOption(asOfOption())
    .option('--json', 'all of it as one array')
    .action(async (options: EventsOptions, command: Command) => (await import('./events.ts')).events(options, settings(command)))

  garant
    .command('findings')
    .description('Shows where reports cannot all be right, each with the words on both sides and why it is no mere development.')
    .addOption(new Option('--kind <KIND>', 'only findings of this kind').choices(FINDING_KINDS))
    .option('--all', 'those too that a person found to be none')
    .addOption(asOfOption())
    .option('--json', 'findings as one list, those that rest on one origin among them')
    .action(async (options: FindingsOptions, command: Command) => (await import('./findings.ts')).findings(options, settings(command)))

  garant
    .command('outlook')
    .description('Shows what would be in force under a scenario, what the rest waits for, and what is missing.')
    .option('--scenario <FILE>', 'a scenario in YAML or JSON: what is assumed of conditions, promises and numbers')
    .option('--assume <LIST>', 'assumptions beside it, such as ceasefire=true,approval:ES=false,us_backstop=0.6')
    .addOption(asOfOption())
    .option('--goal <GOAL>', 'what it would take to reach it: troops>=15000, troops:contributors>=3, "air:covered & sea:covered"')
    .addOption(limitOption())
    .addOption(
      new Option('--compare <FILE...>', 'two scenarios side by side: what comes into force, what drops out, and why').conflicts('scenario'),
    )
    .option('--robust', 'which single statement, report or origin would change the answer if it were wrong')
    .option('--replay', 'how the answer moved from day to day, and which statement moved it')
    .option('--quotes', 'with the words that each position rests on')
    .option('--json', 'all of it as one object')
    .action(async (options: OutlookOptions, command: Command) => (await import('./outlook.ts')).outlook(options, settings(command)))

  garant
    .command('analyse')
    .description('Shows how likely the top of a model of gates holds, its minimal sets, and what each variable counts for it, exactly.')
    .argument('<MODEL>', 'a model in JSON: top, gates and probabilities, or - for one from standard input')
    .addOption(numberOption('--limit <N>', 'so many minimal sets are listed at most', 10))
    .addOption(numberOption('--budget-nodes <N>', 'so many nodes may a decision diagram have', 4_000_000))
    .addOption(
      new Option('--seconds <S>', 'so long it is looked for what is exact; bounds then take up to half a minute more')
        .default(60)
        .argParser((text: string) => {
          const seconds = /^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : 0
          if (seconds <= 0) throw new InvalidArgumentError('Write a number of seconds above 0, such as 2.5.')
          return seconds
        }),
    )
    .option('--json', 'all of it as one object')
    .action(async (path: string, options: AnalyseOptions) => (await import('./analyse.ts')).analyse(path, options))

  garant
    .command('review')
    .description(
      'Keeps what you say of a statement, an event, a report or a finding, for ever: right, wrong, otherwise, the same, settled.',
    )
    .argument('<ID>', 's-… for a statement, e-… for an event, d-… for a report, f-… for a finding, r-… for a review')
    .argument('<VERDICT>', 'right, wrong or set; same, different or unsure; real, not or resolved; withdraw')
    .argument('[MORE...]', 'after set what it should say, FIELD=VALUE; after same, different and unsure the other event or report')
    .addOption(new Option('--by <NAME>', 'who says so; without it GARANT_BY does, and one of the two is needed').env('GARANT_BY'))
    .option('--because <TEXT>', 'why; for resolved: how')
    .action(async (id: string, verdict: string, more: string[], options: ReviewOptions, command: Command) =>
      (await import('./review.ts')).review({ id, verdict, more }, options, settings(command)),
    )

  garant
    .command('reviews')
    .description('Lists what people said, in order of time, with what became of it: overruled, contradicted, withdrawn, orphaned.')
    .option('--orphaned', 'only those of which nothing is read or found any more')
    .option('--json', 'reviews as one list')
    .action(async (options: ReviewsOptions, command: Command) => (await import('./reviews.ts')).reviews(options, settings(command)))

  garant
    .command('show')
    .description('Shows one document, statement, event, finding or cell with all it rests on, and what people say of it.')
    .argument('<ID>', 'd-… for a document, s-… for a statement, e-… for an event, f-… for a finding, FR:troops for a cell')
    .action(async (id: string, _options: object, command: Command) => (await import('./show.ts')).show(id, settings(command)))

  garant
    .command('export')
    .description(
      'Writes the register and what it rests on in a format for other programs: spreadsheets, notebooks, footnotes, calendars, feeds.',
    )
    .addOption(new Option('--format <FORMAT>', `in which format: ${FORMAT_NAMES.join(', ')}`).makeOptionMandatory())
    .option('--what <TABLE>', `which table: ${TABLE_NAMES.join(', ')} (default: what the format is for, else register)`)
    .addOption(asOfOption())
    .option('--party <ID>', `only of this party, such as FR or coalition, in ${NARROWED.join(', ')}`)
    .option('--measure <ID>', 'only of this measure, such as troops, in the same')
    .addOption(new Option('--since <DATE>', 'of changes, the first day whose reports count as news (default: all of them)').argParser(day))
    .option('--out <PATH>', 'a file, or a folder to put it in; without it the export goes to standard output')
    .option('--force', 'replaces what is there')
    .option('--bom', 'begins CSV with a byte order mark, by which Excel knows that it is UTF-8')
    .action(async (options: ExportOptions, command: Command) => (await import('./export.ts')).exportAs(options, settings(command)))

  garant
    .command('serve')
    .description('Serves the web app and its API on this machine.')
    .addOption(portOption())
    .action(async (options: { port: number }, command: Command) => (await import('./serve.ts')).serve(options, settings(command)))

  garant
    .command('mcp')
    .description('Answers assistants by the Model Context Protocol, on standard input and output: they read the register with its quotes.')
    .addOption(
      new Option('--address <URL>', 'where garant serve shows the same store, so that answers lead there').argParser((text: string) => {
        const url = URL.canParse(text) ? new URL(text) : null
        if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
          throw new InvalidArgumentError('Write an address such as http://127.0.0.1:4174.')
        return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
      }),
    )
    .action(async (options: McpOptions, command: Command) => (await import('./mcp.ts')).mcp(options, settings(command)))

  garant
    .command('start')
    .description("Adds the dossier's example reports, shows the register and serves the web app, which it builds where that is needed.")
    .addOption(portOption())
    .action(async (options: { port: number }, command: Command) => (await import('./start.ts')).start(options, settings(command)))

  // Subcommands take over how errors end at the time they are made, not the wish to throw them.
  for (const command of garant.commands) command.exitOverride()
  return garant
}

/** What a command takes that reads reports. */
function ofReports(command: Command, name: string, many: 'one' | 'many' = 'many'): Command {
  const reports =
    many === 'many'
      ? command.argument(`<${name}...>`, 'reports in plain text, Markdown or HTML, folders of them, or - for one from standard input')
      : command.argument(`<${name}>`, 'a report in plain text, Markdown or HTML, or - for one from standard input')
  return reports
    .addOption(publishedOption())
    .addOption(languageOption())
    .option('--outlet <NAME>', 'outlet of reports that do not name theirs')
    .option('--title <TITLE>', 'title of reports that do not have one')
}

function publishedOption(): Option {
  return new Option('--published <DATE>', 'day of publication (YYYY-MM-DD) of reports that do not give theirs').argParser(day)
}

function asOfOption(): Option {
  return new Option('--as-of <DATE>', 'as it was known on this day (YYYY-MM-DD)').argParser(day)
}

function languageOption(): Option {
  return new Option('--language <CODE>', 'language of the reports, such as de, whatever they say of it').argParser((code: string) => {
    if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(code)) throw new InvalidArgumentError('Write a code such as de or en.')
    return code
  })
}

function numberOption(flags: string, description: string, standard: number): Option {
  return new Option(flags, description).default(standard).argParser((text: string) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
    if (number < 1) throw new InvalidArgumentError('Write a whole number from 1 to 999999999.')
    return number
  })
}

function limitOption(): Option {
  return new Option('--limit <N>', 'so many sets of conditions are listed at most').default(10).argParser((text: string) => {
    const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0
    if (limit < 1) throw new InvalidArgumentError('Write a whole number from 1 to 9999.')
    return limit
  })
}

function portOption(): Option {
  return new Option('--port <N>', 'port to listen on; 0 takes a free one').default(4174).argParser((text: string) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
    if (!(port <= 65_535)) throw new InvalidArgumentError('Write a whole number from 0 to 65535.')
    return port
  })
}

function day(text: string): string {
  const found = isoDay(text)
  if (found === null) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD.')
  return found
}
