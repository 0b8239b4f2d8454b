"""Files that would unpack or multiply without end are refused before they are opened."""

from __future__ import annotations

import zlib

import pytest

from roviec.errors import LimitError
from roviec.intake.pdf_bombs import ALLOWANCE, check_bombs
from roviec.model.options import Limits

LIMITS = Limits()


def stream(number, head, body):
    return b"%d 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, head, len(body), body)


def form(number, inner, times, *, apart=False):
    names = b"<< /X%d %d 0 R >>" % (inner, inner)
    if apart:
        resources = b"/Resources %d 0 R" % (number + 500)
        tail = b"%d 0 obj\n<< /XObject %s >>\nendobj\n" % (number + 500, names)
    else:
        resources, tail = b"/Resources << /XObject %s >>" % names, b""
    return stream(number, b"/Type /XObject /Subtype /Form " + resources, b"/X%d Do " % inner * times) + tail


def test_a_stream_that_unpacks_to_much_is_refused():
    body = zlib.compress(b" " * (ALLOWANCE + 2_000_000), 9)
    with pytest.raises(LimitError, match="max_unpacked"):
        check_bombs("a.pdf", stream(1, b"/Filter /FlateDecode", body), 1, LIMITS)


def test_a_large_picture_passes():
    body = zlib.compress(b" " * (ALLOWANCE + 2_000_000), 9)
    check_bombs("a.pdf", stream(1, b"/Subtype /Image /Filter /FlateDecode", body), 1, LIMITS)


def test_many_pages_may_hold_more():
    body = zlib.compress(b" " * (ALLOWANCE + 2_000_000), 9)
    check_bombs("a.pdf", stream(1, b"/Filter /FlateDecode", body), 100, LIMITS)


@pytest.mark.parametrize("apart", [False, True])
def test_forms_that_multiply_are_refused(apart):
    data = b"".join(form(number, number + 1, 10, apart=apart) for number in range(1, 9))
    with pytest.raises(LimitError, match="max_drawn"):
        check_bombs("a.pdf", data, 1, LIMITS)


def packed(objects):
    """A stream that holds objects, as every office program since 2003 writes them."""
    starts = [sum(len(body) + 1 for body in list(objects.values())[:place]) for place in range(len(objects))]
    told = b" ".join(b"%d %d" % pair for pair in zip(objects, starts, strict=True)) + b" "
    body = zlib.compress(told + b" ".join(objects.values()))
    head = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(objects), len(told))
    return stream(900, head, body)


def test_names_told_in_a_stream_of_objects_are_found():
    drawn = stream(1, b"/Type /XObject /Subtype /Form /Resources 501 0 R", b"/X Do /X Do")
    for told in (
        {500: b"17", 501: b"<< /XObject << /X 1 0 R >> >>", 502: b"<< /XObject << /X 7 0 R >> >>"},
        {502: b"<< /X 1 0 R >>", 501: b"<< /XObject 502 0 R >>"},
    ):
        with pytest.raises(LimitError, match="max_drawn"):
            check_bombs("a.pdf", drawn + packed(told), 1, LIMITS)
        with pytest.raises(LimitError, match="max_drawn"):
            check_bombs("a.pdf", packed(told) + drawn, 1, LIMITS)


def test_what_others_in_a_stream_of_objects_are_named_does_not_count():
    drawn = stream(1, b"/Type /XObject /Subtype /Form /Resources 501 0 R", b"/X Do /X Do")
    told = {501: b"<< /XObject << /X 7 0 R >> >>", 502: b"<< /XObject << /X 1 0 R >> >>"}
    check_bombs("a.pdf", drawn + packed(told), 1, LIMITS)


def test_a_form_without_resources_finds_itself_in_those_that_a_stream_of_objects_tells():
    drawn = stream(1, b"/Type /XObject /Subtype /Form", b"/X Do /X Do")
    with pytest.raises(LimitError, match="max_drawn"):
        check_bombs(
            "a.pdf", drawn + packed({3: b"<< /Type /Page /Resources << /XObject << /X 1 0 R >> >> >>"}), 1, LIMITS
        )


def test_a_broken_stream_of_objects_is_passed_over():
    for head in (b"/Type /ObjStm", b"/Type /ObjStm /First 999999999"):
        check_bombs("a.pdf", form(1, 2, 3) + stream(900, head, b"1 2 3 << a"), 1, LIMITS)


def test_forms_that_show_themselves_once_or_few_others_pass():
    check_bombs("a.pdf", form(1, 1, 1) + form(2, 3, 1) + form(3, 2, 1) + form(4, 2, 50), 1, LIMITS)


@pytest.mark.parametrize("data", [form(1, 1, 2), form(1, 2, 1) + form(2, 1, 2)])
def test_a_form_that_shows_itself_more_than_once_is_refused(data):
    with pytest.raises(LimitError, match="max_drawn"):
        check_bombs("a.pdf", data, 1, LIMITS)


def test_a_form_without_resources_finds_itself_in_those_of_its_page():
    page = b"3 0 obj\n<< /Type /Page /Resources << /XObject << /X 1 0 R >> >> >>\nendobj\n"
    drawn = stream(1, b"/Type /XObject /Subtype /Form", b"/X Do /X Do")
    with pytest.raises(LimitError, match="max_drawn"):
        check_bombs("a.pdf", page + drawn, 1, LIMITS)
    check_bombs("a.pdf", page + stream(1, b"/Type /XObject /Subtype /Form", b"/Y Do /Y Do"), 1, LIMITS)


def test_a_form_whose_resources_leave_a_name_out_finds_itself_in_those_of_its_page():
    page = b"3 0 obj\n<< /Type /Page /Resources << /XObject << /X 1 0 R >> >> >>\nendobj\n"
    with pytest.raises(LimitError, match="max_drawn"):
        check_bombs(
            "a.pdf", page + stream(1, b"/Subtype /Form /Resources << /Font << >> >>", b"/X Do /X Do"), 1, LIMITS
        )
    own = b"/Subtype /Form /Resources << /XObject << /X 7 0 R >> >>"
    check_bombs("a.pdf", page + stream(1, own, b"/X Do /X Do"), 1, LIMITS)


def test_bytes_that_are_no_pdf_pass():
    check_bombs("a.pdf", b"stream endstream obj stream /Form /Form " * 2000, 1, LIMITS)
