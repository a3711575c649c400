from perfrl_edge.execution.verification.pytest_session import SuiteRun


def run(outcomes: dict[tuple[str, str], str], *collection_errors: str) -> SuiteRun:
    return SuiteRun(
        2 if collection_errors else 0, outcomes, len(outcomes), collection_errors, {}, 0.1, 0.1, 0
    )


def test_a_test_that_was_not_collected_says_why() -> None:
    baseline = run({("test_m.py::test_a", "call"): "passed"})
    told = run({}, "NameError: name 'bitcount' is not defined").difference(baseline)
    assert told is not None
    assert "not run, not passed" in told
    assert "name 'bitcount' is not defined" in told
