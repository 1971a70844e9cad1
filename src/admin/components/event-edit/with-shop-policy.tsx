import type { ReactNode } from "react"
import type { CompletePolicy } from "../../../domain/policy/policy"
import { useShopPolicy } from "../../lib/settings"
import { LoadError } from "../page/load-error"

/** The policy that events inherit, for forms that say what leaving a choice open means. */
export function WithShopPolicy({ children }: { children: (policy: CompletePolicy) => ReactNode }) {
  const policy = useShopPolicy()
  if (policy.isError) return <LoadError error={policy.error} retry={policy.refetch} />
  return policy.data ? children(policy.data) : null
}
