import writeXlsxFile from 'write-excel-file/node'
import { templateColumns, templateWords } from './template-columns.ts'

const headerStyle = { fontWeight: 'bold', backgroundColor: '#1f4e5f', textColor: '#ffffff', wrap: true, alignVertical: 'center' } as const
const exampleStyle = { textColor: '#6b7280', wrap: true, alignVertical: 'top' } as const
const textStyle = { wrap: true, alignVertical: 'top' } as const

/** An Excel sheet to fill in: headers the import recognises, three examples it passes over, and a page that says what may stand where. */
export async function makeTemplate(language: 'en' | 'ar'): Promise<Buffer> {
  const rightToLeft = language === 'ar'
  const words = (key: keyof typeof templateWords) => templateWords[key][language]
  const listings = [
    templateColumns.map(({ header }) => ({ value: header[language], ...headerStyle })),
    ...[0, 1, 2].map(example =>
      templateColumns.map(({ examples }) => {
        const cell = examples[example]
        if (cell === null || cell === undefined) return null
        return { value: typeof cell === 'number' ? cell : cell[language], ...exampleStyle }
      }),
    ),
  ]
  const instructions = [
    (['column', 'need', 'write'] as const).map(key => ({ value: words(key), ...headerStyle })),
    ...templateColumns.map(({ header, required, explanation }) => [
      { value: header[language], fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { value: words(required ? 'needed' : 'free'), ...textStyle },
      { value: explanation[language], ...textStyle },
    ]),
  ]
  const file = writeXlsxFile([
    {
      data: listings,
      sheet: words('listings'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: templateColumns.map(column => ({ width: widthOf(column.field) })),
    },
    {
      data: instructions,
      sheet: words('instructions'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: [{ width: 24 }, { width: 18 }, { width: 90 }],
    },
  ])
  return file.toBuffer()
}

function widthOf(field: string): number {
  if (field === 'title' || field === 'description') return 38
  return field === 'amenities' || field === 'project' || field === 'developer' ? 26 : 15
}
