import { Heading } from "@medusajs/ui"
import { useText } from "../../lib/text/use-text"
import { CancellingFields } from "./cancelling-fields"
import { ChangingFields } from "./changing-fields"
import { EditingFields } from "./editing-fields"
import type { PolicyPartProps } from "./policy-part"

/** The whole policy in one form. Each choice can be left to the level above, which is told. */
export function PolicyFields(part: PolicyPartProps) {
  const { t } = useText()
  return (
    <>
      <EditingFields {...part} />
      <Heading level="h2">{t("changing.label")}</Heading>
      <ChangingFields {...part} />
      <Heading level="h2">{t("cancelling.label")}</Heading>
      <CancellingFields {...part} />
    </>
  )
}
