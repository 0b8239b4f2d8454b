"""A page as dots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Dots = npt.NDArray[np.uint8]
"""Height × width (shades of grey) or height × width × 3 (red, green, blue)."""
Grey = npt.NDArray[np.uint8]
"""Height × width."""


@dataclass(frozen=True, slots=True)
class Raster:
    """The picture of one page."""

    dots: Dots
    dpi: float
    """Dots an inch."""
    photograph: bool
    """Perhaps taken with a telephone: the sheet may lie anywhere in it, its size is a guess."""

    @property
    def coloured(self) -> bool:
        """It has colours, or at least room for them."""
        return self.dots.ndim == 3
