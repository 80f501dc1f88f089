/** Which forms have a place for what `fields` and `include` choose. The others refuse them: what is passed over looks like an answer. */
import type { Format } from '../format.ts'

/** Parameters that shape rows and do not choose them. */
export const SHAPING = ['fields', 'include'] as const

export const SHOWN: Readonly<Record<(typeof SHAPING)[number], readonly Format[]>> = {
  fields: ['json', 'ndjson', 'csv', 'geojson'],
  include: ['json', 'ndjson', 'geojson'],
}

/** Whether a form can show what the parameter asks for. */
export const canShow = (format: Format, name: string): boolean => (name !== 'fields' && name !== 'include') || SHOWN[name].includes(format)
