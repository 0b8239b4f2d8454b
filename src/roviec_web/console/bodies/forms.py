"""What is filled in about bodies."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.bodies.importing.table import MOST_BYTES
from roviec_web.bodies.models import Body, BodyKind, Succession
from roviec_web.bodies.queries.lists import kinds_by_branch
from roviec_web.console.days import DayField
from roviec_web.console.people.fields import BodyField, picks
from roviec_web.people.access import Permission
from roviec_web.people.models import Person


class DayForm(forms.Form):
    """As of which day."""

    day = DayField(label=gettext_lazy("Vào ngày"))


class FactsForm(forms.Form):
    """What a body is."""

    kind = forms.ChoiceField(label=gettext_lazy("Loại cơ quan"), choices=kinds_by_branch)
    name = forms.CharField(
        label=gettext_lazy("Tên"), max_length=200, help_text=gettext_lazy("Như trong quyết định thành lập.")
    )
    abbreviation = forms.CharField(label=gettext_lazy("Tên viết tắt"), max_length=40, required=False)
    identifier = forms.CharField(
        label=gettext_lazy("Mã định danh điện tử"),
        max_length=40,
        required=False,
        help_text=gettext_lazy("Dùng khi gửi, nhận văn bản điện tử, ví dụ H99.1.2."),
    )
    unit_code = forms.CharField(label=gettext_lazy("Mã đơn vị hành chính"), max_length=10, required=False)
    starts_on = DayField(
        label=gettext_lazy("Ngày bắt đầu hoạt động"), required=False, help_text=gettext_lazy("Để trống nếu không rõ.")
    )


class VersionForm(forms.Form):
    """A change of a body as it was read."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class CorrectForm(FactsForm, VersionForm):
    """Facts that were entered wrongly."""


class RenameForm(VersionForm):
    """A new name from a day."""

    name = forms.CharField(label=gettext_lazy("Tên mới"), max_length=200)
    abbreviation = forms.CharField(label=gettext_lazy("Tên viết tắt mới"), max_length=40, required=False)
    on = DayField(label=gettext_lazy("Từ ngày"), initial=timezone.localdate)


class MoveForm(VersionForm):
    """A new parent from a day."""

    on = DayField(label=gettext_lazy("Từ ngày"), initial=timezone.localdate)

    def __init__(self, *args: Any, user: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["parent"] = BodyField(
            user=user, permission=Permission.BODY_MANAGE, label=gettext_lazy("Cơ quan cấp trên mới")
        )
        self.order_fields(["parent", "on"])


class EndForm(VersionForm):
    """An end without a successor."""

    on = DayField(label=gettext_lazy("Không còn từ ngày"), initial=timezone.localdate)
    with_all_under = forms.BooleanField(label=gettext_lazy("Kết thúc cả các cơ quan bên dưới"), required=False)


class BodiesField(forms.CharField):
    """Several bodies, a line each, by name or by code."""

    widget = forms.Textarea

    def __init__(self, *, user: Person, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("Mỗi dòng một cơ quan: tên, tên viết tắt hoặc mã."))
        super().__init__(max_length=5000, **kwargs)
        self.widget.attrs |= {"rows": 3, **picks(Permission.BODY_MANAGE)}
        self.one = BodyField(user=user, permission=Permission.BODY_MANAGE)

    def clean(self, value: Any) -> list[Body]:
        """The bodies, each once."""
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        found = [self.one.clean(line) for line in lines]
        return list(dict.fromkeys(body for body in found if body is not None))


class SuccessionForm(forms.Form):
    """Who goes on for whom, from a day."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Việc gì"), choices=Succession.Kind.choices, widget=forms.RadioSelect, initial="merge"
    )
    on = DayField(label=gettext_lazy("Từ ngày"), initial=timezone.localdate)
    decision = forms.CharField(
        label=gettext_lazy("Theo văn bản"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("Số, ngày, cơ quan ban hành."),
    )
    with_all_under = forms.BooleanField(
        label=gettext_lazy("Kết thúc cả các cơ quan bên dưới những cơ quan trước"), required=False
    )

    def __init__(self, *args: Any, user: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["before"] = BodiesField(user=user, label=gettext_lazy("Các cơ quan trước"))
        self.fields["after"] = BodiesField(
            user=user,
            label=gettext_lazy("Các cơ quan sau"),
            help_text=gettext_lazy("Mỗi dòng một cơ quan đã có. Cơ quan tiếp tục hoạt động thì ghi ở cả hai ô."),
        )
        self.order_fields(["kind", "before", "after", "on", "decision", "with_all_under"])


class ImportForm(forms.Form):
    """A list of bodies."""

    file = forms.FileField(
        label=gettext_lazy("Tệp danh sách"),
        help_text=gettext_lazy("XLSX, XLS hoặc CSV mã UTF-8."),
        error_messages={"empty": gettext_lazy("Tệp này rỗng. Hãy chọn tệp có danh sách.")},
    )

    def clean_file(self) -> UploadedFile:
        """Not larger than what is read at all."""
        file: UploadedFile = self.cleaned_data["file"]
        if file.size is not None and file.size > MOST_BYTES:
            raise forms.ValidationError(_("Tệp lớn hơn 20 MB. Hãy tách thành nhiều tệp."))
        return file


class KindForm(forms.Form):
    """A kind of body of one's own."""

    name = forms.CharField(label=gettext_lazy("Tên loại"), max_length=120)
    name_en = forms.CharField(label=gettext_lazy("Tên tiếng Anh"), max_length=120, required=False)
    branch = forms.ChoiceField(label=gettext_lazy("Khối"), choices=BodyKind.Branch.choices)
    level = forms.TypedChoiceField(
        label=gettext_lazy("Cấp"),
        coerce=int,
        choices=[(0, gettext_lazy("Trung ương")), (1, gettext_lazy("Tỉnh")), (3, gettext_lazy("Xã"))],
    )


class KindNameForm(forms.Form):
    """Other names of a kind."""

    name = forms.CharField(label=gettext_lazy("Tên loại"), max_length=120)
    name_en = forms.CharField(label=gettext_lazy("Tên tiếng Anh"), max_length=120, required=False)


class ConfirmForm(forms.Form):
    """Whom a name means: one of the candidates, or another body."""

    candidate = forms.CharField(max_length=10, required=False)

    def __init__(self, *args: Any, user: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["other"] = BodyField(
            user=user, permission=Permission.BODY_VIEW, label=gettext_lazy("Cơ quan khác"), required=False
        )
