import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Keys } from './Keys';

const DELAY = 400;
const GAP = 6;
const EDGE = 8;

interface Tip {
  readonly text: string;
  readonly keys: string | undefined;
  readonly side: string | undefined;
  readonly target: DOMRect;
}

/** One tooltip for the whole page: a list of hundreds of times costs nothing until one points at one of them. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current: Element | null = null;
    const hide = () => {
      clearTimeout(timer);
      current = null;
      setTip(null);
    };
    const aim = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
      if (target === current) return;
      hide();
      if (!target || (event.type === 'focusin' && !target.matches(':focus-visible'))) return;
      current = target;
      timer = setTimeout(() => {
        const { tip: text = '', tipKeys, tipSide } = target.dataset;
        setTip({ text, keys: tipKeys, side: tipSide, target: target.getBoundingClientRect() });
      }, DELAY);
    };
    const away = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('pointerover', aim);
    document.addEventListener('focusin', aim);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', away);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', aim);
      document.removeEventListener('focusin', aim);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('scroll', hide, true);
      document.removeEventListener('keydown', away);
    };
  }, []);

  useLayoutEffect(() => {
    if (!tip || !box.current) return;
    const { width, height } = box.current.getBoundingClientRect();
    const { left, top } = placed(tip, width, height);
    box.current.style.left = `${left}px`;
    box.current.style.top = `${top}px`;
  }, [tip]);

  if (!tip) return null;
  return (
    <div
      ref={box}
      role="tooltip"
      className="pointer-events-none fixed z-60 flex max-w-80 animate-fade items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-canvas"
    >
      {tip.text}
      {tip.keys && <Keys keys={tip.keys} inverse />}
    </div>
  );
}

/** Below its target, above where there is no room, beside it where it asks for that; never over the edge. */
function placed({ target, side }: Tip, width: number, height: number) {
  if (side === 'right') return { left: target.right + GAP, top: target.top + (target.height - height) / 2 };
  const below = target.bottom + GAP + height < window.innerHeight - EDGE;
  const centred = target.left + (target.width - width) / 2;
  return {
    left: Math.min(window.innerWidth - width - EDGE, Math.max(EDGE, centred)),
    top: below ? target.bottom + GAP : target.top - GAP - height,
  };
}
