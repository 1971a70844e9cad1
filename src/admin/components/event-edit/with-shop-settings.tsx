import type { ReactNode } from "react"
import { type ShownSettings, useSettings } from "../../lib/settings"
import { LoadError } from "../page/load-error"

/** The settings that events inherit, for forms that say what leaving a choice open means. */
export function WithShopSettings({ children }: { children: (settings: ShownSettings) => ReactNode }) {
  const { data, isError, error, refetch } = useSettings()
  if (isError) return <LoadError error={error} retry={refetch} />
  return data ? children(data.settings) : null
}
