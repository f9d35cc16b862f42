/**
 * Standard errors from which a figure is told apart from nothing, and that "give or take" stands for: in 19 of 20 cases
 * chance alone stays within them. The 97.5 % point of Student's t with 15 degrees of freedom, those of the sixteen
 * replicates that errors come from (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2).
 */
export const TOLD_APART = 2.131;
