"""Words that tell a deadline (thời hạn) from a date that is only mentioned."""

from __future__ import annotations

HAPPENED = """
    diễn ra | xảy ra | phát sinh | ra đời | thành lập | sinh | có hiệu lực | có hiệu lực thi hành | được giao
    giao | nêu | tính | lũy kế | số liệu | chốt | áp dụng | khai giảng | ký | mưa lũ | đợt mưa lũ | bão | nhiệm kỳ
    khóa | kỳ báo cáo | thời kỳ | kể | số liệu báo cáo | tính toán | tuổi | đã ban hành | đã tổ chức
    đã hoàn thành | đã thực hiện | đã có
"""
"""Before a date they say that it is a fact, a count or a name, never a deadline."""

NOT_HAPPENED = """
    học sinh | vệ sinh | thí sinh | nữ sinh | nam sinh | khai sinh | hộ sinh | tân sinh | hy sinh | phòng bão | chống bão
    phòng, chống bão | mùa mưa lũ | mùa bão | mùa mưa bão | phòng mưa lũ | chống mưa lũ | phòng, chống mưa lũ
    ngoại khóa | chính khóa | tuyển sinh
"""
"""Words that end like one of those and say no fact."""

SETTLING_VERBS = """
    hoàn thành | ban hành | trình | xong | phê duyệt | gửi | báo cáo | nộp | tổng kết | sơ kết | khởi công
    công bố | nghiệm thu | bàn giao | khánh thành | giải ngân
"""
"""Verbs whose work ends at a moment: a year behind them is a deadline."""

MEASURED_NOUNS = """
    ngày lễ | sự kiện | kỷ niệm | kết quả | tình hình | thành tích | nhiệm vụ | chỉ tiêu | mục tiêu | hoạt động
    phong trào | dự toán | ngân sách | kinh phí | công tác
"""
"""Nouns that a year or a month merely describes: "các ngày lễ lớn trong năm 2025"."""

ROUTINE_NOUNS = """
    cuộc sống | cuộc họp | buổi họp | phiên họp | sinh hoạt | giao tiếp | công việc | hoạt động | tiền lương | lương
    thu nhập | phụ cấp | trợ cấp | học phí | học bổng | bữa ăn | khẩu phần | nhu cầu | chi phí | hóa đơn | sản lượng
    thói quen | đi lại | tiêu dùng | sử dụng | nước | điện | vốn | kinh phí | dự toán | ngân sách | chỉ tiêu | số liệu
    tỷ lệ | mức | mức hưởng | chế độ | sản xuất | giao dịch | lưu lượng | lượng mưa | nhiệt độ
"""
"""Nouns that a closing "hằng ngày", "hằng tháng" only describes."""

AIM_BEFORE = "phấn đấu | mục tiêu | chỉ tiêu | tầm nhìn | định hướng | chiến lược | kỳ vọng"
AIM_BEHIND = "đạt | tối thiểu | ít nhất | tỷ lệ | phấn đấu | trên | có"
"""Around "đến hết năm 2030" they make it the horizon of an aim."""

EVENT_VERBS = """
    tổ chức | phát động | khai mạc | bế mạc | ra quân | khởi công | khánh thành | gửi | báo cáo | diễn ra | bắt đầu
"""
"""Verbs whose work falls on a day."""

EVENT_STOPS = """
    tuyên truyền | chào mừng | kỷ niệm | hưởng ứng | về | hiệu lực | luật | nghị định | bầu cử | số | theo | của | quy định
"""
"""Words between such a verb and a day that give the day to something else."""

RUNNING_VERBS = "thực hiện | triển khai | hoàn thành | tổ chức | tiến hành | thi đua"
"""Verbs behind which a range of years is the time of the work."""

STARTING_VERBS = """
    thực hiện | triển khai | tổ chức | tiến hành | xây dựng | đầu tư | lắp đặt | mở rộng | nâng cấp | cải tạo | sửa chữa
    mua sắm | trang bị | tuyên truyền | đào tạo | tập huấn | rà soát | thí điểm | nhân rộng | duy trì | bố trí
"""
"""Verbs that follow a range of years at the head of a clause, which is then the time of the work."""

REPORTING_VERBS = """
    báo cáo | gửi | tổng hợp | định kỳ | đánh giá | kiểm tra | rà soát | họp | giao ban | sơ kết | tổng kết
"""
"""Work that comes back on a day of the month or the year."""

RECURRING_VERBS = """
    báo cáo | tổng hợp | kiểm tra | giám sát | đánh giá | rà soát | sơ kết | tổng kết | tổ chức | cập nhật
    thông tin | gửi | họp | theo dõi | đôn đốc | phối hợp | trao đổi | tuyên truyền | hướng dẫn | thực hiện
    triển khai | nắm | tuần tra | chỉ đạo | duy trì | đăng | phát | công khai | công bố | thống kê | tham mưu
    chấm điểm | xây dựng | lập | ban hành | bố trí | vệ sinh | diễn tập | tập huấn | kiểm kê | quan trắc | lấy mẫu
    khám | tiêm | phun | dọn | thu gom | bảo dưỡng | bảo trì | duyệt | quán triệt | phổ biến | giao ban | làm
    bồi dưỡng | trực | nhắc | phân tích | đối thoại | tiếp | trình | xét | bình | phát sóng | rút kinh nghiệm
    soát | có báo cáo | có văn bản | liên hệ | quan tâm | nhắc nhở | truyền thông | quản lý | kiểm soát | tiêu độc
    khử trùng | nạo vét | tu sửa | sinh hoạt
"""
"""Verbs that "thường xuyên", "định kỳ" or "hằng tháng" may stand before."""

STEADY_VERBS = """
    báo cáo | báo cáo nhanh | kiểm tra | họp | giao ban | cập nhật | thực hiện | triển khai | đánh giá | rà soát
    tổng hợp | sơ kết | tổng kết | duy trì | tiến hành | theo dõi | đôn đốc
"""
"""Verbs that they may stand behind: "thực hiện thường xuyên"."""

STEADY_NOUNS = """
    chi | vốn | ngân sách | ngân sách nhà nước | dự toán | kế hoạch | chương trình | công tác | nhiệm vụ | trợ cấp
    kinh phí | đời sống | thi đua | sinh hoạt | đầu tư | trọng yếu, | bảo đảm | liên tục, | kiên trì,
    chặt chẽ, | trung hạn, | lâu dài, | đồng bộ, | thi đua, khen thưởng | cao điểm | trung hạn và
    thường xuyên và | hoạt động | là | quan trọng, | báo cáo công tác | khen thưởng | lương | học | thu nhập
    sản lượng | cuộc họp | hội nghị | kỳ họp | phiên họp
"""
"""Nouns that they only describe: "ngân sách hằng năm", "chi thường xuyên", "sinh hoạt định kỳ"."""

DATED_EVENTS = """
    khai giảng | khai mạc | bế mạc | tựu trường | kỳ họp | phiên họp | sinh hoạt | đại hội | hội nghị | hội thi | hội thao
    lễ hội | ra quân | phát động | nghỉ hè | nghỉ tết | bầu cử | quốc khánh
"""
"""Events between a cue and the day on which they fall: "trước ngày khai giảng 05/9"."""

AWAITED_EVENTS = """
    tết nguyên đán | tết trung thu | tết | mùa mưa | mùa mưa bão | mùa bão | mùa lũ | mùa mưa lũ | mùa khô | mùa nắng nóng
    mùa cạn | năm học mới | khai giảng | khai giảng năm học mới | ngày khai giảng | ngày bầu cử | ngày khai mạc
    đại hội | kỳ họp | khi vào năm học mới | thời điểm bầu cử
"""
"""Events without a day that is known here, behind "trước": the words are kept, the end is not."""
