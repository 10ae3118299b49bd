# Anger needs a hundred stamps; every stamp turns out to be good for something.
script: a_hundred_stamps
themes: angry, sibling_quarrel
idea: I am so angry
title: A Hundred Stamps | {hero} Is So Angry | {hero} Does Not Like to Lose
words: angry, anger, cross, mad, rage, furious, temper, shout, lose, lost
role hero:
role gran: kin, she, old, name "Gran", nouns grandmother grandma gran granny
role sib: kin, nouns brother sister cousin, introduced "{hero's} {sib.relation} {name}"
role farmer: kinds pig goat badger, he, adult, introduced "{name} the {farmer.noun}"
refrain stamp: Stamp, stamp, stamp.
refrain left: "Is it gone?" asked Gran.
refrain no: "No," said {hero}.
cover @ hill day wide: hero walk cross, gran walk calm, tree

== tower
@ home day medium: hero sit proud, sib run happy, 5 block
early: {hero} had built a tower all day. Then {sib} ran by. Crash! Down it came.
growing: {hero} had been building since breakfast, and the tower was as tall as the table. Then {sib} ran past with {sib.their} arms out, being an aeroplane. Crash!
confident: {hero} had been building since breakfast. The tower was as tall as the table and needed only one more block. Then {sib} came through with both arms out, being an aeroplane, and the aeroplane did not see the tower.
/
@ close_up: hero stand cross, block
early: {hero} got hot from head to foot. {They was} so angry that {they} could not talk. {refrain stamp}
growing: {hero} turned hot from {their} feet up to {their} ears. {They was} so angry that there were no words for it. There was only stamping. {refrain stamp}
confident: Something hot started in {hero's} feet, climbed up through {their} middle, and came out at the ears. {They} wanted to say something terrible, but there was no word that was large enough. So {they} stamped. {refrain stamp}

== sorry 3
@ home day medium: sib stand worried, hero stand cross, 3 block
early: "Sorry," said {sib}. But {hero} was still angry.
growing: "I'm sorry," said {sib}, and {sib.they was}. It did not help. The anger was there already, and it did not know the way out.
confident: "I am sorry," said {sib}, with one arm still half a wing. {Sib.they} meant it. That was the worst of it. {hero} would have liked to stop, and there was nothing to stop with.
/
@ close_up: hero hide cross, pillow
early: {hero} shouted into a pillow. The anger was still there.
growing: {hero} shouted into a pillow. The pillow got warm, but the anger stayed where it was.
confident: {hero} went and shouted into a pillow, which is allowed. The pillow took it well. But when {they} lifted {their} head, the anger was sitting where it had sat before.

== gran
@ home day medium: gran stand calm holding boot, hero stand cross
early: Gran came in with two boots. "That is a big anger," she said. "It needs a hundred stamps. Not in the house, please."
growing: Gran looked in. The plates had stopped rattling, and started again. "I see," she said. "That is a big one. One like that needs a hundred stamps. But it won't fit in here." And she held out {hero's} boots.
confident: Gran put her head in at the door, because the plates were walking along the shelf. She did not say calm down. She looked at {hero} as one looks at a sky. "A big one," she said. "I should say a hundred stamps. It can't be done in here, there is china." And she held out a pair of boots.
/
@ street day wide: hero walk cross, gran walk calm, puddle
early: So they went out. {refrain stamp} That was ten. {refrain left} {refrain no}
growing: So they went out together. {hero} stamped down the road, and Gran walked beside {them} and counted. {refrain stamp} "Ten," she said. {refrain left} {refrain no}
confident: So they went down the road together, {hero} stamping, and Gran walking beside {them} and counting, as if it were something that one does on a Saturday. {refrain stamp} After ten she stopped. {refrain left} {refrain no}

== puddle 1
@ street day medium: hero jump cross, gran stand surprised, puddle
early: There was a puddle. {hero} stamped right in it. Splash! Gran got all wet.
growing: In the road there was a puddle. {hero} did not go around it. Splash! It went up over Gran's hat and came down on the other side.
confident: There was a puddle in the middle of the road, deep and brown. {hero} saw it. {They} went faster. The puddle left the road altogether, passed over Gran's hat, and came down on the other side.
/
@ close_up: gran stand happy, hero stand surprised
early: "Twenty!" said Gran. Water ran down her nose. "That was a very good one."
growing: Gran wiped her glasses. "Twenty," she said. "That was a really good one." {hero} nearly laughed, but {they was} still too angry.
confident: "Twenty," said Gran, with water running from her chin. "I have not seen a better one for years." Something in {hero} wanted to laugh. {They} put it away for later.

== use/grapes 2
@ farm day medium: farmer stand worried, hero stand cross, gran stand calm, bucket
early: They came to {farmer}. He had a big tub of grapes. "My legs are tired," he said. "Can you stamp?"
growing: By the road stood {farmer} in front of a tub full of grapes. He wanted to make juice, and his legs were tired. "Do you know anybody who can stamp?" he asked. "By chance I do," said Gran.
confident: In a yard beside the road {farmer} was looking into a tub of grapes. "I have been treading since six," he said, "and my legs have given notice. You don't happen to know anybody who can stamp?" "It so happens," said Gran.
/
@ close_up: hero jump determined, grapes
early: {refrain stamp} The juice ran out. It was red and sweet. That was forty.
growing: {hero} took {their} boots off and climbed in. {refrain stamp} The juice ran out at the side, red and sweet. "Forty," counted Gran.
confident: {hero} washed {their} feet and climbed in. {refrain stamp} It was cold and soft, and it went between the toes. The juice ran out of the tap, red and sweet, and {farmer} had never seen it run so fast. "Forty," counted Gran.
=>
@ home sunset medium: hero sit happy, sib sit happy, gran sit calm, 2 cup full
early: They drank red juice. "I made it with my feet," said {hero}. {sib} stopped drinking.
growing: There was a bottle from {farmer}. "I made that," said {hero}, "with my feet." {sib} put down {sib.their} cup, looked at it, and drank it all the same.
confident: With supper there was a bottle that {farmer} had sent. "I made that," said {hero}, "with my feet." {sib} stopped with the cup in the air. Then {sib.they} shrugged and asked for more.

== use/apples 2
@ farm day medium: farmer reach worried, hero stand cross, tree, apple above
early: They came to {farmer}. His best apples hung too high. "Can you stamp by the tree?" asked Gran.
growing: In the next garden {farmer} was reaching for his apples. The best ones hung at the top. "What if somebody stamped," said Gran, "quite close to the tree?"
confident: In the next garden {farmer} stood on his toes under an apple tree. The best ones hung at the top, as they do. "A ladder would help," he said. "Or an earthquake," said Gran, and looked at {hero}.
/
@ wide: hero jump determined, farmer stand surprised, tree, 5 apple
early: {refrain stamp} Plop, plop, plop! Down came the apples. That was forty.
growing: {refrain stamp} The ground shook, the branches shook, and the apples came down like hail. "Forty," counted Gran.
confident: {refrain stamp} The ground trembled. The tree thought about it. Then it let go of everything at once, and {farmer} put a basket over his head. "Forty," counted Gran from behind the fence.
=>
@ home sunset medium: hero sit happy holding apple, sib sit happy holding apple
early: There was a bag of apples. {hero} gave {sib} the reddest.
growing: {hero} had a bag full of apples from the highest branch. {They} gave {sib} the reddest one, and it was not easy.
confident: {hero} put a bag of apples on the table. They came from the very top. {They} picked out the reddest, looked at it for some time, and gave it to {sib}.

== use/path 2
@ hill day snow medium: hero stand cross, farmer stand worried, house
early: There was so much snow on the hill. {farmer} could not get out of his house.
growing: On the hill there was deep snow, and behind it was {farmer}, who could not get out of his door. "I need a path," he called, "and I have no shovel."
confident: Higher up there was still snow, as deep as a table. From the window of a hut {farmer} waved. "I can't get out!" he called. "I need somebody to tread a path, and it would have to be somebody with a temper."
/
@ above: hero walk determined, gran walk calm
early: {refrain stamp} {hero} made a path, flat and hard. That was forty.
growing: {refrain stamp} {hero} stamped all the way from the road to the door. Behind {them} there was a path, flat and firm. "Forty," counted Gran.
confident: {refrain stamp} {hero} went at that snow as if it had knocked over a tower. When {they} looked around, there was a path from the road to the door, so firm that one could have pushed a pram on it. "Forty," counted Gran.
=>
@ home sunset medium: hero stand happy, sib stand surprised
early: "We can go up tomorrow," said {hero} to {sib}. "I made a path."
growing: "Tomorrow I will show you something," {hero} told {sib}. "There is a path up there, and it is mine."
confident: "Tomorrow I'll take you up the hill," {hero} told {sib}. "There is a path. You may walk behind me. You may even be an aeroplane, where it is wide."

== talk 3
@ forest day medium: gran sit calm, hero sit cross, log
early: "I get angry too," said Gran. "Last week I was angry with a jar of ~plums. It did not open."
growing: They sat down on a log. "Do you ever get angry?" asked {hero}. "Oh yes," said Gran. "On Tuesday I was angry with a jar. I needed sixty."
confident: On a log they had a rest. "You are never angry," said {hero}. "Last Tuesday," said Gran, "I could not open a jar of plums. I went round the house sixty times. The neighbours thought I was training."
/
@ close_up: hero sit curious, gran sit happy
early: "What did you do?" asked {hero}. "I stamped," said Gran. "Then I ate the ~plums."
growing: "And then?" "Then I found that one turns it the other way," said Gran.
confident: "And the jar?" "It turns the other way," said Gran. "But I could not have noticed that before the sixtieth."

== hill 1
@ hill day wide: hero walk sleepy, gran walk calm, tree
early: Then came a hill. Stamp. Stamp. Stamp. The stamps got slow. That was eighty.
growing: Then the road went up a hill. It is hard to stamp uphill. Each stamp was smaller than the last. That made eighty. {refrain left} "I think it is getting tired," said {hero}.
confident: Then the road began to climb. It is hard to stamp uphill; one has to lift each foot before one can be angry with it. The stamps got smaller. That made eighty. {refrain left} {hero} felt about for it. "It is still there," {they} said, "but I think it wants to be carried."
/
@ behind: hero stand surprised, gran stand calm, tree, house
early: At the top they looked down. There was the house. It was as small as a ~block.
growing: At the top they turned around. Far below stood their house. It was no bigger than a ~block.
confident: At the top they stopped and turned around. The road lay there with all its puddles, and at the end of it was their house, no bigger than the one ~block that had still been missing.

== hundred
@ hill sunset medium: hero walk sleepy, gran walk calm, house
early: {hero} stamped all the way home. Ninety-eight. Ninety-nine. Then {they} stopped at the door. "I do not need the last stamp," said {hero}. "The anger is gone."
growing: They walked back as the sun went down, and {hero} stamped the last ones slowly. Ninety-eight. Ninety-nine. In front of the door {they} lifted {their} foot, and put it down again quite softly. "Gran," {they} said, "the anger is gone. I don't need the last one."
confident: They went back in the low sun. {hero} still stamped, because a hundred had been agreed upon, but {they} had to remind {themself}. Ninety-eight. Ninety-nine. Before the door {they} raised {their} foot for the last one and stood like that, on one leg, listening. "Gran," {they} said. "It isn't there. I looked everywhere."
/
@ close_up: gran stand happy, hero stand calm
early: "Keep it," said Gran. "You may need it one day." So {hero} put it in {their} pocket.
growing: "Then keep it," said Gran. "A good stamp is always useful." So {hero} saved the hundredth one for another day.
confident: "Then don't waste it," said Gran. "There is always a jar somewhere." So {hero} put down {their} foot without a sound, and kept the hundredth for another time.

== payoffs

== build
@ home night medium: hero sit happy, sib sit happy, 5 block
early: {sib} sat by the blocks. "I am building it again for you," said {sib!}. It was a very bad tower. {hero} sat down too.
growing: In the room sat {sib} among the blocks. "I wanted to build it again for you," {sib.they} said. "But I don't know how." The thing leaned to all sides. {hero} sat down. "The big ones have to go below," {they} said.
confident: On the floor sat {sib}, in the middle of all the blocks, with a thing that was no tower and not quite a heap. "I have been building it again," said {sib!}, "the whole time that you were gone. It won't stay." {hero} looked at it. {They} felt for something hot and found nothing. "Big ones at the bottom," {they} said, and sat down.
/
@ wide: hero jump happy, sib jump happy, gran stand happy, 5 block
early: They built up and up. "Now, both together," said {hero}. {refrain stamp} Crash!
growing: They built until it was taller than the table. "And now we need my last stamp," said {hero}. "Both together." {refrain stamp} Crash! It was the best part of the whole day.
confident: It was taller than the table in the end, and it had a landing strip. They both stood back and admired it. "I have exactly one stamp left," said {hero}. "Do you want to do it with me?" They took each other by the hand. Crash! In the kitchen all the plates jumped, and Gran said, "A hundred."
