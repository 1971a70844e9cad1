import { Popover } from "@medusajs/ui"
import { type KeyboardEvent, useRef, useState } from "react"
import type { FieldKey, FieldRule } from "../../../domain/policy/field"
import { fieldLabel } from "../../lib/field-label"
import { appliesTo } from "../../lib/matrix/applies-to"
import { type Cell, columnsOf, nameOfCell, resolveCell } from "../../lib/matrix/matrix"
import { useText } from "../../lib/text/use-text"
import { CellEditor } from "./cell-editor"
import { MatrixCell } from "./matrix-cell"
import type { MatrixTable } from "./matrix-table"
import { moved } from "./moved-focus"

type MatrixGridProps = MatrixTable & { fields: FieldKey[]; onChange: (cell: Cell, rule: FieldRule | null) => void }

/** A letter sets a cell at once; Backspace leaves it to the level above. */
const KEYS: Record<string, FieldRule | null> = {
  e: { mode: "editable" },
  r: { mode: "read_only" },
  h: { mode: "hidden" },
  Backspace: null,
  Delete: null,
}

/** Fields by ticket types. One tab stop: the arrow keys lead on, Enter opens a cell. */
export function MatrixGrid({ fields, onChange, ...table }: MatrixGridProps) {
  const { t, language } = useText()
  const { event, questions, draft, stored, shop } = table
  const columns = columnsOf(event)
  const [focused, setFocused] = useState({ row: 0, column: 0 })
  const [open, setOpen] = useState<Cell | null>(null)
  const anchor = useRef<HTMLButtonElement | null>(null)
  const titleOf = (id: string | null) =>
    id === null ? t("matrix.event") : (event.ticket_types.find((type) => type.id === id)?.title ?? "")

  const press = (pressed: KeyboardEvent<HTMLButtonElement>, cell: Cell) => {
    if (pressed.metaKey || pressed.ctrlKey || pressed.altKey) return
    const rule = KEYS[pressed.key]
    if (rule !== undefined) {
      pressed.preventDefault()
      return onChange(cell, rule)
    }
    const next = moved(pressed.currentTarget, pressed.key)
    if (next) pressed.preventDefault()
    next?.focus()
  }
  return (
    <Popover open={open !== null} onOpenChange={(now) => !now && setOpen(null)}>
      <Popover.Anchor virtualRef={anchor as { current: HTMLButtonElement }} />
      <div className="isolate overflow-x-auto">
        <table className="w-full border-separate border-spacing-0" aria-label={t("matrix.label")}>
          <thead>
            <tr className="txt-compact-small-plus text-ui-fg-subtle text-left">
              <th scope="col" className="bg-ui-bg-base sticky left-0 z-10 min-w-36 px-6 py-3 font-medium">
                {t("matrix.field")}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="min-w-40 px-2 py-3 font-medium">
                  {titleOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field, row) => (
              <tr key={field} className="group">
                <th
                  scope="row"
                  className="bg-ui-bg-base txt-compact-small sticky left-0 z-10 max-w-60 border-t px-6 py-1.5 text-left font-normal"
                >
                  {fieldLabel(field, { t, language, questions })}
                </th>
                {columns.map((ticket_type_id, column) => {
                  const cell = { ticket_type_id, field }
                  const name = nameOfCell(cell)
                  return (
                    <td key={name} className="border-t px-1 py-1 align-top">
                      {appliesTo(cell, questions) ? (
                        <MatrixCell
                          label={`${fieldLabel(field, { t, language, questions })}, ${titleOf(ticket_type_id)}`}
                          resolved={resolveCell(cell, draft, shop)}
                          own={(draft.get(name) ?? null) !== null}
                          changed={JSON.stringify(draft.get(name)) !== JSON.stringify(stored.get(name))}
                          zone={event.timezone}
                          tabIndex={focused.row === row && focused.column === column ? 0 : -1}
                          onFocus={() => setFocused({ row, column })}
                          onKeyDown={(pressed) => press(pressed, cell)}
                          onOpen={(button) => {
                            anchor.current = button
                            setOpen(cell)
                          }}
                        />
                      ) : (
                        <span className="text-ui-fg-muted txt-small block px-2 py-1.5" title={t("matrix.once")}>
                          –
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <CellEditor
          event={event}
          title={`${fieldLabel(open.field, { t, language, questions })} · ${titleOf(open.ticket_type_id)}`}
          own={draft.get(nameOfCell(open)) ?? null}
          inherited={resolveCell(open, new Map([...draft, [nameOfCell(open), null]]), shop)}
          onChange={(rule) => onChange(open, rule)}
          onClose={() => setOpen(null)}
          returnFocus={() => anchor.current?.focus()}
        />
      )}
    </Popover>
  )
}
