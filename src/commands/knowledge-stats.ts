import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { formatFile } from '../knowledge/format.ts'
import { replaceFile } from '../knowledge/import/folder.ts'
import { loadKnowledge, seedsFolder } from '../knowledge/index.ts'
import { readFolder } from '../knowledge/read.ts'
import { type Stats, statsOf } from '../knowledge/stats.ts'
import type { KnowledgeOptions } from './knowledge.ts'
import { write, writeLine } from './output.ts'

/** `knowledge -- stats` */
export async function stats({ json }: KnowledgeOptions): Promise<number> {
  const today = new Date().toISOString().slice(0, 10)
  const figures = statsOf(loadKnowledge(seedsFolder(), readConfig().knowledge), today)
  await write(process.stdout, json ? `${JSON.stringify(figures, null, 2)}\n` : show(figures))
  return 0
}

function show({ leaders, terms, countries, organisations, places, languages, decades, byCountry }: Stats): string {
  return [
    `${leaders} persons with ${terms} terms, ${countries} countries, ${organisations} organisations, ${places} places`,
    '',
    table(
      ['language', 'persons', 'forms', 'weak', 'places'],
      languages.map(row => [row.language, row.leaders, row.forms, row.weak, row.places]),
    ),
    table(
      ['in office', 'persons', 'terms'],
      decades.map(row => [row.decade, row.leaders, row.terms]),
    ),
    'Share of days for which heads of state, government or organisation / foreign ministers are known, per cent:',
    table(
      ['code', 'name', 'persons', 'terms', ...decades.map(({ decade }) => decade)],
      byCountry.map(row => [
        row.code,
        row.name,
        row.leaders,
        row.terms,
        ...row.coverage.map(({ heads, foreignMinisters }) => `${percent(heads)}/${percent(foreignMinisters)}`),
      ]),
    ),
  ].join('\n')
}

const percent = (share: number): string => String(Math.floor(share * 100)).padStart(3)

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map(row => row.map(String))
  const widths = head.map((_, at) => Math.max(...cells.map(row => row[at]?.length ?? 0)))
  return `${cells
    .map(row =>
      row
        .map((cell, at) => (/^[\d/ ]+$/.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}

/** `knowledge -- format`: rewrites the files that are not in the layout. */
export async function format(folder: string): Promise<number> {
  const { leaders, countries, places } = readFolder(folder)
  for (const { name, text, entries } of [...leaders, ...countries, ...places]) {
    const path = join(folder, name)
    const formatted = formatFile(name, entries)
    if (formatted === text || !existsSync(path) || readFileSync(path, 'utf8') === formatted) continue
    replaceFile(path, formatted)
    await writeLine(process.stdout, path)
  }
  return 0
}
