const INK = "#16181d"
const MUTED = "#5d6470"
const ACCENT = "#2b46b9"
const LINE = "#c9cdd4"

/** A5 upright, in points: reads well on a telephone, and two fit on a printed sheet. */
export const PAGE = { size: "A5", width: 419.5, margin: 30 } as const
const QR = 160
const GAP = 22

/** The room for each text of changing length. The sum of the heights stays below the page's at its worst. */
export const ROOM = {
  title: { width: PAGE.width - 2 * PAGE.margin, lines: 4, sizes: [24, 20, 16, 13] },
  date: { width: PAGE.width - 2 * PAGE.margin, lines: 1, sizes: [10.5, 9.5, 8.5, 7.5] },
  venue: { width: PAGE.width - 2 * PAGE.margin, lines: 2, sizes: [10.5, 9] },
  name: { width: PAGE.width - 2 * PAGE.margin - QR - GAP, lines: 4, sizes: [18, 15, 12, 10] },
  fact: { width: PAGE.width - 2 * PAGE.margin - QR - GAP, lines: 3, sizes: [13, 11, 9.5] },
  contact: { width: PAGE.width - 2 * PAGE.margin, lines: 2, sizes: [8.5] },
} as const

export const styles = {
  page: { fontSize: 10, color: INK, backgroundColor: "#ffffff" },
  band: { backgroundColor: ACCENT, color: "#ffffff", padding: PAGE.margin, paddingTop: 22, paddingBottom: 20 },
  masthead: { flexDirection: "row", justifyContent: "space-between", marginBottom: 14, fontSize: 10 },
  when: { paddingHorizontal: PAGE.margin, paddingTop: 16, paddingBottom: 16 },
  timezone: { color: MUTED, fontSize: 8.5, marginTop: 6 },
  perforation: { marginHorizontal: PAGE.margin, borderTopWidth: 1, borderTopColor: LINE, borderTopStyle: "dashed" },
  body: { paddingHorizontal: PAGE.margin, paddingTop: 18, flexDirection: "row" },
  qr: { width: QR, height: QR },
  code: { marginTop: 9, fontSize: 11, fontWeight: 700, letterSpacing: 1, textAlign: "center", width: QR },
  facts: { flex: 1, paddingLeft: GAP },
  label: { color: MUTED, fontSize: 8.5, marginBottom: 3 },
  fact: { marginBottom: 12 },
  foot: { position: "absolute", left: PAGE.margin, right: PAGE.margin, bottom: 22, color: MUTED, fontSize: 8.5 },
} as const
