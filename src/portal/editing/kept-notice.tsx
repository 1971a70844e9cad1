import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { useTexts } from "../language/language-context"
import { editingTexts } from "./texts"

/** Tells that the form holds what was typed before, which is not saved yet. */
export function KeptNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useTexts(editingTexts)
  return (
    <Notice tone="info" title={t("kept_title")}>
      <p>{t("kept")}</p>
      <Button tone="plain" onClick={onDiscard}>
        {t("kept_discard")}
      </Button>
    </Notice>
  )
}
