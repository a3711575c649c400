"""Every error a user can meet, and the exit code each one ends with.

PerfRLError                 1  anything below that names no code of its own
├── InputError              1  a file or option the user gave cannot be used
│   ├── SourceError         1  the program cannot be read, parsed or found
│   └── SuiteError          1  the tests cannot be read, are empty, or never touch the program
├── BundleError             1  the model bundle is missing, corrupt or of another format
├── RuntimeMissingError     1  no onnxruntime is installed
├── PromptTooLongError      1  the program does not fit the model's context
├── ApplyError              1  the file cannot be replaced safely; nothing was written
├── HostError               4  this host cannot run or limit programs safely
└── BaselineError           5  the original's tests fail or flake
"""

from __future__ import annotations


class PerfRLError(Exception):
    """Base of every error this project raises on purpose; the message says what to do next."""

    exit_code = 1


class InputError(PerfRLError):
    """A file or option the user gave cannot be used."""


class SourceError(InputError):
    """The program cannot be read, parsed, or does not contain the function asked for."""


class SuiteError(InputError):
    """The tests cannot be read, are empty, or never touch the program."""


class BundleError(PerfRLError):
    """The model bundle is missing, corrupt or of a format this version does not read."""


class RuntimeMissingError(PerfRLError):
    """Neither onnxruntime nor onnxruntime-gpu is installed."""


class PromptTooLongError(PerfRLError):
    """The program does not fit the model's context; it is never cut silently."""


class ApplyError(PerfRLError):
    """The file cannot be replaced safely; nothing was written."""


class HostError(PerfRLError):
    """This host cannot run or limit programs safely. Never the candidate's fault, never a reward."""

    exit_code = 4


class BaselineError(PerfRLError):
    """The original's tests fail, flake or cannot be replayed."""

    exit_code = 5
