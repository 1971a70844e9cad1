import { useMutation } from "@tanstack/react-query"
import { get, post } from "./http/request"
import { useWrite } from "./http/use-write"

type Export = { personal_data: object; numbers: string[]; fingerprint: string }

/** Has the browser save everything that is kept of a booking's people; answers with the fingerprint of just that. */
export function useExportPersonalData({ id, number }: { id: string; number: string }) {
  return useMutation({
    mutationFn: async () => {
      const exported = await get<Export>(`/admin/bookings/${id}/personal-data`)
      save(JSON.stringify(exported, null, 2), `${number}.json`)
      return exported.fingerprint
    },
  })
}

/** Erases the personal data of a booking, if nothing has happened since it was exported. */
export function useAnonymise(id: string) {
  return useWrite((confirmed: { fingerprint: string; reason: string }) =>
    post<{ anonymised: string[] }>(`/admin/bookings/${id}/anonymise`, confirmed)
  )
}

function save(text: string, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
