# A traveller packs for everything that could happen; the pack gets lighter at each stop, and so does the way.
script: the_heavy_backpack
themes: wants_to_go, journey, space, night_journey, treasure
idea: a mole who wants to see the sea
title: {hero} and the Heavy Backpack | How {hero} Went to {deed}
needs: deed, far
role hero:
role friend: open, kinds snail frog mouse, cheerful
role ferry: kinds duck otter beaver, adult, he
role lost: kinds goose rabbit hen, she
role guard: kinds goat bear owl, old, he
slot goal: place, object, "sea" sea
slot there: place, "seaside" seaside
refrain far: "Is it far?"
cover @ road dawn behind: hero walk happy, friend walk happy, hill

== pack
@ home day medium: hero stand happy, umbrella, rope, lantern, blanket, pot, bag
early: {hero} was {a hero}. {They} wanted to {deed}. So {they} packed a bag.
growing: {hero} was {a trait hero} who wanted to {deed}. {They} had never been away before, so {they} packed carefully.
confident: {hero} was {a trait hero} who wanted to {deed}. Nobody in the family had ever been further than the bend in the road. So {they} packed for everything that could happen, and when {they} had packed for that, {they} packed for the rest.
/
@ road dawn medium: hero walk determined holding bag big, friend sit happy
early: It was a very big bag. At the first bend {they} met {friend!}. "I want to {deed} too," said {friend!}. {refrain far}
growing: In the end the bag was bigger than {they was}. At the first bend sat somebody with no bag at all. It was {friend}. "Are you off to {deed}?" asked {friend!}. "So am I. Shall we go together?"
confident: The bag was now rather larger than its owner. At the first bend somebody was sitting in the grass with no bag at all. It was {friend}. "Off to {deed}?" asked {friend!}. "I have always meant to. Shall we go together?" {refrain far} asked {hero}, and the bag creaked.

== heavy 2
@ road day wide: hero walk sad holding bag big, friend walk happy, tree
early: The bag was so heavy. {hero} could only go slowly.
growing: The bag pulled at {hero's} shoulders. After each tree they had to have a rest, and there were a good many trees.
confident: The bag had been heavy at the gate. At the mill it was heavier, although nobody had put anything in. They rested after every tree, and {hero} began to wish for a country with fewer trees.
/
@ close_up: hero sit sad, friend sit curious, bag big
early: "What is in there?" asked {friend}. "All that I need," said {hero}.
growing: "What is in it?" asked {friend}. "Everything that I could need," said {hero}. "And what have you needed so far?" "A rest," said {hero}.
confident: "What is in it?" asked {friend}. "Everything that one could need," said {hero}. "And what have you needed so far?" {hero} thought. "Somebody to help me carry it," {they} said.

== stop/rope 1
@ river day medium: ferry stand worried, hero stand curious, friend stand curious, boat
early: They came to a river. {ferry} had a boat, but his rope was broken. {hero} had a rope in the bag. "Here," {they} said.
growing: They came to a river with no bridge. {ferry} had a boat, but the rope that pulled it across had snapped. {hero} looked into the bag. {They} had a rope, for a mountain. "Take it," {they} said.
confident: They came to a river that had no bridge. It had a boat, and it had {ferry}, but it no longer had the rope by which the one pulled the other across. {hero} had a rope, for mountains. There were no mountains in sight. "Take it," {they} said.
/
@ behind: ferry stand happy holding rope, hero sit happy, friend sit happy, boat in water
early: {ferry} took them over the water. {refrain far} they asked. "Over the hill," he said.
growing: {ferry} pulled them across. {refrain far} asked {hero}. "Over the hill," said {ferry!}, "and keep to the path with the yellow flowers."
confident: {ferry} pulled them over, singing. {refrain far} asked {hero}. "Not as far as it was," said {ferry!}, "and you have a lighter bag. Keep to the path with the yellow flowers."
=>
@ there sunset medium: ferry wave happy holding rope, hero stand surprised
early: Then somebody waved. It was {ferry}, in his boat. He had come to see how they were.
growing: A boat came by, and in it was {ferry}. "With a good rope it goes as far as this," he called.
confident: Somebody called from the water. It was {ferry}. "With your rope it reaches all the way to here," he said. "I never knew that I was so close."

== stop/lantern 1
@ forest night medium: lost stand sad, hero stand curious, friend hide scared
early: They came to a dark wood. {lost} sat there and cried. She could not find her way home. {hero} gave her the lantern.
growing: They came to a wood, and it was night. {lost} was sitting under a tree. "I cannot see the way home," she said. {hero} took the lantern out of the bag and lit it for her.
confident: The wood was dark, and in the darkest part of it somebody was crying, quietly, so as not to wake anyone. It was {lost}. "I live here," she said. "I just cannot see where." {hero} took the lantern out of the bag and lit it. There was the house. She had been leaning on it.
/
@ close_up: lost stand happy holding lantern lit, hero stand happy
early: Now she could see her house. {refrain far} asked {hero}. "Go where the sky is light," she said.
growing: "Keep it," said {hero}. {refrain far} "Go to where the sky is brightest," said {lost}, "and you cannot miss it."
confident: "Keep it," said {hero}, "until you know the way by heart." {refrain far} {lost} held up the light and thought. "Walk towards the brightest bit of sky," she said. "That is what I should have done."
=>
@ there night wide: lost wave happy holding lantern lit, hero look_up happy
early: When it got dark, {lost} came with the lantern. She was not afraid any more.
growing: When it grew dark, a light came down the path. It was {lost} with the lantern. She knew the way by heart now, and had come to light theirs.
confident: When it grew dark, a small light came along the path and did not stop once. It was {lost}. "I know my own way now," she said, "so I thought that I would come and light yours."

== stop/blanket 2
@ mountain snow medium: guard sit sad, hero stand curious, friend stand worried, snow
early: High up on the hill it was cold. {guard} sat at the gate. He shook all over. {hero} gave him the blanket.
growing: At the top of the pass it was snowing. {guard} sat by the gate there, shaking with cold. {hero} put the blanket around him.
confident: At the top it snowed. There was a gate, and beside the gate sat {guard}, whose job it was. He was shaking so much that the keys rang. {hero} took out the blanket, which {they} had packed for a picnic, and put it around him.
/
@ close_up: guard sit happy, hero stand happy
early: "Nobody ever gave me one," said {guard}. He opened the gate. {refrain far} "Only down," he said.
growing: "I have sat here for twenty winters," said {guard}, and opened the gate. {refrain far} asked {hero}. "From here it is all downhill," he said.
confident: "Twenty winters," said {guard}, from inside the blanket, "and everybody has asked me to open the gate." He opened it without being asked. {refrain far} "From here," he said, "it does the walking by itself."
=>
@ there sunset close_up: guard sit happy, friend sit happy
early: Even {guard} came. He lent them half of the blanket. It was big enough for all.
growing: Even {guard} had come down from his gate. He spread the blanket on the ground, and there was room on it for everyone.
confident: Even {guard} had locked his gate and come down. He spread the blanket on the ground, with room for everybody. "It turned out to be for a picnic after all," he said.

== light 3
@ road day wide: hero walk happy, friend dance happy, flower
early: Now the bag was small. {hero} could run. {They} could even sing.
growing: {hero} noticed that they had not rested for a long time. The bag was so light that {they} had forgotten it.
confident: It was {friend} who noticed it first. They had walked past forty trees and had not rested under one. {hero} felt behind {them} for the bag. It was there, but one had to look for it.
/
@ close_up: hero jump happy, friend jump happy, bag small
early: "I can see more now," said {hero}. {They} looked left and right.
growing: When you do not carry so much, you can look around. {hero} saw a heron, two rainbows and a cow with a heart on its side.
confident: It is a strange thing, but a heavy bag makes you look at your feet. {hero} looked up now, and there was a great deal going on. {They} would have walked right past the cow.

== low 1
@ hill rain wide: hero sit sad, friend sit sad, bag empty
early: Then it rained. {hero} looked in the bag. It was empty. And they were still not there. "I should have stayed at home," {they} said.
growing: Then it began to rain, and {hero} felt for the umbrella. {They} had given that away too. The bag was quite empty, and they were still not there. "I have nothing left," {they} said. "I was silly to go."
confident: Then it rained. {hero} put a hand in the bag for the umbrella, and remembered {they} had lent it to a scarecrow. {They} turned the bag over. A crumb fell out. "I had everything," {they} said. "Now I am nowhere, with a crumb."
/
@ close_up: friend reach happy, hero sit surprised
early: "You have me," said {friend}. They held the empty bag over their heads. It was a good roof.
growing: {friend} took the empty bag and held it over both their heads. "Look," {friend.they} said. "It could never do that when it was full."
confident: {friend} took the bag out of {their} hands, shook it, and held it over both of them like a roof. "There," {friend.they} said. "It could not do that when there was everything in it."

== arrive
@ there dawn wide: hero stand surprised, friend stand surprised
early: In the morning they went on. They came over the last hill. And there it was! There was {the goal}!
growing: In the morning they went over the last hill, holding the bag between them. And then {hero} stood still. There it was. It was all there.
confident: They went up the last hill in the dark, with nothing to carry but each other. At the top it was morning. {hero} stopped. {They} had thought about it so often that {they} had expected to know it already. {They} had not known it at all.
/
@ medium: hero jump happy, friend dance happy
early: And {hero} {did}. {They} could not stop laughing.
growing: And {hero} {did}, at last, for as long as {they} liked. {friend} {did} too, beside {them}.
confident: And {hero} {did}. It took the whole day, because {they} wanted to do it properly. {friend} sat beside {them} and kept the place.

== payoffs

== home
@ there sunset medium: hero sit happy, friend sit happy, bag
early: In the evening {hero} opened the bag again. {They} put in one small stone. That was for home.
growing: Before they went home, {hero} opened the bag once more. {They} put in one small stone, to show them at the bend in the road.
confident: Before they turned back, {hero} picked up one small stone, looked at it on all sides and put it in the bag. It was all that {they} wanted to carry.
/
@ road day wide: hero walk happy, friend walk happy, tree
early: On the way back they met somebody with a very big bag. {refrain far} asked a voice. "Not at all," said {hero}.
growing: On the way home somebody came towards them under an enormous bag. {refrain far} a voice asked. "No," said {hero}. "But you will be there sooner if you stop a lot."
confident: Near the mill they met an enormous bag with somebody under it. {refrain far} asked a voice. {hero} thought about the river, and the wood, and the gate. "It gets nearer," {they} said, "each time you give something away."
