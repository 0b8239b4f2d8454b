"""Abbreviations in common use in documents of Party and State bodies."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+(?:[&-]+[^\W\d_]+)*")

COMMON: dict[str, str] = {
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "MTTQ": "Mặt trận Tổ quốc",
    "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "BTV": "Ban Thường vụ",
    "BTVTU": "Ban Thường vụ Tỉnh ủy",
    "BCH": "Ban Chấp hành",
    "BCĐ": "Ban Chỉ đạo",
    "BQL": "Ban Quản lý",
    "BTGTW": "Ban Tuyên giáo Trung ương",
    "VPTW": "Văn phòng Trung ương Đảng",
    "VPCP": "Văn phòng Chính phủ",
    "VPUB": "Văn phòng Ủy ban nhân dân",
    "TTG": "Thủ tướng Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "TW": "Trung ương",
    "TP": "thành phố",
    "CA": "Công an",
    "BCHQS": "Bộ Chỉ huy Quân sự",
    "BĐBP": "Bộ đội Biên phòng",
    "TAND": "Tòa án nhân dân",
    "VKSND": "Viện kiểm sát nhân dân",
    "KBNN": "Kho bạc Nhà nước",
    "NHNN": "Ngân hàng Nhà nước",
    "NHCSXH": "Ngân hàng Chính sách xã hội",
    "BHXH": "Bảo hiểm xã hội",
    "LĐLĐ": "Liên đoàn Lao động",
    "LHPN": "Liên hiệp Phụ nữ",
    "CCB": "Cựu chiến binh",
    "TNCS": "Thanh niên Cộng sản",
    "HTX": "hợp tác xã",
    "DN": "doanh nghiệp",
    "DNNVV": "doanh nghiệp nhỏ và vừa",
    "HKD": "hộ kinh doanh",
    "KCN": "khu công nghiệp",
    "KKT": "khu kinh tế",
    "QLDA": "quản lý dự án",
    "PTTH": "Phát thanh và Truyền hình",
    "PT-TH": "Phát thanh và Truyền hình",
    "TTXVN": "Thông tấn xã Việt Nam",
    "VTV": "Đài Truyền hình Việt Nam",
    "VOV": "Đài Tiếng nói Việt Nam",
    "NN&MT": "Nông nghiệp và Môi trường",
    "NNMT": "Nông nghiệp và Môi trường",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
    "NNPTNT": "Nông nghiệp và Phát triển nông thôn",
    "PTNT": "Phát triển nông thôn",
    "TN&MT": "Tài nguyên và Môi trường",
    "TNMT": "Tài nguyên và Môi trường",
    "KH&CN": "Khoa học và Công nghệ",
    "KHCN": "Khoa học và Công nghệ",
    "KH&ĐT": "Kế hoạch và Đầu tư",
    "KHĐT": "Kế hoạch và Đầu tư",
    "GD&ĐT": "Giáo dục và Đào tạo",
    "GDĐT": "Giáo dục và Đào tạo",
    "VHTT&DL": "Văn hóa, Thể thao và Du lịch",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch",
    "VHTT": "Văn hóa và Thể thao",
    "TT&TT": "Thông tin và Truyền thông",
    "TTTT": "Thông tin và Truyền thông",
    "LĐTBXH": "Lao động - Thương binh và Xã hội",
    "LĐTB&XH": "Lao động - Thương binh và Xã hội",
    "LĐ-TB&XH": "Lao động - Thương binh và Xã hội",
    "LĐ-TBXH": "Lao động - Thương binh và Xã hội",
    "GTVT": "Giao thông vận tải",
    "DT&TG": "Dân tộc và Tôn giáo",
    "PCCC": "phòng cháy, chữa cháy",
    "CNCH": "cứu nạn, cứu hộ",
    "ATGT": "an toàn giao thông",
    "ATTP": "an toàn thực phẩm",
    "PCTT": "phòng, chống thiên tai",
    "TKCN": "tìm kiếm cứu nạn",
    "PTDS": "phòng thủ dân sự",
    "CDC": "Trung tâm Kiểm soát bệnh tật",
}
"""Short form to long form; names stay as printed, the long form is extra."""

_KNOWN = """
VT TM KT TL TUQ TT QH CP NĐ QĐ NQ KH CT CTR CV HD KL TTR ĐA TB BC NXB TCVN QCVN VBQPPL VN CHXHCN XHCN CNXH ĐCSVN
CNTT CCHC TTHC KTXH QPAN ANTT ANQP QLNN NSNN NSĐP ODA FDI PPP GDP GRDP CPI PCI PAPI SIPAS KPI FTA WTO UNESCO UNICEF WHO
ASEAN APEC UN EU UNDP WB ADB IMF FAO ILO OECD NGO USD VND VNĐ EUR ISO OCOP GAP IT ICT AI IOT API QR LED SMS USB PDF GPS
GIS HTML URL VPN IP LAN WAN TV HDTV FM AM CD DVD VCD MC CLB HIV AIDS STEM STEAM IOC SOC DPT BCG MMR OPV IPV TTTM CCN TNMT PVOIL COVID SARS PCR ADN ARV BMI CO COD BOD TSS PH DO CN
SOS VIP FAQ CEO HACCP NATO VNPT FPT EVN KWH MW KV HA KM KG CM MM MHZ GHZ GB MB TB PC ATM POS CCCD CMND CMT KHKT TDTT
VHVN VHNT THPT THCS TH MN ĐH CĐ TCCN GDTX GDNN KOLS KOL VNEID VNEN OK
"""
_IN_OFFICES = """
STT PCT CVP PCVP VP VPUB VPUBND LĐVP LĐ TTĐT KGVX KTTH NN NC TC XD VX TH TTUB ĐĐBQH ĐTQH BTCN PCN TGĐ TNHH MTV CSDL PCCCR
HĐ TĐKT UV ĐT SĐT PGĐ GĐ TP PP TK PL CQ ĐV CSVC CSGD CBCC CBCCVC CCVC CMHS GVCN HS GV SV HSSV BGH UBKT UBTW BCHTW BTGDV
TGDV ĐVTN ĐTN TPP CNXD BQLDA GPMB CĐS ĐMST KCB KSBT TYT TTYT BV BS YTDP CSSK CSGT CSHS CSPCCC QSĐP CHQS QĐND CAND ANCT
LLVT QS NVQS ANM PTTT BCVT CLMT QTMT BVMT BVTV TTBVTV CNTY VSMT VSATTP VSDT BĐKH KTTV ĐĐ TL HTXNN NTM NQTW GVHD HĐTV
"""
KNOWN = frozenset((*_KNOWN.split(), *_IN_OFFICES.split()))
"""Short forms that need no explanation in a document, and whose long form is never asked for."""


def expand(name: str, abbreviations: Mapping[str, str]) -> str:
    """Write a name out in full: "UBND tỉnh" -> "Ủy ban nhân dân tỉnh". The text's own definitions win."""
    if name in abbreviations:
        return abbreviations[name]

    def long(word: re.Match[str]) -> str:
        short = word[0]
        return (
            abbreviations.get(short) or COMMON.get(short) or COMMON.get(short.upper() if short.isupper() else "", short)
        )

    return _WORD.sub(long, name)


def identity(name: str, abbreviations: Mapping[str, str]) -> str:
    """What two ways to print one body have in common: written out, in small letters, single spaces."""
    return unicodedata.normalize("NFC", expand(" ".join(name.split()), abbreviations)).casefold()
