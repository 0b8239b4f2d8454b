"""Plans set anew and compiled again: what must be the same, whatever the form."""

from __future__ import annotations

from pathlib import Path

from roviec import compile_bytes
from roviec.model.plan import Plan

HEADER = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LÂM KHÊ\tĐộc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND\tLâm Khê, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Bảo đảm an toàn giao thông mùa mưa năm 2026

Căn cứ Luật Trật tự, an toàn giao thông đường bộ;
Ủy ban nhân dân tỉnh Lâm Khê ban hành Kế hoạch với các nội dung như sau:
"""
BODY = """I. MỤC ĐÍCH
1. Giảm tai nạn giao thông trên địa bàn tỉnh.
II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
- Chủ trì, phối hợp với Công an tỉnh rà soát biển báo trên các tuyến đường; hoàn thành trước ngày 30/6/2026.
- Nắm bắt dư luận xã hội, tâm trạng của người dân về thu phí đường bộ.
2. Sở Y tế
Chuẩn bị phương án cấp cứu tại các điểm đen tai nạn.
3. Ủy ban nhân dân các xã, phường
a) Phối hợp với Sở Xây dựng phát quang hành lang đường.
b) Báo cáo kết quả về Sở Xây dựng trước ngày 20 hằng tháng.
4. Các sở, ban, ngành báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2026.
"""
CLOSING = """
Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Các sở, ban, ngành;\tKT. CHỦ TỊCH
- UBND các xã, phường;\tPHÓ CHỦ TỊCH
- Lưu: VT.\tTrần Minh Khôi
"""
STATE = HEADER + BODY + CLOSING
PARTY = """TỈNH ỦY LÂM KHÊ\tĐẢNG CỘNG SẢN VIỆT NAM
*\tLâm Khê, ngày 02 tháng 4 năm 2026
Số 31-KH/TU

KẾ HOẠCH
tuyên truyền chuyển đổi số trong sinh hoạt chi bộ
-----
Thực hiện Chương trình số 07-CTr/TU, ngày 26/02/2026 của Tỉnh ủy, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:
I- TỔ CHỨC THỰC HIỆN
1. Ban Tuyên giáo và Dân vận Tỉnh ủy
- Biên soạn tài liệu sinh hoạt chi bộ trước ngày 25/5/2026.
2. Đảng ủy các xã, phường
- Tổ chức sinh hoạt chuyên đề, hoàn thành trong quý II/2026.

Nơi nhận:\tT/M BAN THƯỜNG VỤ
- Đảng ủy các xã, phường,\tPHÓ BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.\tLý Thu Hà
"""


def compiled(text: str, name: str = "ke-hoach.txt") -> Plan:
    return compile_bytes(text.encode(), name)


def example(name: str) -> Plan:
    path = Path(__file__).resolve().parent.parent / "examples" / name
    return compile_bytes(path.read_bytes(), path.name)


def facts(plan: Plan) -> list[str]:
    """Everything that a reader takes from a plan, without offsets and lines."""
    found = []
    for part, directive in zip(plan.outlined.parts, plan.directives, strict=True):
        found.append(f"part {part.id} {part.kind}")
        if directive is not None:
            signature = directive.signature
            found.append(f"{directive.type} {directive.parent_issuer} {directive.issuer} {directive.number}")
            found.append(f"{directive.place} {directive.date} {directive.title} {directive.urgency}")
            found.extend(f"basis {one.number} {one.type} {one.date} {one.title}" for one in directive.bases)
            found.extend(f"to {one.name} {one.archive}" for one in directive.recipients)
            found.extend(f"attached {one.name}" for one in directive.attachments)
            found.append(f"{(signature.authority, signature.position, signature.name) if signature else None}")
        for node in part.walk():
            cells = [cell.text for cell in node.cells]
            heads = [(column.header, column.role) for column in node.columns]
            found.append(f"{node.path} {node.kind} {node.marker} {node.heading} {node.text} {cells} {heads}")
    return found + tasks(plan)


def tasks(plan: Plan) -> list[str]:
    return [
        f"{task.id} {task.kind} {task.text} {task.lead} {task.coordinating} {task.executing} {task.deadline} "
        f"{task.products} {task.operated}"
        for task in plan.tasks
    ]
