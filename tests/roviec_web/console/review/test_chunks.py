from roviec_web.console.review.chunks import CLAUSES_A_CHUNK, chunks_of


def test_every_clause_is_in_one_chunk():
    chunks = chunks_of(2 * CLAUSES_A_CHUNK + 1)
    held = [number for chunk in chunks for number in range(chunk.first, chunk.last + 1)]
    assert held == list(range(2 * CLAUSES_A_CHUNK + 1))
    assert [chunk.number for chunk in chunks] == [0, 1, 2]
