import { useRef, useState } from 'preact/hooks';
import { dataWord } from '../../components/dataWord.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Temporal } from '../../schedule/temporal.ts';
import { CopyButton, Refused, useClipboard } from '../CopyButton.tsx';
import type { FigureAge } from '../sources.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { download } from '../download.ts';
import { fileName } from './fileName.ts';
import { linkWithId } from '../planId.ts';
import { shortMessage } from './shortMessage.ts';
import { usePrintSheet } from './usePrintSheet.ts';

interface Props {
  readonly view: View;
  readonly age: FigureAge;
  readonly words: Words;
  readonly locale: Locale;
  /** The plan's whole link. */
  readonly link: () => string;
  /** The plan's id; a plan without one is given one, which its link then keeps. */
  readonly withId: () => string;
}

/** The plan in other forms: a calendar file, tables, data, a message, paper. What makes them is loaded when it is used. */
export function TakeAlong({ view, age, words, locale, link, withId }: Props) {
  const { t } = words;
  const clipboard = useClipboard();
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const [failed, fail] = useState(false);
  const writeMarkdown = useRef<typeof import('./markdown.ts').markdownOf>();
  const print = usePrintSheet({ view, age, words, link });
  const stages = [...new Set(view.rows.map(({ stage }) => stage.id))];
  const chosen = stages.filter((stage) => !leftOut.has(stage));
  const exported = () => Temporal.Now.instant();

  /** Does what may need a part that isn't loaded yet, and says so where that part can't be had. */
  const act = async (doing: () => Promise<string> | Promise<void>) => {
    fail(false);
    say('');
    clipboard.refuse(undefined);
    try {
      const done = await doing();
      if (typeof done === 'string') say(t('take.downloaded', { file: done }));
    } catch {
      fail(true);
    }
  };
  const calendar = async () => {
    const { calendarFile } = await import('./calendarFile.ts');
    const id = withId();
    const includes = (stage: string) => !leftOut.has(stage);
    const linked = linkWithId(link(), id);
    const content = calendarFile({ view, age, words, locale, id, link: linked, includes, exported: exported() });
    return saved(fileName(view, 'ics'), 'text/calendar', content);
  };
  const csv = async () => {
    const { csvOf } = await import('./csv.ts');
    return saved(fileName(view, 'csv'), 'text/csv', csvOf(view, words));
  };
  const json = async () => {
    const { jsonOf } = await import('./json.ts');
    const content = jsonOf({ view, words, locale, link: link(), exported: exported() });
    return saved(fileName(view, 'json'), 'application/json', content);
  };
  const markdown = async () => {
    const { markdownOf } = await import('./markdown.ts');
    writeMarkdown.current = markdownOf;
    await clipboard.copy('markdown', markdownOf(view, age, link(), words));
  };
  const message = () => `${shortMessage(view, words)}\n${link()}`;
  const share = async () => {
    try {
      await navigator.share({ title: document.title, text: shortMessage(view, words), url: link() });
    } catch (error) {
      // The reader closed the sheet: nothing went wrong.
      if (!(error instanceof DOMException && error.name === 'AbortError')) clipboard.refuse('message');
    }
  };

  return (
    <section class="take-along">
      <h2>{t('take.heading')}</h2>
      <fieldset>
        <legend>{t('take.calendar')}</legend>
        <p class="hint">{t('take.calendar.hint')}</p>
        <details>
          <summary>{t('take.stages', { chosen: chosen.length, all: stages.length })}</summary>
          <div class="chosen-stages">
            {stages.map((stage) => (
              <label key={stage} class="check">
                <input
                  type="checkbox"
                  name={`event.${stage}`}
                  checked={!leftOut.has(stage)}
                  onChange={({ currentTarget: { checked } }) => {
                    leaveOut(new Set(checked ? [...leftOut].filter((other) => other !== stage) : [...leftOut, stage]));
                  }}
                />
                {dataWord(t, 'stage', stage)}
              </label>
            ))}
          </div>
        </details>
        <p class="acts">
          <button type="button" class="primary" onClick={() => void act(calendar)}>
            {t('take.downloadCalendar')}
          </button>
        </p>
      </fieldset>
      <fieldset>
        <legend>{t('take.others')}</legend>
        <p class="acts">
          <button type="button" onClick={() => void act(csv)}>
            {t('take.downloadCsv')}
          </button>
          <button type="button" onClick={() => void act(json)}>
            {t('take.downloadJson')}
          </button>
          <button type="button" onClick={() => void act(markdown)}>
            {clipboard.done === 'markdown' ? t('answer.copied') : t('take.copyMarkdown')}
          </button>
          <CopyButton
            what="message"
            label={t('take.copyMessage')}
            clipboard={clipboard}
            content={message}
            words={words}
          />
          {canShare() && (
            <button type="button" onClick={() => void act(share)}>
              {t('take.share')}
            </button>
          )}
          <button type="button" onClick={() => void act(print)}>
            {t('take.print')}
          </button>
        </p>
      </fieldset>
      <Refused
        clipboard={clipboard}
        contents={{ message, markdown: () => writeMarkdown.current?.(view, age, link(), words) ?? '' }}
        words={words}
      />
      {failed && (
        <p class="warning" role="alert">
          {t('take.failed')}
        </p>
      )}
      <p class="said" role="status">
        {clipboard.done === undefined ? said : t('answer.copied')}
      </p>
    </section>
  );
}

function saved(name: string, type: string, content: string): string {
  download(name, `${type};charset=utf-8`, content);
  return name;
}

/** Not every browser has a share sheet, whatever the types say. */
const canShare = (): boolean => 'share' in navigator;
