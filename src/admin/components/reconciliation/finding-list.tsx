import { NoRecords } from "@medusajs/dashboard/components"
import { CheckCircle } from "@medusajs/icons"
import { Skeleton } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { FINDING_CODES } from "../../../domain/reconciliation/remedy"
import type { Reconciliation } from "../../lib/contract/reconciliation"
import { type FindingFilter, useFindings } from "../../lib/reconciliation/reconciliations"
import { filterValue, listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { Segments } from "../page/segments"
import { FindingPager } from "./finding-pager"
import { FindingRow } from "./finding-row"
import { KindFilter } from "./kind-filter"

const STATUSES = ["open", "resolved"] as const

/** What does not tie out, the worst and oldest first; or what did not, and does again. */
export function FindingList({ last }: { last: Reconciliation }) {
  const { t } = useText()
  const [params] = useSearchParams()
  const status = filterValue(params, "status", STATUSES) ?? "open"
  const code = filterValue(params, "code", FINDING_CODES)
  const filter = { status, code, offset: listQuery(params).offset, limit: PAGE_SIZE }
  const choose = (
    <div className="flex flex-wrap gap-2">
      <KindFilter value={code} />
      <Segments
        name="status"
        label={t("reconciliation.status.label")}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`reconciliation.status.${value}`) }))}
      />
    </div>
  )
  return (
    <Section title={t("reconciliation.findings")} actions={choose}>
      <Findings filter={filter} as_of={`${last.id} ${last.status}`} />
    </Section>
  )
}

function Findings({ filter, as_of }: { filter: FindingFilter; as_of: string }) {
  const { t } = useText()
  const findings = useFindings(filter, as_of)
  if (findings.isError) return <LoadError error={findings.error} retry={findings.refetch} />
  if (findings.isPending) return <Skeleton className="mx-6 my-4 h-16" />
  if (findings.data.findings.length === 0) {
    const { status, code } = filter
    const [title, message] = code
      ? (["general.no_match", "general.no_match_hint"] as const)
      : ([`reconciliation.no_${status}`, `reconciliation.no_${status}_hint`] as const)
    const icon = <CheckCircle className="text-ui-fg-subtle" />
    return <NoRecords className="h-[220px]" icon={icon} title={t(title)} message={t(message)} />
  }
  return (
    <>
      <ul className="divide-y">
        {findings.data.findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      <FindingPager {...findings.data} />
    </>
  )
}
