import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from './words.ts';

interface Props {
  readonly label: string;
  /** What to copy, made when asked for. */
  readonly content: () => string;
  readonly words: Words;
  readonly primary?: boolean;
  /** The language of the text, where it isn't the page's. */
  readonly lang?: string;
  /** The id of what tells this button from others with the same label. */
  readonly describedBy?: string;
}

/** Copies a text; where the browser won't, the text is laid out for the reader to copy. */
export function CopyButton({ label, content, words: { t }, primary = false, lang, describedBy }: Props) {
  const [state, setState] = useState<'copied' | 'refused'>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'refused') box.current?.select();
    if (state !== 'copied') return;
    const timer = setTimeout(() => {
      setState(undefined);
    }, 2500);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  const copy = async () => {
    setState(undefined);
    try {
      await navigator.clipboard.writeText(content());
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        aria-describedby={describedBy}
        onClick={() => void copy()}
      >
        {state === 'copied' ? t('answer.copied') : label}
      </button>
      <span class="sr-only" role="status">
        {state === 'copied' && t('answer.copied')}
      </span>
      {state === 'refused' && (
        <label class="refused">
          {t('answer.copyFailed')}
          <textarea ref={box} readOnly rows={6} lang={lang} value={content()} />
        </label>
      )}
    </>
  );
}
