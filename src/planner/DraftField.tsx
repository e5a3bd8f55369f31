import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** The value in force, as it is written into the field. */
  readonly value: string;
  /** Takes what was typed; `false` means that it can't be read, and the value in force stays. */
  readonly take: (typed: string) => boolean;
  /** The reader has finished with the field. */
  readonly done: () => void;
  /** What to write instead, shown once the reader leaves something unreadable behind. */
  readonly unreadable: string;
  readonly note?: ComponentChildren;
  readonly input: InputHTMLAttributes;
}

/**
 * A native input whose text may be unfinished: what can be read counts at once, what can't stays in the field, and
 * nothing that was typed is lost.
 */
export function DraftField({ label, value, take, done, unreadable, note, input }: Props) {
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const id = useId();
  /** Whether a date is being typed: a browser calls every key in a date field a change. */
  const typing = useRef(false);
  const noteId = `${id}-note`;
  const finish = (typed: string) => {
    typing.current = false;
    const readable = take(typed);
    setWrong(!readable);
    if (readable) setDraft(undefined);
    done();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={draft ?? value}
        aria-invalid={wrong}
        aria-describedby={noteId}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value;
          setDraft(typed);
          if (take(typed)) setWrong(false);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (input.type !== 'datetime-local') return;
          typing.current = key !== 'Enter';
          if (key === 'Enter') finish(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          if (typing.current) finish(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          if (!typing.current) finish(currentTarget.value);
        }}
      />
      <span class={wrong ? 'note wrong' : 'note'} id={noteId} role={wrong ? 'alert' : undefined}>
        {wrong ? unreadable : note}
      </span>
    </div>
  );
}
