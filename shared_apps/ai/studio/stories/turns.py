"""How each trait turns a story: the one thing that only somebody like this would do when all are stuck."""

from collections.abc import Mapping

from shared_apps.ai.studio.stories.beats import Turn, beat
from shared_apps.ai.vocabulary import Trait

_TURNS = (
    Turn(
        trait=Trait.BRAVE,
        because=(
            "because {they} had taken one more step",
            "because {they} went first",
            "because somebody had dared to",
        ),
        beats=(
            beat(
                "{hero}’s knees {shook|went wobbly}. But {they} {were} brave. {They} took one {step|more step}.",
                "{Nobody|Not one of them} knew what to do. {hero}’s knees {knocked|felt like jelly}. But being brave does not "
                "mean {steady knees|that your knees are quiet}. [It means that you take them along.] {They} {counted to three|"
                "breathed in} and took {one|a single} step {forward|closer}, {and then another|with both eyes open}.",
                "hero walk determined, pal look_up worried",
            ),
            beat(
                "“I will {go|do it},” said {hero}. {Their} heart went {thump, thump|bom, bom, bom}.",
                "“{Somebody has to|One of us must} go first,” said {pal}. There was a {long|small} silence. “{Me|I will}, then,” "
                "said {hero}. {Their} heart was {beating like a drum|thumping like a rabbit’s foot}[, and {they} decided to "
                "pretend that it was clapping]. {Chin up, {they} went|And off {they} went, nose first}.",
                "hero stand determined, pal stand surprised",
            ),
            beat(
                "{hero} was {scared|afraid}. {They} {did|tried} it {anyway|all the same}. That is {brave|what brave is}.",
                "Here is a secret about {brave people|the brave}: they are {just as|every bit as} scared as {everyone|the rest}. "
                "[The difference is in the feet.] {hero}’s feet {wanted|would have liked} to go {home|backwards}, but {hero} "
                "had a {word|talk} with them, and {slowly|after a moment} they {went on|turned round}.",
                "hero walk worried, pal stand calm",
            ),
        ),
    ),
    Turn(
        trait=Trait.SHY,
        because=(
            "because {they} had been quiet enough to hear it",
            "because {they} waited",
            "because a soft voice can go where a loud one cannot",
        ),
        beats=(
            beat(
                "{Everyone|All the rest} was {loud|noisy}. {hero} was {still|quiet}. So {hero} {heard|saw} it {first|best}.",
                "{Everybody|Everyone else} was {talking|saying something} at once. {hero} said nothing; {they} {were} too shy. But {a "
                "shy one|someone who is shy} {listens|has room to listen}. [It is astonishing what comes near when you are "
                "not making any noise.] {They} {held|kept} very still, {and waited|and the moment came nearer}.",
                "hero stand curious, pal stand worried",
            ),
            beat(
                "“Um,” said {hero}. {It was a very small um.|Nobody heard.} “{Um|May I}?” {Then they all hushed.|Then all was quiet.}",
                "“Um,” said {hero}. Shy people begin {most|their} {big|best} things with um. {pal} {stopped|went quiet} and "
                "waited, for {pal.they} knew {that um|about it}. [You must never hurry an um.] And {in|into} the silence "
                "{hero} {said|whispered} what {they} had been thinking {all along|since the very start}.",
                "hero stand worried, pal look_up curious",
            ),
            beat(
                "{hero} {hid|stood} behind {pal}. {They} {peeped|looked} out with one eye. {One eye was enough.|That did it.}",
                "{hero} was shy, so {they} looked at it {sideways|from behind {pal}}, with {half|just} an eye. [Looking straight "
                "at things makes them shy as well.] {From there|That way} {they} saw {what the others had missed|a thing that "
                "nobody else had}. {They} {tugged|pulled} at {pal}’s {sleeve|elbow}. “{Wait|Look again},” {they} {breathed|whispered}.",
                "hero hide curious, pal look_up surprised",
            ),
        ),
    ),
    Turn(
        trait=Trait.CURIOUS,
        because=("because {they} had asked", "because one question was left over", "because {they} had wanted to know"),
        beats=(
            beat(
                "“But {why|how}?” {asked|said} {hero}. “{Why, why, why|How come}?” {No one|Nobody} had {thought of|asked} that.",
                "{Everyone|Everybody else} {had given up|was ready to give up}. But {hero} was curious, and {curious people|the "
                "curious} {have always|always have} one question left. “Why,” {they} asked, “do we {think|believe} that it "
                "{has to be so|must be like this}?” [It was such a simple question that nobody had bothered to ask it.] {They} "
                "{leaned|bent} closer {to see|for the answer}.",
                "hero point curious, pal stand surprised",
            ),
            beat(
                "{hero} looked {up|left}. {hero} looked {down|right}. {They} {just had|wanted} to know!",
                "{hero} could not {help|stop} it. Even now, {they} wanted to know {what would happen next|how it worked}. {They} "
                "{walked|went} {once|all the way} round it. {They} looked at it {from below|upside down}, [between {their} own "
                "knees,] and that was where {they} {found|noticed} {the thing that mattered|something new}.",
                "hero walk curious, pal sit calm",
            ),
            beat(
                "{hero}’s nose {itched|twitched}. It did that when {they} {wondered|had to know}. {Sniff, sniff.|So {they} went to see.}",
                "When {hero} was curious {their} {nose|left ear} {itched|tingled}, and now it {itched|tingled} like {mad|never "
                "before}. “{Something|A thing} here {does not fit|is not as it seems},” {they} said. “{May I|Let me} look again?” "
                "[{pal} sighed, and then {pal} sat down, because this could take a while.] And {hero} looked, {properly|slowly}, "
                "as if for the first time.",
                "hero look_up curious, pal sit calm",
            ),
        ),
    ),
    Turn(
        trait=Trait.KIND,
        because=(
            "because {they} had thought of somebody else first",
            "because kindness comes back",
            "because {they} had been kind when nobody was counting",
        ),
        beats=(
            beat(
                "{hero} {stopped|sat} and thought of {pal}. {pal.They} {must be|looked} tired. “{Sit|Lean} on me,” said {hero}.",
                "{hero} {forgot|stopped thinking about} {their} own trouble and looked at {pal}, who was {shivering|very tired}. "
                "“{Here|Come},” said {hero}, “{have my half|sit on the dry bit}.” [It was only a small kindness, the size of a "
                "biscuit.] But {when you are kind|in being kind} you {turn round|look the other way}, and {from there|so} you "
                "{see things|notice something} {new|that you had missed}.",
                "hero hug calm, pal sit happy",
            ),
            beat(
                "“{How|What} can I {help|do for you}?” {asked|said} {hero}. {That was the right thing to ask.|{They} meant it.}",
                "“{Perhaps|Maybe},” said {hero}, “we {should not ask|have been asking} what {we want|we can get}. {Perhaps|"
                "Let us} ask what {it needs|we could give}.” {pal} {looked|blinked}. It was so {like {hero}|very kind} that "
                "{pal.they} {nearly laughed|had to smile}. [And all at once the whole problem turned round and showed its other side.]",
                "hero stand calm, pal stand surprised",
            ),
            beat(
                "{hero} {gave|held} out {their} hand. {Just like that.|It was warm.} {All felt better.|{pal} took it.}",
                "There was {one|only one} thing that {hero} was {always|really} good at, and it {was not|had nothing to do with} "
                "{strength|speed}. {They} {put|laid} {their} arms round the {trouble|whole sorry mess}, {so to speak|as far as "
                "they would go}. [You cannot win against somebody who will not fight.] “{There|It is all right},” said {hero} "
                "{softly|kindly}.",
                "hero hug calm, pal look_up curious",
            ),
        ),
    ),
    Turn(
        trait=Trait.FUNNY,
        because=(
            "because it is hard to be stuck and laugh at once",
            "because {they} had made a joke of it",
            "because a giggle had got in",
        ),
        beats=(
            beat(
                "{hero} put a {leaf|sock} on {their} {nose|head}. {pal} {laughed|giggled}! {They} both {laughed|fell over}.",
                "It was {all so serious|such a gloomy moment} that {hero} {could not bear it|had to do something}. {They} "
                "{balanced|put} a {leaf|sock} on {their} nose and {bowed|said good evening}. {pal} tried not to laugh. [{pal.They} "
                "tried with {pal.their} whole face.] Then it {burst out|exploded}, and in the middle of {the laughing|it}, "
                "{something shook loose|everything looked different}.",
                "hero dance happy, pal jump happy",
            ),
            beat(
                "“Knock, knock,” said {hero}. “{Who is there|Who}?” “{Boo|Moo}!” {Ha, ha!|Oh, how they laughed!}",
                "“Knock, knock,” said {hero} {suddenly|into the silence}. “{Not now|Really}?” said {pal}. “Knock, {knock|"
                "knock, knock},” said {hero}. [It was not a good joke. It was a terrible joke, with a duck in it.] They laughed "
                "until they {had to hold on to each other|had hiccups}, and a thing that you {have laughed at|laugh at} is "
                "{never so big again|half the size}.",
                "hero jump happy, pal sit happy",
            ),
            beat(
                "{hero} {made|pulled} a face. {It was|What} a {very|really} silly face! {Even the moon might smile.|All went “ha!”}",
                "{hero} had {eleven|fourteen} funny faces and kept the best for {emergencies|bad days}. This was {one|a bad "
                "day}. {They} {puffed|blew} out {their} cheeks, {crossed|rolled} {their} eyes and {wiggled|flapped} both ears. "
                "[A silence fell, as it does before very great things.] Then {somebody|someone} {snorted|giggled}, and {the spell "
                "was broken|after that nothing was sad}.",
                "hero jump happy, pal dance happy",
            ),
        ),
    ),
    Turn(
        trait=Trait.CLEVER,
        because=(
            "because {they} had stopped to think",
            "because a good idea weighs nothing",
            "because {they} had put two and two together",
        ),
        beats=(
            beat(
                "{hero} {sat|stood} and thought. {Hm, hm, hm.|Tick, tock.} {Ping!|Ah!} {They} had {it|a plan}.",
                "{hero} sat down and {thought|put {their} head in {their} hands}. {They} {thought|went} {forwards and "
                "backwards|all the way round it}. [You could almost hear it, like a clock in the next room.] “{Wait|Hold on},” "
                "{they} said. “We have {been trying|tried} to {push|change} the {big thing|wrong end}. What if we {begin|start} "
                "with {the small one|the other}?”",
                "hero sit determined, pal stand curious",
            ),
            beat(
                "{hero} drew a {plan|line} {in|on} the {sand|dust}. One, two, {three|and three}. “{Got|That is} it!”",
                "With a {stick|finger} {hero} drew {it all|everything that had happened}: a {dot|line} for each {thing they knew|"
                "step}. {pal} {looked|stared} at it. “It is a {duck|potato},” {pal.they} said. “It is an {answer|idea},” said "
                "{hero}[, turning {pal.them} gently to the right side]. And {so it was|it was indeed}.",
                "hero point proud, pal look_up surprised",
            ),
            beat(
                "“{Think|Think small},” said {hero}. {They} {shut|closed} one eye. {Then|And} {they} {knew|saw how}.",
                "Being clever is {mostly|only} {remembering|noticing}. {hero} {remembered|thought of} all they had {been told|"
                "heard} {that day|on the way}, and laid it side by side[, like odd socks on a bed]. {Two of them matched.|And "
                "there was a pair.} “{Oh|So that is why},” {they} said, and {jumped up|clapped}. “{Come|Quick}, it is {easy|quite "
                "simple}!”",
                "hero jump happy, pal stand surprised",
            ),
        ),
    ),
    Turn(
        trait=Trait.STUBBORN,
        because=(
            "because {they} had not given up",
            "because {they} tried once more than anyone else would",
            "because no is sometimes only a slow yes",
        ),
        beats=(
            beat(
                "“{Again|Once more},” said {hero}. {They} {tried|did it} again. And again! {And again!|And one more time.}",
                "“{Time to stop|Let us give up},” said {pal}. “{No|Not yet},” said {hero}. {They} {had tried|tried} {six|nine} "
                "times. [Anybody sensible would have gone home after four.] But {hero} was stubborn {down to|right to the tips of} "
                "{their} toes, and so {they} {rolled up|pushed back} {their} sleeves for number {seven|ten}.",
                "hero stand determined, pal sit worried",
            ),
            beat(
                "{hero} {sat|stood} still like a {rock|tree}. “I {will not go|stay},” {they} said. {And so it had to be.|Nothing could move {them}.}",
                "{hero} {sat down|folded {their} arms}. “I am not {leaving|going},” {they} {told|said to} {the world|nobody in "
                "particular}, “until {this is done|it works}.” The world {thought about it|waited to see}. {hero} {waited "
                "longer|could wait, too}. [In a waiting match between {hero} and the world, you would do well to back {hero}.] "
                "And {in the end|at last} something {gave way|moved}, and it was not {them}.",
                "hero sit determined, pal stand calm",
            ),
            beat(
                "“No” is {just|only} a word. {hero} {tried|went} one more {way|time}. {Oof!|Nearly!} {Yes!|There!}",
                "{hero} {took|had} a deep breath. It had not worked {the easy way|fast}. It had not worked {the hard way|slowly}. "
                "“Then there is {a third|one more} way,” said {hero}, “and I shall {stay|stand} here until it {comes by|shows "
                "itself}.” [{pal} got out the sandwiches; {pal.they} knew that voice.] It took {a while|quite long}. It always {does|took a while}.",
                "hero reach determined, pal sit calm",
            ),
        ),
    ),
    Turn(
        trait=Trait.DREAMY,
        because=(
            "because {they} had dreamt it first",
            "because {they} could see what was not there yet",
            "because {they} had looked at the clouds and not at {their} feet",
        ),
        beats=(
            beat(
                "{hero} {looked|gazed} {up|away}. In {their} head {there was|was} a {picture|dream}. {It was so bright.|{They} smiled.}",
                "{pal} was {talking|explaining}, but {hero} was {not there|far away}. {They} {looked|gazed} at nothing at all, "
                "with {their} mouth {a bit|slightly} open. [When {hero} looks like that, it is best to catch anything that {they} "
                "{were} holding.] In {their} head {something|a picture} {was growing|unfolded}, and {it|that picture} "
                "{was|turned out to be} just what {they|the day} needed.",
                "hero look_up calm, pal stand worried",
            ),
            beat(
                "“{What if|If only},” {said|sighed} {hero}. {They} could see it {all|so well}! “{Look|Come}, I will show you.”",
                "“What if,” said {hero}. {All|Most} of {their} best sentences {started|began} like that. “What if it {were|was} "
                "{the other way round|quite different}? What if we only {imagined|dreamt} that {it is bad|it cannot be}?” {They} "
                "{waved|drew} it {in|on} the air with both hands[, and for a moment it hung there, as clear as anything]. “{Oh|I "
                "see},” {breathed|said} {pal}.",
                "hero reach calm, pal look_up surprised",
            ),
            beat(
                "{hero} {shut|closed} {their} eyes. {They} {dreamt|had a dream}, just for a {bit|blink}. Then {they} knew.",
                "“{Give me|I need} a moment,” said {hero}, and {closed|shut} {their} eyes. {pal} {thought|was sure} that {hero} "
                "had {fallen asleep|nodded off}, {and that was nearly right|and perhaps so}. [There is a narrow place between "
                "waking and sleeping, and it is full of answers.] When {hero} looked up again {they} {were} {smiling|wide awake}. "
                "“I have {been there|just seen it},” {they} said.",
                "hero sit sleepy, pal stand curious",
            ),
        ),
    ),
    Turn(
        trait=Trait.CAREFUL,
        because=(
            "because {they} had looked twice",
            "because {they} went slowly",
            "because {they} had not let one small thing slip",
        ),
        beats=(
            beat(
                "“{Slow|Wait},” said {hero}. {They} {looked|checked} {one|two} {more time|times}. {There it was.|A small thing!}",
                "“{Wait|Not so fast},” said {hero}, who {never {hurried|rushed}|did not {hurry|rush}}. {pal} {groaned|hopped on one foot}. But "
                "{hero} went over everything {again|once more}, {bit by bit|from left to right}, [the way you check a bed for "
                "biscuit crumbs,] and {at the very end|in the last corner} {they} {stopped|found it}: one {tiny|small} thing that "
                "was {different|not as before}.",
                "hero sit curious, pal stand worried",
            ),
            beat(
                "{hero} {put|set} one {foot|toe} down. Then {the next|one more}. {Slow and soft.|So, so slowly.}",
                "{Others|Somebody else} would have run. {hero} put down one {toe|foot}, {tested|tried} it, and only then the "
                "{next|other}. [It is a slow way to travel, but you meet such a lot of ground.] And {because|since} {they} went "
                "so {carefully|gently}, nothing {broke|was startled}, and nothing {ran|flew} away.",
                "hero walk calm, pal walk curious",
            ),
            beat(
                "{hero} {counted|looked} {once|one time}. {hero} {counted|looked} twice. {One was left!|The third time, {they} saw.}",
                "{hero} always {counted|checked} three times. The first time, {they} said, {is for|was for} {luck|the eyes}. The second is for "
                "{sense|the head}. “And the third?” {asked|said} {pal}. “For the thing that {nobody expects|hid the first two "
                "times},” said {hero}, and {counted|looked} again, and {stopped|there it was}. [{pal} never complained about "
                "counting after that.]",
                "hero point calm, pal look_up curious",
            ),
        ),
    ),
    Turn(
        trait=Trait.CHEERFUL,
        because=(
            "because {they} had gone on humming",
            "because {they} had looked for the good bit",
            "because a cheerful heart sees further",
        ),
        beats=(
            beat(
                "{hero} hummed. {Hum, hum, hum.|La, la, la.} It {helped|was a good hum}. {pal} hummed {too|along}.",
                "{Things|It all} looked {bad|rather gloomy}. So {hero} {hummed|began to whistle}. It was not that {they} {had "
                "not|did not} {noticed|mind}; {they} {just|only} thought that {bad luck|trouble} {should|ought to} have music. "
                "[{pal} tried to stay gloomy, and lasted until the second line.] And with {the tune|every note} it {got|grew} "
                "{a bit lighter|easier to see}.",
                "hero dance happy, pal dance calm",
            ),
            beat(
                "“{It could|We could} be worse,” said {hero}. “{We|But we} have {us|a bun}!” {pal} {smiled|had to smile}.",
                "“Well,” said {hero}, “{look on the bright side|let us see what is good about it}.” “There is {none|no bright "
                "side},” said {pal}. “{Then|In that case} we shall {polish|brighten} the {dull|dark} one,” said {hero}{|, and meant it}. "
                "[{They} said it so merrily that {pal} looked up after all.] {And it is a fact|It is true} that you {find "
                "more|see further} with your {head|chin} up.",
                "hero stand happy, pal look_up surprised",
            ),
            beat(
                "{hero} {skipped|hopped}. {Hop, hop!|Skip!} {It is hard to be sad and hop.|Then a good thing came.}",
                "{hero} did {what {they} always did|the only sensible thing} on a bad {day|afternoon}: {they} skipped. {They} "
                "skipped {once round {pal}|in a circle} and back again. [It is impossible to despair and skip at the same time; "
                "try it.] On the {third|last} skip {they} {landed|stopped} {facing the other way|with {their} back to the "
                "trouble}, and {there it was|saw it differently} {at last|after all}.",
                "hero jump happy, pal stand surprised",
            ),
        ),
    ),
    Turn(
        trait=Trait.IMPATIENT,
        because=(
            "because {they} had not been able to wait",
            "because somebody had to begin",
            "because {they} had jumped before {they} could worry",
        ),
        beats=(
            beat(
                "“{Now|Go}!” said {hero}. {They} {ran|jumped}. {They} {did not|could not} {wait|stop} to {fret|think}!",
                "“We {could|should} {wait|sleep on it},” said {pal}, “and {think it over|talk about it}, and then—” But {hero} "
                "had already {gone|started}. {They} could no more wait than {a kettle|popcorn} can. [It had often got {them} into "
                "trouble, but today the trouble was there first.] {Feet first|With a leap}, {they} {plunged|dashed} {right into|"
                "into the middle of} it.",
                "hero run determined, pal stand surprised",
            ),
            beat(
                "Wait, wait, wait. {hero} {had had|was done with} it! “I {begin|start} now,” {they} said.",
                "{hero} {waited|had waited} for {one whole|nearly a} minute, which was {a record|the longest ever}. Then "
                "something {in {them} went|inside {them} went} {ping|twang}. “{That is enough|No more waiting},” {they} {said|"
                "cried}. “If it {will not|does not} come to us, {I will|we shall} {go|come} to it.” [It was so simple that all "
                "the patient people had missed it.]",
                "hero jump cross, pal stand surprised",
            ),
            beat(
                "{hero} {tapped|drummed} a foot. Tap, tap, {tap|TAP}! And {that|it} {shook|woke} something {up|loose}.",
                "{hero} {tapped|drummed} {a foot|both feet}. {They} {sighed|huffed}. {They} tapped {harder|again}. [Being "
                "impatient is quite hard work.] {And|But} the tapping ran {away through|into} {ground}, {quick|fast} as a {drum|"
                "mouse}, and {somewhere|a little further on} something {heard it|answered}. “{Did you|Do you} hear that?” said "
                "{hero}, and {was|had} {off|gone} like a shot.",
                "hero run surprised, pal run surprised",
            ),
        ),
    ),
    Turn(
        trait=Trait.GENTLE,
        because=(
            "because {they} had been gentle",
            "because soft hands can hold more",
            "because nothing opens by being pushed",
        ),
        beats=(
            beat(
                "{hero} did not {push|pull}. {They} {did it|went} {softly|so gently}. {Soft|Slow} as {snow|a feather}.",
                "“{Push|Pull} harder,” said {pal}. But {hero} {shook {their} head|let go}. “{Softer|Gently},” {they} said, {and "
                "tried it with one finger|as softly as you stroke a moth}. [There are doors that only open for people who do "
                "not rattle them.] It was {as if|as though} the {world|air} {let out a breath|had been waiting for that}.",
                "hero reach calm, pal stand surprised",
            ),
            beat(
                "“{Sh|Hush},” said {hero}. “{There, there|All is well}.” {It was such a soft voice.|{They} sat very still.}",
                "{hero} {sat|knelt} down {and spoke|to talk} in the voice {they} {used for|kept for} {birds|small things}. It "
                "was {hardly|not much} more than {breath|a hum}. “{There|It is all right},” {they} said. “{Nobody|No one} is in "
                "a hurry.” [A loud voice can make people jump; a soft one makes them come closer.] And {that is just what happened|bit by bit, "
                "something did}.",
                "hero sit calm, pal sit curious",
            ),
            beat(
                "{hero} held {out|up} a hand. {They} {kept still|waited}. {Then it came.|Not a hair moved.}",
                "{hero} held out an open hand and {waited|kept it there}. {It is|That is} {hard|not easy}: {your arm aches|the "
                "nose begins to itch}, and you {long|want} to {grab|hurry}. But {hero} was gentle {through and through|from top "
                "to toe}. [{Their} hand stayed open, like a door with a light on behind it.] And {there|then} it {was|came}, all {by itself|on its own}.",
                "hero reach calm, pal look_up curious",
            ),
        ),
    ),
)

TURNS: Mapping[Trait, Turn] = {turn.trait: turn for turn in _TURNS}
