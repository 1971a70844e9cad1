import { useMutation } from "@tanstack/react-query"
import { download } from "./http/request"

/** Hands a slip for the till to the browser, of how things stand now. */
export function usePrintSlip() {
  return useMutation<void, Error, { path: string; name: string }>({
    mutationFn: ({ path, name }) => download(path, `${name}.pdf`),
  })
}
