import type { Ask } from "./ask"
import type { Access, Proof } from "./types/booking"

export function access(ask: Ask) {
  return {
    /**
     * Exchanges the token of a mail's link, or a booking number, together with the e-mail address for a session of the
     * booking. Refusals: `booking_not_found`, the same whatever was wrong; `too_many_requests`.
     */
    open: async (proof: Proof & { email: string }): Promise<Access> => {
      const { access } = await ask<{ access: Access }>("POST", "/store/bookings/access", { body: proof })
      return access
    },

    /** Mails the links of all its upcoming bookings to an address; the answer never tells whether there are any. */
    sendLinks: async (email: string): Promise<void> => {
      await ask("POST", "/store/bookings/link", { body: { email } })
    },
  }
}
