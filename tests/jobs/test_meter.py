"""How fast a job is told to be, and how often."""

from __future__ import annotations

import pytest

from facetagger.jobs import meter


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(meter, "time", made)
    return made


def test_reports_come_twenty_times_a_second_at_most(clock: Clock) -> None:
    counted = meter.Meter("Finding faces", 10_000)
    reports = []
    for _ in range(10_000):  # 1,000 a second
        clock.now += 0.001
        reports.append(counted.step("a.jpg", faces=2))
    told = [report for report in reports if report is not None]
    assert 190 <= len(told) <= 201
    assert reports[0] is not None, "the first one at once"
    last = counted.report()
    assert (last.done, last.faces, last.total) == (10_000, 20_000, 10_000)
    assert told[-1].item == "a.jpg"


def test_the_speed_and_the_time_left_follow_from_the_last_minute(clock: Clock) -> None:
    counted = meter.Meter("Finding faces", 1000)
    assert counted.report().per_second is None
    for _ in range(100):
        clock.now += 0.1
        counted.step()
    report = counted.report()
    assert report.per_second == pytest.approx(10, rel=0.05)
    assert report.seconds_left == pytest.approx(90, rel=0.05)
    for _ in range(600):  # slower from now on
        clock.now += 1
        counted.step()
    report = counted.report()
    assert report.per_second == pytest.approx(1, rel=0.05)
    assert report.seconds_left == pytest.approx(300, rel=0.05)


def test_a_standstill_makes_the_speed_fall(clock: Clock) -> None:
    counted = meter.Meter("Finding faces", 100)
    for _ in range(20):
        clock.now += 0.1
        counted.step()
    before = counted.report().per_second
    clock.now += 30
    after = counted.report().per_second
    assert before is not None
    assert after is not None
    assert after < before / 5
    clock.now += 1000
    assert (counted.report().per_second or 0) < 0.1


def test_without_a_total_no_time_is_left_and_at_the_end_none(clock: Clock) -> None:
    counted = meter.Meter("Looking for photos")
    clock.now += 1
    counted.step()
    report = counted.report()
    assert (report.total, report.seconds_left) == (None, None)
    assert report.per_second == pytest.approx(1)
    ended = meter.Meter("Finding faces", 1)
    clock.now += 1
    ended.step()
    assert ended.report().seconds_left == 0


def test_what_was_done_before_counts_for_no_speed(clock: Clock) -> None:
    counted = meter.Meter("Finding faces", 2048, known=1948)
    for _ in range(20):  # 2 a second
        clock.now += 0.5
        counted.step()
    told = counted.report()
    assert (told.done, told.total) == (1968, 2048)
    assert told.per_second == pytest.approx(2.0)
    assert told.seconds_left == pytest.approx(40.0)


def test_a_pause_does_not_count(clock: Clock) -> None:
    counted = meter.Meter("Finding faces", 1000)
    for _ in range(100):
        clock.now += 0.1
        progress = counted.step()
        if progress is not None:
            for _ in counted.shown(progress):
                clock.now += 30
    assert counted.report().per_second == pytest.approx(10, rel=0.05)
    clock.now += 500
    counted.leave_out(500)
    assert counted.report().per_second == pytest.approx(10, rel=0.05)
    assert counted.report().seconds_left == pytest.approx(90, rel=0.05)
