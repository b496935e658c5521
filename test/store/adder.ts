import { openStore } from '../../src/store/store.ts'
import { position, report } from './reports.ts'

/**
 * A process that opens the store of the folder it is given, says `open`, and then either waits or, with `add`, adds reports of
 * three statements each until it is stopped, and says the id of each report that the store acknowledged; with `replace` it puts two or
 * three statements in the place of those of one report, by turns, and says how many. Where the store is refused it says why.
 */
const [folder = '', task] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const store = await openStore({ data: folder })
  say('open')
  for (let i = 0; task === 'add'; i++) {
    const added = report(`Bericht ${i}: Frankreich, Estland und Litauen schicken Truppen. ${'Mehr ist nicht bekannt. '.repeat(100)}`)
    await store.add(
      added,
      ['Frankreich', 'Estland', 'Litauen'].map((party) => position(added, party)),
    )
    say(added.id)
  }
  const read = report('Frankreich, Estland und Litauen schicken Truppen.')
  if (task === 'replace') await store.add(read, [])
  for (let i = 0; task === 'replace'; i++) {
    const parties = ['Frankreich', 'Estland', 'Litauen'].slice(i % 2)
    await store.replace(
      read,
      parties.map((party) => position(read, party)),
    )
    say(String(parties.length))
  }
  setInterval(() => store, 60_000)
} catch (error) {
  say(`refused: ${error instanceof Error ? error.message : String(error)}`)
}
