"""The environment is checked at start, and all errors are reported together."""

from decimal import Decimal
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.environment import ROOT, Environment, load_environment
from shared_apps.ai import catalog

PRODUCTION = {
    "STORYSPROUT_ENV": "production",
    "SECRET_KEY": "q8Zk2VnR5tXc7LwPbY3hJd9GfM4sA6uEoT1iN0rKvCxBzWgH",
    "BASE_DOMAIN": "books.example.org",
    "DATABASE_URL": "postgresql://storysprout:rT7-wq2-Lk9@db.example.org/storysprout",
    "REDIS_URL": "rediss://redis.example.org/0",
    "EMAIL_URL": "smtp+tls://mail.example.org:587",
}


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Environment.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def load(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Environment:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return load_environment()


def faults(monkeypatch: pytest.MonkeyPatch, **variables: str) -> dict[str, str]:
    """What is said about each variable, by its name."""
    with pytest.raises(ImproperlyConfigured) as caught:
        load(monkeypatch, **variables)
    lines = str(caught.value).splitlines()[1:]
    return {name.strip(): said for name, said in (line.split(": ", 1) for line in lines)}


@pytest.mark.parametrize(
    ("variables", "price"),
    [
        ({}, 1),
        ({"OPENAI_IMAGE_QUALITY": "high"}, 1),
        ({"AI_IMAGE_PROVIDERS": "openai", "OPENAI_API_KEY": "k"}, 1),
        ({"AI_IMAGE_PROVIDERS": "openai", "OPENAI_API_KEY": "k", "OPENAI_IMAGE_QUALITY": "high"}, 4),
        ({"AI_IMAGE_PROVIDERS": "openai", "OPENAI_API_KEY": "k", "OPENAI_IMAGE_QUALITY": "auto"}, 4),
        ({"PICTURE_CREDITS": "7", "OPENAI_IMAGE_QUALITY": "low"}, 7),
    ],
)
def test_a_picture_s_price_follows_its_quality_unless_it_is_set(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], price: int
) -> None:
    assert load(monkeypatch, **variables).resolved_picture_credits() == price


def test_with_nothing_set_everything_is_embedded(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = load(monkeypatch)

    assert not environment.production
    assert environment.database_url is environment.redis_url is None
    assert environment.data_dir == ROOT / ".data"


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, PORT="", DATABASE_URL="") == load(monkeypatch)


def test_every_wrong_variable_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "STORYSPROUT_ENV": "prod",
        "PORT": "70000",
        "BASE_DOMAIN": "https://storysprout.example",
        "DATABASE_URL": "mysql://db/storysprout",
        "REDIS_URL": "localhost:6379",
        "EMAIL_URL": "mail.example.org",
        "LOG_LEVEL": "loud",
        "SECRET_KEY": "short",
        "AI_IMAGE_PROVIDERS": "studio,nobody",
    }

    assert faults(monkeypatch, **wrong).keys() == wrong.keys()


def test_a_wrong_value_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(monkeypatch, DATABASE_URL="mysql://root:hunter2@db/storysprout", SECRET_KEY="hunter2")

    assert "hunter2" not in str(said)


def test_production_refuses_embedded_parts_and_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(monkeypatch, STORYSPROUT_ENV="production")

    assert said.keys() == PRODUCTION.keys() - {"STORYSPROUT_ENV"}
    assert all(words.startswith("missing") for words in said.values())


def test_missing_and_wrong_variables_are_named_together(monkeypatch: pytest.MonkeyPatch) -> None:
    incomplete = {name: value for name, value in PRODUCTION.items() if name != "REDIS_URL"}

    said = faults(monkeypatch, **incomplete, PORT="0", DEBUG="true")

    assert said.keys() == {"REDIS_URL", "PORT", "DEBUG"}


def test_production_starts_when_everything_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = load(monkeypatch, **PRODUCTION)

    assert environment.production
    assert environment.resolved_database_url() == PRODUCTION["DATABASE_URL"]
    assert environment.resolved_redis_url() == PRODUCTION["REDIS_URL"]


def test_without_a_stack_settings_still_load(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment = load(monkeypatch, DATA_DIR=str(tmp_path))

    assert ":1/" in environment.resolved_database_url()
    assert ":1/" in environment.resolved_redis_url()
    assert not list(tmp_path.iterdir())


def test_a_relative_data_folder_lies_in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, DATA_DIR="elsewhere").data_dir == ROOT / "elsewhere"


def test_providers_are_a_list_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, AI_TEXT_PROVIDERS=" studio , studio").ai_text_providers == ("studio", "studio")


@pytest.mark.parametrize(("port", "name"), [(port, name) for port in catalog.PORTS for name in catalog.names(port)])
def test_every_provider_of_the_catalog_can_be_chosen(monkeypatch: pytest.MonkeyPatch, port: str, name: str) -> None:
    needed = {variable.upper(): "http://provider.test" for variable in catalog.PROVIDERS[name].variables}

    environment = load(monkeypatch, **{f"AI_{port.upper()}_PROVIDERS": name, "OPENAI_API_KEY": "sk-1"}, **needed)

    assert getattr(environment, f"ai_{port}_providers") == (name,)


@pytest.mark.parametrize("port", catalog.PORTS)
def test_an_unknown_provider_is_refused_with_those_that_there_are(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    said = faults(monkeypatch, **{f"AI_{port.upper()}_PROVIDERS": "oracle"})[f"AI_{port.upper()}_PROVIDERS"]

    assert all(name in said for name in ("oracle", *catalog.names(port)))


@pytest.mark.parametrize("port", ["TEXT", "IMAGE", "MODERATION", "SPEECH"])
def test_openai_needs_a_key_or_a_server_of_ones_own(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    chosen = {f"AI_{port}_PROVIDERS": "openai"}

    assert faults(monkeypatch, **chosen)["OPENAI_API_KEY"].startswith("missing")
    assert load(monkeypatch, **chosen, OPENAI_API_KEY="sk-1").openai_api_key == "sk-1"
    monkeypatch.delenv("OPENAI_API_KEY")
    assert load(monkeypatch, **chosen, OPENAI_BASE_URL="http://localhost:8080/v1").openai_api_key is None


def test_everything_that_the_chosen_providers_need_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(monkeypatch, AI_TEXT_PROVIDERS="openai,studio", AI_IMAGE_PROVIDERS="sdxl", PORT="0")

    assert said.keys() == {"OPENAI_API_KEY", "SDXL_URL", "PORT"}


def test_a_key_alone_chooses_no_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, OPENAI_API_KEY="sk-1").ai_text_providers == ("studio",)


def test_the_word_list_is_no_fallback_for_a_moderator(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(monkeypatch, AI_MODERATION_PROVIDERS="openai,words", OPENAI_API_KEY="sk-1")

    assert said.keys() == {"AI_MODERATION_PROVIDERS"}


def test_prices_are_exact_and_read_from_json(monkeypatch: pytest.MonkeyPatch) -> None:
    prices = load(monkeypatch, AI_PRICES='{"m": {"input_tokens": "0.1"}}').ai_prices

    assert prices == {"m": {"input_tokens": Decimal("0.1")}}
    assert faults(monkeypatch, AI_PRICES="{").keys() == {"AI_PRICES"}
    assert faults(monkeypatch, AI_PRICES='{"m": {"input_tokens": -1}}').keys() == {"AI_PRICES"}


# --- what production refuses because anybody could guess or use it ----------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "x" * 50),
        ("SECRET_KEY", "ab" * 25),
        ("SECRET_KEY", "0123456789abcdef" * 3),
        ("SECRET_KEY", "abcdefghijklmnopqrstuvwxyz0123456789"),
        ("SECRET_KEY", "please-changeme-please-changeme-please"),
        ("SECRET_KEY", "django-insecure-q8Zk2VnR5tXc7LwPbY3hJd9GfM4sA6uEo"),
        ("SECRET_KEY", "this is the secret key of our storysprout"),
        ("SECRET_KEY_FALLBACKS", "q8Zk2VnR5tXc7LwPbY3hJd9GfM4sA6uEoT1iN0rKvC," + "x" * 50),
        ("SECRET_KEY_FALLBACKS", "tiny"),
        ("TRUSTED_PROXIES", "0.0.0.0/0"),
        ("TRUSTED_PROXIES", "::/0"),
        ("TRUSTED_PROXIES", "10.0.0.0/8,0.0.0.0/1,128.0.0.0/1"),
        ("TRUSTED_PROXIES", ",".join(f"8.{second}.0.0/12" for second in range(0, 256, 16))),
        ("TRUSTED_PROXIES", "::ffff:0:0/96"),
        ("TRUSTED_PROXIES", "2000::/3"),
        ("BASE_DOMAIN", "com"),
        ("BASE_DOMAIN", "co.uk"),
        ("BASE_DOMAIN", "github.io"),
        ("BASE_DOMAIN", "books"),
        ("DATABASE_URL", "postgresql://storysprout:storysprout@postgres:5432/storysprout"),
        ("DATABASE_URL", "postgresql://books:books@db/books"),
        ("DATABASE_URL", "postgresql://books:change%6De@db/books"),
        ("DDL_DATABASE_URL", "postgresql://postgres:postgres@postgres/storysprout"),
        ("REDIS_URL", "redis://:redis@redis:6379/0"),
    ],
)
def test_production_does_not_start_with_values_that_anybody_could_guess(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    said = faults(monkeypatch, **PRODUCTION | {name: value})

    assert said.keys() == {name}
    assert value not in said[name]
    monkeypatch.setenv("STORYSPROUT_ENV", "development")
    load_environment()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "f" + "3a9c07d1e8b24f65" + "90be7d31c2a8546f"),
        ("SECRET_KEY", "correct horse battery staple and nine more owls"),
        ("TRUSTED_PROXIES", "10.0.0.0/8, 172.16.0.0/12, 192.168.1.7, fd00::/8, ::1"),
        ("TRUSTED_PROXIES", "104.16.0.0/13, 172.64.0.0/13, 2a06:98c0::/29, 2400:cb00::/32"),
        ("BASE_DOMAIN", "storysprout.co.uk"),
        ("BASE_DOMAIN", "books.school.github.io"),
        ("DATABASE_URL", "postgresql://storysprout@/storysprout"),
        ("REDIS_URL", "redis://redis:6379/0"),
    ],
)
def test_production_starts_with_what_is_safe(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    assert load(monkeypatch, **PRODUCTION | {name: value}).production


def test_every_unsafe_setting_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    unsafe = {
        "SECRET_KEY": "x" * 50,
        "TRUSTED_PROXIES": "0.0.0.0/0",
        "BASE_DOMAIN": "co.uk",
        "DATABASE_URL": "postgresql://storysprout:storysprout@postgres/storysprout",
    }

    assert faults(monkeypatch, **PRODUCTION | unsafe).keys() == unsafe.keys()


def test_sign_in_with_google_and_apple_wants_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(monkeypatch, GOOGLE_CLIENT_ID="g", APPLE_CLIENT_ID="a", APPLE_KEY_ID="k")

    assert said == {
        "GOOGLE_CLIENT_SECRET": "missing; GOOGLE_CLIENT_ID is set",
        "APPLE_TEAM_ID": "missing; APPLE_CLIENT_ID is set",
        "APPLE_PRIVATE_KEY": "missing; APPLE_CLIENT_ID is set",
    }


def test_production_asks_who_somebody_is_over_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    said = faults(
        monkeypatch, **PRODUCTION, GOOGLE_BASE_URL="http://id.example.org", APPLE_BASE_URL="https://id.example"
    )

    assert said.keys() == {"GOOGLE_BASE_URL"}
