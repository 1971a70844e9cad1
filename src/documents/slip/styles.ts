const INK = "#16181d"
const MUTED = "#5d6470"
const LINE = "#c9cdd4"

/** A5 on its side, in points: a slip is laid on a counter, and its barcode needs the width. */
export const PAGE = { size: "A5", orientation: "landscape", width: 595.28, margin: 32 } as const
const RIGHT = 190
const GAP = 24
export const LEFT = PAGE.width - 2 * PAGE.margin - RIGHT - GAP

/** A module is as wide as fits, and at most so many points: scanners at tills read 0.25 to 0.5 mm best. */
export const BARCODE = { width: PAGE.width - 2 * PAGE.margin, height: 52, module: 1.2 } as const

/** The room for each text of changing length. The sum of the heights stays below the page's at its worst. */
export const ROOM = {
  shop: { width: LEFT, lines: 1, sizes: [12, 10, 8.5] },
  title: { width: LEFT, lines: 2, sizes: [17, 14, 12] },
  when: { width: LEFT, lines: 1, sizes: [9.5, 8.5, 7.5] },
  line: { width: LEFT - 84, lines: 1, sizes: [9, 8] },
  amount: { width: RIGHT, lines: 1, sizes: [24, 20, 16, 12] },
  fact: { width: RIGHT, lines: 2, sizes: [10.5, 9, 8] },
  foot: { width: PAGE.width - 2 * PAGE.margin, lines: 1, sizes: [7.5, 6.5] },
} as const

const row = { flexDirection: "row", justifyContent: "space-between" } as const

export const styles = {
  page: { fontSize: 9, color: INK, backgroundColor: "#ffffff", paddingHorizontal: PAGE.margin, paddingTop: 26 },
  masthead: { ...row, alignItems: "flex-end", borderBottomWidth: 1, borderBottomColor: INK, paddingBottom: 7 },
  kind: { fontSize: 16, fontWeight: 700 },
  body: { flexDirection: "row", marginTop: 14, height: 214 },
  left: { width: LEFT, marginRight: GAP },
  right: { width: RIGHT },
  lines: { marginTop: 9, borderTopWidth: 0.5, borderTopColor: LINE, paddingTop: 5 },
  line: { ...row, marginBottom: 2 },
  strong: { ...row, fontWeight: 700, marginBottom: 2 },
  label: { color: MUTED, fontSize: 8, marginBottom: 2 },
  fact: { marginBottom: 8 },
  until: { color: INK, fontSize: 9, marginTop: 2 },
  barcode: { height: BARCODE.height },
  code: { fontSize: 9, fontWeight: 700, marginTop: 4 },
  plain: { fontSize: 8.5, color: MUTED, marginTop: 2 },
  foot: { position: "absolute", left: PAGE.margin, right: PAGE.margin, bottom: 16, color: MUTED },
} as const
