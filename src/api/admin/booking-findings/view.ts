import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding } from "../../../domain/reconciliation/finding"
import { REMEDIES } from "../../../domain/reconciliation/remedy"
import { findingSentence } from "../../../domain/reconciliation/sentences/finding-sentence"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { languageOf } from "../../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { staffNames } from "../../../workflows/history/staff-names"
import type { StoredFinding } from "../../../workflows/reconciling/repairs/repair"

export type FindingReader = { container: MedusaContainer; accept_language: string | undefined }

/** Findings as staff see them, in their language; see docs/api.md. */
export async function findingViews({ container, accept_language }: FindingReader, findings: readonly StoredFinding[]) {
  const language = languageOf(accept_language) === "de" ? "de" : "en"
  const names = await staffNames(
    container,
    findings.flatMap(({ looked_by }) => looked_by ?? [])
  )
  return findings.map((stored) => {
    const { id, severity, first_seen_at, last_seen_at, resolved_at, looked_at, looked_by, note } = stored
    const finding = findingOf(stored)
    const { code, subject, figures } = finding
    return {
      ...{ id, code, severity, ...findingSentence(finding, language) },
      ...{ subject, figures, repairable: REMEDIES[code].repair !== null },
      ...{ first_seen_at, last_seen_at, resolved_at },
      looked: looked_at ? { at: looked_at, by: names.get(looked_by ?? "") ?? looked_by, note } : null,
    }
  })
}

/** One finding by id. Throws `finding_not_found`. */
export async function loadFinding(reader: FindingReader, id: string) {
  const [stored] = await reader.container.resolve<BookingModuleService>(BOOKING_MODULE).listFindings({ id })
  const [view] = stored ? await findingViews(reader, [stored]) : []
  if (!view) throw new RefusalError({ code: "finding_not_found" })
  return view
}

/** As the check made it; its code decides what the figures are. */
function findingOf(stored: StoredFinding): Finding {
  const { code, detail, figures, subject_type, subject_id, subject_name, booking_id, order_id, event_id } = stored
  const subject = { type: subject_type, id: subject_id, name: subject_name, booking_id, order_id, event_id }
  return { code, subject, detail, figures } as Finding
}
