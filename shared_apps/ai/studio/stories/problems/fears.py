"""Things to be afraid of, gently: the dark, the storm, a stage, and whatever the idea names."""

from shared_apps.ai.studio.stories.beats import Problem, beat, words
from shared_apps.ai.vocabulary import Prop

DARK = Problem(
    name="dark",
    key_prop=Prop.LANTERN,
    at_night=True,
    seek=(
        "a light that would never go out",
        "a way to like the dark",
        "something bigger than the dark",
        "the end of the dark",
    ),
    words=words(goal="be friends with the dark; get through one night; stop being afraid of the dark"),
    titles=(
        "Goodnight, Dark",
        "The Night Has Small Lights",
        "{hero} and the Very Big Dark",
        "A Lantern for {hero}",
        "Who Is Afraid of Half Past Eight?",
        "What the Dark Was Doing",
    ),
    advice=(
        "the dark is only the day with its eyes shut",
        "in the dark, listen first",
        "small lights need a big dark",
        "stars would be out of work without it",
        "say good evening to it and see",
        "the dark is shy too",
        "wait, and your eyes will open a second time",
        "nobody ever bumped into the dark",
        "it only looks big because it has no edges",
    ),
    troubles=(
        beat(
            "{hero} {did not like|feared} the dark. It {got in|sat} {everywhere|all over the house}.",
            "{hero} had one {secret|worry}: the dark. It {came|turned up} every {single night|evening} without {knocking|"
            "being asked}. It {got|crept} into the {corners|cupboards}, [it sat down on the chairs,] and it {lay down|hid} "
            "under the bed. “{Somebody|Someone} should {tell it to go home|send it back},” said {hero}[, in a rather small voice].",
            "hero hide scared",
            times="night sunset",
        ),
        beat(
            "{Click.|Puff.} Out went the {light|lamp}. “Oh no,” said {hero}. “{It is so black|Now the dark is here}.”",
            "Every {evening|night} it was the same. The {lamp|light} went out, and the dark {came in|began}. {hero} pulled "
            "the {blanket|covers} up to {their} {nose|ears} and counted {things that were not scary|slowly to ten}. [Toast. "
            "Buttons. Ducks.] But the dark had {more room|bigger pockets} than {they} had {ducks|numbers}.",
            "hero sit scared, +blanket",
            times="night sunset",
        ),
        beat(
            "{hero} {lit|had} a {small|little} lantern. The dark was so {wide|big}! “{Go away|Shoo},” {they} said.",
            "{At bedtime|When the day was done} {hero} {lit|took} a lantern and {looked|shone it} under the bed, behind the "
            "{door|curtain} and into {both|all} {their} {shoes|boots}. There was nobody there. [There never was, and that was "
            "somehow worse.] “It is not what is in the dark,” {hero} {whispered|said}. “{It is all that dark|It is how much of it there is}.”",
            "hero hold worried lantern",
            times="night sunset",
        ),
        beat(
            "By day {hero} was {big|bold}. {At night|In the dark} {they} felt {small|as small as a pea}.",
            "In the {daytime|sunshine} {hero} was afraid of {nothing|almost nothing at all}. {They} climbed {high things|"
            "walls} and talked to {large dogs|thunder}. But {as soon as|when} the {windows|sky} turned black, something in "
            "{their} {tummy|middle} turned {cold|over}. [“It is the same {room|world},” {they} told {themself}. “It has only "
            "been switched off.” It did not help.]",
            "hero sit worried",
            times="night sunset",
        ),
    ),
    tries=(
        beat(
            "{hero} {put|stuck} a {lamp|light} on {their} head. {pal} {laughed|giggled}. It {fell|slid} off.",
            "First they tried {more light|lamps}. {pal} {hung|put} {a lantern on each ear|seven lanterns in a row}, and the "
            "{dark|night} stepped back {exactly seven steps|a bit}. Then it {waited|stood there}. [Wherever the light ended, "
            "there it was, as patient as a cat.] And seven lanterns {are|get} very {warm|hot}.",
            "hero stand worried, pal hold happy lantern",
        ),
        beat(
            "They {shut|put} the dark in a {jar|box}. {Lid on!|Quick!} But {more|the rest} {came|was left}.",
            "“We could {catch|collect} it,” said {pal}, {holding|fetching} a {jam jar|big box}. They {scooped|swept} some "
            "dark inside and {screwed on the lid|shut it fast}. It {worked|held}. [In the jar it was really very dark "
            "indeed.] But outside the jar there was just as much {left|as before}, and {hero} {felt a bit sorry for|peeped in at} "
            "the bit {inside|in the jar}.",
            "pal hold determined, hero look_up curious",
        ),
        beat(
            "They sang {very loudly|a loud song} at the dark. The dark {sang|said} nothing.",
            "Next they tried {noise|a brave song}. They banged {two pans|a pan} and {shouted|sang} at the dark {to be "
            "off|for nearly an hour}. The dark {listened|sat still} {politely|to every verse}. [It did not clap, but it did "
            "not go, either.] When they were {hoarse|out of breath}, it was {all still there|as dark as ever}.",
            "hero dance determined, pal dance happy",
        ),
        beat(
            "They {drew|made} a {sun|moon}. They {hung|stuck} it up. {But who could {see|find} it?|It was too dark to see.} {Oh!|Hm.} {It fell on {pal}.|They {felt|searched} for it.}",
            "“{Paint|Draw} it {over|out},” said {pal}. So they {painted|made} a {sun|fine yellow sun} on {a sheet|the largest paper they had}, with {rays|a smile} and {a red nose|eyelashes}, and {hung|held} it up {against|before} the {night|dark}. {It was a {handsome|cheerful} sun.|They {stepped|stood} back.} But {nobody|no one} could see {a bit|an inch} of it, {because|for} {it was dark|a painted sun does not shine}. [“It {looks|must look} {lovely|splendid} by {day|noon},” said {pal}, {loyally|and felt about for the glue}.]",
            "hero reach determined, pal look_up happy",
        ),
    ),
    lows=(
        beat(
            "Then the {lantern|light} went out. {Dark!|It was all dark.} {hero} {held|took} {pal}’s hand.",
            "That was when the lantern {flickered|coughed}, {shrank|sighed} and went out. Now there was dark {on every side|"
            "above and below}[, thick as a coat with no sleeves]. {hero} {could not see|lost sight of} {their} own {hands|"
            "feet}. “I {want|should like} to go home,” {they} {whispered|said}, “but {I cannot see it|it is dark that way too}.”",
            "hero hide scared, pal stand worried lantern",
        ),
        beat(
            "The dark was {all around|everywhere} now. {hero} {wanted|began} to cry. {Sniff.|Just a bit.}",
            "{Nothing|None of it} had {worked|helped}. The dark was {exactly as big|as wide} as before, and {hero} was {much "
            "more|very} tired. A tear {ran|went} down to {their} chin {and hung there|and stopped}. [“Perhaps I am just not "
            "somebody for nights,” {they} said.] {pal} {moved|sat} a little closer, and {said|knew} nothing {to say|at all}.",
            "hero sit sad, pal sit worried",
        ),
        beat(
            "{hero} {took|made} one step. {Which {way|foot}?|Where was {up|home}?} It was all {black|night}. “{I cannot|Not me},” {they} {said|sobbed}.",
            "{They|The two of them} had {come|got} to {the place|a spot} where the dark was {thickest|deepest}, {as it is at the bottom of a bag|like the inside of a boot}. {hero} {put out|stretched} a hand, {and it vanished|and had to take it back}. {Every|Each} {sound|rustle} {had|grew} {too many|long} legs. “I was so brave {this afternoon|at lunch},” {they} {said|whispered}. “{Where does it go|What becomes of it}, {at night|when one needs it}?” [{pal} {thought|felt} that it {might be|was perhaps} {asleep|in the other coat}, but did not {say|like to say} so.]",
            "hero stand scared, pal hug worried",
        ),
    ),
    solved=(
        beat(
            "And {then|so} {hero} saw {it|them}. {Lights|Stars}! {Tiny|Small} ones, all over the dark!",
            "And {then|that was when} {hero} saw them. One {small|far} light, then {ten|a hundred}: {glow-worms and stars|"
            "stars above and sparks below}, and every one of them {needed|was using} the dark to {shine|be seen}. [They had "
            "been there on all the other nights, behind the lantern’s glare.] “You are not {empty|nothing},” {hero} said to "
            "the dark. “You are {full|where they live}.”",
            "hero look_up happy, pal look_up surprised",
        ),
        beat(
            "“{Hello|Good evening}, dark,” said {hero}. {It|The dark} was {soft|kind}. It {felt|was} like a {blanket|hug}.",
            "It turned out that the dark was {soft|not cold at all}. It had {owls|crickets} in it and the smell of {smell}, and "
            "it {fitted|lay} round {hero}’s shoulders {as if somebody had measured|like a blanket}. “{Good evening|How do you "
            "do},” said {hero}. [It was only polite, after all those years.] And the dark, which {nobody ever greets|had been "
            "lonely}, came {very gently|a little} closer.",
            "hero hug calm, pal stand happy, +blanket",
        ),
        beat(
            "{hero} {blew|put} out the lantern {at last|with a puff}. {Wow!|Oh!} {So many stars!|Look at the sky!}",
            "Then {hero} did what {they} had never {dared|done}: {they} put out the lantern {on purpose|with one breath}. For a "
            "moment there was nothing. Then the {whole sky|night} {opened|came on}[, as if it had only been waiting for "
            "somebody to stop shining in its face]. “{Oh|So that is it},” said {hero}. “It was {never dark at all|only my lamp "
            "that was too loud}.”",
            "hero look_up proud lantern, pal look_up happy",
        ),
        beat(
            "{hero} {shut|closed} {their} eyes. Dark! {They} {looked|peeped}. {Less dark!|Oh!} {There {was|stood} the {moon|path}!|All was {blue|grey} and {soft|still}.} {“How nice,” {they} said.|They smiled.}",
            "“{Wait|Give it time},” said {hero}, {to {pal} and to {themself}|surprised at {their} own voice}. They {waited|stood still} and {counted|breathed} {slowly|in and out}. And {bit by bit|little by little}, as when {a shy person|a cat} comes {nearer|out}, the dark {showed|gave} them {things|its colours}: {a blue|a silver} edge, {a grey|a soft} {path|hill}, {a white moth|the face of a flower}. [It had {never|not} been {hiding|keeping} them; it {only|just} {unpacked|got them out} {slowly|one at a time}.] “I {can see|am seeing},” {breathed|said} {hero}, “and {it is|there’s} {no lamp|nobody} {on|shining} at all.” {They} {walked|went} {ahead|on in front}, {leading|pulling} {pal} by the {hand|sleeve}.",
            "hero walk proud, pal walk happy",
        ),
        beat(
            "A {mouse|bat} {cried|sobbed} in the dark. “{Come|Here}, {hold|take} my hand,” said {hero}. {They walked {home|on}.|Step, step.} {{hero} was not scared!|The dark was just dark.}",
            "Somebody {was crying|cried}, {down by their feet|very near}. It was a {mouse|hedgehog} {child|no longer than a thumb}, and it was {lost|out too late}. “Are you {not|never} afraid?” it {asked|sniffed}. {hero} {opened|shut} {their} mouth. “{Hold|Take} my {finger|thumb},” {they} said, “{we go|I know} this way.” And {all the way|as they went} {hero} told it {what|who} {lived|was awake} in the {rustles|shadows}: {an owl with a cold|beetles moving house}, {a leaf that could not sleep|the wind looking for its gloves}. [It was {a quarter of an hour|nearly home} before {they} {noticed|realised} that {they} had {believed|meant} every word of it.] Being {needed|asked} had left no {room|time} for being {scared|frightened}.",
            "hero walk calm, pal walk calm",
        ),
    ),
)

STORM = Problem(
    name="storm",
    key_prop=Prop.UMBRELLA,
    seek=(
        "a place without any thunder",
        "a hush big enough for a storm",
        "the stopper for the thunder",
        "a way to be louder than thunder",
    ),
    titles=(
        "Boom, Said the Sky",
        "{hero} Counts to Thunder",
        "The Storm That Wanted Company",
        "An Umbrella for the Sky",
    ),
    advice=(
        "count between the flash and the bang",
        "thunder is only the sky moving its chairs",
        "a storm always knocks before it goes",
        "hold on to something that is holding on too",
        "the loudest ones are often the most alone",
        "nothing that is all noise can last",
        "sing along and it becomes a band",
        "behind every cloud the same old blue is waiting",
    ),
    troubles=(
        beat(
            "{Boom|Bang}! {hero} {hid|jumped}. “{I hate that|Not thunder},” {they} {said|cried}. {Boom|Rumble}!",
            "There was only one thing that {hero} {could not stand|did not like at all}, and it was coming closer: a big, {black|grumbling} storm. At the first {rumble|thud} "
            "{they} {crept|dived} under the {nearest|thickest} blanket [and put {their} fingers in {their} ears, and would have put some in {their} eyes as well, if {they} had had enough]. "
            "“{Tell me when it is over|I am not here},” {they} {called|told it}.",
            "hero hide scared, +blanket",
            weather="storm",
        ),
        beat(
            "{hero} heard a far rumble. {Oh no.|It was coming.} {Their} {ears|knees} {shook|went cold}.",
            "When the {air|wind} went {still|quiet} and everything {held its breath|waited}, {hero} knew what was coming, and {their} {tummy|heart} {turned over|sank}. A storm was {on its way|somewhere behind the hills}. [{They} always heard it before anyone else did, the way you hear "
            "your own name.] “{Please|Oh, please} go {round|somewhere else},” {they} {said|whispered} to {it|the rumble}.",
            "hero look_up worried",
            weather="wind",
        ),
        beat(
            "{Loud|Big} noises made {hero} {small|shake}. {Thunder|A storm} was the {worst|biggest} {one|of all}.",
            "{hero} did not mind {rain|being wet}, and {they} {quite|rather} liked wind. It was the {noise|bang} that {they} could not bear, that great {rolling|cracking} BOOM {which comes without knocking|out of nowhere}. [It made {their} teeth feel as if they belonged to somebody else.] And {now|today} "
            "the {wind|air} smelled of {thunder|storm}, {hour after hour|and nobody else had noticed}.",
            "hero hold worried umbrella",
            weather="cloudy",
        ),
        beat(
            "{Drip|Plip}. {Drip|Plop}. {One|A} black cloud {came|grew}. {hero} {hid|ran} {in|under} a {box|chair}. “{Go|Move} on, cloud,” {they} {said|begged}.",
            "{Others|Some people} {read|look at} the sky to {see|know} if {washing|hay} will dry. {hero} {read|searched} it for {one|a single} thing {only|alone}: {thunderclouds|the dark ones with the flat tops}. {A bit of|The smallest} grey, {and {they} {stayed|sat} {in|at home}|and {they} brought {their} pillow along}. [{They} had {three|four} umbrellas, {one inside the other|in a row by the bed}.] And {there|now} it was, {beyond doubt|low in the west}: a {big|fat} {purple|inky} one, {muttering|clearing its throat}. “It has {seen|spotted} me,” {breathed|said} {hero}.",
            "hero look_up scared, +umbrella",
            weather="cloudy",
        ),
    ),
    tries=(
        beat(
            "They put {wool|moss} in their ears. {“What?”|“Eh?”} “{What|Eh}?” {Oh dear!|That was no good.}",
            "First they {stuffed|filled} their ears with {moss|wool}. It kept out the {noise|rumbling} {perfectly|very well}, but it kept out {everything else|all the rest} as well. “{Is it working|Shall we go}?” said {pal}. “{Half past four|A cheese sandwich},” said {hero}. [They had "
            "three more conversations like that before the moss came out.]",
            "hero stand curious, pal stand surprised",
        ),
        beat(
            "They {sang|drummed} {very|so} loud. {La|Bom}! {Then|But} {Boom|Rumble}! {The sky was louder.|It won.}",
            "Then they tried to be {louder|noisier} than the storm. They banged on {a pot|a tin drum} and {howled|sang} until {their throats were sore|everyone for miles shut their windows}. The storm seemed to {like|enjoy} it. [It came closer, like a neighbour with a trumpet who has heard that "
            "there is a party.]",
            "hero dance determined, pal dance happy, +drum",
        ),
        beat(
            "They {built|made} a {hut|den} of {sticks|pots}. {In they {crept|went}.|“{Safe|Snug}!” said {pal}.} {Puff!|Boom!} {Down it {fell|came}.|The roof flew off.}",
            "They {built|put up} a {house|fort} against the thunder, {of cushions|out of sofas}, with {seven|nine} {doors|blankets} and {no windows|a sign saying “closed”}. {Inside|In there} it was {stuffy|warm} and {very|wonderfully} {safe|dim}. {But thunder, it {turns out|seems}, does not use doors.|“No storm can find its way in,” said {pal}, {rather too soon|and that was a mistake}.} It {came|rolled} {through|up from} the {floor|wool}, {quite at home|without wiping its feet}, and {rattled|shook} the {spoons|teeth in their heads}. [They {crawled|struggled} out, {hot|cross}, with {fluff|feathers} {in their ears|on their tongues}.]",
            "hero hide worried, pal hold happy blanket",
        ),
        beat(
            "They {wrote|sang} to the sky: “{Please|Dear} cloud, {hush|shoo}!” {Splash!|Drip!} The {ink|song} {ran|got wet}. {It {grew|got} worse.|No luck.}",
            "“{One|We} could {ask|reason with} it,” said {pal}. So they {stood|got} up on {a box|something high} and {read out|delivered} a {petition|speech}, in the {good|fair} name of {everyone small|all dogs, cats and babies}: {half an hour of quiet|softer thunder}, {on weekdays|after supper}, and {a bell|some warning} {beforehand|each time}. The storm {heard them out|let them finish}. {Then it {laughed|coughed}, and {the ink ran|the paper flew away}.|For a moment it {seemed to|did} think. Boom, it said.} [{Still|Even so}, they had {said|read} it {clearly|without a stumble}, and {somebody|a crow} had {clapped|nodded}.]",
            "hero stand determined, pal point happy",
        ),
    ),
    lows=(
        beat(
            "{Flash|Crack}! {Boom|Bang}! It was {right|just} {here|above}. {hero} {shut|hid} {their} eyes. “{Help|Oh, oh},” {they} {said|sobbed}.",
            "Then it was {there|upon them}, {right overhead|all at once}: a flash that turned the world {white|to silver}, and a bang so {huge|near} that the {ground|whole world} {jumped|shook}. {hero} held on to {pal}, and {pal} held on to {hero}. [There was nobody left to hold on to the "
            "umbrella, so it went.] There was nowhere {left|else} to {hide|run}.",
            "hero hug scared, pal hug scared, +umbrella",
            weather="storm",
        ),
        beat(
            "{They|So they} {sat|lay} in a {heap|ball}. {It rained and rained.|Boom! Flash!} It {did not|would not} stop.",
            "They {crouched|sat} close together {spot}, {wet|shivering} and small, while the storm walked {up and down|round and round} over their heads. It had found them {after all|anyway}. {hero} {counted|tried to count}, but the numbers {fell over|ran away}. [“I want it to be yesterday,” {they} said, "
            "and {pal} could only nod.]",
            "hero sit scared, pal sit worried",
            weather="storm",
        ),
    ),
    solved=(
        beat(
            "“{Boom yourself|Boom to you}!” {cried|said} {hero}. {The storm stopped. Then it laughed.|It was fun!} {Boom-di-boom|Bim, bam, boom}!",
            "And {then|so} {hero} heard it {properly|for the first time}: one, two, boom; one, two, boom. It was not {anger|roaring} at all, it was {a beat|music}! {They} stamped {along|a foot}, {pal} {clapped|drummed}, and the whole sky played {with them|the big drum}. [Half an hour later the "
            "storm went off over the hills, still humming.] “{Come again|Goodbye},” {called|cried} {hero}, and {meant|really meant} it.",
            "hero dance happy, pal dance happy",
            weather="rain",
        ),
        beat(
            "{hero} counted. {One, two, three|Flash … four, five}. {Boom!|Rumble.} {Further off|Softer} each time! {They {had done|did} it.|It {was going|left}.}",
            "{hero} began to count out loud, and {each|every} time there were more numbers between the flash and the {bang|rumble}: {three|four}, then {six|seven}, then {ten|eleven}. “It is {going|leaving},” said {hero}. “{And we are still here|It was only passing}.” [All that noise, and it had not so much as "
            "bent a spoon.] Behind the last cloud {hung|came} a {rainbow|piece of blue}, {as clean as washing|wet and new}.",
            "hero point proud, pal look_up happy",
            weather="cloudy",
        ),
        beat(
            "{hero} {held|put up} {the|an} umbrella {for|over} {pal}. {They were too busy to be scared.|“You are safe,” {they} said.} {Drip, drop|Pit, pat}.",
            "{pal} was {trembling|shaking} more than anybody, and {hero} {opened|held} the umbrella over {pal.them} and {made up a story|told {pal.them} about thunder}, about {a giant|an old lady} who {moves the furniture|bowls with pumpkins} up there. {hero} told it so well that {they} forgot "
            "{to listen for the bang|to be afraid}. [When {they} remembered, there was no bang left, only dripping.]",
            "hero hold calm umbrella, pal sit happy",
            weather="rain",
        ),
    ),
)

STAGE = Problem(
    name="stage",
    key_prop=Prop.DRUM,
    seek=(
        "a voice that does not shake",
        "a cure for wobbly knees",
        "a brave face that fits",
        "enough courage for one small song",
    ),
    words=words(show="the Big Show; the Summer Concert; the Evening of Wonders; the Grand Parade of Talents"),
    titles=(
        "{hero} and the Very Long Row of Faces",
        "One Small Song",
        "Everybody Is Looking",
        "The Butterflies of {hero}",
    ),
    advice=(
        "sing it to one face and let the rest listen",
        "even the curtain trembles before it rises",
        "butterflies only come to those who care",
        "a wobbly note is still a note",
        "breathe out before you breathe in",
        "nobody came to see you fall",
        "look for the one who is smiling",
        "the quiet before it is part of the song",
    ),
    troubles=(
        beat(
            "{Tonight|Soon} was {show}. {hero} {had to|must} sing! {Their} {knees|toes} {shook|knocked}.",
            "On a {poster|large sheet of paper} stood {show}, and under it, {in letters as long as an arm|for all the world to read}, stood: “{hero.name} {sings|will sing}!” {hero} {had said yes|had agreed to it} {months|a long time} ago, when it was {still far away|only a word}. [Now it was nearly here, and it had grown "
            "teeth.] “{I cannot|What if I forget it all},” {they} {said|whispered}.",
            "hero stand scared",
        ),
        beat(
            "{hero} sang {so well|like a bird} when {no one|nobody} {was there|heard}. {But|With} {one|two} {look|eyes}: not a {peep|sound}!",
            "Alone, {hero} sang {beautifully|so well that the spoons joined in}. But as soon as {a single person|somebody} {looked|was listening}, the song {crept|ran} back down {their} throat and {shut the door|would not come out}. [It was a very good hiding place, and the song had no plans to leave it.] And in {three days|a few hours} "
            "it was {show}.",
            "hero stand worried",
        ),
        beat(
            "{Everyone|They all} would {look|stare}. {hero} held {the|a} drum. {It felt {big|heavy}.|“Oh dear,” {they} said.}",
            "{They} had been {chosen|asked} to open {show}, with a drum and a song of {their} own. It was {an honour|a great thing}, everyone said. To {hero} it {felt|seemed} more like {a cold fish|a stone} in {the tummy|{their} pocket}. [{They} had counted the chairs, which was a mistake; there were a hundred and six.]",
            "hero hold worried drum",
        ),
    ),
    tries=(
        beat(
            "{hero} sang to {ten|six} {stones|spoons}. {They {did not|could not} clap.|Good!} {Then|But} a {bee|bird} looked. {Gulp!|Stop!}",
            "They {practised|rehearsed} with turnips for an audience, in rows, and that went {very well|splendidly}. {hero} even {bowed|took a bow}. Then {pal} {drew|put} faces on the turnips, to make it more {real|lifelike}. [It was astonishing how severe a turnip can look.] {hero} {went|turned} pink and {forgot|lost} the second {verse|line}.",
            "hero stand worried, pal point happy",
        ),
        beat(
            "{hero} sang {from under|behind} a {hat|bag}. “{Mmf, mmf|Hmf},” it went. {Nobody knew the words.|{pal} {shook|held} {pal.their} sides.}",
            "“{If|When} you cannot see them, they are not there,” said {pal}, and pulled a hat {right|deep} down over {hero}’s eyes. {hero} sang {bravely|rather well} {for one line|into the hat}. Then {they} {walked|marched} into a {wall|pole}, [apologised to it,] {and|then} bowed the wrong way. It {was not quite|wasn’t} the "
            "{answer|solution}.",
            "hero stand surprised, pal stand happy, +hat",
        ),
    ),
    lows=(
        beat(
            "{So many|All those} {faces|eyes}! {hero} {opened|moved} {their} mouth. {Not a sound.|Nothing came out.}",
            "And then it was time. {hero} stepped {out|forward}, and there they {sat|were}, row {behind|upon} row, all {those|the} eyes. {Their} mouth was {dry|open}, {their} head was {empty|as white as paper}, {and|while} the silence grew {longer|bigger} and {longer|bigger}. [Somewhere a chair creaked, out of pity.] {hero} {wanted|wished} to "
            "be {a button|very small}.",
            "hero stand scared, pal look_up worried",
        ),
        beat(
            "{hero} {ran|hid} behind {the|a} curtain. “{I will not|I can not},” {they} {said|sobbed}. {Outside|There} they {clapped|waited}.",
            "One minute before the {start|beginning}, {hero} was {nowhere to be seen|gone}. {pal} found {them} {behind|in} the {curtain|basket of costumes}, with {their} hands over {their} ears. “{Tell them I have turned into a cushion|I am not well},” {hero} said. [{pal} sat down and said nothing, which is the best thing to say to "
            "cushions.]",
            "hero hide scared, pal sit worried",
        ),
    ),
    solved=(
        beat(
            "{hero} saw a face: {pal}. {They} sang to {that face|{pal.them}}. {Then all {clapped|cheered}!|La, la, la! What a song!}",
            "So {hero} looked for {one|a single} friendly face, and {there was {pal}|found {pal}}. {They} sang to {pal.them} alone, as if {they were at home|there was nobody else}, and after the first {wobble|line} the {song|tune} {remembered|knew} the way by itself. [By the second verse it was dragging {them} along.] {At|By} the end the "
            "{clapping|cheering} went on {so long that|until} the {bats|birds} {came to see|woke up}.",
            "hero stand proud, pal wave happy",
        ),
        beat(
            "{hero} {hit|tapped} the drum. {Bom|Dum}! {Bom|Dum}! {All feet {tapped|joined} in.|Then {they} sang.} {It was {fun|easy}!|Hooray!}",
            "{hero} {tapped|beat} the drum once, {very softly|just to hear it}, and it sounded like a heart. It was {their} own {heart|heartbeat}, {going|beating} {out loud|fast}. {Everybody|All the people} in the {rows|hall} had one like that! {So {they} played it|{They} let it run}, and feet {began|started} to tap, [first one, then forty,] and the song "
            "{came|climbed} {up|out} on its own.",
            "hero hold happy drum, pal dance happy, +drum",
        ),
        beat(
            "“I am {scared|shaky},” said {hero} {out loud|to all}. “{Me too|So am I},” said {one|someone}. {“And me!”|They all laughed.} {Then|And} {they} sang.",
            "“I am a {bit|little} frightened,” {hero} told {them all|the rows}. There was a {rustle|pause}. “I {would be|always am} too,” said {somebody|an old voice} in the second row. “{Same here|So am I},” said another. [It went along the chairs like a bag of sweets.] And {when|once} all were {frightened|wobbly} {together|at once}, there was {nothing left to "
            "be frightened of|room for a song}, and {hero} sang it.",
            "hero wave happy, pal stand happy",
        ),
    ),
)

FEAR = Problem(
    name="fear",
    key_prop=Prop.FEATHER,
    seek=("a cure for being afraid", "courage in a size that fits", "a brave feather", "a way round being scared"),
    words=words(fear="high places; deep water; loud noises; being left behind; spiders; big dogs"),
    titles=("{hero} and the Big Shiver", "Even {hero}’s Knees", "Brave Is a Small Word", "The Day {hero} Did Not Run"),
    advice=(
        "brave is what you do with wobbly knees",
        "look at it with one eye first",
        "take the fear along, but do not let it steer",
        "give it a name and it will come when it is called",
        "small steps count as steps",
        "ask it what it is afraid of",
        "hold a hand until yours is steady",
        "what you know well you cannot fear for long",
    ),
    troubles=(
        beat(
            "{hero} {was afraid|got scared} of {fear}. {Just the word {made|gave} {them} {shivers|shiver}!|Oh, so very scared!}",
            "Some people are afraid of {soup|Tuesdays}, and some of {their own shadow|clowns}, and {hero} was afraid of {fear}. It had {started|begun} {small|long ago}, no bigger than {a pea|a thimble}, but a fear is {like a kitten|a hungry thing}: if you {feed it|keep running}, it {follows you home|grows}. [By now it was the size of a cow.]",
            "hero hide scared",
        ),
        beat(
            "“{Come|Come on}!” {called|cried} the others. {hero} {shook|hung} {their} head. {They} {{were}|felt} {too scared|afraid} of {fear}.",
            "Whenever the others {called|ran ahead}, {hero} had {something else to do|a stone in {their} shoe}. {They} had {to count the clouds|a button to look for}, {they} said, or a {cold|sore toe}. [It is hard work, finding so many reasons.] The truth was {simple|much shorter}: {hero} was afraid of {fear}, and {tired|even more afraid} of {hiding|saying} it.",
            "hero stand sad",
        ),
        beat(
            "{hero} had a {lucky|soft} feather. It {helped|was good} for {most|many} things, but not for {fear}.",
            "In {their} pocket {hero} kept a {lucky|grey} feather, and it {worked|helped} against {nearly|almost} everything: {itchy jumpers|spinach}, {bad dreams|thunder} and {Mondays|visitors with cold hands}. But it {did nothing|was no use} {against|for} {fear}. [{They} had tried it on both sides.] {They} {{were}|stayed} {just as|every bit as} afraid as {ever|before}.",
            "hero hold worried feather",
        ),
    ),
    tries=(
        beat(
            "{hero} {wore|put on} a {big|brave} hat. It {slid|fell} {down|off}. {Still scared!|Now {they} saw nothing.}",
            "“{Heroes|Brave people} always {wear|have} {something|a} special {hat|on their heads},” said {pal}, and {found|brought} one with a {plume|brim} like a {boat|ship}. {hero} {looked|felt} {magnificent|ten feet tall} in it, {from a distance|for a minute}. [Then {they} breathed in, and it came down over {their} ears.] Inside the hat it was the same {someone small|old fear} {as ever|as before}.",
            "hero stand proud, pal stand happy, +hat",
        ),
        beat(
            "They {played|made it} a game. {One, two, jump|Step, step, hop}! {But|Then} {no, no, no|eek}! {hero} ran {back|off}.",
            "They {tried|did} it in {tiny|very small} bits, as you eat {a pie|soup}. On Monday, so to {speak|say}, they only {thought|spoke} of it, and then they drew it in pencil. {hero} {got|came} as far as {looking|peeping} {with both eyes shut|from a hundred steps away}. [It was a start, said {pal}, who had been holding {their} hand and had lost the feeling in it.]",
            "hero walk worried, pal walk calm",
        ),
    ),
    lows=(
        beat(
            "{And then|Now} it was {there|close}. {hero} {could not|did not} move. {Not one step.|Cold feet, hot face.}",
            "And {then|suddenly} there was no way {round|past} it. What {they} feared {most|so much} was {right in front of them|here}, and {hero}’s feet had {turned to stone|grown roots}. “{You go on|Leave me},” {they} told {pal}. [A tear got as far as {their} chin and did not know where to go next.] “I am just {not|no good at} {made for this|being brave}.”",
            "hero stand scared, pal stand worried",
        ),
        beat(
            "{hero} ran {away|off}. {They} hid and {cried|sniffed} a {bit|little}. “I {will never|can not} do it.”",
            "{hero} {turned|spun round} and ran, {until there was no breath left|without looking where}, and {sat down|hid} {spot} with {their} face in {their} {arms|knees}. It was {quiet|peaceful} there, and {safe|nobody saw}, and {they} had {never|seldom} felt {so bad|worse}. [For it is a lonely thing, to be safe all by yourself.]",
            "hero sit sad",
        ),
    ),
    solved=(
        beat(
            "{And|Then} {it was done|{they} did it}! {hero} {had|felt} {wobbly|warm} knees and a {big|wide} {grin|smile}. {Not so bad!|Look!}",
            "And {then|without warning} it was behind {them}. {hero} looked {back|round}. So that {was|had been} {all|it}! From this side it was {no bigger than a hen|quite small}, and {rather|even a bit} {friendly|funny}. [It was the getting there that had been enormous.] “I was {scared|frightened} {all the way|the whole time},” {hero} said. “{And I did it|So that is what brave is}!”",
            "hero jump proud, pal jump happy",
        ),
        beat(
            "“{Hello|Good day}, fear,” said {hero}. “{Come along|Sit here}.” {It got so small!|It fitted in {their} hand.} {They} {went|walked} {on|by}.",
            "{hero} did not {chase|fight} the fear {away|any more}. “You {may|can} come {along|too},” {they} told it, “but you {walk|must walk} behind me.” It {grumbled|muttered}, and then it {did|obeyed}. [Nobody had ever spoken to it so firmly, or so politely.] And with {each|every} step it {shrank|got smaller}, until it {fitted|slipped} into {their} pocket, {beside|next to} the "
            "feather.",
            "hero walk proud, pal walk happy, +feather",
        ),
        beat(
            "{hero} {looked|saw} {well|close}. {It was so small.|It was not bad.} “{Is that|Was that} {it|all}?” {they} {said|laughed}.",
            "Then {hero} did {something new|what {they} had never done}, and {looked|took a long look}. {They} {had been|{were}} afraid of {fear} for {so long|years}, and had never {once|really} {looked|seen what there was}. Close to, it was {nothing like|quite unlike} the thing in {their} head. [The thing in {their} head had had horns.] “{Oh|Well},” said {hero}, “{how do you do|pleased to meet you}.”",
            "hero stand surprised, pal stand happy",
        ),
    ),
)

SLEEP = Problem(
    name="sleep",
    key_prop=Prop.BLANKET,
    at_night=True,
    seek=("a good night’s sleep", "the place where sleep is kept", "one honest yawn", "the end of being awake"),
    titles=(
        "{hero} Is Still Awake",
        "Where Sleep Goes",
        "A Thousand and One Sheep, and {hero}",
        "The Yawn That Got Away",
    ),
    advice=(
        "sleep comes to those who look the other way",
        "lie still and let the day run past",
        "tell your toes first; they tell the rest",
        "do not count the sheep, just let them graze",
        "a yawn is best when it is shared",
        "think of something slow",
        "the moon can keep watch, it has nothing else to do",
        "put the day away before you lie down",
    ),
    troubles=(
        beat(
            "{All|The whole world} {slept|was asleep}. {hero} did not. {Blink, blink.|Wide awake!} {Left side? Right side?|Toss. Turn.}",
            "{Everybody|The whole world} was asleep except {hero}, who {lay|was lying} on {their} back, and then on {their} side, and then {the other way round|on {their} tummy}. {Their} eyes were {shut|closed}, but behind them {somebody|something} was {still|very much} up. [It was going through all the songs it knew.] “{Sleep|Hello, sleep},” {called|said} {hero} {softly|into the "
            "pillow}. “{I am over here|Where are you}?”",
            "hero sit sleepy, +blanket",
            times="night sunset",
        ),
        beat(
            "{hero} {counted|had counted} {ten|five} sheep. {hero} {counted|had counted} {twenty|ten} sheep. {Baa!|One said hello.} {No sleep|Still up}!",
            "{hero} counted sheep, as one {does|should}. {They} got as far as {three hundred|ninety-nine}, and then the {sheep|last one} stopped {on|halfway over} the fence and {asked|wanted to know} what all this counting was for. [It was a fair question, and {hero} lay awake thinking about it.] The night {went on|was} {for ever|long and wide}, and the blanket had {too many|more and more} {corners|wrinkles}.",
            "hero sit cross, +blanket",
            times="night sunset",
        ),
        beat(
            "{Bed|Too hot}. {Up|Too cold}. {Drink|A sip}. {Bed|Too dry}. {Up again!|Oh, sleep!} {hero} {was|lay} {wide awake|so awake}.",
            "First {hero} was too hot, then too {cold|thirsty}, then there was a {crumb|fold} in the bed. {They} {shook|smoothed} the blanket, {they} {drank|sipped} some water, {they} {plumped|turned over} the pillow. {Nothing|None of it} {helped|worked}. [There is no one so awake as somebody who is trying hard not to be.] Sleep had {gone out|wandered off} and left no note.",
            "hero stand sleepy, +blanket",
            times="night sunset",
        ),
    ),
    tries=(
        beat(
            "{They|So they} {drank|had} {warm|hot} milk. {Mmm|Slurp}. {Now {hero} was {full|warm}.|It was good.} {But|And} {still|so} awake!",
            "They {warmed|heated} some milk and stirred honey {in|into} it, {three times|slowly} to the left. It {tasted|was} {wonderful|lovely}, and it made {hero} so {happy|cheerful} that {they} wanted to {sing|dance}. [It is a known problem with honey.] So then there was {singing|a song}, and after that everyone was {more awake than before|wide awake}.",
            "hero dance happy, pal stand sleepy",
        ),
        beat(
            "{pal} read a {dull|slow} book {aloud|out loud}. {pal} {fell asleep|snored}. {hero} {did not|stayed up}!",
            "{pal} had {brought|found} the dullest book in the {world|house}: {“A Short History of Gravel”|“Spoons and Their Measurements”}. {pal.They} read it {aloud|out} in a {slow|low} voice, and by the {second|third} page {somebody|one of them} was {snoring|fast asleep}. [It was a beautiful, rolling snore.] {hero} {listened to it|read on} {to the end|wide-eyed}; it was {pal}.",
            "pal sleep calm, hero sit cross, +book",
        ),
    ),
    lows=(
        beat(
            "{hero} was {so|too} tired. {They} {cried|sniffed} a {bit|little}. {The night was so long.|“Come, sleep,” {they} said.}",
            "Everything about {them} was tired now: {their} feet, {their} ears, even {their} {hair|thoughts}. Only sleep {would not|did not} come. {hero} {sat down|leaned on {pal}} and {sniffed|swallowed hard}. [“Perhaps I have used mine up,” {they} said. “Perhaps you only get so much.”] {Around|About} {them} the {dark|night} {ticked|went on}.",
            "hero sit sad, pal sit sleepy",
        ),
        beat(
            "“It is no {good|use},” said {hero}. “{Sleep|It} {does not|will not} like me.” {pal} {yawned|rubbed {pal.their} eyes}.",
            "“{We have tried everything|That is it, then},” said {hero}. {They} {could|had} hardly {stand|the strength to stand}, and yet {they} {{were}|felt} as awake as a {lamp|clock}. “I shall be the one who {never sleeps|stays up for ever}. You can {hang your coat on me|set your clocks by me}.” [{pal} said that this was not funny, and it was not.]",
            "hero stand sad, pal stand sleepy",
        ),
    ),
    solved=(
        beat(
            "{hero} {told|sang to} {pal} a {slow|soft} {tale|song}. {Yawn.|So soft. So slow.} {Then|And} {they both slept|sleep came}.",
            "{hero} stopped {hunting|looking for} sleep and {began|started} to tell {pal} about the day instead: {the good bits|all of it}, {slowly|in order}, {one by one|from the start}. It was a {long|full} day, and told like that it {grew heavier|sank} and {softer|slower}. [Somewhere in the middle there came a yawn, and it went round like a plate of cakes.] {Nobody heard the end.|Sleep had been "
            "waiting for the story.}",
            "hero sit sleepy, pal sleep calm, +blanket",
        ),
        beat(
            "{hero} lay {still|down}. {Goodnight, toes.|Sleep, knees.} {Goodnight, nose.|Sleep, ears.} {Good …|Zzz …} {Sh!|Zzz.}",
            "“Goodnight, {toes|feet},” said {hero}, and the {toes|feet} went {to sleep|first}. “Goodnight, knees. {Goodnight, tummy|Goodnight, hands}, you did {well|a lot today}.” {They} said goodnight to {everything|all the parts} {they} had, {from the bottom up|politely}, [and thanked the ears for listening,] and {by the time {they} got|when {they} came} to the {eyes|nose}, there was {nobody "
            "left|no one} to {answer|say it}.",
            "hero sleep calm, pal sleep calm, +blanket",
        ),
        beat(
            "A yawn {came|crept} {by|up}. {hero} {caught|took} it. {pal} {did too|got it next}. {Off|Away} they {slept|went}.",
            "And there, {quite by itself|when nobody was looking}, came the yawn. {hero} did not {grab|chase} it, {they} only opened {their} mouth {and let it in|a little}. It was a {big|long}, {round|slow} one, {with a squeak at the end|with a warm middle}. [It was worth the whole night’s walk.] {pal} {drew|pulled} the blanket over {both of them|them both}, {and it was just wide enough|and "
            "the rest is quiet}.",
            "hero sleep calm, pal sit sleepy, +blanket",
        ),
    ),
)

NOISE = Problem(
    name="noise",
    key_prop=Prop.BELL,
    seek=(
        "the thing that went hoom",
        "whatever was making that noise",
        "the maker of the noise",
        "an answer to the noise",
    ),
    titles=("Who Goes Hoom?", "{hero} Hears Something", "The Noise at the End of the World", "It Went Hoom Again"),
    words=words(noise="Hoom; Wubble; Skreek; Tonk; Bloop"),
    advice=(
        "a noise is somebody trying to say something",
        "follow it with your ears and leave your feet to me",
        "what sounds big is often hollow",
        "answer it, it is only polite",
        "listen for the gaps as well",
        "it is not a monster if it hiccups",
        "a thing that hides is more afraid than you",
        "noises are lonely, that is why they travel",
    ),
    troubles=(
        beat(
            "“{noise}!” {What was that?|There it was!} {hero} sat {up|still}. “{noise}!” {It came|There it went} again.",
            "It began with a noise, {and what a noise|quite early on}. “{noise},” it went, and then {nothing|a pause}, and then again, “{noise}.” It was not {the wind|a bird}, and it was {not the neighbours|no bell that {hero} knew}. [{hero} tried to write it down, and ran out of letters.] Wherever {they} {went|hid}, it {seemed to come from|was} just {round the corner|out of sight}.",
            "hero stand surprised",
        ),
        beat(
            "{Something|A thing} out there {said|went} “{noise}”. {hero} {held|clutched} a bell. {“Who is it?”|No one spoke.}",
            "{hero} was {about to ring the bell for tea|polishing a bell} when {something|somebody} answered before it had {even|been} rung. “{noise},” it said, {from far away|deep and hollow}. {hero} {stood|stayed} quite still with the bell in {their} hand. [There are noises that want something, and this was one of them.] “{noise},” it {went|said} {once more|again}, {a bit sadly|and a cup "
            "rattled}.",
            "hero hold surprised bell",
        ),
        beat(
            "{No one|Nobody} slept. “{noise}!” it went, {all night|on and on}. {hero} {had to|must} {find|know} {what|who}!",
            "For {three|two} days now, something had been going “{noise}”. {Some said|People said} it was a {monster|giant with a cold}, and {others|some} said it was the {drains|weather}. [Everybody was sure, and no two of them were sure of the same thing.] {hero} {said|thought} that {somebody|one} ought to go and {look|see}, and then {noticed|saw} that they were all looking {at {them}|{their} "
            "way}.",
            "hero look_up worried",
        ),
        beat(
            "{hero} {ate|had} {soup|toast}. “{noise}!” {The {spoon|cup} {shook|jumped}.|{They} {spilled|dropped} it.} {Not the {cat|wind}!|What could it be?}",
            "“{Was that|Is that} you?” {hero} asked the {cupboard|kettle}, {because|for} something had just {said|gone} “{noise}”. But {it|that} {stood there|was} as {silent|innocent} as {ever|a plate}. Then it {came|rose} {again|once more}, “{noise}”, from {further off|deeper down}. {The {milk|tea} {trembled|shook} in its {jug|cup}.|A picture went crooked on its nail.} [A {noise|sound} without an owner is like a {hat|coat} {walking|out} {by itself|alone}: you {cannot help following|want to lift it}.] “Someone {has to|must} {ask it in|find out},” said {hero}, who {could not|never could} leave a question {alone|be}.",
            "hero stand curious",
        ),
    ),
    tries=(
        beat(
            "{They|So they} {called|shouted} “{noise}” {back|too}. {Then came two more.|It {said|went} it twice!} {Oh! It was near.|They jumped.}",
            "They {tried to answer|answered} it. {pal} {cupped|put} {pal.their} hands round {pal.their} mouth and made the noise as {well|loudly} as {pal.they} could. {There was a long silence.|For a while it was quiet.} Then it came back, {much more excited|twice as loud}, [and it seemed to be asking where they had been all its life,] and they {hid behind each other|ran}.",
            "pal wave happy, hero hide surprised",
        ),
        beat(
            "{They|So they} set a trap: {a bun|jam} {on|and} a {string|plate}. {The bun {went|was gone}!|Munch!} {But who|Who} ate it?",
            "They {set|laid} a trap with {jam|a bun on a string} and {sat down|hid} to {watch|keep guard}. {pal} {watched|took} the first {hour|half}, and {hero} {was to watch|took} the second. [Both of them were very sure, afterwards, that they had only closed their eyes to listen better.] In the end the {jam|bun} was {gone|eaten}, and {there were no tracks|nobody had seen a thing}.",
            "hero sleep calm, pal sleep calm",
        ),
        beat(
            "They {put|laid} an ear to a {stone|wall}. {“{noise}!” It was loud!|What was that?} {Then|But} {a snail|a worm} {said|went}: “{Quiet|Hush}!”",
            "“{Noises|Sounds} can be {traced|tracked},” said {pal}, and {laid|pressed} an ear to {the ground|a wall}. {hero} {did|tried} {the same|it too}, {and so did|and then} {two passers-by|a small dog}, until there was {quite a row|a whole crowd} of them, {holding their breath|as flat as rugs}. “{I have it|Listen}!” {whispered|cried} {pal}. “{A gurgling|Something is rumbling}!” [It was {lunchtime|noon}, and it was {pal}’s {own|very own} {stomach|tummy}.] They {ate|had} {a sandwich|some bread}, {and the clue was gone|and then heard nothing more}.",
            "pal sit curious, hero sit curious",
        ),
        beat(
            "“{Was|Is} it you?” They asked a {big|fat} duck. “{Quack|Wak},” {it|she} {said|went}. {Wrong noise!|That was not it.}",
            "They {drew up|made} a list of {suspects|all who might have done it}: {the kettle|a donkey}, {the plumber|two owls}, {pal}’s {uncle|aunt}. {Each|Every one} of them {was asked to|had to} {step forward|open wide} and make a noise. They {hummed|brayed}, {gurgled|squeaked} and {sneezed|coughed}, and {hero} {ticked|crossed} them off {one by one|in pencil}. [It turned into {quite|rather} a {good|jolly} concert, and {two|several} of them {kept it up|met again} on {Thursdays|Sundays}.] But {none|not one} of them could {do|manage} “{noise}”, and {everyone|they all} {went home|left} {trying|happy}.",
            "hero point curious, pal stand happy",
        ),
    ),
    lows=(
        beat(
            "{It {was|came} {so|too} {near|close}.|So near now!} “{noise}!” {They {held|took} hands.|{hero} shook.} {Then|And} it went {still|quiet}.",
            "Then it was {close|very close}, {so close that they felt it in their teeth|just behind the next corner}. “{noise},” it went, {huge and hollow|louder than ever}, and {hero} {forgot|could not think} why {they} had wanted to {know|come}. “{Home|Let us go home},” {whispered|said} {pal}. [It was an excellent idea, and both of them had had it some time ago.] {But|And yet} their feet {stayed|would not "
            "go}.",
            "hero stand scared, pal hide scared",
        ),
        beat(
            "{Now|And now} it {stopped|was still}. {No sound.|Hush.} {It was worse.|{hero} did not like it.} {Where {was|is} it?|Was it sad?}",
            "And then it stopped. They {waited|listened} and {waited|listened}, and {nothing|not a thing} came{| any more}. It was {odd|strange}: {hero} had {wanted|wished} {nothing more|so much} than for it to stop, and now that it {had|did}, the {silence|quiet} felt {like an empty chair|wrong}. [You can miss even a noise.] “What if it {gave up|was calling for help}?” {they} {said|asked}.",
            "hero stand sad, pal sit worried",
        ),
        beat(
            "“{noise}!” {Left!|Here!} “{noise}!” {Right!|There!} {It was {all over|everywhere}.|Their heads {spun|hurt}.} {hero} {sat|sank} down.",
            "{The trouble|The worst of it} was that it {came|sounded} now from {all sides|everywhere}: “{noise}” {on the left|ahead}, “{noise}” {on the right|behind}, and {once|even} from {inside {pal}’s hat|straight above}. They {turned|spun} {round and round|in a circle} and no longer knew {where they had come from|which way was home}. [A {mystery|riddle} is {fine|all very well} {by the fire|in bed}, with {cocoa|a last page}.] “It is {playing|laughing} {with|at} us,” said {hero}, {very low|with a lump in {their} throat}, “{or|and} I am {just|simply} {not clever enough|too small for it}.”",
            "hero sit worried, pal stand worried",
        ),
    ),
    solved=(
        beat(
            "It was a {small|tiny} frog in a {big|long} {pipe|pot}! “Hello,” it said. {They all {laughed|grinned}.|It {was|felt} so glad.}",
            "And there sat the monster: a frog, {no bigger than a plum|smaller than a bun}, at the bottom of an enormous {pot|old horn}. It had {fallen in|climbed in for a nap}, and all it {said|sang} came out {forty|a hundred} times as {big|loud}. [“I have been saying excuse me for days,” it said, “but it never comes out right.”] {hero} {tipped|turned} the {thing|whole thing} over, and {out it hopped|that was "
            "that}.",
            "hero sit happy, pal sit surprised",
        ),
        beat(
            "It was the {wind|air} in an old {jug|shell}! “{noise}.” {hero} {blew|tried} it, {too|as well}. {Hoo, hoo!|What fun!} {It {was|is} music.|A song!}",
            "What they found was {a shell|a jug}, {huge|as big as a bath} and {forgotten|half buried}, and whenever the {air|world} {stirred|moved}, it {breathed|sang}. That was {all|the whole monster}. [It had been waiting for somebody to find out that it was an instrument.] {hero} {put|laid} {their} lips to it and {blew|tried}, and out came {a note|something} so {golden|deep} that {pal} {sat down|"
            "forgot to be afraid}.",
            "hero hold happy, pal sit surprised",
        ),
        beat(
            "{hero} rang {the|a} bell. “{noise}!” {Out|Up} {came|popped} a {round|woolly} {thing|beast}. {It {wanted|liked} {friends|bells}.|It {licked|hugged} {them}!}",
            "{hero} rang the bell, {very softly|just once}, the way you {ring|call} for {tea|a friend}. Something {shuffled|moved} in the shadows, and out {came|crept} the {woolliest|shyest} creature you {can imagine|ever saw}, {all hair and hope|with its cap in its paws}. “{noise}?” it said. [In its language, it turned out, this meant “Is anybody there?”] “{Yes|We are},” said {hero}. “{Come and sit|Have a bun}.”",
            "hero hold calm bell, pal sit surprised",
        ),
        beat(
            "{Shh|Look}! {A big|An old} {bear|man} {lay|slept} there. “{noise},” he {snored|went}. {He had a cold.|“Oh!” said {hero}.} {They {tucked|wrapped} him up.|What a nose!}",
            "{Behind|Beyond} the last {corner|bend} lay {an old|a great} giant, on his back, {with his boots off|like a range of hills}, and each time he {breathed out|let go a breath}, it {went|said} “{noise}”. {That was the terror!|It was a snore.} [He had {lain down|turned in} {for five minutes|just after lunch}, he {told them later|explained, long afterwards}, {in the spring|two weeks ago}.] {hero} {tiptoed|crept} up and {tucked|slid} {a cushion|a rolled-up coat} under his {ear|head}. {The noise {shrank|sank} to a purr.|“Thank you,” said the giant, {fast asleep|without waking}.} And {all around|for miles} people {sighed with relief|began to yawn}.",
            "hero reach calm, pal stand surprised",
        ),
        beat(
            "It was an old door! It {swung|moved}: “{noise}!” {hero} gave it {some|a drop of} oil. “{Ahh|Mmm},” {it|the door} {said|went}. {Done!|So soft!}",
            "It was a door. It {stood|hung} {all alone|by itself} between two posts, with {no house round it|nothing to open into}, and each time the {air|world} {pushed|leaned on} it, it {said|cried} “{noise}”. {Its hinges were {red|stiff} with rust.|Nobody had {opened|used} it for {a hundred|seventy} years.} [It had been {trying|hoping}, they {gathered|felt}, to say “{please|come in}” {all this time|the whole while}.] {hero} found {a drop|a thimbleful} of {oil|butter} and {rubbed|worked} it in with {one|a} finger. The door {swung|opened} {wide|to and fro}, {without a sound|as softly as a yawn}, and {so they went|they walked} through it, {just|only} to {please|oblige} it.",
            "hero reach happy, pal stand happy, +door",
        ),
    ),
)

PROBLEMS = (DARK, STORM, STAGE, FEAR, SLEEP, NOISE)
