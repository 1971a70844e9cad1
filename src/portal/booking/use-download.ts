import { useMemo } from "react"
import type { StoredFile } from "../../client"
import { useSend } from "../portal-context"

/** Fetches a file of the open booking and hands it to the browser to keep. Throws as the client does. */
export function useDownload(): (file: Pick<StoredFile, "id" | "name">) => Promise<void> {
  const send = useSend()
  return useMemo(
    () =>
      async ({ id, name }) =>
        keep(await send((open) => open.file(id)), name),
    [send]
  )
}

function keep(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement("a"), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
