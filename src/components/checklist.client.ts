import { checkedItems, keepChecked } from './checkedItems.client.ts';

type Labels = Readonly<Record<'copied' | 'undo' | 'notKept' | 'clear' | 'copy' | 'progress', string>>;

/** A list whose items can be ticked off: the ticks stay in this browser, the same in every language. */
class Checklist extends HTMLElement {
  #labels!: Labels;
  #boxes: HTMLInputElement[] = [];
  /** What Clear took away, for as long as it can be undone. */
  #cleared: readonly string[] | undefined;

  connectedCallback(): void {
    if (this.hasAttribute('data-live')) return;
    this.#labels = JSON.parse(this.dataset.labels ?? '{}') as Labels;
    const checked = checkedItems(this.#id);
    this.#boxes = [...this.querySelectorAll<HTMLLIElement>('li[data-check]')].map((item) => boxIn(item, this.#id));
    for (const box of this.#boxes) {
      box.checked = checked.has(box.value);
      box.addEventListener('change', () => {
        this.#cleared = undefined;
        this.#keep();
      });
    }
    this.#button('copy').addEventListener('click', () => void this.#copy());
    this.#button('clear').addEventListener('click', () => {
      this.#clearOrUndo();
    });
    // The same list in another tab.
    addEventListener('storage', () => {
      this.#show(checkedItems(this.#id));
    });
    this.setAttribute('data-live', '');
    for (const part of this.querySelectorAll<HTMLElement>('.bar, .kept')) part.hidden = false;
    this.#count();
  }

  get #id(): string {
    return this.dataset.id ?? '';
  }

  #button(what: 'copy' | 'clear'): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[data-do="${what}"]`);
    if (!button) throw new Error(`a checklist without ${what}`);
    return button;
  }

  #show(checked: ReadonlySet<string>): void {
    for (const box of this.#boxes) box.checked = checked.has(box.value);
    this.#count();
  }

  #keep(): void {
    const kept = keepChecked(
      this.#id,
      this.#boxes.filter((box) => box.checked).map((box) => box.value),
    );
    const note = this.querySelector('.kept');
    if (!kept && note) note.textContent = this.#labels.notKept;
    this.#count();
  }

  #count(): void {
    const done = this.#boxes.filter((box) => box.checked).length;
    const total = this.#boxes.length;
    const progress = this.querySelector('progress');
    const count = this.querySelector('.count');
    const text = this.#labels.progress.replace('{{done}}', String(done)).replace('{{total}}', String(total));
    if (progress) {
      progress.value = done / total;
      progress.setAttribute('aria-label', text);
    }
    if (count) count.textContent = text;
    const clear = this.#button('clear');
    clear.textContent = this.#cleared ? this.#labels.undo : this.#labels.clear;
    clear.disabled = done === 0 && !this.#cleared;
  }

  #clearOrUndo(): void {
    const again = this.#cleared;
    this.#cleared = again ? undefined : this.#boxes.filter((box) => box.checked).map((box) => box.value);
    for (const box of this.#boxes) box.checked = again?.includes(box.value) ?? false;
    this.#keep();
  }

  async #copy(): Promise<void> {
    const lines = this.#boxes.map((box) => {
      const words = this.querySelector(`label[for="${box.id}"]`)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
      return `[${box.checked ? 'x' : ' '}] ${words}`;
    });
    const button = this.#button('copy');
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      button.textContent = this.#labels.copied;
      setTimeout(() => {
        button.textContent = this.#labels.copy;
      }, 2500);
    } catch {
      // A browser that won't copy: the list is selected, so that the reader can.
      getSelection()?.selectAllChildren(this.querySelector('ul') ?? this);
    }
  }
}

/** Puts a box before an item's words, which become its label. Links in them still work. */
function boxIn(item: HTMLLIElement, list: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = item.dataset.check ?? '';
  box.id = `check-${list}-${box.value}`;
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.append(...item.childNodes);
  item.append(box, label);
  return box;
}

customElements.define('go-live-checklist', Checklist);
