"""Pictures of pages."""

from __future__ import annotations

from roviec.export.page.pictures import PagePicture


def test_the_address_holds_the_picture_itself():
    assert PagePicture(1, 595, 842, b"\x89PNG").address == "data:image/png;base64,iVBORw=="
