import { formatFile } from '../format.ts'
import type { DataFolder } from '../read.ts'
import { type CheckData, type Problem, proveFolder } from './data.ts'
import { formsOnce, meaningsApart, namesReachable, scriptsRight, strongOrWeak, weakFormsExist } from './names.ts'
import { codesExist, personsFiled, personsOnce } from './persons.ts'
import { openTermsChecked, ownTermsApart, seatsHeldByOne } from './terms.ts'

export type { Problem } from './data.ts'

/** Everything that must be true of the reference data: adding a check is a function and a line here. */
export const CHECKS: readonly ((data: CheckData) => Problem[])[] = [
  codesExist,
  personsOnce,
  personsFiled,
  openTermsChecked,
  ownTermsApart,
  seatsHeldByOne,
  scriptsRight,
  formsOnce,
  strongOrWeak,
  meaningsApart,
  namesReachable,
  weakFormsExist,
]

/** All that is wrong with a folder of reference data, by file. */
export function checkFolder(folder: DataFolder): Problem[] {
  const { data, problems } = proveFolder(folder)
  return sorted([...problems, ...CHECKS.flatMap(check => check(data)), ...layoutKept(folder)])
}

/** Files are written in the layout of `knowledge -- format`, so that a change shows as a change of few lines. */
function layoutKept({ leaders, countries, places }: DataFolder): Problem[] {
  return [...leaders, ...countries, ...places]
    .filter(
      ({ name, text, entries }) =>
        entries.every(entry => typeof entry === 'object' && entry !== null && 'names' in entry) && formatFile(name, entries) !== text,
    )
    .map(({ name }) => ({ file: name, entry: 'layout', problem: 'should be written by: npm run -s knowledge -- format' }))
}

export const sorted = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
