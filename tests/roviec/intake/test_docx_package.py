"""Packages that are broken, locked, built to hurt, or merely unusual."""

from __future__ import annotations

import zipfile

import pytest
from docx_builder import NAMES, W, document, docx, lines, para, read, zipped

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError
from roviec.intake.docx import read_docx
from roviec.intake.docx_package import Package
from roviec.model.options import Limits, Options

OPTIONS = Options()
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def refused(data: bytes, error: type[Exception], match: str = "") -> None:
    with pytest.raises(error, match=match) as caught:
        read_docx(data, "hỏng.docx", OPTIONS)
    message = caught.value
    assert "hỏng.docx" in message.message("vi")  # type: ignore[attr-defined]
    assert all(message.remedy.values())  # type: ignore[attr-defined]


class TestDamage:
    def test_a_zip_cut_short(self) -> None:
        refused(docx(para("a" * 500))[:-60], DamagedFileError, "container")

    def test_no_zip_at_all(self) -> None:
        refused(b"", DamagedFileError, "container")

    def test_a_zip_without_a_document(self) -> None:
        refused(zipped({"a.txt": "x"}), DamagedFileError, "missing")

    def test_xml_cut_short(self) -> None:
        refused(docx("", main=document(para("a"))[:-20]), DamagedFileError, "not sound XML")

    def test_an_empty_part(self) -> None:
        refused(docx("", main=""), DamagedFileError, "not sound XML")

    def test_another_document_in_its_place(self) -> None:
        refused(docx("", main=f"<w:numbering {NAMES}/>"), DamagedFileError, "no body")

    def test_a_damaged_numbering_part_is_no_reason_to_lose_the_numbers_in_silence(self) -> None:
        refused(docx(para("a"), numbering="<w:numbering"), DamagedFileError, "numbering")

    def test_an_empty_body_is_a_document(self) -> None:
        assert read("").lines == ()


class TestBombs:
    ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

    def test_entities_are_refused_before_they_grow(self) -> None:
        refused(docx("", main=self.ENTITIES + document(para("&b;"))), DamagedFileError, "DOCTYPE")

    def test_entities_in_utf_16_are_refused_too(self) -> None:
        data = zipped({"word/document.xml": ""})
        assert Package(data, "x", OPTIONS.limits).has("word/document.xml")
        wide = (self.ENTITIES + document(para("&b;"))).encode("utf-16")
        refused(with_bytes(wide), DamagedFileError, "DOCTYPE")

    def test_external_entities_are_never_fetched(self) -> None:
        external = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        refused(docx("", main=external + document(para("&a;"))), DamagedFileError, "DOCTYPE")

    def test_a_comment_does_not_hide_them(self) -> None:
        refused(docx("", main="<!-- <w> -->" + self.ENTITIES + document(para("&b;"))), DamagedFileError, "DOCTYPE")

    def test_comments_without_end_are_refused_at_once(self) -> None:
        refused(docx("", main="<!--" * 200_000), DamagedFileError, "not sound XML")

    def test_a_comment_before_the_root_is_harmless(self) -> None:
        assert lines(read_docx(docx("", main="<!-- <!DOCTYPE x> -->" + document(para("a"))), "x", OPTIONS)) == ["a"]

    @pytest.mark.parametrize("tag", ["w:sdt", "w:tbl", "w:r"])
    def test_nesting_without_end_is_refused_with_its_limit(self, tag: str) -> None:
        refused(docx(f"<{tag}>" * 5000 + f"</{tag}>" * 5000), LimitError, "max_depth")

    def test_a_part_that_unpacks_to_too_much(self) -> None:
        with pytest.raises(LimitError):
            read_docx(docx(para("a" * 4_000_000)), "to.docx", Options(limits=Limits(max_bytes=200_000)))


def with_bytes(main: bytes, member: str = "word/document.xml") -> bytes:
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as container:
        container.writestr(member, main)
    return buffer.getvalue()


def test_a_file_with_a_password_says_so() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    refused(ole, EncryptedFileError, "password")


def test_relations_that_point_outside_are_not_kept() -> None:
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{relation}styles" Target="https://example.vn/x" TargetMode="External"/>'
        f'<Relationship Id="b" Type="{relation}header" Target="/word/h.xml"/>'
        f'<Relationship Id="c" Type="{relation}footer" Target="../../../f.xml"/></Relationships>'
    )
    package = Package(zipped({"word/_rels/d.xml.rels": rels}), "x", OPTIONS.limits)
    assert [(found.kind, found.target) for found in package.relations("word/d.xml")] == [
        ("header", "word/h.xml"),
        ("footer", "f.xml"),
    ]


def test_the_main_part_may_stand_anywhere() -> None:
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{relation}" Target="/van_ban/Chinh.xml"/></Relationships>'
    )
    data = zipped({"_rels/.rels": rels, "van_ban\\chinh.xml": document(para("a"))})
    assert lines(read_docx(data, "x.docx", OPTIONS)) == ["a"]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_strict_files_are_read_and_their_text_is_left_alone(quote: str) -> None:
    strict = document(para(f"theo {STRICT}")).replace(f'"{W}"', f"{quote}{STRICT}{quote}", 1)
    assert STRICT in strict.partition(">")[0]
    assert lines(read_docx(docx("", main=strict), "x.docx", OPTIONS)) == [f"theo {STRICT}"]


def test_utf_16_is_read() -> None:
    main = '<?xml version="1.0" encoding="UTF-16"?>' + document(para("Kế hoạch"))
    assert lines(read_docx(with_bytes(main.encode("utf-16")), "x.docx", OPTIONS)) == ["Kế hoạch"]
