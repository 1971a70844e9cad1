import { toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import type { FieldRule } from "../../../domain/policy/field"
import type { CompletePolicy } from "../../../domain/policy/policy"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { useChangeFieldRules } from "../../lib/field-rules"
import { type Cell, changedCells, fieldsOf, type Matrix, matrixOf, nameOfCell } from "../../lib/matrix/matrix"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { LeaveGuard } from "../page/leave-guard"
import { ChangesBar } from "./changes-bar"
import { MatrixGrid } from "./matrix-grid"

type MatrixEditorProps = { event: AdminEvent; questions: AdminQuestion[]; shop: CompletePolicy }

/** Cells are changed on the page first, and saved together once the differences have been looked at. */
export function MatrixEditor({ event, questions, shop }: MatrixEditorProps) {
  const { t } = useText()
  const message = useMessage()
  const fields = useMemo(() => fieldsOf(questions), [questions])
  const stored = useMemo(() => matrixOf(event, fields), [event, fields])
  const [edited, setEdited] = useState<Matrix>(new Map())
  const save = useChangeFieldRules(event.id)

  const draft = new Map([...stored, ...edited])
  const changes = changedCells(draft, stored)
  const set = (cell: Cell, rule: FieldRule | null) => setEdited(new Map([...edited, [nameOfCell(cell), rule]]))
  const discard = () => setEdited(new Map())
  const saveAll = () =>
    save.mutate(changes, {
      onSuccess: () => {
        discard()
        toast.success(t("matrix.saved"))
      },
      onError: (error) => toast.error(message(error)),
    })
  const table = { event, questions, shop, draft, stored }
  return (
    <>
      <MatrixGrid {...table} fields={fields} onChange={set} />
      {changes.length > 0 && (
        <ChangesBar {...table} changes={changes} saving={save.isPending} onDiscard={discard} onSave={saveAll} />
      )}
      {changes.length > 0 && <LeaveGuard />}
    </>
  )
}
