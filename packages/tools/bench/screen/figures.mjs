/** What both pages show. */
export const FIGURES = { total: 1284, active: 803, inactive: 481 };
