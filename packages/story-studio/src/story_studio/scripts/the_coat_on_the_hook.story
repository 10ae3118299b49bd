# Somebody old has died; the coat is still on its hook, and in its pockets are the beginnings of things to be done.
script: the_coat_on_the_hook
themes: someone_died
idea: my grandpa died and I miss him
title: {old's} Coat | When {old} Died | {hero} Misses {old}
words: uncle, aunt, die, died, death, dead, miss, funeral, grave, heaven, grandpa, grandma, grandfather, grandmother, sad
role hero:
role old: kin, he, old, name "Grandpa", nouns grandpa grandad granddad grandfather opa grandma granny gran grandmother oma nana uncle aunt
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom
role friend: open, child, kinds rabbit mouse duck
refrain miss: {hero} missed {old} so much.
refrain pocket: {They} put a hand in the pocket.
cover @ home day wide: hero stand calm, mama stand sad, coat

== died 0
@ home day wide: mama hug sad, hero stand sad, coat
early: {old} had died. Mama cried and {hero} cried. There were a lot of people in the house, and then they all went home. {refrain miss}
growing: {old} had died. {Old.they} had been old and very tired, and one morning {old.they} did not wake up. Many people came to the house and spoke in low voices, and then they went home again. {refrain miss}
confident: {old} had died. {Old.they} had been old, and then old and tired, and one morning in March {old.they} had not woken up. For a few days the house was full of people who spoke quietly and ate cake. Then they took their coats and went, and it was only quiet. {refrain miss}
/
@ close_up: coat, hero stand sad
early: But one coat was still on its hook. It was {old's} coat. {hero} put {their} nose in it. It still smelled of {old}.
growing: Only one coat stayed behind on its hook in the hall. It was {old's} big brown one. {hero} put {their} nose into it. It smelled of peppermint and of the shed, and for a moment it was as if {old} was there.
confident: Only one coat had been left behind, and that was {old's}. It hung on its hook by the door as if it were waiting to be taken for a walk. {hero} put {their} face into it. It smelled of peppermint and sawdust. As long as {they} kept {their} eyes shut, somebody was in it.

== where 1
@ kitchen sunset medium: mama sit sad, hero sit sad, table, chair empty
early: "When does {old} come back?" asked {hero}. "Never," said Mama. "When somebody has died, they do not come back." They looked at the empty chair.
growing: "When is {old} coming back?" asked {hero}, although {they} knew it. "{Old.they isn't} coming back," said Mama. "That is what it means to have died. I wish that I could tell you something else." They both looked at the empty chair.
confident: "{old} isn't coming back, is {old.they}?" said {hero}. {They} knew it, but {they} wanted to hear somebody say it. "No," said Mama. "That's what it means, that somebody has died. I wish I had a better answer." She took {their} hand across the table. Neither of them looked at the chair, and both of them saw it.
/
@ close_up: mama sit sad, hero sit sad
early: "I am so sad that it hurts," said {hero}. "Me too," said Mama. "Here." She put a hand on her tummy. It was just there.
growing: "It hurts," said {hero}. "Where?" asked Mama. {hero} had to think about it. "Everywhere where {old} used to be." "Yes," said Mama. "That's where mine is too."
confident: "Where does it hurt?" asked Mama. It was what {old} had always asked, with the plasters in {old.their} hand. {hero} thought about it. "Everywhere where {old.they} used to be," {they} said. Mama nodded. It was a good many places.

== on 0
@ home night medium: hero stand calm, coat
early: In the night {hero} put on the coat. It was so big! It went down to the floor. {refrain pocket} There was something in it. It was a list, in {old's} writing.
growing: In the night, when {they} could not sleep, {hero} put the coat on. It reached down to the floor, and the sleeves hung over {their} hands. {refrain pocket} Something rustled. It was a list in {old's} crooked writing. "Mend the gate. Feed the birds. Teach {hero} to whistle." Only the first one was crossed out.
confident: In the night, when nobody could see it, {hero} put the coat on. It came down to the floor, and the sleeves went on for a long time after {their} arms had stopped. {refrain pocket} There was paper in it. It was one of {old's} lists, for {old.they} had made one every Sunday, in writing like a fence after a storm. "Mend gate," it said. "Feed birds. Finish boat. Teach {hero} to whistle." Only the gate had been crossed out.
/
@ close_up: hero sit sad holding paper, coat
early: "{old} did not get it all done," said {hero}. "Then somebody has to."
growing: "{old} had not finished," said {hero}. {They} read it again and again. It was not the end of anything. It stopped in the middle.
confident: {hero} read it three times. It did not say goodbye. It was simply in the middle, like a book that lies open on its face. "{old} wasn't finished," said {hero} into the dark, and a list that is not finished wants somebody.

== birds 1
@ garden dawn medium: hero walk calm, bird, coat
early: "Feed the birds," said the list. {refrain pocket} In it were seeds. {hero} went out in the big coat. The birds came at once. They knew the coat.
growing: "Feed the birds," said the list, and in the left pocket {hero} found the seeds. In the morning {they} went out, with the coat dragging behind {them} through the grass. The birds flew up, and then they all came back. They did not know {hero}, but they knew the coat.
confident: The left-hand pocket turned out to be full of seeds, with a hole in it that explained the path of sunflowers to the shed. At dawn {hero} went out, with the hem trailing after {them} in the dew. The birds flew up, looked again, and came down round {them}. They had known that coat for years, and if it had shrunk a little, that was none of their business.
/
@ close_up: hero stand calm, bird
early: "{old} died," {hero} told the birds. "Now I will feed you."
growing: "{old} has died," {hero} told them, since nobody else had. "From today it's me."
confident: It struck {hero} that nobody had told them. "{old} has died," {they} said. "I'm sorry. It will be me from now on." It was the first time that {they} had said it aloud without being asked.

== pocket/sweet 2
@ street day medium: hero walk sad, friend stand calm, coat
early: {friend} saw {hero}. {refrain pocket} There were two peppermint sweets. They each ate one. "It is what {old} tasted like," said {hero}. {friend} laughed, and so did {hero}.
growing: In the street {hero} met {friend}, who did not know what to say. {refrain pocket} There were two peppermints in it, stuck together. "{old} always had two," said {hero}, "one for now and one for after." They ate the one for now. It was so strong that both their eyes watered, and it was allowed.
confident: In the street {hero} met {friend}, who went red and looked at {friend.their} shoes. People did not know what to say to {hero} these days. {refrain pocket} It held two peppermints, welded together. "{old} always carried two," {they} told {friend!}. "One for now, and one for after." They broke them apart on the kerb. They were so strong that both of them had to cry, which was very practical.
/
@ close_up: friend sit calm, hero sit calm
early: "Do you want to tell me about {old}?" asked {friend}. {hero} did. It took all day.
growing: "What was {old.they} like?" asked {friend}. Nobody had asked that yet. {hero} talked until it got dark.
confident: "What was {old.they} like?" asked {friend}, when it was possible to speak again. Everybody had said how sorry they were. Nobody had asked that. {hero} began with the lists, and it got dark.
=>
@ home night close_up: hero sit calm holding candy, mama sit happy
early: {hero} had one sweet left. {They} gave it to Mama. It was the one for after.
growing: There was still the other peppermint, the one for after. {hero} gave it to Mama. "Oh," said Mama, when she tasted it. "Hello."
confident: And there was one peppermint over, the one for after. {hero} gave it to Mama. She put it in her mouth and shut her eyes. "Oh, hello," she said.

== pocket/boat 2
@ workshop day medium: hero stand curious, toy_boat, mama stand sad, coat
early: "The boat," said the list. It was in the shed. {old} had made it. It had no sail. {refrain pocket} There was a bit of red cloth.
growing: "Finish the boat," it said. In the shed stood the little boat that {old} had been carving, with everything but a sail. {refrain pocket} Far down in the lining was a square of red cloth, already cut to size.
confident: In the shed, in the middle of the shavings, stood the boat that {old.they} had been carving all winter. It lacked only the sail. {refrain pocket} Through a hole in the lining, all the way down in the hem, {they} got hold of a piece of red cloth. It had been cut to size, and the needle was in it.
/
@ close_up: mama sit calm, hero sit determined, toy_boat
early: Mama and {hero} sewed it on. It was not very straight.
growing: Mama and {hero} sewed it on together. It did not get as straight as {old} would have done it, but it was a sail.
confident: They sewed it on that same evening, Mama one side and {hero} the other. {old} would have done it with smaller stitches. "{Old.they} would have said that the wind can't see it," said Mama.
=>
@ pond day close_up: toy_boat in water, hero stand happy, mama stand happy
early: They put the boat on the pond. Off it went, with its red sail.
growing: On Sunday they set the boat on the pond. It leaned over, caught the wind, and went as if somebody had told it where to.
confident: On Sunday they put the boat in the water. It leaned over, thought about it, and caught the wind, which indeed did not look at the stitches. {hero} could tick it off.

== angry 3
@ bedroom day medium: hero stand cross, coat
early: One day {hero} was cross. "Why did you die?" {they} said to the coat. {They} threw it on the floor.
growing: There was a day when {hero} was not sad but angry. "You might have waited!" {they} shouted at the coat. "The list wasn't finished!" And {they} threw it on the floor.
confident: There was one day on which {hero} was not sad at all but furious. "You could have waited," {they} told the coat. "You still had things to do, it says so here." {They} threw it in the corner and kicked the sleeve.
/
@ close_up: mama hug calm, hero stand sad
early: Mama saw it. "I am cross too, some days," she said. They hung it up again.
growing: Mama picked it up. "On Tuesday I shouted at {old.their} slippers," she said. "It's the missing that is so loud." They brushed the coat and hung it up again.
confident: Mama had seen it from the door. "I had it out with {old.their} slippers on Tuesday," she said. "I said some dreadful things to them." Then they brushed the coat together, first one side and then the other, until it was all right again.

== whistle 1
@ garden day medium: hero sit worried, mama stand calm, coat
early: Now there was one thing left. "Teach {hero} to whistle." But {old} was dead. Who could teach {them}? {hero} blew. Ffff. It was just air.
growing: Now there was only one thing on the list, and that was the whistling. And who was going to do that? Nobody could whistle like {old}, with two notes, one up and one down. {hero} sat on the step and blew. Ffff. Nothing came but air.
confident: So they came to the last thing on the list, and it was the one thing that {hero} could not do for {old.them}. {old} had whistled two notes, one up and one down, and one could hear it from the bus stop. {hero} sat on the step and made the right sort of mouth. Ffff, it went. There was nobody to say what was wrong with it.
/
@ close_up: hero sit sad
early: Ffff. Ffff. {They} tried for days. {refrain miss}
growing: {They} tried it every day. Ffff. It was worst when it almost worked, because then {they} wanted to run and tell {old}. {refrain miss}
confident: {They} practised for days. Ffff. The worst moments were those in which it nearly worked, because {they} had jumped up already to go and tell {old.them}. {refrain miss}

== two_notes 0
@ garden sunset medium: hero stand surprised, bird on table, coat
early: {hero} sat in the big coat. {They} put the collar up, just like {old}. {They} thought of how {old} did it, up and down. {They} blew. And there it was! The two notes went out over the garden, one up and one down. A bird sang them back.
growing: One evening {hero} sat on the step in the big coat, with the collar up and both hands in the sleeves, just as {old} used to sit. {They} did not think about {their} mouth at all. {They} thought of {old}, coming up the road. And then it came out by itself, two notes, one up and one down. It was not {hero} alone who heard it. On the gate a bird put its head on one side, and sang the same two notes.
confident: One evening {hero} sat on the step, inside the coat, with the collar up and {their} hands in the sleeves, the way {old} had sat when the work was done. {They was} not trying. {They was} only listening to how it used to sound, coming up the road, when you knew that it was nearly supper. And {their} mouth did it, all by itself, one note up and one note down. They went out over the garden and the gate that {old} had mended, quite clearly, as far as the bus stop. Then, from the apple tree, they came back. The birds had known it all along. {old} had been teaching them every morning, for years.
/
@ close_up: mama stand surprised, hero stand happy
early: Mama ran out of the house. "I heard {old}!" she said. "No," said {hero}. "That was me. But it was a bit of {old} too."
growing: Mama came running out of the kitchen with wet hands. "I thought," she began, and stopped. "That was me," said {hero}. "But I have it from {old}." And then they cried a bit, and it was a different sort of crying.
confident: Mama came out of the kitchen so fast that the door hit the wall. She had soap up to her elbows. "For a moment I thought," she said, and did not say what. "It was me," said {hero}. "I have got it from {old}." Then both of them cried for a little. It still hurt, but somehow it was also warm, like a stove when you have been outside too long.

== payoffs

== list 2
@ home day close_up: hero sit determined holding pencil, mama sit calm, paper, table
early: {hero} crossed it out. The whistle was done. The list was done now. Then {they} wrote a new one, and put it in the pocket.
growing: {hero} took a pencil and crossed out the last line, because it was done. Then {they} wrote a new list for Sunday and put it in the pocket, where lists had always been.
confident: {hero} crossed out the last line. There it was, finished, and they both looked at it for some time. Then, since it was Sunday, {they} took a clean sheet and wrote a list of {their} own. It went into the same pocket.
/
@ medium: mama stand calm, hero stand calm, coat
early: "Shall we give the coat away?" asked Mama. "Not yet," said {hero}. "I have to grow into it."
growing: "One day we could give the coat to somebody," said Mama carefully. "No," said {hero}. "I'm growing into it."
confident: "Some day somebody could make good use of that coat," said Mama, with great care. "I know," said {hero}. "Me. It's only a matter of the sleeves."

== close 0
@ garden day wide: hero walk happy, mama walk happy, bird, coat
early: In spring the flowers came up where the seeds had been. They went from the house to the shed, in a long line, just where {old} used to walk. {refrain miss} But now {they} could whistle.
growing: In the spring something came up in the grass. It was a row of small sunflowers, and it went from the kitchen door to the shed and from there to the gate, just where {old} had always walked with the hole in the pocket. {refrain miss} {They} went along the row, whistling, one note up and one note down.
confident: When it was warm, something green came up across the lawn in a crooked line. They were sunflowers, and they led from the kitchen door to the shed, and from the shed to the gate, with one small detour to the bench. Nobody had planted them. They had only run out of somebody's pocket, day after day, all winter long. {refrain miss} But whoever missed {old.them} could now see exactly where {old.they} had gone, and walk along behind, with the collar up, whistling.
