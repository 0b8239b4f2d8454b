"""Make scans of PDFs: clean ones, worn ones with a red stamp, photographs. The same for the same seed.

python tools/make_scans.py FILE.pdf ... --to FOLDER [--kind clean|worn|photo] [--seed 1]
"""

from __future__ import annotations

import argparse
import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import pypdfium2
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    Dots = npt.NDArray[np.uint8]
    Spoil = Callable[[Dots, np.random.Generator], Dots]

DPI: Final = 200
_RED: Final = (208, 32, 44)
_BLUE: Final = (38, 62, 160)


def main() -> None:
    """Make the scans of some files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--kind", choices=sorted(KINDS), default="worn")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    arguments.to.mkdir(parents=True, exist_ok=True)
    for file in arguments.files:
        target = arguments.to / f"{file.stem}.{arguments.kind}.pdf"
        target.write_bytes(as_pdf(make_scan(file.read_bytes(), arguments.kind, arguments.seed)))
        print(target)


def make_scan(pdf: bytes, kind: str, seed: int, most: int | None = None) -> list[Dots]:
    """The pages of a PDF as scans of one kind, the first ``most`` of them."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [
        np.array(document[index].render(scale=DPI / 72, rev_byteorder=True).to_numpy())[..., :3]
        for index in range(min(len(document), most or len(document)))
    ]
    document.close()
    return [KINDS[kind](page, np.random.default_rng([seed, number])) for number, page in enumerate(pages)]


def as_pdf(pages: Sequence[Dots], quality: int = 80) -> bytes:
    """An image-only PDF, as a scanner writes it."""
    images = [Image.fromarray(page) for page in pages]
    stream = io.BytesIO()
    images[0].save(stream, "PDF", resolution=DPI, save_all=True, append_images=images[1:], quality=quality)
    return stream.getvalue()


def as_tiff(pages: Sequence[Dots]) -> bytes:
    """A TIFF of several pages."""
    images = [Image.fromarray(page) for page in pages]
    stream = io.BytesIO()
    images[0].save(
        stream, "TIFF", save_all=True, append_images=images[1:], dpi=(DPI, DPI), compression="tiff_adobe_deflate"
    )
    return stream.getvalue()


def as_picture(page: Dots, form: str, dpi: int | None = DPI) -> bytes:
    """One page as JPEG or PNG; a telephone tells no resolution."""
    stream = io.BytesIO()
    told = {"dpi": (dpi, dpi)} if dpi else {}
    Image.fromarray(page).save(stream, form, **told)
    return stream.getvalue()


def clean(page: Dots, random: np.random.Generator) -> Dots:
    """As it is: a good scanner, a straight sheet."""
    del random
    return page


def worn(page: Dots, random: np.random.Generator) -> Dots:
    """An office scanner: a stamp over the text, a signature, a sheet put in askew, blur and noise."""
    height, width = page.shape[:2]
    stamped = press_stamp(page, (round(width * random.uniform(0.35, 0.75)), round(height * random.uniform(0.2, 0.85))))
    signed = sign(stamped, (round(width * 0.6), round(height * random.uniform(0.5, 0.8))), random)
    turned = turn(signed, float(random.uniform(-1.5, 1.5)))
    return add_noise(blur(turned, 0.7), 9.0, random)


def photo(page: Dots, random: np.random.Generator) -> Dots:
    """A telephone held over a sheet on a table: perspective, a shadow, any side up."""
    height, width = page.shape[:2]
    table = np.empty((round(height * 1.16), round(width * 1.2), 3), np.uint8)
    table[:] = (96, 74, 58)
    top, left = round(height * 0.08), round(width * 0.1)
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = corners + (left, top) + random.uniform(-0.035, 0.035, (4, 2)).astype(np.float32) * width
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    size = (table.shape[1], table.shape[0])
    sheet = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_AREA, borderValue=(0, 0, 0))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size)
    shown = np.where(mask[..., None] > 127, sheet, table)
    shaded = shade(shown, random)
    turned = np.rot90(shaded, int(random.integers(0, 4)))
    return add_noise(blur(np.ascontiguousarray(turned), 0.6), 5.0, random)


KINDS: Final[dict[str, Spoil]] = {"clean": clean, "worn": worn, "photo": photo}


def press_stamp(page: Dots, centre: tuple[int, int], millimetres: float = 36) -> Dots:
    """A round red stamp, its ink let through what is black under it."""
    radius = round(millimetres / 2 / 25.4 * DPI)
    ink = Image.new("L", (page.shape[1], page.shape[0]), 0)
    pen = ImageDraw.Draw(ink)
    x, y = centre
    for ring, line in ((1.0, 7), (0.9, 2), (0.58, 3)):
        reach = radius * ring
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), outline=225, width=line)
    for step in range(40):
        angle = math.tau * step / 40
        at = radius * 0.74
        pen.rectangle(
            (
                x + at * math.cos(angle) - 5,
                y + at * math.sin(angle) - 8,
                x + at * math.cos(angle) + 5,
                y + at * math.sin(angle) + 8,
            ),
            outline=210,
            width=3,
        )
    star = [
        (
            x + radius * (0.32 if step % 2 else 0.13) * math.sin(math.tau * step / 10),
            y + radius * (0.32 if step % 2 else 0.13) * math.cos(math.tau * step / 10),
        )
        for step in range(10)
    ]
    pen.polygon(star, fill=200)
    return _inked(page, np.asarray(ink), _RED)


def sign(page: Dots, at: tuple[int, int], random: np.random.Generator) -> Dots:
    """A signature in blue ink."""
    ink = Image.new("L", (page.shape[1], page.shape[0]), 0)
    x, y = at
    points = [(x + 9 * step, y + int(random.normal(0, 34))) for step in range(28)]
    ImageDraw.Draw(ink).line(points, fill=235, width=5, joint="curve")
    return _inked(page, np.asarray(ink), _BLUE)


def _inked(page: Dots, ink: npt.NDArray[np.uint8], colour: tuple[int, int, int]) -> Dots:
    share = ink[..., None].astype(np.float32) / 255
    through = np.array(colour, np.float32) / 255
    return np.asarray(page * (1 - share + share * through), np.uint8)


def turn(page: Dots, degrees: float) -> Dots:
    """Turn a page by a few degrees; what comes into sight is white."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(page, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    return np.asarray(turned, np.uint8)


def shade(page: Dots, random: np.random.Generator) -> Dots:
    """Light from one side, and the shadow of a hand."""
    height, width = page.shape[:2]
    rows, columns = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    angle = random.uniform(0, math.tau)
    slope = 0.82 + 0.18 * (math.cos(angle) * (columns - 0.5) + math.sin(angle) * (rows - 0.5))
    edge = random.uniform(0.35, 0.65)
    hand = 1 - 0.35 / (1 + np.exp(-(columns + 0.4 * rows - edge - 0.3) * 18))
    return np.asarray(np.clip(page * (slope * hand)[..., None], 0, 255), np.uint8)


def blur(page: Dots, reach: float) -> Dots:
    """A lens out of focus."""
    return np.asarray(cv2.GaussianBlur(page, (0, 0), reach), np.uint8)


def add_noise(page: Dots, strength: float, random: np.random.Generator) -> Dots:
    """Grain of the sensor."""
    grain = random.normal(0, strength, page.shape[:2]).astype(np.float32)
    return np.asarray(np.clip(page + grain[..., None], 0, 255), np.uint8)


if __name__ == "__main__":
    main()
