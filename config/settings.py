"""The one settings file. What differs between machines comes from the environment object; see docs/configuration.md."""

import tomllib
from datetime import timedelta

import django_stubs_ext
from csp.constants import NONCE, NONE, SELF

from config.connections import database, event_redis, file_storage
from config.environment import ROOT, load_environment
from config.identity import identity_providers
from config.mail import mail_settings
from shared_apps.ops.reports import start_reports

django_stubs_ext.monkeypatch()  # lets forms and fields be generic at run time, as they are for mypy
ENVIRONMENT = load_environment()

start_reports(dsn=ENVIRONMENT.sentry_dsn, environment=ENVIRONMENT.storysprout_env)

# --- installation -----------------------------------------------------------------------------------------------------

DEBUG = ENVIRONMENT.debug
SECRET_KEY = ENVIRONMENT.resolved_secret_key()
SECRET_KEY_FALLBACKS = list(ENVIRONMENT.secret_key_fallbacks)
BASE_DOMAIN = ENVIRONMENT.base_domain
PUBLIC_SCHEME = "https" if ENVIRONMENT.production else "http"
PUBLIC_PORT = "" if ENVIRONMENT.production else f":{ENVIRONMENT.port}"
ALLOWED_HOSTS = [f".{BASE_DOMAIN}"]
TRUSTED_PROXIES = ENVIRONMENT.trusted_proxies
DATA_DIR = ENVIRONMENT.data_dir
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
ROOT_URLCONF = "config.urls"
PUBLIC_SCHEMA_URLCONF = "config.urls_public"
ASGI_APPLICATION = "config.asgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- rooms ------------------------------------------------------------------------------------------------------------

SHARED_APPS = [
    "django_tenants",
    "tenants",
    "shared_apps.core",
    "shared_apps.queue",
    "shared_apps.live",
    "shared_apps.accounts",
    "shared_apps.ai",
    "shared_apps.billing",
    "shared_apps.media",
    "shared_apps.archives",
    "shared_apps.ops",
    "config",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.forms",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.usersessions",
    "csp",
    "django_eventstream",
    "django_htmx",
    "template_partials",
]
TENANT_APPS = [
    "tenant_apps.people",
    "tenant_apps.moderation",
    "tenant_apps.characters",
    "tenant_apps.stories",
    "tenant_apps.generation",
    "tenant_apps.editing",
    "tenant_apps.publishing",
]
INSTALLED_APPS = SHARED_APPS + TENANT_APPS
TENANT_MODEL = "tenants.Team"
TENANT_DOMAIN_MODEL = "tenants.Domain"
TENANT_LIMIT_SET_CALLS = True
DATABASE_ROUTERS = ("tenants.backend.routers.SchemaRouter", "django_tenants.routers.TenantSyncRouter")

MIDDLEWARE = [
    "shared_apps.core.origins.OriginMiddleware",  # before the first redirect
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",  # before the host is looked up: the same files for every team
    "shared_apps.media.middleware.PolicyMiddleware",
    "tenants.middleware.HostMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "shared_apps.core.error_responses.UnreadableMiddleware",  # before the first look into a form
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "tenants.middleware.MembershipMiddleware",
    "tenant_apps.people.middleware.PupilActivityMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "shared_apps.accounts.middleware.RecentSignInMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "shared_apps.core.htmx.HtmxResponseMiddleware",
    "shared_apps.core.error_responses.ErrorMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "tenants.context_processors.workspace",
                "shared_apps.ai.context_processors.makers",
                "tenant_apps.people.context_processors.child",
                "csp.context_processors.nonce",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- data -------------------------------------------------------------------------------------------------------------

DATABASES = {"default": database(ENVIRONMENT.resolved_database_url(), pool_size=ENVIRONMENT.database_pool)}
DDL_DATABASE = database(ENVIRONMENT.ddl_database_url) if ENVIRONMENT.ddl_database_url else None
"""The role that creates, changes and drops schemas, if it is not the serving role; see tenants.backend.ddl."""
POSTGRES_BIN = ENVIRONMENT.postgres_folders()
REMOVAL_GRACE = timedelta(days=ENVIRONMENT.removal_grace_days)
"""How long a closed workspace is kept before it is deleted, in case its members change their mind."""
REDIS_URL = ENVIRONMENT.resolved_redis_url()
CACHES = {
    "default": {"BACKEND": "shared_apps.core.caches.FallbackCache", "LOCATION": REDIS_URL},
    "tenant": {"BACKEND": "tenants.backend.cache.TeamCache", "LOCATION": REDIS_URL},
}
STORAGES = {
    "default": file_storage(ENVIRONMENT),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_USE_FINDERS = DEBUG

# --- work -------------------------------------------------------------------------------------------------------------

CELERY_BROKER_URL = REDIS_URL
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_TIME_LIMIT = 21 * 60  # where processes work; threads have their calls' own deadlines. See config.checks
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 3600}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
QUEUE_LEASE_SECONDS = ENVIRONMENT.lease_seconds
QUEUE_RENEWALS = 4
"""How many times a lease is renewed during its own length."""
QUEUE_LONGEST_LEASE = timedelta(minutes=20)
"""A step that takes longer counts as hung: its lease is not renewed, and another worker claims it."""
QUEUE_SHUTDOWN_GRACE_SECONDS = ENVIRONMENT.shutdown_grace_seconds
"""How long a worker that shuts down waits for its steps before it hands them back."""
QUEUE_TEAM_CAP = 8
"""How many steps of one team run at once, so that no class can occupy all workers."""
QUEUE_MAX_ATTEMPTS = 4

METRICS_TOKEN = ENVIRONMENT.metrics_token

STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRETS, STRIPE_API_BASE = ENVIRONMENT.resolved_stripe()
STRIPE_API_VERSION = "2026-08-26.dahlia"
"""The version of Stripe's API that we are written for. With keys a process starts only if the library speaks it."""
STRIPE_TAX = ENVIRONMENT.stripe_tax
MONTHLY_CREDITS = ENVIRONMENT.monthly_credits
PICTURE_CREDITS = ENVIRONMENT.resolved_picture_credits()

# --- providers --------------------------------------------------------------------------------------------------------

AI_TEXT_PROVIDERS = ENVIRONMENT.ai_text_providers
AI_IMAGE_PROVIDERS = ENVIRONMENT.ai_image_providers
AI_MODERATION_PROVIDERS = ENVIRONMENT.ai_moderation_providers
AI_SPEECH_PROVIDERS = ENVIRONMENT.ai_speech_providers
AI_TEXT_SECONDS = ENVIRONMENT.ai_text_seconds
AI_IMAGE_SECONDS = ENVIRONMENT.ai_image_seconds
AI_MODERATION_SECONDS = ENVIRONMENT.ai_moderation_seconds
AI_SPEECH_SECONDS = ENVIRONMENT.ai_speech_seconds
AI_PRICES = ENVIRONMENT.ai_prices
AI_REST_SECONDS = 30
"""Pause before a provider that failed several times in a row is tried again."""
OPENAI_BASE_URL = ENVIRONMENT.openai_base_url
OPENAI_API_KEY = ENVIRONMENT.openai_api_key
OPENAI_AT_ONCE = ENVIRONMENT.openai_at_once
CALL_PROCESSES = ENVIRONMENT.call_processes
OPENAI_TEXT_MODEL = ENVIRONMENT.openai_text_model
OPENAI_IMAGE_MODEL = ENVIRONMENT.openai_image_model
OPENAI_IMAGE_QUALITY = ENVIRONMENT.openai_image_quality
OPENAI_MODERATION_MODEL = ENVIRONMENT.openai_moderation_model
OPENAI_SPEECH_MODEL = ENVIRONMENT.openai_speech_model
SDXL_URL = ENVIRONMENT.sdxl_url
SDXL_MODEL = ENVIRONMENT.sdxl_model
SDXL_AT_ONCE = ENVIRONMENT.sdxl_at_once

# --- live updates -----------------------------------------------------------------------------------------------------

EVENTSTREAM_REDIS = event_redis(REDIS_URL)
EVENTSTREAM_CHANNELMANAGER_CLASS = "shared_apps.live.channels.ChannelManager"

STREAM_SECONDS = ENVIRONMENT.stream_seconds
"""How long a stream lasts, more or less, before its browser reconnects and is checked again."""
STREAMS_PER_MEMBER, STREAMS_PER_TEAM, STREAMS_PER_PROCESS = 20, 500, 6000

# --- people -----------------------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "workspaces:list"
ACCOUNT_LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "shared_apps.accounts.adapters.accounts.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "shared_apps.accounts.forms.names.NameForm"
ACCOUNT_FORMS = {
    "change_password": "shared_apps.accounts.forms.passwords.OwnPasswordForm",
    "login": "shared_apps.accounts.forms.sign_in.SignInForm",
    "reset_password_from_key": "shared_apps.accounts.forms.passwords.ResetForm",
    "set_password": "shared_apps.accounts.forms.passwords.FirstPasswordForm",
    "reset_password": "shared_apps.accounts.forms.sign_in.NewPasswordForm",
    "signup": "shared_apps.accounts.forms.sign_up.SignUpForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_RATE_LIMITS = {
    "login": None,
    "login_failed": None,
    "reauthenticate": None,
    "reset_password": "20/m/ip",
    "confirm_email": None,
}
"""Ours are SIGN_IN_LIMITS: allauth's let a stranger use up what an account has."""
SIGN_IN_LIMITS = {
    "known_browser": "10/5m/key,50/1d/key",
    "network_and_account": "5/5m/key,30/1d/key",
    "network": "30/5m/key",
    "account": "50/1h/key",
    "unremarkable": "10/1h/key",
    "warning": "1/1d/key",
    "reset_mail": "3/15m/key",
    "code_mail": "1/10s/key,5/1h/key",
    "mailbox": "30/1h/key",
    "codes": "50/1h/key,200/1d/key",
}
"""``known_browser``, ``network_and_account`` and ``network`` limit wrong passwords by who tries them. After ``account``
wrong ones a new browser needs a code as well; after ``unremarkable`` ones the owner gets a ``warning``. ``reset_mail``
limits links for a new password to one address. ``code_mail`` limits codes to one requester, ``mailbox`` to one
address. ``codes`` limits wrong codes of a second step for one account, from browsers that did not sign in before."""
SOCIALACCOUNT_ADAPTER = "shared_apps.accounts.adapters.social.SocialAdapter"
SOCIALACCOUNT_PROVIDERS = identity_providers(ENVIRONMENT)
MFA_ADAPTER = "shared_apps.accounts.adapters.second_step.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {
    "activate_totp": "shared_apps.accounts.forms.second_step.FirstCodeForm",
    "add_webauthn": "shared_apps.accounts.forms.second_step.PasskeyForm",
    "authenticate": "shared_apps.accounts.forms.second_step.SecondStepForm",
    "reauthenticate": "shared_apps.accounts.forms.second_step.CodeAgainForm",
}
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RATE_LIMITS = {"webauthn_login": "60/m/ip"}
MFA_TOTP_ISSUER = "StorySprout"
MFA_TOTP_TOLERANCE = 1
"""A phone's clock may be half a minute off."""
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not ENVIRONMENT.production
"""Passkeys work over http too, on this machine alone: browsers know them nowhere else without TLS."""
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_REAUTHENTICATION_REQUIRED = True
"""Changing how one signs in needs the password again, unless it was asked for a moment ago."""
ACCOUNT_REAUTHENTICATION_TIMEOUT = 5 * 60
"""How many seconds that is. On a browser that children use, everything on the apex needs it."""
ADDRESS_WAY_BACK = timedelta(days=14)
"""How long the old main address can take the account back; docs/operating.md."""
ACCOUNT_SESSION_REMEMBER = True
USERSESSIONS_TRACK_ACTIVITY = True
DEFAULT_FROM_EMAIL = ENVIRONMENT.default_from_email
vars().update(mail_settings(ENVIRONMENT.email_url))
MAIL_AT_ONCE = ENVIRONMENT.email_url is None
"""E-mails for the terminal need no worker."""

# --- safety -----------------------------------------------------------------------------------------------------------

SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # keeps titles and tokens out of a cookie
CSRF_FAILURE_VIEW = "shared_apps.core.error_responses.csrf_failure"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = ENVIRONMENT.production
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.production else None
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if ENVIRONMENT.production else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENVIRONMENT.production
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
LIMITS = {"books": {"member": "10/minute", "team": "60/minute", "network": "120/minute"}}
LIMITS["extras"] = {"member": "20/minute", "team": "120/minute", "network": "240/minute"}
LIMITS["addresses"] = {"user": "60/minute"}
LIMITS["invitations"] = {"member": "20/hour", "team": "40/hour"}
LIMITS["invitation_mail"] = {"mailbox": "5/day"}
LIMITS["pins"] = {"child": "10/15 minutes", "device": "20/15 minutes", "team": "120/15 minutes"}
LIMITS["pins_of_a_day"] = {"child": "40/day"}
LIMITS["shared_books"] = {"network": "600/minute"}
LIMITS["codes"] = {"device": "20/15 minutes", "network": "120/15 minutes", "team": "300/15 minutes"}
LIMITS["codes_of_known"] = {"known": "20/15 minutes"}
"""Rates for each person, workspace and network. ``extras`` is every request to a provider besides books."""
LIMIT_NAMES = {"books": "books begun", "extras": "other requests to a provider", "addresses": "addresses looked up"}
LIMIT_NAMES["invitations"], LIMIT_NAMES["invitation_mail"] = "invitations sent", "invitations by e-mail"
LIMIT_NAMES["pins"] = LIMIT_NAMES["pins_of_a_day"] = "picture PINs tried"
LIMIT_NAMES["shared_books"] = "pages and pictures of shared books"
LIMIT_NAMES["codes"], LIMIT_NAMES["codes_of_known"] = "codes of a card or class tried", "the same, on a known device"
"""What the table of capacity calls them."""
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 250
DATA_UPLOAD_MAX_NUMBER_FILES = 4
FILE_UPLOAD_HANDLERS = ["shared_apps.media.uploads.BoundedUpload"]

# --- language, time, log ----------------------------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
USE_TZ = True
TIME_ZONE = "UTC"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "filters": {"outage": {"()": "shared_apps.core.server_errors.OutageFilter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": ENVIRONMENT.log_level},
    "loggers": {
        "django.request": {"filters": ["outage"]},
        "django_eventstream": {"level": "WARNING"},  # it logs every listener that connects or leaves
        "stripe": {"level": "WARNING"},  # it logs every request with the customer's id
        "httpx2": {"level": "WARNING"},  # it logs every URL with the password in it
    },
}
