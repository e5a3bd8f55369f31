import { useState } from 'preact/hooks';
import type { PlanShelf, ShelfProps } from './PlanShelf.tsx';

/** The reader's plans, folded up: what they need is loaded when they are first unfolded. */
export function LazyShelf(props: ShelfProps) {
  const { t } = props.words;
  const [Loaded, setLoaded] = useState<{ readonly Shelf: typeof PlanShelf }>();
  const [failed, setFailed] = useState(false);
  const load = async () => {
    setFailed(false);
    try {
      const { PlanShelf: Shelf } = await import('./PlanShelf.tsx');
      setLoaded({ Shelf });
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="shelf">
      <h2>{t('saved.heading')}</h2>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && !Loaded) void load();
        }}
      >
        <summary>{t('saved.summary')}</summary>
        {Loaded && <Loaded.Shelf {...props} />}
        {failed && (
          <div class="warning" role="alert">
            {t('saved.notLoaded')}{' '}
            <button type="button" onClick={() => void load()}>
              {t('saved.loadAgain')}
            </button>
          </div>
        )}
      </details>
    </section>
  );
}
