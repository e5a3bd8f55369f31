import type { Options } from '@pagefind/default-ui';

/**
 * Stands in for Pagefind's class of this name, and is called as Starlight calls that: `new PagefindUI(options)`. Until
 * the dialog is opened nothing is loaded. While it loads, a plain field takes the keys, and the keyboard of a phone,
 * which comes up only for a field that is there at the tap.
 */
export function PagefindUI(options: Options): void {
  const place = document.querySelector(options.element);
  const dialog = place?.closest('dialog');
  if (!place || !dialog) return;

  const field = document.createElement('input');
  field.className = 'pagefind-ui__search-input waiting';
  field.placeholder = field.title = options.translations.placeholder;
  field.autocapitalize = 'none';
  field.enterKeyHint = 'search';
  place.append(field);

  // Whatever opens the dialog sets its attribute; Safari before 26 has no event for it.
  const opened = new MutationObserver(() => void load());
  const wait = () => opened.observe(dialog, { attributeFilter: ['open'] });
  const load = async () => {
    opened.disconnect();
    // Offline, say: the next opening tries again.
    const pagefind = await import('@pagefind/default-ui').catch(wait);
    if (!pagefind) return;
    const search = new pagefind.PagefindUI(options);
    field.remove();
    if (dialog.open) place.querySelector('input')?.focus();
    if (field.value) search.triggerSearch(field.value);
  };

  // It may have been opened before the browser was idle and this ran.
  if (dialog.open) void load();
  else wait();
}
