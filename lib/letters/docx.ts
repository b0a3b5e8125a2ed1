import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { FilledBlock, FilledLetter } from './fill'
import { linesOf } from './text'

const numbering = {
  config: [
    {
      reference: 'steps',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 500, hanging: 360 } } },
        },
      ],
    },
  ],
}

/** Space in twentieths of a point. */
const spacing = { after: 130, line: 259 }

function paragraph(block: FilledBlock, list: number): Paragraph {
  const children = linesOf(block).map((text, index) => new TextRun({ text, break: index > 0 ? 1 : 0, bold: block.kind === 'heading' }))
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ children, spacing, heading: HeadingLevel.HEADING_2, keepNext: true })
    case 'item':
      return new Paragraph({ children, spacing: { ...spacing, after: 50 }, bullet: { level: 0 } })
    case 'step':
      return new Paragraph({ children, spacing: { ...spacing, after: 50 }, numbering: { reference: 'steps', level: 0, instance: list } })
    case 'paragraph':
      return new Paragraph({ children, spacing })
  }
}

/** Which numbered list a block belongs to, so that each list starts at 1. */
function listOf(blocks: readonly FilledBlock[], index: number): number {
  return blocks.slice(0, index + 1).filter((block, at) => block.kind === 'step' && blocks[at - 1]?.kind !== 'step').length
}

/** A letter as a Word document on US Letter paper with one-inch margins, its text the same as the plain text. */
export function toDocx(letter: FilledLetter, title: string): Promise<Blob> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    numbering,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'en-US' } } },
        heading2: { run: { font: 'Calibri', size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 160, after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 12240, height: 15840 }, margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 } } },
        children: letter.blocks.map((block, index) => paragraph(block, listOf(letter.blocks, index))),
      },
    ],
  })
  return Packer.toBlob(document)
}
