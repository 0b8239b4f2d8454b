"""Verbs of work that comes to an end, so that a day can be named for it; to follow, to urge, to take part last."""

from __future__ import annotations

from roviec.lexicon.phrases import PhraseTable, phrases

FINITE_WORK = PhraseTable(
    phrases(
        """
        xây dựng | ban hành | lập | soạn thảo | biên soạn | biên tập | thành lập | kiện toàn | tổ chức hội | tổ chức lớp
        tổ chức lễ | tổ chức cuộc | rà soát | thống kê | khảo sát | thẩm định | trình | phê duyệt | sửa | sửa chữa | lắp đặt
        cấp | cấp phát | mua | mua sắm | in | mở | gia cố | nạo vét | dọn | thiết kế | hoàn thiện | tham mưu ban hành
        tham mưu xây dựng | tham mưu trình | công bố | bàn giao | nghiệm thu | chi trả | giải ngân | quyết toán | dự trù
        phân bổ | tiêm | khánh thành | khởi công | di dời | trồng | ký | ký kết | phát động
        """
    )
)
"""Main verbs."""

BEFORE_FINITE_WORK = PhraseTable(
    phrases(
        "chủ trì | chủ động | khẩn trương | kịp thời | tập trung | trực tiếp | có trách nhiệm | nghiên cứu | tiếp tục"
    )
)
"""Words before the main verb that say how, or in what part."""
