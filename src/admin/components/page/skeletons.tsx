import { Container, Skeleton } from "@medusajs/ui"

/** A card that is being read. */
export function SectionSkeleton({ rows = 3 }: { rows?: number }) {
  return (
    <Container className="divide-y p-0" aria-busy="true">
      <div className="px-6 py-4">
        <Skeleton className="h-7 w-40" />
      </div>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="grid grid-cols-2 px-6 py-4">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-5 w-36" />
        </div>
      ))}
    </Container>
  )
}

/** A page with a main and a side column that is being read. */
export function PageSkeleton() {
  return (
    <div className="flex w-full flex-col gap-3 xl:flex-row">
      <div className="flex w-full flex-col gap-3">
        <SectionSkeleton />
        <SectionSkeleton rows={4} />
      </div>
      <div className="flex w-full max-w-full flex-col gap-3 xl:max-w-[440px]">
        <SectionSkeleton />
        <SectionSkeleton rows={2} />
      </div>
    </div>
  )
}
