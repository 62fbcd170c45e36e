"""Threads: every result arrives, in the window's thread; jobs can be held and ended."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Generator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from facetagger.entities import InputError, Progress
from facetagger.ui.background.runner import Failure, Runner


def count(to: int) -> Generator[Progress, None, int]:
    for i in range(to):
        yield Progress("Counting", i, to)
    return to


class Endless:
    """A job that goes on until it is closed."""

    def __init__(self) -> None:
        self.closed = threading.Event()
        self.steps = 0

    def run(self) -> Generator[Progress, None, None]:
        try:
            while True:
                self.steps += 1
                yield Progress("Going on", self.steps)
                time.sleep(0.001)
        finally:
            self.closed.set()


def test_a_job_tells_progress_and_its_result(qtbot: QtBot, runner: Runner) -> None:
    seen: list[tuple[str, Progress]] = []
    runner.progress.connect(lambda kind, progress: seen.append((kind, progress)))
    with qtbot.waitSignal(runner.finished) as finished:
        assert runner.start("count", lambda: count(50))
    assert finished.args == ["count", 50]
    assert seen
    assert not runner.is_running("count")


def test_signals_come_in_the_windows_thread(qtbot: QtBot, runner: Runner) -> None:
    threads = set()
    runner.progress.connect(lambda *_: threads.add(threading.get_ident()))
    runner.finished.connect(lambda *_: threads.add(threading.get_ident()))
    with qtbot.waitSignal(runner.finished):
        runner.start("count", lambda: count(5))
    assert threads == {threading.get_ident()}


def test_one_job_of_a_kind_at_a_time(qtbot: QtBot, runner: Runner) -> None:
    endless = Endless()
    assert runner.start("a", endless.run)
    assert not runner.start("a", lambda: count(1))
    with qtbot.waitSignal(runner.finished) as finished:
        assert runner.start("b", lambda: count(1))
    assert finished.args == ["b", 1]
    with qtbot.waitSignal(runner.stopped):
        runner.stop("a")


def test_stop_closes_the_generator(qtbot: QtBot, runner: Runner) -> None:
    endless = Endless()
    runner.start("scan", endless.run)
    qtbot.waitUntil(lambda: endless.steps > 2)
    with qtbot.waitSignal(runner.stopped) as stopped:
        runner.stop("scan")
    assert stopped.args == ["scan"]
    assert endless.closed.is_set()


def test_pause_holds_a_job_and_resume_lets_it_go_on(qtbot: QtBot, runner: Runner) -> None:
    endless = Endless()
    runner.start("scan", endless.run)
    qtbot.waitUntil(lambda: endless.steps > 2)
    runner.pause("scan")
    assert runner.is_paused("scan")
    # It may be in the middle of one step, no more.
    at = endless.steps
    with qtbot.waitSignal(runner.finished):
        runner.start("other", lambda: count(20))
    assert endless.steps <= at + 1
    runner.resume("scan")
    qtbot.waitUntil(lambda: endless.steps > at + 5)
    with qtbot.waitSignal(runner.stopped):
        runner.stop("scan")


def test_a_paused_job_can_be_stopped(qtbot: QtBot, runner: Runner) -> None:
    endless = Endless()
    runner.start("scan", endless.run)
    runner.pause("scan")
    with qtbot.waitSignal(runner.stopped):
        runner.stop("scan")
    assert endless.closed.is_set() or endless.steps == 0


def test_an_error_of_the_users_world_arrives_as_its_sentence(qtbot: QtBot, runner: Runner) -> None:
    def broken() -> Generator[Progress, None, None]:
        yield Progress("Starting")
        raise InputError("The folder is gone.")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start("scan", broken)
    kind, failure = failed.args
    assert (kind, failure.sentence, failure.expected) == ("scan", "The folder is gone.", True)
    assert not runner.is_running("scan")


@pytest.mark.expect_log("Unexpected error in the background")
def test_a_mistake_of_ours_is_logged_and_told(qtbot: QtBot, runner: Runner) -> None:
    def broken() -> Generator[Progress, None, None]:
        yield Progress("Starting")
        raise ZeroDivisionError("one by zero")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start("scan", broken)
    failure = failed.args[1]
    assert not failure.expected
    assert "one by zero" in failure.sentence
    assert "ZeroDivisionError" in failure.details


def test_an_error_while_a_job_is_made_arrives(qtbot: QtBot, runner: Runner) -> None:
    def make() -> Generator[Progress, None, None]:
        raise InputError("There is no such engine.")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start("scan", make)
    assert failed.args[1].sentence == "There is no such engine."


def test_none_of_300_results_is_lost(qtbot: QtBot, runner: Runner) -> None:
    results: list[int] = []
    for i in range(300):
        runner.call(lambda i=i: i, results.append)
    qtbot.waitUntil(lambda: len(results) == 300)
    assert sorted(results) == list(range(300))


def test_actions_come_one_after_another_in_order(qtbot: QtBot, runner: Runner) -> None:
    order: list[int] = []
    results: list[int] = []
    for i in range(100):
        runner.act(lambda i=i: order.append(i) or i, results.append)
    qtbot.waitUntil(lambda: len(results) == 100)
    assert order == results == list(range(100))


def test_a_call_that_fails_tells_who_asked(qtbot: QtBot, runner: Runner) -> None:
    failures: list[Failure] = []

    def broken() -> Any:
        raise InputError("No.")

    runner.call(broken, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].sentence == "No."
    with qtbot.waitSignal(runner.failed) as failed:
        runner.call(broken)
    assert failed.args[1].sentence == "No."


@pytest.mark.expect_log("Unexpected error in the background")
def test_a_listeners_mistake_swallows_no_other_result(qtbot: QtBot, runner: Runner) -> None:
    results: list[int] = []
    failures: list[object] = []
    runner.failed.connect(lambda kind, failure: failures.append(failure))
    runner.call(lambda: 1, lambda _: 1 / 0)
    for i in range(20):
        runner.call(lambda i=i: i, results.append)
    qtbot.waitUntil(lambda: len(results) == 20 and bool(failures))


def test_timers_and_keys_have_a_turn_between_long_results(qtbot: QtBot, runner: Runner) -> None:
    order: list[str] = []

    def slow(result: str) -> None:
        time.sleep(0.02)  # longer than results are told in one go
        order.append(result)

    beat = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(lambda: order.append("beat"))
    beat.start()
    for name in ("a", "b", "c"):
        runner.act(lambda name=name: name, slow)
    while len(runner._arrived) < 3:
        time.sleep(0.001)
    qtbot.waitUntil(lambda: "c" in order)
    between = "".join("." if item == "beat" else item for item in order)
    assert re.fullmatch(r"\.*a\.+b\.+c\.*", between), between


def test_close_ends_jobs_and_keeps_the_actions_asked_for(qtbot: QtBot) -> None:
    runner = Runner()
    endless = Endless()
    done: list[int] = []
    runner.start("scan", endless.run)
    qtbot.waitUntil(lambda: endless.steps > 0)
    for i in range(20):
        runner.act(lambda i=i: done.append(i))
    runner.close()
    assert endless.closed.is_set()
    assert done == list(range(20))
    assert not runner.start("scan", endless.run)
