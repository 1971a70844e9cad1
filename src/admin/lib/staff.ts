import { useQuery } from "@tanstack/react-query"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

type User = { id: string; email: string; first_name: string | null; last_name: string | null }

/** A list in the settings names no more. */
const LIMIT = 50

/** The members of staff, by what they are called. */
export function useStaff() {
  return useQuery({
    queryKey: [ROOT, "staff"],
    queryFn: ({ signal }) =>
      get<{ users: User[] }>("/admin/users", {
        query: { limit: LIMIT, fields: "id,email,first_name,last_name" },
        signal,
      }),
    select: ({ users }) =>
      users.map(({ id, email, first_name, last_name }) => {
        return { id, name: [first_name, last_name].filter(Boolean).join(" ") || email }
      }),
  })
}
