import { Button, Prompt, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RuleChange } from "../../../domain/policy/change-field-rules"
import { useText } from "../../lib/text/use-text"
import { ChangedCells } from "./changed-cells"
import type { MatrixTable } from "./matrix-table"

type ChangesBarProps = MatrixTable & {
  changes: RuleChange[]
  saving: boolean
  onDiscard: () => void
  onSave: () => void
}

/** What is changed and not saved yet: looked at cell by cell, then saved as a whole. */
export function ChangesBar({ changes, saving, onDiscard, onSave, ...table }: ChangesBarProps) {
  const { t } = useText()
  const [reviewing, setReviewing] = useState(false)
  return (
    <div className="bg-ui-bg-base sticky bottom-0 flex flex-wrap items-center justify-between gap-2 rounded-b-lg px-6 py-3 shadow-[0_-1px_0_var(--border-base)]">
      <Text size="small" weight="plus" aria-live="polite">
        {t("matrix.changes", { count: changes.length })}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={saving} onClick={onDiscard}>
          {t("matrix.discard")}
        </Button>
        <Button size="small" isLoading={saving} onClick={() => setReviewing(true)}>
          {t("matrix.review")}
        </Button>
      </div>
      <Prompt open={reviewing} onOpenChange={setReviewing} variant="confirmation">
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>{t("matrix.review_title")}</Prompt.Title>
            <Prompt.Description>{t("matrix.review_description")}</Prompt.Description>
          </Prompt.Header>
          <ChangedCells changes={changes} {...table} />
          <Prompt.Footer>
            <Prompt.Cancel>{t("general.cancel")}</Prompt.Cancel>
            <Prompt.Action onClick={onSave}>{t("general.save")}</Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </div>
  )
}
