import jsQR from "jsqr"
import { qrPath } from "../ticket/qr-path"

/** Pixels for each module, and modules of white around them. */
const SCALE = 4
const QUIET = 4

/** Paints the path as a camera would see it. */
function photograph({ size, path }: { size: number; path: string }) {
  const width = (size + 2 * QUIET) * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dy = 0; dy < SCALE; dy++) {
      const start = ((Number(y) + QUIET) * SCALE + dy) * width + (Number(x) + QUIET) * SCALE
      for (let dx = 0; dx < Number(run) * SCALE; dx++) pixels.set([0, 0, 0], (start + dx) * 4)
    }
  }
  return { pixels, width }
}

it.each(["7K4MQR9TACDEFGHJ", "3333333333333333"])("a scanner reads %s in the code that is printed", (code) => {
  const { pixels, width } = photograph(qrPath(code))
  expect(jsQR(pixels, width, width)?.data).toBe(code)
})
