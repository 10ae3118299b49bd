from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "tenant_apps.people"

    def ready(self) -> None:
        from shared_apps.billing.services.statements import MEMBER_NAMES
        from tenant_apps.people import access
        from tenant_apps.people.services import member_notices, names, subject_names
        from tenant_apps.people.services.subject_names import SUBJECT_NAMES
        from tenants.access.sign_ins import SIGN_INS, SignIn
        from tenants.events import recorders

        MEMBER_NAMES.add("people", names.names_of)
        SIGN_INS.add("class", SignIn("I have a card or a code", "people:join", access.is_class))
        SIGN_INS.add("picture-pin", SignIn("I tap my face", "people:come_in", access.is_offered))
        recorders.add("people", member_notices.notify_of_record)
        SUBJECT_NAMES.add("member", subject_names.name_members)
        SUBJECT_NAMES.add("child", subject_names.name_children)
