"""To the province's own sign-in and back."""

from __future__ import annotations

from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET, require_http_methods

from roviec_web.people.province import BROKEN, ProvinceAnswers
from roviec_web.people.routes import public


@public
@require_http_methods(["GET", "POST"])
def leave_for_province(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Asks once more on GET, leads there on POST."""
    return _answered(OAuth2LoginView, request, provider_id)


@public
@require_GET
def come_back(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """With what the province says of who has come."""
    return _answered(OAuth2CallbackView, request, provider_id)


def _answered(
    view: type[OAuth2LoginView | OAuth2CallbackView], request: HttpRequest, provider_id: str
) -> HttpResponseBase:
    answers = ProvinceAnswers(request, provider_id)
    try:
        response: HttpResponseBase = view.adapter_view(answers)(request)
    except SocialApp.DoesNotExist as error:
        raise Http404 from error
    except BROKEN as error:
        response = render_authentication_error(request, answers.get_provider(), exception=error)
    return response
