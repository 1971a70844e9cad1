import { type Minor, subtract, ZERO } from "../money/minor"

/**
 * What a rebooking asks of the money that was paid (SPEC U15, U17, U19). `carried` is what the new booking takes over;
 * `due` is what it lacks, `back` what it does not need. At most one of the two is above 0, so no caller reads a sign.
 */
export type Settlement = { kind: "even" | "collect" | "refund"; carried: Minor; due: Minor; back: Minor }

/** The whole amount that is there moves to the new booking: what it lacks is due, what it does not need goes back. */
export function settle({ carried, total }: { carried: Minor; total: Minor }): Settlement {
  if (total > carried) return { kind: "collect", carried, due: subtract(total, carried), back: ZERO }
  if (total < carried) return { kind: "refund", carried, due: ZERO, back: subtract(carried, total) }
  return { kind: "even", carried, due: ZERO, back: ZERO }
}
