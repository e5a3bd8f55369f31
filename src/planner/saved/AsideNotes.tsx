import type { Words } from '../words.ts';
import { download } from '../download.ts';
import { SavedMoment } from './SavedMoment.tsx';
import type { Notice } from './SavedPlans.tsx';
import { storeKey, type Aside } from './shelf.ts';
import type { UsedShelf } from './useShelf.ts';

interface Props {
  readonly used: UsedShelf;
  readonly words: Words;
  readonly zone: string;
  readonly notify: (notice: Notice) => void;
}

/** What could not be read whole: said, and there to download. */
export function AsideNotes({ used: { shelf, keepAside }, words, zone, notify }: Props) {
  const { t } = words;
  const drop = async (aside: Aside) => {
    if (!(await keepAside(aside, false))) return;
    notify({
      text: t('saved.dropped'),
      undo: async () => {
        if (await keepAside(aside, true)) notify({ text: t('saved.asideBack') });
      },
    });
  };
  if (shelf.asides.length === 0) return null;
  return (
    <div class="warning asides" role="alert">
      <p>{t(`saved.trouble.${shelf.trouble ?? 'past'}`)}</p>
      <ul>
        {shelf.asides.map((aside) => {
          const instant = momentOf(aside);
          return (
            <li key={aside.key}>
              {instant === undefined ? t('saved.asidePresent') : <SavedMoment {...{ instant, zone, words }} />}{' '}
              <button
                type="button"
                onClick={() => {
                  download(`${aside.key.replaceAll(/[^\w.-]/g, '-')}.json`, 'application/json', aside.text);
                }}
              >
                {t('saved.download')}
              </button>{' '}
              {aside.key !== storeKey && (
                <button type="button" onClick={() => void drop(aside)}>
                  {t('saved.drop')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** When a text was set aside, as its key says; a key that someone else made may say anything. */
function momentOf({ key }: Aside): string | undefined {
  return /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.exec(key)?.[0];
}
