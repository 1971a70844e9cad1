import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { paymentScript } from "../payment-script"

describe("The script with a shop's payment handlers", () => {
  it("has none where the shop brings no script", async () => {
    expect(await paymentScript(undefined)).toContain("export const handlers = {}")
  })

  it("is the shop's own, as it stands now", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "payment-")), "payment.js")
    await writeFile(file, "export const handlers = { pp_card: {} }")
    expect(await paymentScript(file)).toContain("pp_card")
    await writeFile(file, "export const handlers = { pp_other: {} }")
    expect(await paymentScript(file)).toContain("pp_other")
  })

  it("that is not there is told of, not passed over", async () => {
    await expect(paymentScript("/nowhere/payment.js")).rejects.toThrow("ENOENT")
  })
})
