import { Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useQuestions } from "../../lib/questions"
import { useShopPolicy } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { SectionSkeleton } from "../page/skeletons"
import { MatrixEditor } from "./matrix-editor"

/** What customers may do with each field, for the event and for each ticket type (SPEC M1, M3). */
export function MatrixSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const questions = useQuestions(event.id)
  const shop = useShopPolicy()
  if (questions.isError) return <LoadError error={questions.error} retry={questions.refetch} />
  if (shop.isError) return <LoadError error={shop.error} retry={shop.refetch} />
  if (questions.isPending || shop.isPending) return <SectionSkeleton rows={6} />
  const asked = questions.data.filter(({ archived }) => !archived)
  return (
    <Section title={t("matrix.label")}>
      <div className="px-6 py-3">
        <Text size="small" className="text-ui-fg-subtle">
          {t("matrix.hint")}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle hidden sm:block">
          {t("matrix.keys")}
        </Text>
      </div>
      <MatrixEditor event={event} questions={asked} shop={shop.data} />
    </Section>
  )
}
