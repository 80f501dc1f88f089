import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

test('without any variable: the defaults', () => {
  expect(readConfig({})).toEqual({
    database: './data/dragoman.sqlite',
    databaseByDefault: true,
    knowledge: './data/knowledge',
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    apiKeys: [],
    rateLimit: null,
    trustProxy: null,
  })
})

test('keys have scopes, and clients a rate', () => {
  expect(readConfig({ API_KEYS: 'abc=read+ingest, *=read', RATE_LIMIT: '600/60' })).toMatchObject({
    apiKeys: [
      { key: 'abc', scopes: ['read', 'ingest'] },
      { key: '*', scopes: ['read'] },
    ],
    rateLimit: { requests: 600, seconds: 60 },
  })
  for (const API_KEYS of ['abc', 'abc=', 'abc=write', '=read']) expect(() => readConfig({ API_KEYS })).toThrow('API_KEYS')
  for (const RATE_LIMIT of ['600', '0/60', '1/0', 'a/b']) expect(() => readConfig({ RATE_LIMIT })).toThrow('RATE_LIMIT')
})

test('proxies are believed by their address', () => {
  expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, ::1,loopback' }).trustProxy).toEqual(['10.0.0.0/8', '::1', 'loopback'])
  for (const TRUST_PROXY of ['true', '1', '10.0.0.0/33', 'proxy.example', '10.0.0.1,']) {
    expect(() => readConfig({ TRUST_PROXY }), TRUST_PROXY).toThrow('TRUST_PROXY')
  }
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ DATABASE_URL: '', HOST: ' ', PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
})

test.each([
  ['file:./a.sqlite', './a.sqlite'],
  ['file:/tmp/a b.sqlite', '/tmp/a b.sqlite'],
  ['file:///tmp/a%20b.sqlite', '/tmp/a b.sqlite'],
  [':memory:', ':memory:'],
])('DATABASE_URL %s', (url, path) => {
  expect(readConfig({ DATABASE_URL: url })).toMatchObject({ database: path, databaseByDefault: false })
})

test.each([
  ['DATABASE_URL', 'postgres://localhost/x'],
  ['DATABASE_URL', 'file:'],
  ['DATABASE_URL', './a.sqlite'],
  ['DATABASE_URL', 'file://host/a.sqlite'],
  ['HOST', 'no host'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['PORT', 'http'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is named', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name} is '${value}' and should be`)
})

test('all bad variables are named at once', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y', HOST: '::1' })).toThrow(/PORT is 'x'.*; LOG_LEVEL is 'y'/)
})
