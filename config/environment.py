"""The typed environment: every variable that StorySprout reads, checked once at start, with all faults in one error."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from django.core.exceptions import ImproperlyConfigured
from pydantic import Field, IPvAnyNetwork, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from config import safety
from config.identity import NEEDED_TOGETHER
from config.mail import FORMS, encrypts, mail_settings
from shared_apps.ai import catalog
from shared_apps.ops import stack

ROOT = Path(__file__).resolve().parent.parent

ImageQuality = Literal["low", "medium", "high", "xhigh", "max", "auto"]
CREDITS_OF_QUALITY: dict[ImageQuality, int] = {"low": 1, "medium": 1, "high": 4, "xhigh": 8, "max": 16, "auto": 4}
"""Credits for a picture, unless they are set. A fine picture takes four times the tokens of a medium one; what the
qualities above it take is an estimate."""

Seconds = Annotated[float, Field(ge=1, le=600)]
WebAddress = Annotated[str, Field(pattern=r"^https?://")]
Prices = dict[str, dict[str, Annotated[Decimal, Field(ge=0)]]]


class Environment(BaseSettings):
    """Fields are the variables' names in lower case. ``docs/configuration.md`` explains each to operators."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore")

    storysprout_env: Literal["development", "test", "production"] = "development"
    debug: bool = False
    secret_key: Annotated[str, Field(min_length=32)] | None = None
    secret_key_fallbacks: Annotated[tuple[str, ...], NoDecode] = ()
    trusted_proxies: Annotated[tuple[IPvAnyNetwork, ...], NoDecode] = ()
    base_domain: Annotated[str, Field(pattern=r"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$")] = "storysprout.localhost"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    data_dir: Path = ROOT / ".data"
    database_url: Annotated[str, Field(pattern=r"^postgres(ql)?://")] | None = None
    database_pool: Annotated[int, Field(ge=0, le=50)] = 0
    ddl_database_url: Annotated[str, Field(pattern=r"^postgres(ql)?://")] | None = None
    postgres_bin: Path | None = None
    redis_url: Annotated[str, Field(pattern=r"^rediss?://")] | None = None
    storage: Literal["files", "s3"] = "files"
    s3_bucket: str | None = None
    s3_endpoint_url: WebAddress | None = None
    s3_region: str | None = None
    s3_access_key_id: str | None = None
    s3_secret_access_key: str | None = None
    s3_cdn_host: str | None = None
    s3_encryption: Literal["AES256", "aws:kms", "none"] = "AES256"
    s3_checksums: Literal["when_supported", "when_required"] = "when_supported"
    email_url: str | None = None
    default_from_email: str = "StorySprout <hello@storysprout.localhost>"
    sentry_dsn: str | None = None
    metrics_token: Annotated[str, Field(min_length=16)] | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    lease_seconds: Annotated[int, Field(ge=1, le=600)] = 60
    shutdown_grace_seconds: Annotated[int, Field(ge=1, le=600)] = 20
    stream_seconds: Annotated[int, Field(ge=1, le=3600)] = 300
    stripe: Literal["demo"] | None = None
    stripe_secret_key: Annotated[str, Field(pattern=r"^(sk|rk)_(test|live)_\w+$")] | None = None
    stripe_webhook_secret: Annotated[tuple[str, ...], NoDecode, Field(validate_default=True)] = ()
    stripe_api_base: WebAddress | None = None
    stripe_tax: bool = False
    monthly_credits: Annotated[int, Field(ge=0, le=10_000_000)] = 5000
    picture_credits: Annotated[int, Field(ge=1, le=1000)] | None = None
    removal_grace_days: Annotated[int, Field(ge=0, le=365)] = 30
    ai_text_providers: Annotated[tuple[str, ...], NoDecode, Field(min_length=1)] = ("studio",)
    ai_image_providers: Annotated[tuple[str, ...], NoDecode, Field(min_length=1)] = ("studio",)
    ai_moderation_providers: Annotated[tuple[str, ...], NoDecode, Field(min_length=1)] = ("words",)
    ai_speech_providers: Annotated[tuple[str, ...], NoDecode] = ()
    ai_text_seconds: Seconds = 300
    ai_image_seconds: Seconds = 180
    ai_moderation_seconds: Seconds = 15
    ai_speech_seconds: Seconds = 60
    ai_prices: Annotated[Prices, NoDecode] = {}
    call_processes: Annotated[int, Field(ge=1, le=16)] = 2
    openai_base_url: WebAddress | None = None
    openai_api_key: str | None = None
    openai_at_once: Annotated[int, Field(ge=2, le=1000)] = 50
    openai_text_model: str = "gpt-5.4-mini"
    openai_image_model: str = "gpt-image-2.6-flare"
    openai_image_quality: ImageQuality = "medium"
    openai_moderation_model: str = "omni-moderation-latest"
    openai_speech_model: str = "gpt-4o-mini-tts"
    sdxl_url: WebAddress | None = None
    sdxl_model: str | None = None
    sdxl_at_once: Annotated[int, Field(ge=1, le=100)] = 2
    google_client_id: str | None = None
    google_client_secret: str | None = None
    google_base_url: WebAddress | None = None
    apple_client_id: str | None = None
    apple_team_id: str | None = None
    apple_key_id: str | None = None
    apple_private_key: str | None = None
    apple_base_url: WebAddress | None = None

    @field_validator(
        "secret_key_fallbacks",
        "trusted_proxies",
        "stripe_webhook_secret",
        "ai_text_providers",
        "ai_image_providers",
        "ai_moderation_providers",
        "ai_speech_providers",
        mode="before",
    )
    @classmethod
    def _split_list(cls, value: object) -> object:
        return [part.strip() for part in value.split(",")] if isinstance(value, str) else value

    @field_validator(*(f"ai_{port}_providers" for port in catalog.PORTS))
    @classmethod
    def _known_providers(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        known = catalog.names(str(info.field_name).split("_")[1])
        for name in value:
            if name not in known:
                raise ValueError(f"{name!r} is unknown; choose from {', '.join(known)}")
        return value

    @field_validator("ai_moderation_providers")
    @classmethod
    def _no_fallback_to_words(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if "words" in value and len(value) > 1:
            raise ValueError(
                "words judge beside every other provider; as a fallback they would let through what no model judged"
            )
        return value

    @field_validator("ai_prices", mode="before")
    @classmethod
    def _read_prices(cls, value: object) -> object:
        try:
            return json.loads(value) if isinstance(value, str) else value
        except json.JSONDecodeError:
            raise ValueError("no JSON") from None

    @field_validator("openai_api_key")
    @classmethod
    def _key_to_openai(cls, value: str | None, info: ValidationInfo) -> str | None:
        if not value and not info.data.get("openai_base_url") and "openai" in cls._chosen_providers(info):
            raise ValueError("missing; openai was chosen. For a server of your own set OPENAI_BASE_URL instead")
        return value

    @field_validator(*dict(catalog.required_variables()))
    @classmethod
    def _needed_by_a_provider(cls, value: object, info: ValidationInfo) -> object:
        provider = dict(catalog.required_variables())[str(info.field_name)]
        if value is None and provider in cls._chosen_providers(info):
            raise ValueError(f"missing; {provider} was chosen")
        return value

    @staticmethod
    def _chosen_providers(info: ValidationInfo) -> set[str]:
        lists = [value for name, value in info.data.items() if name.startswith("ai_") and name.endswith("_providers")]
        return {provider for providers in lists for provider in providers}

    @field_validator("stripe", "stripe_api_base")
    @classmethod
    def _real_stripe_in_production(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and info.data.get("storysprout_env") == "production":
            raise ValueError("it is for demos and tests; production speaks to Stripe itself")
        return value

    @field_validator("stripe_webhook_secret")
    @classmethod
    def _events_can_be_checked(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if info.data.get("stripe_secret_key") and not value:
            raise ValueError("missing; there is STRIPE_SECRET_KEY, and without this no event of Stripe can be checked")
        if not all(secret.startswith("whsec_") for secret in value):
            raise ValueError("it begins with whsec_; Stripe shows it where you make the endpoint")
        return value

    @field_validator("s3_bucket")
    @classmethod
    def _bucket_of_s3(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("storage") == "s3":
            raise ValueError("missing; s3 was chosen")
        return value

    @field_validator(*(name for names in NEEDED_TOGETHER.values() for name in names))
    @classmethod
    def _needed_to_sign_in(cls, value: str | None, info: ValidationInfo) -> str | None:
        first = next(first for first, names in NEEDED_TOGETHER.items() if info.field_name in names)
        if value is None and info.data.get(first):
            raise ValueError(f"missing; {first.upper()} is set")
        return value

    @field_validator("google_base_url", "apple_base_url")
    @classmethod
    def _over_tls(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and value.startswith("http:") and info.data.get("storysprout_env") == "production":
            raise ValueError("production asks who somebody is over https only")
        return value.rstrip("/") if value else value

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value if value.is_absolute() else ROOT / value

    @field_validator("secret_key", "base_domain", "database_url", "redis_url", "email_url")
    @classmethod
    def _chosen_for_production(cls, value: str | None, info: ValidationInfo) -> str | None:
        default = cls.model_fields[str(info.field_name)].default
        if value == default and info.data.get("storysprout_env") == "production":
            raise ValueError("missing; production embeds nothing and assumes no address")
        return value

    @field_validator(*safety.CHECKS)
    @classmethod
    def _safe_for_production(cls, value: Any, info: ValidationInfo) -> Any:
        if value and info.data.get("storysprout_env") == "production":
            safety.CHECKS[str(info.field_name)](value)
        return value

    @field_validator("email_url")
    @classmethod
    def _mail_over_tls(cls, value: str | None, info: ValidationInfo) -> str | None:
        mail_settings(value)
        if value and info.data.get("storysprout_env") == "production" and not encrypts(value):
            raise ValueError(f"sends passwords and e-mails unencrypted; production wants {FORMS}")
        return value

    @field_validator("debug")
    @classmethod
    def _no_debug_in_production(cls, value: bool, info: ValidationInfo) -> bool:  # noqa: FBT001  (pydantic calls it)
        if value and info.data.get("storysprout_env") == "production":
            raise ValueError("production must not show the details of errors")
        return value

    @property
    def production(self) -> bool:
        return self.storysprout_env == "production"

    @property
    def stripe_demo_port(self) -> int:
        """Where the Stripe for demos answers."""
        return self.port + 420 if self.port < 65000 else self.port - 420

    def resolved_stripe(self) -> tuple[str | None, tuple[str, ...], str | None]:
        """The secret key, the secrets of the webhook's endpoint, and the base URL if it is not Stripe's own."""
        if self.stripe == "demo":
            return "sk_test_demo", ("whsec_demo",), f"http://127.0.0.1:{self.stripe_demo_port}"
        return self.stripe_secret_key, self.stripe_webhook_secret, self.stripe_api_base

    def resolved_secret_key(self) -> str:
        return self.secret_key or stack.secret_key(self.data_dir)

    def resolved_picture_credits(self) -> int:
        """The variable, or else a value by the picture quality that OpenAI is asked for."""
        usual = CREDITS_OF_QUALITY[self.openai_image_quality] if "openai" in self.ai_image_providers else 1
        return self.picture_credits or usual

    def resolved_database_url(self) -> str:
        """The database to use. With no stack running it names one that refuses connections, so that settings load."""
        running = None if self.database_url else stack.read(self.data_dir)
        return self.database_url or (running.database_url if running else "postgres://nobody@127.0.0.1:1/no-stack")

    def postgres_folders(self) -> list[Path]:
        """Folders with pg_dump and the like: the one that was named, or else those found on this machine."""
        return [self.postgres_bin] if self.postgres_bin else stack.client_folders()

    def resolved_redis_url(self) -> str:
        running = None if self.redis_url else stack.read(self.data_dir)
        return self.redis_url or (running.redis_url if running else "redis://127.0.0.1:1/0")


def load_environment() -> Environment:
    """Read the process environment.

    Raises:
        ImproperlyConfigured: names every missing or wrong variable and what is wrong with each.
    """
    try:
        return Environment()
    except ValidationError as error:
        faults = [_describe(fault["loc"], fault["msg"]) for fault in error.errors(include_input=False)]
        raise ImproperlyConfigured("These environment variables are missing or wrong:\n" + "\n".join(faults)) from None


def _describe(location: tuple[int | str, ...], message: str) -> str:
    return f"  {str(location[0]).upper()}: {message.removeprefix('Value error, ')}"
