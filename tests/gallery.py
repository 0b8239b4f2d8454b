"""The site and some pages more: every component once (``templates/components.html``), and what goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404
from django.shortcuts import render
from django.urls import path

from roviec_web.config.urls import handler400, handler403, handler404, handler500  # noqa: F401 - Django reads them
from roviec_web.config.urls import urlpatterns as of_the_site
from roviec_web.console.days import DayField
from roviec_web.kit.errors import ActionError, NotFoundError
from roviec_web.people.routes import public

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


class Example(forms.Form):
    """One control of each kind, with a fault."""

    name = forms.CharField(label="Họ và tên", help_text="Như trong quyết định bổ nhiệm.")
    email = forms.EmailField(label="Thư điện tử", required=False)
    starts_on = DayField(label="Từ ngày")
    note = forms.CharField(label="Ghi chú", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    kind = forms.ChoiceField(
        label="Vai trò", widget=forms.RadioSelect, choices=[("viewer", "Người xem"), ("planner", "Người lập kế hoạch")]
    )
    agreed = forms.BooleanField(label="Gửi thư mời ngay")


@public
def show(request: HttpRequest) -> HttpResponse:
    """Filled in wrongly, so that faults are seen."""
    form = Example({"name": "", "email": "an@", "starts_on": "2026-01-05", "kind": "viewer"})
    messages.success(request, "Đã lưu.")
    return render(request, "components.html", {"form": form})


FAULTS = {
    "strange": SuspiciousOperation("no words for people"),
    "forbidden": PermissionDenied("no words for people"),
    "missing": Http404("no words for people"),
    "hidden": NotFoundError("no words for people"),
    "refused": ActionError("Văn bản này đã có người sửa."),
    "broken": RuntimeError("no words for people"),
}


@public
def fail(request: HttpRequest, fault: str) -> HttpResponse:
    """Raise one of them."""
    raise FAULTS[fault]


urlpatterns = [path("components/", show), path("fail/<slug:fault>/", fail), *of_the_site]
