const STEPS: Record<string, { rows: number; columns: number }> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
}

/** The button that an arrow key leads to from another one of the same table: the next cell on the way that has one. */
export function moved(from: HTMLElement, key: string): HTMLElement | null {
  const step = STEPS[key]
  const cell = from.closest("td")
  const row = cell?.closest("tr")
  const rows = [...(row?.parentElement?.children ?? [])]
  if (!step || !cell || !row) return null
  let at = { row: rows.indexOf(row), column: [...row.children].indexOf(cell) }
  for (;;) {
    at = { row: at.row + step.rows, column: at.column + step.columns }
    const next = rows[at.row]?.children[at.column]
    if (!next) return null
    const button = next.querySelector<HTMLElement>("button")
    if (button) return button
  }
}
