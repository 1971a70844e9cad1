import { useText } from "../../lib/text/use-text"

/** Roughly an e-mail address; the server has the last word. Empty is fine. */
export function useEmailRule() {
  const { t } = useText()
  return { pattern: { value: /^\s*([^\s@]+@[^\s@]+\.[^\s@]+)?\s*$/, message: t("form.email") } }
}
