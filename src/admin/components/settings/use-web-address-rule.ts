import { useText } from "../../lib/text/use-text"

/** Roughly a web address; the server has the last word. Empty is fine. */
export function useWebAddressRule() {
  const { t } = useText()
  return { pattern: { value: /^\s*(https?:\/\/\S+)?\s*$/, message: t("settings.web_address") } }
}
