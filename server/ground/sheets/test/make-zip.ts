import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  data: Buffer | string
  /** What the directory claims, when it lies. */
  claims?: number
  /** Already deflated bytes of `claims` inflated ones. */
  deflated?: Buffer
  flags?: number
  /** Points the directory at another part's bytes. */
  at?: number
}

/** A zip written by hand, so that it can lie. */
export function makeZip(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = part.deflated ?? deflateRawSync(data)
    const name = Buffer.from(part.name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(data), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(part.claims ?? data.length, 8)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(part.flags ?? 0, 6)
    local.writeUInt16LE(8, 8)
    sizes.copy(local, 14)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(part.flags ?? 0, 8)
    central.writeUInt16LE(8, 10)
    sizes.copy(central, 16)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(part.at ?? offset, 42)
    locals.push(local, name, packed)
    centrals.push(central, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

export interface WorkbookText {
  sheet?: string
  sheets?: { name: string; xml: string; state?: string }[]
  sharedStrings?: string
  styles?: string
  workbookPr?: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook; `sheet` is what stands inside `<worksheet>`. */
export function workbookParts({ sheet = '', sheets, sharedStrings, styles, workbookPr = '' }: WorkbookText): ZipPart[] {
  const all = sheets ?? [{ name: 'Units', xml: sheet }]
  const list = all.map(
    (each, index) =>
      `<sheet name="${each.name}" sheetId="${index + 1}" r:id="rId${index + 1}"${each.state ? ` state="${each.state}"` : ''}/>`,
  )
  const targets = all.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const parts: ZipPart[] = [
    {
      name: 'xl/workbook.xml',
      data: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships xmlns="x">${targets.join('')}</Relationships>` },
    ...all.map((each, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `<worksheet xmlns="${main}">${each.xml}</worksheet>`,
    })),
  ]
  if (sharedStrings !== undefined) parts.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${sharedStrings}</sst>` })
  if (styles !== undefined) parts.push({ name: 'xl/styles.xml', data: `<styleSheet xmlns="${main}">${styles}</styleSheet>` })
  return parts
}

export const makeWorkbook = (text: WorkbookText): Buffer => makeZip(workbookParts(text))
