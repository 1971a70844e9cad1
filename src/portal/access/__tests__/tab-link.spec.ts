import { keepTabLinks, tabLink } from "../tab-link"

const tab = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  }
}

describe("a link that opens one thing", () => {
  it("is kept for the tab, so that another page may lie in between", () => {
    const storage = tab()
    keepTabLinks({ hash: "#pay=TX-7K4M-QR9T.mac" }, storage)
    keepTabLinks({ hash: "" }, storage)
    expect(tabLink("pay", storage)).toBe("TX-7K4M-QR9T.mac")
    expect(tabLink("bank", storage)).toBeNull()
  })

  it("is none where another link was opened", () => {
    const storage = tab()
    keepTabLinks({ hash: "#token=TX-7K4M-QR9T.mac" }, storage)
    expect(tabLink("pay", storage)).toBeNull()
  })
})
