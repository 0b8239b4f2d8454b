"""A small OpenID provider on loopback that speaks the real protocol: discovery, authorisation with PKCE, tokens, keys.

    with opened_province() as province:
        province.offer(settings)
        province.person = {"sub": "7", "email": "an@lamson.example", "email_verified": True}
        back = sent_back(client.post(leave).headers["Location"])

A fault is put in by changing what it would say: ``claims`` go over the right ones of the ID token, ``told`` over what
it tells of the person, ``configuration`` over its discovery; ``signed_by`` is another's key, ``broken`` a path that
fails.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec

from roviec_web.config.accounts import account_settings

CLIENT, SECRET = "ro-viec", "bí mật của tỉnh"
KEY, ANOTHER_KEY = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())


@dataclass
class Province:
    """What it knows, and what it says wrongly."""

    address: str = ""
    person: dict[str, Any] = field(default_factory=dict)
    """Who is signed in there."""
    claims: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    configuration: dict[str, Any] = field(default_factory=dict)
    signed_by: Any = KEY
    algorithm: str = "ES256"
    has_id_token: bool = True
    broken: str = ""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    """Codes that were not used yet, each with what was asked."""
    tokens: set[str] = field(default_factory=set)

    def offer(self, settings: Any) -> None:
        """Have the site lead here: what ``ROVIEC_WEB_OIDC_ISSUER`` and its like do."""
        environment = {"ROVIEC_WEB_OIDC_ISSUER": self.address, "ROVIEC_WEB_OIDC_CLIENT": CLIENT}
        environment |= {"ROVIEC_WEB_OIDC_SECRET": SECRET, "ROVIEC_WEB_PROXIES": "0"}
        made = account_settings(environment, is_https=False)
        settings.SOCIALACCOUNT_PROVIDERS = made["SOCIALACCOUNT_PROVIDERS"]

    def discover(self) -> dict[str, Any]:
        """Where its parts are."""
        parts = {"authorization_endpoint": "authorize", "token_endpoint": "token", "userinfo_endpoint": "userinfo"}
        places = {name: f"{self.address}/{path}" for name, path in {**parts, "jwks_uri": "jwks"}.items()}
        return {"issuer": self.address, **places, **self.configuration}

    def authorize(self, asked: dict[str, str]) -> str:
        """The address that a browser is sent back to."""
        assert (asked["client_id"], asked["response_type"], asked["code_challenge_method"]) == (CLIENT, "code", "S256")
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def exchange(self, given: dict[str, str]) -> dict[str, Any] | None:
        """The tokens for a code, once; ``None`` where what was given is not what was asked."""
        asked = self.codes.pop(given.get("code", ""), None)
        proof = base64.urlsafe_b64encode(hashlib.sha256(given.get("code_verifier", "").encode()).digest())
        if (
            asked is None
            or proof.decode().rstrip("=") != asked["code_challenge"]
            or (given["client_id"], given["client_secret"]) != (CLIENT, SECRET)
            or given["redirect_uri"] != asked["redirect_uri"]
        ):
            return None
        token = secrets.token_urlsafe(16)
        self.tokens.add(token)
        answer: dict[str, Any] = {"access_token": token, "token_type": "Bearer", "expires_in": 60}
        if self.has_id_token:
            now = int(time.time())
            right = {"iss": self.address, "aud": CLIENT, "sub": self.person["sub"], "iat": now, "exp": now + 60}
            claims = {**right, "nonce": asked["nonce"], **self.claims}
            answer["id_token"] = jwt.encode(claims, self.signed_by, self.algorithm, headers={"kid": "1"})
        return answer

    def keys(self) -> dict[str, Any]:
        """Its public ones."""
        key = jwt.algorithms.ECAlgorithm.to_jwk(KEY.public_key(), as_dict=True)
        return {"keys": [{**key, "kid": "1", "use": "sig", "alg": "ES256"}]}


class _Answers(BaseHTTPRequestHandler):
    """One request."""

    def do_GET(self):
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        province = self.server.province
        match self._path():
            case "/.well-known/openid-configuration":
                self._say(province.discover())
            case "/authorize":
                self.send_response(302)
                self.send_header("Location", province.authorize(asked))
                self.end_headers()
            case "/jwks":
                self._say(province.keys())
            case "/userinfo" if self.headers["Authorization"].removeprefix("Bearer ") in province.tokens:
                self._say({**province.person, **province.told})
            case _:
                self.send_error(500)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        given = {name: values[0] for name, values in parse_qs(body).items()}
        answer = self.server.province.exchange(given) if self._path() == "/token" else None
        self._say(answer or {"error": "invalid_grant"}, 200 if answer else 400)

    def _path(self):
        path = urlsplit(self.path).path
        return "" if path == self.server.province.broken else path

    def _say(self, what, status=200):
        content = json.dumps(what).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def opened_province():
    """It listens on a free port while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.province = Province(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.province
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def sent_back(address):
    """Where the province sends a browser that opens the address: path and query of the way back."""
    at = urlsplit(address)
    with closing(HTTPConnection(at.netloc, timeout=5)) as connection:
        connection.request("GET", f"{at.path}?{at.query}")
        back = urlsplit(connection.getresponse().headers["Location"])
    return f"{back.path}?{back.query}"
