"""Lowering the priority of a thread, so that what the user does goes first."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

_NICE = 10  # of -20 (first) to 19 (last)
_WINDOWS_LOWEST = -2  # THREAD_PRIORITY_LOWEST
_MACOS_UTILITY = 0x11  # QOS_CLASS_UTILITY: long work with a progress bar, on the efficient cores


def lower() -> None:
    """Lets the calling thread yield to all others; where the system refuses, the log says so."""
    try:
        if sys.platform == "win32":
            _lower_on_windows()
        elif sys.platform == "darwin":
            _lower_on_macos()
        else:
            # Linux counts the niceness of each thread by itself, against POSIX.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
    except OSError as error:
        log.info("The priority of a thread could not be lowered: %s", error)


if sys.platform == "win32":

    def _lower_on_windows() -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
        if not kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_LOWEST):
            raise ctypes.WinError(ctypes.get_last_error())


def _lower_on_macos() -> None:
    status = ctypes.CDLL(None).pthread_set_qos_class_self_np(_MACOS_UTILITY, 0)
    if status:
        raise OSError(status, os.strerror(status))
