from django.urls import path

from tenant_apps.moderation.views import distress, samples
from tenant_apps.moderation.views import held as views

app_name = "moderation"
urlpatterns = [
    path("held-back/", views.held_back, name="held_back"),
    path("held-back/count/", views.count, name="count"),
    path("held-back/<uuid:verdict_id>/", views.show, name="show"),
    path("held-back/<uuid:verdict_id>/picture/", views.picture, name="picture"),
    path("held-back/<uuid:verdict_id>/let-through/", views.let_through, name="let_through"),
    path("held-back/<uuid:verdict_id>/make-again/", views.make_again, name="make_again"),
    path("held-back/<uuid:verdict_id>/leave-out/", views.leave_out, name="leave_out"),
    path("held-back/<uuid:verdict_id>/fine/", samples.call_fine, name="call_fine"),
    path("held-back/how-often/", samples.how_often, name="how_often"),
    path("held-back/samples/", samples.sample_list, name="samples"),
    path("held-back/samples/export/", samples.export_samples, name="export_samples"),
    path("held-back/samples/<uuid:sample_id>/delete/", samples.delete_sample, name="delete_sample"),
    path("help/", distress.find_help, name="help"),
    path("help/country/", distress.choose_country, name="help_country"),
    path("help/concerns/", distress.concern_list, name="concerns"),
    path("help/concerns/<uuid:concern_id>/read/", distress.acknowledge, name="acknowledge_concern"),
    path("audit/", views.audit, name="audit"),
    path("audit/export/", views.audit_csv, name="audit_csv"),
    path("strictness/", views.strictness, name="strictness"),
    path("strictness/preset/", views.take_preset, name="take_preset"),
]
