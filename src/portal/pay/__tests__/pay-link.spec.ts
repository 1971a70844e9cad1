import { keepPayLink, payLink } from "../pay-link"

const tab = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  }
}

describe("the link to a payment", () => {
  it("is kept for the tab, so that a provider's page may lie in between", () => {
    const storage = tab()
    keepPayLink({ hash: "#pay=TX-7K4M-QR9T.mac" }, storage)
    keepPayLink({ hash: "" }, storage)
    expect(payLink(storage)).toBe("TX-7K4M-QR9T.mac")
  })

  it("is none where another link was opened", () => {
    const storage = tab()
    keepPayLink({ hash: "#token=TX-7K4M-QR9T.mac" }, storage)
    expect(payLink(storage)).toBeNull()
  })
})
