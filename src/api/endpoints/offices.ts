import { countOffices, listOffices, type OfficeRow, type OfficeView, officeViews } from '../../store/offices.ts'
import type { Columns } from '../formats/columns.ts'
import { PAGING, type ParameterName } from '../parameters.ts'
import { officeSchema } from '../schemas.ts'
import type { Endpoint } from './context.ts'
import { addList, type Noun } from './list.ts'

export const OFFICE_LIST = {
  names: ['leader', 'country', 'office', 'on', 'calendar', ...PAGING] as ParameterName[],
  sorts: ['country', 'office'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson'] as const,
  row: officeSchema,
}

const COLUMNS: Columns<OfficeView> = {
  office: row => row.office,
  country: row => row.country.code,
  of: row => row.of,
  leader: row => row.leader.id,
  name: row => row.leader.name,
  from: row => row.from,
  to: row => row.to,
  current: row => String(row.current),
  checked: row => row.checked,
  acting: row => String(row.acting),
}

const noun: Noun<OfficeRow, OfficeView> = {
  ...{ path: '/offices', tag: 'leaders', summary: 'Who held which office when', list: OFFICE_LIST, columns: COLUMNS },
  ...{ read: listOffices, count: countOffices, views: officeViews },
}

export const offices: Endpoint = (app, context) => addList(app, context, noun)
