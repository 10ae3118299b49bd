from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "shared_apps.accounts"

    def ready(self) -> None:
        from allauth.socialaccount.providers import registry

        from shared_apps.accounts.adapters.identity import AppleProvider, GoogleProvider

        registry.register(GoogleProvider)
        registry.register(AppleProvider)
