import { clx, Table } from "@medusajs/ui"
import { columnsOf, type Figures } from "../../lib/accounting/figures"
import { AmountTable } from "../page/amount-table"

/** Totals in rows, their sum below. */
export function FigureTable(table: Figures) {
  const { label, rows, foot } = table
  const columns = columnsOf(table)
  const side = ({ at, isFigure }: (typeof columns)[number]) =>
    clx("whitespace-nowrap", at === 0 && "pl-4", isFigure && "text-right tabular-nums")
  const cells = (row: readonly string[]) =>
    columns.map((column) => (
      <Table.Cell key={column.name} className={side(column)}>
        {row[column.at]}
      </Table.Cell>
    ))
  return (
    <AmountTable label={label}>
      <Table.Header>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column.name} className={side(column)}>
              {column.name}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.key}>{cells(row.cells)}</Table.Row>
        ))}
        {foot && (
          <Table.Row className="bg-ui-bg-subtle txt-compact-small-plus text-ui-fg-base">{cells(foot)}</Table.Row>
        )}
      </Table.Body>
    </AmountTable>
  )
}
