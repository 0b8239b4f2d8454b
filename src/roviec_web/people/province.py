"""The province's own sign-in (OpenID Connect): believed only where everything about its answer holds.

django-allauth leads there and back, with ``state`` and PKCE. What is asked besides: the issuer is the one of the
settings; there is an ID token, signed by a key of that issuer, for this site, in time and for this very attempt
(``nonce``); and what is told of the person is of the same subject. OpenID Connect Core 1.0, sections 3.1.3.7 and 5.3.2.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

import jwt
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from allauth.utils import get_request_param
from django.http import HttpRequest, HttpResponseBase
from django.utils.crypto import get_random_string
from requests import RequestException

ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Of signatures whose key can be published; what is signed with a shared secret, or not at all, is refused."""
CLAIMS: Final = ("iss", "sub", "aud", "exp", "iat")
CLOCKS_DIFFER_S: Final = 60
_NEEDED: Final = ("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri")


class AnswerError(OAuth2Error):  # type: ignore[misc]
    """The province's sign-in answered otherwise than it must; the words are for the log."""


BROKEN: Final = (OAuth2Error, RequestException)
"""What stops a sign-in through no fault of the person."""


def nonce_of(state: str) -> str:
    """What the ID token must repeat: bound to the attempt, which is kept in the session under its state."""
    return hashlib.sha256(f"nonce {state}".encode()).hexdigest()


class ProvinceAnswers(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """What the province says, read once a request."""

    @property
    def openid_config(self) -> dict[str, Any]:
        """Where its parts are; it must call itself as the settings do.

        Raises:
            AnswerError: it calls itself otherwise, or leaves out what is needed.
        """
        if not hasattr(self, "_openid_config"):
            provider = self.get_provider()
            found = _fetch(provider.server_url)
            missing = [name for name in _NEEDED if not isinstance(found.get(name), str)]
            if missing:
                message = f"its configuration lacks {', '.join(missing)}"
                raise AnswerError(message)
            if found["issuer"].rstrip("/") != provider.app.settings["server_url"]:
                message = f"it calls itself {found['issuer']}"
                raise AnswerError(message)
            self._openid_config = found
        return self._openid_config

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> Any:
        """Whom the province says has come.

        Raises:
            AnswerError: its answer does not hold.
        """
        nonce = nonce_of(get_request_param(request, "state") or "")
        claims = self._read_id_token(kwargs["response"].get("id_token"), client=app.client_id, nonce=nonce)
        told = {"id_token": claims}
        if self.openid_config.get("userinfo_endpoint"):
            told["userinfo"] = _fetch(self.profile_url, {"Authorization": f"Bearer {token.token}"})
            if told["userinfo"].get("sub") != claims["sub"]:
                message = "what it tells of the person is of another subject than the ID token"
                raise AnswerError(message)
        return self.get_provider().sociallogin_from_response(request, told)

    def _read_id_token(self, token: object, *, client: str, nonce: str) -> dict[str, Any]:
        if not isinstance(token, str):
            message = "there is no ID token"
            raise AnswerError(message)
        keys = _fetch(self.openid_config["jwks_uri"])
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                _key_for(token, keys),
                algorithms=ALGORITHMS,
                audience=client,
                issuer=self.openid_config["issuer"],
                leeway=CLOCKS_DIFFER_S,
                options={"require": [*CLAIMS]},
            )
        except jwt.PyJWTError as error:
            message = f"the ID token does not hold: {error}"
            raise AnswerError(message) from error
        if claims.get("nonce") != nonce:
            message = "the ID token is of another attempt"
            raise AnswerError(message)
        return claims


class ProvinceProvider(OpenIDConnectProvider):  # type: ignore[misc]
    """Leads to the province's sign-in with a nonce; ``SOCIALACCOUNT_PROVIDERS`` names it."""

    oauth2_adapter_class = ProvinceAnswers

    def redirect(
        self, request: HttpRequest, process: str, next_url: str | None = None, data: Any = None, **kwargs: Any
    ) -> HttpResponseBase:
        """Off to the province, or the page that says that it does not answer."""
        state = get_random_string(32)
        kwargs["auth_params"] = {**(kwargs.get("auth_params") or self.get_auth_params()), "nonce": nonce_of(state)}
        try:
            led: HttpResponseBase = super().redirect(request, process, next_url, data, state_id=state, **kwargs)
        except BROKEN as error:
            led = render_authentication_error(request, self, exception=error)
        return led

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        """As verified counts what the province says so of; the word "false" is no yes."""
        addresses: list[Any] = super().extract_email_addresses(data)
        for address in addresses:
            address.verified = address.verified is True or address.verified == "true"
        return addresses


def _fetch(address: str, headers: dict[str, str] | None = None) -> dict[str, Any]:
    with get_adapter().get_requests_session() as session:
        response = session.get(address, headers=headers)
        response.raise_for_status()
        found = response.json()
    if not isinstance(found, dict):
        message = f"no object of JSON at {address}"
        raise AnswerError(message)
    return found


def _key_for(token: str, keys: dict[str, Any]) -> jwt.PyJWK:
    """The key that the token names; the only one where it names none."""
    named = jwt.get_unverified_header(token).get("kid")
    signing = [key for key in jwt.PyJWKSet.from_dict(keys).keys if key.public_key_use in {None, "sig"}]
    fitting = [key for key in signing if named is None or key.key_id == named]
    if len(fitting) != 1:
        message = f"{len(fitting)} keys fit {named}"
        raise AnswerError(message)
    return fitting[0]
