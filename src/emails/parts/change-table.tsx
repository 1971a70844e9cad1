import type { ChangeRow } from "../../domain/mail/change-rows"
import type { Translate } from "../../domain/mail/translate"
import { Table } from "./table"

/** A value that is not there. */
const NOTHING = "–"

/** Side by side on a telephone too, one table like the other. */
const WIDTHS = [36, 32, 32]

/** Before and after, side by side. */
export function ChangeTable({ t, changes }: { t: Translate; changes: ChangeRow[] }) {
  const rows = changes.map((change) => ({
    key: `${change.position}.${labelOf(t, change)}`,
    cells: [labelOf(t, change), change.before || NOTHING, change.after || NOTHING],
  }))
  const head = [t("booking_changed.what"), t("booking_changed.before"), t("booking_changed.after")]
  return <Table head={head} rows={rows} align={["left", "left", "left"]} widths={WIDTHS} />
}

function labelOf(t: Translate, { field, position }: ChangeRow): string {
  const label = typeof field === "string" ? t(`field.${field}`) : field.question
  return position === null ? label : t("field.of_participant", { field: label, position })
}
