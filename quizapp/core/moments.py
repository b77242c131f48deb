"""Describe lists of marks by their moments: exact fractions go in, so that a variance of zero is zero.

Variances and covariances divide by n - 1; skewness and kurtosis come from the k-statistics.
"""

import math
from collections.abc import Sequence
from fractions import Fraction


def mean(values: Sequence[Fraction]) -> Fraction:
    """Return the mean; 0 for nothing."""
    return sum(values, Fraction(0)) / len(values) if values else Fraction(0)


def covariance(first: Sequence[Fraction], second: Sequence[Fraction]) -> Fraction:
    """Return the covariance of two lists of the same length; 0 below two values."""
    if len(first) < 2:
        return Fraction(0)
    left, right = mean(first), mean(second)
    pairs = zip(first, second, strict=True)
    return sum(((one - left) * (other - right) for one, other in pairs), Fraction(0)) / (len(first) - 1)


def variance(values: Sequence[Fraction]) -> Fraction:
    """Return the variance; 0 below two values."""
    return covariance(values, values)


def correlation(first: Sequence[Fraction], second: Sequence[Fraction]) -> float | None:
    """Return the product-moment correlation, None where one of the lists does not vary."""
    spread = variance(first) * variance(second)
    return None if spread == 0 else float(covariance(first, second)) / math.sqrt(spread)


def median(values: Sequence[Fraction]) -> Fraction | None:
    """Return the median, the mean of the middle two where there is no middle one; None for nothing."""
    if not values:
        return None
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def skewness(values: Sequence[Fraction]) -> float | None:
    """Return k3 / k2^1.5, None below three values or where nothing varies."""
    count, k2 = len(values), variance(values)
    if count < 3 or k2 == 0:
        return None
    k3 = count * _power_sum(values, 3) / ((count - 1) * (count - 2))
    return float(k3) / (float(k2) * math.sqrt(k2))


def kurtosis(values: Sequence[Fraction]) -> float | None:
    """Return k4 / k2^2, None below four values or where nothing varies."""
    count, k2 = len(values), variance(values)
    if count < 4 or k2 == 0:
        return None
    fourth, second = _power_sum(values, 4), _power_sum(values, 2)
    above = count * (count + 1) * fourth - 3 * (count - 1) * second**2
    k4 = above / ((count - 1) * (count - 2) * (count - 3))
    return float(k4 / k2**2)


def _power_sum(values: Sequence[Fraction], power: int) -> Fraction:
    """Return the sum of the powers of what lies between the values and their mean."""
    middle = mean(values)
    return sum(((value - middle) ** power for value in values), Fraction(0))
