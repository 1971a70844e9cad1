import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useText } from "../../lib/text/use-text"

type ChangeFooterProps = {
  step: number
  onBack: () => void
  /** Whether the step can be left forwards. */
  ready: boolean
  working: boolean
  /** The booking that came out of it. */
  next?: string
}

/** The ways out of each step. */
export function ChangeFooter({ step, onBack, ready, working, next }: ChangeFooterProps) {
  const { t } = useText()
  return (
    <RouteDrawer.Footer>
      {step !== 1 && (
        <RouteDrawer.Close asChild>
          <Button size="small" variant="secondary">
            {t(step === 2 ? "rebooking.close" : "general.cancel")}
          </Button>
        </RouteDrawer.Close>
      )}
      {step === 1 && (
        <Button size="small" variant="secondary" type="button" onClick={onBack}>
          {t("rebooking.back")}
        </Button>
      )}
      {next ? (
        <Button size="small" asChild>
          <Link to={next}>{t("rebooking.open_new")}</Link>
        </Button>
      ) : (
        <Button size="small" type="submit" isLoading={working} disabled={!ready}>
          {t(step === 0 ? "rebooking.continue" : "rebooking.commit")}
        </Button>
      )}
    </RouteDrawer.Footer>
  )
}
