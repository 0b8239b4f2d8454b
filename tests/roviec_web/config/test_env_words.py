"""Faults of the environment in both languages."""

from __future__ import annotations

import subprocess

import pytest
from own_site import PROGRAM, environment_of

from roviec_web.config.env import SETTINGS
from roviec_web.config.env_words import VIETNAMESE, Fault, SettingsError, told


def test_what_every_setting_accepts_is_there_in_vietnamese_and_nothing_else():
    assert set(VIETNAMESE) == {setting.accepted for setting in SETTINGS}


@pytest.mark.parametrize(
    ("fault", "vietnamese", "english"),
    [
        (
            Fault("refused", "ROVIEC_WEB_HTTPS", "`yes` or `no`", "'maybe'"),
            "ROVIEC_WEB_HTTPS: không nhận 'maybe'. Giá trị được nhận: `yes` hoặc `no`.",
            "ROVIEC_WEB_HTTPS: 'maybe' is not accepted. Accepted: `yes` or `no`.",
        ),
        (
            Fault("unreadable", "ROVIEC_WEB_MAIL_FILE", shown="no such file"),
            "ROVIEC_WEB_MAIL_FILE: không đọc được tệp (no such file).",
            "ROVIEC_WEB_MAIL_FILE: no such file.",
        ),
        (
            Fault("unknown", "ROVIEC_WEB_HOST"),
            "ROVIEC_WEB_HOST: không có thiết lập này; danh sách ở docs/settings.md.",
            "ROVIEC_WEB_HOST: no such setting; docs/settings.md lists them.",
        ),
    ],
)
def test_it_is_told_in_both_languages(fault, vietnamese, english):
    assert told([fault], "vi").splitlines()[1] == vietnamese
    assert told([fault], "en").splitlines()[1] == english
    assert english in str(SettingsError([fault]))


@pytest.mark.parametrize(
    ("words", "sentence"), [((), "Biến môi trường đặt chưa đúng"), (("--lang", "en"), "The environment is not")]
)
def test_the_command_tells_it_in_the_language_of_the_operator(words, sentence, tmp_path):
    environment = {**environment_of(tmp_path, "sqlite"), "ROVIEC_WEB_HTTPS": "maybe"}
    command = [PROGRAM, "audit", "verify", *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith(sentence)
    assert "Traceback" not in done.stderr
