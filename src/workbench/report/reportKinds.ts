/** The analyses that reports show, in the order in which they are wanted. */
export const REPORT_KINDS = ["cash", "tornado", "thresholds", "information", "risks"] as const;
