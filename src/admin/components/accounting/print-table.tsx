import { clx } from "@medusajs/ui"
import { columnsOf, type Figures } from "../../lib/accounting/figures"

/** A table on paper: its head is said again on each sheet, no row is torn in two, nor are totals. */
export function PrintTable(table: Figures) {
  const { label, rows, foot } = table
  const columns = columnsOf(table)
  const side = ({ isFigure, wraps }: (typeof columns)[number]) =>
    clx(
      "px-1 py-0.5 align-top first:pl-0 last:pr-0",
      isFigure ? "text-right tabular-nums" : "text-left",
      !wraps && "whitespace-nowrap"
    )
  const cells = (row: readonly string[]) =>
    columns.map((column) => (
      <td key={column.name} className={side(column)}>
        {row[column.at]}
      </td>
    ))
  return (
    <table className={clx("mt-4 w-full border-collapse", foot && "break-inside-avoid")}>
      <caption className="break-after-avoid pb-1 text-left text-[11pt] font-semibold">{label}</caption>
      <thead className="table-header-group">
        <tr className="border-b border-black">
          {columns.map((column) => (
            <th key={column.name} scope="col" className={side(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="break-inside-avoid border-b border-neutral-300">
            {cells(row.cells)}
          </tr>
        ))}
        {foot && <tr className="break-inside-avoid font-semibold">{cells(foot)}</tr>}
      </tbody>
    </table>
  )
}
