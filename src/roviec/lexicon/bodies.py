"""Words of which names of bodies (cơ quan, đơn vị, tổ chức) and of classes of bodies are made."""

from __future__ import annotations

from roviec.lexicon.phrases import PhraseTable, fold_word, phrases

DETERMINERS = PhraseTable(phrases("các | những | mỗi | mọi | từng | toàn thể các | tất cả các | một số | toàn thể"))
"""Words before a class of bodies."""

TITLES = PhraseTable(
    phrases(
        """
        thủ trưởng | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc | chủ tịch | phó chủ tịch | bộ trưởng
        thứ trưởng | người đứng đầu | đứng đầu | hiệu trưởng | viện trưởng | cục trưởng | chi cục trưởng | vụ trưởng
        tổng cục trưởng | trưởng ban | phó trưởng ban | trưởng phòng | phó trưởng phòng | trưởng khoa | trưởng bộ phận
        trưởng công an | trưởng các | chỉ huy trưởng | chính ủy | tư lệnh | bí thư | phó bí thư | chánh văn phòng
        chánh thanh tra | chánh án | tổng biên tập | tổng thanh tra | tổng kiểm toán nhà nước | thống đốc | đồng chí
        các đồng chí | lãnh đạo | người đứng đầu các | trưởng đoàn | tổ trưởng | đội trưởng | thủ trưởng cơ quan công an
        tổng thư ký | thường trực | tập thể lãnh đạo | chủ nhiệm | phó chủ nhiệm | trưởng thôn | trưởng khu phố | chủ các | ủy viên | ủy viên thường trực
        trưởng ấp | trưởng bản | trưởng buôn | trưởng khóm | trưởng trạm | trạm trưởng | đ/c | các đ/c | đội phó | tổ phó
        phó hiệu trưởng | p. hiệu trưởng | phó chủ tịch thường trực | giáo viên chủ nhiệm | gvcn | giáo viên bộ môn
        điều dưỡng trưởng | kế toán trưởng | tổng phụ trách đội | tổng phụ trách | chỉ huy phó | phó chỉ huy trưởng
        đảng ủy viên | cấp ủy viên | chi ủy viên | tỉnh ủy viên | thành ủy viên | huyện ủy viên | ủy viên ban chấp hành
        ông (bà) | các ông (bà) | ông/bà | các ông/bà | các ông, bà | ông, bà | quý ông (bà)
        trưởng các | phó viện trưởng | phó cục trưởng | phó vụ trưởng | hộ sinh trưởng | kỹ thuật viên trưởng
        """
    )
)
"""Titles (chức danh) that stand for a body, alone or before its name."""

_COUNCILS = ("hđnd", "hội đồng nhân dân")
_OFFICES_OF_TWO = tuple(
    f"văn phòng {first}{joint} {second}"
    for first, seconds in (
        *((council, ("ubnd", "ủy ban nhân dân")) for council in _COUNCILS),
        *((party, (*_COUNCILS, "hđnd và ubnd")) for party in ("đoàn đbqh", "đoàn đại biểu quốc hội", "đảng ủy")),
    )
    for second in seconds
    for joint in (" và", ",", " &", " -")
)
"""One office that serves two bodies: "Văn phòng HĐND và UBND"."""

_COUNTED = tuple(
    f"{number} {noun}"
    for number in ("hai", "ba", "bốn", "cả hai", "cả ba", "02", "03", "04")
    for noun in ("cơ quan", "đơn vị", "ngành", "bên", "sở", "tổ chức")
)
"""The parties of a joint plan: "Ba cơ quan"."""

SHORT_NAME = fold_word("tên_viết_tắt")
"""Stands for an abbreviation that the document itself defines for a body."""

COMPLETE_HEADS = PhraseTable(
    (SHORT_NAME, *_OFFICES_OF_TWO, *_COUNTED)
    + phrases(
        """
        ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | mặt trận tổ quốc việt nam | mặt trận tổ quốc | mttq | mttqvn
        ủy ban mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc | ubmttq | ubmttqvn | ubmt tổ quốc | mặt trận
        ban thường trực ủy ban mặt trận tổ quốc việt nam | ban thường trực ủy ban mặt trận tổ quốc
        đoàn thanh niên cộng sản hồ chí minh | đoàn tncs hồ chí minh | đoàn thanh niên | thành đoàn | tỉnh đoàn
        huyện đoàn | quận đoàn | hội liên hiệp phụ nữ | hội phụ nữ | hội lhpn | hội nông dân | hội cựu chiến binh
        hội ccb | hội chữ thập đỏ | hội người cao tuổi | hội khuyến học | hội sinh viên | hội luật gia | hội nhà báo
        liên đoàn lao động | lđlđ | công đoàn | liên minh hợp tác xã | liên minh htx | liên hiệp các hội
        công an | quân sự | bộ đội biên phòng | biên phòng | bộ chỉ huy quân sự | ban chỉ huy quân sự | bchqs | bch quân sự
        bộ chỉ huy bộ đội biên phòng | bộ tư lệnh | ban chỉ huy phòng thủ khu vực | cảnh sát biển | cảnh sát giao thông
        ban cán sự đảng | đảng đoàn | đảng ủy | quận ủy | huyện ủy | thành ủy | tỉnh ủy | thị ủy | xã ủy | đảng bộ
        ban thường vụ | ban chấp hành | ban bí thư | bộ chính trị | cấp ủy | cấp ủy đảng | chi bộ | chi ủy
        kho bạc nhà nước | kbnn | kho bạc | bảo hiểm xã hội | bhxh | ngân hàng nhà nước | nhnn | ngân hàng chính sách xã hội
        ngân hàng csxh | nhcsxh | chính phủ | quốc hội | thủ tướng chính phủ | thủ tướng | chủ tịch nước
        ủy ban thường vụ quốc hội | văn phòng chính phủ | vpcp | văn phòng | vpub | tòa án nhân dân | tòa án nhân dân tối cao | tand | tòa án
        viện kiểm sát nhân dân | viện kiểm sát nhân dân tối cao | vksnd | viện kiểm sát | thông tấn xã việt nam | ttxvn | vtv | vov | vtc
        đài tiếng nói việt nam | đài truyền hình việt nam | vnpt | viettel | mobifone | vinaphone | fpt telecom | fpt
        gtel | vnpost | vietnam post | evn | petrolimex | vietnamobile | fpt is | hải quan | thuế | bưu điện | viễn thông
        ban chỉ đạo | ban quản lý | ban tổ chức | ban giám hiệu | ban giám đốc | ban vận động | ban biên tập | tổ công tác
        cơ quan thường trực ban chỉ đạo | thường trực ban chỉ đạo | ban điều hành | ban công tác mặt trận
        kiểm toán nhà nước | thanh tra chính phủ | ban tuyên giáo | ban dân vận | ban nội chính | ủy ban kiểm tra
        ban tuyên giáo và dân vận | btgtw | vptw | văn phòng trung ương đảng | ban dân tộc | thanh tra | cục thuế
        cục thống kê | chi cục kiểm lâm | hạt kiểm lâm | kiểm lâm | quản lý thị trường | tổ dân phố | điện lực
        công ty điện lực | tổ công nghệ số cộng đồng | đoàn khối các cơ quan | đảng ủy khối các cơ quan | bộ quốc phòng
        đảng ủy các cơ quan | đảng ủy các cơ quan đảng | đảng ủy các cơ quan của đảng | đoàn các cơ quan | đoàn các cơ quan đảng
        đảng ủy mặt trận tổ quốc, các đoàn thể | đảng ủy mttq, các đoàn thể | đảng ủy mặt trận tổ quốc và các đoàn thể
        công đoàn các cơ quan
        hiệp hội doanh nghiệp | hội doanh nhân trẻ | hội cựu giáo chức | hội người mù | hội văn học nghệ thuật
        báo và phát thanh, truyền hình | báo và phát thanh và truyền hình | báo và phát thanh - truyền hình
        báo và đài phát thanh và truyền hình | báo và đài phát thanh, truyền hình | báo và đài phát thanh - truyền hình
        báo, phát thanh và truyền hình | báo, phát thanh, truyền hình | báo, đài phát thanh và truyền hình
        báo, đài phát thanh - truyền hình | trung tâm y tế | trạm y tế | đài truyền thanh | đài phát thanh
        đài phát thanh và truyền hình | đài phát thanh - truyền hình | đài phát thanh, truyền hình | đài ptth | đài pt-th
        cổng thông tin điện tử | trang thông tin điện tử | bộ phận một cửa | trung tâm phục vụ hành chính công
        hội đồng đội | hội đồng thi đua - khen thưởng | bệnh viện đa khoa | quỹ bảo vệ môi trường | ngân hàng thế giới
        hội đồng phối hợp phổ biến, giáo dục pháp luật
        hội đồng phối hợp phổ biến giáo dục pháp luật | cơ quan thường trực | tổ giúp việc | liên hiệp các tổ chức hữu nghị
        văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | văn phòng đoàn đbqh và hđnd | đoàn đại biểu quốc hội
        đoàn đbqh | ủy ban mttq việt nam | ủy ban mttq | ub mttq việt nam | ub mttq | ubmttq việt nam | mttq việt nam
        ban thường trực ủy ban mttq việt nam | ban thường trực ủy ban mttq
        ban quản lý khu kinh tế | ban quản lý các khu kinh tế | ban quản lý các khu công nghiệp | ban quản lý các kcn
        ban quản lý các khu công nghiệp và chế xuất | ban quản lý các khu chế xuất và công nghiệp
        bgh | chi đoàn | đoàn tn | đoàn tncs | đoàn phường | đoàn xã | đoàn trường | liên đội | ban chqs | ban ch quân sự | bch đoàn
        ban chấp hành đoàn | ban thường vụ đoàn | ban thường vụ tỉnh đoàn | ban thường vụ thành đoàn
        tổ chuyên môn | tổ bảo vệ | tổ văn phòng | tổ hành chính | tổ kiểm tra | tổ tự quản | ban tự quản | ban nhân dân
        hội đồng thi đua | hội đồng thi đua khen thưởng | hội đồng thi đua, khen thưởng | hội đồng sư phạm | cdc
        hội cha mẹ học sinh | ban đại diện cha mẹ học sinh | cđcs | công đoàn cơ sở | ban thanh tra nhân dân
        thư viện | bảo tàng | trường chính trị | thống kê tỉnh | thống kê thành phố
        báo và ptth | báo và đài ptth
        lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh, trật tự cơ sở
        lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh trật tự cơ sở
        dân quân thường trực | dân quân tự vệ | báo và đài | chi nhánh văn phòng đăng ký đất đai
        nhà thiếu nhi | cung thiếu nhi | nhà văn hóa thiếu nhi | nhà văn hóa lao động | cung văn hóa lao động
        ban giám sát đầu tư của cộng đồng | ban bảo vệ | tổ bảo vệ an ninh trật tự | ban công tác mặt trận
        """
    )
)
"""Heads that name a body by themselves; a place may follow."""

NAMED_HEADS = PhraseTable(
    phrases(
        """
        sở | bộ | cục | chi cục | tổng cục | vụ | viện | trường | trung tâm | ban | hội | hiệp hội | liên hiệp | liên đoàn
        báo | đài | tập đoàn | tổng công ty | công ty | ngân hàng | quỹ | phòng | học viện | đại học | bệnh viện | trạm
        đội | tổ | hạt | nhà máy | thư viện | bảo tàng | nhà xuất bản | tạp chí | câu lạc bộ | hợp tác xã | htx | vườn quốc gia
        cảng vụ | tổng hội | hội đồng | ủy ban | đoàn | chi nhánh | lữ đoàn | trung đoàn | tiểu đoàn | quân khu
        cơ quan thường trực
        ban chỉ huy | bộ tư lệnh | chi hội | phân viện | trường đại học | trường cao đẳng | trường trung cấp
        trường chính trị | trường thpt | trường thcs | trường tiểu học | trường mầm non | nhà văn hóa
        bến xe | bến phà | ga | nhà ga | cảng | cảng hàng không | sân bay
        đồn | hải đội | văn phòng điều phối | văn phòng đăng ký | nhà hát | lâm trường | xí nghiệp | phân hiệu | tổ hợp tác | ban quản trị
        ban liên lạc | ban đại diện | nhà trường | khoa | bộ phận | công chức | cán bộ | nhân viên | viên chức | đảng ủy
        """
    )
)
"""Heads that need a proper name, an abbreviation or a known field of work after them."""

NOT_BODIES = PhraseTable(
    phrases(
        """
        ban hành | ban đầu | ban bố | báo cáo | báo chí | báo giá | báo động | bộ tiêu chí | bộ chỉ số | bộ quy tắc | bộ luật
        bộ dữ liệu | bộ máy | bộ câu hỏi | bộ tài liệu | bộ thủ tục | bộ mã | bộ nhận diện | bộ công cụ | bộ sản phẩm | bộ chỉ tiêu
        bảo hiểm xã hội tự nguyện | bảo hiểm xã hội bắt buộc | bảo hiểm xã hội một lần | bảo hiểm y tế
        bộ sách | bộ phim | bộ tem | bộ ảnh
        hội nghị | hội thảo | hội thi | hội diễn | hội nhập | hội họp | hội chợ | hội viên | hội trường | hội trại | hội đàm
        hội tụ | hội thao | hội báo | hội nghề nghiệp | đoàn kết | đoàn viên | đoàn kiểm tra | đoàn công tác | viện trợ
        viện dẫn | thuế suất | thuế thu nhập | thuế giá trị gia tăng | thuế điện tử | cục bộ | sở hữu | sở thích | sở trường
        trường hợp | trường quay | trường lớp | vụ việc | vụ án | vụ mùa | vụ đông | vụ xuân | phòng chống | phòng ngừa | phòng cháy
        phòng bệnh | phòng, chống | phòng ngừa | phòng thủ dân sự | phòng học | phòng họp | quỹ đất | quỹ thời gian | quỹ lương
        tổ chức thực hiện | tổ chức triển khai | tổ chức tuyên truyền | khu vực | khu di tích | trạm biến áp | trạm phát sóng
        trạm bts | trạm bơm | đài hóa thân | đài tưởng niệm | đài liệt sĩ | đội hình | đội tuyển | cơ sở dữ liệu | cơ sở vật chất
        cơ sở hạ tầng | cơ sở pháp lý | cơ sở lý luận | cơ sở chính trị | đơn vị tính | đơn vị hành chính | ngành nghề
        ngành hàng | cụm từ | cụm công trình | văn phòng phẩm | viễn thông công ích | trung tâm hóa | quân sự hóa
        thành phố hóa | tỉnh lộ | xã hội | xã hội hóa | phường hội | hệ thống quản lý
        hệ thống văn bản | đại hội | đại biểu | tổ yến | tổ chức | chính phủ số | chính phủ điện tử | khoa học | chính quyền số
        chính quyền điện tử | doanh nghiệp số | thuế và phí | cấp xã | đảng viên | đảng phí | bộ mặt | bộ đội
        hội đồng thi | cơ quan nhà nước thẩm quyền | hội họa | hội chứng | hội chẩn | đoàn phí | đoàn tàu | đoàn xe
        hộ chiếu | hộ tịch | hộ khẩu | tổ chức bộ máy | cơ quan ngôn luận | trường phái | trường độ | báo hiệu | báo tin
        thông tin | thuế trực thu | ngành học | đội ngũ cán bộ, công chức, viên chức | đảng cộng sản việt nam
        đài kỷ niệm | khu công nghiệp | khu chế xuất | khu dân cư | khu du lịch | khu đô thị | khu phố | khu kinh tế
        phường, xã hội hóa | tỉnh thành | hội đồng bộ trưởng | vụ hè thu | quỹ tín dụng | cục diện | viện phí
        hệ thống cơ sở dữ liệu | hệ thống giám sát | hệ thống kết cấu | hệ thống giáo dục
        thư viện số | thư viện điện tử | bảo tàng số | bảo tàng ảo | hệ thống giao thông | hệ thống pháp luật | hệ thống tổ chức | hệ thống cảnh báo | đội mũ | đội giá
        """
    )
)
"""Phrases that begin like a body and are none."""

PARTY_COMMITTEES = PhraseTable(
    phrases("tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | xã ủy | đảng ủy | đảng bộ | chi bộ")
)
"""Committees of the Party at their levels."""

COMMON_COMMITTEES = PhraseTable(
    phrases("cấp ủy | cấp ủy đảng | cấp ủy, tổ chức đảng | chi bộ | đảng bộ | chi ủy | tổ chức đảng")
)
"""Committees that are common nouns as well: several under one "các" are one class."""

OPEN_HEADS = PhraseTable(
    phrases("tổ bảo vệ | ban quản lý | ban chỉ đạo | tổ công tác | tổ giúp việc | ban tổ chức | ban vận động")
)
"""Complete heads whose purpose may follow in small letters: "Ban Quản lý chợ trung tâm"."""

AREA_WORDS = PhraseTable(
    phrases(
        """
        tỉnh | thành phố | tp | tp. | huyện | quận | xã | phường | thị trấn | thị xã | đặc khu | thôn | ấp | bản | buôn
        khu phố | tổ dân phố | trung ương | tw | cấp tỉnh | cấp huyện | cấp xã | cấp thành phố | cấp cơ sở | cấp trung ương
        các cấp | cùng cấp | hai cấp | 02 cấp | hai cấp | khóm | địa phương | cấp trên | cấp dưới | cơ sở | khu dân cư | làng
        miền bắc | miền trung | miền nam | khu vực | vùng | toàn tỉnh | toàn thành phố | toàn quốc | cả nước | quận/huyện
        """
    )
)
"""Words of place and of level that may follow a name."""

AREA_KINDS = PhraseTable(
    phrases(
        """
        ven biển | biên giới | vùng trũng | vùng thấp | vùng sâu | vùng xa | vùng cao | vùng ven | miền núi | hải đảo
        ven sông | ven suối | bãi ngang | đồng bằng | trung du | trọng điểm | khó khăn | đặc biệt khó khăn | còn lại
        giáp ranh | giáp biển | có biển | có rừng | có đê | vùng dân tộc thiểu số | vùng dân tộc thiểu số và miền núi
        vùng đồng bào dân tộc thiểu số | vùng đồng bào dân tộc thiểu số và miền núi | nội thành | ngoại thành | nội đô
        vùng hạ du | vùng lũ | vùng ngập | vùng ngập lụt | vùng thiên tai | vùng biên | vùng biên giới | vùng biển
        """
    )
)
"""What sort of places is meant, behind the words of place: "UBND các xã ven biển"."""

CLASS_NOUNS = PhraseTable(
    phrases(
        """
        cơ quan ngang bộ | cơ quan thuộc chính phủ | cơ quan | đơn vị | tổ chức | đoàn thể | địa phương | ban | ngành | sở | bộ
        ban ngành | sở ngành | sở ban ngành | bộ ngành | phòng | doanh nghiệp | hợp tác xã | htx | chủ đầu tư | chủ rừng | cơ sở
        hộ | hộ gia đình | hộ kinh doanh | hộ sản xuất | hộ dân | cá nhân | tập thể | trường | trường học | nhà trường | bệnh viện | trạm y tế | xã | phường
        thị trấn | huyện | quận | thị xã | thành phố | tỉnh | đặc khu | thôn | ấp | bản | buôn | khóm | khu phố | tổ dân phố | chính quyền
        chính quyền địa phương | cấp ủy | cấp ủy đảng | cấp ủy, tổ chức đảng | tổ chức đảng | lực lượng | đội ngũ | báo | đài
        ngân hàng | ngân hàng thương mại | nhà mạng | hiệp hội | hội | hội đoàn thể | hội, đoàn thể | câu lạc bộ | liên đoàn | công đoàn
        chi bộ | đảng bộ | tổ | nhóm | đội | tập đoàn | tổng công ty | công ty | nhà thầu | người dân | cộng đồng | cấp hội
        nhà đầu tư | chủ cơ sở | chủ hộ | tổ hợp tác | viện | viện nghiên cứu | trường đại học | trường cao đẳng | trung tâm | ban đảng
        cơ quan chủ trì | cơ quan phối hợp | cấp trên | phòng ban | phòng chuyên môn | cấp chính quyền | chi cục | cục | vụ
        hội viên | chi hội | cấp | chi, đảng bộ | chi bộ, đảng bộ | chi bộ, chi đoàn | cơ sở đoàn | cơ sở hội | chi đoàn | doanh nghiệp viễn thông | báo chí | cơ quan báo chí | thành viên
        đội ngũ báo cáo viên, tuyên truyền viên | báo cáo viên | tuyên truyền viên | cộng tác viên | già làng | trưởng bản
        người có uy tín | chủ tàu | chủ phương tiện | lái xe | phụ huynh | giáo viên | học sinh | chủ trang trại | trang trại
        nhà máy | khu du lịch | điểm du lịch | siêu thị | chợ | ban quản lý | ban chỉ đạo | đầu mối | bên liên quan | nhà khoa học
        chuyên gia | cán bộ, công chức, viên chức | cán bộ, đảng viên | đoàn viên | thanh niên | phụ nữ | nông dân | quỹ
        tổ công nghệ số cộng đồng | tổ chức chính trị - xã hội | tổ chức chính trị | hội quần chúng | chính quyền các cấp | dn | dnnvv | hkd
        khoa | hệ thống chính trị | hệ thống thông tin cơ sở | hệ thống truyền thanh cơ sở | hệ thống truyền thanh | hệ thống truyền thông | nhân dân | chủ thể | chủ doanh nghiệp | văn phòng | chi nhánh
        cơ sở khám bệnh, chữa bệnh | cơ sở khám, chữa bệnh | cơ sở khám chữa bệnh
        làng nghề | tiểu thương | tiểu chủ | chủ rừng | chủ vật nuôi | chủ nhà trọ | chủ xe | chủ hàng | bà con | ngư dân | cơ sở lưu trú
        đồn | trung tâm y tế | đơn vị sự nghiệp | người sử dụng lao động | người lao động | chủ sử dụng lao động
        cộng tác viên dân số | y tế thôn | y tế thôn bản | y tế thôn, bản | y tế ấp | y tế khóm | y tế khu phố | y tế cơ sở | cô đỡ thôn bản
        thành viên ban chỉ đạo | thành viên tổ công tác | thành viên hội đồng | thành viên ban | bên | cha mẹ học sinh | tổ tự quản | tổ liên gia | gia đình | chủ sở hữu
        đại học | học viện | cán bộ không chuyên trách | người hoạt động không chuyên trách
        """
    )
)
"""Common nouns that make a class of bodies."""

WEAK_CLASS_NOUNS = PhraseTable(
    phrases(
        """
        cấp | tập thể | cá nhân | hộ | bản | tổ | nhóm | đội | hội | phòng | ban | bên | chợ | báo | đài | trường | xã | tỉnh | viện
        người dân | học sinh | giáo viên | phụ nữ | nông dân | thanh niên | cộng đồng | nhân dân | đoàn viên | hội viên
        đầu mối | thành viên | người lao động | báo chí | gia đình | chuyên gia | phụ huynh | cơ sở | tổ chức | cấp trên | vụ | cục | bộ | khoa | quỹ | chủ thể
        hệ thống chính trị | hệ thống thông tin cơ sở | hệ thống truyền thanh cơ sở | hệ thống truyền thanh | thành phố | huyện | thôn | ấp | chi nhánh | hộ gia đình | hộ dân | khu du lịch
        đại học | văn phòng | cán bộ, đảng viên | điểm du lịch | nhà khoa học | ngành | sở | tiểu thương | bà con | ngư dân
        """
    )
)
"""Class nouns too common to open a clause or a heading without "các"."""

PEOPLE_NOUNS = PhraseTable(
    phrases(
        """
        người dân | người lao động | thành viên | đầu mối | cán bộ | học sinh | giáo viên | phụ nữ | nông dân | thanh niên | cộng đồng | nhân dân | đoàn viên
        hội viên | báo cáo viên | tuyên truyền viên | gia đình | chuyên gia | phụ huynh | cá nhân | tập thể | hộ | báo chí
        tiểu thương | bà con | ngư dân
        """
    )
)
"""Words for people: without "các" they open no list of bodies."""

LATE_SPLIT = PhraseTable(
    phrases("cơ quan ngang bộ | cơ quan thuộc chính phủ | chính quyền địa phương | lực lượng | cộng tác viên dân số")
)
"""Kinds of body that stand by themselves inside a list of common nouns, unless a title governs them all."""

FIELDS = PhraseTable(
    phrases(
        """
        y tế | tài chính | nội vụ | tư pháp | xây dựng | công thương | công an | quốc phòng | ngoại giao | ngoại vụ | du lịch
        giáo dục và đào tạo | gd&đt | gdđt | gd-đt | khoa học và công nghệ | kh&cn | khcn | kh-cn | khoa học công nghệ
        văn hóa, thể thao và du lịch | văn hóa thể thao và du lịch | văn hóa và thể thao | văn hóa, thể thao | vh,tt&dl | vhtt&dl
        vh, tt&dl | vh,tt và dl | vhttdl | vh-tt&dl | vh&tt | văn hóa | vhtt | văn hóa - thể thao và du lịch
        nông nghiệp và môi trường | nn&mt | nnmt | nông nghiệp và phát triển nông thôn | nn&ptnt | nn và ptnt | nnptnt
        nông nghiệp & môi trường | nông nghiệp và ptnt | tài nguyên và môi trường | tn&mt | tnmt | thông tin và truyền thông | tt&tt | tttt
        lao động - thương binh và xã hội | lao động, thương binh và xã hội | lao động thương binh và xã hội | lđtbxh | lđtb&xh
        lđ-tb&xh | lđ-tbxh | lđtb và xh | lao động, tb&xh | kế hoạch và đầu tư | kh&đt | khđt | kế hoạch - đầu tư | giao thông vận tải | gtvt
        công nghiệp | dân tộc và tôn giáo | dt&tg | quy hoạch - kiến trúc | quy hoạch và kiến trúc | an toàn thực phẩm
        tôn giáo | dân tộc | thể thao | kinh tế | quản lý đô thị | văn hóa - xã hội | kinh tế, hạ tầng và đô thị | thi đua - khen thưởng
        giáo dục, đào tạo | tc | nv | xd | ct | yt | tp | gd và đt | kh và cn | khoa học, công nghệ | tuyên giáo | tuyên giáo và dân vận
        cảnh sát giao thông | cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cảnh sát pccc và cnch | cảnh sát pccc&cnch
        cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ | cảnh sát hình sự | cảnh sát kinh tế | cảnh sát môi trường
        giáo dục | nông nghiệp | ngân hàng | bảo hiểm xã hội | kiểm lâm | quản lý thị trường | thuế | hải quan | viễn thông | điện lực | thanh tra | quân sự | biên phòng
        tổ chức | dân vận | nội chính | tài nguyên môi trường | tc-kh | ngoại giao | nn và mt | nông nghiệp và mt | vhtt và dl
        vh,tt&dl | vh, tt và dl | vh,tt | nn&mt
        tổ chức cán bộ | tổ chức - cán bộ | tổ chức - hành chính | tổ chức hành chính | hành chính quản trị | hành chính - quản trị
        hành chính - tổng hợp | hành chính tổng hợp | tổng hợp | tài chính kế toán | tài chính - kế toán | kế toán
        kế toán - tài chính | tài chính, kế toán | kế hoạch tổng hợp | kế hoạch - tổng hợp | kế hoạch tài chính
        kế hoạch - tài chính | kế hoạch, tài chính | tài chính - kế hoạch | tài chính kế hoạch | kế hoạch nghiệp vụ
        kế hoạch - nghiệp vụ | kiểm soát nhiễm khuẩn | kiểm soát bệnh tật | khám bệnh | khám, chữa bệnh | quản lý khám, chữa bệnh
        quản lý chất lượng | quản lý đào tạo | đào tạo | công tác xã hội | công tác sinh viên | công tác học sinh, sinh viên
        hồi sức cấp cứu | cấp cứu | điều dưỡng | dược | xét nghiệm | chẩn đoán hình ảnh | dinh dưỡng | vật tư - thiết bị
        vật tư, thiết bị y tế | thanh tra - pháp chế | pháp chế | bưu chính, viễn thông | bưu chính viễn thông | bưu chính
        một cửa | tiếp dân | tiếp công dân | văn thư | văn thư - lưu trữ | kỹ thuật | nghiệp vụ | tuyên truyền | thông tin
        văn hóa, thông tin và thể thao | văn hóa, thông tin | văn hóa - thông tin | văn hóa, thể thao và truyền thanh
        văn hóa thông tin | phổ biến, giáo dục pháp luật | kiểm tra | kiểm tra - giám sát | giám sát | xây dựng đảng
        kinh tế, hạ tầng | kinh tế - hạ tầng | kinh tế và hạ tầng | quản lý đầu tư | quản lý đầu tư xây dựng | đầu tư | dự toán | quy hoạch | an toàn giao thông
        cung ứng dịch vụ sự nghiệp công | cung ứng dịch vụ công | dịch vụ sự nghiệp công | dịch vụ tổng hợp | dịch vụ công
        phòng, chống thiên tai | phòng, chống tham nhũng | phòng, chống dịch | phòng, chống ma túy | quản lý bay | quản lý giá
        đấu thầu | hợp tác quốc tế | thi đua, khen thưởng | đào tạo, bồi dưỡng | đào tạo, bồi dưỡng cán bộ | đào tạo và bồi dưỡng
        đào tạo, bồi dưỡng cán bộ, công chức | bồi dưỡng cán bộ | bồi dưỡng chính trị | quản lý dược | quản lý đê điều và phòng, chống thiên tai | phòng bệnh
        """
    )
)
"""Fields of work that name a Bộ, a Sở, a phòng or a ban, with their abbreviations."""

FIELD_HEADS = frozenset({"sở", "bộ", "ban", "phòng", "cục", "ngành", "hội"})
"""Heads whose list may name only the fields: "các Sở: Tài chính, Nội vụ"."""

LISTED_HEADS = FIELD_HEADS | {"viện", "khoa", "vụ", "trường", "đội", "tổ", "chi", "báo", "đài", "trạm"}
"""Heads that a colon and names of any kind may follow: "Các Viện: …"."""

NAME_WORDS = PhraseTable(
    phrases(
        """
        y tế | dự phòng | bệnh tật | kiểm soát bệnh tật | xã hội | kinh tế | nhân dân | việc làm | dịch vụ | kỹ thuật | công nghệ
        thông tin | truyền thông | truyền hình | phát thanh | môi trường | nông nghiệp | nông thôn | thủy lợi | lâm nghiệp | kiểm lâm
        thủy sản | chăn nuôi | thú y | trồng trọt | bảo vệ thực vật | khuyến nông | văn hóa | thể thao | du lịch | giáo dục | đào tạo
        thường xuyên | dạy nghề | đại học | cao đẳng | trung cấp | phổ thông | tiểu học | mầm non | trung học cơ sở
        trung học phổ thông | đa khoa | chuyên khoa | cổ truyền | y dược | chính sách xã hội | thương mại | cổ phần | nhà nước
        quân sự | biên phòng | giao thông | vận tải | đường bộ | đường sắt | đường thủy nội địa | hàng hải | hàng không
        khí tượng thủy văn | dân số | gia đình | trẻ em | phụ nữ | nông dân | thanh niên | cựu chiến binh | người cao tuổi
        chữ thập đỏ | khuyến học | doanh nghiệp | hợp tác xã | khu công nghiệp | khu kinh tế | khu chế xuất | dự án | đầu tư
        xúc tiến đầu tư | phát triển | quỹ đất | đô thị | hạ tầng | hành chính công | hành chính | một cửa | lưu trữ
        lịch sử | pháp luật | pháp y | trợ giúp pháp lý | thi hành án dân sự | đăng kiểm | đo lường chất lượng | thị trường
        quản lý thị trường | rừng phòng hộ | rừng đặc dụng | vườn quốc gia | phòng cháy chữa cháy | cứu nạn cứu hộ
        phòng chống thiên tai | tìm kiếm cứu nạn | phòng thủ dân sự | chuyển đổi số | công nghiệp | sáng tạo | khởi nghiệp
        dự án đầu tư xây dựng công trình | dự án đầu tư xây dựng | dự án đầu tư | đầu tư xây dựng công trình
        đầu tư xây dựng | đầu tư và xây dựng | xây dựng công trình | quản lý dự án | đầu tư phát triển
        dân tộc | tôn giáo | thi đua | khen thưởng | sở hữu trí tuệ | bưu chính viễn thông | bưu chính | viễn thông | điện lực
        điện tử | cấp nước | thoát nước | cấp thoát nước | cấp, thoát nước | quản lý giáo dục | nhà giáo
        quản lý xử lý vi phạm hành chính | vệ sinh môi trường | công ích | số | cộng đồng | giảm nghèo | nông thôn mới
        tiến bộ phụ nữ | bình đẳng giới | an toàn giao thông | an toàn thực phẩm | vệ sinh | thực phẩm | ma túy | cơ yếu
        chính trị | hồ chí minh | báo chí | xuất bản | văn học nghệ thuật | nghệ thuật | khoa học | tài nguyên | biển đảo
        biển | đất đai | quan trắc | nội địa | quốc tế | quốc gia | khu vực | cách mạng | đảng | tổ chức | cơ quan | kiểm tra
        hậu cần | nhân sự | thời sự | dân phòng | dân lập | công lập | độc lập | cao cấp | sơ cấp | trợ cấp | quy trình
        thiết bị | trang thiết bị | vật tư | dược phẩm | đại chúng | hậu phương | đối ngoại | dân quân tự vệ | công tác | thành viên | học tập cộng đồng | công nghệ thông tin | giáo dục thường xuyên | và kinh doanh
        quản lý | dịch vụ việc làm | dịch vụ công ích | cứu hộ | cấp cứu | nghề nghiệp | tổng hợp | dân quân | thường trực | chương trình | công trình | khoa học | thống kê | trật tự
        hình sự | dân sự | công cộng | sự nghiệp công | sự nghiệp | trường học | trung học | kế toán | nhiễm khuẩn | khám, chữa bệnh | khám bệnh, chữa bệnh | khám chữa bệnh | phòng, chống thiên tai
        phòng, chống tham nhũng | phòng, chống ma túy | phòng, chống tệ nạn xã hội | phòng cháy, chữa cháy
        thi đua, khen thưởng | người có công | người có công với cách mạng | thương bệnh binh | người cao tuổi
        người khuyết tật | người tâm thần | người nghiện ma túy | trẻ em có hoàn cảnh đặc biệt | trẻ mồ côi
        cứu nạn, cứu hộ | kiểm soát | phòng bệnh | học sinh, sinh viên | vệ sinh dịch tễ
        """
    )
)
"""Lower-case words that belong to the name before them, even where they could be verbs."""

NAMING_VERBS = PhraseTable(
    phrases(
        "quản lý | giám sát | điều hành | điều phối | kiểm soát | xúc tiến | đào tạo | hỗ trợ | phát triển | phục vụ"
    )
)
"""Verbs of which names of units are made: "Phòng Cảnh sát quản lý hành chính"."""

CLASS_MODIFIERS = PhraseTable(
    phrases(
        """
        liên quan | có liên quan | có liên quan khác | liên quan khác | chức năng | chuyên môn | nêu trên | nói trên | trên | khác | nhà nước
        viễn thông | điện lực | truyền thông | báo chí | thông tin đại chúng | truyền thông đại chúng | thông tin, báo chí
        thông tin, truyền thông | thông tấn báo chí | thông tấn, báo chí | truyền thông, báo chí
        báo chí, phát thanh, truyền hình | báo chí, truyền thông | báo chí, xuất bản | chủ rừng | địa phương | thành viên
        chính trị - xã hội | chính trị xã hội | chính trị - xã hội - nghề nghiệp | xã hội | xã hội - nghề nghiệp | quần chúng
        chính trị - xã hội, xã hội nghề nghiệp | xã hội nghề nghiệp | tôn giáo | quốc tế | phi chính phủ | kinh tế | tín dụng | đảng
        kinh tế - xã hội | đoàn thể | hội đoàn | y tế | giáo dục | giáo dục và đào tạo | tư pháp | công an | quân đội | quân sự
        biên phòng | kiểm lâm | dân quân tự vệ | dân quân | vũ trang | vũ trang nhân dân | xung kích | thanh niên | chủ quản
        chủ trì | phối hợp | thực hiện | tham mưu | chuyên trách | thường trực | đầu mối | quản lý nhà nước | quản lý | hành chính
        sự nghiệp | sự nghiệp công lập | công lập | ngoài công lập | tư thục | tư nhân | cơ sở | vừa và nhỏ | nhỏ và vừa | công nghệ số | công nghệ
        công nghệ thông tin | thứ cấp | đồng hành | thương mại | cổ phần | chính sách xã hội | báo cáo viên | tuyên truyền viên
        trong và ngoài nước | trong nước | nước ngoài | nội địa | ngành dọc | chuyên ngành | ngang bộ | là tổ chức | là cá nhân
        là hộ gia đình, cá nhân | là hộ gia đình | cung cấp dịch vụ | thường trú | hưởng lợi | thụ hưởng | thi công
        đại học | cao đẳng | trung cấp | phổ thông | mầm non | tiểu học | trung học cơ sở | trung học phổ thông | thpt | thcs
        trung ương | khu công nghiệp | kcn | hạ tầng kcn | hạ tầng khu công nghiệp | xây dựng và kinh doanh hạ tầng khu công nghiệp
        tiêm chủng | tiêm chủng dịch vụ | dịch vụ | đoàn
        có thẩm quyền | có chức năng | có điều kiện | có nhu cầu | có trụ sở | cung ứng | chủ chốt | cốt cán | tự quản | khoa học | bưu chính
        bưu chính, viễn thông | bưu chính viễn thông | đóng chân | chủ lực | dân cư | nghề nghiệp | nội bộ | mật trận | hữu quan
        cùng cấp | các cấp | đảng, đoàn thể | tại chỗ | cứu hộ | cứu nạn | phòng cháy chữa cháy | cảnh sát | xây dựng đảng | nhà ở | nhà ở xã hội | chính quyền
        """
    )
)
"""Words after a class noun that say which bodies are meant."""

ADDRESSES = frozenset({"ông", "bà", "cô", "thầy", "anh", "chị"})
"""Words before the name of a person who has work: "Ông Nguyễn Văn Mẫu - Phó Hiệu trưởng"."""

OFFICE_NOUNS = frozenset({"sở", "bộ", "ban", "ngành", "cơ", "phòng"})
"""First words of the common nouns for offices of the State, which join no list of businesses or people."""

NAMES_NEEDED = frozenset({"sở", "bộ", "báo", "đài", "quỹ", "vụ", "cục", "viện", "hội", "đoàn", "phòng"})
"""Heads that mean something else before small letters: "bộ hồ sơ", "vụ cháy"."""

SUPERIOR_HEADS = frozenset({"sở", "bộ", "ủy", "uỷ", "ubnd", "tổng"})
"""First words of a superior body that a bracket after a subordinate one names: "Trung tâm X (Sở Y tế)"."""

SUBORDINATE_HEADS = frozenset({"trung", "chi", "phòng", "trạm", "bệnh", "văn", "đội", "thanh", "hạt", "trường"})
"""First words of bodies that belong to a superior one."""
