import { createHash } from "node:crypto"
import type { ChangeSettings } from "./change-settings"

/** Settings as the history keeps them: of a picture, which one it was. */
export function loggedSettings(settings: ChangeSettings): ChangeSettings {
  const { document_logo } = settings
  if (!document_logo) return settings
  const digest = createHash("sha256").update(document_logo).digest("hex").slice(0, 16)
  return { ...settings, document_logo: `SHA-256 ${digest}` }
}
