"""The sandbox as an ordinary user has it, when the tests themselves run as root."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import perfrl_edge
from tests.evil_programs.catalogue import load

PYTHON = Path("/usr/bin/python3")
NOBODY = 65534
PROVE = """
import json, sys
from dataclasses import replace
from pathlib import Path
from perfrl_edge.execution.sandbox.canary import prove_sandbox
from perfrl_edge.execution.sandbox.confinement import probe_facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile
here = replace(probe_facilities(), **json.loads(sys.argv[1]))
for profile in Profile:
    report = prove_sandbox(Path(sys.executable), profile, Limits(memory_bytes=256 << 20), here)
    print(json.dumps([here.root, [one.name for one in report.missing]]))
"""
ATTACK = """
import json, os, sys, tempfile
from pathlib import Path
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.worker import Worker
ENTRY = '''
def main(channel, payload):
    exec(compile(payload, "<evil>", "exec"), {"__name__": "__main__"})
'''
folder = tempfile.mkdtemp()
Path(folder, "decoy").write_text("decoy")
facts = {"decoy": folder + "/decoy", "socket": "/nowhere", "abstract": "nothing", "port": 9}
facts["parent"] = os.getpid()
profiles = {"script": Profile.PURE, "project": Profile.PROJECT}
for kind, programs in json.load(sys.stdin).items():
    for quick in (True, False):
        limits = Limits(timeout_s=0.5 if quick else 20.0, memory_bytes=256 << 20)
        with Worker(Path(sys.executable), profile=profiles[kind], limits=limits) as worker:
            for name, source, expect in programs:
                if ("timeout" in expect) == quick:
                    done = worker.run(ENTRY, source.encode(), json.dumps(facts).encode() + b"\\n")
                    if done.status.value not in expect or b"ESCAPED" in done.stdout:
                        print(name, done.status.value, done.stdout[-200:], done.stderr[-200:])
assert Path(folder, "decoy").read_text() == "decoy" and len(os.listdir(folder)) == 1
"""


@pytest.fixture(scope="module")
def package() -> Iterator[Path]:
    if os.getuid() != 0 or not PYTHON.exists():
        pytest.skip("needs root, to become somebody else, and an interpreter that everybody may run")
    folder = Path(tempfile.mkdtemp())
    try:
        source = Path(perfrl_edge.__file__).parent
        ignored = shutil.ignore_patterns("bundles", "__pycache__", "generation")
        shutil.copytree(source, folder / "perfrl_edge", ignore=ignored)
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder)


def run_as_nobody(package: Path, program: str, *arguments: str, stdin: str = "") -> str:
    done = subprocess.run(
        [PYTHON, "-B", "-c", program, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        cwd="/",
        env={"PYTHONPATH": str(package), "PATH": "/usr/bin:/bin"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("change", [{}, {"namespaces": False}, {"landlock_abi": 0}], ids=str)
def test_an_ordinary_user_proves_everything_required(package: Path, change: dict[str, object]) -> None:
    lines = run_as_nobody(package, PROVE, json.dumps(change)).splitlines()
    assert [json.loads(line) for line in lines] == [[False, []]] * 2


@pytest.mark.slow
def test_nothing_escapes_from_an_ordinary_user(package: Path) -> None:
    kinds = ("script", "project")
    programs = {
        kind: [(evil.name, evil.source, sorted(evil.expect)) for evil in load(kind)] for kind in kinds
    }
    assert run_as_nobody(package, ATTACK, stdin=json.dumps(programs)) == ""
