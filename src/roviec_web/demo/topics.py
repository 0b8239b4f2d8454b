"""What the invented plans are about, and the sentences that they are made of. ``{…}`` is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Topic:
    """One field of work, with what plans of it ask for."""

    title: str
    aims: tuple[str, ...]
    messages: tuple[str, ...]
    """What to say to people."""
    tasks: tuple[str, ...]
    """Each begins with its verb."""


TOPICS: Final = (
    Topic(
        "Triển khai tiêm chủng mở rộng và truyền thông về tiêm chủng",
        ("Bảo đảm trẻ em được tiêm đủ mũi, đúng lịch.", "Nâng cao hiểu biết của cha mẹ về lịch tiêm."),
        ("Giới thiệu danh mục vắc xin miễn phí và địa chỉ các điểm tiêm.", "Hướng dẫn theo dõi trẻ sau tiêm."),
        (
            "lập danh sách trẻ em cần tiêm trên địa bàn",
            "tổ chức các điểm tiêm lưu động tại vùng xa",
            "tập huấn kỹ năng tư vấn cho nhân viên y tế",
            "rà soát tủ lạnh bảo quản vắc xin tại các trạm y tế",
        ),
    ),
    Topic(
        "Tuyên truyền phòng, chống thiên tai và an toàn trong mùa mưa lũ",
        ("Hạn chế thấp nhất thiệt hại về người và tài sản.", "Người dân nắm được việc cần làm khi có lũ."),
        ("Phổ biến cách đọc bản tin cảnh báo lũ.", "Giới thiệu nơi sơ tán và số điện thoại cứu nạn."),
        (
            "rà soát các điểm có nguy cơ sạt lở",
            "cắm biển báo tại ngầm, tràn bị ngập",
            "kiểm tra hồ chứa nước trước mùa lũ",
            "tổ chức diễn tập sơ tán dân",
        ),
    ),
    Topic(
        "Tăng cường phòng cháy, chữa cháy trong khu dân cư",
        ("Giảm số vụ cháy so với năm trước.", "Mỗi gia đình có một bình chữa cháy và một lối thoát thứ hai."),
        ("Hướng dẫn sử dụng điện an toàn.", "Giới thiệu cách thoát nạn khi có khói."),
        (
            "kiểm tra an toàn điện tại nhà trọ và chợ",
            "lắp đặt điểm chữa cháy công cộng",
            "hướng dẫn từng hộ mở lối thoát nạn thứ hai",
            "tổ chức thực tập chữa cháy tại khu dân cư",
        ),
    ),
    Topic(
        "Bảo đảm trật tự, an toàn giao thông đường bộ",
        ("Giảm số vụ tai nạn và số người bị thương.", "Học sinh đội mũ bảo hiểm đạt tỷ lệ cao."),
        ("Phổ biến quy định về tốc độ trong khu dân cư.", "Nhắc người dân không lái xe sau khi uống rượu, bia."),
        (
            "sơn lại vạch kẻ đường trước cổng trường học",
            "xóa các điểm đen về tai nạn giao thông",
            "kiểm tra xe đưa đón học sinh",
            "bổ sung biển báo tại các đường ngang",
        ),
    ),
    Topic(
        "Nâng cao chất lượng dịch vụ công trực tuyến",
        ("Người dân nộp hồ sơ tại nhà, không phải đi lại.", "Rút ngắn thời gian trả kết quả."),
        ("Hướng dẫn đăng ký tài khoản định danh.", "Giới thiệu cách tra cứu kết quả hồ sơ."),
        (
            "rà soát, cắt giảm giấy tờ trong từng thủ tục",
            "bố trí bàn hướng dẫn tại bộ phận một cửa",
            "kết nối dữ liệu với cơ sở dữ liệu dân cư",
            "công khai thời hạn giải quyết từng hồ sơ",
        ),
    ),
)
