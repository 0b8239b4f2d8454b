"""Channels."""

from __future__ import annotations

import pytest
from clause_tree import outlined

from roviec.model.plan import ChannelKind
from roviec.plan.channels import ChannelWords


def kinds_in(text):
    return ChannelWords(text).kinds_in((0, len(text)))


def channels_of(tree):
    return ChannelWords(tree.repaired.text).channels_of(tree)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thực hiện chính sách, ngân sách theo danh sách",
        "theo kết luận của Hội nghị lần thứ tám",
        "Củng cố đê bao, kè sông",
        "Xây dựng kịch bản chữa cháy",
        "Gửi báo cáo qua hộp thư điện tử của Sở Y tế",
        "Gửi về Sở Y tế, địa chỉ email: abc@sonha.vn",
        "Gửi báo cáo (qua Phòng Thông tin, Báo chí - Xuất bản)",
        "Cục Quản lý Phát thanh, Truyền hình và Thông tin hướng dẫn",
        "Vụ Truyền thông và Thi đua, khen thưởng hướng dẫn",
        "Hội đồng Thi đua - Khen thưởng tỉnh họp xét",
        "Thực hiện theo Luật Báo chí và Luật Thi đua, khen thưởng",
        "Ban Chính sách - Pháp luật theo dõi",
        "Đài Khí tượng thủy văn tỉnh và Đài Thông tin duyên hải báo gió",
        "Thay bóng cũ bằng đèn LED",
        "Tập cho đảng viên dùng Sổ tay đảng viên điện tử",
        "Dựng thêm trạm phát sóng ở vùng cao",
        "Theo bản tin của đài, mưa còn kéo dài",
    ],
)
def test_words_that_only_look_alike_are_none(text):
    assert kinds_in(text) == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Đăng tin, bài trên báo in và tạp chí", "press"),
        ("Báo Sơn Hà mở trang riêng", "press"),
        ("Phối hợp với Đài Phát thanh và Truyền hình tỉnh", "broadcast"),
        ("Sở Y tế, Đài Phát thanh và Truyền hình tỉnh đăng", "broadcast"),
        ("Giao Sở Y tế, Cổng Thông tin điện tử tỉnh đăng", "portal"),
        ("Phòng Văn hóa đăng trên Báo điện tử", "press"),
        ("Phát động thi đua; khen thưởng kịp thời", "emulation"),
        ("Treo đèn LED trang trí trên phố chính", "visual"),
        ("Dự hội nghị truyền hình", "event"),
        ("Gửi qua thư điện tử cho từng hộ", "portal"),
        ("Đăng trên Cổng thông tin điện tử xã", "portal"),
        ("Lập nhóm Zalo, fanpage của xã", "social"),
        ("Phát trên loa truyền thanh và xe loa", "loudspeaker"),
        ("Treo pa nô, áp phích, băng-rôn, màn hình LED", "visual"),
        ("Tổ chức hội nghị báo cáo viên", "oral"),
        ("Phát tờ rơi, sổ tay", "publication"),
        ("Dàn dựng tiểu phẩm, chiếu phim lưu động", "arts"),
        ("Trưng bày hiện vật, triển lãm ảnh", "exhibition"),
        ("Tổ chức hội thi lái xe an toàn", "contest"),
        ("Phát động phong trào thi đua", "emulation"),
        ("Tổ chức lễ ra quân và tọa đàm", "event"),
        ("Làm tốt thông tin đối ngoại", "external"),
        ("Tuyên truyền trên mạng xã hội, loa phát thanh, báo chí", "press social loudspeaker"),
    ],
)
def test_each_kind_has_its_words(text, kinds):
    assert kinds_in(text) == tuple(kinds.split())


def test_every_kind_of_the_model_is_covered():
    assert {kind.value for kind in ChannelKind} >= set(kinds_in("báo chí, loa truyền thanh"))


def test_they_are_told_once_a_clause_with_their_place():
    tree = outlined("""
III. HÌNH THỨC |
  1. Báo chí | Đăng trên báo chí và trang thông tin điện tử
  2. Treo Áp phích
""")
    found = channels_of(tree)
    assert [(channel.path, channel.kind.value, channel.name) for channel in found] == [
        ("III.1", "press", "Báo chí"),
        ("III.1", "portal", "trang thông tin điện tử"),
        ("III.2", "visual", "Áp phích"),
    ]
    assert [tree.repaired.text[slice(*channel.span)] for channel in found] == [channel.name for channel in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phối hợp với Đài Tiếng nói Việt Nam đưa tin", "Đài Tiếng nói Việt Nam"),
        ("Gửi Báo Nhân dân đăng", "Báo Nhân dân"),
        ("Gửi Báo Sơn Hà đăng", "Báo Sơn Hà"),
        ("Nhờ Đài Sơn Hà phát", "Đài Sơn Hà"),
    ],
)
def test_the_name_of_an_outlet_is_whole(text, name):
    found = channels_of(outlined(f"1. Tuyên truyền | {text}\n"))
    assert [channel.name for channel in found] == [name]
