from __future__ import annotations

import io

import numpy as np
from PIL import Image

from roviec_web.documents.jobs.picturing import MOST_BYTES, lighten


def png(dots):
    content = io.BytesIO()
    Image.fromarray(dots).save(content, "PNG")
    return content.getvalue()


def test_a_light_picture_stays_as_it_is():
    image = png(np.full((100, 100), 255, np.uint8))
    assert lighten(image) == ("image/png", image)


def test_a_heavy_one_becomes_light_and_keeps_its_shape():
    noise = np.random.default_rng(1).integers(0, 255, (1400, 990), np.uint8)
    media_type, content = lighten(png(noise))
    assert media_type == "image/webp"
    assert len(content) <= MOST_BYTES
    with Image.open(io.BytesIO(content)) as opened:
        assert abs(opened.width / opened.height - 990 / 1400) < 0.01
