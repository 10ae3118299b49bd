"""Those met on the way, and what they need help with."""

from shared_apps.ai.studio.stories.beats import Episode, beat
from shared_apps.ai.studio.stories.strangers import STRANGERS
from shared_apps.ai.vocabulary import CharacterKind as K

_FRIENDS = (
    Episode(
        beat(
            "{There|Look}! {helper} {sat|was} there, all sad. A bell was {lost|gone}.",
            "There, {spot}, sat {helper}, looking into {a hat|one boot after the other}. “I have {lost|dropped} my {bell|little bell},” {helper.they} {sighed|said}. “Without it {nobody hears|no one knows} me coming[, and I keep surprising people, and I do hate to be screamed at before lunch].”",
            "helper sit sad, hero stand worried, pal stand curious",
        ),
        beat(
            "“{Jump|Hop}!” said {hero}. {Ting!|Ding!} The bell was in {helper.s} {own hat|left shoe}!",
            "“{Jump|Hop},” said {hero}, so {helper} {jumped|hopped}. Something went ting. It was {in the hood|inside {helper.their} left sleeve}, [where {helper.they} had put it so as not to lose it,] and they all laughed, and {helper} rang the bell {twice|for joy}. “{Advice},” {helper.they} said at parting, “{and now you have something of mine as well|take that along}.”",
            "helper jump happy bell, hero stand happy, pal stand happy",
        ),
        helpers=(K.CAT, K.MOUSE, K.BEAR, K.HEDGEHOG),
    ),
    Episode(
        beat(
            "{helper} {stood|was} {upside down|on {helper.their} head}. “{Why|Oh, why}?” {asked|said} {hero}. “I {forgot|lost} a word!”",
            "Here stood {helper}, {on {helper.their} head|with {helper.their} feet in the air}. “I have forgotten a word,” {helper.they} {explained|said}, “and I am {hoping|trying} to {shake it out|let it run down}. It is {an important|quite a short} one. You say it when somebody {gives you something|has been good to you}.” [{helper.They} had got as far as “th”.]",
            "helper stand worried, hero stand surprised, pal stand curious",
        ),
        beat(
            "{hero} gave {helper} a flower. “Th … {thank you|thanks}!” {cried|said} {helper}. {That was it!|The word was back!}",
            "{hero} did not {tell|say} it. {They} {picked|found} a flower and put it into {helper.s} hand instead, and {waited|smiled}. “Th,” said {helper}. “Thi … tho … {thank you|oh, thank you}!” {That was the word.|There it was, as good as new.} [{helper.They} used it eleven times at once, to break it in again.] “And {in return|since you are here}: {advice}.”",
            "helper hold happy flower, hero stand happy, pal stand happy",
        ),
        helpers=(K.OWL, K.PENGUIN, K.FROG, K.ROBOT, K.ELEPHANT),
    ),
    Episode(
        beat(
            "{helper} {had|held} a big cake. “{All|It is all} for me,” {said|sighed} {helper.they}. “{But it is|It is so} {dull|no fun}.”",
            "At a {long|neatly laid} table sat {helper}, all alone behind a cake. “I {baked|made} it myself, and I {may|can} eat it all,” {helper.they} said {gloomily|with a sigh}. “It is {exactly what I always wanted|a very good cake}. I {cannot think|do not know} {why|what is wrong with it}.” [There were eight chairs, and seven of them had never been sat on.]",
            "helper sit sad, hero stand curious, pal look_up curious, +cake",
        ),
        beat(
            "“{May we|Can we} {sit|join you}?” asked {hero}. {Munch!|Yum!} “Now it is good!” said {helper}.",
            "“I {believe|think} I {know|see},” said {hero}, and {sat|pulled out a chair and sat} down. “It {has|wants} {nobody’s|no} crumbs on the other side.” So they ate {together|all three}, and {talked with their mouths full|passed the plate}, and {helper} found that {a slice|half a cake} {tastes|can taste} better than {a whole one|all of it}. [It is not in the recipe. It ought to be.] “{Advice},” {helper.they} said, {handing round seconds|licking a spoon}.",
            "helper sit happy, hero sit happy, pal sit happy, +cake",
        ),
        helpers=(K.BEAR, K.DOG, K.CAT, K.ELEPHANT, K.DRAGON),
    ),
    Episode(
        beat(
            "{helper} {pulled|tugged} a wagon. {On it|It} {was|had} a {big|huge} clock. {Too big!|It was stuck.} “Oof!”",
            "{helper} was pulling a wagon with an enormous clock on it, {or rather, was not pulling it|and it had stopped moving some time ago}, since {helper.they} had run out of breath. “I {am bringing|bring} people the time,” {helper.they} {panted|said}, “and now I am {late|late with it}.” [All round them it was, in consequence, still ten to three.]",
            "helper reach worried, hero stand surprised, pal stand curious, +wagon, +clock",
        ),
        beat(
            "{hero} {pushed|shoved}. {pal} {pushed|shoved} too. {Roll|Rumble}! {Tick, tock|Ding, dong}! “Just in time!” said {helper}.",
            "{hero} went round to the back, {pal} took {one|the} side, and together they {rolled|pushed} the wagon {over the bump|on}. {It had only been a stone the size of an egg.|One person alone would have stood there until Friday.} [The clock struck something, out of sheer relief.] “How much {time|of it} {would you like|do you need}?” asked {helper}, “I have {plenty|some to spare}.” And {helper.they} gave them {a good hour|a quarter of an hour}, {and a bit of advice|free of charge}: “{Advice}.”",
            "helper walk happy, hero reach happy, pal reach happy, +wagon, +clock",
        ),
        helpers=(K.MOUSE, K.HEDGEHOG, K.RABBIT, K.FROG, K.ROBOT),
        realms=("land", "room"),
    ),
    Episode(
        beat(
            "{helper} {sat|stood} with a {fat|big} book. “{I|I just} {can not|do not} {stop|end}!” {helper.they} {said|cried}. “{So|It is so} good!”",
            "{helper} was reading {as {helper.they} walked|a book}, and {had|without noticing it} walked into {a post, a pond and somebody’s lunch|three things already}. “I {cannot|dare not} stop,” {helper.they} said {without looking up|turning the page}, “or I shall never know {how it ends|who did it}.” [{helper.Their} tea had gone cold in {helper.their} other hand some chapters ago.]",
            "helper walk curious book, hero stand surprised, pal stand curious",
        ),
        beat(
            "“{Read|Read it} to us,” said {hero}. {They|So they} sat {close|down}. {What a tale!|Page by page.} {“The end,” {yawned|said} {helper}.|So good!}",
            "“{Come and sit|Sit down} {with us|here},” said {hero}, “and read it {out|aloud}. {Then we all get there at once.|A book is safest sitting down.}” It was about {a cheese that ran away to sea|two pirates and one hat}, and it was {so good|a pity} that {nobody noticed the time|it had to end}. {helper} {shut|closed} the book with a sigh. [“I never heard it before,” {helper.they} said. “I only saw it.”] “{Advice}. {That is|It says so} on the last page.”",
            "helper sit happy book, hero sit happy, pal sit happy",
        ),
        helpers=(K.OWL, K.MOUSE, K.FOX, K.PENGUIN, K.RABBIT),
    ),
    Episode(
        beat(
            "{helper} {was|looked} {cross|so cross}. “Who took my shell?” {Grr|Humph}! A foot stamped.",
            "They heard {helper} before they saw {helper.them}. “{Thieves|Robbers}!” {helper.they} {helper.were} {shouting|telling the world}. “My {beautiful|best} shell! It was {here|in this very spot}, and now it is {not|gone}, and it must have been {one of you|somebody}!” [As there was nobody else about, {helper.they} had been accusing a bush.] {pal} took one step back.",
            "helper stand cross, hero stand surprised, pal hide worried",
        ),
        beat(
            "“{You|Look! You} {sit|stand} on it,” said {hero}. {So it was!|Oh!} {helper} {went|got} {red|pink}. “{Sorry|Oh! Sorry},” {helper.they} said.",
            "“What does it {look like|sound like}?” asked {hero}, {quite calmly|as if nobody had shouted}. “{White|Round}, with a {pink|curly} inside.” “Like the {one|thing} you are standing on?” There was a {pause|silence}. {helper} {lifted|looked under} one foot, {and then|then} went pink {to the ears|all over}. [It takes a large heart to be so small so quickly.] “I am {sorry|so very sorry},” {helper.they} said, “have a {biscuit|plum}. And {remember|take this too}: {advice}.”",
            "helper hold surprised shell, hero stand calm, pal stand happy",
        ),
        helpers=(K.CAT, K.HEDGEHOG, K.DRAGON, K.PENGUIN, K.BEAR),
    ),
    Episode(
        beat(
            "{helper} {spoke|talked} so {low|soft}. “{What|Pardon}?” {said|asked} {pal}. “Mm.” {hero} {leaned|came} {in|close}.",
            "There was {helper}, and {helper.their} {lips|mouth} moved, but {you could hear nothing|no sound came}. “{Louder|Pardon},” said {pal}. The lips moved {again|once more}. [“It looks like ‘umbrella’,” said {pal}, “or else ‘yellow bear’.”] It turned out that {helper} had once been {told to hush|interrupted}, {long ago|in the middle of a word}, and had been waiting {ever since|politely} for a turn to speak.",
            "helper stand worried, hero stand curious, pal reach curious",
        ),
        beat(
            "{All|They all} {hushed|sat still}. {hero} {waited|smiled}. “{Hello|I am glad},” {said|began} {helper}. {It was a fine voice.|And then much more!}",
            "So they {were quiet|sat down}, {properly|completely} quiet, the kind with room in it. It {lasted|took} {a minute|a good while}. Then {helper} said “{Well|Once},” and {stopped|looked up}, and nobody {said|put in} anything, {and so {helper.they} went on|and out came the rest}. [It was the best story they had heard for a year, and it had been in there all that time.] At the end came: “{Advice}.” {They wished that it had been longer.|Nobody had hurried {helper.them}.}",
            "helper wave happy, hero sit calm, pal sit calm",
        ),
        helpers=(K.MOUSE, K.RABBIT, K.OWL, K.ROBOT, K.FOX),
    ),
    Episode(
        beat(
            "{helper} {had|held} a kite. It would not fly. {Down|Flop} it {went|came}. “{Bad|Silly} kite,” {said|sighed} {helper}.",
            "{helper} ran {past|by} with a kite bumping {along the ground|behind}, and then ran past {again|the other way}. “It is {afraid|too heavy},” {helper.they} {panted|called}. “I {made|built} it out of {my best trousers|letters}, and it {will not|won’t} {go up|fly}.” [The kite had a painted face, and it did look as if it would rather stay in.] {hero} {turned|lifted} it {over|up}.",
            "helper run worried kite, hero look_up curious, pal look_up happy",
            weather="wind",
        ),
        beat(
            "{hero} {tied|put} on a {long|good} tail. {Up|Whoosh}, {up|high} and up! “Look!” said {helper}.",
            "“It has no tail,” said {hero}. “{How is it to know which way is down|It does not know where it ends}?” They {tied|knotted} one {together|for it}, out of {socks|ribbons} and {a scarf|string}, and the next {breath of|bit of} wind {took|lifted} the kite {out of their hands|straight up}. [It seemed surprised, and then it seemed to be laughing.] “{Advice},” {shouted|cried} {helper}, {running after it|being pulled away}, and was gone.",
            "helper run happy kite, hero wave happy, pal wave happy",
            weather="wind",
        ),
        helpers=(K.DOG, K.FOX, K.RABBIT, K.BEAR, K.CAT),
        realms=("land",),
        by_day=True,
    ),
    Episode(
        beat(
            "{helper} {sat|was} by a door and {waited|sighed}. “{They|My friends} {forgot|left} me,” {said|sniffed} {helper.they}.",
            "{helper} was sitting {spot} with {helper.their} eyes shut, counting. “{Nine hundred and six|Two thousand and one},” {helper.they} said, “{nine hundred and seven|two thousand and two}.” It was hide-and-seek. The others had {gone home|been called in} {some time ago|for supper}, and {had not said so|nobody had told {helper.them}}. [“They are hidden so well,” {helper.they} told them proudly.]",
            "helper sit sad, hero stand sad, pal stand worried",
        ),
        beat(
            "“{Play|Come and play} with us,” said {hero}. One, two, three! {helper} {laughed|ran}. {Found you|Peep}!",
            "{hero} and {pal} {looked at|glanced at} each other, and then {hid|ran}, {both at once|as quick as mice}, behind {the nearest thing|whatever there was}. “{Coming|Ready or not}!” {cried|called} {helper}, and {found|got} them {at once|in no time}, {and was so happy|with such a shout} that they {hid|did it} again. [You can always spare ten minutes for somebody who has counted to a thousand.] “{Advice},” {helper.they} told them, {out of breath|still laughing}.",
            "helper point happy, hero hide happy, pal hide happy",
        ),
        helpers=(K.BEAR, K.RABBIT, K.DRAGON, K.ELEPHANT, K.DOG, K.CHILD),
    ),
    Episode(
        beat(
            "{helper} {had|carried} {ten|six} hats. A hat on a hat! “Which one?” said {helper}.",
            "{helper} {came|swayed} {round the corner|towards them} {under|wearing} nine hats, one on top of the other. “I {cannot|can’t} {decide|choose},” {helper.they} {explained|said}. “In the {blue|tall} one I feel {clever|brave}, and in the {red|flat} one I am {kind|funny}, and if I {take off|leave out} one, {I miss it|who knows what I shall lose}.” [The ninth made {helper.them} feel mostly very tall.]",
            "helper walk worried hat, hero look_up surprised, pal look_up happy",
        ),
        beat(
            "{hero} took {them|the hats} {off|down}. {One, two … ten|Off, off, off}! “{There|Look}: you!” {helper} {felt|was} {light|so light}. {No hat at all!|How nice!}",
            "“{May I|Let me}?” said {hero}, and lifted them off, {hat by hat|one at a time}, until {there was|they came to} {helper}, {blinking|with flat hair}. “{Are you|Do you feel} {clever|brave} {now|without it}?” “{I think so|Just the same},” said {helper}, surprised. “And {kind|funny}?” {helper} gave {pal} the {red|best} hat. [That settled it.] “{Advice},” {helper.they} said. “It {was|is} written in the {blue|tall} one.”",
            "helper stand happy, hero hold happy hat, pal stand happy",
        ),
        helpers=(K.FOX, K.OWL, K.ELEPHANT, K.CAT, K.DRAGON, K.CHILD),
    ),
    Episode(
        beat(
            "“{Halt|Stop}!” {said|cried} {helper}. “{No one|None} may pass {here|me}!” “Why?” {asked|said} {hero}. “{Hm|I forgot}.”",
            "“{Halt|Stop}!” {cried|said} {helper}, who stood in the {middle of the way|narrowest place} with {a mop|a very long spoon}. “Nobody passes here!” “Why {not|is that}?” asked {hero}. {helper} {opened|shut} {helper.their} mouth. “It was {important|a good reason},” {helper.they} said at last, “I {have|had} been {guarding|holding} this place {so long|for years}, and {it has slipped my mind|now I cannot think of it}.” [A small wind passed, without asking.]",
            "helper stand cross, hero stand surprised, pal hide worried",
        ),
        beat(
            "“{Come|Come on} with us,” said {hero}. “{Then|So} you {guard|watch} us!” {helper} {liked|loved} that. {Left, right|Step, step}!",
            "“{Guarding is hard work|It is lonely work},” said {hero}, “{you must be hungry|has anybody ever thanked you}?” {Nobody had asked that in all those years.|{helper} looked at the spoon.} They shared a bun, and thought about it {together|aloud}. “{Perhaps|Maybe},” said {hero}, “you are {here|standing there} so that {people|somebody} {like us|passing} would have somebody to {talk to|meet}.” [It was as good a reason as most guards have.] “{Then|In that case} pass,” said {helper}, “and {advice}.”",
            "helper stand happy, hero stand happy, pal stand happy",
        ),
        helpers=(K.BEAR, K.HEDGEHOG, K.DRAGON, K.ROBOT, K.PENGUIN, K.DOG),
    ),
    Episode(
        beat(
            "{helper} {painted|drew} a {line|dot}. Then it was wiped out. “{Bad|No good},” {said|sighed} {helper.they}. “{All|It is all} wrong!”",
            "{helper} stood before a {very large|big white} sheet with a paintbrush, {and the sheet was bare|and did not move}. “It {must|has to} be {perfect|a masterpiece},” {helper.they} said, “and as long as I do not {begin|start}, it {still is|could be}.” [There was paint on everything else: the brush, the apron, both elbows.] “{How long have you been standing here|Since when}?” asked {pal}. “{What is today|Since Easter}?” said {helper}.",
            "helper stand worried paintbrush, hero stand curious, pal stand curious",
        ),
        beat(
            "{Splat|Plop}! {pal} {slipped|sneezed}. A {big|fat} blot! “{Oh|Look}!” said {helper}. “{It is|I see} a {cloud|bear}!” Now the paintbrush flew.",
            "{hero} dipped one {thumb|finger} in the {blue|red} and {pressed|put} it {right in the middle|on the white}. {helper} {gasped|went pale}. “There,” said {hero}, “now it is {spoilt|not perfect}, and you can {start|play}.” {helper} looked at the {thumb mark|spot} {for a time|sideways}. “It {could be|is} {a bear|somebody’s nose},” {helper.they} said, and the paintbrush {moved|was off}. [They left on tiptoe.] On the back of the sheet stood: “{Advice}.”",
            "helper reach happy paintbrush, hero stand happy, pal jump surprised",
        ),
        helpers=(K.CAT, K.FROG, K.ELEPHANT, K.OWL, K.PENGUIN),
    ),
    Episode(
        beat(
            "{helper} lay in a blanket. “{Sh|Hush},” {said|went} {helper.they}. “I {am|play} a {stone|log}.”",
            "A heap {of blanket|in a blanket} lay {spot}, and the heap {sighed|said “go away”}. It was {helper}, who had got out of bed on the wrong side and had decided to {stay in it|take the bed along} {all day|until things got better}. [So far things had not known where to find {helper.them}.] “Is it {warm|dark} in there?” asked {hero}. “{It is stuffy|No},” said the {heap|blanket}.",
            "helper hide cross blanket, hero stand curious, pal sit worried",
        ),
        beat(
            "“{Room|Any room} for {two|us}?” {asked|said} {hero}. In they crept. It was {warm|dark}. {helper} {giggled|laughed}.",
            "“{Is there|Have you got} room in it?” asked {hero}. There was a {rustle|pause}, and a corner of the blanket {went up|was lifted}. {hero} crept in, and {pal} did, too, and the three of them sat in the {dark|warm} and said {nothing|bad words about Mondays}. [A bad day gets quite small when it has to share a blanket.] After a {bit|while} {somebody|one of them} {giggled|snorted}. “{Advice},” said {helper}, “{it just came to me|now that I think of it}.”",
            "helper sit happy, hero sit happy, pal sit happy, +blanket",
        ),
        helpers=(K.BEAR, K.HEDGEHOG, K.CAT, K.DRAGON, K.MOUSE),
    ),
    Episode(
        beat(
            "{helper} {had|held} a map. It was upside down. “{I|I only} {go|walk} round,” {said|sobbed} {helper}.",
            "“Excuse me,” said {helper}, “is this {the North Pole|Paris}?” It was {not|nowhere near it}. {helper} {looked at|turned} the map in {helper.their} hands {sadly|round and round}. “I {have been|went} left at {every|each} {corner|turning},” {helper.they} said, “{as it says|just as my aunt told me}, and I keep {coming to|meeting} my own {washing|front door}.” [The map was a very nice one. It was of the moon.]",
            "helper hold worried map, hero stand curious, pal point happy",
        ),
        beat(
            "“{Who|Tell me! Who} {waits|is} {there|at the end}?” asked {hero}. “{Auntie|My aunt}!” {Sniff|Mmm} … {pie|buns}! “{That|This} way!” And off went {helper}.",
            "“What does it {smell|look} like, where you are {going|expected}?” asked {hero}. {helper} {shut {helper.their} eyes|thought}. “Of {plum cake|wet dogs} and {polish|pipe smoke}, and somebody is playing the piano badly.” They all {stood|kept} still and {sniffed and listened|turned their noses}, and {there, on the left|from behind the hill}, it {was|came}. [Maps are for people who do not know where they are loved.] “{Advice},” {helper} called back.",
            "helper run happy, hero point happy, pal wave happy",
        ),
        helpers=(K.PENGUIN, K.RABBIT, K.DOG, K.OWL, K.FOX),
    ),
)

HELPERS: tuple[Episode, ...] = (*_FRIENDS, *STRANGERS)
