import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Dossier, Wording } from '../model/dossier.ts'
import { readYaml } from './file.ts'
import { Mistakes } from './mistakes.ts'
import { readPeople } from './offices.ts'
import { readSubject, type Subject } from './subject.ts'
import { readWording } from './wording.ts'

/** The folder of the dossier that comes with Garant. */
export const SHIPPED_DOSSIER = resolve(import.meta.dirname, '../../dossiers/ukraine-guarantees')

/**
 * The dossier of a folder, read and checked whole.
 * @throws Refusal that names every mistake found in its files, each with file, line, value and cure.
 */
export function loadDossier(folder: string): Dossier {
  const mistakes = new Mistakes()
  if (!isFolder(folder))
    mistakes.note({ what: 'there is no such dossier folder', where: folder, cure: 'name a folder that has a dossier.yaml' })
  mistakes.refuseIfAny()

  const subject = readSubject(readYaml(join(folder, 'dossier.yaml'), mistakes.note), mistakes)
  // The other files speak in the ids of this one: against a broken one every line of theirs would look wrong.
  mistakes.refuseIfAny()

  const people = readPeople(readYaml(join(folder, 'offices.yaml'), mistakes.note), subject.groups)
  const wording = readWordings(join(folder, 'wording'), subject, mistakes)
  const examples = resolve(folder, 'examples')
  if (!isFolder(examples)) mistakes.note({ what: 'the folder is missing', where: examples, cure: 'make it and put example reports in' })
  mistakes.refuseIfAny()
  return Object.freeze({ ...subject, ...people, wording, examples })
}

function readWordings(folder: string, subject: Subject, mistakes: Mistakes): Readonly<Record<string, Wording>> {
  const files = isFolder(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .toSorted()
    : []
  if (files.length === 0)
    mistakes.note({ what: 'no language has its wording here', where: folder, cure: 'write at least one file, such as wording/de.yaml' })
  const wordings = files.map((file): [string, Wording] => {
    const language = basename(file, '.yaml')
    if (!/^[a-z]{2,3}$/.test(language))
      mistakes.note({
        what: `${JSON.stringify(language)} is no language`,
        where: join(folder, file),
        cure: 'name the file by a BCP 47 primary subtag, such as de.yaml',
      })
    return [language, readWording(readYaml(join(folder, file), mistakes.note), language, subject)]
  })
  return Object.fromEntries(wordings)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
