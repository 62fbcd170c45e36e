#!/usr/bin/env python3
"""Everything a contributor runs, on any system, with nothing but Python 3.11 to 3.13.

python3 dev.py run [FOLDER]     open the window and scan FOLDER; without a display: in the terminal
python3 dev.py run --demo       the same with a small album, made from photos that packages ship
python3 dev.py test [ARGS]      all tests; ARGS go to pytest
python3 dev.py lint             style, types and the rules who may import whom
python3 dev.py bench [NAME]     the benchmarks
python3 dev.py screenshots F O  pictures of all views and dialogs, on photos of folder F, into O
python3 dev.py build            the installers

The first command makes `.venv` beside this file and installs the packages into it.
"""

from __future__ import annotations

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):  # before anything that an older Python lacks
    import shutil as _shutil

    _found = [name for name in ("python3.13", "python3.12", "python3.11") if _shutil.which(name)]
    sys.exit(
        "facetagger needs Python 3.11, 3.12 or 3.13; this is Python %d.%d. %s"  # noqa: UP031
        % (
            sys.version_info[0],
            sys.version_info[1],
            "Try: %s dev.py" % _found[0] if _found else "Please install one of them.",  # noqa: UP031
        )
    )

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOG = ROOT / ".venv-set-up.log"
STAMP = VENV / "facetagger-stamp"
SYSTEM_STAMP = VENV / "facetagger-system"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")

# What `ldd` names for cv2, for QtWidgets and for Qt's xcb plugin, less what every system has; with
# the Debian package that holds it.
CV2_LIBRARIES = {"libGL.so.1": "libgl1", "libglib-2.0.so.0": "libglib2.0-0"}
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
NEEDED = {  # by what is to be done
    "terminal": CV2_LIBRARIES,
    "window": CV2_LIBRARIES | QT_LIBRARIES,
    "test": CV2_LIBRARIES | QT_LIBRARIES | {"Xvfb": "xvfb", "xdotool": "xdotool"},
}


class SetUpError(Exception):
    """The environment cannot be made; the text is a sentence for the user."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def venv_python(venv: Path = VENV) -> Path:
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def fingerprint(root: Path = ROOT) -> str:
    """Changes when the packages, the Python or the place of the checkout do."""
    parts = [
        (root / "pyproject.toml").read_bytes(),
        (root / "constraints.txt").read_bytes(),
        "\n".join([platform.python_version(), platform.machine(), sys.platform]).encode(),
        str(root).encode(),
    ]
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def installed(venv: Path = VENV) -> list[str]:
    """The packages in the environment, from the names of their folders: takes a millisecond."""
    places = [venv / "Lib" / "site-packages", *venv.glob("lib/python3.*/site-packages")]
    return sorted(item.name for place in places for item in place.glob("*.dist-info"))


def is_ready(venv: Path = VENV, root: Path = ROOT) -> bool:
    """Whether the environment was made completely, for this state of the checkout."""
    try:
        first, *packages = (venv / STAMP.name).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return False
    # A broken link to a Python that was removed does not exist either.
    there = venv_python(venv).exists() and set(packages) <= set(installed(venv))
    return there and first == fingerprint(root)


def can_be_updated(venv: Path = VENV) -> bool:
    """Whether the environment was complete once and its Python is the one that runs now."""
    if not (venv / STAMP.name).exists() or not venv_python(venv).exists():
        return False
    script = "import platform, pip; print(platform.python_version())"
    answer = subprocess.run([venv_python(venv), "-c", script], capture_output=True, text=True)
    return answer.stdout.strip() == platform.python_version()


def advice(log: str) -> str:
    """What to do about a failed pip, from what it printed."""
    low = log.lower()
    if "no space left" in low or "errno 28" in low:
        return "The disk is full: about 2 GB are needed. Make room and run the same command again."
    if "permission denied" in low or "errno 13" in low:
        return f"A file could not be written: look at the permissions of {ROOT} and try again."
    network = ("connection", "timed out", "name resolution", "ssl", "proxy", "max retries")
    if any(word in low for word in network):
        return "The package index could not be reached: check the network (or pip's proxy setting)\
 and run the same command again; what was downloaded already is kept."
    if "no matching distribution" in low or "failed building wheel" in low:
        return f"A package has no build for Python {platform.python_version()} on this system\
 ({platform.platform()}): try another Python from 3.11 to 3.13."
    return f"Run the same command again; if it fails again, {LOG.name} says why."


def run_logged(command: list[str], doing: str) -> None:
    """Runs a command into the log, with one moving line on a terminal.

    Raises:
        SetUpError: the command failed; its last lines are shown.
    """
    terminal = sys.stderr.isatty()
    width = shutil.get_terminal_size().columns - 1
    lines: list[str] = []
    # Two statements: an older Python must be able to read this file up to the check of its version.
    with LOG.open("a", encoding="utf-8") as log:  # noqa: SIM117
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        ) as process:
            try:
                for line in process.stdout or ():
                    log.write(line)
                    lines.append(line.rstrip())
                    if terminal:
                        sys.stderr.write("\r" + f"  {lines[-1].strip()}"[:width].ljust(width))
                        sys.stderr.flush()
            except BaseException:
                process.kill()
                raise
    if terminal:
        sys.stderr.write("\r" + " " * width + "\r")
    if process.returncode:
        tail, hint = "\n".join(lines[-12:]), advice("\n".join(lines))
        raise SetUpError(f"\n{tail}\n\n{doing} failed. {hint}")


def make_environment() -> None:
    """Makes or updates `.venv`; the stamp is written last, so a cut-short set-up is redone."""
    LOG.write_text("", encoding="utf-8")
    if can_be_updated():
        say("Updating the packages in .venv …")
    else:
        say("Setting up .venv: installing the packages, once (a few minutes, about 2 GB) …")
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            shutil.rmtree(VENV)
        if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package
            name = f"python3.{sys.version_info[1]}-venv"
            if not apt_install([name]):
                raise SetUpError(f"This Python lacks pip. Install it: sudo apt-get install {name}")
        run_logged([sys.executable, "-m", "venv", str(VENV)], "Making .venv")
    STAMP.unlink(missing_ok=True)
    pip = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check"]
    what = ["--constraint", str(ROOT / "constraints.txt"), "--editable", f"{ROOT}[dev]"]
    run_logged([*pip, *what], "Installing the packages")
    STAMP.write_text("\n".join([fingerprint(), *installed()]), encoding="utf-8")
    LOG.unlink(missing_ok=True)


def has_display() -> bool:
    """Whether a window can be opened. Windows and macOS always have a screen."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_missing(name: str) -> bool:
    """Whether the system lacks a shared library or a program."""
    if ".so" not in name:
        return shutil.which(name) is None
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False


def what_to_install(missing: dict[str, str]) -> str:
    """The one line for a system where this script may not install anything."""
    if shutil.which("apt-get"):
        names = " ".join(missing.values())
        return f"Missing on this system; please run: sudo apt-get install {names}"
    if shutil.which("dnf"):
        names = " ".join(f"'{n}()(64bit)'" if ".so" in n else f"'*/bin/{n}'" for n in missing)
        return f"Missing on this system; please run: sudo dnf install {names}"
    return f"Missing on this system; please install the packages that hold: {' '.join(missing)}"


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages where that is allowed: as root, with apt-get."""
    if not LINUX or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"Installing the system packages {' '.join(packages)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    for command in (["apt-get", "update"], install):
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, errors="replace", check=False
        )
    if done.returncode:
        say(done.stderr.strip())
    return done.returncode == 0


def provide_system(purpose: str) -> None:
    """What Qt (and the tests) need of the system on Linux: installed, or named in one line."""
    done = SYSTEM_STAMP.read_text(encoding="utf-8") if SYSTEM_STAMP.exists() else ""
    if not LINUX or purpose in done.split():
        return
    missing = {name: package for name, package in NEEDED[purpose].items() if is_missing(name)}
    if missing and not apt_install(list(missing.values())):
        say(what_to_install(missing))
        return
    SYSTEM_STAMP.write_text(f"{done} {purpose}".strip(), encoding="utf-8")


def call(command: list[str], **environment: str) -> int:
    """Runs a command to its end; Ctrl+C reaches it as well, so it is waited for."""
    with subprocess.Popen(command, env={**os.environ, **environment}) as process:
        while True:
            try:
                code = process.wait()
                return code if code >= 0 else 128 - code  # ended by a signal, as shells say it
            except KeyboardInterrupt:
                continue


def python(*arguments: str, **environment: str) -> int:
    return call([str(venv_python()), *arguments], **environment)


class RunOptions(NamedTuple):
    """What stands after `run`: the folder, the library, and what facetagger gets unchanged."""

    demo: bool
    folder: str | None
    library: str | None
    others: list[str]


def parse_run(arguments: list[str]) -> RunOptions:
    """Reads the arguments of `run`; `--library` counts for every step, the others for the scan."""
    rest = list(arguments)
    demo = "--demo" in rest
    if demo:
        rest.remove("--demo")
    library = None
    if "--library" in rest[:-1]:
        place = rest.index("--library")
        library = rest[place + 1]
        del rest[place : place + 2]
    folder = rest.pop(0) if rest and not demo and not rest[0].startswith("-") else None
    return RunOptions(demo, folder, library, rest)


def make_demo() -> tuple[str, str]:
    """The demo's folder of photos and a library of its own, beside it in the user's cache."""
    command = [str(venv_python()), "-m", "facetagger.photos.demo"]
    made = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
    if made.returncode:
        raise SetUpError("The demo's photos could not be made.")
    folder = made.stdout.strip().splitlines()[-1]
    return folder, str(Path(folder).parent / "library")


def run_in_terminal(folder: str | None, others: list[str], environment: dict[str, str]) -> int:
    """Does the window's job without one: scan, then show the groups and where they are kept."""
    if folder is None:
        say(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window"
            " can open. To do the job in the terminal, name a folder: python3 dev.py run FOLDER"
        )
        return 2
    say("There is no display here: scanning in the terminal instead of opening the window.")
    status = python("-m", "facetagger", "scan", folder, *others, **environment)
    if status > 1:
        return status
    shown = python("-m", "facetagger", "groups", **environment)
    where = "import facetagger.settings as s; print('Library:', s.data_dir())"
    python("-c", where, **environment)
    return shown or status


def command_run(arguments: list[str]) -> int:
    options = parse_run(arguments)
    provide_system("window" if has_display() else "terminal")
    folder, library = options.folder, options.library
    if options.demo:
        folder, demo_library = make_demo()
        library = library or demo_library
    # Child processes look for the library where the option says; no option: the user's own.
    environment = {"FACETAGGER_LIBRARY": os.path.abspath(library)} if library else {}  # noqa: PTH100
    if not has_display():
        return run_in_terminal(folder, options.others, environment)
    window = ["-m", "facetagger", "gui", *([folder] if folder else []), *options.others]
    return python(*window, **environment)


def command_test(arguments: list[str]) -> int:
    provide_system("test")
    os.chdir(ROOT)
    return python("-m", "pytest", *arguments)


def command_lint(_arguments: list[str]) -> int:
    os.chdir(ROOT)
    checks = [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
        ["-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"],
    ]
    failed = [check for check in checks if python(*check)]
    say(f"{len(checks) - len(failed)} of {len(checks)} checks passed.")
    return 1 if failed else 0


def command_bench(arguments: list[str]) -> int:
    folder = ROOT / "benchmarks"
    names = sorted(file.stem for file in folder.glob("[!_]*.py"))
    if arguments and arguments[0] not in names:
        say(f"There is no benchmark '{arguments[0]}'. There are: {', '.join(names) or 'none yet'}.")
        return 2
    chosen = [arguments[0]] if arguments else names
    os.chdir(ROOT)
    return max((python(str(folder / f"{name}.py"), *arguments[1:]) for name in chosen), default=0)


def command_build(_arguments: list[str]) -> int:
    say("There are no installers yet; `pip install .` installs facetagger from this checkout.")
    return 1


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "lint": command_lint,
    "bench": command_bench,
    "screenshots": lambda rest: python(str(ROOT / "packaging" / "screenshots.py"), *rest),
}


def main(arguments: list[str]) -> int:
    """Runs one command and returns the exit status."""
    if arguments[:1] == ["build"]:  # needs no environment
        return command_build(arguments[1:])
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        if not is_ready():
            make_environment()
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpError as error:
        say(str(error))
        return 3
    except KeyboardInterrupt:
        say("Interrupted.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
