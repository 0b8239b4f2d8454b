"""Abbreviations that documents use without explaining them. Keys are letters in lower case, without accents or signs.

Only what means one thing in the name of a body stands here: "TT" (thị trấn, trung tâm, truyền thanh) does not.
"""

from __future__ import annotations

from typing import Final


def _table(rows: str) -> dict[str, str]:
    pairs = (line.split("|") for line in rows.strip().splitlines())
    return {short: long.strip() for shorts, long in pairs for short in shorts.split()}


ABBREVIATIONS: Final = _table(
    """
    ubnd | ủy ban nhân dân
    hdnd | hội đồng nhân dân
    mttq mttqvn | mặt trận tổ quốc
    ubmttq ubmt ubmttqvn | ủy ban mặt trận tổ quốc
    btt | ban thường trực
    gddt gdvdt | giáo dục đào tạo
    tttt | thông tin truyền thông
    khcn | khoa học công nghệ
    nnptnt nnvptnt | nông nghiệp phát triển nông thôn
    nnmt nnvmt | nông nghiệp môi trường
    tnmt | tài nguyên môi trường
    ldtbxh ldtbvxh | lao động thương binh xã hội
    vhttdl vhttvdl | văn hóa thể thao du lịch
    vhtt | văn hóa thể thao
    vhxh | văn hóa xã hội
    gtvt | giao thông vận tải
    khdt | kế hoạch đầu tư
    dttg | dân tộc tôn giáo
    kttv | khí tượng thủy văn
    bhxh | bảo hiểm xã hội
    kbnn | kho bạc nhà nước
    nhnn | ngân hàng nhà nước
    bchqs | bộ chỉ huy quân sự
    bdbp | bộ đội biên phòng
    pccc | phòng cháy chữa cháy
    cnch | cứu nạn cứu hộ
    pctt | phòng chống thiên tai
    tkcn | tìm kiếm cứu nạn
    cdc ksbt | kiểm soát bệnh tật
    tyt | trạm y tế
    ttyt | trung tâm y tế
    bvdk | bệnh viện đa khoa
    thcs | trung học cơ sở
    thpt | trung học phổ thông
    gdtx | giáo dục thường xuyên
    tp | thành phố
    tx | thị xã
    tw | trung ương
    btg | ban tuyên giáo
    btgdv btgvdv | ban tuyên giáo dân vận
    btc | ban tổ chức
    bdv | ban dân vận
    bnc | ban nội chính
    ubkt | ủy ban kiểm tra
    tncs | thanh niên cộng sản
    tncshcm | thanh niên cộng sản hồ chí minh
    dtn dtncs | đoàn thanh niên
    lhpn | liên hiệp phụ nữ
    hlhpn | hội liên hiệp phụ nữ
    hnd hoind | hội nông dân
    ccb | cựu chiến binh
    hccb | hội cựu chiến binh
    ldld | liên đoàn lao động
    ctd | chữ thập đỏ
    lhhkhkt | liên hiệp hội khoa học kỹ thuật
    vhnt | văn học nghệ thuật
    ptth pttth | phát thanh truyền hình
    ttth | truyền thanh truyền hình
    vp | văn phòng
    bql | ban quản lý
    bqlda | ban quản lý dự án
    qlda | quản lý dự án
    kcn | khu công nghiệp
    bcd | ban chỉ đạo
    ca | công an
    cat | công an tỉnh
    catp | công an thành phố
    tand | tòa án nhân dân
    vksnd | viện kiểm sát nhân dân
    dbqh | đại biểu quốc hội
    dhqg | đại học quốc gia
    nxb | nhà xuất bản
    ttgdnn | trung tâm giáo dục nghề nghiệp
    hcc tthcc | hành chính công
    qlnn | quản lý nhà nước
    """
)

DEPARTMENT_LETTERS: Final = _table(
    """
    yt | y tế
    tc | tài chính
    nv | nội vụ
    tp | tư pháp
    xd | xây dựng
    ct | công thương
    ngv | ngoại vụ
    dl | du lịch
    gddt gd | giáo dục đào tạo
    khcn | khoa học công nghệ
    nnmt nnvmt | nông nghiệp môi trường
    nnptnt | nông nghiệp phát triển nông thôn
    nn | nông nghiệp
    tnmt | tài nguyên môi trường
    tttt | thông tin truyền thông
    ldtbxh | lao động thương binh xã hội
    vhttdl | văn hóa thể thao du lịch
    vhtt | văn hóa thể thao
    gtvt | giao thông vận tải
    khdt | kế hoạch đầu tư
    dttg | dân tộc tôn giáo
    """
)
"""What letters mean behind "Sở", or behind its S: "Sở TC", "STC"."""

LONGEST: Final = 5
"""Parts of one abbreviation: "LĐ-TB&XH" has three."""

COMMON_NAMES: Final = """
ủy ban nhân dân hội đồng nhân dân văn phòng đoàn đại biểu quốc hội
sở y tế sở tài chính sở nội vụ sở tư pháp sở xây dựng sở công thương sở ngoại vụ sở du lịch sở giáo dục đào tạo
sở khoa học công nghệ sở nông nghiệp môi trường sở nông nghiệp phát triển nông thôn sở tài nguyên môi trường
sở thông tin truyền thông sở lao động thương binh xã hội sở văn hóa thể thao du lịch sở giao thông vận tải
sở kế hoạch đầu tư sở dân tộc tôn giáo thanh tra ban quản lý các khu công nghiệp kinh tế công an bộ chỉ huy quân sự
bộ đội biên phòng kho bạc nhà nước bảo hiểm xã hội ngân hàng chi cục thuế hải quan thống kê tòa án viện kiểm sát
tỉnh ủy thành ủy huyện ủy quận ủy thị ủy đảng ủy ban tuyên giáo dân vận ban tổ chức ban nội chính ủy ban kiểm tra
trường chính trị mặt trận tổ quốc việt nam đoàn thanh niên cộng sản hội liên hiệp phụ nữ hội nông dân
hội cựu chiến binh liên đoàn lao động hội chữ thập đỏ liên minh hợp tác xã báo phát thanh truyền hình trung tâm
kiểm soát bệnh tật phục vụ hành chính công trạm y tế bệnh viện đa khoa phòng văn hóa xã hội phòng kinh tế hạ tầng đô thị
"""
"""Words that names of bodies are made of; a slip in one of them hides no other body, a slip in a proper name may."""
