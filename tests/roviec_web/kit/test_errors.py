from __future__ import annotations

from roviec_web.kit.errors import ActionError, NotFoundError


def test_a_refusal_carries_its_sentence_and_what_a_page_needs():
    error = ActionError("Phiên bản đã đổi.", version=3)
    assert (str(error), error.message, error.data) == ("Phiên bản đã đổi.", "Phiên bản đã đổi.", {"version": 3})
    assert (error.code, error.status) == ("refused", 409)


def test_what_is_not_there_answers_404():
    assert (NotFoundError("Không có.").code, NotFoundError("Không có.").status) == ("not_found", 404)
