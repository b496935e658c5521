/** The styles of cells, by their places in the list of `cellXfs` below. */
export const STYLE = { plain: 0, head: 1, day: 2, instant: 3, link: 4, long: 5, quoted: 6, quotedLong: 7 } as const

const xf = (more: string, inner = ''): string =>
  `<xf borderId="0" xfId="0" applyAlignment="1" ${more}><alignment vertical="top"${inner}/></xf>`
const PLAIN = 'numFmtId="0" fontId="0" fillId="0"'
const WRAP = ' wrapText="1"'
/** Marks words that begin as a formula does, so that they stay words when somebody edits the cell. */
const QUOTED = `${PLAIN} quotePrefix="1"`

/** Fonts, fills and formats of a workbook. */
export const STYLES = [
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>',
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="8">',
  xf(PLAIN),
  xf('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', WRAP),
  xf('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="0" fontId="2" fillId="0" applyFont="1"'),
  xf(PLAIN, WRAP),
  xf(QUOTED),
  xf(QUOTED, WRAP),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join('')
