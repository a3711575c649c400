from log_errors import error_codes


def test_small():
    assert error_codes(["x ERROR [E2] boom", "ok", "ERROR  [E1]", "ERROR [E2]"]) == ["E1", "E2"]
    assert error_codes([]) == []


def test_large():
    lines = [f"10:00 ERROR [C{i % 400}] failed" for i in range(3000)]
    assert len(error_codes(lines)) == 400
