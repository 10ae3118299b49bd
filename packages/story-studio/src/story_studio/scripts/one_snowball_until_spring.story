# Somebody who sleeps all winter has never seen snow, so one snowball has to be kept until spring; a snowman's coat shows how.
script: one_snowball_until_spring
themes: snow, weather_day, seasons
idea: a bear wakes up in the middle of winter and sees snow for the first time
title: One Snowball Until Spring | {hero} and the Last Snowball
words: snow, snowball, snowman, winter, cold, ice, pocket, sled
role hero:
role friend: kinds hedgehog tortoise dormouse, introduced "{name} the {friend.noun}"
role old: adult, old, kinds goat badger goose, introduced "old {name} from next door"
refrain water: And then it was water.
refrain tell: "Tell me in spring," said {friend!}.
cover @ garden day snow wide: hero stand happy holding snowball, snowman, tree

== white
@ garden day snow wide: hero stand surprised, tree
early: One day {hero} woke up, and all was white. It was snow! {hero} had never seen so much of it. {They} ran to tell {friend}.
growing: One winter morning {hero} woke up because it was so quiet. The garden was gone. Where it had been, everything was white and round and new. {hero} had never seen such snow, and {they} ran straight to {friend}, who had to see it at once.
confident: What woke {hero} was that there was no noise. {They} looked out, and somebody had taken the garden away, with the fence and the path and the wheelbarrow, and had left a white one there, with no corners. It was the first real snow of {their} life. A thing like that is too big for one person, so {hero} put on {their} boots and ran to fetch {friend}.
/
@ bedroom day close_up: friend sleep sleepy, hero stand worried, bed
early: But {friend!} was in bed. {Friend.they} slept all winter. {refrain tell} "I will not tell you," said {hero}. "I will keep some for you!"
growing: But {friend!} was in bed, because {friend.they} slept from November to April, like all the family. "There's snow!" said {hero}. {friend!} did not even open one eye. {refrain tell} "You can't tell snow," said {hero}. "I'll keep some for you."
confident: But {friend!} had gone to bed in November, as {friend.they} did every year, and would get up in April, and in all {friend.their} life {friend.they} had never seen one flake. "Snow!" {hero} shouted into {friend.their} ear. {refrain tell} {hero} tried to think how to tell it, and got as far as "white". "No," {they} said. "I'm going to keep you some."

== play 3
@ hill day snow wide: hero run happy, sled
early: First {hero} ran and rolled and slid. Whee! Then {they} thought of {friend}.
growing: First {hero} had to try everything that can be done with snow, and that took until lunch. But each time that {they} came down the hill there was nobody to say "Again!" to.
confident: First, of course, the snow had to be tried. {hero} slid down the hill on a sled, and then on a tray, and at last on nothing. It was the best thing that {they} had ever done. Each time {they} turned around at the bottom to say so, and there was only the hill.
/
@ close_up: hero stand determined holding snowball
early: So {they} made one snowball. It was for {friend}.
growing: So {hero} made a snowball, round and firm, and it was not for throwing.
confident: So {they} made a snowball, a round one, and pressed it hard, and did not throw it. That is more difficult than it sounds.

== pocket 1
@ home day medium: hero stand proud, oven lit
early: {hero} put a snowball in {their} pocket. {They} went home to warm up. {refrain water}
growing: {hero} put the snowball into {their} pocket, where it would be safe, and went in to get warm. That was nice for {hero}, but the snowball got warm too. {refrain water}
confident: The safest place that {hero} knew was {their} own pocket. The snowball went in, with a peg and half a biscuit, and {hero} went home and stood by the stove to think about where to put it until April. While {they} thought, something ran down {their} leg. {refrain water}
/
@ close_up: hero sit sad, puddle
early: Drip, drip. {hero} had a wet leg and no snow.
growing: There was a puddle around {their} left foot, and the biscuit was swimming in it.
confident: In the pocket were the peg, and some soup that had been biscuit. "So it must not be warm," said {hero}. That was the first thing that {they} found out.

== shelf 2
@ garden day snow medium: hero reach determined holding snowball, tree
early: {hero} put the next one up in a tree. It was cold there. But the sun came. {refrain water}
growing: The second snowball stayed outside. {hero} put it up in the tree, where it was cold and nobody could step on it. But at noon the sun came around the corner. {refrain water}
confident: The second one stayed outside, in a fork of the tree, with a sign to say whose it was. It looked well there, and it was cold. But the sun, who reads no signs, came around the corner of the house at noon. {refrain water}
/
@ close_up: hero look_up worried
early: "It must be dark too," said {hero}. {They} thought hard.
growing: "So it must be cold, and it must be dark," said {hero}. It was getting difficult.
confident: "Not warm," said {hero}, "and not sunny." It was January. {They} counted the months to April, and they did not get fewer.

== show/feather 2
@ bedroom night medium: hero jump happy, 3 feather, bed
early: That night {hero} jumped on the bed. The ~pillow burst! It snowed ~feathers.
growing: That night {hero} jumped on the bed, because snow makes people jump, and the pillow burst. The feathers sailed down slowly, turning around. It was so like snow that {hero} forgot to be sorry.
confident: That night {hero} showed the bed how {they} had come down the hill, and the pillow, which was old, came open. For a whole minute it snowed in the bedroom. The feathers took their time, as flakes do, and each of them seemed to be looking for a certain place to lie down.
/
@ close_up: hero sit happy, 2 feather
early: {They} put them all in a bag.
growing: {They} collected them in a bag, and wrote on it: THIS IS HOW IT COMES.
confident: {hero} swept them all into a bag. On the bag {they} wrote: THIS IS HOW IT COMES DOWN, ONLY IT DOES NOT TICKLE AS MUCH.
=>
@ garden day close_up: hero reach happy, friend look_up happy, 3 feather
early: {hero} shook the bag up in the tree. Feathers came down. "It comes down like this," {they} said.
growing: Then {hero} climbed into the tree and emptied the bag. The feathers sailed down onto {friend}, who stood quite still, and held out both hands. "It comes like this?" "Just like this."
confident: Then {hero} climbed up into the tree with the bag and shook it. White and slow the feathers came turning down through the apple blossom. {friend} stood below with an open mouth, which is the correct way to stand, although nobody had told {friend.them}.

== show/crunch 2
@ kitchen day medium: hero stand surprised, parcel, table
early: {hero} stepped on a packet of flour. Crunch! It was like a foot in the snow.
growing: In the kitchen {hero} stepped on a packet of potato flour that had fallen off the table. Crunch, it said. It was the very noise that boots make in the snow.
confident: In the kitchen a packet of potato flour had fallen off the table, and {hero} trod on it. It said crunch. {hero} stopped, and trod on it again. It was exactly, to the smallest creak, what snow says when you are the first to walk on it.
/
@ close_up: hero sit happy, parcel
early: "I will keep that," said {hero}.
growing: {They} tied it up and wrote on it: THIS IS WHAT IT SAYS.
confident: {hero} tied the packet up and wrote on it: THIS IS WHAT IT SAYS WHEN YOU STEP ON IT. DO NOT BAKE.
=>
@ garden day medium: friend walk surprised, hero point happy, parcel
early: {friend} stepped on the packet. Crunch! "Does snow say that?" {friend.they} asked. "Yes," said {hero}.
growing: After that {friend} had to step on the flour. Crunch. {friend!} stepped back, and then stepped on it again. "It says that every time?" {friend.they} asked. "Every single step."
confident: After that {friend} was asked to step on the packet. Crunch. {friend!} lifted {friend.their} foot and looked underneath it. Crunch, with the other one. "All day long?" asked {friend!}. "Until supper," said {hero}. "Then you go home, and your ears miss it."

== show/print 2
@ garden day snow above: hero walk curious, footprints
early: {hero} saw small marks in the snow. A bird had walked there. {They} drew them all.
growing: In the snow {hero} found tracks, and could read who had been there. A bird had come, and a cat, and then the bird had suddenly stopped. {hero} drew all of it on a long roll of paper.
confident: In the morning the snow had been written on. {hero} found that {they} could read it. A bird had hopped from the left, and a cat had walked from the right, and in the middle the bird's track ended all at once, with the mark of two wings. {hero} drew everything, at its real size, on the back of the old wallpaper.
/
@ close_up: hero sit happy holding paper
early: {They} rolled the paper up.
growing: {They} rolled it up and wrote on it: THIS IS WHAT IT KNOWS.
confident: {They} rolled it up, and wrote on the outside: THIS IS WHAT IT KNOWS. It was seven metres long.
=>
@ garden day above: friend walk curious, hero walk happy, paper
early: {friend} walked on the long paper. "A bird!" {friend.they} said. "And where did it go?" "It flew," said {hero}.
growing: Then {hero} rolled the long drawing out over the grass. {friend} followed the bird, and the cat, and came to the place where the two met. "Oh no," said {friend!}. Then {friend.they} saw the wings. "Oh yes."
confident: Then {hero} rolled out seven metres of wallpaper across the grass. {friend} walked along it with the bird on one side and the cat on the other, slower and slower, and did not dare to look at the end. "Wings," said {friend!}, and breathed out. "It writes down wings."

== coat
@ garden day snow medium: hero reach happy, snowman, coat
early: {hero} made a snowman. He looked so cold! So {hero} gave him a coat. "No!" said {old}. "A coat is warm. He will melt!"
growing: Before the snow was gone {hero} wanted to build a snowman. He had turned out a bit thin, and stood in the wind, and looked so cold that {hero} buttoned {their} thick coat around him. "What are you doing?" called {old} over the fence. "A coat is warm! He'll melt in it!"
confident: {hero} built a snowman, to have somebody to talk to. He was thin, and the wind blew through the place where his ear should be, and in the end {hero} could not watch it any longer. {They} took {their} thick woollen coat and buttoned it around him up to the nose. "Now that's the silliest thing that I've seen this year," said {old}, who was leaning on the fence. "A coat's warm. You'll have melted him by supper."
/
@ wide: hero stand surprised, old stand surprised, snowman
early: Then it got warm. All the snow went away. Drip, drip, drip! But the snowman was still there. "The coat kept the cold in!" said {hero}. Now {they} knew how to keep a snowball.
growing: Then came three warm days with wind and rain. The snow slid off the roofs, and the garden came back, brown and wet. Everything had melted, all but the snowman. {hero} put a hand under the coat. It was as cold in there as in January. "A coat does not make warm," {they} said. "It only keeps in what is there! It keeps me warm, and it keeps him cold. And it could keep a snowball!"
confident: Then it thawed. For three days the wind blew warm and the gutters sang, and one after another the wheelbarrow, the path and the fence came back. On the fourth day there was not a speck of white in the whole brown garden but one. He stood there in his coat, up to the nose, as if nobody had mentioned it to him. {hero} put a hand in under the wool. It was January in there. "It doesn't make anything warm!" {they} said. "It just keeps in what is in. I am warm, so it keeps me warm. He is cold, so it keeps him cold. It would keep a snowball till April, if somebody had a cellar!" {old} thought about that for so long that {old.their} nose began to drip.

== box 1
@ garden day medium: hero reach determined holding snowball, cardboard_box, coat
early: {hero} made one last snowball from him. {They} put it in a box. {They} put the coat all around it.
growing: {hero} made one last snowball, out of the snowman's middle, where he was coldest. It went into a ~tin, and the ~tin into a box, and around the box went the coat.
confident: The snowman gave one snowball, from the middle, where the heart is and where it is coldest. It went into a ~tin. The ~tin went into a box full of wool, and that into a bigger box, and around it all {hero} buttoned the coat.
/
@ close_up: old point calm, hero stand happy, cardboard_box
early: "I have a cold, dark ~cellar," said {old}. Down went the box. "Now wait," said {old!}.
growing: "I was wrong about that coat," said {old}. "But I have a cellar. It is the coldest, darkest place in the village, and there is straw." So the box went down there, deep into the straw.
confident: "I've been wrong since nineteen-fifty, it seems," said {old}. "Still, I have got a cellar. The potatoes complain of it." It was as black as a boot down there, and as cold, and there was straw up to the knees. They pushed the box in until it could not be seen.

== wait 3
@ garden day rain medium: hero sit worried, old stand calm
early: It rained. Then flowers came. {hero} did not look in the box. It was so hard!
growing: February went by, and March. {hero} wanted to look into the box every day. "Each look lets the cold out," said {old}. So {they} did not look. It was the hardest thing of all.
confident: February went by, and then March, which is longer. Every day {hero} went and stood in front of the cellar door. "Each look costs you a spoonful," said {old}. So {they} stood there and did not look, until {they} had become quite good at it.
/
@ close_up: hero look_up curious, flower
early: A bee came by. It got warm.
growing: One morning there was a bee. {hero} looked at it as if it had done something wrong.
confident: One morning there was a bee on the windowsill. It was a very nice bee. {hero} asked it to come back later.

== wake
@ bedroom day medium: friend sit happy, hero stand worried holding cardboard_box, bed
early: At last {friend} woke up. "Now tell me," {friend.they} said. {hero} ran to the cold ~cellar. A box stood there, with the coat around it. Off came the coat. Off came the lid. Was it still in there?
growing: On the third of April {friend} opened one eye and then the other one. "Well?" {friend.they} said. "Now tell me about it." But {hero} had already run. {They} came back from the cellar with the box, which had been there since the snowman, and {their} hands shook as {they} unbuttoned the coat, and opened the big box, and the small box, and the ~tin.
confident: On the third of April, at ten past nine, {friend} opened one eye. "Good morning," {friend.they} said. "You wanted to tell me something." But {hero} was already halfway down the cellar steps. {They} carried the box back as you carry soup. {They} unbuttoned the coat and opened the big box, and out of that came the smaller one, and out of all the wool came the ~tin, and it was so quiet in the room that they could hear the lid.
/
@ close_up: friend reach surprised holding snowball, hero stand happy
early: It was there! It was as small as a pea. {hero} put it on {friend's} nose. "Oh!" said {friend!}. "It is cold! It is so white!" {refrain water}
growing: In the ~tin lay the snowball. It had been as big as an apple, and now it was as big as a cherry. {hero} took it out and laid it in {friend's} hand. "Oh," said {friend!}. "It bites. No, it's soft. Look, it shines!" {refrain water}
confident: There was a little water in it, and in the water, round and white and no bigger than a cherry, sat the winter. {hero} tipped it into {friend's} hand. {friend!} did not say a word. {Friend.they} held it up to the light, and smelled it, and touched it with the tip of {friend.their} tongue. "It hurts a bit," {friend.they} whispered, "like something that is very, very new." {refrain water}

== more 1
@ bedroom day close_up: friend sit curious, hero sit happy
early: "Is that all of it?" asked {friend}. "There was more," said {hero}. "It went up to my knees!"
growing: {friend} looked at {friend.their} wet hand. "And there was more of that?" "Up to here," said {hero}, and showed it. "Everywhere. On every branch." "No," said {friend}.
confident: {friend} looked at the drop in {friend.their} hand for a long time. "How much of that was there?" "Up to here," said {hero}. "On everything. On every twig and on every nail in the fence." {friend} laughed, as you do when somebody is making things up. Then {friend.they} looked at the coat and at the boxes, and stopped.
/
@ garden day wide: hero run happy, friend run happy
early: "Come out!" said {hero}. "I will show you."
growing: "Come out into the garden," said {hero}. "I can show you the rest, nearly."
confident: "Put on your boots," said {hero}. "I have a bit more of it. Some parts keep better than others."

== payoffs

== next
@ bedroom night medium: friend sit sleepy, hero sit happy, bed, alarm_clock
early: In November {friend} went to bed again. {Friend.they} put a clock by the bed. "Wake me up for one day," said {friend!}. "I will bring my own coat."
growing: In November {friend} went to bed as always. But this time there was an alarm clock beside the bed. It was set for January. "Only for one day," said {friend!}. "I want to go down that hill."
confident: In November {friend} brushed {friend.their} teeth for the winter, as always, and got into bed. But on the chair lay a coat and one pair of boots, and next to it stood an alarm clock, which in that family nobody had ever owned. It was set for January. "Just the one day," said {friend!}, and yawned. "You slide, and I will stand at the bottom and count."
/
@ hill day snow wide: hero sit happy, friend jump happy, sled
early: And in January it rang. "Again!" said {friend}. "Again, again!"
growing: It rang on a Tuesday. {friend} was on the hill by eight. They went down forty times, and {friend.they} said it forty times.
confident: It rang on a Tuesday, and there was snow. They went down the hill until the moon came up. And then {friend} slept till June.
