"""The pages of a picture file: JPEG, PNG, TIFF of one page or several."""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from typing import TYPE_CHECKING, Final, Self

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from roviec.intake.limits import check_pages, limit_error
from roviec_tools.ocr.raster import Raster
from roviec_tools.ocr.refusals import damaged_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from roviec.errors import LimitError
    from roviec.model.options import Limits

MOST_DOTS: Final = 80_000_000
"""Of one page: A3 at 600 dots an inch."""
_MOST_KEPT: Final = 20_000_000
"""What is finer is made coarser at once: each step takes memory by the dot."""
_FORMATS: Final = ("JPEG", "PNG", "TIFF")
_BROKEN: Final = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    TypeError,
    KeyError,
    IndexError,
    OverflowError,
    MemoryError,
)
"""What Pillow raises for a picture that is broken, by its readers' own account and by what was seen."""
_LONG_SIDE: Final = 297 / 25.4
"""Inches: a sheet whose size nothing tells is taken for A4."""
_SHEETS: Final = (4.0, 24.0)
"""Inches: the long side of a sheet of paper; a resolution that makes it anything else is no scanner's."""
_ORIENTATION: Final = 0x0112
_SIXTEEN_BITS: Final = ("I;16", "I;16L", "I;16B", "I")


class Pictures:
    """The pages of one open picture file."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        """Open the file.

        Raises:
            DamagedFileError: it does not open.
            LimitError: too many pages, or a page with too many dots.
        """
        self._name = name
        try:
            with _silently():
                self._image = Image.open(io.BytesIO(data), formats=_FORMATS)
                self._count = int(getattr(self._image, "n_frames", 1))
        except Image.DecompressionBombError as error:
            raise self._too_many_dots(2 * (Image.MAX_IMAGE_PIXELS or MOST_DOTS)) from error
        except (UnidentifiedImageError, *_BROKEN) as error:
            raise damaged_picture(name) from error
        check_pages(name, self._count, limits)
        self._check_dots()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._image.close()

    def __len__(self) -> int:
        return self._count

    def draw(self, index: int) -> Raster:
        """The dots of a page.

        Raises:
            DamagedFileError: it is broken.
            LimitError: it has too many dots.
        """
        try:
            with _silently():
                if self._count > 1:
                    self._image.seek(index)
                self._check_dots()
                told = self._image.info.get("dpi", (0, 0))[0]
                size = self._image.size
                dots = np.asarray(_plain(ImageOps.exif_transpose(_coarser(self._image))))
        except _BROKEN as error:
            raise damaged_picture(self._name) from error
        dpi = _resolution(max(size), told) * max(dots.shape[:2]) / max(size)
        return Raster(dots, dpi, photograph=True)

    def _check_dots(self) -> None:
        width, height = self._image.size
        if width * height > MOST_DOTS:
            raise self._too_many_dots(width * height)

    def _too_many_dots(self, count: int) -> LimitError:
        return limit_error(
            self._name, "max_dots", count, MOST_DOTS, unit_vi="điểm ảnh một trang", unit_en="dots on a page"
        )


@contextlib.contextmanager
def _silently() -> Iterator[None]:
    """Pillow warns of each oddity of a file; what cannot be read raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _plain(image: Image.Image) -> Image.Image:
    """In grey or in red, green, blue; what lets light through lies on white."""
    if image.mode in _SIXTEEN_BITS:
        high = np.asarray(image, dtype=np.int64)
        return Image.fromarray((high >> (8 if high.max(initial=0) > 255 else 0)).clip(0, 255).astype(np.uint8))
    if image.mode in ("1", "L"):
        return image.convert("L")
    if image.has_transparency_data:
        layers = image.convert("RGBA")
        sheet = Image.new("RGBA", layers.size, "white")
        return Image.alpha_composite(sheet, layers).convert("RGB")
    return image.convert("RGB")


def _coarser(image: Image.Image) -> Image.Image:
    """The picture with no more dots than are of use."""
    share = image.width * image.height / _MOST_KEPT
    if share <= 1:
        return image
    orientation = image.getexif().get(_ORIENTATION)
    small = (image if image.mode in ("L", "RGB") else _plain(image)).reduce(math.ceil(share**0.5))
    if orientation:
        small.getexif()[_ORIENTATION] = orientation
    return small


def _resolution(longest: int, told: object) -> float:
    """Dots an inch: what the file tells, where that makes a sheet of paper of it."""
    if isinstance(told, (int, float)) or hasattr(told, "__float__"):
        dpi = float(told)
        if dpi > 1 and _SHEETS[0] <= longest / dpi <= _SHEETS[1]:
            return dpi
    return longest / _LONG_SIDE
