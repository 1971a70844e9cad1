/** How far something has come, from 0 to 1. */
export function Progress({ share, label }: { share: number; label: string }) {
  const percent = Math.round(Math.min(1, share) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="bg-ui-bg-component h-1.5 overflow-hidden rounded-full"
    >
      <div
        className="bg-ui-fg-interactive h-full rounded-full transition-all duration-500"
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}
