"""The embedded illustrator: hands scenes to the studio's own package, which draws without a network or a model."""

from story_studio import pictures, values, vocabulary

from shared_apps.ai.ports import Call, Illustration, PictureRequest, Portrait, Scene, SheetRequest


class StudioIllustrator:
    """Implements ``ports.Illustrator``. The same scene, cast, style and seed always give the same bytes."""

    name = "studio"
    model = "studio-pictures-1"
    template = "paper-1"

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        """Actors who are not in the cast are left out: a picture without them is better than none.

        References are not needed: the same looks are always drawn the same.
        """
        data = pictures.draw(
            picture_of(request.scene),
            cast=[member_of(portrait) for portrait in request.cast],
            style=vocabulary.Style(request.style),
            seed=request.seed,
            size=request.size,
        )
        return Illustration(data=data, media_type="image/png", size=request.size)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        data = pictures.portray(
            member_of(request.portrait), style=vocabulary.Style(request.style), size=request.size, edition=1
        )
        return Illustration(data=data, media_type="image/png", size=request.size)


def picture_of(scene: Scene) -> values.Picture:
    """The scene in the studio's words, staged as the first edition staged it."""
    return values.Picture(
        edition=1,
        place=scene.place,
        time=vocabulary.TimeOfDay(scene.time_of_day),
        weather=vocabulary.Weather(scene.weather),
        actors=tuple(
            values.Actor(
                name=actor.name,
                pose=vocabulary.Pose(actor.pose),
                mood=vocabulary.Mood(actor.mood),
                holding=values.Thing(kind=actor.holding) if actor.holding else None,
            )
            for actor in scene.actors
        ),
        things=tuple(values.Thing(kind=prop) for prop in scene.props),
    )


def member_of(portrait: Portrait) -> values.Member:
    """The portrait in the studio's words."""
    return values.Member(
        name=portrait.name,
        kind=portrait.kind,
        pronouns=vocabulary.Pronouns(portrait.pronouns),
        trait=vocabulary.Trait(portrait.trait),
        looks=values.Looks(
            colour=vocabulary.Colour(portrait.colour),
            accent=vocabulary.Colour(portrait.accent),
            outfit=vocabulary.Outfit(portrait.outfit),
        ),
    )
