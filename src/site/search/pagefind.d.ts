/** Pagefind's interface comes without types: what is used of it. */
declare module '@pagefind/default-ui' {
  export interface Options {
    readonly element: string;
    readonly translations: Readonly<Record<'placeholder', string>>;
  }

  export class PagefindUI {
    constructor(options: Options);
    triggerSearch(term: string): void;
  }
}
