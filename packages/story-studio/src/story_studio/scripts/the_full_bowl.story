# A pet has died, and its bowl stays full; in the end it is empty again, because a bird has found it.
script: the_full_bowl
themes: pet_died
idea: our old dog Benno died
title: The Full Bowl | {pet's} Bowl
words: die, died, dead, pet, miss, old, grave
role hero:
role pet: kinds dog cat rabbit hamster, old, nouns dog cat rabbit hamster guinea-pig goldfish budgie bird tortoise pony, name "Benno", introduced "{name} the {pet.noun}"
role gran: kin, she, old, name "Gran", nouns grandmother grandma gran granny
role papa: kin, he, adult, name "Papa", nouns father dad papa daddy
refrain full: The bowl was still full.
refrain still: You had to sit very still.
refrain breathe: You had to breathe slowly and think of nothing.
cover @ garden day medium: hero sit calm, bowl_food full, tree, bird

== pair
@ home day wide: hero sit happy, pet sit happy, bowl_food empty
early: {hero} and {pet} were friends. Every evening {hero} filled the bowl. Every morning it was empty.
growing: {hero} and {pet} had always been together. Every evening {hero} filled {pet's} bowl, and every morning it was empty.
confident: {hero} could not remember a day without {pet}. {pet!} had a bowl by the door. Every evening {hero} filled it, and every morning it was empty and very clean. It was how one knew that it was morning.
/
@ close_up: hero sit calm, pet sleep calm
early: {pet} liked to be near {hero}. {refrain still} Then {pet!} fell asleep.
growing: {pet} was old and did not like noise. {refrain still} Then {pet!} came close, and in the end {pet.they} slept.
confident: {pet} was old, and moved slowly, and did not care for noise. {refrain still} {refrain breathe} Then {pet.they} came closer, and closer, and slept, and {hero} could sit like that until {their} own foot slept too.

== walk 3
@ garden day wide: hero walk happy, pet walk calm, tree
early: They sat under the tree every day. That was their place.
growing: When the sun shone, they went to the tree in the garden. It was only twelve steps, but {pet} took a long time over each of them.
confident: When the sun shone, they went out to the tree in the garden. It was twelve steps for {hero}. For {pet}, who liked to think about each one, it could be most of a morning.
/
@ close_up: hero sit happy, pet sit happy
early: {hero} told {pet} everything. {pet} never told anyone.
growing: There {hero} told {pet} everything that had happened. {pet!} was good at secrets.
confident: There {hero} told {pet} everything, also what nobody else was to know. {pet!} never interrupted and never passed it on.

== gone
@ home dawn medium: hero stand worried, papa sit sad, bowl_food full
early: One morning {pet} did not wake up. {pet!} had died in the night. The bowl was full.
growing: One morning the bowl was full. "{pet!} died in the night," said Papa, and he held out his arms. "{Pet.they was} very old, and {pet.they was} asleep."
confident: One morning the bowl was full. {hero} looked at it for a moment and did not understand it. Then Papa came and knelt down on the floor. "{pet!} died in the night," he said. "{Pet.they was} asleep, and {pet.their} heart stopped. {Pet.they was} very, very old."
/
@ garden day wide: hero stand sad, papa stand sad, gran stand sad, tree, flower
early: They buried {pet} under the tree. Everyone was sad. Gran put a flower there.
growing: They buried {pet} under the tree in the garden. Papa cried, and Gran laid a flower on the earth. {hero} did not cry. {They was} waiting.
confident: They buried {pet} under the tree in the garden, twelve steps from the door. Papa cried and did not hide it. Gran laid a flower on the earth. {hero} did not cry. It is hard to cry about something that one is not going to believe.

== evening 1
@ home sunset medium: hero reach determined, bowl_food full
early: In the evening {hero} filled the bowl again. "{pet} will be hungry," {they} said.
growing: In the evening {hero} threw the old food away and filled the bowl again. "What if {pet} comes back and is hungry?" {they} said.
confident: In the evening {hero} emptied the bowl, washed it, and filled it with fresh food, as on every evening. "Just in case," {they} said. Papa opened his mouth, and shut it again.
/
@ dawn close_up: hero sit sad, bowl_food full
early: In the morning {hero} ran to look. {refrain full}
growing: In the morning {hero} ran to the door before {they was} quite awake. {refrain full}
confident: In the morning {hero} was at the door before anybody was up. {They} counted to ten with {their} eyes shut, to give it time. {refrain full}

== wait/best 2
@ kitchen day medium: hero stand determined holding plate full, papa stand curious, table
early: {hero} asked for the very best food. Papa gave {them} some of his own.
growing: Perhaps the food was not good enough. {hero} asked for something better, and Papa gave {them} the best piece from his own plate.
confident: Perhaps, thought {hero}, it was a question of the food. {They} explained this to Papa at supper. Papa looked at his plate, and at {hero}, and then he gave {them} the best piece, without a word.
/
@ home dawn medium: hero sit sad, bowl_food full
early: But nobody came to eat it. {refrain full}
growing: {hero} put it right on top. But nobody came in the night. {refrain full}
confident: {hero} laid it on top, where it could be smelled from as far away as possible. Nobody came. {refrain full}
=>
@ garden day close_up: hero reach calm holding bread, bird
early: {hero} put some bread by the bowl. It was the best bread in the house.
growing: The next day {hero} put a bit of bread beside the bowl. It was the best piece, from the middle.
confident: The next day there was bread beside the bowl, from the middle of the loaf. {hero} knew now for whom one keeps the best piece.

== wait/call 2
@ garden sunset wide: hero stand determined, tree
early: {hero} stood in the garden and called. "{pet}! {pet!}!"
growing: Perhaps {pet} did not know that it was time to eat. {hero} stood in the garden and called the name, as {they} always had, long and then short.
confident: Perhaps {pet} simply did not know that it was supper time. {hero} went out to the middle of the garden and called, first long and then short, the way that only {they} called.
/
@ night close_up: hero stand sad, moon above
early: Nobody came. It was very quiet. Only the wind moved.
growing: {hero} called until it was dark. Then {they} listened. One can hear very well when nobody answers.
confident: {They} called until the lights went on in the houses. Then {they} listened. {They} had not known that a garden could be so full of nothing.
=>
@ garden dawn close_up: hero stand happy, bird
early: {hero} called softly. The bird looked at {them}.
growing: {hero} whistled, first long and then short, very softly. The bird turned its head.
confident: Very softly {hero} whistled, first long and then short. It was a call that {they} had thought {they} would not need again. The bird put its head on one side.

== wait/blanket 2
@ home night medium: hero sit determined holding blanket, bowl_food full
early: {hero} put a blanket by the bowl. {They} wanted to stay awake all night.
growing: {hero} took {their} blanket and lay down beside the bowl. "I will stay awake," {they} said, "and see."
confident: {hero} brought {their} blanket and lay down on the floor with {their} nose next to the bowl. If anybody came in the night, then somebody should be there.
/
@ dawn medium: hero sleep sad, papa stand sad, bowl_food full
early: But {they} fell asleep. Nobody had come. {refrain full}
growing: When {they} woke up, there was a pillow under {their} head. Papa had been there. But nobody else had. {refrain full}
confident: In the grey of the morning {they} woke with a pillow under {their} head that had not been there before. So somebody had come, but it had been Papa. {refrain full}
=>
@ garden day medium: hero sit calm holding blanket, bowl_food
early: {hero} took {their} blanket out to the tree. It was a good place to sit.
growing: After that {hero} often took {their} blanket out to the tree and sat there in the sun, as they both had done.
confident: After that {hero} often carried the blanket out to the tree, twelve slow steps, and sat in the old place. There was room on it for one more, and {they} left it free.

== away 3
@ home day medium: papa stand calm holding bowl_food, hero stand cross
early: Papa wanted to put the bowl away. "No!" said {hero}. "It is {pet's}!"
growing: On Friday Papa picked up the bowl. "Shall we put it away?" he asked. "No!" shouted {hero}. "Where will {pet} eat?"
confident: On Friday Papa picked up the bowl to sweep under it, and kept it in his hand. "Shall we put this away now?" he asked. "No!" shouted {hero}, much louder than {they} had meant to. "That is not ours. Where is {pet.they} going to eat?"
/
@ close_up: papa sit sad, hero sit cross, bowl_food
early: Papa put it down again. "I miss {pet.them} too," he said.
growing: Papa put it back at once, exactly where it had been. "I miss {pet.them} too," he said. "I keep listening for {pet.their} feet."
confident: Papa put it back exactly where it had been, and turned it so that the chipped side was to the wall. "I still listen for {pet.them}," he said. "Every evening. I have not told anybody either."

== gran 1
@ home day medium: gran sit calm, hero sit worried, bowl_food full
early: "When will {pet} come back?" asked {hero}. "{Pet.they} cannot come back," said Gran. "That is what dead means."
growing: "When is {pet} coming back?" {hero} asked Gran. Gran did not say soon. "{Pet.their} body has stopped," she said. "It can't eat any more, and nothing hurts it. {Pet.they} cannot come back, my love."
confident: In the end {hero} asked Gran, because Gran did not say things only to be nice. "When is {pet} coming back?" "{Pet.they isn't}," said Gran. "When you die, your body stops. It does not eat, and it does not hurt, and it does not start again. I wish that it did."
/
@ close_up: gran hug sad, hero sit sad
early: "But I still love {pet.them}," said {hero}. "Yes," said Gran. "That does not stop."
growing: {hero} thought about this. "But I still have to do something for {pet.them}," {they} said. "I know," said Gran. "That part does not stop."
confident: "But where am I to put it all?" asked {hero}. "All what?" "What I would have done today." Gran had no answer to that, but she took hold of {hero's} hand. "That is a very good question," she said.

== flower 4
@ garden day medium: hero sit sad, gran stand calm holding watering_can, flower, tree
early: They planted flowers under the tree. {hero} gave them water.
growing: Gran brought flowers in pots, and they planted them under the tree. {hero} gave them water, but not very much. {They was} still waiting.
confident: Gran came with flowers in pots and a watering can, and they planted them in a ring under the tree. {hero} did it carefully, but {they} did it as one does something for somebody who has only gone out.
/
@ above: hero sit calm, flower, tree
early: A stone stood there now. "{pet!}," it said.
growing: Papa set a flat ~stone at one end, with the name on it. {hero} read it. It was only a name, and it was spelled right.
confident: Papa had painted the name on a flat ~stone. {hero} checked the letters. They were all there and in the right order, and still it did not look like {pet.them}.

== carry 1
@ garden sunset medium: hero walk determined holding bowl_food full, tree
early: So {hero} took the bowl to the tree. "Now you do not have to come in," {they} said.
growing: That evening {hero} carried the bowl out to the tree, twelve steps, without spilling. "If you can't come to it," {they} said, "it will come to you."
confident: That evening {hero} carried the full bowl out to the tree. It was twelve steps, and {they} took {their} time over each. "If you can't come in to it," {they} said to the flat grass, "then it can come out to you."
/
@ night rain wide: bowl_food full, tree
early: But in the night it rained. It rained into the bowl.
growing: In the night it began to rain. It rained on the tree and on the grass, and it rained into the bowl.
confident: In the night the rain came. It rained on the roof and on the tree, and it rained on a small bowl that nobody had thought to bring in.

== rain
@ garden dawn medium: hero sit sad, tree, bowl_food full
early: In the night it had rained into the bowl. There was only water in it now. {hero} sat down in the grass and cried.
growing: In the morning the bowl under the tree was full of rain. The food had washed away. {hero} saw it, and all at once {they} knew that nobody was going to eat it, not today and not later. {They} sat down in the wet grass and cried.
confident: In the morning the bowl under the tree was full to the brim with rain, and the food was gone, not eaten, only washed away. It was such a small thing. But now {hero} believed it. {They} sat down in the wet grass and cried for the first time, and it took as long as it took.
/
@ close_up: hero sit surprised, bird, bowl_food full
early: Then it was very quiet. A bird came down. It sat on the bowl and took a drink!
growing: Then it was very quiet, and something moved. A small brown bird flew down and sat on the edge of the bowl. It looked at {hero} and took a drink.
confident: When {they} had finished, it was very quiet. Something moved over {their} head. A small brown bird dropped out of the tree, landed on the edge of the bowl, thought about it, and drank. Then it looked at {hero} with one round eye.

== still 1
@ garden day behind: hero sit calm, bird, bowl_food full
early: {hero} knew what to do. {refrain still} So {hero} did not move at all.
growing: {hero} did not move. {refrain still} Nobody in the world was better at that. {They} had learned it from {pet}.
confident: Anybody else would have jumped up. But {hero} knew about this. {refrain still} {refrain breathe} {They} had learned it from the best.
/
@ wide: hero sit calm, papa sit calm, bird, bowl_food full, tree
early: Papa came out too. He sat down in the wet grass. He was very still.
growing: Papa came out in his slippers. He saw the bird, and he saw {hero's} face, and he sat down in the wet grass too, without a word.
confident: Papa came out in his slippers, with a mouth full of something kind to say. He saw the bird. He saw {hero's} face. Then he sat down in the wet grass and said nothing at all, and it was the right thing.

== bath 2
@ garden day medium: hero sit happy, bird, bowl_food wet
early: Splash! The bird took a bath. Drops flew everywhere.
growing: The bird came closer, and then it hopped right in. Splash! It had a bath, and the drops flew up to {hero's} nose.
confident: The bird hopped along the edge, came to the chipped place, and fell in. Perhaps it was on purpose. It beat its wings until the water stood in the air, and {hero} laughed, and was surprised to hear it.
/
@ close_up: hero sit happy, papa sit happy
early: {hero} laughed. It felt strange, and it felt good.
growing: "I laughed," said {hero}, a bit frightened. "{pet!} would have liked that," said Papa.
confident: "Is it all right?" {they} asked Papa. "Laughing?" "{pet!} would have wanted to see that bird," said Papa, "from very close."

== payoffs

== morning
@ garden sunset medium: hero reach calm holding watering_can, bowl_food full, tree
early: That evening {hero} filled the bowl again. This time it was water for the birds.
growing: That evening {hero} filled the bowl again, with clean water, up to the brim. {They} set it under the tree, in the place where {pet} had always sat.
confident: That evening {hero} filled the bowl again, as on every evening, but with water, up to the chip in the edge. {They} put it down under the tree, in the flat place in the grass that had just the shape of {pet}.
/
@ dawn wide: hero stand happy, bird, bowl_food empty, tree
early: In the morning {they} ran to look. The bowl was empty! "{pet}," said {hero}, "somebody was here."
growing: In the morning {hero} walked out to the tree, all twelve steps. The bowl was empty. "{pet}," {they} said, "we had a visitor." And then {they} told {pet.them} everything.
confident: In the morning {hero} went out to look, and did not run. It took twelve steps. The bowl was empty, and very clean. {They} sat down beside it in the sun. "{pet}," {they} said, "you will never guess who was here." And {they} began at the beginning.
