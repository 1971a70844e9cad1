import { NoRecords } from "@medusajs/dashboard/components"
import { ReceiptPercent } from "@medusajs/icons"

/** A list in which there is nothing. */
export function NothingListed({ title, hint }: { title: string; hint: string }) {
  const icon = <ReceiptPercent className="text-ui-fg-subtle" />
  return <NoRecords className="h-[220px]" icon={icon} title={title} message={hint} />
}
