import { Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"
import { EVENT_TABS, type EventTab, eventTab } from "../../lib/event-tab"
import { useText } from "../../lib/text/use-text"

/** The parts of an event's page. Which one is open stands in the address; what a list of it held there, goes with it. */
export function EventTabs({ children }: { children: (tab: EventTab) => ReactNode }) {
  const { t } = useText()
  const [params, setParams] = useSearchParams()
  const open = eventTab(params)
  return (
    <Tabs value={open} onValueChange={(tab) => setParams({ tab })} activationMode="manual">
      <div className="mb-3 overflow-x-auto py-1">
        <Tabs.List className="w-max gap-x-1" aria-label={t("event.tab.label")}>
          {EVENT_TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab} ref={tab === open ? bringIntoView : undefined}>
              {t(`event.tab.${tab}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Content value={open} tabIndex={-1}>
        {children(open)}
      </Tabs.Content>
    </Tabs>
  )
}

/** On a phone the row of tabs is wider than the page. */
function bringIntoView(tab: HTMLElement | null) {
  tab?.scrollIntoView({ block: "nearest", inline: "center" })
}
