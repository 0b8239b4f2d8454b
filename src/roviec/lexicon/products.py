"""Products (sản phẩm) of work: what is made, and the verbs that make it."""

from __future__ import annotations

MAKING_VERBS = """
    xây dựng | ban hành | lập | trình | gửi | biên soạn | hoàn thiện | soạn thảo | hoàn thành | phê duyệt | tham mưu ban hành
    xuất bản | phát hành | in | in ấn | công bố | cập nhật | thiết kế | sản xuất | chuẩn bị | có | nộp | ký ban hành
    sáng tác | biên tập | đăng tải | mở | nghiên cứu xây dựng | lập và trình | xây dựng và ban hành | xây dựng, ban hành
    xây dựng, trình | rà soát, hoàn thiện | phát sóng
"""
"""Verbs whose object is a product."""

PRODUCT_NOUNS = """
    kế hoạch | báo cáo | đề án | dự án | danh sách | danh mục | văn bản | tờ trình | hồ sơ | dự toán | quyết toán | phương án
    quy chế | quy trình | quy định | quyết định | nghị quyết | nghị định | thông tư | chỉ thị | công văn | hướng dẫn | chương trình
    biên bản | bộ tiêu chí | tiêu chí | bộ tài liệu | tài liệu | sổ tay | cẩm nang | tờ rơi | tờ gấp | áp phích | đề cương | dự thảo
    cơ sở dữ liệu | phần mềm | bản đồ | bảng tổng hợp | biểu mẫu | mẫu biểu | lộ trình | chiến lược | hợp đồng | giấy mời
    thể lệ | kịch bản | chuyên trang | chuyên mục | phóng sự | tin, bài | tin bài | bài viết | video clip | video | infographic
    bản tin | thông báo | kết luận | nội quy | sơ đồ | khung kiến trúc | cổng thông tin | kết quả rà soát | bảng kê | phiếu khảo sát
    bộ câu hỏi | cam kết | bản cam kết | kỷ yếu | luật | pháp lệnh | đơn giá | định mức | tập san | sách | ấn phẩm | phim
"""
"""Nouns of products, longest first when matched."""

REPORTING = "báo cáo"
"""A verb and its own product: "tổng hợp, báo cáo Ủy ban nhân dân tỉnh"."""

NAME_ENDS = """
    để | nhằm | về | theo | trên | trong | tại | của | cho | và | hoặc | phù hợp | gửi | trình | từ | với | khi | được | đến | có | triển khai
    thực hiện | tổ chức | hướng dẫn | xử lý | đối với | kèm | do | đã | trước | sau | hằng | hàng | định kỳ | vào | bằng | phục vụ | là | qua
    bảo đảm | đảm bảo | trình | lên | đúng | gắn | này | đó | sang | tới | như | nếu | mà | báo cáo | xem xét | ngay | kịp thời | đầy đủ
"""
"""Words at which the short name of a product ends."""

MODIFIERS = "cụ thể | chi tiết | tổng thể | riêng | tổng hợp | định kỳ | đột xuất | sơ kết | tổng kết | nhanh | chuyên đề | kết quả"
"""Words behind a product that still belong to its short name."""
