"""Which functions of a file are worth a proposal: those in whose own code the tests spend their time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

MIN_SHARE = 0.05


class Profile(Protocol):
    """One function of the file as the profiler saw it.

    own_time_s is the time in the function and in what it calls outside the file (sorting, joining, a
    library): what a rewrite of it can save. cumulative_time_s adds its calls to functions of the file.
    """

    @property
    def qualname(self) -> str: ...

    @property
    def own_time_s(self) -> float: ...

    @property
    def cumulative_time_s(self) -> float: ...


def hot_functions(profiles: Iterable[Profile], min_share: float = MIN_SHARE) -> tuple[str, ...]:
    """Qualified names of the functions with at least min_share of the file's time, costliest first.

    A function that only passes its time on to others of the file is left out: they are ranked
    themselves. Functions inside functions, comprehensions and lambdas are not candidates.
    """
    named = [profile for profile in profiles if "<" not in profile.qualname]
    total_s = sum(profile.own_time_s for profile in named)
    hot = [
        profile for profile in named if profile.own_time_s > 0 and profile.own_time_s >= min_share * total_s
    ]
    hot.sort(key=lambda profile: (-profile.own_time_s, -profile.cumulative_time_s, profile.qualname))
    return tuple(profile.qualname for profile in hot)
