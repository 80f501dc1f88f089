/** The kinds of problem that answers name (`type`), and the codes of single faults: what the code uses, the documentation lists and `/problems` explains. */

export const PROBLEM_KINDS = {
  'invalid-query': 'Parameters that are not known or not understood: each is a fault of its own, with what may have been meant.',
  ambiguous: 'A name that several leaders, countries or articles have: the fault lists them with their ids.',
  'not-found': 'There is nothing at this path, or nothing that has this id or name.',
  'method-not-allowed': 'The path is there, but not for this method; `Allow` says which ones.',
  'not-acceptable': '`Accept` allows none of the forms in which this can be had.',
  'invalid-request': 'No request that HTTP or the server allows: its address, headers, length or kind of body.',
  'invalid-body': 'The body sent is no JSON, or not the object that is asked for: each wrong field is a fault of its own.',
  unauthorized: 'A key is needed, or the one sent is not known.',
  forbidden: 'The key sent has not the scope that this needs: read, text, export or ingest.',
  'rate-limit': 'More requests than the quota allows; `Retry-After` says when to come back.',
  'time-limit': 'The query took longer than a query may: ask for less, by a narrower filter or fewer groups.',
  'not-ready': 'The database does not answer yet, or has no reference data.',
  internal: 'The server failed. The fault is not in the request; the log knows it by `X-Request-Id`.',
} as const satisfies Record<string, string>

export type ProblemKind = keyof typeof PROBLEM_KINDS

export const FAULT_CODES = {
  unknown_parameter: 'The path takes no parameter of this name.',
  repeated_parameter: 'It may be given once only.',
  empty_value: 'It was given without a value.',
  too_many_values: 'It lists more values than it may.',
  too_long: 'A value is longer than it may be.',
  unknown_value: 'It does not take this value.',
  unknown_entity: 'No leader or country has this name or id.',
  ambiguous_entity: 'Several have this name.',
  invalid_date: 'No date of the calendar named.',
  invalid_range: 'It ends before it begins.',
  invalid_limit: 'No number of rows that a page can have.',
  invalid_number: 'No number, or not within its bounds.',
  invalid_body: 'A field of the body is missing or wrong.',
  invalid_cursor: 'No cursor of this list with these parameters.',
  not_found: 'There is none with this id or name.',
  unauthorized: 'See the problem of that name.',
  forbidden: 'See the problem of that name.',
  rate_limit: 'See the problem of that name.',
} as const satisfies Record<string, string>

export type FaultCode = keyof typeof FAULT_CODES
