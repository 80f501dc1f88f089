/** The only reader of the environment. */
import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import { UserError } from './errors.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type Config = {
  /** Path of the database file, or `:memory:`. */
  database: string
  /** True when nobody named the database: then its folder is made where it is missing. */
  databaseByDefault: boolean
  /** Folder of the user's own reference data, laid over the seeds where it exists. */
  knowledge: string
  host: string
  port: number
  logLevel: LogLevel
  /** API keys with their scopes; none: everybody may read, and nobody may write. */
  apiKeys: { key: string; scopes: Scope[] }[]
  /** Requests that one client may make in a number of seconds; null: as many as it likes. */
  rateLimit: { requests: number; seconds: number } | null
  /** Addresses of proxies that are believed when they say for whom they ask; null: none. */
  trustProxy: string[] | null
}

export const SCOPES = ['read', 'text', 'export', 'ingest'] as const
export type Scope = (typeof SCOPES)[number]

export type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_DATABASE = 'file:./data/dragoman.sqlite'
const DEFAULT_KNOWLEDGE = './data/knowledge'

/**
 * The settings, from the environment. A variable that is empty counts as not set.
 * @throws UserError naming every variable that is wrong, and what it should be
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = []
  const read = <T>(name: string, fallback: string, parse: (value: string) => T | null, wanted: string): T => {
    const value = environment[name]?.trim() || fallback
    const parsed = parse(value)
    if (parsed === null) problems.push(`${name} is '${value}' and should be ${wanted}`)
    return parsed as T
  }
  const config: Config = {
    database: read('DATABASE_URL', DEFAULT_DATABASE, databasePath, `file:PATH, as in ${DEFAULT_DATABASE}`),
    databaseByDefault: !environment.DATABASE_URL?.trim(),
    knowledge: read('KNOWLEDGE_DIR', DEFAULT_KNOWLEDGE, folderPath, `the path of a folder, as in ${DEFAULT_KNOWLEDGE}`),
    host: read('HOST', '127.0.0.1', hostName, 'a host name or an IP address'),
    port: read('PORT', '3000', portNumber, 'a number from 0 to 65535'),
    logLevel: read('LOG_LEVEL', 'info', logLevel, `one of ${LOG_LEVELS.join(', ')}`),
    apiKeys: read('API_KEYS', 'none', apiKeys, KEYS_WANTED),
    // Wrapped, for null is what a wrong value is read as.
    rateLimit: read('RATE_LIMIT', 'none', rateLimit, 'none, or REQUESTS/SECONDS, as in 600/60')?.limit ?? null,
    trustProxy: read('TRUST_PROXY', 'none', trustedProxies, PROXIES_WANTED)?.proxies ?? null,
  }
  if (problems.length) throw new UserError(`bad settings in the environment: ${problems.join('; ')}`)
  return config
}

function databasePath(url: string): string | null {
  if (url === ':memory:' || url === 'file::memory:') return ':memory:'
  if (!url.startsWith('file:') || url.includes('\0')) return null
  const path = url.slice('file:'.length)
  if (!path.startsWith('//')) return path || null
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}

const folderPath = (value: string): string | null => (value.includes('\0') ? null : value)

const hostName = (value: string): string | null => (/^[\w.:%-]+$/.test(value) ? value : null)

function portNumber(value: string): number | null {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  return port <= 65535 ? port : null
}

const KEYS_WANTED = `none, or KEY=SCOPE+SCOPE,… with the scopes ${SCOPES.join(', ')}; the key * is everybody without a key`

function apiKeys(value: string): Config['apiKeys'] | null {
  if (value === 'none') return []
  const keys = value.split(',').map(part => {
    const [, key = '', names = ''] = /^\s*([^\s=]+)=([a-z+]+)\s*$/.exec(part) ?? []
    const scopes = names.split('+').map(name => SCOPES.find(scope => scope === name))
    return key && scopes.every(scope => scope !== undefined) ? { key, scopes } : null
  })
  return keys.every(key => key !== null) ? keys : null
}

function rateLimit(value: string): { limit: Config['rateLimit'] } | null {
  if (value === 'none') return { limit: null }
  const [, requests, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,6})$/.exec(value) ?? []
  return requests && seconds ? { limit: { requests: Number(requests), seconds: Number(seconds) } } : null
}

const PROXIES_WANTED = 'none, or addresses of proxies, as in 10.0.0.0/8,loopback'

/** Networks that have names. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal']

function trustedProxies(value: string): { proxies: Config['trustProxy'] } | null {
  if (value === 'none') return { proxies: null }
  const proxies = value.split(',').map(part => part.trim())
  return proxies.every(isNetwork) ? { proxies } : null
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const longest = [0, 32, 128][[0, 4, 6].indexOf(isIP(address))]!
  return NETWORKS.includes(text) || (longest > 0 && Number(bits ?? 0) <= longest)
}

const logLevel = (value: string): LogLevel | null => LOG_LEVELS.find(level => level === value) ?? null
