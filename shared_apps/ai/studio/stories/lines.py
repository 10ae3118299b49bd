"""Single sentences that join pages: how time passes, who else is there, how the last page ends."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared_apps.ai.vocabulary import TimeOfDay, Trait


@dataclass(frozen=True)
class Line:
    """A sentence for the youngest, and one for all others."""

    early: str
    long: str


def _lines(*pairs: tuple[str, str]) -> tuple[Line, ...]:
    return tuple(Line(early, long) for early, long in pairs)


TIMES: Mapping[TimeOfDay, tuple[Line, ...]] = {
    TimeOfDay.SUNSET: _lines(
        ("The sun {went|slid|sank} down.", "The sun was {sliding|slipping|going} down, {pink and slow|round and red|gold at the edges}."),
        ("{Soon|Now} it {was|got} late.", "By now the shadows had grown {long|longer than anyone}, and the light was {turning gold|the colour of honey|going soft}."),
        ("The light {turned|grew|went} {gold|pink|red}.", "The day had {used itself up|run out|worn thin}, and {pink|orange|gold} {ran|spread} {all over everything|from end to end}."),
        ("It {was|got} {nearly|almost} {night|bedtime}.", "It was the {hour|time} when {lamps are lit|soup is on the stove|mothers begin to call}, and {everything glowed|the light lay low}."),
        ("{Pink|Red} {sky|light}, {long|slow} shadows.", "{Slowly|Little by little} the {afternoon|day} {put on its red coat|folded itself up}."),
    ),
    TimeOfDay.NIGHT: _lines(
        ("Night {came|fell}.", "Then night came {softly|quietly|in on tiptoe}, {one star at a time|as it always does|and brought its stars}."),
        ("{One star|Two stars|A star} came out.", "{The first|A single|One small} star came out, and then {all the others|too many to count|the rest}."),
        ("The {moon|big moon} came up.", "The moon {came up|climbed|rose}, {as round as a plate|thin and bright|and looked at everything}."),
        ("It was {night|dark} now.", "{Now|By then} it was {night|properly night}, {blue and deep|with the moon looking on|still and silver}."),
    ),
    TimeOfDay.DAWN: _lines(
        ("{Then|At last} it was {dawn|morning}.", "{At last|Little by little|Slowly} the {sky|night} {went pale|turned grey, then pink|let go}, and it was {morning|a new day}."),
        ("The sun {peeped|came} up.", "The {sun|first light} {came up|looked} over the {edge of the world|rim of things}, {yawning|fresh as milk|bright as a coin}."),
        ("{A bird|One bird} sang. {Day!|Morning!}", "{One bird|Somewhere a bird} {tried a note|cleared its throat}, {another answered|then sang}, and {the dark was over|so the day began}."),
    ),
    TimeOfDay.DAY: _lines(
        ("{Soon|Now} it was {day|bright day}.", "Before long it was {broad|bright|full} day."),
        ("The sun {rose|climbed} {high|up}.", "The sun {climbed|got up}, {stretched|shook itself} and {warmed|lit} {everything|the whole world}."),
    ),
}  # fmt: skip
"""That it has become this time of day."""

INTRODUCTIONS = _lines(
    ("{Here is|This is|Meet} {hero}, {hero.a}.", "{Here|Now}, {in_place}, you {will|may} {meet|find} {hero}, {hero.a}."),
    ("{hero} was {hero.a}.", "{In_place} lived {hero}, {hero.a}{| with plans|, and nobody minded}."),
    ("{In_place} {lived|was} {hero}, {hero.a}.", "{hero} was {hero.a} and lived {in_place}{|, next to nobody in particular|, where it smells of {smell}}."),
    ("{Once|One day} there was {hero.a}: {hero}!", "{Once|Not long ago} there was {hero.a} {called|whose name was} {hero}, and {they} lived {in_place}."),
    ("{Listen|Look}: {sound}! {hero}, {hero.a}, {liked it|was out}.", "{Listen|If you listen}: {sound}. That is where {hero}, {hero.a}, {lived|was at home}."),
)  # fmt: skip
"""Who the hero is, for books too short for a page of it."""

COMPANY = _lines(
    ("{crew} came too.", "{crew} came {along|too}, {because nobody wanted to be left out|for it is better to be many|each with a sandwich}."),
    ("“{Us|Me} too!” said {crew}.", "“{Not without us|We are coming too},” said {crew}, {and that was settled|already in their coats}."),
    ("{crew} {ran|hopped} along.", "And {crew} {packed a bag as well|joined them at the gate|fell in behind}, {because that is what friends are for|singing a little}."),
    ("{Off|Out} went {crew} {as well|with them}.", "With them went {crew}, {who could not bear to miss it|in case there was cake|to help}."),
)  # fmt: skip
"""That the rest of the cast comes along."""

CREW: Mapping[Trait, tuple[Line, ...]] = {
    Trait.BRAVE: _lines(
        ("{pal} {went|led} {first|in front}.", "{pal} went {in front|first}, {chin up|in case of lions}, {as {pal.they} always did|and looked back often}."),
        ("“{I dare|Follow me},” said {pal}.", "“I will {test|try} it first,” said {pal}, {and did|and jumped on it twice}."),
        ("{pal} was not {scared|afraid}. {Well, a bit.|Not much.}", "{pal} stood {guard|watch}, {with a stick|arms folded}, {and dared anything to come|and nothing came}."),
        ("{pal} stood {tall|guard}.", "{pal} {squared|straightened} {pal.their} shoulders and {whistled|looked fearless} for {all of them|the others}."),
    ),
    Trait.SHY: _lines(
        ("{pal} {smiled|waved} {a little|from the back}.", "{pal} {kept|stayed} {to the back|half behind a friend} and {saw everything|missed nothing}."),
        ("{pal} {said|spoke} one {soft|small} word.", "{pal} {whispered|murmured} something, {and it was the best idea so far|and everyone leaned in to hear}."),
        ("{pal} {hid|stood} {near|close by}.", "{pal} {blushed|went pink} {when they all looked|to the ears}, but {pal.they} {did not run away|stayed}."),
        ("{pal} held on {tight|to a sleeve}.", "{pal} {held|hummed} {somebody’s sleeve|very softly}, {which helped them both|and it did the others good}."),
    ),
    Trait.CURIOUS: _lines(
        ("“{Why|What is that}?” {asked|said} {pal}.", "“{Why|How} does it do that?” {asked|wondered} {pal}, {for the ninth time|of nobody in particular}."),
        ("{pal} {peeped|looked} {in|under it}.", "{pal} looked {under|behind} {everything|each stone} and {wrote it down|reported back}."),
        ("{pal} {poked|sniffed} {it|at it}.", "{pal} {poked|tapped} it, {sniffed|smelt} it and {asked it its name|drew it from three sides}."),
        ("{pal} had {ten|six} {questions|whys}.", "{pal} {collected|had} questions {the way others collect shells|by the bucket}, and {found two more|shared them}."),
    ),
    Trait.KIND: _lines(
        ("{pal} {gave|shared} a {bun|hug}.", "{pal} {handed|passed} round {the plums|a bag of nuts} and {kept the smallest|forgot to take one}."),
        ("{pal} {took|carried} the bag.", "{pal} {carried|took} everybody’s {bags|coats}, {one on each arm|without being asked}."),
        ("“{All well|Are you warm}?” {asked|said} {pal}.", "“{Is everyone warm|Has everybody eaten}?” asked {pal}, and {looked round|counted noses} {to be sure|twice}."),
        ("{pal} {held|took} a hand.", "{pal} {slowed down|waited} for the {slowest|smallest}, {as good friends do|and it made all the difference}."),
    ),
    Trait.FUNNY: _lines(
        ("{pal} {made|told} a joke. {Ha!|Hee hee!}", "{pal} told the {joke|one} about the {duck|sausage}, {and did the voices|and laughed before the end}."),
        ("{pal} walked {backwards|like a duck}.", "{pal} walked {backwards|like a very proud goose} {for a while|until they all giggled}."),
        ("{pal} {wore|had} a {leaf|bun} as a hat.", "{pal} {put|stuck} a {bucket|leaf} on {pal.their} head and {became a knight|asked the way to the palace}."),
        ("“{Boo|Moo}!” said {pal}.", "{pal} {bowed|curtsied} to a {stone|post} and {begged its pardon|asked it to dance}."),
    ),
    Trait.CLEVER: _lines(
        ("{pal} {had|got} a plan.", "{pal} {worked it out|did a sum} {on {pal.their} fingers|in {pal.their} head} and {nodded|said it would do}."),
        ("“{Aha|Hm},” said {pal}.", "“{Strictly speaking|If you think about it},” said {pal}, {and explained the moon|and everybody waited}."),
        ("{pal} {tied|made} a {good|neat} knot.", "{pal} {tied|invented} a {new kind of knot|better way to carry things}, {and named it|and showed them how}."),
        ("{pal} {read|knew} the {sign|way}.", "{pal} {remembered|knew} {something out of a book|three facts about it}, {and two were useful|which helped}."),
    ),
    Trait.STUBBORN: _lines(
        ("“{On|Onward}!” said {pal}.", "“We are not {turning back|stopping} now,” said {pal}, {and that was that|who never did}."),
        ("{pal} {did not|would not} {stop|rest}.", "{pal} {refused|did not want} {to be helped|a rest}, and {got there anyway|carried on}."),
        ("{pal} {shook|stamped} a {foot|fist}.", "{pal} {frowned|glared} at the {hill|weather} {until it gave in|in a way that meant business}."),
        ("“{No|I stay},” said {pal}.", "{pal} {said no|shook {pal.their} head} {to everything at first|three times}, {as usual|and then did it}."),
    ),
    Trait.DREAMY: _lines(
        ("{pal} {looked|gazed} at a cloud.", "{pal} {drifted|came} {along|behind}, looking {at the sky|up}, and {saw|found} {a cloud like a teapot|shapes in it}."),
        ("{pal} {hummed|sang} to {no one|the air}.", "{pal} {hummed|made up} {a tune|a song} that {nobody knew|did not exist yet}."),
        ("{pal} {had|dreamt} a nice thought.", "{pal} {forgot|lost} {a shoe|where they were going}, {and did not notice|but enjoyed it very much}."),
        ("“{Pretty|Oh, look},” said {pal}.", "“{Imagine|Just think},” {said|sighed} {pal}, “if all of this were {upside down|made of bread}.”"),
    ),
    Trait.CAREFUL: _lines(
        ("{pal} {counted|checked} them all.", "{pal} {counted|checked} {everyone|all heads} {twice|again}, {and then the bags|including {pal.themself}}."),
        ("“{Mind|Watch} your {step|toes},” said {pal}.", "“{Mind|Watch} that {step|edge},” said {pal}, {who had seen it first|and held out an arm}."),
        ("{pal} {had|brought} a {plaster|spare sock}.", "{pal} had {packed|brought} {plasters, string and a whistle|three kinds of socks}, {to be safe|just in case}."),
        ("{pal} {looked|went} {left and right|slowly}.", "{pal} {tied|checked} {every knot again|the knots}, {and nobody laughed|and one of them was loose}."),
    ),
    Trait.CHEERFUL: _lines(
        ("“{Hooray|What fun}!” said {pal}.", "“{Best day ever|Isn’t this fun},” said {pal}, {who said so every day|and meant it}."),
        ("{pal} {sang|skipped}. {Tra la!|Hop!}", "{pal} {sang|whistled} {a song with eleven verses|in time with their steps}, {and they all joined in|and added a twelfth verse}."),
        ("{pal} {grinned|smiled} and {grinned|smiled}.", "{pal} {beamed|grinned} {at everything|like a lamp}, {even at the stones|and it was catching}."),
        ("{pal} {clapped|waved} both hands.", "{pal} {found|saw} something {good|nice} {round every corner|in everything}, {and pointed it out|and cheered}."),
    ),
    Trait.IMPATIENT: _lines(
        ("“{Quick|Hurry}!” said {pal}.", "“{Are we there|Is it time} yet?” {asked|said} {pal}, {hopping|running ahead and back again}."),
        ("{pal} ran {ahead|on}.", "{pal} {ran|raced} {ahead|on}, {came back|waited}, {sighed|tapped a foot} and {ran|raced} on."),
        ("{pal} {could not|did not} wait.", "{pal} {opened|ate} {the lunch|one sandwich} {at once|before they had started}, {so as to be done|to save time}."),
        ("{pal} {tapped|jumped}. {Tap, tap!|Hop, hop!}", "{pal} {bounced|hopped} from {one foot|left} to {the other|right}, {like a lid on a pot|and hurried them up}."),
    ),
    Trait.GENTLE: _lines(
        ("{pal} {patted|stroked} a {bee|leaf}.", "{pal} {lifted|carried} a {beetle|snail} {out of the way|to safety}, {and wished it well|with two fingers}."),
        ("{pal} {spoke|sang} {softly|low}.", "{pal} {spoke|hummed} {softly|low}, {and it calmed them all|as if to something asleep}."),
        ("{pal} {stepped|trod} so {softly|lightly}.", "{pal} {stepped|went} {round every flower|lightly}, {so as not to wake anything|and left no mark}."),
        ("“{There, there|It is all right},” said {pal}.", "“{There|All is well},” said {pal}, and {tucked in a loose scarf|smoothed a ruffled head}."),
    ),
}  # fmt: skip
"""What companions do in passing, by their nature. ``pal`` is the one spoken of."""

GUESTS = _lines(
    ("{guests} came {too|to see}.", "{guests} came to {hear|listen to} {all of it|the whole story}, {and asked for it again|twice}."),
    ("{guests} {cheered|clapped}.", "{guests} had come {as well|too}, and {cheered|there was a lot of clapping}."),
    ("“{Hooray|Well done}!” said {guests}.", "“{Well done|Bravo},” {called|cried} {guests}, {louder than necessary|all in a row}."),
    ("And {guests}? {There|Here} {too|as well}!", "And {guests}, {of course|naturally}, {had saved a place|were there to see it}."),
    ("{guests} {had|got} cake.", "For {guests} there was {a cushion|a seat} {in the front row|by the window}, {and a large slice of something|and a warm welcome}."),
)  # fmt: skip
"""That those met on the way are at the end, too."""

QUOTES = _lines(
    ("One story had {a name|no end yet}: “{quotation}”.", "{They} {had|kept} a {notebook|drawer} full of stories {not yet told|to tell one day}, and the one on top was called “{quotation}”."),
    ("{Their} {best|pet} game was “{quotation}”.", "{Their} favourite game, which {they} had {invented|made up} {all alone|one wet Tuesday}, was called “{quotation}”."),
    ("A sign {said|read}, “{quotation}”.", "Over {their} bed {hung|was} a {painted|wooden} sign that said “{quotation}”{|, and each visitor asked about it}."),
    ("{They} {had|knew} a song, “{quotation}”.", "{They} {knew|liked} a song called “{quotation}”, {mostly the middle of it|all nine verses}{|, and sang it to the spoons}."),
    ("{They} {had|kept} a book called “{quotation}”.", "The {book|story} {they} loved {best|most}, called “{quotation}”, {had lost its cover|had been read until it was soft}."),
    ("{Last night|Once} {they} dreamt of “{quotation}”.", "{Once|One night} {they} had {dreamt|had a dream} {about|of} a {play|show} called “{quotation}”, {and woken up clapping|and it would not leave {their} head}."),
)  # fmt: skip
"""The idea's own words, where the studio could not take them apart."""

QUOTE_ECHOES = _lines(
    ("And “{quotation}”? {That|It} comes {next|tomorrow}!", "And “{quotation}”? {That is another story|That one can keep}, {for a rainy day|for another day}."),
    ("“{quotation}!” {They} {laughed|sang}.", "And {ever since|now}, when {somebody|anyone} says “{quotation}”, {hero} {thinks of this day|smiles}."),
    ("Now “{quotation}” {has|had} a {new|happy} end.", "“{quotation}” has {a new last page|one verse more} {now|since then}, and {you can guess|everyone knows} what it {says|is about}."),
)  # fmt: skip

FAREWELLS = _lines(
    ("{What a|Oh, what a} day!", "And {that|so} was {how it was|that}, except {for the crumbs|that nothing was quite the same again}."),
    ("{Sleep well|Good night}, {hero.name}.", "{Sleep well|Good night}, {hero.name}, {said the wind|sleep tight}, {until tomorrow|and mind the stars}."),
    ("{They} {smiled|grinned} {and smiled|all the way}.", "{hero} {smiled|was smiling} {all the way to {their} toes|long after}, {because of it all|without knowing it}."),
    ("{All was|It was all} {well|good}.", "And if you {are ever|listen} {in_place}, you {may|might} {still hear them laugh|find {their} footprints still}."),
    ("“{Again|More}!” said {pal}. {And they did.|“{Tomorrow|Soon},” said {hero}.}", "“{Shall we do it again|Again}?” said {pal}. “{First breakfast|Tomorrow},” said {hero}{|, who had learned something}."),
    ("{That|And that} is {that|how}!", "{Nobody|No one} {in all of|near} {place} ever {forgot|tired of telling} it, {least of all|and certainly not} {hero}."),
    ("Hip, hip, {hooray|hooray for {hero}}!", "Three cheers for {hero}: {one for the start|the first for trying}, {one for the end|the second for trying again} and one for {luck|the fun of it}."),
    ("{hero} {took|had} a bow. {The end!|Then a bun.}", "{They} {took|had} {a bow|one small bow}, {and then supper|and after that a biscuit}, and both were {well earned|just right}."),
    ("{Was|Is} {hero} {glad|happy}? {Oh, yes!|Very!}", "{Was|Is} {hero} happy? {Ask|You had better ask} {the cat|anyone} {{in_place}|who was there}{|, and then pull up a chair}."),
    ("{One|Just one} {big|long} hug, and {then|so} to {bed|tea}.", "{There|After that there} was {a hug|one of those hugs} {with room for everybody|that last a while}, and {that|it} was the {best|last} thing of all."),
    ("{hero} {hums|sings} {of it|it} {still|to this day}.", "{To this day|Even now} {hero} {hums|tells it} {when it rains|on long evenings}, {and never twice the same|and {pal} puts in what was left out}."),
    ("{The|This} story {yawned|ends}. {So did|Not so} {hero}{.|!}", "{Every|Each} story {has to stop somewhere|needs a last line}, {and this one stops here|so here it is}: {hero} was {very happy|glad}, and {so was|so, too, was} {pal}."),
)  # fmt: skip
"""The last sentence of all."""

TEXTURES = _lines(
    ("", "{Somewhere|Not far off} there was {sound}, and {the air|everything} smelled{ faintly| unmistakably} of {smell}{|, which always makes one hungry}."),
    ("", "If you had {come by|passed} just then, you would have {seen|noticed} {two|nothing but} {heads|figures} close together, and {sight}{| behind them}."),
    ("", "It is {remarkable|surprising} how {interesting|comfortable} the world {becomes|can be} {when one is not alone in it|once somebody is sharing it with you}."),
    ("", "{Sight}, for its part, {had other worries|took no notice of any of this|carried on exactly as before}."),
    ("", "{Meanwhile|All this time} {hero} {kept hearing|could hear} {sound}, {as if the world were thinking aloud|like a second conversation going on underneath the first}."),
    ("", "Later on, whenever {they} smelled {smell}, {hero} {would remember|was reminded of} {this very minute|exactly this} {and nothing else|down to the colour of the light}."),
    ("", "{pal} {said afterwards|always maintained} that it had {lasted an hour|been the best part of the whole adventure}, {although|but} {hero} {remembered it differently|is certain that it was only a minute}."),
    ("", "There {are|exist} people who {would have gone home|would have turned round} at this point{, and nobody could blame them|}, but {neither of these two was|those people are not in this story}."),
    ("", "{hero} {made a mental note of it|stored it away carefully}, {beside the other|together with all the} important things, {in case it should be useful|for a rainy afternoon}."),
    ("", "{Something|Everything} about it {reminded {hero} of|made {hero} think of} {a half-forgotten tune|the last page of a favourite book}, {though it was impossible to say why|and that seemed a promising sign}."),
    ("", "Even {the smallest beetle|the shyest creature} {in_place} {seemed|appeared} to be {listening|waiting} to {find out|discover} {how it would continue|what they would do about it}."),
    ("", "“{Let us remember|We must never forget} this,” {murmured|whispered} {pal}, {because some things deserve to be said aloud|more to the afternoon than to anybody in it}."),
    ("", "You could {tell|see} from {pal}’s {expression|shoulders} that {pal.they} {considered|thought} it {a considerable|quite an} improvement on {an ordinary|the usual} {Wednesday|Monday}."),
    ("", "{Curiously enough|To their surprise}, {neither of them was|nobody felt} {tired|hungry} {any longer|in the least}, {which|and that} {is often a sign of|usually happens shortly before} {something important|an adventure}."),
    ("", "{It would make an excellent story|What a letter it would make}, {thought {hero}|{hero} decided}, if only there were time to {tell it properly|write it down}."),
    ("", "They {continued|travelled on}, {talking|arguing} {cheerfully|companionably} about {breakfast|whether snails have favourite colours}, {while {sound} came and went|and the time flew}."),
    ("", "{Nobody|No map} {ever mentions|has ever shown} {such places|moments like that}, {probably|possibly} because {one has to stumble into them|they are never twice in the same spot}."),
    ("", "{A breath of|The scent of} {smell} {drifted by|came and went}, {and for no particular reason|so that quite unexpectedly} {both|the two} of them {felt encouraged|began to smile}."),
    ("", "{Several|A number of} {small|curious} {creatures|neighbours} had {gathered|assembled} to watch, {pretending|all of them pretending} to {be busy with something else|have business in the neighbourhood}."),
    ("", "{Anything|Almost anything} {is easier|becomes simpler} {if somebody holds the other end of it|when a friend is grumbling beside you}, {as {hero} was beginning to discover|and {hero} was glad not to be alone}."),
)  # fmt: skip
"""A breath between events, for readers with time for it."""

REASONS = _lines(
    (
        "{Well done|Good for you}, {hero.name}!",
        "{It had only worked|It all came right}, {pal} {said afterwards|always says}, {because}.",
    ),
    ("{Clever|Dear|Good} {hero.name}!", "{And all of it|All that had happened} {just|only} {because}!"),
    (
        "{hero} {shone|glowed}.",
        "{Nobody else could have done it|It could not have been anyone else}, and it came out right {because}.",
    ),
    (
        "“{You|Oh, you}!” said {pal}.",
        "{Later|Much later|For years afterwards} {pal} told {everybody|everyone who would listen} that it {worked|came right} {because}.",
    ),
    (
        "{pal} {clapped|hugged {them}}.",
        "{pal} {looked|gazed} at {hero} {in wonder|for a long moment}, and {knew|saw} that it was all {because}.",
    ),
    (
        "{That|And that} was {hero}’s {way|doing}.",
        "{If anybody asks|Should anyone ever ask} how it {was done|came about}: {because}, {that is how|and for no other reason}.",
    ),
)
"""That it was the hero's nature which turned the story."""
