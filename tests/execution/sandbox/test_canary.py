import sys
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.canary import REQUIRED, Property, SandboxReport, prove_sandbox, require
from perfrl_edge.execution.sandbox.confinement import probe_facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile

LIMITS = Limits(memory_bytes=256 << 20)


def report(*properties: Property) -> SandboxReport:
    return SandboxReport(Profile.PURE, "no landlock", properties)


@pytest.mark.parametrize("profile", Profile)
def test_this_machine_proves_everything_required(profile: Profile) -> None:
    here = probe_facilities()
    if not here.seccomp or not (here.landlock_abi or here.namespaces):
        pytest.skip("this machine offers neither Landlock nor namespaces")
    proved = prove_sandbox(Path(sys.executable), profile, LIMITS)
    assert proved.missing == ()
    assert {one.name for one in proved.properties} >= REQUIRED
    assert require(proved) == proved


def test_without_a_filter_the_canary_says_what_is_open() -> None:
    bare = replace(probe_facilities(), seccomp=False, landlock_abi=0, namespaces=False)
    proved = prove_sandbox(Path(sys.executable), Profile.PURE, LIMITS, bare)
    open_ends = {one.name for one in proved.missing}
    assert {"network", "processes", "tracing", "privileges"} <= open_ends
    assert "memory" not in open_ends
    assert "environment" not in open_ends
    assert list(Path("/dev/shm").glob("perfrl-*.left")) == []


def test_a_missing_property_refuses_and_says_what_to_do() -> None:
    open_network = report(Property("network", False, True, "tcp"), Property("time", True, True))
    with pytest.raises(HostError) as refused:
        require(open_network)
    message = str(refused.value)
    assert "network: tcp" in message
    assert "CONFIG_SECCOMP_FILTER" in message
    assert "--unsafe-accept-missing=network" in message
    assert refused.value.exit_code == 4


def test_what_is_accepted_by_name_is_remembered() -> None:
    open_network = report(Property("network", False, True, "tcp"))
    assert require(open_network, ["network"]).accepted_missing == ("network",)
    with pytest.raises(HostError, match="no such sandbox property: netwrok"):
        require(open_network, ["netwrok"])


def test_what_is_not_required_only_shows_in_the_summary() -> None:
    unread = report(Property("read_outside", False, False, "read"), Property("time", True, True))
    assert require(unread).summary() == ("sandbox pure: 1/2 proved (no landlock); not proved: read_outside")
