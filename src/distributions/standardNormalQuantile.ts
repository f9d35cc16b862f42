import { ln } from "./elementary.ts";

/** Within this of ½ the quantile is one ratio of polynomials; 0.180625 is its square. */
const CENTRAL = 0.425;

/**
 * Standard normal quantile function (probit): the z that a share p of the probability lies below, to about 1 part in
 * 10¹⁵; −Infinity at 0, Infinity at 1, NaN elsewhere outside.
 * Source: M. J. Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484.
 */
export function standardNormalQuantile(p: number): number {
  const q = p - 0.5;
  if (-CENTRAL <= q && q <= CENTRAL) return central(q);
  return q < 0 ? -upperTail(p) : upperTail(1 - p);
}

function central(q: number): number {
  const r = 0.180625 - q * q;
  let n = 2509.0809287301227;
  n = n * r + 33430.57558358813;
  n = n * r + 67265.7709270087;
  n = n * r + 45921.95393154987;
  n = n * r + 13731.69376550946;
  n = n * r + 1971.5909503065513;
  n = n * r + 133.14166789178438;
  n = n * r + 3.3871328727963665;
  let d = 5226.495278852854;
  d = d * r + 28729.085735721943;
  d = d * r + 39307.89580009271;
  d = d * r + 21213.794301586597;
  d = d * r + 5394.196021424751;
  d = d * r + 687.1870074920579;
  d = d * r + 42.31333070160091;
  d = d * r + 1;
  return (q * n) / d;
}

/** The z > 0 that a share p of the probability lies above. */
function upperTail(p: number): number {
  if (p <= 0) return p === 0 ? Infinity : NaN;
  const root = Math.sqrt(-ln(p));
  return root <= 5 ? near(root - 1.6) : far(root - 5);
}

function near(r: number): number {
  let n = 0.0007745450142783414;
  n = n * r + 0.022723844989269184;
  n = n * r + 0.2417807251774506;
  n = n * r + 1.2704582524523684;
  n = n * r + 3.6478483247632045;
  n = n * r + 5.769497221460691;
  n = n * r + 4.630337846156546;
  n = n * r + 1.4234371107496835;
  let d = 1.0507500716444169e-9;
  d = d * r + 0.0005475938084995345;
  d = d * r + 0.015198666563616457;
  d = d * r + 0.14810397642748008;
  d = d * r + 0.6897673349851;
  d = d * r + 1.6763848301838038;
  d = d * r + 2.053191626637759;
  d = d * r + 1;
  return n / d;
}

function far(r: number): number {
  let n = 2.0103343992922881e-7;
  n = n * r + 2.7115555687434876e-5;
  n = n * r + 0.0012426609473880784;
  n = n * r + 0.026532189526576124;
  n = n * r + 0.29656057182850487;
  n = n * r + 1.7848265399172913;
  n = n * r + 5.463784911164114;
  n = n * r + 6.657904643501103;
  let d = 2.0442631033899397e-15;
  d = d * r + 1.421511758316446e-7;
  d = d * r + 1.8463183175100548e-5;
  d = d * r + 0.0007868691311456133;
  d = d * r + 0.014875361290850615;
  d = d * r + 0.1369298809227358;
  d = d * r + 0.599832206555888;
  d = d * r + 1;
  return n / d;
}
