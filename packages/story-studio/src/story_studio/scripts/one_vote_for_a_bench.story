# Somebody runs for office against a big talker by writing down small wishes and doing the smallest one each day.
script: one_vote_for_a_bench
themes: election, becomes_ruler
idea: a cat who runs for mayor
title: {hero} for Mayor | One Vote for a Bench
words: mayor, election, vote, president, elect, run, king, queen, class, captain
role hero:
role friend: open, kinds mouse hen duck, careful, introduced "{name} the {friend.noun}"
role rival: kinds peacock rooster goose lion, stubborn, adult, introduced "{name} the {rival.noun}"
role old: kinds tortoise badger heron, old, she, introduced "old {name} the {old.noun}"
role baker: kinds pig bear dog, he, adult, introduced "{name} the {baker.noun}"
refrain wish: "What do you wish for?"
refrain need: "What do you need?"
refrain morning: "Good morning," {they} said.
refrain mayor: "I want to be mayor," said {hero}.
refrain big: Bigger! Better! More!
refrain small: {hero} wrote it down in the small book.
cover @ village day wide: hero stand proud holding book, rival stand proud, bench

== wish
@ village day wide: hero stand determined, friend stand surprised, house
early: The old mayor was tired and went fishing. The village needed a new one. {refrain mayor}
growing: The old mayor had gone fishing and was not coming back. So the village needed a new one. {refrain mayor} {friend} dropped {friend.their} pencil.
confident: On the first of May the mayor hung a note on the town hall that said GONE FISHING, and under it, in small letters, for good. So there was to be an election. {refrain mayor} "You?" said {friend}. "But you are {a hero}." "Somebody has to be one," said {hero}.
/
@ medium: rival stand proud, hero stand curious, friend stand worried
early: {rival} wanted to be mayor too. {rival!} was big and loud. "{refrain big}"
growing: But there was somebody else on the steps of the town hall. It was {rival}, with a brass band. "{refrain big}" {rival!} cried, and everybody clapped.
confident: {They was} not the only one. On the steps of the town hall stood {rival}, with a brass band in front and a banner behind. "{refrain big}" cried {rival!}. It was not quite clear of what, but the band was excellent, and everybody clapped.

== speech 2
@ village day medium: hero stand worried, friend stand calm, box
early: {hero} stood on a box. {They} wanted to make a speech. "Hello," {they} said. Then {they} had no more words.
growing: {hero} climbed on a box to make a speech as well. {refrain morning} All the faces looked up. And every other word was gone.
confident: {hero} had written a speech. {They} got up on a box, unfolded it, and said, "Good morning." Then the wind took it. "That was all," said {hero}, and got down again. It was the shortest speech that the village had ever heard.
/
@ close_up: old sit happy, hero stand surprised
early: "That was nice and short," said {old}. "May I tell you something?"
growing: "I liked it," said {old}, who was sitting on the steps, because there was nowhere else. "It left time for me to say something."
confident: "I've heard a good many," said {old} from the lowest step. "Yours was the first in which one got a word in. So may I?"

== book
@ village day medium: hero sit calm holding book, old sit calm, friend stand curious
early: So {hero} asked everyone a question. {refrain wish} {old} wished for a bench. {refrain small}
growing: So {hero} did not make speeches. {They} went from door to door with a small book and asked, {refrain need} "A bench," said {old}. "One that is half way up the hill." {refrain small}
confident: So there were no more speeches. {hero} bought a very small book and went from door to door, and asked everybody one question. {refrain need} Nobody had been asked that before, and it took them some time. "A bench," said {old} in the end. "Half way up the hill, where my knees are." {refrain small}
/
@ close_up: rival stand proud, hero stand calm
early: {rival} laughed. "A bench! I will build a castle! {refrain big}"
growing: "A bench?" laughed {rival}. "Is that all? I shall build a castle on that hill. With a moat! {refrain big}"
confident: "A bench!" said {rival}, and laughed until {rival.their} collar came open. "When I am mayor, there will be a castle up there. With a moat, and another moat around that. {refrain big}"

== wish/light 2
@ street night medium: baker stand worried, hero stand calm holding book, lamp dark
early: "My street is so dark," said {baker}. {refrain small} The next day {hero} took a ladder and a lamp.
growing: "When I go to bake, it is so dark that I meet the wall," said {baker}. {refrain small} And because it was not a big thing, {they} took a ladder the next day and hung up a lamp.
confident: "At four in the morning," said {baker}, "when I go to my oven, I walk into the church. Every day the same church." {refrain small} It was not a matter for a government. It was a matter of one lamp, one hook, and a ladder, and {hero} had those by the afternoon.
/
@ night wide: baker stand happy, hero stand happy, lamp lit, house
early: Now there was light. {baker} could see the way.
growing: That night {baker} walked past the wall for the first time, and wished it a good morning.
confident: At four o'clock {baker} came out of his door, stopped in the light, and walked around the church. "So that is what it looks like," he said.
=>
@ village night medium: baker stand happy, lamp lit
early: {baker} put a vote in the box. It was for the lamp.
growing: {baker} came with flour on his paws. "This one is for the lamp," he said, and put in his vote.
confident: The first to come was {baker}, at four in the morning, without a bruise. "One for the lamp," he said, and dropped it in.

== wish/bridge 2
@ river day medium: hero stand calm holding book, baker stand worried, bridge broken
early: "There is a hole in the bridge," said {baker}. {refrain small} {hero} found a board. Knock, knock, knock!
growing: "There is a hole in the bridge," said {baker}. "I drop one loaf through it every morning." {refrain small} It needed one board and six nails, and {hero} had them.
confident: "There's a hole in the bridge," said {baker}. "Every morning I lose one roll through it. The fish are waiting for me." {refrain small} A whole new bridge would have been a matter for a mayor. A board was a matter for anybody with six nails.
/
@ close_up: hero reach determined holding hammer, bridge
early: Now the bridge was good again. Only the fish were sad.
growing: In an hour it was done, and one could walk across without looking down. Only the fish were disappointed.
confident: It took an hour. After that people could cross without counting their rolls. The fish stayed under that plank for a week, in good faith.
=>
@ village day medium: baker stand happy holding bread
early: {baker} gave a vote and a roll. "For the board," he said.
growing: {baker} came over the bridge with all his loaves. "This is for the board," he said, and put in his vote.
confident: {baker} came over the bridge with a full basket, counted his rolls, and found them all there. "For the plank," he said, and voted.

== wish/post 2
@ village day medium: hero stand calm holding book, friend sit curious, letter
early: "I cannot read my letters," said an old goat. {refrain small} So {hero} read them out loud.
growing: "My eyes are bad, and my letters are long," said somebody at a window. {refrain small} And {they} sat down at once and read them aloud, all seven.
confident: "I have letters that I can't read any more," somebody said at a window, and did not like to say it. {refrain small} Then {they} closed it again, sat down on the sill, and read them aloud, all seven. One was about a wedding, and it had been last year.
/
@ close_up: hero sit happy holding letter
early: After that {hero} came each Friday.
growing: "Is there anything else?" asked {hero}. "On Fridays," said the voice, "there is usually one more."
confident: "Come on Friday," said the voice. "There is one more on Fridays, and I should like to know how it ends."
=>
@ village day medium: friend sit calm holding pencil, letter
early: One vote came in a letter. "For Friday," it said.
growing: One vote came in an envelope with very large writing. "For Fridays," it said.
confident: One vote came by post, in very large letters that went uphill. "For Fridays," it said.

== bench 1
@ hill day medium: hero reach determined holding hammer, friend stand happy, bench
early: {hero} built the bench too. It was half way up the hill. {old} sat down. "Ah," {old!} said.
growing: On Sunday {hero} carried wood up the hill, half way, and built a bench. {old} sat down on it and looked at the village. "I have not seen it for ten years," {old!} said.
confident: On Sunday {hero} carried four boards up the hill, as far as the knees. By evening it was a bench. {old} lowered {old.themself} onto it and was silent for some time. "I'd forgotten that one can see the river," {old.they} said.
/
@ wide: rival stand surprised, old sit happy, bench
early: "But you are not the mayor yet!" said {rival}. "No," said {hero}. "But {old!} is tired today."
growing: "You are not even mayor yet!" called {rival} from below. "No," said {hero}. "But her knees hurt today."
confident: "You can't just build it!" called {rival} from the road. "The election isn't until Friday." "Her knees are today," said {hero}.

== count
@ village night medium: friend sit calm holding pencil, hero stand worried, rival stand proud, box
early: Then the votes were counted. {friend} counted them twice. {rival} had ten. {hero} had ten. "One is still missing," said {friend}. Who was not there yet?
growing: On Friday everybody put a vote in the box. {friend} counted, and counted again. "Ten for {rival}," said {friend!}, "and ten for {hero}. But there are twenty-one people in this village." Somebody had not come yet.
confident: On Friday they voted, and in the evening {friend} tipped out the box and counted. {Friend.they} counted a second time, backwards, to be sure. "Ten for {rival}," {friend.they} said, "and ten for {hero}. And there are twenty-one of us." Everybody looked at everybody else. Who was not there?
/
@ wide: old walk sleepy, hero stand surprised, house
early: It was {old}. She came down the hill, step by step. It took her so long. "I had a rest," she said, "on my bench." And she voted for {hero}!
growing: Then they saw her. It was {old}, coming down the hill, one step at a time. They waited until she was there. "I had to sit down half way," she said. "On the bench." And she put the twenty-first vote into the box. It had {hero's} name on it.
confident: It was quite dark before they saw her. {old} was coming down the hill, one step at a time, and nobody ran to help, since she could not bear it. "I would not have got here at all," she said, when she had her breath back. "But I happened to have somewhere to sit, half way." And the twenty-first vote fell into the box without a sound.

== rival 1
@ village night close_up: rival stand sad, hero stand calm
early: {rival} was very sad. "I wanted it so much," said {rival!}. {refrain wish} asked {hero}. No one had asked {rival.them} that.
growing: {rival} sat behind the town hall with {rival.their} banner around {rival.them}. {hero} sat down next to {rival.them} and took out the small book. "And what do you need?" {they} asked. Nobody had asked {rival} that either.
confident: The band went home. {rival} sat behind the town hall, wrapped in the banner, because it was cold. {hero} sat down there too and opened the small book at an empty page. "I have not been to you yet," {they} said. {refrain need} It turned out that nobody had ever asked {rival.them}.
/
@ medium: rival stand happy, hero stand happy
early: "I like to be loud," said {rival}. "Good," said {hero}. "I am not." {refrain small}
growing: "I need somewhere to be loud," said {rival} after a long time. "I could use somebody loud," said {hero}. {refrain small}
confident: "I only really like the shouting," {rival} said, after a long time, "and the band." "I can't shout at all," said {hero}, "and there are things that have to be heard as far as the mill." {refrain small}

== payoffs

== mayor
@ village day wide: hero stand proud, friend stand happy, rival stand happy, house
early: So {hero} was mayor. {They} made a short speech. {refrain morning} Everyone cheered for a long time.
growing: So {hero} became mayor, and had to make a speech. {They} climbed on the box. {refrain morning} It was quite enough. They cheered until the band came back.
confident: So {hero} was mayor, and a mayor has to speak. {They} got up on the old box. The whole village was there, down to the smallest, and looked up. "Good morning," said {hero}. They waited, and when they saw that that was all, they cheered, because it was.
/
@ hill sunset medium: hero sit calm holding book, old sit calm, bench
early: Then {they} went up to the bench with the small book. There were more wishes in it. "What is the next one?" asked {old}. "More evenings like this," {hero} read. "Who wished for that?" "I did," said {hero}.
growing: In the evening {they} sat on the bench with {old} and the small book. "Read me the next one," said {old!}. "It only says: more evenings like this," said {hero}. "Who wished for that?" "I did," said {hero}.
confident: In the evening {they} went up the hill, half way, and sat down. {old} moved over. "What comes next?" {old.they} asked, and nodded at the small book. {hero} leafed through it. "Gutters," {they} said. "Fridays. And somebody wants there to be more evenings like this one." "Who?" "It's in my writing," said {hero}.
