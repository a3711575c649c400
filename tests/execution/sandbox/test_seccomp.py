import ctypes
import ctypes.util
import errno
import platform
import re
import struct
from pathlib import Path

import pytest

from perfrl_edge.execution.sandbox.limits import Profile
from perfrl_edge.execution.sandbox.seccomp import (
    OWN_PID,
    Reach,
    build_common_filter,
    build_own_filter,
    own_pid_offsets,
    seccomp_available,
)
from perfrl_edge.execution.sandbox.syscalls import ARCHITECTURES, LAST_KNOWN, NUMBERS, number

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
CONFINED = Reach(signals_scoped=True, owns_files=False, sockets_hidden=True)
ALONE = Reach(signals_scoped=False, owns_files=True, sockets_hidden=False)


def decide(program: bytes, architecture: int, call: int, arguments: tuple[int, ...] = ()) -> int:
    """A reading of the filter as the kernel does it: struct seccomp_data in, action out."""
    padded = (*arguments, *(0,) * (6 - len(arguments)))
    data = struct.pack("=IIQ6Q", call, architecture, 0, *(value & (2**64 - 1) for value in padded))
    lines = [struct.unpack_from("=HBBI", program, at) for at in range(0, len(program), 8)]
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, k = lines[at]
        if code == 0x20:
            accumulator = struct.unpack_from("=I", data, k)[0]
            at += 1
        elif code == 0x06:
            return int(k)
        else:
            holds = {0x15: accumulator == k, 0x35: accumulator >= k, 0x45: bool(accumulator & k)}[code]
            at += 1 + (if_true if holds else if_false)


def filters(profile: Profile, reach: Reach, on: str = "x86_64") -> tuple[bytes, bytes]:
    return build_common_filter(profile, reach, on), build_own_filter(profile, reach, on)


def decide_both(
    both: tuple[bytes, bytes], architecture: int, call: int, arguments: tuple[int, ...] = ()
) -> int:
    """With several filters the kernel takes the strictest answer."""
    strictest_first = [KILL, ERRNO, ALLOW]
    answers = [decide(program, architecture, call, arguments) for program in both]
    return min(answers, key=lambda answer: strictest_first.index(answer & 0xFFFF0000))


def answer(profile: Profile, reach: Reach, name: str, *arguments: int, on: str = "x86_64") -> int:
    call = number(name, on)
    assert call is not None
    return decide_both(filters(profile, reach, on), AUDIT[on], call, arguments)


@pytest.mark.parametrize("on", ARCHITECTURES)
@pytest.mark.parametrize("name", ["execve", "ptrace", "mount", "bpf", "process_vm_writev", "setns", "reboot"])
def test_hopeless_calls_end_a_pure_process(name: str, on: str) -> None:
    assert answer(Profile.PURE, CONFINED, name, on=on) == KILL


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("name", ["keyctl", "userfaultfd", "perf_event_open", "unshare", "sched_setaffinity"])
def test_probed_calls_get_an_error(name: str, profile: Profile) -> None:
    assert answer(profile, CONFINED, name) == ERRNO | errno.EPERM


@pytest.mark.parametrize("on", ARCHITECTURES)
def test_pure_may_start_threads_but_no_processes(on: str) -> None:
    thread = 0x3D0F00
    assert answer(Profile.PURE, CONFINED, "clone", thread, on=on) == ALLOW
    assert answer(Profile.PURE, CONFINED, "clone", 17, on=on) == KILL
    assert answer(Profile.PURE, CONFINED, "clone3", on=on) == ERRNO | errno.ENOSYS


@pytest.mark.parametrize("on", ARCHITECTURES)
@pytest.mark.parametrize("flags", [1, 2, 0o100, 0o1000, 0o2000, 0o20200000])
def test_pure_opens_nothing_for_writing(flags: int, on: str) -> None:
    assert answer(Profile.PURE, CONFINED, "openat", -100, 0, flags, on=on) == ERRNO | errno.EACCES
    assert answer(Profile.PURE, CONFINED, "openat", -100, 0, 0o2000000, on=on) == ALLOW
    assert answer(Profile.PURE, CONFINED, "openat2", on=on) == ERRNO | errno.ENOSYS


def test_project_may_fork_and_write_and_use_local_sockets_that_are_its_own() -> None:
    for name in ("fork", "execve", "unlink", "rename", "chmod", "kill"):
        assert answer(Profile.PROJECT, CONFINED, name) == ALLOW
    assert answer(Profile.PROJECT, CONFINED, "socket", 1) == ALLOW
    assert answer(Profile.PROJECT, CONFINED, "socket", 2) == ERRNO | errno.EACCES
    assert answer(Profile.PROJECT, CONFINED, "clone", 0x10000000 | 17) == ERRNO | errno.EPERM


def test_where_no_other_layer_helps_project_keeps_to_itself() -> None:
    assert answer(Profile.PROJECT, ALONE, "socket", 1) == ERRNO | errno.EACCES
    assert answer(Profile.PROJECT, ALONE, "kill", 1234) == ERRNO | errno.EPERM
    assert answer(Profile.PROJECT, ALONE, "kill", OWN_PID) == ALLOW
    assert answer(Profile.PROJECT, ALONE, "chmod") == ERRNO  # says yes, does nothing


@pytest.mark.parametrize("profile", Profile)
def test_nobody_sends_signals_by_descriptor_or_sets_the_limits_of_others(profile: Profile) -> None:
    assert answer(profile, CONFINED, "fcntl", 3, 8) == ERRNO | errno.EPERM
    assert answer(profile, CONFINED, "ioctl", 3, 0x8901) == ERRNO | errno.EPERM
    assert answer(profile, CONFINED, "prlimit64", 1234) == ERRNO | errno.EPERM
    assert answer(profile, CONFINED, "prlimit64", 0) == ALLOW
    assert answer(profile, CONFINED, "prctl", 1) == ERRNO | errno.EPERM


@pytest.mark.parametrize("profile", Profile)
def test_other_architectures_and_unknown_calls_are_refused(profile: Profile) -> None:
    for program in filters(profile, CONFINED):
        assert decide(program, 0x40000003, 1) == KILL  # i386
        assert decide(program, AUDIT["x86_64"], 0x40000000 | 39) == KILL  # x32
        assert decide(program, AUDIT["x86_64"], LAST_KNOWN + 1) == ERRNO | errno.ENOSYS


@pytest.mark.parametrize("on", ARCHITECTURES)
def test_reading_writing_and_waiting_stay_allowed(on: str) -> None:
    calls = {"x86_64": (0, 1, 9, 202, 230, 318), "aarch64": (63, 64, 222, 98, 115, 278)}[on]
    both = filters(Profile.PURE, CONFINED, on)
    assert [decide_both(both, AUDIT[on], call) for call in calls] == [ALLOW] * len(calls)


def test_what_all_jobs_share_holds_no_process_id() -> None:
    for profile in Profile:
        assert own_pid_offsets(build_common_filter(profile, ALONE, "x86_64")) == []


@pytest.mark.parametrize("on", ARCHITECTURES)
def test_a_confined_fork_server_can_still_fork_and_leave(on: str) -> None:
    program = build_common_filter(Profile.PURE, CONFINED, on)
    for name, *arguments in (("clone", 17), ("setsid",), ("kill", 1234), ("prctl", 1), ("prlimit64", 0)):
        call = number(name, on)
        assert call is not None
        assert decide(program, AUDIT[on], call, tuple(arguments)) == ALLOW


def test_the_guest_finds_every_place_for_its_own_id() -> None:
    program = bytearray(build_own_filter(Profile.PURE, CONFINED, "x86_64"))
    offsets = own_pid_offsets(bytes(program))
    assert offsets
    for offset in offsets:
        struct.pack_into("=I", program, offset, 4321)
    assert struct.pack("=I", OWN_PID) not in bytes(program)
    assert decide(bytes(program), AUDIT["x86_64"], 62, (4321,)) == ALLOW
    assert decide(bytes(program), AUDIT["x86_64"], 62, (4322,)) == ERRNO | errno.EPERM


def test_filters_fit_the_kernels_limit() -> None:
    for profile in Profile:
        for program in filters(profile, ALONE):
            assert len(program) // 8 < 4096


def test_numbers_are_those_of_libseccomp() -> None:
    name = ctypes.util.find_library("seccomp")
    if name is None:
        pytest.skip("libseccomp is not installed (apt-get install libseccomp2)")
    resolve = ctypes.CDLL(name).seccomp_syscall_resolve_name_arch
    resolve.argtypes = [ctypes.c_uint32, ctypes.c_char_p]
    for call, numbers in NUMBERS.items():
        for architecture, ours in zip(ARCHITECTURES, numbers, strict=True):
            theirs = resolve(AUDIT[architecture], call.encode())
            assert ours == (theirs if theirs >= 0 else None), (call, architecture)


def test_numbers_are_those_of_the_kernels_header() -> None:
    headers = sorted(Path("/usr/include").glob("*/asm/unistd_64.h"))
    if not headers or platform.machine() != "x86_64":
        pytest.skip("no kernel headers for x86-64 here")
    found = dict(re.findall(r"#define __NR_(\w+) (\d+)", headers[0].read_text()))
    known = {call: ours for call, (ours, _) in NUMBERS.items() if call in found}
    assert known == {call: int(found[call]) for call in known}
    assert len(known) > 100


def test_linux_on_our_architectures_has_filters() -> None:
    if platform.machine() not in ARCHITECTURES:
        pytest.skip("another architecture")
    fields = Path("/proc/self/status").read_text()
    assert seccomp_available() == ("Seccomp:" in fields)
