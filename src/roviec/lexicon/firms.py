"""Firms and people outside the administration, and words of which names of firms are made."""

from __future__ import annotations

from roviec.lexicon.phrases import PhraseTable, phrases

LEGAL_FORMS = PhraseTable(
    phrases(
        "cp | cổ phần | tnhh | trách nhiệm hữu hạn | mtv | một thành viên | tm | xd | dv | sx | xnk | đt | hợp danh"
    )
)
"""Forms of firms and the short words for their trades, behind "Công ty"."""

OUTSIDERS = PhraseTable(
    phrases(
        """
        nhà thầu | đơn vị thi công | đơn vị tư vấn | nhà cung cấp | nhà đầu tư | doanh nghiệp | hộ | hộ dân | hộ gia đình
        hộ kinh doanh | cơ sở kinh doanh | cơ sở sản xuất | chủ cơ sở | người dân | nhân dân | cá nhân | tiểu thương | phụ huynh
        học sinh | chủ phương tiện | chủ xe | lái xe | chủ tàu | chủ hộ | chủ nhà trọ | bà con
        """
    )
)
"""Firms and people, of whom bodies ask something."""

STAFF = PhraseTable(
    phrases(
        """
        cán bộ | công chức | viên chức | nhân viên | cấp ủy viên | ủy viên | thành viên | giáo viên | bác sĩ | chiến sĩ
        cộng tác viên | báo cáo viên | tuyên truyền viên | đảng viên | đoàn viên | hội viên | đồng chí | đ/c | người
        lãnh đạo | chuyên viên | cán sự | dân quân
        """
    )
)
"""People of a body's own, whom it sets to work."""
