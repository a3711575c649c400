import os
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.confinement import (
    Facilities,
    Identity,
    check_confined,
    choose_identity,
    confinement_plan,
    probe_facilities,
)
from perfrl_edge.execution.sandbox.landlock import Territory
from perfrl_edge.execution.sandbox.limits import Limits, Profile

NOWHERE = Territory((), (), Path("/nowhere"))
FULL = Facilities(
    seccomp=True, landlock_abi=7, namespaces=True, root=True, capabilities=1 << 2, architecture="x86_64"
)
READS_PAST_PERMISSIONS = (2,)


def test_root_becomes_somebody_unused_and_a_user_stays() -> None:
    first, second = choose_identity(FULL), choose_identity(FULL)
    assert first.uid not in (None, 0, os.getuid())
    assert first.uid != second.uid or first.uid == 65534
    assert choose_identity(replace(FULL, root=False)) == Identity(None, ())


@pytest.mark.parametrize(
    ("facilities", "kept"),
    [
        (FULL, READS_PAST_PERMISSIONS),
        (replace(FULL, landlock_abi=0), READS_PAST_PERMISSIONS),
        (replace(FULL, namespaces=False), READS_PAST_PERMISSIONS),
        (replace(FULL, landlock_abi=0, namespaces=False), ()),
        (replace(FULL, capabilities=0), ()),
    ],
)
def test_reading_past_permissions_is_kept_only_where_reads_are_confined(
    facilities: Facilities, kept: tuple[int, ...]
) -> None:
    assert choose_identity(facilities).keep == kept


def test_a_layer_that_is_missing_is_not_in_the_plan() -> None:
    bare = replace(FULL, seccomp=False, landlock_abi=0, namespaces=False)
    plan = confinement_plan(Profile.PURE, Limits(), NOWHERE, Identity(1234, ()), bare)
    assert (plan["seccomp"], plan["landlock"], plan["namespaces"]) == ("", None, None)
    assert plan["identity"]["uid"] == 1234


def test_the_limit_on_processes_counts_what_the_user_already_runs() -> None:
    limits = Limits(processes=10)
    as_root = confinement_plan(Profile.PURE, limits, NOWHERE, Identity(1234, ()), FULL)
    as_user = confinement_plan(Profile.PURE, limits, NOWHERE, Identity(None, ()), FULL)
    assert dict(as_root["rlimits"])["RLIMIT_NPROC"] == 10
    assert dict(as_user["rlimits"])["RLIMIT_NPROC"] > 10


def test_a_process_without_a_filter_is_not_believed() -> None:
    with pytest.raises(HostError, match="not confined as ordered"):
        check_confined(os.getpid(), Identity(1234, ()), FULL)


def test_a_process_that_is_gone_is_the_hosts_fault() -> None:
    with pytest.raises(HostError, match="vanished"):
        check_confined(2**22 + 1, Identity(None, ()), FULL)


def test_layers_are_named_for_the_report() -> None:
    assert FULL.describe() == "seccomp, landlock 7, namespaces, dropped from root"
    bare = replace(FULL, seccomp=False, landlock_abi=0, namespaces=False, root=False)
    assert bare.describe() == "no seccomp, no landlock, no namespaces, same user"


def test_probing_twice_gives_the_same() -> None:
    assert probe_facilities() is probe_facilities()
