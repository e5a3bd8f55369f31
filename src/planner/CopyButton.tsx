import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** What happened to the last copy of a place, by what was copied. */
export interface Clipboard {
  readonly done: string | undefined;
  readonly refused: string | undefined;
  readonly copy: (what: string, content: string) => Promise<void>;
  /** Lays a text out for the reader, as if the browser had refused it; nothing takes the last one away. */
  readonly refuse: (what: string | undefined) => void;
}

/** The clipboard; what was copied is forgotten after a moment, what was refused at the next try. */
export function useClipboard(): Clipboard {
  const [done, setDone] = useState<string>();
  const [refused, refuse] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setDone(undefined);
    }, 2500);
    return () => {
      clearTimeout(timer);
    };
  }, [done]);
  const copy = async (what: string, content: string) => {
    refuse(undefined);
    try {
      await navigator.clipboard.writeText(content);
      setDone(what);
    } catch {
      refuse(what);
    }
  };
  return { done, refused, copy, refuse };
}

interface Props {
  /** Which of the copies this button makes. */
  readonly what: string;
  readonly label: string;
  readonly clipboard: Clipboard;
  readonly content: () => string;
  readonly words: Words;
  readonly primary?: boolean;
  /** The id of what tells this button from others with the same label. */
  readonly describedBy?: string;
}

/** A button that copies a text, and says so in its own place for a moment. */
export const CopyButton = ({ what, label, clipboard, content, words: { t }, primary = false, describedBy }: Props) => (
  <button
    type="button"
    class={primary ? 'primary' : undefined}
    aria-describedby={describedBy}
    onClick={() => void clipboard.copy(what, content())}
  >
    {clipboard.done === what ? t('answer.copied') : label}
  </button>
);

interface RefusedProps extends Pick<Props, 'clipboard' | 'words'> {
  /** The texts that can be copied, by what they are. */
  readonly contents: Readonly<Record<string, () => string>>;
  /** The language of the texts, where it isn't the page's. */
  readonly lang?: string | undefined;
}

/** Where the browser won't copy, the text is laid out and selected for the reader to do it; it follows the plan. */
export function Refused({ clipboard: { refused }, contents, lang, words: { t } }: RefusedProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.select();
  }, [refused]);
  if (refused === undefined) return null;
  return (
    <label class="refused">
      {t('answer.copyFailed')}
      <textarea ref={box} readOnly rows={4} lang={lang} value={contents[refused]?.() ?? ''} />
    </label>
  );
}
