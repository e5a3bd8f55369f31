import { useId, useMemo } from 'preact/hooks';
import type { Messages } from '../../i18n/messages.ts';
import { CopyButton, Refused, useClipboard } from '../CopyButton.tsx';
import type { View } from '../view.ts';
import { wordsOf, type Words } from '../words.ts';
import type { SourceNames } from '../sources.ts';
import { factsOf, ticketText } from './ticket.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
  readonly sources: SourceNames;
  /** The messages of `ticketMessages` in English; absent on an English page, which needs one text only. */
  readonly englishMessages: Partial<Messages> | undefined;
  readonly stuckHref: string;
}

/** The support ticket for a tracked offer, in the page's language and in English, and the way to file it. */
export function Ticket({ view, words, sources, englishMessages, stuckHref }: Props) {
  const { t } = words;
  const english = useMemo(() => englishMessages && wordsOf('en', englishMessages), [englishMessages]);
  if (!view.tracking) return null;
  return (
    <section class="tickets">
      <h3>{t('ticket.heading')}</h3>
      <p>{t('ticket.blanks')}</p>
      {english && <Text title={t('ticket.own')} in={words} view={view} sources={sources} words={words} />}
      <Text title={t('ticket.english')} in={english ?? words} lang="en" view={view} sources={sources} words={words} />
      <p>
        {t('ticket.route')} <a href={stuckHref}>{t('stuck.link')}</a>
      </p>
    </section>
  );
}

interface TextProps extends Pick<Props, 'view' | 'sources' | 'words'> {
  readonly title: string;
  /** The words of the ticket's language. */
  readonly in: Words;
  readonly lang?: string;
}

function Text({ title, in: language, lang, view, sources, words }: TextProps) {
  const id = useId();
  const clipboard = useClipboard();
  const facts = factsOf(view, sources, language);
  if (!facts) return null;
  const text = ticketText(facts, language.t);
  return (
    <div class="ticket-box">
      <div class="ticket-head">
        <strong id={id}>{title}</strong>
        <CopyButton
          what="ticket"
          label={words.t('ticket.copy')}
          clipboard={clipboard}
          content={() => text}
          words={words}
          describedBy={id}
        />
        <span class="sr-only" role="status">
          {clipboard.done !== undefined && words.t('answer.copied')}
        </span>
      </div>
      <Refused clipboard={clipboard} contents={{ ticket: () => text }} words={words} lang={lang} />
      <pre lang={lang} tabIndex={0} aria-labelledby={id} role="group">
        {text}
      </pre>
    </div>
  );
}
