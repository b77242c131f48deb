"""A picture for a question lies beside the set: one from elsewhere is copied, and never over another one."""

from pathlib import Path

import pytest

from quizapp.core.errors import FileError
from quizapp.services.set_folder import adopt_image


@pytest.fixture
def set_path(tmp_path: Path) -> Path:
    (tmp_path / "sets" / "bilder").mkdir(parents=True)
    return tmp_path / "sets" / "satz.yaml"


def test_a_picture_in_the_folder_stays_where_it_is(set_path: Path) -> None:
    picture = set_path.parent / "bilder" / "a.png"
    picture.write_bytes(b"eins")

    assert adopt_image(picture, set_path) == "bilder/a.png"
    assert not (set_path.parent / "images").exists()


def test_one_from_elsewhere_is_copied_once_and_never_over_another(set_path: Path, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"eins")
    first, again = adopt_image(picture, set_path), adopt_image(picture, set_path)
    picture.write_bytes(b"zwei")
    other = adopt_image(picture, set_path)

    assert (first, again, other) == ("images/a.png", "images/a.png", "images/a-2.png")
    assert (set_path.parent / first).read_bytes() == b"eins"
    assert (set_path.parent / other).read_bytes() == b"zwei"


def test_a_picture_that_is_gone_is_told(set_path: Path, tmp_path: Path) -> None:
    with pytest.raises(FileError):
        adopt_image(tmp_path / "fehlt.png", set_path)
