"""Words that begin a verb phrase (việc phải làm): main verbs, adverbs before them, auxiliaries, clause openers."""

from __future__ import annotations

from roviec.lexicon.phrases import PhraseTable, phrases

VERBS = PhraseTable(
    phrases(
        """
        chủ trì | phối hợp | tham mưu | dự trù | rà | rà lại | xây dựng | tổ chức | triển khai | chỉ đạo | hướng dẫn | kiểm tra | đôn đốc
        theo dõi | tổng hợp | báo cáo | rà soát | thực hiện | tuyên truyền | vận động | phổ biến | quán triệt
        giám sát | đánh giá | thẩm định | thẩm tra | phê duyệt | ban hành | trình | đề xuất | kiến nghị | bố trí
        cân đối | phân bổ | cấp | cấp phát | cung cấp | cung ứng | bảo đảm | đảm bảo | huy động | hỗ trợ | giúp
        giúp đỡ | tạo điều kiện | tiếp nhận | giải quyết | xử lý | xử phạt | thanh tra | điều tra | xác minh | tháo gỡ
        phản ánh | gửi | lập | cập nhật | đăng tải | đăng ký | đăng | đưa tin | đưa | mở | phát sóng | phát hành | phát
        phát động | phát hiện | phát huy | phát triển | biên soạn | biên tập | in ấn | sản xuất | xuất bản
        thông tin | thông báo | thông qua | công bố | công khai | niêm yết | truyền thông | lồng ghép | ứng dụng
        số hóa | chuyển đổi | kết nối | chia sẻ | đồng bộ | tích hợp | khai thác | vận hành | quản lý | duy trì
        nâng cao | nâng cấp | cải tạo | cải thiện | cải cách | hoàn thiện | hoàn thành | kiện toàn | củng cố
        đào tạo | bồi dưỡng | tập huấn | giáo dục | truyền đạt | nghiên cứu | học tập | khảo sát | điều phối
        điều hành | điều chỉnh | phân công | phân cấp | giao | ủy quyền | bàn giao | tiếp tục | bảo vệ | giữ gìn
        giữ vững | phòng | phòng ngừa | phòng chống | ngăn chặn | ngăn ngừa | đấu tranh | phản bác | gỡ bỏ | tuần tra
        kiểm soát | quan trắc | dự báo | cảnh báo | nắm | nắm bắt | nắm chắc | lấy ý kiến | góp ý | tham gia
        tham dự | dự | hưởng ứng | ký kết | ký | ban bố | khen thưởng | biểu dương | tôn vinh | động viên | khích lệ
        nhân rộng | lan tỏa | giới thiệu | quảng bá | xúc tiến | thu hút | kêu gọi | mời | hợp tác | liên kết
        đầu tư | mua sắm | trang bị | lắp đặt | sửa chữa | thi công | thu gom | vận chuyển | phun | diệt | sơn | súc rửa | tiêu độc
        khử trùng | tiêm | tiêm phòng | khám | điều trị | cấp cứu | chăm sóc | tư vấn | cứu trợ | cứu hộ | sơ tán
        di dời | ứng phó | khắc phục | khôi phục | phục hồi | ổn định | chi trả | thanh toán | quyết toán
        giải ngân | thu | thu hồi | nộp | quyết định | quy định | sửa đổi | bổ sung | thay thế | bãi bỏ | cụ thể hóa
        thể chế hóa | định hướng | lãnh đạo | gương mẫu | nêu gương | đi đầu | cam kết | chấp hành | tuân thủ | chọn cử | báo ngay
        thi hành | áp dụng | vận dụng | sử dụng | lựa chọn | tuyển chọn | thành lập | xác định | xác nhận | lưu trữ
        lưu giữ | thống kê | tổng kết | sơ kết | đúc kết | rút kinh nghiệm | đối chiếu | so sánh | phân tích
        phân loại | phân luồng | giải đáp | trả lời | đối thoại | lắng nghe | ghi nhận | nhận diện | xem xét
        cho ý kiến | cho phép | cho vay | hòa giải | truy vết | cách ly | cử | cắm | dọn | trồng | chăn nuôi
        treo | dựng | vẽ | trang trí | phát thanh | truyền hình | tiếp sóng | truyền dẫn | phân phối | bình ổn
        dự trữ | chuẩn bị | sẵn sàng | trực | ứng trực | gắn | gắn kết | bám sát | bám nắm | đổi mới | sáng tạo
        khuyến khích | vận chuyển | điều động | luân chuyển | tiến hành | giới hạn | nhắc nhở | phê bình
        xử trí | tiếp cận | khởi công | nghiệm thu | rà quét | diễn tập | luyện tập | canh gác | chốt chặn
        nghiêm cấm | cấm | loại bỏ | giảm | tăng | giảm thiểu | hạn chế | chống | chuyển | chuyển giao | đối khớp
        làm | làm giàu | làm sạch | làm rõ | làm tốt | có kế hoạch | có giải pháp | có biện pháp | có văn bản
        có phương án | lấy | đặt | kịp thời | sắp xếp | tinh gọn | tuyển dụng | thẩm tra | góp phần | đón tiếp
        đóng góp | quyên góp | ủng hộ | thăm hỏi | tặng | trao | trao tặng | thu thập | nhập | tạo lập | tạo
        rà phá | mua | bán | cho | trả | vay | xin | chi | đề nghị
        yêu cầu | kiểm kê | kiểm đếm | kiểm nghiệm | kiểm định | giám định | xét nghiệm | lấy mẫu | khoanh vùng
        khuyến cáo | nhắn tin | truyền tải | dán | phân tuyến | tiếp thu | giải trình | chịu sự | hoàn chỉnh
        sưu tầm | trưng bày | triển lãm | sáng tác | biểu diễn | dàn dựng | ra quân | phát quang | nạo vét | gia cố
        giải tỏa | giải phóng | đền bù | đo đạc | cắm mốc | khoán | nghiên cứu | hiện đại hóa | cụ thể | chứng nhận
        công nhận | chứng thực | xét duyệt | xét | bình chọn | bình xét | đề cử | giới thiệu | bầu | quan tâm | phục vụ
        quản trị | đẩy nhanh | đẩy lùi | cơ cấu | cơ cấu lại | họp | rút ngắn | nâng hạng | phủ sóng | phủ kín | gia hạn
        miễn giảm | niêm phong | tạm dừng | đình chỉ | phun thuốc | bảo dưỡng | bảo trì | kê khai | khai báo | nhân bản
        viết | chỉ huy | giảng dạy | dạy | nhắc | chào cờ | báo ngay | báo kịp thời | khẳng định | nỗ lực | phấn đấu | tình nguyện | đồng hành | chung tay | tương trợ | kết nghĩa
        giữ | gọi | vớt | sửa | vá | tưới | lắp | cứu nạn | thiết kế | tiêu hủy | chiếu | in | thăm | chấp thuận | triệt phá
        mã hóa | sao lưu | đo | đếm | đỡ đầu | giải thể | sáp nhập | cắt giảm | thúc đẩy | tìm kiếm | huấn luyện
        khơi thông | tu bổ | tôn tạo | thả | nuôi | gieo cấy | túc trực | bảo quản | quét | thí điểm | thử nghiệm
        chấm | xếp hạng | xếp loại | liên hệ | giải thích | miễn | hoãn | dành | trích | tạm ứng | hoàn trả | bồi thường
        ngừng | dừng | đóng | xả | cưỡng chế | tháo dỡ | di chuyển | neo đậu | cảnh giới | chằng chống | chặt tỉa
        cắt tỉa | cắt | tiếp đón | đón | phân bố | phân phát | ghi | quay | chụp | thuê | đấu thầu | đấu giá
        hỏi | phỏng vấn | ngăn | đắp | be bờ | hộ đê | tiêu úng | bơm | dẫn | khống chế | bắt giữ | tạm giữ | truy tìm
        xây | rút | tách | gộp | chia | bảo hộ | can thiệp | trợ giúp | trợ cấp
        đảm nhận | đảm đương | gánh vác | tắt | bật | chốt danh sách | chốt số liệu | chốt trực | xuất cấp | xuất kho
        luân phiên | thay phiên | đối soát | bàn bạc | thảo luận | hội ý | chỉ định | bổ nhiệm | tìm hiểu | vào cuộc
        khai mạc | bế mạc | ra mắt | khánh thành | di dân | đánh số | đốt | chặt | tỉa cành | đào | lấp | san lấp
        san gạt | rải | kẻ vạch | tịch thu | chở | đưa đón | điểm danh | rửa | lau chùi | tổng vệ sinh | dâng hương
        viếng | tri ân | gặp mặt | gặp gỡ | tiếp xúc | trao đổi | tranh thủ | bảo lãnh | nhận đỡ đầu | nhận bàn giao
        bỏ phiếu | biểu quyết | hiến máu | hiến đất | cài đặt | kích hoạt | tra cứu | sao chụp | soát xét | rà xét
        duyệt | thẩm duyệt | gieo sạ | thu hoạch | bón phân | che chắn | che phủ | kê cao | cổ vũ | cổ động
        diễu hành | đi thăm | thi đấu | thi tuyển | tuyên dương | kỷ luật | cảnh cáo | lùi | dời | san sẻ | cứu đói
        khoanh nợ | cải chính | đính chính | chất vấn | biệt phái | trưng dụng | khoanh nuôi | kéo dài | bảo mật
        tạm ngừng | nới lỏng | siết chặt | chấn chỉnh | uốn nắn | phổ cập | xóa | phụ đạo | ôn tập | soạn
        soạn thảo | chỉnh lý | chỉnh sửa | sắp đặt | báo động | xuất quân | xuất phát | tập kết | hành quân
        bảo hành | hạch toán | ứng vốn | góp vốn | đối ứng | chăm lo | phúng viếng | phụng dưỡng | khâu nối | đấu nối
        đổ bê tông | thảm nhựa | trải nhựa | nạo hút | phong tặng | bàn giải pháp | thanh lý | điều chuyển
        tiếp quản | phá dỡ | phá bỏ | giải tán | trấn áp | khởi tố | truy tố | xét xử | canh phòng | canh trực | canh đê
        phong tỏa | hướng nghiệp | tuyển | tuyển sinh | phân chia | phân khai | phân định | tính toán | chạy thử
        kiểm thử | chỉ rõ | nêu rõ | thuyết trình | tường thuật | tái bản | tái chế | tăng thời lượng | ký số
        báo về | báo cho | báo lên | báo tin | nhận chăm sóc | tiếp công dân | nhận hồ sơ | nhận báo cáo | ra thông báo | ra nghị quyết | ra văn bản
        """
    )
)
"""Main verbs that begin work, and whose lower-case form after a body ends its name."""

ADVERBS = PhraseTable(
    phrases(
        """
        chủ động | kịp thời | thường xuyên | tiếp tục | tăng cường | đẩy mạnh | chú trọng | khẩn trương | tích cực
        nghiêm túc | trực tiếp | định kỳ | tập trung | quyết liệt | nhanh chóng | sớm | ưu tiên | quan tâm | kiên quyết
        hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần | hằng ngày
        hàng ngày | đồng thời | ngoài ra | trước mắt | cùng | cùng nhau | đồng loạt | đồng bộ | phát huy | linh hoạt
        xem xét | phải | cần | nên | sẽ | đã | đang | không | chưa | vẫn | đều | cũng | luôn | tự | thực sự | ngay | rất
        mạnh dạn | nâng cao | đột xuất | căn cứ | dựa trên | lấy | chủ yếu | nhất là | một cách | tận dụng | thống nhất
        vừa | nghiêm cấm | tối đa | cụ thể | từng bước | bước đầu | lồng ghép | chịu | hết sức | tuyệt đối | đặc biệt
        """
    )
)
"""Adverbs and modal words that may stand between a body and its verb."""

AUXILIARIES = PhraseTable(
    phrases(
        """
        có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | được giao nhiệm vụ | được giao | được phân công | chịu sự
        là cơ quan | là đơn vị | là đầu mối | làm đầu mối | là cơ quan đầu mối | có thể | có quyền | thuộc trách nhiệm
        có văn bản | có kế hoạch | có phương án | có giải pháp | có biện pháp | có báo cáo | có ý kiến | phụ trách
        còn phải | còn có nhiệm vụ | còn có trách nhiệm | còn chịu trách nhiệm
        có hình thức | được yêu cầu | theo chức năng | theo thẩm quyền | theo nhiệm vụ | theo phân công | giữ vai trò
        """
    )
)
"""Phrases that say that the body before them has the work."""

CLAUSE_OPENERS = PhraseTable(
    phrases(
        """
        căn cứ | trên cơ sở | theo | trong | trước | sau | sau khi | trước khi | khi | nếu | để | nhằm | bằng | qua
        từ | đến | về | với | tại | vào | do | vì | mà | thì | là | được | bị | có | như | hoặc | nhưng | ngoài | cho
        của | thông qua | đối với | tùy theo | tùy | đảm nhiệm | ở | trên | dưới | theo đó | trong đó | gồm | bao gồm
        kể từ | ít nhất | đúng | chậm nhất | đề ra | nhất là | cùng với | kèm theo | này | nào | gì | ai | đê | nên
        mỗi | hiện | hiện nay | phù hợp | lên | xuống | ra | việc | sự | những nội dung | tốt | toàn bộ | toàn diện
        """
    )
)
"""Function words at which a name ends."""

NOT_VERBS = PhraseTable(
    phrases(
        """
        dự án | chi phí | thu nhập | giao thông | báo cáo viên | tuyên truyền viên | hướng dẫn viên | giám sát viên
        điều tra viên | kiểm soát viên | huấn luyện viên | phát thanh viên | cấp bách | cấp thiết | phát sinh | ký túc xá
        """
    )
)
"""Nouns that begin as verbs do."""

MODIFIER_VERBS = PhraseTable(
    phrases(
        """
        cung cấp | cung ứng | sản xuất | kinh doanh | hoạt động | khai thác | chế biến | nuôi trồng | chăn nuôi
        giết mổ | vận tải | nghiên cứu | đào tạo | thi công | tư vấn | phân phối | sử dụng | bán lẻ | khám bệnh | khám
        chữa bệnh | lưu trú | dịch vụ | giáo dục | dạy nghề | cho vay | chi trả | đầu tư
        bảo trợ | trợ giúp | nuôi dưỡng | truyền thông | phát thanh | truyền hình | xuất bản
        xây dựng và kinh doanh | đang hoạt động | chuyển đổi số | tín dụng | kiểm định
        đăng kiểm | bảo vệ | kiểm soát | hành nghề | xuất khẩu | nhập khẩu | xuất nhập khẩu | điều trị
        """
    )
)
"""Verbs that often only describe a class of bodies: "các cơ sở kinh doanh thực phẩm"."""
