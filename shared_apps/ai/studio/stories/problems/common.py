"""Attempts and dark hours that fit any problem, so that two stories of one problem need not share them."""

from shared_apps.ai.studio.stories.beats import beat

TRIES = (
    beat(
        "They {asked|woke} an old {clock|kettle}. {It {went|said} “ding”.|It {ticked|hissed}.} “{Thank you|Good tip},” said {pal}.",
        "They {began with|tried} the obvious: they {looked it up|asked the oldest person they knew}. “In my day,” {began|said} the {old lady|answer}, “you {just|simply} {got on with it|ate your crusts}.” [It was {probably|no doubt} {good|excellent} advice, in its day.] They {thanked her|nodded}, {ate|chewed} a crust each, {to be fair|with care}, and {waited|stood about} {to see what would happen|hopefully}. {The crusts were all right.|Nothing else did.}",
        "hero stand curious, pal sit happy",
    ),
    beat(
        "They {hopped|spun} {on one leg|round and round}. They {said|sang} it {backwards|three times}. {It made them {dizzy|hungry}.|Oh, how silly!}",
        "There is an old rule that {everything|any problem} can be {solved|mended} by doing the opposite. So they {walked|talked} backwards, {wished each other good night|said goodbye when they met}, and {wore|put} their {hats on their feet|coats inside out}. [It was {astonishing|surprising} how {many|few} people {asked|wanted to know} why.] It {did not help in the least|changed nothing}, {which may mean that it helped a great deal|but they slept well in the hats}.",
        "hero walk happy, pal dance happy",
    ),
    beat(
        "“{Push|Shove} it,” said {pal}. They {pushed|shoved} {the air|hard}. {Nothing {came|moved}.|Oof!} {It is hard to push {nothing|a thought}.|Puff, puff!}",
        "“{Sometimes|Often},” said {pal}, “one {only|just} has to {try harder|want it more}.” They tried harder. They {frowned|clenched everything} and {leaned into it|stamped}, {until their ears went red|for a quarter of an hour}. [Trying harder is a {fine|noble} thing, but it {helps|is good} to know {at what|which way}.] All that came {of it|out} was {a button off {pal}’s coat|one very small squeak from the shoes}.",
        "pal reach determined, hero stand determined",
    ),
    beat(
        "They {built|made} a thing of {tins|twigs} and {wheels|wool}. It {went|said} {“ping”|“plop”}. {Then it {fell|lay} {down|flat}.|That was all.}",
        "What they {made|invented} {next|then} had {a handle|pedals}, {a small umbrella|two spoons} and {no clear purpose|a great many strings}. “You {pull|turn} here,” said {pal}, “and over there {something should happen|our trouble comes undone}.” {hero} {pulled|turned}. Over there {a leaf|something} {fell off|moved}. [It was not {the sort of thing|what} they had {hoped for|meant}, but {they both agreed|it had to be said} that it had {moved|fallen} {beautifully|on time}.]",
        "hero reach curious, pal point happy",
    ),
)

LOWS = (
    beat(
        "{It was no use.|Nothing {helped|worked}.} {hero} {kicked|rolled} a small stone. {Even that {stopped|hid}.|It rolled back.}",
        "So that {was|had been} that. {hero} {kicked|nudged} a stone, and it {rolled|hopped} {a little way|off} and {stopped|lay still}, as stones do. {Nothing they had {tried|done} had {brought them|led to} {seek}.|All their ideas lay about like empty shoes.} “{What now|And what do we do next}?” {they} {asked|said}. [It is {a question|the kind of thing} that {sounds|is} {very|quite} {big|loud} when there is {no answer|only one of it}.]",
        "hero stand sad, pal stand worried",
    ),
    beat(
        "“{Go|You go} on {alone|without me},” said {hero}. {pal} {sat|stayed}. {“{No|Never},” said {pal}.|{pal} {shook|bent} {pal.their} head.}",
        "“{You go home|You need not stay},” said {hero} to {pal}. “It is {my|only my} trouble, {after all|not yours}.” {pal} {looked offended|thought about that}, and {sat down|moved up} so close that {there was no room for an argument|their elbows touched}. [Some answers are {given|said} with the {whole|entire} {side of the body|shoulder}.] But {that was all they had|neither of them knew any more}, {and they were tired|and it was not enough}.",
        "hero sit sad, pal sit calm",
    ),
    beat(
        "{hero} {had|felt} a lump in {their} {throat|tummy}. {It was so {big|cold}.|Gulp.} “{I do not know|What if it is no good},” {they} said.",
        "There comes a point {in every undertaking|sooner or later} when one would rather {not have begun|be in bed}. They had {come|got} to {it|that point} now, {and it had no bench|it was draughty there}. {hero} {swallowed|blinked} {several times|hard}. “I {thought|was sure},” {they} said, “that if {we only went on|one were good and kept going}, it would {come right|be enough}.” [{pal} had thought so, too.]",
        "hero stand sad, pal stand sad",
    ),
    beat(
        "They {looked|walked} {here|left}. They {looked|walked} {there|right}. {So tired!|Poor feet!} {hero} {sank|sat} {down|in a heap}. “{Over|It is over}.”",
        "{hero} {stopped|came to a halt}, {quite suddenly|like a clock}, and {sat|slid} down {spot}. “I {believe|think} I have {used up|come to the end of} my {courage|ideas},” {they} said. “I {had|began with} {plenty|a whole bagful}, and {I have looked|there is none left}, {and there is only the bag|even in the corners}.” [{pal} looked {as well|into {pal.their} own}, and {shook|turned} it {out|upside down}, {but it is not a thing that can be lent|and found a raisin}.]",
        "hero sit sad, pal look_up worried",
    ),
    beat(
        "{Hush|Sh}. {No one {spoke|sang}.|It was so {still|quiet}.} {hero} {hid|put} {their} face {in {their} hands|away}. {pal} {patted|stroked} {their} back.",
        "For the first time {that day|since they had set out} neither of them {had anything to say|spoke}. {hero} {rested|put} {their} {chin|forehead} on {their} knees. {All that way|So many people asked}, {so many|all those} {good|clever} words, and {here they were|now this}, {no further|as far from {seek} as ever}. [When you are {sad enough|really sad}, you can {hear|feel} {your own hair grow|the minutes go by with their boots on}.] {pal} {laid|put} a kind hand on {their} {shoulder|back}.",
        "hero sit sad, pal sit worried",
    ),
    beat(
        "“{We|Now we} {lost|are stuck},” said {pal}. {And {that|it} was {true|so}.|{hero} {sighed|nodded}.} A {long|big} sigh. {Then one {more|from {pal}}.|Oh dear.}",
        "“{Let us be honest|Say it},” said {pal}. “{It has not worked|We have failed}.” It was a relief, {in a way|almost}, to have it {out|said}. {It {lay|stood} there in front of them and looked {smaller|greyer} than they had feared.|They sighed, first one and then the other.} [A sigh is {about|roughly} as heavy as a {plum|small potato}, and it {has to|must} be {put down|set down} somewhere.] “{And|So} {tomorrow|after that}?” {said|asked} {hero}. {Neither of them knew.|But to that there was no reply.}",
        "hero sit sad, pal sit sad",
    ),
)
