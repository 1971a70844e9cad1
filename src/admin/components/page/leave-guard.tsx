import { Prompt } from "@medusajs/ui"
import { useEffect } from "react"
import { type Location, useBlocker } from "react-router-dom"
import { useText } from "../../lib/text/use-text"

/**
 * Asks before what was entered and not saved is left behind, here and where the browser leaves the dashboard. It stands on
 * the page only while there is something to lose: the router knows one such question at a time, and drawers ask it too.
 */
export function LeaveGuard() {
  const { t } = useText()
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isLeft(currentLocation, nextLocation))
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [])
  return (
    <Prompt open={blocker.state === "blocked"} onOpenChange={(open) => !open && blocker.reset?.()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("general.leave_title")}</Prompt.Title>
          <Prompt.Description>{t("general.leave_description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("general.leave_stay")}</Prompt.Cancel>
          <Prompt.Action onClick={() => blocker.proceed?.()}>{t("general.leave")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

/** A drawer over the page, and the way back from it, leave nothing. */
function isLeft(from: Location, to: Location): boolean {
  const stays = to.pathname.startsWith(from.pathname) || from.pathname.startsWith(to.pathname)
  return !stays || from.search !== to.search
}
