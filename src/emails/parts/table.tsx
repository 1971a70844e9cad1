import { Section } from "@react-email/components"
import { LIGHT } from "./theme"

type Align = "left" | "right"
export type TableRow = { key: string; cells: string[]; strong?: boolean }

type TableProps = {
  head?: string[]
  rows: TableRow[]
  align: Align[]
  /** The shares of the columns in percent; left out, the texts decide. */
  widths?: number[]
}

/** Rows of plain text. In the text version of a mail each row is one line. */
export function Table({ head, rows, align, widths }: TableProps) {
  return (
    <Section style={{ margin: "0 0 24px" }}>
      <table
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        style={{ borderCollapse: "collapse", ...(widths ? { tableLayout: "fixed" } : {}) }}
      >
        {head && (
          <thead>
            <tr>
              {head.map((text, index) => (
                <th
                  key={text}
                  align={align[index]}
                  className="muted line"
                  style={{ ...cell(index), ...HEAD, ...(widths ? { width: `${widths[index]}%` } : {}) }}
                >
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} align={align} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Row({ row: { cells, strong }, align }: { row: TableRow; align: Align[] }) {
  const weight = { fontWeight: strong ? 700 : 400 }
  return (
    <tr>
      {cells.map((text, index) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never move
          key={index}
          align={align[index]}
          className="text line"
          style={{ ...cell(index), ...weight }}
        >
          {text}
        </td>
      ))}
    </tr>
  )
}

const HEAD = { fontSize: 13, fontWeight: 600, color: LIGHT.muted } as const

function cell(index: number) {
  return {
    padding: index === 0 ? "9px 0" : "9px 0 9px 14px",
    borderBottom: `1px solid ${LIGHT.line}`,
    fontSize: 15,
    lineHeight: "22px",
    color: LIGHT.text,
    verticalAlign: "top",
    wordBreak: "break-word",
  } as const
}
