"""Words of the invented plans: topics of everyday administration, and what is done, wished and said about them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A field of work. Phrases of work begin with a verb in small letters and end without a full stop."""

    name: str
    lead: str
    """The department whose field it is, by the part of its name behind "Sở" (province) …"""
    law: str
    targets: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    works: tuple[tuple[str, str | None], ...]
    """What is done, and the product it names (None: it names none)."""
    messages: tuple[str, ...]
    slogans: tuple[str, ...]


TOPICS: tuple[Topic, ...] = (
    Topic(
        "tiêm chủng mở rộng",
        "Y tế",
        "Luật Phòng bệnh",
        ("trẻ em dưới 05 tuổi chưa tiêm đủ mũi", "phụ nữ có thai cần tiêm uốn ván", "trẻ em vào lớp một"),
        ("nhân viên y tế thôn, bản", "cha mẹ có con nhỏ", "giáo viên mầm non"),
        ("trạm y tế", "điểm tiêm lưu động", "trường mầm non", "khu nhà trọ công nhân"),
        (
            ("lập danh sách {targets} tại {places}", "danh sách"),
            ("xây dựng phương án bố trí đội cấp cứu tại {places}", "phương án"),
            ("cập nhật cơ sở dữ liệu mũi tiêm của {targets}", "cơ sở dữ liệu"),
            ("bảo quản, cấp phát vắc xin đúng dây chuyền lạnh cho {places}", None),
            ("tổ chức tiêm vét cho {targets} tại {places}", None),
        ),
        (
            "Giải thích vì sao {targets} cần được tiêm đúng lịch",
            "Giới thiệu lịch tiêm thường xuyên và địa chỉ {places}",
            "Hướng dẫn {people} theo dõi trẻ sau tiêm trong 24 giờ đầu",
        ),
        ("Tiêm đủ mũi, đúng lịch để con khỏe mạnh", "Mỗi mũi tiêm là một lá chắn", "Vắc xin bảo vệ cả cộng đồng"),
    ),
    Topic(
        "an toàn mùa mưa lũ",
        "Nông nghiệp và Môi trường",
        "Luật Phòng thủ dân sự",
        ("hộ dân ở vùng trũng thấp", "nhà ở ven sông có nguy cơ sạt lở", "công trình thủy lợi xuống cấp"),
        ("đội xung kích phòng, chống thiên tai", "trưởng thôn", "chủ phương tiện thủy nội địa"),
        ("tuyến đê Tả Ngàn", "các ngầm tràn", "khu neo đậu tàu thuyền", "vùng hạ du hồ Đá Bạc"),
        (
            ("lập bản đồ ngập lụt chi tiết đến từng thôn ở {places}", "bản đồ"),
            ("rà soát, lập danh sách {targets}", "danh sách"),
            ("xây dựng phương án sơ tán {targets}", "phương án"),
            ("kiểm tra, gia cố {places} trước mùa mưa", None),
            ("dự trữ vật tư, phương tiện tại {places} theo phương châm bốn tại chỗ", None),
        ),
        (
            "Nêu rõ dấu hiệu nhận biết lũ quét, sạt lở đất ở {places}",
            "Hướng dẫn {people} cách gia cố nhà cửa trước bão",
            "Phổ biến số điện thoại cứu hộ và điểm sơ tán của {targets}",
        ),
        ("Chủ động trước lũ, an toàn mọi nhà", "Không đi qua ngầm tràn khi nước chảy xiết", "Biết bơi để sống an toàn"),
    ),
    Topic(
        "phòng cháy, chữa cháy tại khu dân cư",
        "Công an",
        "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
        ("nhà ở kết hợp sản xuất, kinh doanh", "cơ sở cho thuê trọ nhiều tầng", "chợ, kho hàng xen kẽ khu dân cư"),
        ("lực lượng dân phòng", "chủ hộ kinh doanh", "tổ liên gia an toàn"),
        ("các khu tập thể cũ", "chợ Đình Mới", "cụm công nghiệp Bãi Sậy", "ngõ sâu trên 50 mét"),
        (
            ("lập hồ sơ quản lý {targets}", "hồ sơ"),
            ("xây dựng kịch bản diễn tập chữa cháy tại {places}", "kịch bản"),
            ("ban hành hướng dẫn mở lối thoát nạn thứ hai cho {targets}", "hướng dẫn"),
            ("lắp đặt điểm chữa cháy công cộng tại {places}", None),
            ("kiểm tra an toàn điện đối với {targets}", None),
        ),
        (
            "Phân tích nguyên nhân cháy thường gặp ở {targets}",
            "Hướng dẫn {people} kỹ năng thoát nạn trong đám cháy",
            "Giới thiệu cách sử dụng bình chữa cháy tại {places}",
        ),
        ("Phòng cháy hơn chữa cháy", "Mỗi nhà một bình chữa cháy", "Thuộc lối thoát nạn để giữ an toàn cho cả nhà"),
    ),
    Topic(
        "bảo đảm trật tự, an toàn giao thông",
        "Xây dựng",
        "Luật Trật tự, an toàn giao thông đường bộ",
        ("điểm đen tai nạn giao thông", "lối đi tự mở qua đường sắt", "xe đưa đón học sinh"),
        ("lái xe kinh doanh vận tải", "học sinh trung học phổ thông", "chủ bến thủy nội địa"),
        ("đường tỉnh 417", "cổng trường học giờ tan tầm", "các bến phà", "nút giao Cầu Trắng"),
        (
            ("lập danh mục {targets} cần xử lý ở {places}", "danh mục"),
            ("xây dựng phương án phân luồng tại {places}", "phương án"),
            ("biên soạn tài liệu về an toàn giao thông cho {people}", "tài liệu"),
            ("sơn lại vạch kẻ đường, bổ sung biển báo tại {places}", None),
            ("tuần tra, xử lý nghiêm vi phạm nồng độ cồn trên {places}", None),
        ),
        (
            "Nêu quy định mới về mũ bảo hiểm và dây an toàn cho {people}",
            "Cảnh báo nguy cơ tai nạn tại {places}",
            "Giới thiệu gương lái xe nhiều năm không vi phạm",
        ),
        (
            "Đã uống rượu, bia thì không lái xe",
            "Nhường nhau một bước, an toàn cả đường",
            "Đội mũ cho con, trọn tình cha mẹ",
        ),
    ),
    Topic(
        "cung cấp dịch vụ công trực tuyến",
        "Khoa học và Công nghệ",
        "Luật Giao dịch điện tử",
        ("thủ tục hành chính đủ điều kiện", "hồ sơ còn giải quyết trên giấy", "biểu mẫu điện tử còn thiếu"),
        ("công chức một cửa", "tổ công nghệ số cộng đồng", "người dân ở vùng xa"),
        ("bộ phận một cửa", "nhà văn hóa thôn", "điểm bưu điện văn hóa", "các trạm hỗ trợ số"),
        (
            ("rà soát, lập danh mục {targets}", "danh mục"),
            ("xây dựng quy trình điện tử cho {targets}", "quy trình"),
            ("biên soạn sổ tay hướng dẫn nộp hồ sơ cho {people}", "sổ tay"),
            ("bố trí máy tính, máy quét tại {places}", None),
            ("tổ chức hỗ trợ {people} nộp hồ sơ tại {places}", None),
        ),
        (
            "Giới thiệu lợi ích của việc nộp hồ sơ tại nhà đối với {people}",
            "Hướng dẫn tra cứu tình trạng hồ sơ tại {places}",
            "Phổ biến cách bảo vệ tài khoản định danh",
        ),
        ("Ở nhà vẫn xong thủ tục", "Chính quyền gần dân từ một lần bấm", "Hồ sơ số, phục vụ thật"),
    ),
    Topic(
        "bảo đảm an toàn trường học",
        "Giáo dục và Đào tạo",
        "Luật Trẻ em",
        ("bếp ăn bán trú", "hạng mục trường lớp xuống cấp", "học sinh chưa biết bơi"),
        ("nhân viên y tế trường học", "cán bộ quản lý giáo dục", "cha mẹ học sinh"),
        ("các điểm trường lẻ", "bể bơi học đường", "khu nội trú học sinh", "cổng trường"),
        (
            ("lập danh sách {targets} tại {places}", "danh sách"),
            ("ban hành quy trình ứng phó sự cố tại {places}", "quy trình"),
            ("xây dựng bộ tiêu chí kiểm tra {targets}", "bộ tiêu chí"),
            ("sửa chữa, khắc phục {targets} trước năm học mới", None),
            ("mở lớp dạy bơi miễn phí tại {places}", None),
        ),
        (
            "Giới thiệu kỹ năng phòng, chống đuối nước cho {people}",
            "Hướng dẫn nhận biết thực phẩm không an toàn ở {targets}",
            "Nêu trách nhiệm của {people} trong việc đưa đón trẻ",
        ),
        ("Trường học an toàn, học sinh vui khỏe", "Học bơi hôm nay, bình an mai sau", "Bữa ăn sạch, ngày học vui"),
    ),
    Topic(
        "cấp nước sạch nông thôn",
        "Nông nghiệp và Môi trường",
        "Luật Tài nguyên nước",
        ("công trình cấp nước hoạt động kém", "hộ dân chưa có nước sạch", "giếng khoan nhiễm phèn"),
        ("tổ quản lý vận hành", "cán bộ thôn", "hộ nghèo, hộ cận nghèo"),
        ("vùng nhiễm mặn ven biển", "các xóm vùng cao", "nhà máy nước Khe Lim", "trạm bơm cấp một"),
        (
            ("lập danh sách {targets} ở {places}", "danh sách"),
            ("xây dựng lộ trình nâng cấp {targets}", "lộ trình"),
            ("hoàn thiện hồ sơ bàn giao {targets}", "hồ sơ"),
            ("súc rửa đường ống, thay đồng hồ hỏng tại {places}", None),
            ("lấy mẫu, xét nghiệm nước tại {places}", None),
        ),
        (
            "Nêu tác hại của việc dùng nước không hợp vệ sinh đối với {people}",
            "Hướng dẫn xử lý nước tại hộ gia đình ở {places}",
            "Vận động {people} trả tiền nước đúng kỳ",
        ),
        ("Nước sạch cho mọi nhà", "Giữ nguồn nước là giữ sức khỏe", "Khóa vòi khi không dùng"),
    ),
    Topic(
        "phân loại rác thải tại nguồn",
        "Nông nghiệp và Môi trường",
        "Luật Bảo vệ môi trường",
        ("điểm tập kết rác quá tải", "cơ sở phát sinh rác cồng kềnh", "hộ gia đình chưa phân loại rác"),
        ("công nhân vệ sinh môi trường", "tổ tự quản", "tiểu thương các chợ"),
        ("chợ Cầu Gạch", "khu chung cư Hồ Sen", "bãi rác Đồi Thông", "các tuyến phố đi bộ"),
        (
            ("rà soát, lập danh mục {targets}", "danh mục"),
            ("ban hành quy định thu gom rác tại {places}", "quy định"),
            ("lập sơ đồ vị trí đặt thùng rác tại {places}", "sơ đồ"),
            ("thu gom, vận chuyển rác theo loại tại {places}", None),
            ("xử lý dứt điểm {targets}", None),
        ),
        (
            "Hướng dẫn {people} nhận biết ba nhóm rác",
            "Nêu mức phạt đối với hành vi đổ rác không đúng nơi quy định ở {places}",
            "Giới thiệu cách ủ rác hữu cơ tại nhà",
        ),
        ("Phân loại rác, xanh phố phường", "Bớt một túi ni lông, thêm một mầm xanh", "Rác đúng chỗ, nhà sạch ngõ"),
    ),
    Topic(
        "phòng, chống bệnh sốt xuất huyết",
        "Y tế",
        "Luật Phòng bệnh",
        ("ổ bọ gậy nguy cơ cao", "hộ gia đình có dụng cụ chứa nước hở", "ca bệnh mới phát hiện"),
        ("cộng tác viên dân số", "đội phun hóa chất", "nhân viên y tế thôn"),
        ("công trường xây dựng", "khu nhà trọ", "trường học", "các bãi phế liệu"),
        (
            ("lập bản đồ {targets} ở {places}", "bản đồ"),
            ("xây dựng phương án phun hóa chất tại {places}", "phương án"),
            ("cập nhật danh sách {targets}", "danh sách"),
            ("diệt bọ gậy tại {places}", None),
            ("giám sát, xử lý {targets} trong vòng bán kính 200 mét", None),
        ),
        (
            "Nêu dấu hiệu nhận biết bệnh và thời điểm cần đến cơ sở y tế",
            "Hướng dẫn {people} lật úp dụng cụ chứa nước không dùng",
            "Cảnh báo việc tự ý truyền dịch tại nhà",
        ),
        ("Không có bọ gậy, không có sốt xuất huyết", "Ngủ màn cả ban ngày", "Mười phút mỗi tuần để diệt bọ gậy"),
    ),
    Topic(
        "phát triển văn hóa đọc",
        "Văn hóa, Thể thao và Du lịch",
        "Luật Thư viện",
        ("tủ sách dùng chung", "thư viện trường học chưa đạt chuẩn", "phòng đọc cho người khuyết tật"),
        ("cán bộ thư viện", "học sinh tiểu học", "đoàn viên thanh niên"),
        ("thư viện lưu động", "nhà văn hóa thôn", "các điểm bưu điện văn hóa", "phố sách Bờ Hồ"),
        (
            ("lập danh mục sách bổ sung cho {places}", "danh mục"),
            ("xây dựng chương trình đọc sách hè cho {people}", "chương trình"),
            ("ban hành nội quy sử dụng {targets}", "nội quy"),
            ("luân chuyển sách đến {places}", None),
            ("tổ chức ngày hội đọc sách tại {places}", None),
        ),
        (
            "Giới thiệu những cuốn sách hay dành cho {people}",
            "Nêu lợi ích của việc đọc sách mỗi ngày",
            "Hướng dẫn cách mượn sách tại {places}",
        ),
        ("Mỗi ngày hai mươi trang sách", "Tặng sách là tặng tri thức", "Sách mở lối tương lai"),
    ),
)

WORKS_OF_ALL: tuple[tuple[str, str | None], ...] = (
    ("xây dựng kế hoạch triển khai công tác {name} tại {places}", "kế hoạch"),
    ("biên soạn tài liệu hướng dẫn về {name} cho {people}", "tài liệu"),
    ("ban hành văn bản hướng dẫn {people} về {name}", "văn bản"),
    ("hoàn thiện hồ sơ, thủ tục đầu tư trang thiết bị cho {places}", "hồ sơ"),
    ("lập dự toán kinh phí phục vụ công tác {name}", "dự toán"),
    ("xây dựng {n} phóng sự về {name}", "phóng sự"),
    ("mở chuyên mục về {name}", "chuyên mục"),
    ("tổ chức {n} lớp tập huấn về {name} cho {people}", None),
    ("tổ chức {n} buổi nói chuyện chuyên đề với {people} tại {places}", None),
    ("kiểm tra việc thực hiện công tác {name} tại {places}", None),
    ("tuyên truyền, vận động {people} tham gia công tác {name}", None),
    ("hỗ trợ kỹ thuật, trang thiết bị cho {places}", None),
    ("tiếp nhận, giải đáp câu hỏi của {people} về {name}", None),
)

PURPOSES = (
    "Nâng cao nhận thức, trách nhiệm của {people} đối với công tác {name}",
    "Tạo chuyển biến rõ nét về {name} trên địa bàn, nhất là tại {places}",
    "Giảm dần và tiến tới không còn {targets}",
    "Phấn đấu 100% {targets} được thống kê, theo dõi đầy đủ",
    "Huy động các nguồn lực của xã hội cho công tác {name}, giai đoạn 2026 - 2030",
    "Bảo đảm {people} được trang bị kiến thức, kỹ năng cần thiết",
)
REQUIREMENTS = (
    "Việc triển khai phải thiết thực, tiết kiệm, tránh hình thức, phù hợp với điều kiện của {places}",
    "Nội dung công việc phải rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền",
    "Công tác {name} phải được tiến hành thường xuyên, liên tục, có trọng tâm, trọng điểm",
    "Hình thức tuyên truyền phải phong phú, dễ hiểu, phù hợp với {people}",
    "Gắn công tác {name} với nhiệm vụ phát triển kinh tế - xã hội năm 2026",
)
MEASURES = (
    "Tăng cường quản lý {targets}, nhất là tại {places}",
    "Đẩy mạnh tuyên truyền về {name} trên hệ thống loa truyền thanh, mạng xã hội và bảng tin công cộng",
    "Lồng ghép nội dung {name} vào các phong trào, cuộc vận động ở cơ sở",
    "Bổ sung trang thiết bị, vật tư cho {places} theo định mức",
    "Ứng dụng công nghệ thông tin trong thống kê, theo dõi {targets}",
    "Nhân rộng cách làm hay của {people}",
)
FUNDING = (
    "Kinh phí thực hiện được bố trí trong dự toán ngân sách nhà nước theo phân cấp hiện hành",
    "Huy động nguồn lực xã hội hóa hợp pháp cho công tác {name}; việc quản lý, sử dụng bảo đảm đúng quy định",
    "Việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện theo quy định của Luật Ngân sách nhà nước",
)
SITUATION = (
    "Thời gian qua, công tác {name} đã đạt được nhiều kết quả. Tuy nhiên, tại {places} vẫn còn hạn chế về {targets}.",
    "Theo số liệu thống kê, số lượng {targets} năm 2025 còn ở mức cao; nhận thức của {people} chưa đầy đủ.",
)
THEMES = (
    "Công tác chuẩn bị",
    "Công tác thông tin, truyền thông",
    "Công tác quản lý, kiểm tra",
    "Bảo đảm cơ sở vật chất",
    "Nâng cao chất lượng phục vụ",
)
FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò", "Y", "Thạch")
GIVEN_NAMES = (
    "Minh Khôi",
    "Thị Thu Hà",
    "Quốc Dũng",
    "Văn Lượng",
    "Thị Ánh Tuyết",
    "Đức Thịnh",
    "Hồng Phúc",
    "Hải Yến",
)
PROVINCES = ("Hà Khê", "Tân Phú Lộc", "Đông Trạch", "Bình Lạc", "Vĩnh Trà", "Lâm Thượng", "Phú Vang Hạ", "Sơn Hòa Bắc")
COMMUNES = ("Khe Lim", "Tân Thới Đông", "Bản Lưới", "Hòa Thượng", "Xuân Ổ", "Đại Ninh Hạ", "Ngọc Trì", "Mường Phăng Hạ")
