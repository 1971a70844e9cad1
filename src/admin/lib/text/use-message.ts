import { useCallback } from "react"
import { ApiError } from "../http/api-error"
import { useText } from "./use-text"

/** An error as a sentence: the server's own where it answered, else that it could not be reached. */
export function useMessage(): (error: Error) => string {
  const { t } = useText()
  const unreachable = t("general.unreachable")
  return useCallback((error) => (error instanceof ApiError ? error.message : unreachable), [unreachable])
}
