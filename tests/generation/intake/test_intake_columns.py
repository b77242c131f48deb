"""Blocks of a page are read column by column, below what runs over all columns."""

from quizapp.generation.intake.pdf_columns import Block, in_reading_order


def test_columns_are_read_one_after_the_other_between_head_and_foot() -> None:
    blocks = [
        Block(0, 200, 20, 230, 30),  # foot
        Block(1, 220, 300, 370, 500),  # right column, above
        Block(2, 220, 60, 370, 290),  # right column, below
        Block(3, 50, 60, 210, 400),  # left column, below
        Block(4, 50, 410, 210, 500),  # left column, above
        Block(5, 50, 520, 370, 560),  # headline over both
    ]

    assert in_reading_order(blocks) == [5, 4, 3, 1, 2, 0]


def test_blocks_that_cannot_be_parted_are_read_from_the_top() -> None:
    assert in_reading_order([Block(0, 0, 0, 10, 10), Block(1, 5, 5, 15, 15)]) == [1, 0]
    assert in_reading_order([]) == []
    assert in_reading_order([Block(n, 0, n * 10, 10, n * 10 + 5) for n in range(1500)])[0] == 1499
