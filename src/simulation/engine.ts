/** Name and version of what computes: it stands on every result, since another version may give other numbers. */
export const ENGINE = "spandrel 0.1.0";
