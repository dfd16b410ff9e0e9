import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeZip, workbookParts, type ZipPart } from './test/make-zip.ts'

/** Reads a file in a fresh process and tells what came of it and by how much its memory grew. */
async function readAlone(bytes: Buffer): Promise<{ code: string | null; rows: number; grownMb: number }> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.xlsx`)
  await writeFile(file, bytes)
  const script = `
    import { existsSync, readFileSync } from 'node:fs'
    import { readRows } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    const bytes = readFileSync(${JSON.stringify(file)})
    const before = process.memoryUsage.rss()
    let peak = before
    const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 5)
    let rows = 0, code = null
    try { for await (const row of readRows(bytes, 'a.xlsx')) rows += row.cells.length ? 1 : 0 } catch (error) { code = error.code ?? String(error) }
    clearInterval(watch)
    // The kernel's own high-water mark, where it tells one: ours may sleep through a burst.
    const mark = /VmHWM:\\s+(\\d+)/.exec(existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '')
    if (mark) peak = Math.max(peak, Number(mark[1]) * 1024)
    console.log(JSON.stringify({ code, rows, grownMb: (peak - before) / 1048576 }))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { timeout: 60_000 })
  return JSON.parse(stdout)
}

/** Deflates a long repetition without ever holding it. */
async function deflatedRepeat(unit: Buffer, times: number): Promise<{ deflated: Buffer; claims: number }> {
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  const pieces: Buffer[] = []
  stream.on('data', piece => pieces.push(piece))
  const ended = new Promise(resolve => stream.on('end', resolve))
  for (let at = 0; at < times; at++) if (!stream.write(unit)) await new Promise(resolve => stream.once('drain', resolve))
  stream.end()
  await ended
  return { deflated: Buffer.concat(pieces), claims: unit.length * times }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const parts = (changes: Partial<ZipPart>): ZipPart[] =>
  workbookParts({ sheet: '<sheetData/>' }).map(part => (part.name.endsWith('sheet1.xml') ? { ...part, ...changes } : part))

describe('files made to hurt', () => {
  test('a ratio no table has is refused before anything is unpacked', async () => {
    const bomb = await deflatedRepeat(Buffer.alloc(1 << 20, ' '), 90)
    expect(bomb.claims / bomb.deflated.length).toBeGreaterThan(100)
    const { code, grownMb } = await readAlone(makeZip(parts(bomb)))
    expect(code).toBe('bomb')
    expect(grownMb).toBeLessThan(100)
  })

  test('a directory that lies about sizes is believed only as far as it is counted', async () => {
    const bomb = await deflatedRepeat(Buffer.alloc(1 << 20, ' '), 300)
    const { code, grownMb } = await readAlone(makeZip(parts({ ...bomb, claims: 900_000 })))
    expect(code).toBe('bomb')
    expect(grownMb).toBeLessThan(100)
  })

  test('more than a hundred megabytes in all are refused, however many parts share them', async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `${(at * 2654435761) % 4294967296} `).join(''))
    const part = await deflatedRepeat(noise, 90)
    const many = Array.from({ length: 6 }, (_, at) => ({ name: `xl/worksheets/extra${at}.xml`, data: '', ...part }))
    expect(part.claims).toBeLessThan(100 * 1024 * 1024)
    expect((await readAlone(makeZip([...parts({}), ...many]))).code).toBe('bomb')
  })

  test('overlapping parts and ten thousand parts are refused', async () => {
    const twice = parts({})
    twice.push({ name: 'xl/worksheets/again.xml', data: 'x', at: 0 })
    expect((await readAlone(makeZip(twice))).code).toBe('bomb')
    const crowd = Array.from({ length: 10_000 }, (_, at) => ({ name: `p${at}`, data: '' }))
    expect((await readAlone(makeZip([...parts({}), ...crowd]))).code).toBe('bomb')
  })

  test('two parts of one name are refused, because readers differ in which counts', async () => {
    expect((await readAlone(makeZip([...parts({}), { name: 'xl/workbook.xml', data: '<workbook/>' }]))).code).toBe('broken')
  })

  test('one long string shared by half a million cells does not become half a million strings', async () => {
    const row = (at: number) => `<row r="${at}">${'<c t="s"><v>0</v></c>'.repeat(150)}</row>`
    const sheet = Array.from({ length: 4_000 }, (_, at) => row(at + 1)).join('')
    const noisy = parts({ data: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` })
    noisy.push({ name: 'xl/sharedStrings.xml', data: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>` })
    const { code, grownMb } = await readAlone(makeZip(noisy))
    expect(code).toBe('bomb')
    expect(grownMb).toBeLessThan(100)
  })

  test('a text without end and a table of endless shared strings are refused within bounds', async () => {
    const text = Buffer.from(Array.from({ length: 100_000 }, (_, at) => ((at * 2654435761) >>> 0).toString(36)).join(''))
    const endless = await deflatedRepeat(text, 100)
    const oneText = await readAlone(makeZip(parts(endless)))
    expect(oneText.code).toBe('bomb')
    expect(oneText.grownMb).toBeLessThan(100)
    const strings = Buffer.from(
      Array.from({ length: 20_000 }, (_, at) => `<si><t>${((at * 2654435761) >>> 0).toString(36)}ء</t></si>`).join(''),
    )
    const list = await deflatedRepeat(strings, 150)
    const { code, grownMb } = await readAlone(makeZip([...parts({}), { name: 'xl/sharedStrings.xml', data: '', ...list }]))
    expect(['too-large', 'bomb']).toContain(code)
    expect(grownMb).toBeLessThan(100)
  })

  test('a large honest workbook is read without holding it', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => {
      const cells = Array.from({ length: 20 }, (_, column) => `<c><v>${(at * 7919 + column * 104_729) % 9_999_991}</v></c>`)
      return `<row r="${at + 1}">${cells.join('')}</row>`
    })
    const sheet = Buffer.from(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)
    const read = await readAlone(makeZip(parts({ data: sheet, deflated: deflateRawSync(sheet) })))
    expect(read).toMatchObject({ code: null, rows: 20_000 })
    expect(read.grownMb).toBeLessThan(100)
  })
})
