"""Whoever is killed, and at whatever moment: nothing of a job lives on."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.confinement import probe_facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import children_of, descendants, is_alive
from perfrl_edge.execution.sandbox.worker import Worker
from tests.execution.waiting import comes_true

# says "started" once a process that left its session is running; the job itself goes on
DAEMON = """
import os, time
def main(channel, payload):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        time.sleep(1000)
    channel.receive()
    channel.send(b"started")
    time.sleep(1000)
"""
SLEEP = """
import time
def main(channel, payload):
    channel.receive()
    channel.send(b"started")
    time.sleep(1000)
"""
RUN = """
import sys, time
from pathlib import Path
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.worker import Worker
worker = Worker(Path(sys.executable), profile=Profile(sys.argv[1]), limits=Limits())
session = worker.open(sys.argv[2], b"")
print(session.request(b"", 20).decode(), flush=True)
time.sleep(1000)
"""
ENTRIES = {Profile.PURE: SLEEP, Profile.PROJECT: DAEMON}


def gone(pids: set[int]) -> bool:
    return comes_true(lambda: not any(map(is_alive, pids)))


@pytest.mark.parametrize("profile", Profile)
def test_a_killed_parent_takes_everything_with_it(profile: Profile) -> None:
    if profile is Profile.PROJECT and not probe_facilities().namespaces:
        pytest.skip("without a process namespace a daemon outlives a parent that is killed")
    command = [sys.executable, "-c", RUN, profile.value, ENTRIES[profile]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        try:
            assert parent.stdout is not None
            assert parent.stdout.readline() == "started\n"
            below = descendants(parent.pid)
            assert len(below) >= 2
        finally:
            parent.kill()
    assert gone(below)


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("namespaces", [True, False])
def test_a_killed_fork_server_takes_everything_with_it(profile: Profile, namespaces: bool) -> None:
    here = probe_facilities()
    if namespaces and not here.namespaces:
        pytest.skip("this machine offers no namespaces")
    facilities = replace(here, namespaces=namespaces)
    with Worker(Path(sys.executable), profile=profile, limits=Limits(), facilities=facilities) as worker:
        before = descendants(os.getpid())
        with (
            pytest.raises(HostError, match="fork server died"),
            worker.open(ENTRIES[profile], b"") as session,
        ):
            assert session.request(b"", 20) == b"started"
            below = descendants(os.getpid()) - before
            (server,) = [pid for pid in below if session.pid in children_of(pid)]
            os.kill(server, signal.SIGKILL)
            session.request(b"", 20)
    assert gone(below)
