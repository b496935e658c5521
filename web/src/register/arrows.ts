/** Where an arrow key leads from the cell link in focus: the nearest cell with a link in that direction, or null at the edge. */
function neighbour(from: HTMLElement, key: string): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>('td')
  const table = from.closest('table')
  if (cell === null || table === null) return null
  const row = cell.parentElement as HTMLTableRowElement
  const linkAt = (y: number, x: number) => table.rows[y]?.cells[x]?.querySelector<HTMLElement>('a') ?? null
  const walk = (dy: number, dx: number) => {
    for (
      let y = row.rowIndex + dy, x = cell.cellIndex + dx;
      y > 0 && y < table.rows.length && x > 0 && x < row.cells.length;
      y += dy, x += dx
    ) {
      const link = linkAt(y, x)
      if (link !== null) return link
    }
    return null
  }
  switch (key) {
    case 'ArrowUp':
      return walk(-1, 0)
    case 'ArrowDown':
      return walk(1, 0)
    case 'ArrowLeft':
      return walk(0, -1)
    case 'ArrowRight':
      return walk(0, 1)
    default:
      return null
  }
}

/** The keydown of a link in a table: an arrow key moves the focus to the next link that way. */
export function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const next = neighbour(event.currentTarget, event.key)
  if (next === null) return
  event.preventDefault()
  next.focus()
}
