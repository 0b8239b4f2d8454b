"""Pages of errors, in the words of people: what happened, what to do.

What is missing and what one may not see get the same page. Requests of htmx get a message in place of a page.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from roviec_web.kit.errors import ActionError


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    del exception
    message = _("Trình duyệt gửi yêu cầu mà hệ thống không đọc được. Hãy quay lại trang trước và thử lại.")
    return answer(request, title=_("Yêu cầu không đọc được"), message=message, status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    del exception
    message = _("Tài khoản này không được làm việc đó. Nếu cần, hãy đề nghị người quản trị của cơ quan giao vai trò.")
    return answer(request, title=_("Không được phép"), message=message, status=403)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 of a form that does not carry the mark of this site."""
    del reason
    message = _(
        "Trang này mở đã lâu, hoặc trình duyệt chặn cookie, nên hệ thống không nhận biểu mẫu. Chưa có gì được ghi lại. "
        "Hãy tải lại trang rồi gửi lần nữa."
    )
    return answer(request, title=_("Biểu mẫu đã hết hạn"), message=message, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404 of what is missing and of what this person may not see, in the same words."""
    del exception
    message = _(
        "Địa chỉ này không có gì, hoặc tài khoản của bạn không được xem. "
        "Hãy kiểm tra lại địa chỉ, hoặc tìm bằng tên, số ký hiệu."
    )
    return answer(request, title=_("Không tìm thấy"), message=message, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500; it asks nothing of the database, which may be what is broken."""
    context = {
        "title": _("Hệ thống gặp lỗi"),
        "message": _(
            "Việc vừa làm chưa xong và lỗi đã được ghi lại. "
            "Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo người vận hành kèm giờ xảy ra lỗi."
        ),
    }
    if is_partial(request):
        return _message(context["message"], 500)
    return HttpResponse(render_to_string("console/errors/broken.html", context), status=500)


def refused(request: HttpRequest, error: ActionError) -> HttpResponse:
    """The answer of an action that refuses, in its own words."""
    if error.status == 404:
        return not_found(request)
    return answer(request, title=_("Chưa thực hiện được"), message=error.message, status=error.status)


def answer(request: HttpRequest, *, title: str, message: str, status: int) -> HttpResponse:
    """A page, or for htmx a message that is put above the page that stands."""
    if is_partial(request):
        return _message(message, status)
    context: dict[str, Any] = {"title": title, "message": message}
    return render(request, "console/errors/error.html", context, status=status)


def is_partial(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of a page; a link that it boosts wants a whole one."""
    return request.headers.get("HX-Request") == "true" and request.headers.get("HX-Boosted") != "true"


def _message(message: str, status: int) -> HttpResponse:
    content = render_to_string("console/errors/message.html", {"message": message})
    return HttpResponse(
        content, status=status, headers={"HX-Retarget": "#messages", "HX-Reswap": "innerHTML show:#messages:top"}
    )
