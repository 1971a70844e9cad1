import { numberOf, takeToken } from "../token-in-address"

/** What the browser's address bar shows after the page has read it. */
function opened(hash: string) {
  const address = { hash, pathname: "/bookings/manage", shown: `/bookings/manage${hash}` }
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, url: string) => {
      address.shown = url
    },
  }
  return { token: takeToken(address, history), shown: address.shown }
}

describe("A link from a mail", () => {
  it("gives its token to the page and to nothing else: the address bar forgets it", () => {
    expect(opened("#token=TX-4K7M-PQ39.abc_-")).toEqual({ token: "TX-4K7M-PQ39.abc_-", shown: "/bookings/manage" })
  })

  it("without a token is cleaned as well", () => {
    expect(opened("#tokn=TX-4K7M-PQ39.abc")).toEqual({ token: null, shown: "/bookings/manage" })
    expect(opened("")).toEqual({ token: null, shown: "/bookings/manage" })
  })

  it("says which booking it claims to open", () => {
    expect(numberOf("TX-4K7M-PQ39.abc")).toBe("TX-4K7M-PQ39")
  })
})
