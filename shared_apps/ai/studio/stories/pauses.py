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
        "{pal} {told|had} {one|a} joke. It had {one|a} duck in it. {Ha, ha!|It was so bad!} {hero} {laughed|fell over}.",
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
        "{hero} {found|had} {one|an} apple. They cut it in two. {Pips like a star!|Crunch, crunch!}",
        "{hero} had an apple left, and cut it {across|the wrong way}, through the middle. “{Look|See},” {they} said, “{a star|there is a star in it}.” {pal} had eaten {a thousand|many hundreds of} apples and had never {known|seen it}. [It makes you wonder what else has one, and only needs to be cut the wrong way.] They ate {a half each|it with respect}, {star and all|slowly}, {spot}.",
        "hero hold happy apple, pal look_up surprised",
    ),
    beat(
        "{Hop|Skip}, {hop|skip}, {step|jump}! They {went|hopped} on {one|left} leg. {pal} {won|fell}. {Ha!|Oof!}",
        "“{First|Last} one to {the corner|that stone} is a turnip,” {shouted|cried} {pal}, already off. They arrived {at the same time|together}, {and argued about it|nose to nose}, and so both of them had to be it. [For the next half hour two turnips walked along, addressing one another very politely.] The way {seemed|was} {shorter|half as long} {after that|for it}.",
        "hero run happy, pal run happy",
    ),
)

HOMEWARD = (
    beat(
        "They {went|came} {back|home}. The way {back|home} felt {short|long}.",
        "So they turned {round|for home}. The way back is {always|often} {shorter|longer} than the way there[, because your feet know what is coming]. They {talked|spoke} {little|of this and that}, and {before long|in the end} they were back {in_place}, where {everything|it all} had begun.",
        "hero walk worried, pal walk calm",
    ),
    beat(
        "{Back|Home} they went, {step by step|slow and quiet}. {It looked the same.|Here they were again.}",
        "There was nothing for it but to go {home|back}. When they came to {place}, everything was as they had left it, {only smaller|down to the last cup}. [It is a strange thing to come back; you look for what has changed, and it is you.] They {stood|stopped} there {side by side|for a bit}, {not quite arriving|without a word}.",
        "hero stand sad, pal stand calm",
    ),
    beat(
        "{The road|Their path} {went|bent} {round|back}. {There was|They saw} {place}! {And what now?|They were back.}",
        "And the way, as ways will, had gone in a {circle|ring}: over one last {rise|bend} lay {place}, {just as before|looking as if butter would not melt in its mouth}. “{That is|Surely that is} {ours|home},” said {pal}. [They had thought that they were at the far end of the world, and it was only the back of the garden, so to speak.] {Tired|Dusty}, they {went|came} {down|in}.",
        "pal point surprised, hero walk sleepy",
    ),
)
