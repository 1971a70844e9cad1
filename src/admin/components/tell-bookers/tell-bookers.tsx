import { PaperPlane } from "@medusajs/icons"
import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useTellBookers, useTelling } from "../../lib/tell-bookers"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { Section } from "../page/section"
import { TellingProgress } from "./telling-progress"

/** Switching self-service on mails nobody; this button does (SPEC P5). */
export function TellBookers({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const prompt = usePrompt()
  const message = useMessage()
  const tell = useTellBookers(event.id)
  const { data: telling } = useTelling(tell.data?.telling)
  const shown = telling ?? tell.data?.telling
  const ask = async () => {
    const sure = await prompt({
      title: t("telling.title"),
      description: t("telling.description", { event: event.title }),
      confirmText: t("telling.confirm"),
      cancelText: t("general.cancel"),
      variant: "confirmation",
    })
    if (sure) tell.mutate(undefined, { onError: (error) => toast.error(message(error)) })
  }
  return (
    <Section title={t("telling.label")}>
      <div className="flex flex-col items-start gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("telling.hint")}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isLoading={tell.isPending}
          disabled={(shown?.pending ?? 0) > 0}
          onClick={() => void ask()}
        >
          <PaperPlane />
          {t("telling.action")}
        </Button>
        {shown && <TellingProgress telling={shown} />}
      </div>
    </Section>
  )
}
