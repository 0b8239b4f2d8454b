"""Spellings that are always wrong, with the right one: sound-alikes that writers of documents mix up.

A row is "wrong = right"; behind "<" stand words before which, behind ">" words after which the same letters are right
("khảo sát nhập khẩu" is no "sáp nhập"). Only forms that have no other reading are in the table.

Source: general usage; the confusions are those of hỏi and ngã, s and x, ch and tr, d, gi and r, l and n, and of endings.
"""

from __future__ import annotations

from msgspec import Struct


class Confusion(Struct, frozen=True):
    """A spelling that is wrong."""

    wrong: str
    right: str
    not_after: frozenset[str]
    not_before: frozenset[str]


_ROWS = """
bổ xung = bổ sung; xử dụng = sử dụng; sữ dụng = sử dụng; sử lý = xử lý < lịch tiểu sách; xữ lý = xử lý
xữ phạt = xử phạt; ứng xữ = ứng xử; lịch sữ = lịch sử; sát nhập = sáp nhập < khảo giám kiểm quan cảnh sâu xác
chia xẻ = chia sẻ; chia sẽ = chia sẻ > được là có giúp; xắp xếp = sắp xếp; sắp sếp = sắp xếp; xắp tới = sắp tới
xuất xắc = xuất sắc; suất sắc = xuất sắc; năng xuất = năng suất > khẩu nhập bản xưởng cảnh trình kho hiện phát
lãi xuất = lãi suất; hiệu xuất = hiệu suất; tần xuất = tần suất; áp xuất = áp suất; xác xuất = xác suất
công xuất = công suất < thành gia thi > khẩu nhập bản xưởng cảnh trình kho hiện phát; đề suất = đề xuất < vấn
sản suất = sản xuất < tài; đột suất = đột xuất; suất khẩu = xuất khẩu; suất bản = xuất bản; truy suất = truy xuất
trích suất = trích xuất; xuất sứ = xuất xứ; sơ xuất = sơ suất < hồ > khẩu nhập bản kho; chuẩn đoán = chẩn đoán < tiêu quy
chẩn bị = chuẩn bị; chuẫn bị = chuẩn bị; tiêu chuẫn = tiêu chuẩn; cọ sát = cọ xát; thăm quan = tham quan > chức hệ tài
vô hình chung = vô hình trung < sản; trãi qua = trải qua; trãi nghiệm = trải nghiệm; giúp đở = giúp đỡ
bảo đãm = bảo đảm; đãm bảo = đảm bảo; bão đảm = bảo đảm; bảo đam = bảo đảm; bào đảm = bảo đảm < đồng
tiềm kiếm = tìm kiếm; tìm ẩn = tiềm ẩn > số; nền tản = nền tảng; khắt phục = khắc phục; khắc khe = khắt khe
khắc nghiệc = khắc nghiệt; sữa chữa = sửa chữa; sữa đổi = sửa đổi; chỉnh sữa = chỉnh sửa; kỷ năng = kỹ năng < thế
kỷ thuật = kỹ thuật; kỷ lưỡng = kỹ lưỡng; kỹ luật = kỷ luật; kỹ niệm = kỷ niệm; kỹ cương = kỷ cương
nghĩ dưỡng = nghỉ dưỡng; nghĩ hưu = nghỉ hưu; nghĩ phép = nghỉ phép; nghĩ lễ = nghỉ lễ; suy nghỉ = suy nghĩ
ý nghỉa = ý nghĩa; chủ nghỉa = chủ nghĩa; nghỉa vụ = nghĩa vụ; chũ trì = chủ trì; chũ động = chủ động
chủ chì = chủ trì; trủ trì = chủ trì; chũ tịch = chủ tịch; chủ tich = chủ tịch; dể dàng = dễ dàng; dể hiểu = dễ hiểu
lảnh đạo = lãnh đạo; lãnh đao = lãnh đạo; chỉ đao = chỉ đạo; nãnh đạo = lãnh đạo; lảng phí = lãng phí
bảo lụt = bão lụt; bảo lũ = bão lũ; lủ lụt = lũ lụt; mưa lủ = mưa lũ; cơn bảo = cơn bão
cũng cố = củng cố > gắng tình ý định; củng như = cũng như; củng là = cũng là; diển ra = diễn ra
diển biến = diễn biến; diển tập = diễn tập; biểu diển = biểu diễn; thực tiển = thực tiễn; triễn khai = triển khai
phát triễn = phát triển; phát triên = phát triển; phát triến = phát triển; triễn lãm = triển lãm; triển lảm = triển lãm
triến khai = triển khai; triên khai = triển khai; chiển khai = triển khai; hổ trợ = hỗ trợ; tương hổ = tương hỗ
bồi dưởng = bồi dưỡng; nuôi dưởng = nuôi dưỡng; hưỡng dẫn = hướng dẫn; hướng dẩn = hướng dẫn; dẩn đến = dẫn đến
dẩn dắt = dẫn dắt; chỉ dẩn = chỉ dẫn; biểu mẩu = biểu mẫu; gương mẩu = gương mẫu; mẩu giáo = mẫu giáo
mâu thuẩn = mâu thuẫn; khẫn trương = khẩn trương; khẫn cấp = khẩn cấp; cẫn thận = cẩn thận; nổ lực = nỗ lực > lượng
nổi bậc = nổi bật; nỗi bật = nổi bật; sôi nỗi = sôi nổi; cổ vủ = cổ vũ; cỗ vũ = cổ vũ; cỗ động = cổ động
vủ khí = vũ khí; vẽ đẹp = vẻ đẹp; bản vẻ = bản vẽ; sạch sẻ = sạch sẽ; mạnh mẻ = mạnh mẽ; chặc chẽ = chặt chẽ
chặt chẻ = chặt chẽ; chặc chẻ = chặt chẽ; suông sẻ = suôn sẻ; gìn giử = gìn giữ; giử vững = giữ vững
giử gìn = giữ gìn; lưu giử = lưu giữ; dữ gìn = giữ gìn; dữ vững = giữ vững; tỗ chức = tổ chức; tồ chức = tổ chức
tổ chứt = tổ chức; nhũng năm = những năm; sỡ hữu = sở hữu; cơ sỡ = cơ sở; trụ sỡ = trụ sở; hội thão = hội thảo
thão luận = thảo luận; dự thão = dự thảo; soạn thão = soạn thảo; xoạn thảo = soạn thảo; khảo xát = khảo sát
khão sát = khảo sát; giám xát = giám sát; dám sát = giám sát; kiểm xoát = kiểm soát; kiễm soát = kiểm soát
kiễm tra = kiểm tra; rà xoát = rà soát; rà sót = rà soát; sai xót = sai sót; thiếu xót = thiếu sót; bỏ xót = bỏ sót
xúc tích = súc tích; xâu sắc = sâu sắc; xâu rộng = sâu rộng; sâu xắc = sâu sắc; xinh hoạt = sinh hoạt
phát xinh = phát sinh; xinh viên = sinh viên; xưu tầm = sưu tầm; xản xuất = sản xuất; sâm nhập = xâm nhập
sâm hại = xâm hại; sẳn sàng = sẵn sàng; xẵn sàng = sẵn sàng; sẵng sàng = sẵn sàng; sây dựng = xây dựng
xây dụng = xây dựng; xuyên xuốt = xuyên suốt; suyên suốt = xuyên suốt; thường suyên = thường xuyên
thường xuyện = thường xuyên; xem sét = xem xét; sem xét = xem xét; sung kích = xung kích; sung phong = xung phong
xung túc = sung túc; trao dồi = trau dồi; chau dồi = trau dồi; chau chuốt = trau chuốt; trào mừng = chào mừng < phong cao
chung thành = trung thành > lập phố tích viên; tập chung = tập trung < học bài luyện diễn thực sưu thu
chung tâm = trung tâm; trung tay = chung tay; trung cư = chung cư; chương chình = chương trình; chình bày = trình bày
trương trình = chương trình < chủ khẩn khai phô; quy chình = quy trình; chình độ = trình độ; trân thành = chân thành
chân trọng = trân trọng; tuyên chuyền = tuyên truyền; truyên truyền = tuyên truyền; tuyên truyên = tuyên truyền
chuyền thống = truyền thống; chuyền thông = truyền thông < dây > minh suốt; vận truyển = vận chuyển
truyển đổi = chuyển đổi; dành giật = giành giật; dành thắng lợi = giành thắng lợi; dành chiến thắng = giành chiến thắng
giữ liệu = dữ liệu; giử liệu = dữ liệu; dử liệu = dữ liệu; giữ kiện = dữ kiện; dải pháp = giải pháp
dải quyết = giải quyết; dải ngân = giải ngân; dám đốc = giám đốc; dáo dục = giáo dục; dao thông = giao thông
dới thiệu = giới thiệu; giới hạng = giới hạn; dản dị = giản dị; lăng lực = năng lực; lông nghiệp = nông nghiệp
lông thôn = nông thôn; lâng cao = nâng cao; lội dung = nội dung; liềm tin = niềm tin; bàng giao = bàn giao
bàn bạt = bàn bạc; lang tỏa = lan tỏa; lang toả = lan tỏa; ngăn chặng = ngăn chặn; ngăn trặn = ngăn chặn
hạng chế = hạn chế; thời hạng = thời hạn; đội ngủ = đội ngũ; trách nhiện = trách nhiệm; nhiện vụ = nhiệm vụ
nhiêm vụ = nhiệm vụ; nhiệm vu = nhiệm vụ; thực hiên = thực hiện; kế hoach = kế hoạch; kê hoạch = kế hoạch
tăng cương = tăng cường; phôi hợp = phối hợp; phối hơp = phối hợp; đam bảo = đảm bảo; cơ quang = cơ quan
đơn vi = đơn vị > phạm; nhân dan = nhân dân; cán bô = cán bộ; tin nhiệm = tín nhiệm; tính nhiệm = tín nhiệm
bất cặp = bất cập; bức súc = bức xúc; súc tiến = xúc tiến; xuất hiên = xuất hiện; thỏa mản = thỏa mãn
nhản hiệu = nhãn hiệu; nhản mác = nhãn mác; rỏ ràng = rõ ràng; làm rỏ = làm rõ; nêu rỏ = nêu rõ; rỏ rệt = rõ rệt
rõ dàng = rõ ràng; mở rông = mở rộng; mỡ rộng = mở rộng; mỡ lớp = mở lớp; bãi bõ = bãi bỏ; bải bỏ = bãi bỏ
hủy bõ = hủy bỏ; tháo gở = tháo gỡ; gở bỏ = gỡ bỏ; dở bỏ = dỡ bỏ; tháo dở = tháo dỡ; đổ vở = đổ vỡ
bền vửng = bền vững; vửng mạnh = vững mạnh; vửng chắc = vững chắc; hửu ích = hữu ích; hửu nghị = hữu nghị
địa bản = địa bàn; theo dỏi = theo dõi; dỏi theo = dõi theo; tuân thũ = tuân thủ
nhuần nhuyển = nhuần nhuyễn; bão quản = bảo quản; bão vệ = bảo vệ; bão hiểm = bảo hiểm; bão tồn = bảo tồn
bão dưỡng = bảo dưỡng; khuyến kích = khuyến khích; đáp úng = đáp ứng; ứng dung = ứng dụng; nội dụng = nội dung
công tac = công tác; hôi nghị = hội nghị; hội nghi = hội nghị > ngờ vấn; nghi quyết = nghị quyết; nghị đinh = nghị định
quyết đinh = quyết định; chỉ thi = chỉ thị > đua hành tuyển công đấu; pháp lênh = pháp lệnh; tờ trinh = tờ trình
bí thu = bí thư > hoạch hái mua; nhầm lẩn = nhầm lẫn; lẩn nhau = lẫn nhau; lẩn lộn = lẫn lộn; trà trộm = trà trộn
khoản cách = khoảng cách; chứng thựt = chứng thực; cập nhập = cập nhật; tỉ mĩ = tỉ mỉ; tỷ mĩ = tỉ mỉ
bàng hoàn = bàng hoàng; phản ảnh lại = phản ánh lại; tệ nạng = tệ nạn; tai nạng = tai nạn; phòng ngùa = phòng ngừa
vệ sinh môi trường sống xung quang = vệ sinh môi trường sống xung quanh; xung quang = xung quanh; phổ biếng = phổ biến
"""


def _read(row: str) -> Confusion:
    head, _, right = row.partition("=")
    right, _, before = right.partition(">")
    right, _, after = right.partition("<")
    wrong = head.strip()
    return Confusion(wrong, right.strip(), frozenset(after.split()), frozenset(before.split()))


CONFUSIONS: tuple[Confusion, ...] = tuple(
    _read(row) for line in _ROWS.strip().splitlines() for row in line.split(";") if row.strip()
)
"""Wrong spellings of one reading, all in small letters."""

_DE_HEADS = """
vấn chủ tiền tiêu chuyên nhan mệnh đầu luận bộ ra chấm in sao phụ tựa hội định nan bài môn làm soạn mở phản nêu
đặt các những một nhiều này mọi mỗi duyệt theo số
"""
DE_COMPOUND_HEADS = frozenset(_DE_HEADS.split())
"""What "đề" goes together with behind: "vấn đề", "tiền đề"."""
_AFTER_DE = """
đồng chí; các đồng; nhân dân; người dân; người lao; mọi người; cán bộ; doanh nghiệp; kịp thời; góp phần; tạo điều
tạo sự; tạo ra; giúp đỡ; giúp cho; giúp các; cho các; cho người; phục vụ; nâng cao; thực hiện; đảm bảo; bảo đảm
triển khai; tổ chức; hướng dẫn; tuyên truyền; xây dựng; phát triển; phát huy; giải quyết; xử lý; hoàn thành
hoàn thiện; tăng cường; hỗ trợ; bổ sung; thống nhất; tiến hành; tham gia; tham mưu; phối hợp; khắc phục; ngăn chặn
đáp ứng; duy trì; thúc đẩy; thu hút; trở thành; tiếp tục; làm tốt; làm rõ; quản lý; chấn chỉnh; huy động; bố trí
chỉ đạo; lãnh đạo; theo dõi; từng bước; chúng ta; chào mừng; được hưởng; có cơ; có thể; có biện; không để; không xảy
biết và; phòng tránh; sử dụng; báo cáo
"""
AFTER_DE = frozenset(tuple(pair.split()) for line in _AFTER_DE.strip().splitlines() for pair in line.split(";"))
"""Pairs of words that follow "để" (in order to, let) and not "đề"."""

_LAN_ENDS = "tránh trốn khuất quẩn thẩn quất lút vào trong sau dưới đi mất nhanh khỏi giữa ra xuống qua vô nấp sâu"
LAN_COMPOUND_ENDS = frozenset(_LAN_ENDS.split())
"""What "lẩn" (to hide) goes together with."""
_LAN_HEADS = "lẩn trốn chạy len lánh ẩn lủi tìm bọn kẻ đối đang"
LAN_HEADS = frozenset(_LAN_HEADS.split())
"""Words before "lẩn" where it may mean to hide."""
