/**
 * Where the kernel finds its inputs: read by the kernel (AssemblyScript) and by those who fill its memory (TypeScript),
 * so it holds whole numbers and nothing else.
 */

/** Slots of what all approaches share. A slot is the address of a number a trial and the step from one to the next. */
export const SIGNALS_PER_WEEK = 0;
export const GROWTH = 1;
export const COLD_RATE = 2;
export const COUPLED_RATE = 3;
export const CAUSAL_SHARE = 4;
export const PERSONALIZED_SHARE = 5;
export const VALUE_PER_WIN = 6;
export const GROSS_MARGIN = 7;
export const SALES_CYCLE = 8;
export const DECAY_SCALE = 9;
export const DECAY_EXPONENT = 10;
export const LEARNING_GAIN = 11;
export const LEARNING_LIFT = 12;
export const LEARNING_FADE = 13;
export const CAMPAIGNS = 14;
export const CONTACTS = 15;
export const STALE_SHARE = 16;
export const CONTACT_DECAY = 17;
export const DISCOVERY_SPEND = 18;
export const DELAY_MONTHS = 19;
export const REPRICING_CHANCE = 20;
export const REPRICING_RISE = 21;
export const OPERATIONS_HOURS = 22;
export const OPERATIONS_COST = 23;
export const REPRICING_UNIFORM = 24;
export const SHARED_SLOTS = 25;

/** Slots of one approach, from its first on. */
export const CREW_HOURS = 0;
export const CREW_COST = 1;
export const SKILL = 2;
export const LEAD_WEEKS = 3;
export const EFFORT_HOURS = 4;
export const OVERRUN = 5;
export const FAILURE_CHANCE = 6;
export const FEE = 7;
export const PILOT_WEEKS = 8;
export const PILOT_SHARE = 9;
export const RAMP_WEEKS = 10;
export const INTERVAL_HOURS = 11;
export const PROCESSING_HOURS = 12;
export const FIT = 13;
export const FEEDBACK = 14;
export const BREAKS_PER_YEAR = 15;
export const EARLY_MULTIPLIER = 16;
export const SETTLING_WEEKS = 17;
export const DETECT_OWNED = 18;
export const DETECT_UNOWNED = 19;
export const REPAIR_HOURS = 20;
export const SEVERITY = 21;
export const HARM = 22;
export const INCIDENT_COST = 23;
export const NEEDED_HOURS = 24;
export const ASSIGNED_HOURS = 25;
export const NEED_GROWTH = 26;
export const DRIFT = 27;
export const OWNER_LEAVES = 28;
export const VACANCY_WEEKS = 29;
export const RUNBOOK_COVER = 30;
export const ERROR_PER_WEEK = 31;
export const CLEANING_PER_WEEK = 32;
export const CLEANUP_HOURS = 33;
export const HOURS_PER_TRANSFER = 34;
export const HOURS_PER_THOUSAND = 35;
export const MONTHLY_FEE = 36;
export const FEE_PER_THOUSAND = 37;
export const RENEWAL_RISE = 38;
export const SHOCK_CHANCE = 39;
export const SHOCK_RISE = 40;
export const EXIT_COST = 41;
export const FAILURE_UNIFORM = 42;
export const APPROACH_SLOTS = 43;

/** Bytes of a slot: address and step, 32 bits each. */
export const SLOT_BYTES = 8;

/** Chance events whose first draws come from columns of the design, in the order of the table of columns. */
export const ARRIVALS = 0;
export const DETECTIONS = 1;
export const REPAIRS = 2;
export const DEPARTURES = 3;
export const SHOCKS = 4;
export const CHANCE_PURPOSES = 5;

/** Outcomes of an option and trial, in the order of OUTCOMES. */
export const OUTCOME_COUNT = 11;

/** Series of weekly sums of an option: the gap, seven kinds of cost, the hours needed of two roles. */
export const SERIES_COUNT = 10;

/** Factors that what leaks is split over. */
export const LEAK_COUNT = 9;

/** What a run keeps beside outcomes, added up. */
export const KEEP_PAYBACK = 1;
export const KEEP_WEEKLY = 2;
export const KEEP_LEAKS = 4;
