"""Words that name channels (hình thức, kênh), by kind; keys are the values of ``ChannelKind``."""

from __future__ import annotations

CHANNEL_WORDS: dict[str, str] = {
    "press": """
        báo chí | báo in | báo nói | báo hình | báo điện tử | báo giấy | tạp chí | cơ quan báo chí | cơ quan thông tấn
        cơ quan truyền thông | họp báo | chuyên trang | chuyên mục | tin, bài | tin bài | tuyến tin, bài | phóng sự | phóng viên
        thông cáo báo chí | bài viết chuyên đề | phỏng vấn | báo đài | báo, đài | báo, tạp chí | ảnh báo chí | thông tin đại chúng
    """,
    "broadcast": """
        phát thanh và truyền hình | phát thanh - truyền hình | phát thanh, truyền hình | đài phát thanh | đài truyền hình
        truyền hình | trên sóng phát thanh | sóng phát thanh | chương trình phát thanh | chương trình truyền hình | phim tài liệu
        phim phóng sự | phát sóng | bản tin thời sự | thông điệp phát thanh
    """,
    "portal": """
        cổng thông tin điện tử | cổng thông tin | trang thông tin điện tử | trang thông tin | trang tin điện tử | website | web
        cổng dịch vụ công | internet | thư điện tử | email | trang điện tử | cổng/trang thông tin điện tử
    """,
    "social": """
        mạng xã hội | facebook | fanpage | zalo | zalo oa | youtube | tiktok | instagram | telegram | viber | lotus | twitter | threads
        trang cộng đồng | nhóm zalo | tin nhắn zalo | video clip | infographic | clip ngắn | không gian mạng | livestream | podcast
        tin nhắn sms | tin nhắn | nhắn tin
    """,
    "loudspeaker": """
        loa truyền thanh | loa phát thanh | hệ thống truyền thanh | truyền thanh cơ sở | đài truyền thanh | trạm truyền thanh
        xe loa | loa kéo | loa tay | loa lưu động | loa phóng thanh | phát thanh lưu động | truyền thanh lưu động | hệ thống loa
        loa công cộng | loa thôn | loa khu phố | truyền thanh thông minh | thông tin lưu động | truyền thông lưu động
        tuyên truyền lưu động | truyền thanh cấp xã | truyền thanh xã | truyền thanh phường
    """,
    "visual": """
        cổ động trực quan | tuyên truyền trực quan | pa nô | pa-nô | pano | panô | áp phích | áp-phích | băng rôn | băng-rôn | băng zôn
        biểu ngữ | bảng điện tử | bảng quang báo | bảng led | màn hình led | màn hình điện tử | bảng tin | bảng tin điện tử
        treo cờ | cờ, phướn | cờ phướn | phướn | tranh cổ động | khẩu hiệu tuyên truyền | standee | poster | biển báo tuyên truyền
        cụm cổ động | băng, cờ | cờ, băng rôn | bảng thông tin | đèn led
    """,
    "oral": """
        tuyên truyền miệng | báo cáo viên | tuyên truyền viên | sinh hoạt chi bộ | nói chuyện chuyên đề | sinh hoạt chuyên đề
        sinh hoạt dưới cờ | chào cờ | tuyên truyền trực tiếp | truyền thông trực tiếp | sinh hoạt chi đoàn | sinh hoạt hội | họp dân
        họp thôn | họp tổ dân phố | hội nghị báo cáo viên | tư vấn trực tiếp | đến từng hộ | đi từng ngõ, gõ từng nhà
    """,
    "publication": """
        tờ rơi | tờ gấp | sổ tay | cẩm nang | bản tin | ấn phẩm | xuất bản phẩm | tài liệu tuyên truyền | tài liệu truyền thông
        tài liệu hỏi đáp | tài liệu hỏi - đáp | sách | đề cương tuyên truyền | đề cương | băng đĩa | kỷ yếu | tập san | tài liệu sinh hoạt
        thông tin tuyên giáo | bộ tài liệu | áp phích tuyên truyền bỏ túi
    """,
    "arts": """
        văn hóa - văn nghệ | văn hóa, văn nghệ | văn nghệ | biểu diễn | sân khấu hóa | sân khấu | tiểu phẩm | kịch | chiếu phim
        tác phẩm văn học | văn học, nghệ thuật | văn học - nghệ thuật | nghệ thuật quần chúng | chương trình nghệ thuật | ca khúc
        sáng tác | hội diễn | liên hoan | thể thao quần chúng | giao lưu văn nghệ
    """,
    "exhibition": "triển lãm | trưng bày | gian hàng | phòng truyền thống | trưng bày chuyên đề | triển lãm ảnh",
    "contest": """
        cuộc thi | hội thi | thi tìm hiểu | hội thao | thi trực tuyến | thi sáng tác | thi vẽ | giải báo chí | giải thưởng | thi viết
    """,
    "emulation": """
        phong trào thi đua | thi đua yêu nước | phát động thi đua | khen thưởng | điển hình tiên tiến | gương điển hình
        người tốt, việc tốt | mô hình điểm | nhân rộng mô hình | biểu dương | tôn vinh | cuộc vận động | mô hình hay
    """,
    "event": """
        hội nghị | hội thảo | tọa đàm | diễn đàn | mít tinh | mít-tinh | lễ phát động | lễ ra quân | lễ hưởng ứng | lễ kỷ niệm | lễ hội
        ngày hội | gặp mặt | tập huấn | ra quân | diễn tập | diễu hành | tuần lễ | tháng hành động | chiến dịch
        lễ mít tinh | hoạt động trải nghiệm | buổi nói chuyện | chiến dịch truyền thông
    """,
    "external": """
        thông tin đối ngoại | tuyên truyền đối ngoại | truyền thông đối ngoại | người việt nam ở nước ngoài | bằng nhiều ngôn ngữ | báo chí nước ngoài
        kiều bào | cơ quan đại diện | bằng tiếng nước ngoài | bằng tiếng anh
    """,
}

NAMED_OUTLETS = {"press": "Báo", "broadcast": "Đài"}
"""Words that with a capital before a name are an outlet: "Báo Sơn Hà", "Đài Sơn Hà"."""

BODY_HEADS = """
    Phòng | Ban | Sở | Bộ | Vụ | Cục | Chi cục | Tổng cục | Hội | Chi hội | Liên đoàn | Trường | Học viện | Viện | Khoa
    Tổ | Văn phòng | Trung tâm | Công ty | Cao đẳng | Đại học | Thứ trưởng | Trưởng phòng | Trưởng ban | Giám đốc
"""
"""They begin names of bodies, whose words are no channels: "Phòng Thông tin, Báo chí"."""

OUTLET_HEADS = "Đài | Báo | Cổng | Trang | Tạp"
"""They begin the name of an outlet of its own beside such a name."""

NOT_CHANNELS = """
    kịch bản | kịch tính | hộp thư điện tử | hòm thư điện tử | hộp thư | địa chỉ thư điện tử | địa chỉ email | email: | thư điện tử:
    nghị quyết hội nghị | kết quả hội nghị | văn kiện hội nghị | nội dung hội nghị | chính sách | ngân sách | danh sách | sách nhiễu | bộ sách giáo khoa | sách giáo khoa | công tác khen thưởng | sổ sách
"""
"""Phrases that hold a channel's word and name none."""
