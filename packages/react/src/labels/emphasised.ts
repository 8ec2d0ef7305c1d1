/** Words of which the first stand out. */
export type Emphasised = [figure: string, rest: string];
