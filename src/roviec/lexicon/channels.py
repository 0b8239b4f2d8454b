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
        trang điện tử | cổng/trang thông tin điện tử
    """,
    "social": """
        mạng xã hội | facebook | fanpage | zalo | zalo oa | youtube | tiktok | instagram | telegram | viber | lotus | twitter | threads
        trang cộng đồng | nhóm zalo | tin nhắn zalo | video clip | infographic | clip ngắn | livestream | podcast
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
        cụm cổ động | băng, cờ | cờ, băng rôn | bảng thông tin | đèn led trang trí
    """,
    "oral": """
        tuyên truyền miệng | báo cáo viên | tuyên truyền viên | sinh hoạt chi bộ | nói chuyện chuyên đề | sinh hoạt chuyên đề
        sinh hoạt dưới cờ | chào cờ | tuyên truyền trực tiếp | truyền thông trực tiếp | sinh hoạt chi đoàn | sinh hoạt hội | họp dân
        họp thôn | họp tổ dân phố | hội nghị báo cáo viên | tư vấn trực tiếp | đến từng hộ | đi từng ngõ, gõ từng nhà
    """,
    "publication": """
        tờ rơi | tờ gấp | sổ tay | cẩm nang | bản tin | ấn phẩm | xuất bản phẩm | tài liệu tuyên truyền | tài liệu truyền thông
        tài liệu hỏi đáp | tài liệu hỏi - đáp | đề cương tuyên truyền | đề cương | băng đĩa | kỷ yếu | tập san | tài liệu sinh hoạt
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
        hội nghị | hội nghị truyền hình | hội thảo | tọa đàm | diễn đàn | mít tinh | mít-tinh | lễ phát động | lễ ra quân | lễ hưởng ứng | lễ kỷ niệm | lễ hội
        ngày hội | gặp mặt | tập huấn | ra quân | diễn tập | diễu hành | tuần lễ | tháng hành động | chiến dịch
        lễ mít tinh | hoạt động trải nghiệm | buổi nói chuyện | chiến dịch truyền thông
    """,
    "external": """
        thông tin đối ngoại | tuyên truyền đối ngoại | truyền thông đối ngoại | bằng nhiều ngôn ngữ | báo chí nước ngoài
        kiều bào | bằng tiếng nước ngoài | bằng tiếng anh
    """,
}

WORDS_IN_USE: dict[str, str] = {
    "portal": "cổng dịch vụ công | internet | thư điện tử | email",
    "social": "không gian mạng",
    "publication": "sách",
    "external": "người việt nam ở nước ngoài | cơ quan đại diện việt nam ở nước ngoài",
}
"""Words that are a channel only where the sentence says that something is made known through them, or beside another
channel: "đăng trên Internet", but not "kéo cáp Internet" nor "chống lừa đảo trên không gian mạng"."""

MAKING_KNOWN = """
    tuyên truyền | truyền thông | quảng bá | phổ biến | đăng | đăng tải | phát hành | phát sóng | xuất bản | biên soạn
    in ấn | in | giới thiệu | thông báo | công khai | công bố | đưa tin | chia sẻ | lan tỏa | vận động | thông tin đối ngoại
"""
"""Work by which something is made known."""

NOT_MAKING_KNOWN = """
    lừa đảo | tội phạm | an toàn | an ninh | ứng xử | chủ quyền | bảo vệ | giám sát | vi phạm | lợi dụng | xâm hại | bắt nạt
    quyên góp | luân chuyển | mua sắm | nộp hồ sơ | tiếp nhận hồ sơ
"""
"""Right before such a word they tell what happens there, or to it."""

FOR_REPORTS = (
    "báo cáo | danh sách | bản mềm | hồ sơ | văn bản | số liệu | góp ý | đăng ký | địa chỉ | phản ánh | công vụ"
)
"""What goes by e-mail from office to office is not made known by it."""

NAMED_OUTLETS = {"press": "Báo", "broadcast": "Đài"}
"""Words that with a capital before a name are an outlet: "Báo Sơn Hà", "Đài Sơn Hà"."""

OTHER_STATIONS = """
    khí | thông | duyên | kiểm | quan | thiên | viễn | rađa | ra | tưởng | hóa | hoá | liệt | chiến | loan
"""
"""First syllables behind "Đài" that make a station of another kind, a monument or a place: "Đài Khí tượng"."""

TITLES_OF_TWO = """
    nhân dân | lao động | tuổi trẻ | quân đội | tiếng nói | pháp luật | phụ nữ | thanh niên | nông nghiệp | đại đoàn
    sức khỏe | điện tử | giáo dục | công an | biên phòng | phát thanh | truyền hình | văn hóa | kinh tế | đời sống
"""
"""Words of two syllables in names of outlets, the second one small: "Đài Tiếng nói Việt Nam", "Báo Nhân dân"."""

BODY_HEADS = """
    Phòng | Ban | Sở | Bộ | Vụ | Cục | Chi cục | Tổng cục | Hội | Chi hội | Liên đoàn | Trường | Học viện | Viện | Khoa
    Tổ | Văn phòng | Trung tâm | Công ty | Cao đẳng | Đại học | Thứ trưởng | Trưởng phòng | Trưởng ban | Giám đốc
    Hội đồng | Ủy ban | Tiểu ban | Hiệp hội | Liên hiệp | Nhà | Nhà hát | Bảo tàng | Thư viện | Đoàn | Câu lạc bộ | Tổng công ty
    Tập đoàn | Nhà xuất bản | Xí nghiệp | Đội | Cụm | Luật | Pháp lệnh
"""
"""They begin names of bodies and of laws, whose words are no channels: "Phòng Thông tin, Báo chí", "Luật Báo chí"."""

OUTLET_HEADS = "Đài | Báo | Cổng | Trang | Tạp"
"""They begin the name of an outlet of its own beside such a name."""

NOT_CHANNELS = """
    kịch bản | kịch tính | hộp thư điện tử | hòm thư điện tử | hộp thư | địa chỉ thư điện tử | địa chỉ email | email: | thư điện tử:
    nghị quyết hội nghị | kết quả hội nghị | văn kiện hội nghị | nội dung hội nghị | chính sách | ngân sách | danh sách | sách nhiễu | bộ sách giáo khoa | sách giáo khoa | công tác khen thưởng | sổ sách
    thi đua, khen thưởng | thi đua - khen thưởng | thi đua – khen thưởng | thi đua khen thưởng | thi đua và khen thưởng | thi đua, khen thưởng và
    sổ tay đảng viên | tủ sách | đầu sách | đọc sách | nhà sách | ngày sách | kế sách | quốc sách | trạm phát sóng | thu phát sóng
    internet vạn vật | đường truyền internet | cáp internet | kết nối internet | internet băng rộng | hạ tầng internet
    họp truyền hình | cáp truyền hình | truyền hình cáp | truyền hình hội nghị | theo bản tin | bản tin dự báo | bản tin khí tượng
    bản tin thời tiết | bản tin thuỷ văn | bản tin thủy văn | nhà nước về báo chí | lĩnh vực báo chí | hoạt động báo chí | giải thưởng nhà nước | giải thưởng hồ chí minh
"""
"""Phrases that hold a channel's word and name none."""
