import { Button, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { Page } from "../../lib/contract/page"
import { useText } from "../../lib/text/use-text"

/** Back and forth between pages; nothing where there is one page. */
export function FindingPager({ count, offset, limit }: Page) {
  const { t } = useText()
  const [, setParams] = useSearchParams()
  if (count <= limit) return null
  const go = (to: number) =>
    setParams((params) => {
      params.set("offset", String(to))
      return params
    })
  const to = Math.min(offset + limit, count)
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t("reconciliation.page", { from: offset + 1, to, count })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={offset === 0}
          onClick={() => go(Math.max(0, offset - limit))}
        >
          {t("reconciliation.earlier")}
        </Button>
        <Button size="small" variant="transparent" disabled={to >= count} onClick={() => go(offset + limit)}>
          {t("reconciliation.later")}
        </Button>
      </div>
    </div>
  )
}
