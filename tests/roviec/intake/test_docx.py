"""Whole Word files: real ones, ones made by other programs, and damaged ones."""

from __future__ import annotations

import hashlib
import io
import random
import zipfile
from typing import TYPE_CHECKING

import docx as python_docx
import pytest
from docx_builder import cell, docx, item, lines, lvl, numbering, para, part, row, run, shown, table
from growth import assert_linear
from hypothesis import given
from hypothesis import strategies as st

from roviec.errors import DamagedFileError, IntakeError
from roviec.intake.docx import MEDIA_TYPE, read_docx
from roviec.model.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from roviec.source import Source

OPTIONS = Options()


def a_bit_of_everything() -> bytes:
    return docx(
        para("KẾ HOẠCH", '<w:jc w:val="center"/>')
        + item("Mục đích")
        + item("Yêu cầu", 1)
        + table(row(cell("TT"), cell("Việc", '<w:gridSpan w:val="2"/>')), row(cell("1", "<w:vMerge/>"), cell("b")))
        + para(inner=f"<w:ins>{run('a', '<w:b/>')}</w:ins>" + '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>')
        + '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:footnoteReference w:id="1"/></w:r></w:p>',
        numbering=numbering(lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2")),
        styles=part("styles", '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'),
        footnotes=part("footnotes", f'<w:footnote w:id="1">{para("ghi chú")}</w:footnote>'),
    )


def check_sound(source: Source) -> None:
    assert source.text == "\n".join(line.text for line in source.lines)
    assert all(source.text[line.start : line.end] == line.text for line in source.lines)
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))


def test_what_a_source_says_of_its_file() -> None:
    data = a_bit_of_everything()
    source = read_docx(data, "kế hoạch.docx", OPTIONS)
    check_sound(source)
    assert (source.name, source.media_type) == ("kế hoạch.docx", MEDIA_TYPE)
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert (source.encoding, source.pages, source.text_form) == (None, None, False)


def test_a_document_embedded_whole_is_not_lost_in_silence() -> None:
    with pytest.raises(DamagedFileError, match="altChunk"):
        read_docx(docx(para("a") + '<w:altChunk r:id="aFChunk"/>', aFChunk="<html/>"), "x.docx", OPTIONS)
    assert lines(read_docx(docx(para("altChunk")), "x.docx", OPTIONS)) == ["altChunk"]


def test_a_file_made_by_python_docx() -> None:
    made = python_docx.Document()
    made.add_heading("Kế hoạch phòng cháy", 1)
    made.add_paragraph("Rà soát trụ nước", style="List Number")
    made.add_paragraph("Kiểm tra bình chữa cháy", style="List Number")
    made.add_paragraph("Trường học", style="List Bullet")
    grid = made.add_table(2, 3)
    grid.cell(0, 0).merge(grid.cell(0, 1)).text = "Việc"
    grid.cell(0, 2).merge(grid.cell(1, 2)).text = "Công an xã"
    buffer = io.BytesIO()
    made.save(buffer)
    source = read_docx(buffer.getvalue(), "x.docx", OPTIONS)
    check_sound(source)
    assert [shown(line) for line in source.lines if line.cell is None][:4] == [
        "Kế hoạch phòng cháy",
        "1. Rà soát trụ nước",
        "2. Kiểm tra bình chữa cháy",
        "• Trường học",
    ]
    spans = {line.text: (line.cell.row_span, line.cell.column_span) for line in source.lines if line.cell and line.text}
    assert spans == {"Việc": (1, 2), "Công an xã": (2, 1)}


def test_the_examples_read_as_their_text_says(examples: Path) -> None:
    for file in sorted(examples.glob("*.docx")):
        source = read_docx(file.read_bytes(), file.name, OPTIONS)
        check_sound(source)
        words = " ".join(lines(source)).split()
        text = file.with_suffix(".txt").read_text(encoding="utf-8")
        # The text form sets the two columns of its header side by side, so order is not compared, but every word is.
        assert sorted(set(words) - set(text.split())) == []
        assert len(words) > 1_000


class TestDamage:
    @given(st.integers(0, 2**32))
    def test_bytes_changed_in_the_container(self, seed: int) -> None:
        check_refused_or_sound(scrambled(a_bit_of_everything(), seed))

    @given(st.integers(0, 2**32))
    def test_bytes_changed_in_a_part(self, seed: int) -> None:
        chance = random.Random(seed)
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(a_bit_of_everything())) as good, zipfile.ZipFile(buffer, "w") as bad:
            hurt = chance.choice(good.namelist())
            for member in good.namelist():
                content = good.read(member)
                bad.writestr(member, scrambled(content, seed) if member == hurt else content)
        check_refused_or_sound(buffer.getvalue())

    @given(st.lists(st.sampled_from(FRAGMENTS := sorted({
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:r>", "</w:r>",
        "<w:t>chữ</w:t>", '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>', "<w:br/>", '<w:sym w:char="FFFFFFFF"/>', "<w:vMerge/>", "<w:sdt>",
        "</w:sdt>",
        "<w:sdtContent>", "</w:sdtContent>", "<w:pPr>", "</w:pPr>", "<w:rPr><w:del/></w:rPr>", "<w:txbxContent>",
        "</w:txbxContent>", '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>', "<w:drawing>", "</w:drawing>",
    })), max_size=40))  # fmt: skip
    def test_elements_where_none_belongs(self, fragments: list[str]) -> None:
        check_refused_or_sound(docx(balanced(fragments), numbering=numbering(lvl(8, "%1.%9"))))


def scrambled(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def balanced(fragments: list[str]) -> str:
    """The fragments with each end tag matched, so that the XML is sound though its order is wild."""
    written: list[str] = []
    open_tags: list[str] = []
    for fragment in fragments:
        if fragment.startswith("</"):
            if not open_tags:
                continue
            written.append(f"</{open_tags.pop()}>")
        else:
            written.append(fragment)
            if not fragment.endswith("/>") and "</" not in fragment:
                open_tags.append(fragment[1:-1])
    return "".join(written) + "".join(f"</{tag}>" for tag in reversed(open_tags))


def check_refused_or_sound(data: bytes) -> None:
    try:
        source = read_docx(data, "x.docx", OPTIONS)
    except IntakeError:
        return
    check_sound(source)


@pytest.mark.slow
def test_sixty_thousand_numbered_paragraphs_are_read_in_linear_time() -> None:
    chance = random.Random(1)
    items = [item(f"việc {chance.random()} của xã {index}", index % 3) for index in range(60_000)]
    levels = numbering(lvl(0, "%1.") + lvl(1, "%1.%2.") + lvl(2, "%3)", "lowerLetter"))
    data = docx("".join(items), numbering=levels)
    source = read_docx(data, "dài.docx", OPTIONS)
    small = docx("".join(items[:15_000]), numbering=levels)
    assert_linear(lambda given: read_docx(given, "dài.docx", OPTIONS), small, data)
    assert len(source.lines) == 60_000
    assert source.lines[-2].inserts[0].text == "20000.1. "
