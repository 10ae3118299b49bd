"""Quiet pages on the way, and the way home."""

from shared_apps.ai.studio.stories.beats import beat

RESTS = (
    beat(
        "They sat {down|still} {spot}. {pal} had {two buns|one bun}. {They shared.|Half each.}",
        "They stopped {spot} and shared {the last of the bread|a bun with seeds on it}. [{pal} divided it with great fairness and then gave {hero} the bigger half.] For a while there was only {sound}, and the noise of chewing. {Some minutes are for going on|Not every minute has to go somewhere}, and this one was for {sitting|crumbs}.",
        "hero sit calm, pal sit happy",
    ),
    beat(
        "“{Sing|Hum} with me,” said {pal}. {They did.|La, la, la.} {Even|Just then} {a bug|one fly} {danced|joined in}.",
        "When they were tired, {pal} {made up|invented} a song. It had only {one line|four words}, but you could sing it {high or low|to any tune}, and it rhymed with {itself|porridge}. [They sang it until it wore through in the middle.] After that their feet {went by themselves|weighed less}, {which is what such songs are for|and a bit of the sky had cheered up}.",
        "pal dance happy, hero dance happy",
    ),
    beat(
        "“Are we lost?” “{No|Not quite},” said {hero}. “{We are here|Here is here}.” {That was so.|They laughed.}",
        "“Are we lost?” asked {pal} {after a time|at the next corner}. “No,” said {hero}, “{we are here|I know exactly where I am}. It is {all the other places|only the rest of the world} that I am not sure about.” [They agreed that this was the right way round, as it is easier to mislay one world than two friends.] And they listened to {sound} and {felt at home|were in no hurry}.",
        "pal stand worried, hero stand calm",
    ),
    beat(
        "{Look|See}: {sight}! They {stood|stopped} and {looked|smiled}. {Then on they went.|It was so fine.}",
        "Then there was a thing that had nothing to do with anything: {sight}. They {stood still|stopped} to watch. {Nobody|Neither of them} said {a word|“we must be going”}. [It lasted about as long as a biscuit, and later on they would both remember it better than most of the important things.]",
        "hero look_up happy, pal look_up happy",
    ),
    beat(
        "{pal} {told|had} a joke. It had a duck in it. {Ha, ha!|It was so bad!} {hero} {laughed|fell over}.",
        "“Do you know the one about the duck and the {ladder|umbrella}?” {asked|said} {pal}. {hero} knew it. {hero} had known it {for years|for ever}. “Tell it,” said {hero}, because {pal} told it so {badly|well}, {with all the noises|and always forgot the end}. [Halfway through {pal.they} began to laugh, and that was how it ended this time, too.]",
        "pal jump happy, hero sit happy",
    ),
    beat(
        "{Rest|Sit}, said their feet. {They did.|So they sat.} {It smelled of {smell}.|They heard {sound}.}",
        "There comes a point on every journey when the feet {hold a meeting|want a word}. They sat down {spot} and let them. It smelled of {smell}, and from somewhere came {sound}. “{Are you glad|Do you mind} that we {went|came}?” {asked|said} {pal}. [{hero} thought about it honestly, from the heels upwards.] “{I would not be anywhere else|Ask me again when I have had a biscuit},” {they} said.",
        "hero sit sleepy, pal sit calm",
    ),
    beat(
        "“{Tell me|Say} a {good|nice} thing,” said {pal}. “{You|Buns},” said {hero}. “{And|Then} {soup|socks}. And {you|stars}.” {pal} {smiled|glowed}.",
        "To keep their spirits up they counted good things, {turn and turn about|one each}. “{Warm socks|The crust},” said {hero}. “{The inside of a pocket|Rain on a tent},” said {pal}. “{Finding a coin|The moment before cake}.” “{When somebody saves you a place|Getting back into a warm bed}.” [They were at fifty-two when they noticed that they had not been worrying since eleven.]",
        "hero walk happy, pal walk happy",
    ),
    beat(
        "{pal} {lay|flopped} down. “{I am|My legs are} done.” {hero} {pulled|rolled} {pal.them}. {Whee!|What fun!}",
        "“I cannot go another step,” said {pal}, and lay down {flat|like a rug}. “{Good|Very well},” said {hero}, “then I shall tell the {ground|path} a story until you {can|feel like it}.” It was a story about somebody who {lay down|stopped} just before the {best part|corner}. [It was not at all subtle.] “{And|Well? And} then?” {asked|said} {pal}, {sitting up|on one elbow}. “{We would have to look|That is round the corner},” said {hero}.",
        "pal sleep calm, hero sit happy",
    ),
    beat(
        "{hero} {found|had} an apple. They cut it in two. {Pips like a star!|Crunch, crunch!}",
        "{hero} had an apple left, and cut it {across|the wrong way}, through the middle. “{Look|See},” {they} said, “{a star|there is a star in it}.” {pal} had eaten {a thousand|many hundreds of} apples and had never {known|seen it}. [It makes you wonder what else has one, and only needs to be cut the wrong way.] They ate {a half each|it with respect}, {star and all|slowly}, {spot}.",
        "hero hold happy apple, pal look_up surprised",
    ),
    beat(
        "{Hop|Skip}, {hop|skip}, {step|jump}! They {went|hopped} on {one|left} leg. {pal} {won|fell}. {Ha!|Oof!}",
        "“{First|Last} one to {the corner|that stone} is a turnip,” {shouted|cried} {pal}, already off. They arrived {at the same time|together}, {and argued about it|nose to nose}, and so both of them had to be it. [For the next half hour two turnips walked along, addressing one another very politely.] The way {seemed|was} {shorter|half as long} {after that|for it}.",
        "hero run happy, pal run happy",
    ),
    beat(
        "“{I spy|I see},” said {hero}, “{a thing|something} {round|small}.” “{A bun|My nose}!” {They laughed.|“Right!”}",
        "“I spy with my little eye,” said {hero}, “something {beginning with M|that was not there yesterday}.” “{Me|Us},” said {pal} {at once|without looking}. It was not the {right answer|answer that {hero} had meant}, but it was {clearly|so much} better, and so it {won|counted}. [They played on until everything they {could see|passed} had been said {at least once|out loud}, and was the {realer|brighter} for it.]",
        "hero point happy, pal look_up happy",
    ),
    beat(
        "{pal} {had|got} {a thorn|grit} in one {toe|foot}. “{Ow|Ouch}!” {hero} {blew|looked}. {Out it came.|All better.}",
        "{pal} had something in {pal.their} {shoe|foot}, and {would not say so|limped in silence}, until {hero} {noticed|saw} it. “{Sit|Show me}.” It was {a splinter|a bit of gravel} no bigger than {a full stop|a poppy seed}. “{Is that|Was that} {all|it}?” said {pal}. “It {felt|was} as big as a {piano|barn}.” [Most things do, {from inside|as long as you are standing on them}.]",
        "hero sit calm, pal sit worried",
    ),
    beat(
        "They lay {spot} and {looked|gazed} up. “{One day|Soon},” said {hero}. “{Yes|Mm},” said {pal}. {That was all.|It was good.}",
        "They lay on their backs {spot}, head to head, {which is the best way to talk|like the hands of a clock}. “What will you be when you are {very|terribly} old?” asked {pal}. “{Rounder|Still your friend},” said {hero}. “{And you|What about you}?” “{Louder|The same, but with a stick},” said {pal}. [It {seemed|looked like} a {good plan|thing worth waiting for}, and they {let|left} it {lie there between them|hang in the air}.]",
        "hero look_up calm, pal look_up calm",
    ),
    beat(
        "“{Listen|Hush},” said {hero}. They heard {sound}. Then all was still. {Ah!|They smiled.}",
        "“{Stop|Stand still} a moment,” said {hero}. “What do you hear?” “{My tummy|Nothing},” said {pal}, and then {listened|shut {pal.their} eyes}. “I hear {sound},” {pal.they} said{| after a while}. “And behind {that|it}?” Behind it there was {something else|more}, {very|so} {faint|far off}, that {neither could name|was like the world breathing}. [You have to be {quite|really} still for it. Most people are never {introduced|that still}.]",
        "hero stand calm, pal stand curious",
    ),
    beat(
        "{pal} {wore|had} a sock {on each|on both} {ear|hand}. “{Hello|Good day},” {said|went} {left|one sock}. “{Hello|And to you},” {said|went} {right|the other}. {hero} {giggled|clapped}.",
        "To {pass|shorten} the time {pal} {gave|put on} a play with {two socks|a sock on either hand}. The {left|first} one was a {count|pirate}, and the {right|second} a {cabbage seller|very rude parrot}, and they were {in love|looking for each other}. It {ended|finished} {well|happily}, {in spite of a hole|with a wedding and a toe}. [{hero} {called|shouted} for the author, and both the socks {bowed|took a bow}.]",
        "pal dance happy, hero sit happy",
    ),
    beat(
        "{hero} {had|felt} a {small|sad} {thought|worry}. {pal} {saw|knew} it. “{Give|Hand} it {here|to me}.” {pal} {threw|put} it {far|away}. {Gone|Splash}!",
        "“You have {a face|that look},” said {pal}. “I have a {worry|thought},” said {hero}. “{Is it|Is your worry} {heavy|large}?” “{Medium|About so big}.” {pal} held out {a hand|both hands}, and {hero}, {feeling rather silly|after a moment}, {put|laid} it in. {pal} {carried|bore} it {as far as the next corner|for a bit}. [“I {see|understand} what you mean,” {pal.they} said. “It {has corners|bites}.” But it was lighter, {for having changed hands|carried by turns}.]",
        "pal reach calm, hero stand sad",
    ),
    beat(
        "A {drop|leaf} fell on {pal}’s nose. {Plip|Plop}! “Who did that?” {asked|said} {pal}. {Ha, ha!|No one, {pal.name}!}",
        "They {kept|held} a {small|short} meeting about {the way so far|lunch}. {pal} was {chair|president}, and {hero} took the {minutes|notes}. It was {agreed|decided}, by {two votes to none|a show of hands}, that they were {doing quite well|both very brave}, that {somebody ought to have brought jam|there should be more buns}, and that {it was nobody’s fault|they would go on}. [Then the meeting {rose|was closed}, and brushed the {crumbs|dust} from its knees.]",
        "pal stand proud, hero sit happy",
    ),
    beat(
        "“{Shall|Can} we {rest|nap}?” “{Just|Only} a {bit|wink}.” One eye shut. Then two. {Hm|Oh}! {Up|On}!",
        "They would {only|just} {close|shut} their eyes for {a second|five minutes}, they {agreed|said}, and {one of them|each} would {wake|keep an eye on} the other. Both of them thought that they were the other. “I was {only|just} {thinking|resting my face},” said {pal}, with the print of a button on one cheek. [It is hard to be cross with somebody in that {state|condition}.] On they went, {much fresher|stretching}.",
        "pal sleep calm, hero sit sleepy",
    ),
    beat(
        "{hero} {made|tied} a {ring|chain} of {grass|string}. {pal} {wore|put} it {on|on at once}. {So fine!|“I am rich!”}",
        "{hero} found a {knotted|long} bit of string in {their} pocket and could not {remember|think} what it had been {for|meant to remind {them} of}. “{Perhaps|Maybe} it was to remind you of {this|me},” said {pal}, {helpfully|stretching out a hand}. So {hero} {tied|wound} it round {pal}’s wrist, {with a bow|in a double knot}. [It was {now|at once} the {grandest|best} bracelet {for miles|in that part of the world}.]",
        "hero reach happy, pal stand happy",
    ),
    beat(
        "“{What|Which} is {best|nicest}: {feet|mud} or {soup|sky}?” {asked|said} {pal}. {hero} {had to|must} think. “{Both|All}!”",
        "“Which would you {rather|sooner},” asked {pal}, “have {feet like a duck|a nose that whistles} or {only ever eat soup|meet yourself on the stairs}?” {hero} {considered|gave it some thought}. “What {kind of soup|would I be wearing}?” {they} asked. It was {that sort of|a serious} question, and it lasted {until the next bend|for some considerable way}. [In the end they {settled|agreed} on {ducks|soup}, with {certain|three} conditions.]",
        "pal walk happy, hero walk curious",
    ),
    beat(
        "{hero} blew a kiss home. It flew far. {pal} blew one too.",
        "They {wrote|composed} a postcard in their heads, {because they had no card|to save the stamp}. “Dear everyone,” it {went|began}, “we are {well|quite well} and {slightly|a bit} {lost|dusty}. The weather is {here|everywhere}. {pal.name} {sends|would send} {a biscuit|love}, but {it is eaten|it would not fit}.” [They {posted|sent} it by thinking it very hard {towards home|in the right direction}, and hoped that somebody was {in|looking out of the window}.]",
        "hero sit happy, pal sit happy",
    ),
)

HOMEWARD = (
    beat(
        "{Home|Back}, said their feet. {So|And so} they {turned|went} {home|back}.",
        "Nobody {decided|said} it, {yet|but} their feet had {begun to turn|made up their minds}, {and the rest of them|and the heads} {followed|came along}. [Feet have {a strong sense|a very good idea} of {where the beds are|what is for supper}.] {Corner by corner|Step by step}, {in their own time|bend by bend}, the world {grew|became} {more familiar|better known}, {and at length|until} there {lay|stood} {place}{|, waiting}.",
        "hero walk sleepy, pal walk calm",
    ),
    beat(
        "“{Left|This way}!” said {pal}. “{Left|This way} is home.” {Home it was.|They {saw|knew} the gate.}",
        "“{I know that {stone|heap}|I have met that {post|crack}},” {remarked|said} {pal}, “and {that one|its brother}, {too|as well}.” {They had reached|That meant} {the well-known bit|the last stretch}[, where you can {walk|go} with {your eyes shut|your thoughts elsewhere} and {only|merely} {bump into|trip over} {old friends|what you expect}]. {Round one more|One more} corner, {and|then} {place} {looked up|was there}, {as if to ask|wanting to know} {what had kept them|how it went}.",
        "pal point calm, hero walk worried",
    ),
    beat(
        "{Slow|Slowly}, {slow|slowly}, they {went|crept} home. {No one|Neither} {spoke|sang} {much|at all}.",
        "{All that was left|What remained} {to do|now} was the {walk|way} home. {pal} {carried|shouldered} the {bag|bundle}, {hero} {the thoughts|kept the time}, {and now and again|and after every rest} they {swapped|changed over}. [The thoughts were {the heavier of the two|not so easy to carry}, {though|even if} they {took up|needed} {less|hardly any} room.] {So they arrived|They came in} {in_place}, {two|a pair of} {tired travellers|dusty walkers} {with nothing to declare|and one long shadow}.",
        "hero walk worried, pal walk sad",
    ),
    beat(
        "They {took|went} the {short|old} way {back|home}. {Soon|And soon} they {saw|reached} {place}.",
        "There is a {short cut|quick way} {home|back} that {only|just} {the tired|sore toes} {find|can see}. {It leads|It runs} {straight|gently} {all the way|on and on}, {past|along} {sight}, {and comes out|and it ends} {suddenly|without warning} at {place}. [{hero} {had hoped|would have liked} to {arrive|come home} {with banners|to a brass band}. {There was a hiccup|One hiccup was heard}, {from {pal}|and no more}.] {They|Together they} {sat|flopped} {down|in a heap} {without a word|where they were}.",
        "hero sit sad, pal sit sleepy",
    ),
    beat(
        "They {went|came} {back|home}. The way {back|home} felt {short|long}.",
        "So they {turned round|made for home}. {The way back is|Any way back is} {always|often} {shorter|longer} than the {way there|way out}[, {because|for} {your feet|the boots} {know|have been told} {what is coming|how it ends}]. They {talked|spoke} {little|of this and that}, and {before long|in the end} they were back {in_place}, where {everything|it all} had {begun|started}.",
        "hero walk worried, pal walk calm",
    ),
    beat(
        "{Back|Home} they went, {step by step|slow and quiet}. {It looked the same.|Here they were again.}",
        "{There was|They found} nothing for it but to {go home|turn back}. {When they came to|And at} {place}, {everything|it all} was {as they had left it|in its old place}, {only smaller|down to the last cup}. [{It is|How} {a strange thing to come back|oddly one comes home}; you {look for|wonder} {what has changed|what is different}, and it {is|turns out to be} you.] They {stood|waited} there {side by side|for a bit}, {not quite arriving|without a word}.",
        "hero stand sad, pal stand calm",
    ),
    beat(
        "{The road|Their path} {went|bent} {round|back}. {There was|They saw} {place}! {And what now?|They were back.}",
        "{And the way|The way}, {as ways will|just like that}, had {gone|bent round} in a {circle|ring}: {over|behind} {one last|a final} {rise|bend} {lay|waited} {place}, {just as before|looking as if butter would not melt in its mouth}. “{That is|Surely that is} {ours|home},” said {pal}. [They had {thought|believed} that they were {at the far end of the world|nearly off the edge}, {and|while} it was {only|merely} {the back of the garden|next door}, {so to speak|as it were}.] {Tired|Dusty}, they {went|came} {down|in}.",
        "pal point surprised, hero walk sleepy",
    ),
)
