import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { BookingFinding } from "../../lib/contract/reconciliation"
import { useLookAtFinding, useRepairFinding } from "../../lib/reconciliation/reconciliations"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"

/** What staff do with a finding: note that they looked at it, and have it repaired where a button can. */
export function FindingActions({ finding }: { finding: BookingFinding }) {
  return (
    <div className="flex shrink-0 items-center gap-x-2">
      <Look finding={finding} />
      {finding.repairable && <Repair finding={finding} />}
    </div>
  )
}

function Look({ finding: { id } }: { finding: BookingFinding }) {
  const { t } = useText()
  const message = useMessage()
  const look = useLookAtFinding(id)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="secondary" isLoading={look.isPending} onClick={() => setOpen(true)}>
        {t("reconciliation.look")}
      </Button>
      <ReasonPrompt
        open={open}
        onOpenChange={setOpen}
        title={t("reconciliation.look_title")}
        description={t("reconciliation.look_description")}
        label={t("reconciliation.note")}
        confirm={t("reconciliation.look_confirm")}
        onConfirm={(note) => look.mutate({ note }, { onError: (error) => toast.error(message(error)) })}
      />
    </>
  )
}

function Repair({ finding: { id, code, wrong } }: { finding: BookingFinding }) {
  const { t } = useText()
  const message = useMessage()
  const prompt = usePrompt()
  const repair = useRepairFinding(id)
  const ask = async () => {
    const sure = await prompt({
      title: t("reconciliation.repair_title", { title: t(`reconciliation.code.${code}`) }),
      description: t("reconciliation.repair_description", { wrong }),
      confirmText: t("reconciliation.repair"),
      cancelText: t("general.cancel"),
      variant: "confirmation",
    })
    if (!sure) return
    repair.mutate(undefined, {
      onSuccess: ({ left }) => {
        if (left.length === 0) toast.success(t("reconciliation.repaired"))
        else toast.warning(t("reconciliation.repaired_left", { count: left.length }))
      },
      onError: (error) => toast.error(message(error)),
    })
  }
  return (
    <Button size="small" isLoading={repair.isPending} onClick={() => void ask()}>
      {t("reconciliation.repair")}
    </Button>
  )
}
