import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Plan } from '../plan.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly plan: Plan;
  /** Whether the plan has a place on the shelf, in this form or an earlier one. */
  readonly isSaved: boolean;
  readonly save: (name: string) => Promise<void>;
  readonly words: Words;
}

/** Saves the plan on the page under a name. */
export function SaveForm({ plan, isSaved, save, words: { t } }: Props) {
  const [draft, setDraft] = useState<string>();
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    setDraft(undefined);
    setMissing(false);
  }, [plan.id, plan.name]);
  const name = draft ?? plan.name ?? '';
  const submit = () => {
    const unnamed = name.trim() === '';
    setMissing(unnamed);
    if (unnamed) input.current?.focus();
    else void save(name.trim());
  };
  return (
    <form
      class="save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="field">
        <label for={id}>{t('control.name')}</label>
        <input
          ref={input}
          id={id}
          name="saved-name"
          type="text"
          maxLength={80}
          autocomplete="off"
          required
          value={name}
          aria-invalid={missing}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setMissing(false);
          }}
        />
        <span class="note wrong" id={`${id}-note`} role={missing ? 'alert' : undefined}>
          {missing && t('saved.nameMissing')}
        </span>
      </div>
      <button type="submit" class="primary">
        {t(isSaved ? 'saved.saveChanges' : 'saved.save')}
      </button>
    </form>
  );
}
