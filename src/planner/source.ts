/** Where the figures of a process come from, as far as a plan says it. */
export interface PlanSource {
  /** Years of the figures, `2018` or `2021 and 2022` in the page's language; undefined where the source gives none. */
  readonly years: string | undefined;
  /** The portal it describes is still in use. */
  readonly current: boolean;
  readonly title: string;
}
