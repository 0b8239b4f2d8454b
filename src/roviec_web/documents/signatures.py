"""Digital signatures (chữ ký số) of a PDF: valid, invalid, or of an authority that nobody here trusts.

All is decided from the file and the certificates that the operator trusts (``ROVIEC_WEB_TRUST``); nothing is fetched,
so whether a certificate was revoked since is not known, and the page says so.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from asn1crypto import pem, x509
from django.conf import settings
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext

VALID: Final = "valid"
INVALID: Final = "invalid"
UNKNOWN: Final = "unknown"
"""The signature fits the bytes; who stands behind it cannot be told."""
MOST: Final = 50
"""Signatures of one file that are looked at."""

_log = logging.getLogger(__name__)


def signature_values(data: bytes, password: str = "") -> list[dict[str, Any]]:
    """What each signature of a PDF is worth, in the order of the file.

    Args:
        data: the file as it came.
        password: that opens it, where it needs one.
    Returns:
        ``state``; ``signer`` and ``authority`` as their certificates name them; ``signed_at``, the signer's own clock;
        ``whole``: it covers the file as it is now; False: something was added behind it.
    """
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if password and reader.encrypted:
            reader.decrypt(password)
        embedded = reader.embedded_regular_signatures[:MOST]
    except (PdfError, ValueError, KeyError, TypeError, RecursionError, OSError):
        return []
    return [_values(each) for each in embedded]


def _values(embedded: Any) -> dict[str, Any]:
    context = ValidationContext(
        trust_roots=list(trusted_certificates()), allow_fetching=False, revocation_mode="soft-fail"
    )
    found = {"state": INVALID, "signer": "", "authority": "", "signed_at": None, "whole": False}
    try:
        certificate = embedded.signer_cert
        found |= {"signer": _name(certificate.subject), "authority": _name(certificate.issuer)}
        status = _validated(embedded, context)
    except Exception as error:  # noqa: BLE001 - a signature that cannot be read is not valid; pyHanko raises many kinds
        _log.info("signature not readable", extra={"fault": f"{type(error).__name__}: {error}"})
        return found
    signed_at = status.signer_reported_dt
    return found | {
        "state": _state(status),
        "signed_at": signed_at.isoformat() if signed_at else None,
        "whole": bool(
            status.coverage and status.coverage.name in {"ENTIRE_FILE", "ENTIRE_REVISION"} and not _added(status)
        ),
    }


def _validated(embedded: Any, context: ValidationContext) -> PdfSignatureStatus:
    """What pyHanko says, asked in a thread of its own.

    It starts an event loop, which Python refuses where one runs already (an ASGI server, a browser's driver): a valid
    signature would then read as one that cannot be read.
    """
    with ThreadPoolExecutor(max_workers=1) as own:
        return own.submit(validate_pdf_signature, embedded, signer_validation_context=context).result()


def _state(status: PdfSignatureStatus) -> str:
    if not (status.intact and status.valid) or not status.docmdp_ok:
        return INVALID
    return VALID if status.trusted else UNKNOWN


def _added(status: PdfSignatureStatus) -> bool:
    level = status.modification_level
    return level is not None and level.name not in {"NONE", "LTA_UPDATES"}


def _name(name: x509.Name) -> str:
    """The common name, or what the certificate says instead."""
    native = name.native
    return str(native.get("common_name") or native.get("organization_name") or name.human_friendly)[:200]


def trusted_certificates() -> Iterator[x509.Certificate]:
    """The authorities of ``ROVIEC_WEB_TRUST``: every certificate in the files of that folder, PEM or DER."""
    folder = settings.TRUST
    if folder is None:
        return
    for place in sorted(Path(folder).iterdir()):
        if place.suffix.lower() in {".pem", ".crt", ".cer", ".der"}:
            yield from _certificates(place.read_bytes())


def _certificates(content: bytes) -> Iterator[x509.Certificate]:
    if not pem.detect(content):
        yield x509.Certificate.load(content)
        return
    for _type, _headers, der in pem.unarmor(content, multiple=True):
        yield x509.Certificate.load(der)
