"""What is filled in about other people."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from roviec_web.console.days import DayField
from roviec_web.console.people.fields import BodyField, PersonField
from roviec_web.people.access import Permission
from roviec_web.people.models import Person, RoleKind


class InviteForm(forms.Form):
    """Whom to invite, where, as what."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120)
    email = forms.EmailField(label=_("Thư điện tử công vụ"))
    position = forms.CharField(label=_("Chức vụ"), max_length=120, required=False)
    language = forms.ChoiceField(label=_("Ngôn ngữ của thư mời"), choices=settings.LANGUAGES)
    kinds = forms.MultipleChoiceField(label=_("Vai trò"), choices=RoleKind.choices, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, user: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["body"] = BodyField(user=user, permission=Permission.PERSON_MANAGE)
        self.order_fields(["name", "email", "position", "body", "kinds", "language"])


class GrantForm(forms.Form):
    """A role on a body, from a day to a day."""

    kind = forms.ChoiceField(label=_("Vai trò"), choices=RoleKind.choices)
    starts_on = DayField(label=_("Từ ngày"), initial=timezone.localdate)
    ends_on = DayField(label=_("Đến trước ngày"), required=False, help_text=_("Để trống nếu chưa biết ngày kết thúc."))

    def __init__(self, *args: Any, user: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["body"] = BodyField(user=user, permission=Permission.PERSON_MANAGE)
        self.order_fields(["body", "kind", "starts_on", "ends_on"])


class SubstituteForm(forms.Form):
    """Who stands in, from a day to a day."""

    person = PersonField(label=_("Thư điện tử của người thay"))
    starts_on = DayField(label=_("Từ ngày"), initial=timezone.localdate)
    ends_on = DayField(label=_("Đến trước ngày"), help_text=_("Tối đa nửa năm."))


class HandOverForm(forms.Form):
    """Who takes everything."""

    taking = PersonField(label=_("Thư điện tử của người nhận"))


class DeletionDayForm(forms.Form):
    """When name and address are taken out."""

    day = DayField(label=_("Xóa tên và địa chỉ vào ngày"))


class WhyForm(forms.Form):
    """Who, what, and on which body."""

    permission = forms.ChoiceField(label=_("Việc"))

    def __init__(self, *args: Any, user: Person, labels: list[tuple[str, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"] = forms.EmailField(
            label=_("Thư điện tử của người đó"), required=False, help_text=_("Để trống để xem mọi người có quyền.")
        )
        self.fields["body"] = BodyField(user=user, permission=Permission.PERSON_VIEW, required=False)
        self.fields["document"] = forms.CharField(
            label=_("Mã văn bản"),
            required=False,
            max_length=10,
            help_text=_("Thay cho cơ quan: phần cuối địa chỉ của văn bản."),
        )
        permission = self.fields["permission"]
        assert isinstance(permission, forms.ChoiceField)
        permission.choices = labels
        self.order_fields(["email", "permission", "body", "document"])
