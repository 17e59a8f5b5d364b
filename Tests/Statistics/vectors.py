"""Writes what SciPy and statsmodels make of random counts, for the tests to agree with.

Run by hand after a change here: python3 Tests/Statistics/vectors.py, in an environment that has the
packages of requirements.txt. It writes Tests/Fixtures/Statistics/*.csv; the same versions write
the same bytes. Nothing here knows how the Swift reckons: intervals are statsmodels' own, U and p
are SciPy's, and the smallest changes are found by trying one count after another.
"""

import math
import random
import warnings
from pathlib import Path

import mpmath
import numpy
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

FOLDER = Path(__file__).resolve().parents[1] / "Fixtures/Statistics"
LEVELS = (0.05, 0.2)
chance = random.Random(20270125)


def decimal(number):
    return format(float(number), ".17g")


def write(name, head, rows):
    lines = [head] + [",".join(map(str, row)) for row in rows]
    (FOLDER / f"{name}.csv").write_text("\n".join(lines) + "\n")
    print(f"{name}: {len(rows)} cases")


def a_base():
    return chance.choice([chance.randint(1, 12), chance.randint(1, 60), chance.randint(5, 300),
                          chance.randint(200, 5000)])


def a_count(base):
    """Often none or all."""
    kind = chance.random()
    if kind < 0.12:
        return 0
    if kind < 0.24:
        return base
    if kind < 0.34:
        return min(base, 1) if chance.random() < 0.5 else base - 1
    return chance.randint(0, base)


def wilson(count, base):
    return [end for alpha in LEVELS for end in proportion_confint(count, base, alpha, "wilson")]


def newcombe(count, base, later_count, later_base):
    return [end for alpha in LEVELS for end in confint_proportions_2indep(
        later_count, later_base, count, base, method="newcomb", compare="diff", alpha=alpha)]


def verdict(before, after, ends):
    if min(before, after) < 5:
        return "too few to say"
    for word, lower, upper in [("clear", *ends[:2]), ("likely", *ends[2:])]:
        if lower > 0 or upper < 0:
            return f"{word} {'rise' if lower > 0 else 'fall'}"
    return "no clear change"


def shares():
    rows = []
    for _ in range(900):
        base = a_base()
        count = a_count(base)
        rows.append([count, base, *map(decimal, wilson(count, base))])
    write("wilson", "count,base,lower95,upper95,lower80,upper80", rows)


def finite_shares():
    rows = []
    for _ in range(600):
        base = a_base()
        count = a_count(base)
        more = chance.choice([0, 1, chance.randint(1, 10), chance.randint(1, base + 1),
                              chance.randint(1, 10 * base)])
        population = base + more
        if more == 0:
            ends = [count / base] * 4
        else:
            effective = base * (population - 1) / (population - base)
            ends = wilson(count / base * effective, effective)
        rows.append([count, base, population, *map(decimal, ends)])
    write("finite", "count,base,population,lower95,upper95,lower80,upper80", rows)


def differences():
    rows = []
    for _ in range(1000):
        base, later_base = a_base(), a_base()
        if chance.random() < 0.3:
            later_base = base
        count, later_count = a_count(base), a_count(later_base)
        ends = newcombe(count, base, later_count, later_base)
        rows.append([count, base, later_count, later_base, *map(decimal, ends),
                     verdict(base, later_base, ends)])
    write("newcombe", "count,base,after,baseAfter,lower95,upper95,lower80,upper80,verdict", rows)


def a_wave(answers, base):
    """Replies by answer: even, or heaped on a few answers, so that most are tied."""
    weights = [chance.random() ** chance.choice([1, 4, 20]) for _ in range(answers)]
    chosen = chance.choices(range(answers), weights, k=base)
    return [chosen.count(answer) for answer in range(answers)]


def spread_out(counts):
    return numpy.repeat(numpy.arange(len(counts)), counts)


def ranks():
    rows = []
    for _ in range(800):
        answers = chance.choice([1, 2, 3, 4, 5, 5, 5, 7, 11])
        before, after = a_wave(answers, a_base()), a_wave(answers, a_base())
        x, y = spread_out(after), spread_out(before)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            test = stats.mannwhitneyu(x, y, alternative="two-sided", use_continuity=True,
                                      method="asymptotic")
        pairs = len(x) * len(y)
        ties = stats.tiecorrect(stats.rankdata(numpy.concatenate([x, y])))
        deviation = math.sqrt(ties * pairs * (len(x) + len(y) + 1) / 12)
        away = test.statistic - pairs / 2
        z = math.copysign(max(0, abs(away) - 0.5), away) / deviation if deviation else 0
        superiority = test.statistic / pairs
        delta = numpy.sign(x[:, None] - y[None, :]).sum(dtype=float) / pairs
        rows.append([" ".join(map(str, before)), " ".join(map(str, after)),
                     *map(decimal, [test.statistic, z, test.pvalue, superiority, delta])])
    write("ranks", "before,after,u,z,p,superiority,delta", rows)


def tails():
    places = [0, 1e-300, 1e-8, 0.6629, 0.663, 5.656, 5.657, 8.2, 20, 30, 37, 37.5]
    places += [chance.uniform(0, 3) for _ in range(150)]
    places += [chance.uniform(0, 37.5) for _ in range(150)]
    write("tails", "z,p", [[decimal(z), decimal(2 * stats.norm.sf(z))] for z in places])


def complements():
    """The error function's complement with forty digits: far out SciPy's own has but twelve."""
    places = [0, 1e-300, 1e-8, 0.46875, 0.4688, 4, 4.0001, 10, 20, 26.5]
    places += [chance.uniform(0, 2) for _ in range(90)]
    places += [chance.uniform(0, 26.5) for _ in range(100)]
    mpmath.mp.dps = 40
    write("complements", "x,erfc", [[decimal(x), decimal(mpmath.erfc(x))] for x in places])


def smallest(count, base, later_base):
    """The fewest that show a rise and the most that show a fall; none where none does."""
    ends = [confint_proportions_2indep(later, later_base, count, base, method="newcomb",
                                       compare="diff") for later in range(later_base + 1)]
    rises = [later for later, (lower, _) in enumerate(ends) if lower > 0]
    falls = [later for later, (_, upper) in enumerate(ends) if upper < 0]
    return [min(rises, default="none"), max(falls, default="none")]


def smallest_changes():
    rows = []
    for _ in range(250):
        base, later_base = chance.randint(5, 130), chance.randint(5, 130)
        count = a_count(base)
        rows.append([count, base, later_base, *smallest(count, base, later_base)])
    write("smallest", "count,base,baseAfter,rise,fall", rows)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    shares()
    finite_shares()
    differences()
    ranks()
    tails()
    smallest_changes()
    complements()
