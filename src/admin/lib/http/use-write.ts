import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import { useMutation, useQueryClient } from "@tanstack/react-query"

/** Everything that these pages read stands under this key. */
export const ROOT = "medusa-plugin-bookings"

/**
 * A write. Afterwards all that is shown is read again, also when it was refused: a refusal mostly means that what the
 * page shows is out of date. Orders too, for one rebooking touches two events, two bookings and two orders.
 */
export function useWrite<Input, Output>(write: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation<Output, Error, Input>({
    mutationFn: write,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [ROOT] })
      void queries.invalidateQueries({ queryKey: ordersQueryKeys.all })
    },
  })
}
