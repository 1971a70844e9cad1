import { Text } from "@medusajs/ui"
import { MOST_BLOCKS, useDunningBlocks } from "../../lib/dunning"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { Section } from "../page/section"
import { SectionSkeleton } from "../page/skeletons"
import { DunningBlockRow } from "./dunning-block-row"

/** Whom nobody reminds to pay, and why, so that no block is forgotten (SPEC V14). */
export function DunningBlocks() {
  const { t } = useText()
  const { data, isError, error, refetch } = useDunningBlocks()
  if (isError) {
    return (
      <Section title={t("dunning.label")}>
        <LoadError error={error} retry={refetch} />
      </Section>
    )
  }
  if (!data) return <SectionSkeleton />
  const { dunning_blocks: blocks, count } = data
  return (
    <Section title={t("dunning.label")}>
      {blocks.length === 0 && <Words>{t("dunning.nobody")}</Words>}
      {blocks.map(({ id, booking, ...block }) => (
        <DunningBlockRow
          key={id}
          bookingId={booking.id}
          block={block}
          heading={
            <PageLink strong to={`/bookings/${booking.id}`}>
              {[nameOf(booking.booker) || booking.booker.email, booking.number].filter(Boolean).join(" · ")}
            </PageLink>
          }
        />
      ))}
      {count > blocks.length && <Words>{t("dunning.oldest", { shown: MOST_BLOCKS, count })}</Words>}
    </Section>
  )
}

function Words({ children }: { children: string }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  )
}
