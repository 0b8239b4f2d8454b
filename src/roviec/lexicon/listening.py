"""The line (contract, section ``operated``): verbs and objects of work that this system records and never carries out.

Not operated is to watch what people think, to stop or steer what *others* say, and to enlist people to spread posts.
"""

from __future__ import annotations

WATCHING_VERBS = """
    theo dõi | nắm | nắm bắt | nắm chắc | bám nắm | dự báo | thăm dò | điều tra | khảo sát
    tổng hợp | báo cáo | đánh giá | phân tích | nhận định | thu thập | quan sát | giám sát | rà quét
"""
"""To watch, grasp or forecast; only with an object of opinion are they beyond the line."""

STEERING_VERBS = """
    ngăn chặn | ngăn ngừa | phòng ngừa | phòng, chống | phòng chống | chống | gỡ bỏ | gỡ | bóc gỡ | xóa | xóa bỏ
    chặn | chặn lọc | phản bác | bác bỏ | đấu tranh | đấu tranh với | xử lý | xử phạt | xử lý nghiêm | kiểm tra
    thanh tra | định hướng | phê phán | lên án | vô hiệu hóa | vạch trần | phát hiện | điều tra | xác minh | quản lý
    quản lý chặt chẽ | kiểm soát | giám sát | chấn chỉnh | răn đe | truy tìm | rà soát | rà quét | ứng phó
    phản biện | đẩy lùi | triệt phá | bóc tách | khóa
"""
"""To stop, remove, refute, punish or steer; only with others' speech as object are they beyond the line."""

ENLISTING_VERBS = """
    xây dựng | vận động | huy động | tranh thủ | mời | khuyến khích | kêu gọi | tập hợp | yêu cầu | đề nghị
    hướng dẫn | phát động | liên hệ | phối hợp | phối hợp với | động viên | tập huấn | thuê | giao | tuyên truyền
    chỉ đạo | kết nối với | hợp tác với | tổ chức cho | tổ chức | sử dụng | phát huy
"""
PURE_ENLISTING = "vận động | huy động | tranh thủ | mời | khuyến khích | kêu gọi | tập hợp | thuê | liên hệ | động viên"
"""To win people for something; beyond the line only if it is to spread posts."""

RECEIVING_VERBS = """
    tiếp nhận | giải đáp | đối thoại | trả lời | giải quyết | tiếp công dân | tiếp dân | tiếp xúc | lấy ý kiến
    tiếp thu | đính chính | cải chính | cung cấp | công bố | công khai | lắng nghe | tư vấn | giải trình
"""
"""To receive and answer what people send in, to publish in one's own name: always operated."""

PASSED_VERBS = """
    phối hợp với | hợp tác với | phối hợp | chủ trì | chủ động | tham mưu | chỉ đạo | lãnh đạo | yêu cầu | đề nghị
    tăng cường | tiếp tục | đẩy mạnh | chú trọng | quan tâm | tập trung | thực hiện | triển khai | tổ chức | làm tốt
    có | áp dụng | phát huy | nâng cao | kịp thời | phân công | giao | bảo đảm | đề xuất | quán triệt
    chịu trách nhiệm | trực tiếp | ưu tiên | góp phần | kiện toàn | bố trí | huy động | sử dụng
"""
"""Verbs that lead to another verb: the work is said by the one behind them, if one follows in the same breath."""

OTHER_VERBS = """
    hỗ trợ | bám sát | xây dựng | ban hành | tuyên truyền | truyền thông | phổ biến | giáo dục | vận động
    hướng dẫn | đôn đốc | kiểm điểm | biên soạn | biên tập | đăng tải | đăng | đưa tin | phát sóng | phát hành | in
    in ấn | lập | trình | gửi | hoàn thành | hoàn thiện | giúp đỡ | cấp phát | phân bổ | bố trí | mua | mua sắm
    lắp đặt | sửa chữa | nạo vét | gia cố | tiêm | tiêm chủng | khám | điều trị | sơ tán | di dời | cứu hộ | cứu trợ
    khắc phục | tuần tra | điều tiết | phân luồng | diễn tập | tập huấn | đào tạo | bồi dưỡng | thông tin
    thông báo | cảnh báo | niêm yết | khen thưởng | biểu dương | tôn vinh | động viên | sơ kết | tổng kết
    thành lập | kiện toàn | củng cố | duy trì | vận hành | cập nhật | số hóa | kết nối | chia sẻ | đổi mới
    tạo điều kiện | tháo gỡ | phát động | mở | treo | trưng bày | lồng ghép | thẩm định | phê duyệt | ký kết
    quyết định | điều động | ứng dụng | phun | khử khuẩn | vệ sinh | thu gom | cắm | dựng | trực | rút kinh nghiệm
    cổ vũ | khẳng định | nêu | làm rõ | đầu tư | đề ra
"""
"""Any other work: first in the clause, it settles that the task is operated."""

MANNER = """
    kịp thời | chặt chẽ | nghiêm | nghiêm minh | nghiêm túc | dứt điểm | chủ động | thường xuyên | có hiệu quả
    hiệu quả | tốt | sâu sát | sát sao | nhanh chóng | triệt để | kiên quyết | quyết liệt | mạnh mẽ | đúng | sớm
    trực tiếp | tích cực | toàn diện | khẩn trương | liên tục | đầy đủ | chính xác | sâu rộng | công tác | việc
    hiệu quả công tác | tốt công tác | tốt việc | đồng bộ | bài bản | các biện pháp | các giải pháp | biện pháp
    giải pháp | vai trò | hoạt động | tăng cường | đẩy mạnh | tình hình
"""
"""Words that stand between verbs and say only how."""

OPINION_NOUNS = """
    băn khoăn | lo lắng | bức xúc | tâm trạng | tâm tư | dư luận | tình hình tư tưởng | diễn biến tư tưởng | tâm lý xã hội | diễn biến tâm lý
    luồng ý kiến | ý kiến trái chiều | phản ứng của dư luận | phản ứng xã hội | phản ứng của cộng đồng | bình luận
    ý kiến trên mạng | tư tưởng, tâm | tư tưởng, dư | tư tưởng và tâm | tư tưởng và dư | tư tưởng trong
"""
"""People's thinking, mood or opinion."""

OPINION_OF_PEOPLE = "tư tưởng | tâm lý | thái độ | quan điểm | phản ứng | suy nghĩ"
PEOPLE = """
    cán bộ | đảng viên | nhân dân | người dân | người lao động | đoàn viên | hội viên | quần chúng | các tầng lớp
    học sinh | sinh viên | thanh niên | công nhân | chiến sĩ | đồng bào | mọi người | phụ huynh | cộng đồng
    công chúng | bà con | dân | công chức | giáo viên
"""
"""Thinking that is opinion only with its people: "tư tưởng của nhân dân", not "thái độ phục vụ của nhân viên"."""

STEERED_OPINION = """
    dư luận | tư tưởng | chính trị, tư tưởng
"""
"""What "định hướng" steers, besides others' speech."""

OTHERS_SPEECH = """
    thế lực thù địch | tuyên truyền chống phá | tuyên truyền xuyên tạc
    chống phá đảng | chống phá nhà nước | hoạt động chống phá | âm mưu chống phá | âm mưu, thủ đoạn của các thế lực
    việc đưa tin | phát ngôn sai | phát ngôn lệch lạc | phát ngôn thiếu | tin giả | tin đồn | tin xấu | tin sai
    tin thất thiệt | tin xuyên tạc | tin bịa đặt | luận điệu | quan điểm sai | quan điểm, tư tưởng | quan điểm trái
    quan điểm thù địch | quan điểm xuyên tạc | quan điểm lệch lạc | quan điểm xấu | việc đăng | hành vi đăng
    hành vi phát tán | hành vi tung | hành vi chia sẻ | hành vi đưa tin | hành vi bịa đặt | hành vi xuyên tạc
    hành vi lan truyền | phát tán thông tin | phát tán tin | đăng tải thông tin | đăng tải nội dung | đăng tin
    đưa tin sai | tung tin | lan truyền tin | lan truyền thông tin | chia sẻ thông tin sai | xuyên tạc | nói xấu
    bôi nhọ | vu khống | xấu độc | xấu, độc | diễn biến hòa bình | “diễn biến hòa bình” | biểu hiện thờ ơ
    biểu hiện lệch lạc | trang, nhóm | tài khoản mạng xã hội | tài khoản đăng | tài khoản giả | bài viết sai
    bài viết xấu | bài đăng | video sai | video xấu | clip sai | nội dung sai | nội dung xấu | nội dung độc hại
    nội dung vi phạm trên mạng | nội dung trên mạng | thông tin trên mạng | thông tin trên internet
    thông tin trên báo chí | thông tin trên không gian mạng | thông tin mạng | thông tin, tuyên truyền trên báo chí
    thông tin, tuyên truyền trên mạng | thông tin trên các trang | bình luận | hoạt động thông tin trên mạng
    bài viết trên mạng | nội dung đăng tải | nhận thức lệch lạc
"""
"""What others say or post."""

SPEECH_BAD = """
    xấu | độc | độc hại | sai | giả | giả mạo | trái chiều | thất thiệt | xuyên tạc | sai lệch | sai trái | bịa đặt
    tiêu cực | thù địch | không đúng | chưa kiểm chứng | chưa được kiểm chứng | không chính xác | gây hoang mang
    kích động | lệch lạc | phản động | chống phá
"""
"""Behind "thông tin" they make it others' false or hostile speech."""

ITEMS = "cổng | trang | bài | tin | nội dung | fanpage | kênh | ấn phẩm | thông tin | video | sản phẩm | bản tin | tài khoản"
OWN = """
    của mình | của đơn vị | của cơ quan | của sở | của trường | của trạm | của bệnh viện | của ủy ban
    của trung tâm | do đơn vị | do mình | do cơ quan | do sở | đã đăng của
"""
NOT_YET_OUT = """
    trước khi đăng | trước khi công bố | trước khi phát hành | trước khi phát sóng | trước khi phát
    trước khi cung cấp | trong cơ sở dữ liệu | trên hệ thống | trong hồ sơ | trong dữ liệu
"""
"""An item of one's own may always be checked, corrected or taken down; so may records, and what is not yet out."""

OWN_WORK = """
    việc thực hiện | việc triển khai | việc tổ chức | việc chấp hành | việc tuân thủ | tiến độ | kết quả | công tác
    quá trình | tình hình thực hiện | tình hình triển khai | hoạt động của | các hoạt động | chất lượng
    việc xây dựng | việc giải quyết | việc thi hành | việc tiếp nhận | việc thu | việc sử dụng | việc quản lý
    nhiệm vụ | các nhiệm vụ | kế hoạch
"""
"""Work itself as the object of "theo dõi, đôn đốc, kiểm tra"."""

INFLUENCERS = """
    người có sức ảnh hưởng | người có ảnh hưởng | người nổi tiếng | người có sức lan tỏa | kol | kols | koc
    influencer | influencers | tiktoker | tiktokers | youtuber | youtubers | facebooker | blogger | reviewer
    quản trị viên các hội | quản trị viên các nhóm | quản trị viên hội | quản trị viên nhóm | quản trị viên trang
    nhà sáng tạo nội dung | người sáng tạo nội dung | quản trị viên các trang | quản trị viên, | chủ các trang
    chủ tài khoản | hot facebooker
"""
MEMBERS = """
    đoàn viên | hội viên | đảng viên | cán bộ | công chức | viên chức | thành viên | nhân dân | người dân | học sinh
    sinh viên | giáo viên | người lao động | lực lượng | thanh niên | phụ nữ | cộng tác viên | phụ huynh
    quần chúng | tình nguyện viên | nhân viên | người theo dõi | cư dân | gia đình | người có uy tín | chức sắc
    già làng | trưởng bản | nghệ nhân
"""
SPREADING = """
    chia sẻ bài | chia sẻ tin | chia sẻ thông tin | chia sẻ các | chia sẻ video | chia sẻ clip | chia sẻ nội dung
    chia sẻ đường dẫn | chia sẻ rộng rãi | bình luận | tương tác | lan tỏa thông tin | lan tỏa tin | lan tỏa bài
    lan tỏa các thông tin | phủ xanh | thay ảnh đại diện | thay khung | thả tim | chia sẻ trên | chia sẻ lên
    lan tỏa trên mạng | lan tỏa nội dung | lan tỏa các bài | lan tỏa các nội dung | lan tỏa các tin | lan tỏa video
    lan tỏa các video | lan tỏa clip | trang cá nhân | tài khoản cá nhân
    lan tỏa thông điệp trên mạng | lan tỏa các thông điệp trên mạng | lan tỏa thông điệp trên facebook
    lan tỏa thông điệp trên zalo | lan tỏa thông điệp trên tiktok | lan tỏa hình ảnh trên mạng
    lan tỏa thông điệp trên các nền tảng | lan tỏa trên các nền tảng | lan tỏa trên facebook | lan tỏa trên zalo
    lan tỏa trên tiktok | lan tỏa trên không gian mạng
"""
"""To spread posts."""

ASSIGNING = "giao | phân công | bố trí | cử"
"""To tell staff off for something; beyond the line only where they are to spread posts as if for themselves."""

CAMPAIGNING = """
    bình luận | thả tim | phủ xanh | thay ảnh đại diện | thay khung | trang cá nhân | tài khoản cá nhân
"""
"""To spread posts under one's own name, as nobody does who only tells what the body publishes."""

POSTING = """
    đăng tải | đăng bài | đăng tin | đăng video | đăng clip | đăng trên | đăng lên | quay clip | làm clip
    lan truyền
"""
"""To post: beyond the line for people who are won over, not for staff who are told to."""

INFLUENCER_WORK = """
    đăng | chia sẻ | lan tỏa | tuyên truyền | truyền thông | quảng bá | lên tiếng | lan truyền | phổ biến | đưa tin
    quay clip | làm clip | livestream | phát trực tiếp
"""
"""What influencers are enlisted for."""

ALWAYS_BEYOND = """
    bảo vệ nền tảng tư tưởng | cộng tác viên dư luận | định hướng dư luận | phản bác các quan điểm
    phản bác quan điểm | phản bác luận điệu | phản bác các luận điệu | phản bác thông tin
"""
"""Fixed phrases that are beyond the line as the first work of a clause."""

PURPOSES = """
    để | nhằm | góp phần | phục vụ | giúp | tạo sự | tạo | qua đó | từ đó | trên cơ sở | không để | làm cơ sở
    hướng tới | gắn với
"""
"""They begin what the work is for, which does not decide."""

SIGNS = """
    tưởng | luận | tâm | phản | thái | điểm | nghĩ | luồng | chiều | mạng | internet | tảng | phạm
    khoăn | lắng | xúc | mưu | thù | phá | tạc | đưa | ngôn | giả | đồn | xấu | độc | sai | thiệt | bịa | đăng | tán | tung | sẻ | lan | tỏa
    bôi | vu | hòa | thờ | lệch | nhóm | trang | khoản | chí | tiêu | đúng | chứng | xác | hoang | kích
    hưởng | tiếng | kol | kols | koc | influencer | influencers | tiktoker | tiktokers | youtuber | youtubers
    facebooker | blogger | reviewer | sáng | trị | tương | xanh | thay | thả | quay | clip
"""
"""Syllables of which every object beyond the line holds one: a clause without any is operated."""
