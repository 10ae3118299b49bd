"""Arcs of looking: a map, a trail, a riddle, a thread, a question, a list, a book that writes itself."""

from shared_apps.ai.studio.stories.beats import Arc, beat

MAP = Arc(
    name="map",
    titles=("{hero} and the Map with Three Crosses", "X Marks {hero}’s Spot", "The Map That Went in a Circle"),
    plans=(
        beat(
            "A map {on|in} a {leaf|box}! “{Red|Three} dots,” said {pal}. “{Come|Off} we go, {one by one|dot to dot}!”",
            "{Inside|Under the lid of} an old {tin|music box} {stuck|was pasted} a {tiny|yellow} map, {no wider than|about the size of} a {stamp|hand}. {pal} {fetched|got} a {glass|lens}. “{Hills|Dots}, {a pond|dots}, {three crosses|and three crosses},” {pal.they} {read|reported}, “and {in the corner|along the edge}: {for|the way to} {seek}.” [The {ink|line} was {smudged|sticky} {at the dangerous places|in the middle}, {as if|as though} {somebody had eaten toast there|the map was nervous}.] {hero} {packed|buttoned up}.",
            "pal hold curious map, hero stand happy",
        ),
        beat(
            "{pal} {drew|made} a map. “{Where is it|Which way}?” “{Here|There}, {here|or here}, {or|and} {there|here}!” {Three|Fat} {dots|crosses}!",
            "“{If there is|When there is} no map, {one makes one|draw one},” said {pal}, and {drew|sketched} {what they knew|the world}: {here|in the middle} {home|the kettle}, {there|at the top} {the {hill|bend}|the unknown}. {Then|After that} {hero} {shut both eyes|looked away} and {dropped|threw} three {peas|buttons} {on it|over the paper}. {Where they lay|There}, {they|the two of them} {made|put} crosses. “{One of them|There} will be {seek},” {they} {said|hoped}. [{Famous|Great} {captains|explorers} have {sailed|set out} {with less|on worse}.]",
            "pal hold proud map, hero point happy",
        ),
        beat(
            "{pal} had {an old|a torn} map. It had three {red|fat} crosses. “Let us {go|look},” said {hero}.",
            "{pal} had a map, {folded so small that it looked like a biscuit|so old that it was soft as cloth}. [It had "
            "been in the family for years, mostly under a table leg.] On it were three {red crosses|crosses in red ink}. “{One of those "
            "has to be|I bet one of those is} where {seek} {is|can be found},” said {pal}, and {hero} {laced up|was ready to go}.",
            "pal hold happy map, hero point curious",
        ),
        beat(
            "A map {fell|slid} out of a book. It showed {a path|three crosses}. “Come {on|with me}!” said {pal}.",
            "When {hero} {took down|opened} an old {atlas|cookery book}, a map {slid|fluttered} out. [Nobody had drawn in "
            "the sea monsters, but somebody had left room for them.] “Three crosses,” said {pal}, “and no {words|writing} at "
            "all. {Maps like that|Such maps} are for people who need {seek}.”",
            "hero hold surprised map, pal point happy",
        ),
    ),
    links=(
        beat(
            "There was a cross on the {stone|ground}. {Nothing|No prize} was under it. {pal} {ticked|marked} it {off|on the map}.",
            "This was where the {first|nearest} cross should be. They looked {under everything|high and low}. [They even "
            "looked under {pal}.] There was no chest, no {box|parcel}, nothing to carry home. But {pal} put a {tick|"
            "tiny tick} on the map, and {it seemed|the map seemed} to {crackle|rustle} {with pleasure|a little}.",
            "pal hold curious map, hero look_up worried",
        ),
        beat(
            "Hm! The map had {changed|grown}. There was a {new|thin} line on it.",
            "“{That is odd|How strange},” said {pal}, {unfolding|turning} the map {again|twice}. A {thin|dotted} line had "
            "{appeared|come up} on it, {from where they had been to where they were|just behind them}. [It even had a wiggle "
            "where {hero} had {stopped to tie a lace|sneezed}.] “It is {drawing|following} us,” said {hero}.",
            "pal hold surprised map, hero point curious",
        ),
        beat(
            "“{Where|Where on the map} are we?” “{By the jam|Near the crumb},” said {pal}. {Oh dear!|It was jam.}",
            "“According to the map,” said {pal}, “we are standing beside a {huge|giant} purple lake.” They looked {around|"
            "left and right}. There was no lake. [{hero} licked a finger and touched the paper.] “That,” said {hero}, “is "
            "{blackberry|plum} jam.” After that {they read the map more carefully|the map made more sense}.",
            "pal hold worried map, hero hold happy",
        ),
        beat(
            "They {sat|lay} down with the map. Two {crosses|ticks} {gone|done}. {One|Just one} to go.",
            "They spread the map out {spot} and held it down with {four pebbles|their elbows}. {Two|Most} of the crosses "
            "{had ticks by them|were done} now. The last one lay right {at the edge|in the fold}[, where the paper was so "
            "worn that you could see your finger through it]. “{Advice},” said {hero} slowly. “{I wonder|That is what I keep thinking}.”",
            "hero sit curious, pal sit calm map",
        ),
    ),
    sparks=(
        beat(
            "{hero} {turned|looked at} the map. The last cross was {right here|at home}!",
            "{hero} turned the map {the other way|upside down}, and {all at once|suddenly} it made sense. The last cross was "
            "not {far away|at the end of the world}. It was {right here|this very spot}, where {they} {were} {sitting|"
            "standing}. [They had gone all the way round to arrive at the beginning.] {The rest|What came next} was up to {them}.",
            "hero hold surprised map, pal look_up surprised",
        ),
        beat(
            "The {line|path} on the map was a ring. It {began|ended} {here|where they stood}.",
            "{pal} held the map {up to the light|as far away as {pal.they} could}. The little line of their steps went "
            "{round and round|over the paper}, and it made {a picture|a shape}. It was {an arrow|a pointing hand}. [It was "
            "wobbly, but it was quite clear.] And it pointed {straight|directly} at {hero}.",
            "pal hold surprised map, hero stand surprised",
        ),
    ),
    closes=(
        beat(
            "They {drew|put} a {sun|heart} on the map. {That|So that} was the {real|last} cross.",
            "Before they {folded it up|went to bed}, {hero} drew {one more|a fourth} cross on the map, {very small|in green}, "
            "at {home|their own front door}. [“What is buried there?” asked {pal}. “Nothing,” said {hero}. “It is where the "
            "fun starts.”] Then they {put|slid} the map {back|into the book}, for {whoever would need it next|the next time}.",
            "hero hold happy map, pal sit happy",
        ),
        beat(
            "The map went {on the wall|up over the bed}. {hero} {looked|smiled} at it and {slept|yawned}.",
            "The map hangs on {hero}’s wall now. [It hangs a little crooked, so that it feels at home.] There are ticks on all "
            "its crosses, and jam on {its corner|one edge}, and one {thin|wiggly} line that goes {everywhere|out} and comes "
            "{back again|home}. {If you look closely|On some nights}, it still {seems to move|rustles}.",
            "hero look_up sleepy, pal sit calm, +map",
        ),
    ),
)

LIST = Arc(
    name="list",
    titles=("Seven Ideas and One of Them Good", "{hero}’s List of Things to Try", "Idea Number {Six|Four|Nine}"),
    plans=(
        beat(
            "“{I have|We have} {six|ten} {ideas|plans}!” said {pal}. “{Good|Bad} {ones|or good}?” “{We will|Let us} see!”",
            "{They sat down|They met} {spot} and {wrote|jotted} {everything|it all} down, {good and bad|sensible or not}, that {might bring|could win} them {seek}: {asking|a net}, {whistling|honey}, {standing on one leg|a very long ladder}. {pal} {wrote|kept the list}, {tongue between the teeth|in best letters}. “{That makes|We have} {eight|six},” said {hero}, “{and we begin|starting} {with the maddest|at the bottom}.” [{pal} {blew|breathed} on the ink, {for luck|with feeling}.]",
            "pal sit determined, hero point happy",
        ),
        beat(
            "{pal} {wrote|put} {one|two}, two, three on a {leaf|bag}. “{Now|And now} we {need|want} {ideas|plans}.”",
            "“{First|To begin with} the {numbers|lines},” said {pal}, and {wrote|set} {one to ten|a column of them} {down the edge|on the back} of a {paper bag|shopping list}. “{The rest|What to do} {will come|comes} {by itself|along}, {for nobody|since no idea} {can resist|can bear} {an empty line|a gap}.” {They looked|They stared} at {number one|the one}. {Number one|It} {looked|stared} back. “{To get|For} {seek},” {said|offered} {hero}, “{could we|should we} {shout|knock}?” [{It was a start|A list has to begin}, and {down it went|it was spelled right}.]",
            "pal sit happy, hero sit curious",
        ),
        beat(
            "“{Make|Let us make} a list,” said {pal}. “One, two, three. {Then|And then} we try it all.”",
            "“What {we need|this needs},” said {pal}, “is a list.” {pal.They} {loved|trusted} lists. [{pal.They} had a list "
            "of lists.] At the top {pal.they} wrote “Find {seek}”, and under it {three|five} ideas, each {sillier|bolder} than "
            "the last. {hero} {sharpened|bit} the pencil. “{Number one first|From the top},” {they} said.",
            "pal sit determined, hero stand curious",
        ),
        beat(
            "{pal} {got|took} a {pen|book}. “{Idea|Plan} one! Plan two! Plan three!” {hero} {nodded|had to smile}.",
            "{pal} had a notebook for {emergencies|moments like this}. “I have {nine|seven} ideas,” {pal.they} {said|"
            "announced}, “and at least one of them must be good. {People|Others} have needed fewer to find {seek}.” [{hero} asked "
            "which one. “That,” said {pal}, “is what the notebook is for.”]",
            "pal hold happy book, hero look_up curious",
        ),
    ),
    links=(
        beat(
            "{pal} {crossed|struck} it off. “{Not|So, not} that one. {Next!|On we go!}”",
            "{pal} {licked|took out} the pencil and crossed {something|one} off. “That is {good|progress},” {pal.they} said. "
            "“Now we know {one thing|something} that it is not.” [It was a cheerful way to look at it, and {hero} decided to "
            "look at it that way too.] {The list|Line by line the list} got shorter, and so did {the pencil|their patience}.",
            "pal sit happy, hero stand worried",
        ),
        beat(
            "“{Look|See}! {We|I} {must|can} add one,” said {hero}. {pal} {wrote|put} it down.",
            "“Add this,” said {hero}. “{Advice}.” {pal} wrote it down {in capital letters|and underlined it twice}. [It was {not an idea|no plan} that you {could do|carry out} {straight away|by lunch}, {more|but rather} one {to keep|to carry about} in your pocket.] “{It is|That is} the {best|truest} thing {on the whole {page|list}|we have down},” {pal} had to {admit|say}.",
            "hero point curious, pal sit curious",
        ),
        beat(
            "The list {blew|flew} off! {pal} ran. {pal.They} {caught|got} it by one corner.",
            "Just then the list {took off|slipped away}. It {flapped|sailed} over {pal}’s head {like a goose|and away}, and "
            "there was a chase, {twice round and back|with a good deal of shouting}. [“Number four is escaping!”] When they "
            "had it again, {the first three lines|half of it} had {smudged|rubbed off}. {They|Nobody} {did not miss them much|missed those}.",
            "pal run surprised, hero run happy",
        ),
        beat(
            "“{How many|What} is left?” “Just {one|one more},” said {pal}. {It was|The page was} nearly {full|done}.",
            "By now most of the list was {crossings-out|pencil and hope}. {hero} read what was left. “Ask {a cloud|a fish|the "
            "moon}?” “I was {hungry|tired} when I wrote that,” said {pal}. [They left it on anyway, since it did no harm.] "
            "They {shared|split} {a biscuit|an apple} and {counted|went on to} the {last|remaining} lines.",
            "hero sit happy, pal sit calm",
        ),
    ),
    sparks=(
        beat(
            "{pal} {tore|folded} the list {up|in two}. “{So|Now} {what|then}?” “{Now|So} {I|we} just {try|do it}.”",
            "{pal} {folded|creased} the list {into a boat|into a hat}, {since|because} {it was good for nothing else|there was no line left}. {It suited it|It made a fine one}. {hero} {looked on|watched} {and grew quiet|with {their} head on one side}. {On paper|In ink} {everything|each thing} had {sounded|been} {so clever|quite easy}, and {it was the paper|that} {they} had {been hiding behind|looked at all day}. [{That is the use|That is the danger} of {a good list|lists}.] “{No more writing|Pencils down},” {they} said.",
            "hero stand determined, pal hold surprised",
        ),
        beat(
            "{A|One} {spot|blot} {ran|sat} on the list. It {looked|was} {like|just like} {hero}! {Hm|Oh}!",
            "{A drop|One drop} {fell on|ran down} the {list|page}, and {the ink|all the writing} {ran|swam} {together|into one}. {When|By the time} it {dried|stopped}, {there was|it left} {no idea|not a line} {any more|to be read}, {only|just} {a shape|an outline}, {with ears or a hat|on two legs}. “{That|Look, that} is {you|you all over},” {said|whispered} {pal}. [{They turned it|They held it} {this way and that|upside down}; {it stayed|it still was} {hero}.] {The only idea|One idea} was {left|standing}.",
            "pal hold surprised, hero stand curious",
        ),
        beat(
            "{hero} {turned|flipped} the list over. The back was {white|blank}. “{One|Just one} more,” said {hero}.",
            "“That was the last one,” said {pal}, and {put down|dropped} the pencil. {hero} {turned the list over|took the "
            "page}. The back was {empty|perfectly white}. [There is something about an empty page; it looks at you.] “There "
            "is one thing we have not {written down|tried},” said {hero} slowly, “because nobody can do it {for me|but me}.”",
            "hero sit determined, pal sit surprised",
        ),
        beat(
            "“{No more|We have no} ideas,” said {pal}. {hero} {took|held} the pen. “I have one.”",
            "{pal} {looked at|shook} the list[, as if one more idea might be stuck to it]. Nothing {fell out|came}. “All "
            "done,” said {pal.they}. “And {still|yet} no sign of {seek}.” Then {hero} {reached out|held out a hand} for "
            "the pencil and wrote one word at the {bottom|very end}. The word was “{me|I}”.",
            "hero sit determined, pal stand sad",
        ),
    ),
    closes=(
        beat(
            "“{One|Item one}: {sleep|bed},” {said|wrote} {pal}. “{Two|Item two}: {buns|bed} {too|again}.” {hero} {yawned|nodded}.",
            "“{Is there|Have we} {anything|one thing} {left to do|still open},” {mumbled|asked} {pal}, {from the pillow|under the quilt}. “{Nothing|Not a thing},” said {hero}. “{Then|In that case} I {feel|am} {quite odd|like a drawer pulled out}.” {So {hero}|{hero}} {wrote|put} on {a fresh sheet|the back}: “{Dream|Sleep}”, {and under it|then} “{Breakfast|Wake up}”. [{pal} {held|took} it {in both arms|to {pal.their} chest} {all night|until morning}, {like a bear|and creased it badly}.]",
            "pal sit sleepy, hero sit calm",
        ),
        beat(
            "{pal} {made|drew} a big tick. {Then|And} they {ate|shared} {a bun|toast}. It was on the list!",
            "{pal} {made|drew} the {largest|fattest} tick in the history of ticks. Then {pal.they} started a new page[, "
            "because a notebook does not like to rest]. “Number one,” {pal.they} wrote, “{toast|pancakes}. Number two, "
            "{more toast|a blanket}. Number three, {do it all again|tomorrow}.” {hero} {signed it|agreed with all three}.",
            "pal sit proud, hero sit happy",
        ),
        beat(
            "{hero} {kept|saved} the list. It was {torn|full of spots}. It was the best list.",
            "The list {is|hangs} {in a frame|over the stove} {today|these days}. {Most of it|Nearly all of it} is {crossed|struck} out, and {some|a corner} of it {has been|was} {chewed|sat on}. [“{Look how many|Just see how many} {things|ideas} {did not work|were no use},” says {pal} to {visitors|guests}, {with great pride|beaming}.] {Right at the bottom|Last of all} {there is|comes} {one line|a line} with a {star|tick} {beside|after} it.",
            "hero hug happy, pal point proud",
        ),
    ),
)

TRAIL = Arc(
    name="trail",
    titles=("{hero} Follows the Crumbs", "Somebody Was Here Before Us", "Small Feet, Big Steps"),
    plans=(
        beat(
            "{What|Oh, what} was {that|this}? A {leaf|red leaf} {tied|stuck} to a {twig|post}. {Then|And then} one {more|like it}!",
            "{On the first {corner|post}|Just outside} {hung|fluttered} a {red|yellow} {ribbon|thread}, {and at the next|and a little further} {there was|hung} {its twin|the same again}. {Ribbons do not|No ribbon will} {tie|hang} {themselves|itself up}. “{Somebody wants|Someone must want} to be {found|followed},” said {hero}, “{and I want|and we need} {seek}. {That suits|It could suit} us {both|all}.” [{pal} {put|tied} {the first one|a ribbon} {in|to} {pal.their} own hair, {as a receipt|and looked dashing}.]",
            "hero reach curious, pal point happy",
        ),
        beat(
            "{Hop|Step}, {dot|hop}, {hop|step}! {What|Who} {walks|goes} so? “{We|Let us} {hop|go} {too|after it},” said {hero}.",
            "{In the night|While they slept} {somebody had walked|someone had come} past {and left marks|with wet feet}: {two {toes|steps}|a long step}, {a hop|a short one}, {a dot|and a swish}. {hero} {bent|crouched} {over them|down low}. “{In a hurry|Happy},” {they} {read|said}, “and {carrying something|not alone}. {Suppose|What if} it is {seek}?” [{pal} {could only read|saw only} {mud|the word mud}, {but in several|though in three} {sizes|places}.] {And so they went|Off they set}, {nose down|bent double}.",
            "hero sit curious, pal look_up curious",
        ),
        beat(
            "{Look|Oh}! {Steps|Footprints}! {Tiny|Small} {ones|feet} {went|led} {off|away}. “{Come|Let us see}!” {cried|said} {hero}.",
            "It was {pal} who {found|noticed} them: footprints, {very small|three-toed}, and beside {each|every} one a {dot|crumb}, as if {someone had walked with a stick|the walker had been eating toast}. “Whoever that is,” said {hero}, “is {going somewhere|in no doubt where to go}. {They may|I dare say they} know about {seek}.” [And they set their feet beside the small feet and followed.]",
            "pal point surprised, hero look_up curious",
        ),
        beat(
            "A crumb {here|lay there}, a crumb {there|next}. {“Who {dropped|lost} them?”|They were sweet.} {pal} {ate|sniffed} one. {On they went.|“Go on!”}",
            "There was a {crumb|button} on the {step|path}, and {a little way off another|three steps on there was the next}. “{Somebody|Someone} has {left|laid} a trail,” said {hero}, “and trails {lead|are laid} to {something|things}. {What if it|Perhaps it} leads to {seek}?” [“What if it leads to somebody with a hole in their bag?” asked {pal}, but {pal} was already following.]",
            "hero point curious, pal walk happy",
        ),
    ),
    links=(
        beat(
            "{The steps|The feet} went {left|up}. {Then|Hop,} {round|over} and {round|down}. {Had they {danced|been glad}?|“They {danced|hopped} here,” said {hero}.}",
            "Here the trail did something {odd|strange}: it went {round in a ring|up to a puddle and in}, {twice|three times}, before it {went|ran} {on|straight again}. {hero} {put|set} {their} feet into it, {step by step|to see what it felt like}. “They {were dancing|stopped to play},” {they} said. [You can learn a good deal about people from the places where they were in no hurry.]",
            "hero dance curious, pal stand curious",
        ),
        beat(
            "{No|Not one} {step|crumb}! {The|Gone! The} wind {ate|took} {it|them}. {They looked {low|here}, they looked {high|there}.|“{Wait|Sniff},” said {hero}.} {There!|One more!}",
            "Then the trail {stopped|broke off}. They {looked|searched} in {every|each} direction, {on hands and knees|with their noses down}. It was {pal} who {looked up|sat down for a rest} and {saw|found} the {sign|next mark}: {a thread on a thorn|an arrow scratched in bark}. [It had been at the height of their eyes all the time, which is where people never look.]",
            "pal look_up surprised, hero sit worried",
        ),
        beat(
            "{The steps|The feet} were {fresh|wet} {now|here}. {“{Near|Close}!” said {pal}.|They {ran|hurried}.} A {nut|cup} {was|felt} warm.",
            "They were {close|getting closer}. A {cup|stone} {somebody had drunk from|somebody had sat on} was still warm, and {beside|under} it lay a {note|scrap of paper}: “{Advice}.” {“{For|To} us?” {asked|said} {hero}.|It was in a round, friendly hand.} [Whoever it was seemed to know that they were there, and not to mind.]",
            "hero hold surprised letter, pal look_up curious",
        ),
    ),
    sparks=(
        beat(
            "{Here|Now} the steps {ended|stopped}. {One|A} {last|deep} print. {hero}’s foot {fitted|sat} in it!",
            "{The last mark of all|One print more} was {in soft {sand|mud}|very clear}, {and it was empty|and after it came none}. {hero} {set|put} {their} foot {into it|beside it}. It {fitted|matched}, {toe for toe|like a lid}. “{That cannot be|This is not possible},” {they} {said|breathed}. “{It can|Oh yes},” said {pal}, “{some trails|there are trails that} {are laid for you|wait}, {until you make them|to be finished}.” [{The next print was missing|There was a next step}, {because nobody|and no one} {had taken it yet|could lend a foot for it}.]",
            "hero look_up surprised, pal point curious",
        ),
        beat(
            "{The|Now the} trail {stopped|ended}. {The last step fitted {hero}’s foot.|{hero} put a foot in. It fitted!} {Oh!|How odd!}",
            "The footprints {led|came} to {an open place|a wide, quiet spot} and ended in the {middle|very middle} of it. There was {nobody there|no one}. {hero} {stepped|walked} into the last {pair|two}, and they {fitted|were just right}. [“They are yours,” said {pal}. “How can they be mine? I have never been here.” “Not yet,” said {pal}.] {So it was {their} turn.|The next step had not been made.}",
            "hero stand surprised, pal point surprised",
        ),
        beat(
            "{Now|And now} {two|both} trails {met|ran on}: {big|one} and {small|one}. They had gone round! “{Just|It was} us!”",
            "They {bent|knelt} down to look, and {there were suddenly|all at once there were} {more|many more} tracks: {small ones|the old ones}, and next to them two pairs, quite new. “{Somebody|Someone} is following them {too|as well},” said {pal}. “Yes,” said {hero}, “us.” [They had walked in a very large circle, and were now, so to speak, behind themselves.]",
            "pal sit surprised, hero look_up surprised",
        ),
    ),
    closes=(
        beat(
            "{hero} {left|put} {crumbs|a trail} {too|out}. {Dot|Here}, {dot|there}, {dot|home}. {For|It was for} a {friend|new one}.",
            "{Before|Last thing before} bed {hero} {went out|slipped out} {once more|in slippers} and {laid|set} {a trail of {their} own|some signs}: {a crumb|a button} {here|on the post}, {an arrow|a pebble} {there|by the bend}, {and so on|one by one} {to the {door|mat}|up the path}. “{Who is that|Who is it} for?” {asked|yawned} {pal}. “{I do not know yet|For somebody},” said {hero}. [{The sparrows|Some early birds} {ate|tidied up} {the middle part|most of it}, {and were the first guests|so they came to breakfast}.]",
            "hero walk happy, pal stand sleepy",
        ),
        beat(
            "{Two|Four} {wet|big} feet, {two|four} {wet|small} feet, {all|right} up to the {bed|bath}!",
            "{You can|You could} {still read|see} {how it ended|the end of it} on {the floor|the mat}: {two pairs of|four} {muddy|dusty} {prints|feet} {that come in|from the door}, {a puddle where they hugged|a place where they danced}, {a crumb|a scatter of crumbs}, {and then|after which} {nothing more|only blankets}. [{Nobody|No one} {had the heart|wished} to {sweep|wipe} {it away|that up}; {it was the last page|one does not rub out a story}.]",
            "hero hug sleepy, pal hug sleepy",
        ),
        beat(
            "{hero} {left|dropped} a crumb by the {door|gate}. {For {the next|someone}.|“{Who|Why}?” asked {pal}. “{Wait|You will see}.”}",
            "On the way {back|home} {hero} {dropped|left} something now and then: a {crumb|button} here, a {nut|pebble} there. “What are you doing?” {asked|said} {pal}. “{Nothing|Being first},” said {hero}. [For somebody would come by with a worry in their pocket, and look down.] And {the trail|it} {ran|went} {right up to the door|to the house with the lamp}, and the door was {open|not locked}.",
            "hero walk happy, pal walk curious",
        ),
        beat(
            "{Two|Their} {rows|lines} of {feet|steps} {went|led} home. {Side by side.|Big, small, big, small.} {The {wind|night} {kept|saw} them.|Then they slept.}",
            "If you go {there|out} {early enough|before the wind is up}, you can still see it: two trails, {side by side|close together}, {crossing|bumping} now and then, {where somebody told a joke|with a skip in them}. [One of them stops at a puddle and goes in.] They lead {home|to a door}, and {there are no tracks that lead away|behind it somebody is laughing}.",
            "hero walk happy, pal walk happy",
        ),
    ),
)

RIDDLE = Arc(
    name="riddle",
    titles=("What Has No Door and Lets You In?", "{hero} and the Riddle on the Stone", "Three Lines and a Blank"),
    plans=(
        beat(
            "{pal} {had|found} a riddle in a {bun|nut}. “{What|Who} {grows|gets} {if|when} you {share|give} it?”",
            "In {pal}’s {last bun|second biscuit} {was|lay} a {slip|roll} of paper, and {on the paper|on that} a riddle: “{Cut me in two|Give half of me away} and I am {not smaller|twice as big}; {lock me up|keep me back}, {and I|I soon} {am gone|shrink}.” [{pal} had {nearly|almost} {swallowed|eaten} {it|the best part}.] “{Guess that|Solve it}, {and|then} you {have|find} {seek}, it {says|promises} {below|overleaf},” {read|said} {hero}. {They|Both} {chewed on it|thought hard}.",
            "pal hold surprised, hero look_up curious",
        ),
        beat(
            "{An owl|A bird} {called|sang} a riddle {down|out}. “{What|Who} am {I|I then}?” {Off|And off} it flew.",
            "{Somebody|A small hand} had {chalked|written} a riddle {on the {step|wall}|across the way}: “{I weigh|My weight is} {nothing|less than a crumb}, {yet|but} {kings|giants} {cannot|may not} lift me {alone|by force}. {Ask me in|Leave me room}.” {Underneath|At the end} {was|stood} an arrow {and the words|with the note}: to {seek}. “{A sneeze|Fog},” {guessed|tried} {pal}. “{A yawn|A secret}.” [{It was|So it went} {eleven guesses|some time} before {they|either} thought of {walking|following the arrow}.]",
            "hero point curious, pal stand curious",
        ),
        beat(
            "A {stone|door} {had|bore} words: “{I {grow|get} when you {give|share} me.|The more you {give|share}, the more there is.} {What am I?|Who am I?}”",
            "On a {mossy stone|scrap of paper} there {stood|was} a riddle. “{It is heavy for one and is nothing for two|You cannot go to it, yet it comes to you}; {the more of it you give away, the more is left to you|who keeps it has less of it, that much is true}.” [“It needs a third line,” said {pal}, who had a feeling for verse.] Whoever {solved|guessed} it, so {the story|people} said, would {come by|find} {seek}.",
            "hero point curious, pal stand curious",
        ),
        beat(
            "{pal} {knew|had} a riddle. “{What|Guess! What} is {soft|small} and yet {strong|big}?” {hero} {thought|guessed}. “A {bun|mouse}?” “{No|Wrong}!”",
            "“My uncle {left|gave} me {a riddle|nothing but a riddle},” said {pal}. “{What is|Name a thing} so {light that a child can carry it|small that it fits in a word}, and {ten|a hundred} strong {men|horses} cannot {take it from you|pull it down}? Answer it, he said, and you will never {want for|need to look for} {seek}.” [The uncle had been a strange man, and rich in nothing but hats.] {They thought it over.|They thought until their heads hummed.}",
            "pal stand happy, hero look_up curious",
        ),
    ),
    links=(
        beat(
            "“{Is|Was} it {rain|wind}?” {asked|said} {hero}. “{Too wet|No}.” “{Is it|A} {soup|song}?” “{Near|Warm}!” {said|hummed} {pal}. {Hm, hm.|They {laughed|walked} on.}",
            "They tried the riddle on {what had just happened|everything they met}. “{A song|Soup}?” said {hero}. “{You can give away a song|You can share soup},” said {pal}, “but then {it is eaten|you have to hum it}.” [They turned it about like a key that will not go in.] “It {is|must be} {something|a thing} we {already|nearly} {know|had},” said {hero}, “{just now|a minute ago}, when we {helped|stopped}.”",
            "hero walk curious, pal walk happy",
        ),
        beat(
            "A {new|next} line! “{Look|See} here!” “{I am not {bought|sold}.|You can not {buy|sell} me.}” {“Oh!”|Hm!}",
            "And {there|here} was another line of it, {carved|painted} where {one would not look|a {sign|name} should be}: “{No shop has a shelf for it|A king cannot order it}, {no thief has a sack|no purse has it in}.” “{Not gold, then|So it isn’t gold},” said {pal}, {a little sadly|crossing it out}. [There went three good answers.] “{Advice},” {murmured|read} {hero}, for that was {scratched|written} underneath.",
            "hero point surprised, pal look_up curious",
        ),
        beat(
            "“{Say|Tell me} it {again|slow},” {yawned|said} {pal}. {hero} {said|told} it. Then once more. {It {sounded|was} like a {song|poem}.|Almost!}",
            "They said the riddle {aloud|slowly}, a {line|bit} each, {spot}, with their {backs|shoulders} together. When you say a thing {often|long} enough it {stops making sense|goes to sleep}, and if you go on, it {wakes up|turns over} and means {something else|more}. [“It,” said {pal}. “The. Of. What a funny word, of.”] “{It|The answer} is {right here|quite near},” said {hero}. “I {can feel|nearly hear} it.”",
            "hero sit calm, pal sit sleepy",
        ),
    ),
    sparks=(
        beat(
            "“{I have|I know} it!” {cried|said} {hero}. “It is …” {Then {they} {stopped|hushed}.|“{What|Say}?” said {pal}.} “I must show you.”",
            "“{Oh|I have it},” said {hero}, quite {quietly|still}. “It is not a {word|thing} at all. {That is why|No wonder} we could not {say|find} it.” “What is it, {then|if not a word}?” {asked|said} {pal}. “{You cannot answer it|One does not answer it},” said {hero}. “You {have to|can only} {do|be} it.” [And {pal}, who had been about to guess potatoes, closed {pal.their} mouth.]",
            "hero jump surprised, pal look_up surprised",
        ),
    ),
    closes=(
        beat(
            "{hero} {wrote|put} the {word|answer} {on|by} the {stone|door}. It said: “{Us|We two}.” {pal} {smiled|nodded}.",
            "They went {back|once more} to the riddle, and {under the last line|in the space that had been left} {hero} {wrote|scratched} the answer. It was {a short word|only four letters}. [It might have been “love”. It might have been “give”, or “ours”, or “Otto”, who was {pal}’s uncle. It has rained since then.] And {the stone|the whole thing}, they say, {felt|was} {warm to the touch|lighter}.",
            "hero point happy, pal stand happy",
        ),
        beat(
            "“{What|Riddle: what} is {warm|round} and has {two|four} {ears|feet}?” {asked|said} {pal}. “A {bed|hug}!” “Right!”",
            "“I have a {new one|riddle},” said {pal} {at bedtime|under the covers}. “What is {full of|all} crumbs, has {four feet|two heads} and does not want to {sleep|stop talking}?” “{Us|We},” said {hero}. “{You peeped|Too easy},” said {pal}. [Then there was a long silence, with stars in it.] “{What has|And what has} no {lid|bottom} and is {always|never} {open|full}?” {But somebody was asleep already.|And neither of them knew.}",
            "hero sit sleepy, pal sit happy",
        ),
    ),
)

THREAD = Arc(
    name="thread",
    titles=("At the Other End of the String", "{hero} Winds It Up", "A Red Thread and No Scissors"),
    plans=(
        beat(
            "{A|One} thread {hung|stuck} on {hero}’s {toe|sleeve}. {They|So they} {pulled|tugged}. {It ran|Off it ran}: {out|up} and {away|far}!",
            "{That morning|All day} {something|a bit of thread} had {clung|stuck} to {hero}’s sleeve, {blue|silver} and {thin as a hair|hard to see}. {Shaking|Pulling} {did not help|brought only more}. “{It has|There is} another end {somewhere|to that},” said {pal}, {who sewed|after some thought}, “{and at that end|and on it} {hangs|sits} {something|somebody}.” “{It could be|Might it be} {seek},” said {hero}. [{Neither|Not one of them} {knew|could have said} why {it seemed|that seemed} so {likely|plain}.] {They wound|And they wound} {it up|their way along}.",
            "hero hold surprised, pal point curious",
        ),
        beat(
            "A red thread {lay|ran} {there|by}. {hero} {took|held} the end. {Tug! Someone {tugged|pulled} back.|It ran on and on.} “{Come|Follow it}!”",
            "It was {only|just} a red thread, {hanging on a nail|lying in the dust}, and {hero} {pulled|picked} it {up|idly}. It did not {stop|end}. It ran {under the door|along the ground} and {out|off} {into the world|who knows where}, and {when {they} tugged|after a moment} {somebody|something} tugged back. [“A fish?” said {pal}.] “{It may lead|Perhaps it leads} to {seek},” said {hero}, and {began|started} to wind.",
            "hero hold surprised, pal point curious",
        ),
        beat(
            "{pal} {had|brought} a ball of {red|blue} wool. “{Throw|Roll} it,” {pal.they} said. “{It|Wool} knows {where|the way}!”",
            "{pal}’s grandmother had {left|given} {pal.them} a ball of wool with a {label|note}: “{Drop it and follow|For when you are stuck}.” They had {never|not} dared to {use|try} it. “But for {seek} I would,” said {pal}{|, and shut {pal.their} eyes}. It hit the ground[, bounced once, like something waking up,] and ran. They {ran|hurried} {after|behind} it.",
            "pal reach happy, hero run surprised",
        ),
    ),
    links=(
        beat(
            "{Wind|Roll}, {wind|roll}, {wind|roll}. {The ball {grew|got} {fat|big}.|It was {round|soft} now.} {Where {did|does} it end?|On it ran.}",
            "They wound as they {went|walked}, and the ball {grew|got} {fatter|rounder}, {first like a plum|big as an apple}, then like a {pumpkin|head}. Things were {caught|wound} up in it: a {feather|leaf}, {a good smell|half a laugh}, a bit of what {somebody had said|had just happened}. [If you held it to your ear, it was not quite silent.] {And the thread ran on.|Still they had not come to the end.}",
            "hero hold happy, pal walk happy",
        ),
        beat(
            "{Oh no|Help}! A {big|bad} knot! {pal} {pulled|bit}. No! {hero} {blew|shook} it. {Ah! Loose!|It fell open.}",
            "The thread had got into a {knot|tangle} as big as a {cabbage|hen}. {pal} {pulled|tore} at it, and it {tightened|bit}. “{You have to|One must} {look|talk} {first|to it},” said {hero}, and {looked|turned it about} so long that {pal} {had lunch|sat down}. Then {they} {drew out|loosened} one {loop|end}, only one, {and that was it|and it all fell open}. [“It only wanted to be understood,” {they} said.]",
            "pal reach cross, hero sit calm",
        ),
        beat(
            "{Up|Over} a {wall|post}, {down|under} a {bush|stone}. {The thread {led|went} on.|“So long!” said {pal}.} {“{Who|And who} {holds|has} the end?”|Tug, tug!}",
            "In {places|parts} the thread was {old and pale|worn thin}, and in {others|places} it was {darned|mended}, in {many colours|small neat stitches}. Others had {come|been} this way, {and had kept it whole|that was plain}. {hero} took a {hair|bit of wool} from {their} own {sleeve|pocket} and {mended|tied in} a {thin|weak} place, too. [“{Advice},” {they} said. It was something somebody at home used to say over the mending.]",
            "hero sit calm, pal look_up calm",
        ),
    ),
    sparks=(
        beat(
            "{The|At last the} thread {stopped|ended}. {It ran into {hero}’s pocket!|It was tied to {hero}’s coat!} {Oh!|All the time!}",
            "And then {there was no more|they came to the end}. It was {tied|fastened} with a {small|neat} bow to a button, a wooden one: {it was on {hero}’s own coat|{hero}’s own, at the back}. [They had walked after one coat-tail over hill and dale.] “Then {who|what} was it that {tugged|pulled}?” {asked|said} {pal}. {hero} {laid|put} a hand on {their} {chest|heart}, {where it was still tugging|and felt it}.",
            "hero hold surprised, pal point surprised",
        ),
        beat(
            "{Tug|Pull}! {The thread went tight.|Now it hummed.} {hero} held on. “It {wants|needs} {me|us},” {they} said.",
            "Suddenly the thread {went|grew} {tight|taut} and {hummed|trembled} like a {string|fiddle}. It {led|pointed} {straight ahead|across}, to {where they did not want to go|the one place that they had kept away from}. “{We could|One could always} {cut it|let go},” said {pal}, {very|rather} {low|quietly}. [They had no scissors. They looked for them a little longer than was needed.] {hero} {wound|took} the {thread|end} {once round|round} {their} hand.",
            "hero hold determined, pal stand worried",
        ),
    ),
    closes=(
        beat(
            "{They|So they} {made|knitted} a {scarf|hat} {of|from} it. {Long|Red} and {warm|soft}. {It {fitted|went round} {both|them all}.|One for two!}",
            "From all that {wool|thread} they {knitted|made} a scarf, and it was so long that it {went round both of them|had room for everyone}, {with an end to spare|twice}. If you {look|feel} {closely|along it}, you {find|can read} the whole {story|way} in it: here is {the knot|the darned bit}, {here the feather|there the laugh}. [One end was left hanging out of the door, in case somebody should wish to tug.]",
            "hero sit happy, pal sit happy",
        ),
        beat(
            "{hero} {tied|put} {one|the} end to {pal}’s {bed|door}. {Tug! “{Night|Sleep well}!” Tug! “{You too|And you}!”|Tug means good night.}",
            "They {stretched|ran} the thread from {hero}’s {window|bed} to {pal}’s. One tug means {good night|are you awake}, two mean {come over|I had an idea}, and three, {so they agreed|very quick}, mean {pancakes|that there is cake}. [It has only once been used for three tugs in the middle of the night, and it was worth it.] {Tug|One tug}, {said|went} the thread{| that night}.",
            "hero wave happy, pal wave happy",
        ),
    ),
)

DOORS = Arc(
    name="doors",
    titles=("The Third Door Along", "{hero} and the Door That Was Not There Yesterday", "Knock, and See"),
    plans=(
        beat(
            "{Look|Oh}, a door! {It was not there {before|last time}.|Just a door, no house.} {hero} knocked. {It swung open.|Creak!}",
            "There was a door. {Yesterday|A minute ago} there had been {nothing there|only air}, and now there was a {green|low} door, in its frame, {with no house|all by itself}, and a {sign|card} on it: “{For those who look for|This way to} {seek}. Please {wipe your feet|knock}.” [They walked all round it. From behind it was also a door.] {pal} {straightened|brushed} {pal.their} collar, and {hero} {knocked|took the handle}.",
            "hero reach curious, pal look_up surprised, +door",
        ),
        beat(
            "{Three|Three small} doors {stood|were} {in a row|there}: {red, blue, green|big, small, tiny}. “{Try|Start with} the first,” said {pal}. {Knock!|Tap, tap!}",
            "“There are three doors,” said {pal}, who had it from {a reliable beetle|the old people}. “Behind the {first|one} is somebody who needs you, behind the {second|next} somebody you need, and behind the third is {seek}.” “{And how|How} do you {know|tell} which is which?” asked {hero}. [“You don’t,” said {pal}. “That is what the handles are for.”] So they {went|set out} to {find|count} doors.",
            "pal point happy, hero stand curious, +door",
        ),
    ),
    links=(
        beat(
            "{Click|Creak}! {One|The first} door {shut|fell to}. {“{Two|More} to {go|come}!” said {pal}.|Now {two|there were two} more.}",
            "{Behind|After} them a door {closed|fell shut}, {softly|with a click}, and when they turned {round|to look} it was {not there|gone}. [It had the manners of a good waiter.] “That was {one|a door}, then,” said {pal}, “{although|but} I {did not|never} see us {go through|open} it.” {hero} {thought|felt} that perhaps the doors were {not the kind with hinges|anything that you could walk past}.",
            "hero look_up surprised, pal stand surprised, +door",
        ),
        beat(
            "{This|The next} door was {so small|tiny}. {Too small!|Just for toes.} {hero} {lay|knelt} {down|low} and {looked|said hello}. “Hello!” it said.",
            "The next door was {no bigger than a book|for mice}. It {said|had} “Push” on it, {in gold|very small}, and they pushed with {one finger|their little fingers}. It opened, and there was a {mirror|wall} behind it. [“Oh, it is us,” said {pal}. “I thought that we would be somebody else.”] On the frame {was|stood} {written|scratched}: “{Advice}.” They {shut|closed} it {again|politely}.",
            "hero sit curious, pal sit curious, +door",
        ),
        beat(
            "{Locked|Shut}! {hero} {pushed|pulled}. No. “{Try|Say} please,” said {pal}. “{Please|Oh, please}!” {Click!|It gave.}",
            "This door was {locked|shut}, and it {was not|did not look} {sorry|polite}. They {rattled|shook} it, they {looked|peered} through the keyhole at {another keyhole|a bit of sky}, they {tried|found} a key and it was the key to {something else|{pal}’s bicycle}. [“Have you tried pulling?” asked the beetle with the good information.] It {opened outwards|had been open all along}, {as many things do|to those who step back}.",
            "hero reach cross, pal stand worried, +door, +key",
        ),
    ),
    sparks=(
        beat(
            "{One|The last} door. {No {knob|handle}!|It had no {knob|handle}.} “Only you can open it,” said {pal}.",
            "And here was the {third|last} door. It had no {handle|lock}, no {keyhole|bell} and no sign. {hero} {ran|passed} both hands over the wood, and it was {warm|breathing}, {like the side of a horse|as if somebody leaned on it from within}. “It {opens|must open} from the {inside|other side},” said {pal}. [They both thought about where the inside might be.] “{Oh|Then},” said {hero}, “I see.”",
            "hero reach surprised, pal stand worried, +door",
        ),
    ),
    closes=(
        beat(
            "{hero}’s own door {stood|was} wide open. {“Come in!” {they} called.|Light fell out.} {Home!|How warm!}",
            "There was one more door, {and it was {hero}’s own|which nobody had counted}. It {creaked|stuck} {as ever|in the usual place}, there was the {mat|hook}, there the {kettle|lamp}. [You have to go through a great many doors before you see that one properly.] “{Shall I|Do you want me to} shut it?” asked {pal}. “{Leave it|No},” said {hero}. “{Somebody might come|A little open is best}.”",
            "hero stand happy, pal walk happy, +door",
        ),
        beat(
            "{Knock, knock|Tap, tap}! {“Who is {there|it}?”|“Come in!”} {“{Me|Just me},” said {pal}.|It was {pal} with {buns|cake}.} Yum!",
            "The green door has {not been seen|never been there} again, though {pal} {looks|checks} on {Thursdays|the way to the shop}. {hero} does not {look|need to}. It turned out that there are doors {everywhere|all over}, in people mostly, and that most of them {say|have} “Push” on {them|the front}. [A few say “Pull”. You learn to read them.]",
            "hero stand calm, pal point happy, +door",
        ),
    ),
)

ARCS = (MAP, LIST, TRAIL, RIDDLE, THREAD, DOORS)
