from reviewing import clause_of

CLAUSE, TASK = "II.1.-3", "II.1.-3/a"


def test_what_was_meant_can_be_sent_again_as_it_was(send, document):
    before = clause_of(document, CLAUSE).stamp
    send("accept", CLAUSE)
    words = send("assign", CLAUSE, task=TASK, lead="Sở Y tế", partners="Sở A\nSở B", stamp=before).content.decode()
    assert 'name="lead" value="Sở Y tế"' in words
    assert f'name="stamp" value="{clause_of(document, CLAUSE).stamp}"' in words
    assert before not in words
    assert "Chấp nhận <span" in words
    assert "Sở A<br>Sở B" in words


def test_after_an_undo_it_says_so(send, document):
    send("accept", CLAUSE)
    seen = clause_of(document, CLAUSE).stamp
    send("undo", CLAUSE)
    assert "Ý trước đó đã được hoàn tác." in send("accept", CLAUSE, stamp=seen).content.decode()
