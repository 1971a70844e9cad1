import { type Minor, subtract, ZERO } from "../money/minor"

/**
 * What a rebooking asks of the money that was paid (SPEC U15, U17, U19). `carried` is what of it pays for the new
 * booking; `due` is what it lacks, `back` what it does not need. At most one of the two is above 0, so no caller reads a sign.
 */
export type Settlement = { kind: "even" | "collect" | "refund"; carried: Minor; due: Minor; back: Minor }

/** 100 paid and 70 to pay are an offset of 70 and 30 to go back; 100 paid and 150 to pay an offset of 100 and 50 due. */
export function settle({ available, total }: { available: Minor; total: Minor }): Settlement {
  if (total > available) return { kind: "collect", carried: available, due: subtract(total, available), back: ZERO }
  if (total < available) return { kind: "refund", carried: total, due: ZERO, back: subtract(available, total) }
  return { kind: "even", carried: total, due: ZERO, back: ZERO }
}
