import { cx } from './cx';

/** Six corners of a hexagon, the point up, on a circle of radius 10 around (12, 12). */
const CORNERS = Array.from({ length: 6 }, (_, index) => {
  const angle = (Math.PI / 3) * index - Math.PI / 2;
  return { x: 12 + 10 * Math.cos(angle), y: 12 + 10 * Math.sin(angle) };
});
const GAP = 0.15;
const BOW = 0.35;

/** One side of the hexagon as an arc that leaves a gap at both corners and bows outwards a little. */
function arc(index: number): string {
  const from = CORNERS[index % 6] ?? { x: 12, y: 2 };
  const to = CORNERS[(index + 1) % 6] ?? { x: 12, y: 2 };
  const along = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const start = along(GAP);
  const end = along(1 - GAP);
  const middle = along(0.5);
  const reach = Math.hypot(middle.x - 12, middle.y - 12);
  const bend = { x: middle.x + ((middle.x - 12) / reach) * BOW, y: middle.y + ((middle.y - 12) / reach) * BOW };
  const point = ({ x, y }: { x: number; y: number }) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  return `M${point(start)} Q${point(bend)} ${point(end)}`;
}

const ARCS = [0, 1, 2, 3, 4, 5].map(arc);

interface MarkProps {
  /** 0 to 100: as many arcs are lit, the last one in part. Without it the mark is whole. */
  readonly percent?: number | undefined;
  /** Something goes on of which nobody knows how far it is. */
  readonly turning?: boolean;
  readonly size?: number;
  readonly weight?: number;
  readonly className?: string;
  /** Named for screen readers; without a name the mark is decoration. */
  readonly label?: string;
}

/** The mark of Hexarch: a hexagon of six arcs that can also tell how far something is. */
export function Mark({ percent, turning, size = 20, weight = 2.6, className, label }: MarkProps) {
  const lit = percent === undefined ? 6 : (Math.min(100, Math.max(0, percent)) / 100) * 6;
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      className={cx('shrink-0', turning && 'animate-turn', className)}
    >
      {ARCS.map((path, index) => {
        const share = turning ? (index < 2 ? 1 : 0) : Math.min(1, Math.max(0, lit - index));
        return (
          <g key={path}>
            {share < 1 && <path d={path} opacity={0.2} />}
            {share > 0 && <path d={path} pathLength={1} strokeDasharray={share < 1 ? `${share} 2` : undefined} />}
          </g>
        );
      })}
    </svg>
  );
}
