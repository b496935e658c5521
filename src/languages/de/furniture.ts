import { furniture, type FurnitureRow } from '../../text/furniture.ts'
import { CONSENT } from './furniture/consent.ts'
import { CREDITS } from './furniture/credits.ts'
import { HANGING } from './furniture/hanging.ts'
import { OFFERS } from './furniture/offers.ts'
import { PICTURES } from './furniture/pictures.ts'
import { READERS } from './furniture/readers.ts'
import { TEASERS } from './furniture/teasers.ts'
import { TOOLS } from './furniture/tools.ts'

/**
 * How German pages mark what is not the report. A row names a habit of pages, never one page; where a word of it may stand in a
 * report as well ("Kommentar", "Foto", "folgen Sie"), the pattern asks for the place or the company in which only pages use it.
 */
export const FURNITURE_ROWS: readonly FurnitureRow[] = [...TOOLS, ...CONSENT, ...OFFERS, ...TEASERS, ...READERS, ...PICTURES, ...CREDITS]

export const FURNITURE = furniture(FURNITURE_ROWS, HANGING)
