"""Asks HiGHS, an independent solver of integer programmes, what a reader can make of masked cells.

Called by tables.py with the file of systems that the tests wrote, one a line: the values, which
are masked, and the sums. Every masked cell must be able to take two values `limit` apart.
"""

import json
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

UNBOUNDED = 3


def end(costs, constraint, bounds):
    """The least value of one cell; None where there is none."""
    result = milp(costs, constraints=constraint, bounds=bounds, integrality=numpy.ones(len(costs)))
    if result.status == UNBOUNDED:
        return None
    if not result.success:
        raise SystemExit(f"HiGHS could not tell: {result.message}")
    return round(result.fun)


def narrow(system):
    """How many cells need a range, and those whose range is too narrow."""
    values = numpy.array([cell[0] for cell in system["cells"]])
    masked = set(system["masked"])
    hidden = [index for index, cell in enumerate(system["cells"])
              if cell[1] == "unpublished" or cell[1] == "published" and index in masked]
    required = [index for index in hidden if index not in system["exposed"]
                and (index in masked or system["cells"][index][2])]
    rows = numpy.zeros((len(system["sums"]), len(values)))
    for row, (total, parts) in zip(rows, system["sums"]):
        row[total] -= 1
        for part in parts:
            row[part] += 1
    low = values.astype(float)
    high = low.copy()
    for index in hidden:
        low[index] = system["cells"][index][3]
        high[index] = numpy.inf
    constraint = LinearConstraint(rows, 0, 0)
    found = []
    for index in required:
        costs = numpy.zeros(len(values))
        costs[index] = 1
        least = end(costs, constraint, Bounds(low, high))
        most = end(-costs, constraint, Bounds(low, high))
        if most is not None and -most - least < system["limit"]:
            found.append((index, least, -most))
    return len(required), found


def main():
    systems = [json.loads(line) for line in open(sys.argv[1])]
    cells = wrong = 0
    for number, system in enumerate(systems):
        count, found = narrow(system)
        cells += count
        wrong += len(found)
        for index, least, most in found:
            print(f"table {number}: cell {index} can only be {least} to {most}")
    print(f"HiGHS tables: {len(systems)}, masked cells asked for: {cells}, too narrow: {wrong}")
    return 1 if wrong or not cells else 0


sys.exit(main())
