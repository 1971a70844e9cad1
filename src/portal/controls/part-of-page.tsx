import { Component, type ReactNode, Suspense } from "react"
import { useTexts } from "../language/language-context"
import { Button } from "./button"
import { Notice } from "./notice"
import { controlTexts } from "./texts"

type PartProps = { waiting: ReactNode; children: ReactNode }

/**
 * A part of the page that is fetched when it is needed. Where it can't be, since the connection is lost or the shop has
 * newer pages meanwhile, the rest stays and the customer loads the page again; what was typed is kept for that.
 */
export class PartOfPage extends Component<PartProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (this.state.failed) return <NotFetched />
    return <Suspense fallback={this.props.waiting}>{this.props.children}</Suspense>
  }
}

function NotFetched() {
  const t = useTexts(controlTexts)
  return (
    <Notice tone="warn" title={t("not_fetched_title")}>
      <p>{t("not_fetched")}</p>
      <Button tone="plain" onClick={() => location.reload()}>
        {t("load_again")}
      </Button>
    </Notice>
  )
}
