"""Every system call of apply and undo fails, is interrupted, or is the last one before a power cut.

Whatever happens the file is the old one or the new one, the next start clears up, and apply still works.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from perfrl_edge.errors import ApplyError
from perfrl_edge.program.apply import SPARE_BYTES, apply, recover, undo
from perfrl_edge.program.disk import Disk
from perfrl_edge.program.journal import state_folder
from tests.program.conftest import FAULTS_SURVIVED
from tests.program.faulty_disk import (
    CountingDisk,
    CrawlingDisk,
    DyingDisk,
    FailingDisk,
    InterruptingDisk,
    PowerCut,
    UnsyncedDisk,
    die,
)

# Line ends, encodings and sizes: empty, one line without an end, mixed ends, more than one write.
VARIANTS = {
    "plain": (b"def f():\n    return 1\n", b"def f():\n    return 2\n"),
    "no final newline": (b"x = 1", b"x = 2"),
    "mixed ends": (b"\xef\xbb\xbfx = 1\r\ny = 2\rz = 3\n", b"\xef\xbb\xbfx = 1\r\ny = 3\rz = 3\n"),
    "large": (b"# " + b"a" * 70_000 + b"\n", b"# " + b"b" * 50_000 + b"\n"),
}
Operation = Callable[[Path, Path, Disk], None]


class Place:
    """A file to replace, with its memory, as a fresh start would find them."""

    def __init__(self, root: Path, old: bytes, new: bytes) -> None:
        self.root, self.old, self.new = root, old, new
        self.target = root / "project" / "m.py"
        self.state = root / "state"
        self.faults_survived = 0
        self.told: list[bool] = []
        self.target.parent.mkdir()
        self.reset()

    def reset(self) -> None:
        """Put the old file back and forget everything."""
        shutil.rmtree(self.state, ignore_errors=True)
        for path in self.target.parent.iterdir():
            path.unlink()
        self.target.write_bytes(self.old)
        self.target.chmod(0o640)

    def apply(self, disk: Disk) -> None:
        """Replace the old bytes by the new."""
        apply(self.target, self.old, self.new, self.state, tell=self.tell, allow_dirty=True, disk=disk)

    def undo(self, disk: Disk) -> None:
        """Take that back."""
        undo(self.target, self.state, tell=self.tell, disk=disk)

    def tell(self) -> None:
        """Hear that the file was changed."""
        self.told.append(True)

    def assert_whole(self) -> None:
        """Old or new, with its mode; after a recovery nothing is left over and everything still works."""
        content = self.target.read_bytes()
        assert content in (self.old, self.new)
        recover(self.target, self.state, disk=UnsyncedDisk())
        assert self.target.read_bytes() == content
        assert self.target.stat().st_mode & 0o7777 == 0o640
        assert [path.name for path in self.target.parent.iterdir()] == ["m.py"]
        left = {path.name for path in state_folder(self.target, self.state).glob("*")}
        assert left <= {"lock", "history.json", "backups"}
        if content == self.old:
            self.apply(UnsyncedDisk())
        assert self.target.read_bytes() == self.new
        self.undo(UnsyncedDisk())
        assert self.target.read_bytes() == self.old
        self.faults_survived += 1


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is room: thousands of renames wait for no disk."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or shutil.disk_usage(memory).free < 4 * SPARE_BYTES:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.fixture(params=VARIANTS.values(), ids=VARIANTS.keys())
def place(request: pytest.FixtureRequest, quick_folder: Path) -> Iterator[Place]:
    yield from counted(request, Place(quick_folder, *request.param))


@pytest.fixture
def mixed(request: pytest.FixtureRequest, quick_folder: Path) -> Iterator[Place]:
    yield from counted(request, Place(quick_folder, *VARIANTS["mixed ends"]))


def counted(request: pytest.FixtureRequest, place: Place) -> Iterator[Place]:
    """The place, and afterwards its faults for the summary of the run."""
    yield place
    stash = request.config.stash
    stash[FAULTS_SURVIVED] = stash.get(FAULTS_SURVIVED, 0) + place.faults_survived


def starts(place: Place) -> Iterator[Callable[[Disk], None]]:
    """The two operations, each from its own starting point, as often as the caller asks."""
    for prepare, run in ((lambda: None, place.apply), (lambda: place.apply(UnsyncedDisk()), place.undo)):

        def start(
            disk: Disk, prepare: Callable[[], None] = prepare, run: Callable[[Disk], None] = run
        ) -> None:
            place.reset()
            prepare()
            place.told.clear()
            run(disk)

        yield start


def number_of_calls(start: Callable[[Disk], None]) -> int:
    disk = CountingDisk()
    start(disk)
    return disk._count


def killed(action: Callable[[], None]) -> bool:
    """Run in a child; was it killed before it came to its end?"""
    child = os.fork()
    if child == 0:
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def sweep_power_cuts(place: Place) -> int:
    injected = 0
    for start in starts(place):
        at = 0
        while dies(start, DyingDisk(at)):
            place.assert_whole()
            injected, at = injected + 1, at + 1
    return injected


def dies(start: Callable[[Disk], None], disk: Disk) -> bool:
    try:
        start(disk)
    except PowerCut:
        return True
    return False


def sweep_kills(place: Place, step: int) -> int:
    injected = 0
    for start in starts(place):
        at = 0
        while killed(lambda: start(CrawlingDisk(at, die))):  # noqa: B023
            place.assert_whole()
            injected, at = injected + 1, at + step
    return injected


def sweep_errors(place: Place, errors: tuple[int, ...], for_good: bool) -> int:
    injected = 0
    for start in starts(place):
        calls = number_of_calls(start)
        for error in errors:
            for at in range(calls):
                try:
                    start(FailingDisk(at, error, for_good))
                except ApplyError:
                    injected += 1
                place.assert_whole()
    return injected


def sweep_signals(place: Place, numbers: tuple[signal.Signals, ...]) -> int:
    injected = 0
    for number in numbers:
        before = signal.signal(number, _interrupt)
        try:
            for start in starts(place):
                for at in range(number_of_calls(start)):
                    with pytest.raises(KeyboardInterrupt):
                        start(InterruptingDisk(at, lambda: signal.raise_signal(number)))  # noqa: B023
                    place.assert_whole()
                    injected += 1
        finally:
            signal.signal(number, before)
    return injected


def _interrupt(number: int, _frame: object) -> None:
    raise KeyboardInterrupt(number)


def test_a_power_cut_at_any_system_call_leaves_a_whole_file(place: Place) -> None:
    assert sweep_power_cuts(place) >= 88  # four variants: at least 349 faults together


def test_a_real_kill_does_what_the_simulated_one_does(mixed: Place) -> None:
    assert sweep_kills(mixed, step=7) >= 15


def test_a_full_disk_at_any_system_call_leaves_a_whole_file(mixed: Place) -> None:
    assert sweep_errors(mixed, (errno.ENOSPC,), for_good=False) > 60


def test_ctrl_c_at_any_system_call_leaves_a_whole_file(mixed: Place) -> None:
    assert sweep_signals(mixed, (signal.SIGINT,)) > 60


def test_a_signal_is_delivered_after_a_change_only_once_that_was_told(mixed: Place) -> None:
    for start, wanted in zip(starts(mixed), (mixed.new, mixed.old), strict=True):
        changed = []
        for at in range(number_of_calls(start)):
            with pytest.raises(KeyboardInterrupt):
                start(InterruptingDisk(at, lambda: signal.raise_signal(signal.SIGINT)))
            changed.append(mixed.target.read_bytes() == wanted)
            assert mixed.told == changed[-1:] * changed[-1]
        assert changed.count(True) > 10
        assert changed.count(False) > 5


def test_a_change_stands_when_nobody_hears_of_it(mixed: Place) -> None:
    def closed_terminal() -> None:
        raise OSError(errno.EIO, "Input/output error")

    apply(mixed.target, mixed.old, mixed.new, mixed.state, tell=closed_terminal, disk=UnsyncedDisk())
    assert mixed.target.read_bytes() == mixed.new


def test_an_error_is_told_although_a_signal_came(mixed: Place) -> None:
    class Failing(FailingDisk):
        def before(self, name: str, args: tuple[object, ...]) -> None:
            if name == "rename" and args[0] == ".m.py.perfrl-edge":
                signal.raise_signal(signal.SIGINT)
                raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(ApplyError, match="not replaced: Input/output error"):
        mixed.apply(Failing(0, errno.EIO))
    assert mixed.target.read_bytes() == mixed.old


def test_an_error_before_the_swap_leaves_the_old_file_and_no_journal(mixed: Place) -> None:
    calls = number_of_calls(mixed.apply)
    for at in range(calls // 2):
        mixed.reset()
        with pytest.raises(ApplyError, match="No space left"):
            mixed.apply(FailingDisk(at, errno.ENOSPC))
        assert mixed.target.read_bytes() == mixed.old
        assert not (state_folder(mixed.target, mixed.state) / "journal.json").exists()


@pytest.mark.slow
def test_a_real_kill_at_any_system_call_leaves_a_whole_file(place: Place) -> None:
    assert sweep_kills(place, step=1) >= 88


@pytest.mark.slow
def test_any_error_at_any_system_call_leaves_a_whole_file(place: Place) -> None:
    errors = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS, errno.EINTR)
    assert sweep_errors(place, errors, for_good=False) > 300
    assert sweep_errors(place, errors, for_good=True) > 300


@pytest.mark.slow
def test_term_and_hup_at_any_system_call_leave_a_whole_file(place: Place) -> None:
    assert sweep_signals(place, (signal.SIGTERM, signal.SIGHUP)) > 120
