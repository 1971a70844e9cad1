import { type DragEvent, useEffect, useState } from "react"

/** An order that can be dragged, and is saved when something is dropped at another place. Shown before it is saved. */
export function useDraggedOrder(saved: string[], save: (ids: string[]) => void) {
  const [ids, setIds] = useState(saved)
  const [dragging, setDragging] = useState<string | null>(null)
  const stored = saved.join()
  useEffect(() => setIds(stored ? stored.split(",") : []), [stored])

  const moved = (id: string, to: number) => {
    const others = ids.filter((one) => one !== id)
    return [...others.slice(0, to), id, ...others.slice(to)]
  }
  const keep = (now: string[]) => {
    setIds(now)
    if (now.join() !== stored) save(now)
  }
  return {
    ids,
    dragging,
    move: (id: string, to: number) => keep(moved(id, to)),
    /** What is taken hold of. */
    handleOf: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move"
        event.dataTransfer.setData("text/plain", id)
        setDragging(id)
      },
      onDragEnd: () => {
        setDragging(null)
        keep(ids)
      },
    }),
    /** What it is dragged over, which makes way. */
    targetOf: (id: string) => ({
      onDragOver: (event: DragEvent) => {
        if (dragging === null) return
        event.preventDefault()
        if (dragging !== id) setIds(moved(dragging, ids.indexOf(id)))
      },
      onDrop: (event: DragEvent) => event.preventDefault(),
    }),
  }
}
