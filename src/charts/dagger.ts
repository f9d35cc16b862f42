/** † as a path in a box of 9 by 14: the bundled fonts' latin files have none. */
export const DAGGER = "M3.4 0h2.2l-.4 3.4L8.7 3v2l-3.5-.4L4.8 14h-.6L3.8 4.6.3 5V3l3.5.4z";
