import pytest

from roviec_web.documents.reviewing.operating import is_operated


@pytest.mark.parametrize(
    "text",
    [
        "Công an tỉnh phân luồng giao thông.",
        "Sở Y tế tiếp nhận, trả lời câu hỏi của người dân.",
        "Kinh phí: 2 tỷ đồng.",
    ],
)
def test_work_of_an_office_is_operated(text):
    assert is_operated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Văn hóa nắm bắt tâm tư, dư luận của người dân.",
        "Cấp thuốc\ncho xã; đồng thời theo dõi, nắm bắt dư luận xã hội.",
        "Ngăn chặn, gỡ bỏ các thông tin xấu độc trên mạng.",
    ],
)
def test_opinions_and_others_speech_are_not(text):
    assert not is_operated(text)
