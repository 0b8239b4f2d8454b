"""LibreOffice without a window, as a converter to DOCX: one job a profile, within bounds, with nothing left behind.

The profile is made for the job: macros never run, links are never updated, pictures and sections of other addresses
are not fetched, and whatever would still ask the network meets a proxy that is nobody.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import Final

from roviec.errors import DamagedFileError, LimitError, MissingProgramError
from roviec_tools.office.running import Bounds, Ended, bounds_for, own_folder, run_bounded

PROGRAMS: Final = ("soffice", "libreoffice")
APT_LINE: Final = "apt-get install libreoffice-writer"
_LEAST_SECONDS, _SECONDS_A_MEGABYTE = 6, 3
"""Of computing. A plan of 200 pages takes one (ODT) to four (RTF); of its 2.5 MB, RTF has nine tenths for itself."""
_NOBODY: Final = "127.0.0.1"
_NO_PORT: Final = "9"  # of the discard service: nothing listens there

_SETTINGS: Final = (
    ("Common/Security/Scripting", "MacroSecurityLevel", "xs:int", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "xs:boolean", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "xs:boolean", "true"),
    ("Common/Misc", "UseLocking", "xs:boolean", "false"),
    ("Common/Misc", "UseOpenCL", "xs:boolean", "false"),
    ("Common/Save/Document", "WarnAlienFormat", "xs:boolean", "false"),
    ("Java/VirtualMachine", "Enable", "xs:boolean", "false"),
    ("Writer/Content/Update", "Link", "xs:int", "0"),
    ("Writer/Content/Update", "Field", "xs:boolean", "false"),
    ("Calc/Content/Update", "Link", "xs:short", "1"),
    ("Recovery/RecoveryInfo", "Enabled", "xs:boolean", "false"),
    ("Recovery/AutoSave", "Enabled", "xs:boolean", "false"),
)
_PROXY: Final = (
    ("ooInetProxyType", "xs:int", "2"),
    ("ooInetHTTPProxyName", "xs:string", _NOBODY),
    ("ooInetHTTPProxyPort", "xs:int", _NO_PORT),
    ("ooInetHTTPSProxyName", "xs:string", _NOBODY),
    ("ooInetHTTPSProxyPort", "xs:int", _NO_PORT),
    ("ooInetFTPProxyName", "xs:string", _NOBODY),
    ("ooInetFTPProxyPort", "xs:int", _NO_PORT),
    ("ooInetNoProxy", "xs:string", ""),
)


def find_program() -> str | None:
    """Where LibreOffice is; None where it is not installed."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


def convert_to_docx(data: bytes, name: str, *, ending: str, filter_name: str, size: int | None = None) -> bytes:
    """Turn a document into DOCX.

    Args:
        data: the file as it came.
        name: its name, for messages; the program never sees it.
        ending: of its form, such as ``rtf``.
        filter_name: LibreOffice's own name of the reader, so that the content cannot pick another.
        size: bytes of what there is to read, where the file is packed; its time grows with them.
    Returns:
        The DOCX.
    Raises:
        MissingProgramError: LibreOffice is not installed.
        LimitError: it did not finish in time.
        DamagedFileError: it could not read the file, or was ended from outside.
    """
    program = find_program()
    if program is None:
        raise _missing(name)
    bounds = bounds_for(size or len(data), least=_LEAST_SECONDS, a_megabyte=_SECONDS_A_MEGABYTE)
    with own_folder() as folder:
        profile = (folder / "profile").as_uri()
        given = folder / f"document.{ending}"
        given.write_bytes(data)
        _write_profile(folder / "profile" / "user")
        command = [
            program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nolockcheck",
            f"--infilter={filter_name}",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(given),
        ]
        ended = run_bounded(command, folder, bounds, _environment(folder), _sockets(profile))
        made = folder / "out" / "document.docx"
        if ended is Ended.TIMED_OUT:
            raise _too_slow(name, bounds)
        # the exit status says little: LibreOffice ends well after a file that it could not open
        if not made.is_file():
            raise _not_converted(name, ended)
        return made.read_bytes()


def _sockets(profile: str) -> list[Path]:
    """Where LibreOffice listens for a second one with this profile: outside it, and left behind by one that is killed.

    Source: ``desktop/source/app/officeipcthread.cxx`` and ``sal/osl/unx/pipe.cxx`` of LibreOffice.
    """
    digest = hashlib.md5(profile.encode("utf-16-le"), usedforsecurity=False).digest()
    name = f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{''.join(f'{byte:x}' for byte in digest)}"
    return [Path(folder) / name for folder in ("/tmp", "/var/tmp")]  # noqa: S108 - its choice, not ours


def _environment(folder: Path) -> dict[str, str]:
    """All that LibreOffice sees: no proxy, no display, no home of the user."""
    nobody = f"http://{_NOBODY}:{_NO_PORT}"
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
        "http_proxy": nobody,
        "https_proxy": nobody,
        "OMP_THREAD_LIMIT": "1",
    }


def _write_profile(folder: Path) -> None:
    folder.mkdir(parents=True)
    items = [
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse" oor:type="{kind}">'
        f"<value>{value}</value></prop></item>"
        for path, name, kind, value in _SETTINGS
    ]
    items += [
        f'<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="{name}" oor:op="fuse" oor:type="{kind}">'
        f"<value>{value}</value></prop></item>"
        for name, kind, value in _PROXY
    ]
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' + "".join(items) + "</oor:items>\n",
        encoding="utf-8",
    )


def _missing(name: str) -> MissingProgramError:
    return MissingProgramError(
        name,
        reason_vi="máy này chưa có LibreOffice, chương trình đọc dạng tệp này.",
        reason_en="LibreOffice, which reads this form, is not installed here.",
        remedy_vi=f"Hãy cài bằng lệnh “{APT_LINE}”, hoặc lưu tệp thành .docx rồi nộp lại.",
        remedy_en=f"Install it with “{APT_LINE}”, or save the file as .docx and hand it in again.",
    )


def _too_slow(name: str, bounds: Bounds) -> LimitError:
    return LimitError(
        name,
        reason_vi=f"LibreOffice đọc quá {bounds.cpu_seconds} giây máy chưa xong nên đã bị dừng.",
        reason_en=f"LibreOffice had not finished after {bounds.cpu_seconds} seconds of computing and was stopped.",
        remedy_vi="Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx (hoặc chia nhỏ) rồi nộp lại.",
        remedy_en="Open it in Word or LibreOffice, save it as .docx (or split it) and hand it in again.",
    )


def _not_converted(name: str, ended: Ended) -> DamagedFileError:
    killed = ended is Ended.KILLED
    return DamagedFileError(
        name,
        reason_vi="LibreOffice bị dừng giữa chừng khi đang đọc tệp." if killed else "LibreOffice không mở được tệp.",
        reason_en="LibreOffice was ended while it read the file." if killed else "LibreOffice cannot open it.",
        remedy_vi="Tệp có thể bị hỏng hoặc tải về chưa đủ: hãy lấy lại tệp, hoặc mở bằng Word, lưu thành .docx "
        "rồi nộp lại.",
        remedy_en="It may be damaged or cut short: get it again, or open it in Word, save it as .docx and hand it in.",
    )
