"""LibreOffice as a converter: what it is told, and that nothing of it is left, however it ends."""

from __future__ import annotations

import contextlib
import http.server
import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from office_files import TEXT, odt, old_rtf, old_word

from roviec.errors import DamagedFileError, LimitError, MissingProgramError
from roviec.intake.docx import read_docx
from roviec.model.options import Options
from roviec_tools.office import libreoffice
from roviec_tools.office.libreoffice import convert_to_docx
from roviec_tools.office.rich_text import FILTER

ENDLESS = odt("<text:section text:name='a'>" * 20_000 + "<text:p>x</text:p>" + "</text:section>" * 20_000)
"""Sections in sections: LibreOffice takes more than a minute for them."""


def text_of(data: bytes) -> str:
    return read_docx(data, "a.docx", Options()).text


def traces(folder: Path) -> list[Path]:
    """What LibreOffice may leave: its folders, and its socket."""
    return [*folder.iterdir(), *(path for path in Path("/tmp").glob("OSL_PIPE_*") if path.stat().st_mtime > START)]


START = time.time()


@pytest.fixture
def own_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of temporary folders, empty."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_without_libreoffice_the_message_names_the_apt_line(monkeypatch):
    monkeypatch.setattr(libreoffice, "PROGRAMS", ("no-such-program",))
    with pytest.raises(MissingProgramError) as caught:
        convert_to_docx(b"x", "cu.rtf", ending="rtf", filter_name=FILTER)
    assert "apt-get install libreoffice-writer" in caught.value.message("vi")
    assert "cu.rtf" in caught.value.message("en")


def stand_in(folder: Path, script: str) -> str:
    """A program in the place of LibreOffice."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def test_a_program_that_makes_nothing_has_not_converted(tmp_path, monkeypatch):
    monkeypatch.setattr(libreoffice, "find_program", lambda: stand_in(tmp_path, "exit 0"))
    with pytest.raises(DamagedFileError, match="cannot open it"):
        convert_to_docx(b"x", "cu.rtf", ending="rtf", filter_name=FILTER)


def test_a_program_that_is_killed_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(libreoffice, "find_program", lambda: stand_in(tmp_path, "kill -9 $$"))
    with pytest.raises(DamagedFileError, match="was ended while it read"):
        convert_to_docx(b"x", "cu.rtf", ending="rtf", filter_name=FILTER)


def test_what_it_sees_of_the_machine(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setenv("DISPLAY", ":0")
    told = tmp_path / "told"
    script = f'env > {told}; echo "$@" >> {told}; cat profile/user/registrymodifications.xcu >> {told}'
    monkeypatch.setattr(libreoffice, "find_program", lambda: stand_in(tmp_path, script))
    with pytest.raises(DamagedFileError):
        convert_to_docx(b"x", "-tên lạ; rm -rf.rtf", ending="rtf", filter_name=FILTER)
    seen = told.read_text(encoding="utf-8")
    assert "SECRET" not in seen
    assert "DISPLAY" not in seen
    assert "tên lạ" not in seen
    assert "--infilter=Rich Text Format" in seen
    assert "DisableMacrosExecution" in seen


@pytest.mark.office
def test_several_at_once_and_nothing_is_left(own_tmp):
    with ThreadPoolExecutor(2) as pool:
        rtf = pool.submit(convert_to_docx, old_rtf(), "a.rtf", ending="rtf", filter_name=FILTER)
        doc = pool.submit(convert_to_docx, old_word(), "b.doc", ending="doc", filter_name="MS Word 97")
        assert [text_of(rtf.result()), text_of(doc.result())] == [TEXT, TEXT]
    assert traces(own_tmp) == []


@pytest.mark.office
def test_time_is_bounded_and_nothing_is_left(own_tmp, monkeypatch):
    monkeypatch.setattr(libreoffice, "_LEAST_SECONDS", 2)
    monkeypatch.setattr(libreoffice, "_SECONDS_A_MEGABYTE", 0)
    with pytest.raises(LimitError, match="2 seconds of computing"):
        convert_to_docx(ENDLESS, "sau.odt", ending="odt", filter_name="writer8")
    assert traces(own_tmp) == []


def offices_in(folder: Path) -> Iterator[int]:
    """The numbers of the processes that work with a profile below a folder."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if b"soffice.bin\0" in line and os.fsencode(folder) in line:
            yield int(process.name)


@pytest.mark.office
def test_a_killed_libreoffice_leaves_no_process_and_no_lock(own_tmp):
    killed = 0
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(convert_to_docx, ENDLESS, "sau.odt", ending="odt", filter_name="writer8")
        while not waiting.done():
            time.sleep(0.5)
            # With a new profile it starts itself a second time: that one is killed too.
            for number in offices_in(own_tmp):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
                    killed += 1
        with pytest.raises(DamagedFileError):
            waiting.result()
    assert killed
    assert list(offices_in(own_tmp)) == []
    assert traces(own_tmp) == []


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine: its address, and what was asked of it."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> Callable[[], None]:
            if not name.startswith("do_"):  # whatever is asked: GET, HEAD, OPTIONS, PROPFIND
                raise AttributeError(name)
            return self.answer

        def answer(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


@pytest.mark.office
def test_nothing_is_fetched_and_no_macro_runs(own_tmp, visits):
    address, asked = visits
    ran, secret = own_tmp / "ran", own_tmp / "secret.txt"
    secret.write_text("KHÔNG ĐƯỢC ĐỌC", encoding="utf-8")
    frame = '<draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char">{}</draw:frame>'
    shown = 'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
    picture = frame.format(f'<draw:image xlink:href="{address}/anh.png" {shown}/>')
    carried = frame.format(f'<draw:object xlink:href="{address}/nhung.odt" {shown}/>')
    sections = "".join(
        f'<text:section text:name="S{number}"><text:section-source xlink:href="{target}"/>'
        f"<text:p>{number}. Giữ nguyên.</text:p></text:section>"
        for number, target in enumerate((f"{address}/muc.odt", secret.as_uri()), start=1)
    )
    starts = (
        '<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" '
        'script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Mo.Main?language=Basic&amp;'
        'location=document"/></office:event-listeners></office:scripts>'
    )
    module = (
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Mo" script:language="StarBasic">'
        f'Sub Main\nOpen "{ran}" For Output As #1\nClose #1\nEnd Sub</script:module>'
    )
    listed = (
        '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
        'library:readonly="false"><library:element library:name="Mo"/></library:library>'
    )
    libraries = (
        '<library:libraries xmlns:library="http://openoffice.org/2000/library" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/>'
        "</library:libraries>"
    )
    data = odt(
        f"<text:p>{picture}{carried}</text:p>{sections}",
        scripts=starts,
        **{"Basic_script-lc": libraries, "Basic_Standard_script-lb": listed, "Basic_Standard_Mo": module},
    )
    text = text_of(convert_to_docx(data, "la.odt", ending="odt", filter_name="writer8"))
    assert text.split() == ["1.", "Giữ", "nguyên.", "2.", "Giữ", "nguyên."]
    assert asked == []
    assert not ran.exists()
