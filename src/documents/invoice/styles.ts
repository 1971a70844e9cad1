const MUTED = "#5d6470"
const LINE = "#c9cdd4"

/** A4 upright, in points; the address stands where the window of an envelope is (DIN 5008). */
const SIDE = 57
export const WIDTH = 595.28 - 2 * SIDE
export const COLUMNS = { text: 236, quantity: 40, price: 78, rate: 44, amount: 83 } as const
export const BODY = 9.5
export const SMALL = 8

const row = { flexDirection: "row" } as const
const right = { textAlign: "right" } as const

/** Not set on the page: a text that is rendered page by page would take it twice, and the foot would vanish. */
export const LEADING = 1.35

export const styles = {
  page: {
    fontSize: BODY,
    color: "#16181d",
    paddingTop: 48,
    paddingBottom: 108,
    paddingHorizontal: SIDE,
  },
  masthead: { ...row, justifyContent: "space-between", alignItems: "flex-start", height: 62 },
  logo: { maxWidth: 190, maxHeight: 54, objectFit: "contain", objectPosition: "left top" },
  shop: { fontSize: 14, fontWeight: 700 },
  title: { fontSize: 18, fontWeight: 700, ...right },
  sender: { fontSize: 7, color: MUTED, marginBottom: 6 },
  head: { ...row, justifyContent: "space-between", minHeight: 118, marginTop: 18, marginBottom: 8 },
  facts: { width: 205 },
  fact: { ...row, marginBottom: 2 },
  label: { width: 96, color: MUTED },
  value: { width: 109 },
  paragraph: { lineHeight: LEADING, marginBottom: 8 },
  supply: { marginBottom: 7 },
  muted: { lineHeight: LEADING, color: MUTED, fontSize: SMALL },
  table: { marginTop: 10 },
  header: {
    ...row,
    borderBottomWidth: 1,
    borderBottomColor: "#16181d",
    paddingBottom: 3,
    fontWeight: 700,
    fontSize: SMALL,
  },
  row: { ...row, borderBottomWidth: 0.5, borderBottomColor: LINE, paddingVertical: 4 },
  text: { width: COLUMNS.text, paddingRight: 8 },
  quantity: { width: COLUMNS.quantity, ...right },
  price: { width: COLUMNS.price, ...right },
  rate: { width: COLUMNS.rate, ...right },
  amount: { width: COLUMNS.amount, ...right },
  totals: { marginTop: 8, marginLeft: WIDTH - 260, width: 260 },
  total: { ...row, justifyContent: "space-between", paddingVertical: 1.5 },
  grand: { fontWeight: 700, fontSize: 11, borderTopWidth: 1, borderTopColor: "#16181d", marginTop: 3, paddingTop: 4 },
  transfer: {
    ...row,
    justifyContent: "space-between",
    marginTop: 18,
    padding: 10,
    borderWidth: 0.5,
    borderColor: LINE,
  },
  qr: { width: 84, height: 84 },
  closing: { marginTop: 16 },
  foot: {
    position: "absolute",
    left: SIDE,
    right: SIDE,
    bottom: 30,
    borderTopWidth: 0.5,
    borderTopColor: LINE,
    paddingTop: 6,
    fontSize: 7,
    color: MUTED,
  },
  footColumns: { ...row, justifyContent: "space-between", minHeight: 38 },
  footColumn: { width: WIDTH / 3 - 8 },
} as const
