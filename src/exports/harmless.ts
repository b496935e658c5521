/**
 * A cell that begins so is taken for a formula by spreadsheet programs: = + - @, also in full width, and what white space in front of them, or
 * a tab or line break alone, may hide. Cells that have apostrophes in front of such a beginning are among them, so that one more can be taken away again.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/u

/** The text as a cell that no spreadsheet program takes for a formula: an apostrophe goes in front of what could be one. */
export function harmless(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** What `harmless` was given. */
export function asItWas(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell
}

/** Whether a spreadsheet program could take the text for a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text)
}
