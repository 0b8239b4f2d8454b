"""Containers taken apart: what is read, what is left out and why."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_builder import COVER, PLAN, attachment_tree, compound, eml, locked_zip, mail, message_tree, msg, png, zipped

from roviec_tools.mail import Bounds, LeftOut, Member, Reason, is_container, members

TEXT = PLAN.encode()
OTHER = TEXT.replace("Tiêm chủng".encode(), "Phòng bệnh".encode())


def taken(data, name="thư.eml", **options):
    """The names of what is read, and the names and reasons of what is left out."""
    found = list(members(data, name, **options))
    read = [member.shown for member in found if isinstance(member, Member)]
    return read, [(left.shown, left.reason) for left in found if isinstance(left, LeftOut)]


def test_a_file_that_is_no_container_is_itself():
    [member] = members(TEXT, "ke-hoach.txt")
    assert (member.name, member.shown, member.content, member.is_letter) == (
        "ke-hoach.txt",
        "ke-hoach.txt",
        TEXT,
        False,
    )


def test_attachments_of_a_mail_in_their_order():
    assert taken(eml(files={"kế hoạch.txt": TEXT, "phụ lục.txt": OTHER})) == (
        ["thư.eml › kế hoạch.txt", "thư.eml › phụ lục.txt"],
        [],
    )


def test_containers_inside_containers():
    inner = zipped({"Văn bản/kế hoạch.txt": TEXT})
    data = zipped({"chuyển.eml": eml(files={"tài liệu.zip": inner}), "b.txt": OTHER})
    assert taken(data, "hộp thư.zip") == (
        ["hộp thư.zip › chuyển.eml › tài liệu.zip › Văn bản/kế hoạch.txt", "hộp thư.zip › b.txt"],
        [],
    )


def test_a_mail_sent_on_inside_a_mail():
    outer = mail()
    outer.add_attachment(mail(files={"kế hoạch.txt": TEXT}))
    read, left = taken(outer.as_bytes())
    assert read == ["thư.eml › tệp đính kèm.eml › kế hoạch.txt"]
    assert left == []


def test_a_message_of_outlook_with_a_message_inside():
    tree = message_tree(COVER, {"a.txt": TEXT})
    tree["__attach_version1.0_#00000009"] = attachment_tree("Chuyển tiếp", message_tree(COVER, {"b.txt": OTHER}))
    assert taken(compound(tree), "thư.msg")[0] == ["thư.msg › a.txt", "thư.msg › Chuyển tiếp.msg › b.txt"]


@pytest.mark.parametrize("write", [eml, msg])
def test_the_letter_is_read_where_nothing_else_is_attached(write):
    found = members(write("Ngày mai họp.", {"lich.ics": b"BEGIN:VCALENDAR"}), "thư số 1.eml")
    [member] = [member for member in found if isinstance(member, Member)]
    assert (member.name, member.shown) == (
        "thư số 1 (nội dung thư).txt",
        "thư số 1.eml › thư số 1 (nội dung thư)",
    )
    assert member.content.decode().strip() == "Ngày mai họp."
    assert member.is_letter


def test_the_letter_is_read_first_where_it_is_a_plan():
    read, _ = taken(eml(PLAN, {"phụ lục.txt": OTHER}))
    assert read == ["thư.eml › thư (nội dung thư)", "thư.eml › phụ lục.txt"]


def test_the_letter_is_not_read_where_what_it_carries_is_locked():
    read, left = taken(eml(files={"mật.zip": locked_zip("a.txt", TEXT, b"123")}))
    assert read == []
    assert left == [("thư.eml › mật.zip › a.txt", Reason.ENCRYPTED)]


def test_a_password_opens_an_archive():
    data = locked_zip("a.txt", TEXT, "Bí mật".encode())
    asked = []
    assert taken(data, "mật.zip", ask=lambda shown: asked.append(shown) or "Bí mật")[0] == ["mật.zip › a.txt"]
    assert asked == ["mật.zip"]
    assert taken(data, "mật.zip", ask=lambda _: "sai")[1] == [("mật.zip › a.txt", Reason.WRONG_PASSWORD)]


def test_a_file_that_lies_there_twice_is_read_once():
    data = eml(files={"a.txt": TEXT, "b.zip": zipped({"c.txt": TEXT, "d.txt": OTHER})})
    found = list(members(data, "thư.eml"))
    [twin] = [left for left in found if isinstance(left, LeftOut)]
    assert (twin.shown, twin.reason, twin.detail) == ("thư.eml › b.zip › c.txt", Reason.DUPLICATE, "thư.eml › a.txt")
    assert "trùng với “thư.eml › a.txt”" in twin.message("vi")


def test_files_of_a_folder_share_what_was_seen():
    seen: dict[str, str] = {}
    assert taken(TEXT, "a.txt", shown="thư mục/a.txt", seen=seen)[0] == ["thư mục/a.txt"]
    assert taken(zipped({"b.txt": TEXT}), "b.zip", seen=seen) == ([], [("b.zip › b.txt", Reason.DUPLICATE)])


def test_what_is_no_document_is_named_and_not_read():
    files = {
        "logo.png": png(120, 60),
        "lich.ics": b"BEGIN:VCALENDAR",
        "an.vcf": b"BEGIN:VCARD",
        "cài đặt.exe": b"MZ" + bytes(90),
        "trống.docx": b"",
        "winmail.dat": b"\x78\x9f\x3e\x22abc",
        "quét.png": png(1654, 2339),
    }
    read, left = taken(eml(files=files))
    assert read == ["thư.eml › quét.png"]
    assert [reason for _, reason in left] == [
        Reason.DECORATION,
        Reason.CALENDAR,
        Reason.CARD,
        Reason.PROGRAM,
        Reason.EMPTY,
        Reason.WINMAIL,
    ]


def test_names_that_would_leave_the_folder_are_harmless():
    [member] = members(zipped({"../../etc/ke-hoach.txt": TEXT}), "a.zip")
    assert (member.name, member.shown) == ("ke-hoach.txt", "a.zip › etc/ke-hoach.txt")


def test_containers_are_opened_to_a_depth():
    data, name = TEXT, "a.txt"
    for _ in range(4):
        data, name = zipped({name: data}), "a.zip"
    assert taken(data, name, bounds=Bounds(depth=3))[0] == ["a.zip › a.zip › a.zip › a.zip › a.txt"]
    read, [(shown, reason)] = taken(data, name, bounds=Bounds(depth=2))
    assert (read, shown, reason) == ([], "a.zip › a.zip › a.zip › a.zip", Reason.TOO_DEEP)


def test_files_are_taken_to_a_number_and_a_size():
    data = zipped({f"{number}.txt": TEXT + bytes([65 + number]) for number in range(5)})
    assert [reason for _, reason in taken(data, bounds=Bounds(members=3))[1]] == [Reason.TOO_MANY]
    assert [reason for _, reason in taken(data, bounds=Bounds(member_bytes=100))[1]] == [Reason.TOO_LARGE] * 5
    assert [reason for _, reason in taken(data, bounds=Bounds(total_bytes=3 * len(TEXT)))[1]] == [Reason.TOO_LARGE] * 3


def test_a_bomb_is_not_unpacked():
    read, left = taken(zipped({"bom.txt": bytes(30_000_000), "a.txt": TEXT}), "bom.zip")
    assert (read, left) == (["bom.zip › a.txt"], [("bom.zip › bom.txt", Reason.BOMB)])


def test_an_archive_of_itself_ends():
    once = zipped({"a.zip": b"PK\x03\x04" + bytes(30)})
    assert taken(zipped({"a.zip": once, "b.zip": once}), "c.zip")[1] == [("c.zip › b.zip", Reason.DUPLICATE)]


@pytest.mark.parametrize("data", [eml(""), msg(""), zipped({"thư mục/": b""})])
def test_a_container_of_nothing_is_told(data):
    assert taken(data) == ([], [("thư.eml", Reason.NOTHING_INSIDE)])


def test_office_files_are_no_containers():
    assert not is_container(zipped({"[Content_Types].xml": b"", "word/document.xml": b""}))
    assert not is_container(zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}))
    assert is_container(zipped({"a.txt": TEXT}))
    assert is_container(eml())
    assert is_container(msg())
    assert not is_container(TEXT)


@given(st.data())
def test_no_bytes_raise(data):
    seed = data.draw(st.sampled_from([eml(files={"a.zip": zipped({"a.txt": TEXT})}), zipped({"a.txt": TEXT}), msg()]))
    at = data.draw(st.integers(0, len(seed)))
    spoilt = seed[:at] + data.draw(st.binary(max_size=30)) + seed[at + data.draw(st.integers(0, 40)) :]
    for found in members(spoilt, "thư.eml"):
        if isinstance(found, LeftOut):
            assert found.message("vi")
            assert found.message("en")


def test_a_broken_archive_is_given_for_its_reader_to_refuse():
    data = zipped({"a.txt": TEXT})
    assert taken(data[: len(data) // 2], "a.zip") == (["a.zip"], [])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["a.txt"]
