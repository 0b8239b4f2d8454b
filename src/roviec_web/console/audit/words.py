"""What the audit records, in words; its code stands beside it for who compares rows."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from roviec_web.kit.folding import fold

ACTIONS: Final[dict[str, Promise | str]] = {
    "body.confirm_alias": _("Xác nhận tên viết tắt của cơ quan"),
    "body.correct": _("Sửa thông tin cơ quan"),
    "body.create": _("Thêm cơ quan"),
    "body.dismiss_name": _("Bỏ qua tên chưa rõ"),
    "body.end": _("Kết thúc hoạt động cơ quan"),
    "body.import": _("Nhập danh sách cơ quan"),
    "body.load_units": _("Nạp đơn vị hành chính"),
    "body.move": _("Chuyển cơ quan sang cấp trên khác"),
    "body.remove_alias": _("Bỏ tên viết tắt của cơ quan"),
    "body.rename": _("Đổi tên cơ quan"),
    "body.succeed": _("Sáp nhập, chia tách hoặc đổi tên cơ quan"),
    "body.take_effect": _("Thay đổi của cơ quan có hiệu lực"),
    "body.undo_succession": _("Hủy một lần sáp nhập, chia tách"),
    "body_kind.add": _("Thêm loại cơ quan"),
    "body_kind.name": _("Đổi tên loại cơ quan"),
    "body_kind.remove": _("Bỏ loại cơ quan"),
    "document.bulk": _("Nạp nhiều văn bản thử nghiệm"),
    "document.compile": _("Biên dịch xong văn bản"),
    "document.demo": _("Văn bản thử nghiệm"),
    "document.download": _("Tải văn bản về"),
    "document.fail": _("Không đọc được văn bản"),
    "document.open": _("Xem xong tệp nén hoặc thư"),
    "document.refuse": _("Từ chối nhận văn bản"),
    "document.retry": _("Đọc lại văn bản"),
    "document.send": _("Gửi văn bản đến nơi nhận"),
    "document.unpack": _("Mở tệp nén hoặc thư"),
    "document.unlock": _("Nhập mật khẩu của tệp"),
    "document.unlock_failed": _("Mật khẩu không mở được tệp"),
    "document.upload": _("Tải văn bản lên"),
    "mail.settle": _("Quyết định về thư chưa rõ đã gửi"),
    "person.accept": _("Nhận lời mời"),
    "person.activate": _("Mở lại tài khoản"),
    "person.change": _("Sửa thông tin của mình"),
    "person.deactivate": _("Ngừng tài khoản"),
    "person.deletion_day": _("Đặt ngày xóa dữ liệu cá nhân"),
    "person.demo": _("Người thử nghiệm"),
    "person.forget": _("Xóa dữ liệu cá nhân"),
    "person.hand_over": _("Bàn giao công việc"),
    "person.invite": _("Mời người"),
    "person.language": _("Đổi ngôn ngữ"),
    "person.reset_factors": _("Gỡ yếu tố thứ hai"),
    "person.sign_in": _("Đăng nhập"),
    "receipt.acknowledge": _("Xác nhận đã nhận văn bản"),
    "receipt.match": _("Ghép nơi nhận với cơ quan"),
    "receipt.open": _("Mở văn bản đã nhận"),
    "review.accept": _("Chấp nhận một việc"),
    "review.accept_many": _("Chấp nhận nhiều việc"),
    "review.body": _("Ghép cơ quan của một việc"),
    "review.carry": _("Mang chỉnh sửa sang bản sửa đổi"),
    "review.clause_kind": _("Đổi loại điều khoản"),
    "review.deadline": _("Thêm hạn cho một việc"),
    "review.dismiss": _("Bỏ qua một điều cần xem"),
    "review.drop": _("Bỏ một chỉnh sửa bị vướng"),
    "review.join": _("Gộp việc"),
    "review.keep": _("Giữ một chỉnh sửa bị vướng"),
    "review.kind": _("Đổi loại việc"),
    "review.lead": _("Đặt cơ quan chủ trì"),
    "review.match": _("Ghép tên trong văn bản với cơ quan"),
    "review.operate": _("Bỏ dấu không vận hành"),
    "review.part": _("Tách điều khoản"),
    "review.partners": _("Đặt cơ quan phối hợp"),
    "review.redo": _("Làm lại một chỉnh sửa"),
    "review.split": _("Tách việc"),
    "review.text": _("Sửa lời của một việc"),
    "review.undo": _("Hoàn tác một chỉnh sửa"),
    "review.unite": _("Gộp điều khoản"),
    "role.end": _("Kết thúc vai trò"),
    "role.grant": _("Trao vai trò"),
    "role.substitute": _("Cử người thay"),
    "session.end": _("Kết thúc một phiên đăng nhập"),
    "session.end_others": _("Kết thúc các phiên đăng nhập khác"),
    "site.backup": _("Sao lưu hệ thống"),
    "site.rekey": _("Mã hóa lại yếu tố thứ hai"),
    "site.restore": _("Khôi phục hệ thống"),
    "view.delete": _("Xóa bộ lọc đã lưu"),
    "view.rename": _("Đổi tên bộ lọc đã lưu"),
    "view.save": _("Lưu bộ lọc"),
}


TARGETS: Final[dict[str, Promise | str]] = {
    "Alias": _("Tên viết tắt"),
    "Backup": _("Bản sao lưu"),
    "Body": _("Cơ quan"),
    "BodyImport": _("Danh sách nhập"),
    "BodyKind": _("Loại cơ quan"),
    "Document": _("Văn bản"),
    "Factors": _("Các yếu tố thứ hai"),
    "NameQuestion": _("Tên chưa rõ"),
    "OutboxMessage": _("Thư gửi đi"),
    "Person": _("Người dùng"),
    "Receipt": _("Văn bản đến"),
    "ReviewEdit": _("Chỉnh sửa"),
    "Role": _("Vai trò"),
    "SavedView": _("Bộ lọc đã lưu"),
    "SignIn": _("Phiên đăng nhập"),
    "Succession": _("Sáp nhập, chia tách"),
}


def target_in_words(target: str) -> str:
    """What it was done to; the name of its table for one of an older version."""
    return str(TARGETS.get(target, target))


def action_in_words(action: str) -> str:
    """What was done; the code itself for one of an older version."""
    return str(ACTIONS.get(action, action))


def actions_named(words: str) -> list[str]:
    """Codes of the actions in whose words, as the reader has them, all of these stand; with or without accents."""
    wanted = fold(words).split()
    return [action for action, told in ACTIONS.items() if wanted and all(word in fold(str(told)) for word in wanted)]
