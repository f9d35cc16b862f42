"""Writes the reference answers beside it: python3 generate.py (Debian 12: apt-get install python3-scipy python3-mpmath)."""
import json
import random
from pathlib import Path

import mpmath as mp
import numpy as np
import scipy
from scipy import stats

mp.mp.dps = 40
INF = float("inf")
SCIPY = f"scipy {scipy.__version__}"
MPMATH = f"mpmath {mp.__version__}, 40 digits"
P = [1e-6, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6]
p = np.array(P)


def write(name, content):
    (Path(__file__).parent / f"{name}.json").write_text(json.dumps(content) + "\n")


def save(name, source, expression, cases):
    """cases: (arguments, lower, upper, quantiles at P); null stands for an infinite bound"""
    finite = lambda bound: bound if abs(bound) < INF else None
    rows = [
        {"arguments": a, "lower": finite(lo), "upper": finite(hi), "quantiles": [float(x) for x in xs]}
        for a, lo, hi, xs in cases
    ]
    write(name, {"source": source, "expression": expression, "p": P, "cases": rows})


def normal(mean, sd, lower, upper):
    if (lower, upper) == (-INF, INF):
        return stats.norm.ppf(p, mean, sd)
    return stats.truncnorm.ppf(p, (lower - mean) / sd, (upper - mean) / sd, loc=mean, scale=sd)


def lognormal(median, sigma, lower, upper):
    if lower <= 0 and upper == INF:
        return stats.lognorm.ppf(p, sigma, scale=median)
    score = lambda x: -INF if x <= 0 else np.log(x / median) / sigma
    return median * np.exp(sigma * stats.truncnorm.ppf(p, score(lower), score(upper)))


def beta(a, b, lower, upper):
    d = stats.beta(a, b)
    if lower <= 0 and upper >= 1:
        return d.ppf(p)
    if d.cdf(lower) <= 0.5:
        return d.ppf(d.cdf(lower) + p * (d.cdf(upper) - d.cdf(lower)))
    return d.isf(d.sf(upper) + (1 - p) * (d.sf(lower) - d.sf(upper)))


def pert(low, mode, high):
    width = high - low
    return low + width * stats.beta.ppf(p, 1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width)


def metalog(p10, p50, p90, lower, upper):
    """By the linear system at 1/10, 1/2, 9/10, which the closed form of the triplet solves on paper."""
    lo, hi = mp.mpf(lower), mp.mpf(upper)
    if lower == -INF and upper == INF:
        there, back = (lambda x: x), (lambda y: y)
    elif upper == INF:
        there, back = (lambda x: mp.log(x - lo)), (lambda y: lo + mp.exp(y))
    elif lower == -INF:
        there, back = (lambda x: -mp.log(hi - x)), (lambda y: hi - mp.exp(-y))
    else:
        there, back = (lambda x: mp.log((x - lo) / (hi - x))), (lambda y: (lo + hi * mp.exp(y)) / (1 + mp.exp(y)))
    half = mp.mpf(1) / 2
    basis = lambda y: [1, mp.log(y / (1 - y)), (y - half) * mp.log(y / (1 - y))]
    matrix = mp.matrix([basis(mp.mpf(k) / 10) for k in (1, 5, 9)])
    a = mp.lu_solve(matrix, mp.matrix([there(mp.mpf(x)) for x in (p10, p50, p90)]))
    return [back(sum(c * f for c, f in zip(a, basis(mp.mpf(y))))) for y in P]


def bounded(quantiles, cases):
    return [(list(c[:-2]), c[-2], c[-1], quantiles(*c)) for c in cases]


def spanning(quantiles, cases):
    return [(list(c), c[0], c[-1], quantiles(*c)) for c in cases]


save("normal", SCIPY, "norm.ppf(p, mean, sd); within bounds truncnorm.ppf(p, (lower - mean) / sd, (upper - mean) / sd, loc=mean, scale=sd)", bounded(normal, [
    (0, 1, -INF, INF), (100, 15, -INF, INF), (-3, 0.5, -INF, INF), (0.75, 0.08, 0, 1), (2, 3, 0, INF), (-1, 1, 0, INF),
    (0, 1, 4, INF), (0, 1, -INF, -6), (5, 2, 4.5, 5.25), (0, 1, 7, 9), (10, 4, -INF, 12),
]))
save("lognormal", SCIPY, "lognorm.ppf(p, sigma, scale=median); within bounds median * exp(sigma * truncnorm.ppf(p, log(lower / median) / sigma, log(upper / median) / sigma))", bounded(lognormal, [
    (1, 1, 0, INF), (28000, 0.8, 0, INF), (0.01, 0.3, 0, INF), (15, 1, 0, 100), (15, 1, 20, INF), (0.3, 0.5, 0, 1),
    (2, 0.7, 1.5, 3), (5, 2, -10, INF),
]))
save("beta", SCIPY, "beta.ppf(p, alpha, beta); within bounds ppf(cdf(lower) + p (cdf(upper) - cdf(lower))), or isf(sf(upper) + (1 - p) (sf(lower) - sf(upper))) where cdf(lower) > 1/2", bounded(beta, [
    (1, 1, 0, 1), (2, 4, 0, 1), (12.5, 328.5, 0, 1), (0.5, 0.5, 0, 1), (0.3, 2, 0, 1), (3, 0.7, 0, 1), (60, 1.5, 0, 1),
    (1000, 9000, 0, 1), (5000, 5000.5, 0, 1), (12.5, 5e6, 0, 1), (2, 5, -1, 3), (2, 5, 0.1, 0.4), (2, 5, 0.6, 1),
    (8, 3, 0, 0.3), (30, 6, 0.9, 0.99),
]))
save("pert", SCIPY, "min + (max - min) * beta.ppf(p, 1 + 4 (mode - min) / (max - min), 1 + 4 (max - mode) / (max - min))", spanning(pert, [
    (0, 0.5, 1), (0.015, 0.021, 0.036), (250, 480, 900), (0, 0, 7), (2, 9, 9), (-4, -3.5, 10), (0.2, 0.5, 0.9), (1, 1.02, 50),
]))
save("uniform", SCIPY, "uniform.ppf(p, a, b - a)", spanning(lambda a, b: stats.uniform.ppf(p, a, b - a), [
    (0, 1), (-3, 5), (10, 1000),
]))
save("triangular", SCIPY, "triang.ppf(p, (mode - a) / (b - a), a, b - a)", spanning(lambda a, m, b: stats.triang.ppf(p, (m - a) / (b - a), a, b - a), [
    (0, 0.5, 1), (-2, 0, 10), (1, 1, 4), (1, 4, 4), (5, 5.5, 50),
]))
save("empirical", f"numpy {np.__version__}", 'quantile(values, p, method="inverted_cdf")', [
    ([v], min(v), max(v), np.quantile(np.array(v, float), p, method="inverted_cdf"))
    for v in ([3], [1, 2], [5, 1, 4, 2, 3], [2, 2, 7, 7, 7, 9], list(range(1, 101)), [-1.5, 0, 1e6, 0.25])
])
save("metalog", MPMATH, "a1 + a2 logit p + a3 (p - 1/2) logit p on the unbounded, log, negative log or logit scale, with a from the linear system at p = 1/10, 1/2, 9/10 (Keelin 2016)", bounded(metalog, [
    (14, 28, 58, 0, INF), (0.08, 0.15, 0.25, 0, 1), (-5, 1, 9, -INF, INF), (-5, 3.5, 9, -INF, INF), (10, 20, 60, 0, INF),
    (0.5, 0.7, 0.9, 0, 1), (0.94, 0.95, 0.97, 0, 1), (1, 2, 4, -INF, 5), (-3, -2.5, -1, -10, INF), (100, 140, 200, 50, 250),
    (1e-9, 1e-6, 1e-3, 0, 1),
]))

random.seed(20240607)


def between(low, high, n):
    return [random.uniform(low, high) for _ in range(n)]


def function(name, f, arguments):
    """Results that are not normal doubles by a wide margin are left to the tests' own cases."""
    rows = [(a, float(f(*[mp.mpf(x) for x in a]))) for a in arguments]
    return {"name": name, "rows": [[*a, value] for a, value in rows if 1e-290 < abs(value) < 1e290]}


def incomplete_beta(x, a, b):
    """x^a (1 - x)^b / (a B(a, b)) 2F1(a + b, 1; a + 1; x), whose terms are all positive"""
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.mpf(10) ** -36:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return x**a * (1 - x) ** b / (a * mp.beta(a, b)) * total


ones = lambda xs: [(x,) for x in xs]
wide = [float(mp.exp(x)) for x in between(-650, 650, 40)]
write("functions", {"source": f"{MPMATH}, rounded to the nearest double; arguments by Python's random, seed 20240607", "functions": [
    function("exp", mp.exp, ones(between(-4, 4, 80) + between(-650, 650, 40))),
    function("expm1", mp.expm1, ones(between(-0.3, 0.3, 50) + between(-10, 10, 50) + between(-1e-9, 1e-9, 10))),
    function("ln", mp.log, ones(between(0.5, 2, 130) + wide)),
    function("log1p", mp.log1p, ones(between(-0.1, 0.1, 50) + between(-0.99, 2, 60) + between(-1e-9, 1e-9, 10) + wide[:10])),
    function("pow", mp.power, list(zip(wide[:20], between(-1, 1, 20))) + list(zip(between(0, 3, 80), between(-10, 10, 80)))
             + list(zip(between(0.95, 1.05, 30), between(-12000, 12000, 30))) + list(zip(between(1 - 1e-6, 1 + 1e-6, 20), between(-1e8, 1e8, 20)))),
    function("standardNormalCdf", mp.ncdf, ones(between(-36, 0, 40) + between(-3, 3, 40))),
    function("standardNormalQuantile", lambda q: mp.sqrt(2) * mp.erfinv(2 * q - 1), ones(between(0, 1, 40) + between(0, 0.001, 10))),
    function("logBeta", lambda a, b: mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b),
             [(1, 5), (0.5, 0.5), (2.3, 3.7), (12.5, 5e6), (1e6, 1e6), (0.01, 3), (9.99, 10.01), (0.001, 1e9)]),
    function("incompleteBeta", incomplete_beta,
             [(x, a, b) for a, b in [(1, 5), (2, 4), (3.3, 2.7), (5, 1), (0.5, 0.5), (0.3, 2), (12.5, 328.5), (60, 1.5)]
              for x in (0.001, 0.01, 0.04, 0.2, 0.5, 0.8)]),
]})
