import { CheckCircleSolid, ExclamationCircleSolid, ShieldCheck } from "@medusajs/icons"
import { Alert, Button, clx, Heading, Text, toast } from "@medusajs/ui"
import type { Reconciliation } from "../../lib/contract/reconciliation"
import { useFindings, useReconcile } from "../../lib/reconciliation/reconciliations"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { Note } from "../page/note"
import { Section } from "../page/section"
import { CheckedFigures } from "./checked-figures"
import { RunProgress } from "./run-progress"

/** The answer in one line: it ties out, or how much does not; when that was checked, and how much was looked at. */
export function StateSection({ runs }: { runs: readonly Reconciliation[] }) {
  const { t } = useText()
  const message = useMessage()
  const reconcile = useReconcile()
  const [last] = runs
  const running = last?.status === "running" ? last : null
  const done = runs.find(({ status }) => status === "finished")
  const full = runs.find(({ status, scope }) => status === "finished" && scope === "full")
  const run = () =>
    reconcile.mutate(undefined, {
      onSuccess: () => toast.success(t("reconciliation.started")),
      onError: (error) => toast.error(message(error)),
    })
  const button = (
    <Button size="small" isLoading={reconcile.isPending} disabled={running !== null} onClick={run}>
      {t("reconciliation.run")}
    </Button>
  )
  return (
    <Section title={t("reconciliation.label")} level="h1" actions={button}>
      {done ? <Answer done={done} full={full} /> : <NeverChecked />}
      {running && <RunProgress run={running} />}
      {last?.status === "failed" && <BrokenOff run={last} />}
      {full && <CheckedFigures run={full} />}
      {done && done.beyond > 0 && <Note>{t("reconciliation.beyond", { count: done.beyond })}</Note>}
    </Section>
  )
}

function Answer({ done, full }: { done: Reconciliation; full: Reconciliation | undefined }) {
  const { t, language } = useText()
  const open = useFindings({ status: "open", offset: 0, limit: 1 }, done.id)
  const count = open.data?.count ?? 0
  // The list has the worst first.
  const worst = open.data?.findings[0]?.severity
  const icon =
    count === 0 ? (
      <CheckCircleSolid className="text-ui-tag-green-icon size-8 shrink-0" />
    ) : (
      <ExclamationCircleSolid
        className={clx("size-8 shrink-0", worst === "error" ? "text-ui-tag-red-icon" : "text-ui-tag-orange-icon")}
      />
    )
  const moment = (run: Reconciliation) => formatHere(run.finished_at ?? run.started_at, language)
  return (
    <div className="flex items-center gap-x-4 px-6 py-5" role="status">
      {open.data ? icon : <ShieldCheck className="text-ui-fg-muted size-8 shrink-0" />}
      <div className="min-w-0">
        {open.data && (
          <Heading level="h2">
            {count === 0 ? t("reconciliation.ties_out") : t("reconciliation.open", { count })}
          </Heading>
        )}
        {full && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.checked_full", { moment: moment(full) })}
          </Text>
        )}
        {done.scope === "recent" && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.checked_recent", { moment: moment(done) })}
          </Text>
        )}
      </div>
    </div>
  )
}

function NeverChecked() {
  const { t } = useText()
  return (
    <div className="flex items-start gap-x-4 px-6 py-5">
      <ShieldCheck className="text-ui-fg-muted mt-0.5 size-8 shrink-0" />
      <div className="flex max-w-2xl flex-col gap-y-1">
        <Heading level="h2">{t("reconciliation.never")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("reconciliation.intro")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("reconciliation.never_hint")}
        </Text>
      </div>
    </div>
  )
}

function BrokenOff({ run }: { run: Reconciliation }) {
  const { t, language } = useText()
  const error = run.error ?? t("reconciliation.failed_unknown")
  return (
    <div className="px-6 py-4">
      <Alert variant="error">
        {t("reconciliation.failed", { moment: formatHere(run.started_at, language), error })}
      </Alert>
    </div>
  )
}
