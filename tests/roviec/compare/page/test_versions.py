"""Two versions side by side."""

from __future__ import annotations

import re

from compare_samples import compared

from roviec.compare.page import comparison_to_html


def test_each_difference_is_a_row_and_what_stayed_is_folded_away():
    page = comparison_to_html(compared(("12 lớp", "15 lớp"), ("- Thực hiện nghiêm.\n", "")))
    assert page.count('data-k="edited"') == 1
    assert page.count('data-k="removed"') == 1
    assert re.search(r'<details class="same"><summary>\d+ đoạn giữ nguyên', page)


def test_a_task_links_to_the_row_of_its_clause():
    page = comparison_to_html(compared(("30/4/2026", "15/5/2026")))
    (number,) = re.findall(r'href="#(c\d+)"', page.split('id="tasks"')[1].split("</section>")[0])
    row = page[page.index(f'id="{number}"') :][:2000]
    assert "II.1.a" in row


def test_the_same_versions_say_so():
    assert "Hai bản giống nhau" in comparison_to_html(compared())
    assert "chỉ khác cách trình bày ở 1 chỗ" in comparison_to_html(compared(("1. Mục đích", "1) Mục đích")))


def test_in_english():
    page = comparison_to_html(compared(("12 lớp", "15 lớp")), language="en")
    assert '<html lang="en">' in page
    assert "Two versions compared" in page
    assert "Bản cũ" not in page


def test_nothing_in_the_page_asks_for_anything():
    page = comparison_to_html(compared(("12 lớp", "15 lớp")))
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert " style=" not in page
    assert not re.search(r"\son\w+=", page.split("<script")[0])
