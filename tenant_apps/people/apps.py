from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "tenant_apps.people"

    def ready(self) -> None:
        from tenant_apps.people import access
        from tenants.access.sign_ins import SIGN_INS, SignIn

        SIGN_INS.add("picture-pin", SignIn("I tap my face", "people:come_in", access.is_offered))
