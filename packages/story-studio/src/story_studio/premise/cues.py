"""What shows that an idea is of a theme: words and word orders, as data. Structure is weighed in ``themes.py``.

Each cue is a regular expression over the idea in English, lower case, contractions spelled out. The score says how
surely the words mean the theme.
"""

import re

_FAMILY = r"(mum|mummy|mom|mommy|mama|mother|dad|daddy|papa|father|parents?)"
_GRAND = r"(grand?ma|granny|gran|nana|nan|grandmother|grand?dad|grandpa|gramps|grandfather|oma|opa)"
_SIBLING = r"(brother|sister|sibling|twin)"
_RELATIVE = rf"({_FAMILY}|{_GRAND}|{_SIBLING}|uncle|aunt|auntie|cousin|friend)"
_PET = (
    r"(pet|dog|cat|puppy|kitten|hamster|goldfish|fish|rabbit|bunny|guinea pig|budgie|parrot|bird|pony|horse|tortoise|"
    r"mouse|gerbil|canary)"
)
_SCHOOL = r"(school|nursery|kindergarten|preschool|class|playgroup|daycare)"

_CUES: tuple[tuple[str, float, str], ...] = (
    ("new_baby", 1.0, rf"\b(new|baby) (baby|{_SIBLING})\b|\bbaby (is )?(coming|on the way|arrives?)|expecting a baby"),
    ("new_baby", 0.7, rf"\b(the|a|our) baby\b.*\b(cry|cries|crying|loud|all the time)|big {_SIBLING} now"),
    ("moving_house", 1.0, r"\b(move|moves|moved|moving)\b.*\b(house|home|flat|apartment|town|city|country|street)\b"),
    ("moving_house", 0.9, r"\bnew (house|home|flat|apartment|town|city)\b|leave (my|our) (house|home|friends?)\b"),
    (
        "first_day",
        1.0,
        rf"\bfirst (day|morning|week)\b.*\b{_SCHOOL}\b|\b(start|starts|starting)\b.*\b{_SCHOOL}\b|new school",
    ),
    ("first_day", 0.6, r"\bfirst day\b"),
    ("friend_moved", 1.0, r"\b(best )?friend\b.*\b(moves?|moved|moving|lives far|goes? away|went away|leaves|left)\b"),
    ("friend_moved", 0.7, r"\bmiss(es)? my (best )?friend\b"),
    ("new_friend", 0.9, r"\bfriend\b.*\b(new|other|another) friend\b|plays? with (someone|somebody) else"),
    ("pet_died", 1.0, rf"\b{_PET}\b.*\b(died|dies|dead|death|passed away)\b|\b(died|dies)\b.*\b{_PET}\b|our .* died"),
    ("someone_died", 1.0, rf"\b{_RELATIVE}\b.*\b(died|dies|dead|death|heaven|funeral|passed away)\b"),
    ("someone_died", 0.7, r"\b(died|funeral|grave|heaven)\b"),
    ("someone_ill", 1.0, rf"\b{_RELATIVE}\b.*\b(ill|sick|hospital|cancer|unwell|operation)\b"),
    ("someone_ill", 0.7, r"\b(ill|sick|poorly)\b"),
    ("someone_far_away", 1.0, rf"\b{_RELATIVE}\b.*\b(far away|abroad|on a ship|at sea|another country|lives? in)\b"),
    ("someone_far_away", 0.9, rf"\bmiss(es)? (my|our|his|her) {_RELATIVE}\b|{_FAMILY} (is )?(goes|went|works?) away"),
    ("someone_forgets", 1.0, rf"\b{_GRAND}\b.*\b(forgets?|forgot|remember|muddled|dementia|alzheimer)"),
    (
        "parents_apart",
        1.0,
        rf"\b{_FAMILY} and {_FAMILY}\b.*\bnot (live|be) together|\bdivorced?\b|separated|two (homes|houses)",
    ),
    ("parents_apart", 0.8, rf"\b{_FAMILY}\b.*\b(moved out|new (boyfriend|girlfriend|wife|husband))|half the week"),
    ("parent_sad", 1.0, rf"\b{_FAMILY}\b.*\b(sad|cries|crying|depressed|out of bed|tired all)"),
    ("parent_works", 0.9, rf"\b{_FAMILY}\b.*\b(new job|works? (late|nights?|all)|always work|no time|on the phone)"),
    ("new_family", 0.9, r"\b(step|foster|adopt)\w*|\btwo (mums|moms|mothers|dads|fathers)\b"),
    (
        "disability",
        1.0,
        r"\b(wheelchair|deaf|blind|crutches|hearing aids?|prosthe\w+|autis\w+|down syndrome|cannot walk)\b",
    ),
    ("disability", 0.9, r"\b(stutter\w*|stammer\w*|one (leg|arm|hand|eye|ear|wing)|wooden leg|three legs)\b"),
    ("silent_child", 0.9, r"\b(never|not) (speaks?|talks?|says?)\b"),
    (
        "feast",
        1.0,
        r"\b(eid|diwali|divali|hanukkah|chanukah|ramadan|passover|vesak|holi|purim|nowruz|kwanzaa|pongal)\b",
    ),
    (
        "feast",
        0.9,
        r"\b(christmas|easter|lunar new year|chinese new year|new year|tet|mid-autumn|thanksgiving|halloween)\b",
    ),
    ("birthday", 0.9, r"\bbirthdays?\b"),
    (
        "left_out",
        1.0,
        r"\b(nobody|no one|no-one|none)\b.*\b(came|comes?|talks?|plays?|sits?|likes?|wants?|invited?)\b|left out",
    ),
    ("lonely", 0.9, r"\b(lonely|alone|no friends?|without friends)\b"),
    (
        "wants_friend",
        1.0,
        r"\b(wants?|wish\w*|needs?|looks? for|looking for|find|finds|finding|make|makes) (a|some|new)? ?friends?\b",
    ),
    ("wants_friend", 0.8, r"\bno friends?\b"),
    ("sharing_a_room", 1.0, r"\bshar(e|es|ing)\b.*\b(bed)?room\b"),
    ("sharing", 1.0, r"\bnot (want to )?(like )?(to )?shar(e|es|ing)\b|\bsharing is\b"),
    ("sharing", 0.7, r"\b(share|shares|sharing|mine)\b"),
    (
        "sibling_quarrel",
        1.0,
        rf"\b{_SIBLING}\b.*\b(break|takes?|steal|annoy|hit|fight|better|volcano|angry|shout|always|pushes)",
    ),
    ("sibling_quarrel", 0.7, rf"\bmy (little|big|baby)? ?{_SIBLING}\b"),
    ("jealous", 1.0, r"\b(jealous|envious|envy)\b|\bbetter than me\b"),
    ("angry", 1.0, r"\b(angry|anger|cross|furious|mad at|rage|tantrum|burst|explode with)\b"),
    ("sad", 0.8, r"\b(sad|sadness|unhappy|cry|cries|crying)\b"),
    ("bored", 1.0, r"\bbored(om)?\b|nothing to do"),
    ("worried", 0.8, r"\b(worr(y|ies|ied)|nervous|anxious)\b"),
    ("homesick", 0.9, r"\b(homesick|first time .* sleep|sleepover|sleep at|night away)\b"),
    (
        "cannot_sleep",
        1.0,
        r"\b(can ?not|could not) (fall a)?sleep\b|\bnot (fall a)?sleep\b|go to (bed|sleep)\b|awake at night",
    ),
    (
        "afraid_of_dark",
        1.0,
        r"\b(afraid|scared|frightened|fear) of the dark|\bdark\b.*\b(afraid|scared)|monsters? (is )?under (my|the) bed",
    ),
    ("afraid_of_storm", 1.0, r"\b(afraid|scared|sleep)\b.*\b(thunder\w*|storms?|lightning)\b"),
    ("afraid_of", 1.0, r"\b(afraid|scared|frightened|terrified|fearful)\b|\bfears?\b"),
    ("doctor", 1.0, r"\b(dentist|doctor|hospital|injection|vaccin\w+|operation|plaster cast|needle|nurse)\b"),
    ("haircut", 1.0, r"\b(barber|hairdresser|haircut)\b"),
    ("new_glasses", 1.0, r"\b(new|my|her|his|wear\w*|first) glasses\b"),
    ("toilet_accident", 1.0, r"\bwet (my|his|her|the) (trousers|pants|bed)\b|\baccident at school\b"),
    ("told_a_lie", 1.0, r"\b(lie|lied|lies|lying|fib|secret that hurts|stole)\b"),
    ("saying_sorry", 1.0, r"\b(sorry|apologi\w+|forgive\w*|was mean|were mean|made up after|quarrel\w*)\b"),
    ("bullied", 1.0, r"\b(bull(y|ies|ied)|tease[sd]?|teasing|laughs? at me|laughed at|call me names|mean to me)\b"),
    (
        "lost_thing",
        1.0,
        r"\b(lost|loses?|losing|missing|disappear\w*|can not find|gone)\b(?! (baby|child|puppy|whale|kitten|in|his way))",
    ),
    (
        "lost_and_home",
        1.0,
        r"\b(go|goes|get|find|way|back) (back )?home\b|\blost (baby|child|puppy|whale|kitten|in)\b|home again",
    ),
    ("always_loses", 1.0, r"\b(always|never) (lose|loses|win|wins)\b|\bbad loser\b|lose (a )?games?"),
    ("too_small", 1.0, r"\btoo (small|little|short|tiny|young)\b|\bsmallest\b|\btiniest\b"),
    (
        "being_different",
        1.0,
        r"\bdifferent\b|\bwithout (stripes|spots|wings|a tail|ears|a shell)\b|\bnot like the others?\b|only one who",
    ),
    ("being_different", 0.8, r"\bmy (hair|skin|name|accent|lunch(box)?|scarf)\b"),
    (
        "two_languages",
        1.0,
        r"\bspeaks?\b.*\b(at home|at school|language)|does not understand|not (speak|understand)|another language",
    ),
    (
        "newcomer",
        1.0,
        r"\bnew (girl|boy|child|kid|pupil|neighbour|neighbor)\b|\b(from|fled) (syria|ukraine|another country)|refugee",
    ),
    (
        "learning_to",
        1.0,
        r"\blearn(s|ing)?\b (how )?to\b|\b(ride|riding) (a|my|his|her) (bike|bicycle)|tie (my|his|her) (shoes|laces)",
    ),
    ("rain_day", 0.8, r"\b(rainy|raining|rained|rain)\b"),
    ("snow", 0.9, r"\b(first snow|snowman|snow|sees? snow|pocket full of snow|snowflake)\b"),
    ("election", 1.0, r"\b(election|mayor|president|vote[sd]?|candidate|class speaker|king of the)\b"),
    ("becomes_ruler", 0.8, r"\b(be|become|becomes|became) (a |the )?(king|queen|princess|prince|emperor|mayor|boss)\b"),
    (
        "opens_shop",
        1.0,
        r"\b(open(s|ed)?|run|runs|start(s|ed)?|has|own)\b.*\b(bakery|shop|store|caf[eé]|restaurant|stall|soup kitchen|hotel|salon|kiosk)\b",
    ),
    ("opens_shop", 0.9, r"\b(bakery|baker|ice cream (shop|van)|market stall|bookshop|sweet shop)\b"),
    ("cooking", 0.9, r"\b(cook\w*|bak(e|es|ed|ing)|chef|soup|pancakes?|cake|biscuits?|bread|recipe|pizza|dinner)\b"),
    ("race", 1.0, r"\b(race|races|racing|marathon|olympics|tournament|match|cup final|fastest)\b"),
    (
        "sport",
        1.0,
        r"\b(football|soccer|basketball|tennis|swim\w*|skip|skate\w*|ski\w*|goal\w*|team|cricket match|gymnast\w*)\b",
    ),
    ("contest", 0.9, r"\b(contest|competition|prize|medal|champion|win|wins|won)\b"),
    (
        "show",
        1.0,
        r"\b(concert|stage|theatre|theater|circus|ballet|choir|orchestra|band|talent show|school play|performance)\b",
    ),
    (
        "music",
        1.0,
        r"\b(sing|sings|sang|singing|song|violin|drum|piano|flute|trumpet|tuba|guitar|music|whistle|dance|dances|dancing|roar)\b",
    ),
    (
        "lost_voice",
        1.0,
        r"\b(lost|loses?|without) (his|her|its|their|the|a) (roar|voice|song|bark|meow|moo|growl|howl|tweet|croak|hoot)\b",
    ),
    ("cannot_do", 1.0, r"\b(can ?not|could not|is not able to|does not know how)\b"),
    ("would_rather", 1.0, r"\bwould rather\b|\bdoes not want to (fight|hunt|be)\b|vegetarian|instead of"),
    ("treasure", 1.0, r"\b(treasure|map|gold|pirates?|hidden|buried)\b"),
    (
        "journey",
        0.9,
        r"\b(journey|travel\w*|sail\w*|cross(es|ed)?|across|goes to|go to|around the world|voyage|expedition|trip|over the mountains)\b",
    ),
    ("space", 1.0, r"\b(space|rocket|planets?|astronaut|mars|moon|stars?|aliens?|galaxy|comet)\b"),
    ("sea", 0.9, r"\b(sea|ocean|underwater|whale|mermaid|lighthouse|island|submarine|coral|octopus|sail\w*)\b"),
    ("castle", 0.7, r"\b(castle|knight|princess|dragon|tower|king|queen)\b"),
    ("rescue", 1.0, r"\b(rescue[sd]?|saves?|saved|saving|stuck|trapped|flood|fire brigade|firefighter)\b"),
    ("helps", 0.9, r"\b(help(s|ed|ing)?|repair\w*|fix(es)?|looks? after|care(s)? for|heal|teach(es)?)\b"),
    (
        "gives",
        1.0,
        r"\b(lend(s|ing)?|lent|gives?|gave|giving|shares?|delivers?|delivered|brings?|donat\w+|present|gift)\b",
    ),
    (
        "delivers",
        1.0,
        r"\b(deliver(s|ed)?|post|postman|letter|parcel|mail|message|carr(y|ies) .* (home|to|over|through))\b",
    ),
    ("letter", 0.9, r"\b(letter|postcard|message in a bottle|write to)\b"),
    ("borrows", 1.0, r"\b(borrow(s|ed)?)\b"),
    ("invents", 1.0, r"\b(invent(s|ed|or|ion)?|machine|builds?|built|building|robot|contraption)\b"),
    ("garden", 1.0, r"\b(garden\w*|plant(s|ed|ing)?|seeds?|grow(s|n|ing)?|vegetable|flowers?|pumpkin|carrot)\b"),
    (
        "mystery",
        1.0,
        r"\b(myster(y|ies)|detective|stolen|who (took|stole|ate)|thief|clues?|footprints?|vanish\w*|missing)\b",
    ),
    ("steals", 1.0, r"\b(steals?|stole|stealing|robs?|takes? the)\b"),
    ("magic", 1.0, r"\b(magic(al)?|spell|wand|witch|wizard|wish(es)?|genie|fairy|enchanted|never goes out)\b"),
    ("secret_door", 1.0, r"\b(door|key|portal|secret|hidden|behind (it|the))\b"),
    ("unlikely_friends", 1.0, r"\b(become|became|becomes|are|were) (best )?friends\b|\bfriends? with\b"),
    ("monster", 0.8, r"\b(monsters?|ghosts?|dragons?|giants?|trolls?)\b"),
    ("night", 0.7, r"\b(night|moon|stars?|bedtime|dream\w*|sleep\w*|owl)\b"),
    ("seasons", 0.9, r"\b(winter|spring|summer|autumn|leaf|leaves|hibernat\w+|wakes? up)\b"),
    ("grandparent", 0.8, rf"\b{_GRAND}\b"),
    ("rubbish", 0.9, r"\b(rubbish|litter|recycl\w+|plastic|pollut\w+|clean up)\b"),
    ("very_slow", 0.9, r"\b(slow|slowest|late|always late|tortoise|snail)\b"),
    ("collects", 1.0, r"\bcollect(s|ed|or|ion|ing)?\b"),
)
CUES = tuple((theme, score, re.compile(pattern)) for theme, score, pattern in _CUES)
