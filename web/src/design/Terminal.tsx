import { TerminalSquare } from 'lucide-react';
import { useState } from 'react';
import { CopyButton } from './Copy';
import { Segments } from './Toggle';
import { texts } from './texts';

export interface Wish {
  readonly cli: string;
  readonly curl: string;
  readonly terraform: string;
}

/** "Do this from the terminal": the wish of a form in the three ways that need no console. */
export function Terminal({ wish }: { readonly wish: Wish }) {
  const [way, setWay] = useState<keyof Wish>('cli');
  return (
    <section className="min-w-0 overflow-hidden rounded-lg border border-line bg-sunken">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-3 py-2">
        <h2 className="flex items-center gap-2 text-xs font-medium text-ink-soft">
          <TerminalSquare size={14} aria-hidden />
          {texts.terminal}
        </h2>
        <Segments
          label={texts.terminal}
          value={way}
          onChange={setWay}
          choices={[
            { value: 'cli', label: texts.cli },
            { value: 'curl', label: texts.curl },
            { value: 'terraform', label: texts.terraform },
          ]}
        />
      </header>
      <div className="flex items-start">
        <pre className="min-w-0 flex-1 px-3 py-3 text-xs leading-5 wrap-anywhere whitespace-pre-wrap">{wish[way]}</pre>
        <CopyButton text={wish[way]} className="m-1" />
      </div>
    </section>
  );
}
