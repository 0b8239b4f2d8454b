"""PDF files that are signed here, with an authority of the tests: valid, tampered, of an authority nobody trusts."""

from __future__ import annotations

import asyncio
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from kept_documents import take_in
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, SimpleSigner, sign_pdf

from roviec_web.documents.signatures import signature_values, trusted_certificates

PLAIN = (Path(__file__).parents[3] / "examples" / "phong-chay-2026.pdf").read_bytes()


def made(name, issuer=None):
    """A certificate with its key: of an authority, or of a signer whom ``issuer`` certifies."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by, by_key = (issuer[0].subject, issuer[1]) if issuer else (subject, key)
    now = datetime.now(tz=UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(by).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=30))
    builder = builder.add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    usage |= {"digital_signature": True, "content_commitment": issuer is not None}
    usage |= {"key_cert_sign": issuer is None, "crl_sign": issuer is None}
    return builder.add_extension(x509.KeyUsage(**usage), critical=True).sign(by_key, hashes.SHA256()), key


@pytest.fixture(scope="module")
def authority():
    return made("CA của bộ kiểm thử")


def sign(data, signer, field):
    """Signed in a thread of its own: where the browser's driver runs its loop, this one has none to start."""
    file, out = IncrementalPdfFileWriter(io.BytesIO(data)), io.BytesIO()
    with ThreadPoolExecutor(max_workers=1) as own:
        own.submit(sign_pdf, file, PdfSignatureMetadata(field_name=field), signer=signer, output=out).result()
    return out.getvalue()


@pytest.fixture(scope="module")
def signer(authority, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ký")
    certificate, key = made("Trần Văn Kế", authority)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    for name, content in {
        "key": private,
        "cert": certificate.public_bytes(pem),
        "ca": authority[0].public_bytes(pem),
    }.items():
        (folder / f"{name}.pem").write_bytes(content)
    return SimpleSigner.load(str(folder / "key.pem"), str(folder / "cert.pem"), ca_chain_files=[str(folder / "ca.pem")])


@pytest.fixture(scope="module")
def signed(signer):
    return sign(PLAIN, signer, "Ky")


@pytest.fixture
def trusted(authority, settings, tmp_path):
    settings.TRUST = tmp_path / "trust"
    settings.TRUST.mkdir()
    der = authority[0].public_bytes(serialization.Encoding.DER)
    (settings.TRUST / "ca.cer").write_bytes(der)
    (settings.TRUST / "README.txt").write_text("no certificate")


def test_a_plain_file_has_none():
    assert signature_values(PLAIN) == []
    assert signature_values(b"%PDF-1.4\nbroken") == []


def test_a_signature_of_a_trusted_authority_is_valid(signed, trusted):
    (value,) = signature_values(signed)
    assert (value["state"], value["signer"], value["authority"]) == ("valid", "Trần Văn Kế", "CA của bộ kiểm thử")
    assert value["whole"] is True
    assert datetime.fromisoformat(value["signed_at"]).year >= 2026


def test_it_is_valid_where_an_event_loop_runs_already(signed, trusted):
    async def asked():
        return signature_values(signed)

    with ThreadPoolExecutor(max_workers=1) as own:
        (value,) = own.submit(asyncio.run, asked()).result()
    assert value["state"] == "valid"


def test_of_an_authority_that_nobody_trusts_it_is_unknown(signed, settings):
    settings.TRUST = None
    assert list(trusted_certificates()) == []
    (value,) = signature_values(signed)
    assert (value["state"], value["signer"]) == ("unknown", "Trần Văn Kế")


def test_of_another_authority_of_the_same_name_it_is_not_valid(signed, settings, tmp_path):
    settings.TRUST = tmp_path
    other = made("CA của bộ kiểm thử")[0].public_bytes(serialization.Encoding.PEM)
    (tmp_path / "ca.pem").write_bytes(other)
    assert signature_values(signed)[0]["state"] != "valid"


def test_a_changed_byte_makes_it_invalid(signed, trusted):
    at = signed.index(b"endstream") - 20
    changed = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]
    (value,) = signature_values(changed)
    assert value["state"] == "invalid"


def test_a_page_that_is_changed_behind_it_makes_it_invalid(signed, trusted):
    out = io.BytesIO()
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    stream = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.add_stream_to_page(0, stream)
    writer.write(out)
    (value,) = signature_values(out.getvalue())
    assert value["state"] == "invalid"


def test_a_second_signature_behind_it_is_told(signer, signed, trusted):
    first, second = signature_values(sign(signed, signer, "Ky2"))
    assert (first["state"], first["whole"]) == ("valid", False)
    assert (second["state"], second["whole"]) == ("valid", True)


def test_the_page_of_a_signed_document_has_them(signed, trusted, province):
    document = take_in(province.health, signed, name="ký.pdf")
    assert document.state == "compiled"
    assert [value["state"] for value in document.signatures] == ["valid"]
