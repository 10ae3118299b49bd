from django.urls import path

from tenant_apps.characters import views

app_name = "characters"
urlpatterns = [
    path("characters/", views.list_characters, name="list"),
    path("characters/new/", views.new_character, name="new"),
    path("characters/preview/", views.preview, name="preview"),
    path("characters/<uuid:character_id>/", views.edit_character, name="detail"),
    path("characters/<uuid:character_id>/sheet/", views.sheet, name="sheet"),
    path("characters/<uuid:character_id>/drawing/", views.drawing, name="drawing"),
    path("characters/<uuid:character_id>/drawing/remove/", views.remove_drawing, name="remove_drawing"),
    path("characters/<uuid:character_id>/drawing/put-back/", views.put_back_drawing, name="put_back_drawing"),
    path("characters/<uuid:character_id>/remove/", views.remove_character, name="remove"),
    path("characters/<uuid:character_id>/put-back/", views.put_back_character, name="put_back"),
]
