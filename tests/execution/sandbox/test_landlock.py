from pathlib import Path

import pytest

from perfrl_edge.execution.sandbox.landlock import (
    EXECUTE,
    IOCTL_DEV,
    MAKE_BLOCK,
    MAKE_CHAR,
    READ_DIR,
    READ_FILE,
    TRUNCATE,
    WRITE_FILE,
    Territory,
    landlock_plan,
    visible_entries,
)
from perfrl_edge.execution.sandbox.limits import Profile


def rights_of(profile: Profile, path: Path, abi: int = 7, writable: bool = False) -> dict[str, int]:
    territory = Territory((path,), (path,) if writable else (), mount_point=path)
    plan = landlock_plan(profile, territory, abi, shared_memory=False)
    return {name: rights for name, rights in plan["rules"] if name.startswith(str(path))}


@pytest.mark.parametrize(
    ("abi", "file_rights", "tcp", "scopes"),
    [(1, 13, 0, 0), (2, 14, 0, 0), (3, 15, 0, 0), (4, 15, 3, 0), (5, 16, 3, 0), (6, 16, 3, 3), (9, 16, 3, 3)],
)
def test_only_what_the_kernel_knows_is_handled(abi: int, file_rights: int, tcp: int, scopes: int) -> None:
    plan = landlock_plan(Profile.PURE, Territory((), (), Path("/")), abi, shared_memory=False)
    assert plan["handled_fs"] == (1 << file_rights) - 1
    assert (plan["handled_net"], plan["scoped"]) == (tcp, scopes)
    assert all(rights & ~plan["handled_fs"] == 0 for _, rights in plan["rules"])


def test_nothing_is_writable_but_dev_null_and_what_is_asked_for(tmp_path: Path) -> None:
    plan = landlock_plan(Profile.PURE, Territory((tmp_path,), (), tmp_path), 7, shared_memory=False)
    assert [name for name, rights in plan["rules"] if rights & WRITE_FILE] == ["/dev/null"]


def test_scratch_takes_no_device_files_and_no_programs(tmp_path: Path) -> None:
    rights = rights_of(Profile.PURE, tmp_path, writable=True)[str(tmp_path)]
    assert rights & WRITE_FILE
    assert rights & TRUNCATE
    assert not rights & (EXECUTE | MAKE_CHAR | MAKE_BLOCK | IOCTL_DEV)


def test_only_projects_may_run_programs(tmp_path: Path) -> None:
    assert rights_of(Profile.PURE, tmp_path) == {str(tmp_path): READ_FILE | READ_DIR}
    assert rights_of(Profile.PROJECT, tmp_path) == {str(tmp_path): READ_FILE | READ_DIR | EXECUTE}


def test_secrets_are_left_out_entry_by_entry(tmp_path: Path) -> None:
    for name in ("code.py", ".git", ".env", ".env.local", "tests", "key.pem"):
        (tmp_path / name).touch()
    shown = rights_of(Profile.PROJECT, tmp_path)
    assert shown.pop(str(tmp_path)) == READ_DIR
    assert {Path(name).name for name in shown} == {"code.py", "tests"}


def test_a_replayed_function_is_shown_no_tests(tmp_path: Path) -> None:
    for name in ("code.py", "test_code.py", "code_test.py", "conftest.py", "testing.py"):
        (tmp_path / name).touch()
    (tmp_path / "tests").mkdir()
    shown = rights_of(Profile.PURE, tmp_path)
    assert {Path(name).name for name in shown if name != str(tmp_path)} == {"code.py", "testing.py"}


def test_a_folder_without_secrets_needs_one_rule(tmp_path: Path) -> None:
    (tmp_path / "code.py").touch()
    assert visible_entries(tmp_path, [".git"]) is None
    assert len(rights_of(Profile.PURE, tmp_path)) == 1
