/** Rows with equal columns and a title, drawn once the widths of all cells are known. */
export function table(title: string, rows: (string[] | "line")[]): string {
  const cells = rows.filter((row) => row !== "line")
  const columns = Math.max(...cells.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    // The last cell of a short row reaches over the rest of the table.
    Math.max(...cells.filter((row) => row.length === columns).map((row) => row[column]?.length ?? 0))
  )
  const shorts = cells.filter((row) => row.length < columns).map((row) => shortWidth(row, widths))
  const inner = Math.max(sum(widths) + 3 * (columns - 1), ...shorts)
  const rule = (left: string, right: string) => `${left}${"─".repeat(inner + 2)}${right}`
  const drawn = rows.map((row) => (row === "line" ? rule("├", "┤") : `│ ${join(row, widths).padEnd(inner)} │`))
  return [rule("┌", "┐"), `│ ${title.padEnd(inner)} │`, rule("├", "┤"), ...drawn, rule("└", "┘")].join("\n")
}

function join(row: string[], widths: number[]): string {
  return row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("   ")
}

function shortWidth(row: string[], widths: number[]): number {
  return join(row, widths).length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
