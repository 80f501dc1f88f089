import { Buffer } from 'node:buffer'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Input, type InputOptions, readInputs } from '../../src/read/index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(paths: string[], options?: InputOptions): Promise<Input[]> {
  const found: Input[] = []
  for await (const input of readInputs(paths, options)) found.push(input)
  return found
}

const ids = (inputs: Input[]): string[] => inputs.map(input => ('raw' in input ? input.raw.id : `! ${input.failure.reason}`))
const failures = (inputs: Input[]): string[] =>
  inputs.flatMap(input => ('failure' in input ? [`${input.failure.origin.replace(folder, '.')}: ${input.failure.reason}`] : []))

const line = (fields: object): string => `${JSON.stringify(fields)}\n`

describe('what is read', () => {
  it('takes the file name without its ending as id, and keeps the text as it is', async () => {
    const path = file('012_story.txt', '\ufeffلاوروف در دمشق\r\n\r\nوزیر خارجه روسیه وارد دمشق شد.\n')
    expect(await read([path])).toEqual([
      {
        raw: {
          id: '012_story',
          origin: path,
          mediaType: 'text/plain',
          text: '\ufeffلاوروف در دمشق\r\n\r\nوزیر خارجه روسیه وارد دمشق شد.\n',
        },
      },
    ])
  })

  it('makes the text of a JSON Lines article of title and body, and passes on what is given apart', async () => {
    const path = file(
      'a.jsonl',
      line({ id: 'x1', title: 'A', body: 'B\nC', url: 'https://news.example/1', source: 'S', published: '5 May 2020', language: 'en' }) +
        line({ id: 'x2', title: 'Alone' }),
    )
    expect(await read([path])).toEqual([
      {
        raw: {
          id: 'x1',
          origin: `${path}:1`,
          mediaType: 'application/json',
          text: 'A\nB\nC',
          title: 'A',
          url: 'https://news.example/1',
          source: 'S',
          published: '5 May 2020',
          language: 'en',
        },
      },
      { raw: { id: 'x2', origin: `${path}:2`, mediaType: 'application/json', text: 'Alone', title: 'Alone' } },
    ])
  })

  it('goes through folders in the order of names, past what it does not know', async () => {
    file('b.txt', 'two')
    file('a/z.htm', '<p>one</p>')
    file('a/picture.png', 'no')
    file('c.ndjson', line({ id: 'three', title: 't' }))
    file('notes.md', 'no')
    expect(ids(await read([folder]))).toEqual(['z', 'b', 'three'])
  })

  it('does not follow a link back to a folder above', async () => {
    file('a.txt', 'one')
    symlinkSync(folder, join(folder, 'loop'))
    expect(ids(await read([folder]))).toEqual(['a'])
  })

  it('reads JSON Lines from standard input, whatever the chunks', async () => {
    const bytes = Buffer.from(line({ id: '1', title: 'الرئيس' }) + line({ id: '2', title: 'رئیس‌جمهور' }))
    const stdin = (async function* () {
      for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
    })()
    const found = await read(['-'], { stdin })
    expect(found.map(input => 'raw' in input && [input.raw.origin, input.raw.title])).toEqual([
      ['stdin:1', 'الرئيس'],
      ['stdin:2', 'رئیس‌جمهور'],
    ])
  })

  it('minds neither byte order mark, nor blank lines, nor \\r\\n, nor a missing last line end', async () => {
    const path = file('a.jsonl', `\ufeff{"id":"1","title":"a"}\r\n\r\n   \n{"id":"2","title":"b","body":null}`)
    expect(ids(await read([path]))).toEqual(['1', '2'])
  })
})

describe('what cannot be read is named, and the run goes on', () => {
  it('names files', async () => {
    const good = file('good.txt', 'text')
    const found = await read([
      file('empty.txt', ''),
      file('blank.html', ' \n\t\n'),
      file('image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])),
      file('packed.jsonl', new Uint8Array([0x1f, 0x8b, 8, 0])),
      file('nul.txt', 'a\0b'),
      file('wide.txt', Buffer.from('\ufeffabc', 'utf16le')),
      file('report.pdf', '%PDF-1.7'),
      join(folder, 'missing.txt'),
      join(good, 'below.txt'),
      file('nothing.jsonl', '\n\n'),
      good,
    ])
    expect(failures(found)).toEqual([
      './empty.txt: empty file',
      './blank.html: empty file: nothing but white space',
      './image.txt: binary file (PNG)',
      './packed.jsonl: binary file (gzip: unpack it first)',
      './nul.txt: binary file (it holds NUL bytes)',
      './wide.txt: UTF-16 text: only HTML may be in another encoding than UTF-8',
      './report.pdf: unknown kind of file: the name should end in .txt, .html, .htm, .jsonl, .ndjson',
      './missing.txt: no such file or folder',
      './good.txt/below.txt: no such file or folder',
      './nothing.jsonl: empty input: no line holds an article',
    ])
    expect(ids(found).at(-1)).toBe('good')
  })

  it('names the first wrong byte of invalid UTF-8', async () => {
    const text = Buffer.from('دیدار در مسکو ')
    const found = await read([
      file('a.txt', Buffer.concat([text, Buffer.from([0xe4, 0x20]), text])),
      file('b.txt', Buffer.concat([Buffer.from('é'.repeat(70_000)), Buffer.from([0x80])])),
      file('c.txt', Buffer.from('abc\u0627').subarray(0, 4)),
    ])
    expect(failures(found)).toEqual([
      `./a.txt: invalid UTF-8 at byte ${text.length}`,
      './b.txt: invalid UTF-8 at byte 140000',
      './c.txt: invalid UTF-8 at byte 3',
    ])
  })

  it('names the line and the field of JSON Lines', async () => {
    const path = file(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(
          `{"id":"1","title":"a"}\n{"id":"2","title":\n{"id":3,"title":"c"}\n{"id":"4"}\n["5"]\n{"id":"6","title":" ","body":""}\n{"id":"7","title":"g","body":["x"]}\n{"id":"","title":"h"}\n{"id":"8","title":"`,
        ),
        Buffer.from([0xff]),
        Buffer.from(`"}\n{"id":"9","title":"i"}\n`),
      ]),
    )
    const found = await read([path])
    expect(failures(found)).toEqual([
      expect.stringMatching(/^\.\/a\.jsonl:2: not valid JSON: /),
      './a.jsonl:3: field "id" must be a string',
      './a.jsonl:4: field "title" is missing',
      './a.jsonl:5: not a JSON object',
      './a.jsonl:6: no text: title and body are empty',
      './a.jsonl:7: field "body" must be a string',
      './a.jsonl:8: field "id" is empty',
      './a.jsonl:9: invalid UTF-8 at byte 19 of the line',
    ])
    expect(ids(found).filter(id => !id.startsWith('!'))).toEqual(['1', '9'])
    for (const failure of failures(found)) expect(failure).not.toContain('\n')
  })

  it('does not hold more than the limit of one article', async () => {
    const lines = file(
      'a.jsonl',
      line({ id: '1', title: 'a' }) + line({ id: '2', title: 'x'.repeat(5000) }) + line({ id: '3', title: 'c' }),
    )
    const found = await read(
      [lines, file('long.txt', 'x'.repeat(1025)), file('long.html', 'x'.repeat(1025)), file('fits.txt', 'x'.repeat(1024))],
      { maxBytes: 1024 },
    )
    expect(ids(found)).toEqual(['1', '! line longer than 1024 bytes', '3', '! larger than 1024 bytes', '! larger than 1024 bytes', 'fits'])
    expect(failures(found)[0]).toMatch(/a\.jsonl:2: /)
  })

  it.skipIf(process.getuid?.() === 0)('names unreadable files and folders', async () => {
    const path = file('locked/a.txt', 'text')
    chmodSync(path, 0)
    chmodSync(join(folder, 'locked'), 0o500)
    expect(failures(await read([folder]))).toEqual(['./locked/a.txt: not readable: permission denied'])
  })
})

describe('charsets of HTML', () => {
  const decoder = (label: string) => new TextDecoder(label)
  /** Bytes of a text in a one-byte charset, by looking every byte up. */
  function encode(text: string, label: string): Uint8Array {
    const table = new Map([...Array(256).keys()].map(byte => [decoder(label).decode(new Uint8Array([byte])), byte]))
    return Uint8Array.from([...text].map(letter => table.get(letter) ?? 0x3f))
  }
  const textOf = async (bytes: Uint8Array): Promise<string> => {
    const [input] = await read([file('page.html', bytes)])
    return input && 'raw' in input ? input.raw.text : `! ${input?.failure.reason}`
  }

  it.each([
    ['windows-1256', '<head><meta charset="windows-1256"></head><p>الرئيس الفرنسي</p>'],
    ['windows-1254', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><p>Dışişleri Bakanı</p>'],
    ['windows-1254', "<meta charset='iso-8859-9'><p>Başbakan Türkiye'de</p>"],
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?><p>Министр</p>'],
  ])('reads %s as declared', async (label, page) => {
    expect(await textOf(encode(page, label))).toBe(page)
  })

  it('reads UTF-16 by its byte order mark, and UTF-8 with one', async () => {
    expect(await textOf(Buffer.from('\ufeff<p>دیدار</p>', 'utf16le'))).toBe('<p>دیدار</p>')
    expect(await textOf(Buffer.from('\ufeff<meta charset="windows-1256"><p>دیدار</p>'))).toBe('<meta charset="windows-1256"><p>دیدار</p>')
  })

  it('takes no declaration from a comment', async () => {
    expect(await textOf(Buffer.from('<!-- <meta charset="windows-1256"> --><p>دیدار</p>'))).toContain('دیدار')
  })

  it('says what is wrong', async () => {
    expect(await textOf(encode('<p>الرئيس</p>', 'windows-1256'))).toBe('! invalid UTF-8 at byte 3, and no other charset is declared')
    expect(await textOf(Buffer.from('<meta charset="klingon-8"><p>x</p>'))).toBe('! unknown charset "klingon-8"')
    expect(await textOf(Buffer.concat([Buffer.from('<meta charset="utf-8"><p>'), Buffer.from([0xc3])]))).toBe('! invalid UTF-8 at byte 25')
  })
})
