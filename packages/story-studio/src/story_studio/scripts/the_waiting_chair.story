# Somebody plants a seed and cannot wait; a chair is put beside the pot, and while one waits there the garden happens.
script: the_waiting_chair
themes: planting
idea: planting a seed and waiting
title: Waiting for {the plant} | {hero} Plants {a plant} and Waits | A Garden Chair for Waiting
words: garden, plant, seed, grow, wait, waiting, flower, tomato, pumpkin, carrot, bean, sunflower, long, patient
role hero:
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother grandpa grandfather grandad
role friend: open, child, kinds rabbit mouse hedgehog
role snail: kinds snail, introduced "a snail"
slot plant: object, thing, "sunflower" sunflower
refrain yet: "Not yet," said Gran.
refrain now: "Is it there now?"
cover @ garden day wide: hero sit calm, chair, clay_pot, gran stand happy

== plant 0
@ garden day wide: gran reach calm holding seed, hero stand happy, clay_pot
early: {hero} wanted to grow {a plant}. {They} and Gran put a seed in a pot. They gave it some water. "And now?" asked {hero}. "Now we wait," said Gran.
growing: {hero} wanted to grow {a plant} all by {themself}. Gran gave {them} a seed, and {they} pushed it into the earth with one finger and watered it. That took two minutes. "And what do we do now?" asked {hero}. "Now we wait," said Gran.
confident: {hero} had decided to grow {a plant}. Gran brought a pot and a seed, which was so small that one could have lost it in a yawn. {They} planted it with one finger, closed the hole, and watered it. The whole thing was over in two minutes. "What comes next?" asked {hero}, and rubbed {their} hands. "Next comes waiting," said Gran. "That is the main part."
/
@ close_up: hero sit curious, clay_pot, gran stand calm
early: {hero} looked at the pot. {refrain now} {they} asked. {refrain yet}
growing: {hero} crouched down in front of the pot and did not take {their} eyes off it. {refrain now} {they} asked after a while. {refrain yet}
confident: {hero} squatted down in front of the pot and waited as hard as {they} could. {They} waited until {their} eyes watered. {refrain now} {they} asked. {refrain yet}

== dig 1
@ garden day medium: hero reach worried, clay_pot, gran stand surprised
early: The next day {hero} dug it up to look. The seed was just a seed. {They} put it back. "It can not grow if you dig it up," said Gran.
growing: The next day {hero} dug up the seed to see whether it had begun. It had not. "It has to start again from the beginning now," said Gran. "Nobody can grow while they are being looked at."
confident: On the second morning {hero} dug the seed up, just to see how it was getting on. It lay in {their} hand and had not got on at all. "Now it must go back to the start," said Gran. "How would you like it if somebody pulled your blanket off every night and asked if you'd grown?"
/
@ close_up: hero stand sad, clay_pot
early: "Waiting is so long," said {hero}.
growing: "But what am I to do, when I'm waiting?" asked {hero}. "There's nothing to do in it."
confident: "I'm not good at it," said {hero}. "There's nothing in it. Waiting is like a plate with no dinner."

== chair 0
@ garden day medium: gran walk calm, hero stand curious, chair, clay_pot
early: Gran put an old chair next to the pot. "This is a chair to wait in," she said. "Sit in it once a day. And tell me what you saw." {hero} sat down. {They} saw a snail. It went along the wall.
growing: So Gran fetched an old chair from the shed and stood it beside the pot. "This is the waiting chair," she said. "Every day you sit in it until you've seen one thing. Then you come in and tell me what it was." {hero} sat down. At first there was nothing to see. Then {snail} came around the pot.
confident: So Gran went to the shed and returned with a chair that had lost some of its green. She set it down beside the pot. "This one is for waiting in," she said. "You sit on it once a day, and when you've seen something, you may get up and tell me about it." "And if there's nothing?" asked {hero}. "Then stay a little longer." {hero} sat down and crossed {their} arms. There was nothing. There was nothing for quite a time. Then from behind the pot there came first one horn, and then another. It was {snail}.
/
@ close_up: snail walk calm, hero sit curious, chair
early: "Where do you go?" asked {hero}. The snail did not say. It took all day to get to the end of the wall.
growing: The snail was on its way to the wall. It had perhaps a metre to go, and it was in no hurry at all. {hero} watched it until supper, and ran in to tell Gran. "It's a good traveller," said Gran. "It always gets there."
confident: It was travelling from the pot to the wall, a matter of three feet, and by tea it had done one of them. {hero} found that {they} wanted to know how it ended. "I've seen a snail," {they} told Gran that evening, "but I couldn't stay for all of it."

== see/bird 2
@ garden day medium: hero look_up happy, chair, bird, nest
early: On day five {hero} saw a bird. It had a bit of straw. It was making a nest. It came back nine times.
growing: On the fifth day {they} saw a bird with a straw in its beak. It was building a nest in the hedge. It flew to and fro nine times while {hero} sat there, and each time it brought only one straw.
confident: On the fifth day it was a bird, which had a straw across its beak like a moustache. It was building in the hedge. {hero} counted. It came and went twenty times with twenty straws, and afterwards it still did not look like a nest. The bird seemed to have known that before.
/
@ close_up: nest, hero sit curious
early: "It has to wait too," said {hero}.
growing: "It isn't finished for a long time yet either," said {hero}. That was a comfort.
confident: "It's waiting with its hands full," {hero} told Gran. "Perhaps that's the trick."
=>
@ garden day close_up: nest, bird, hero stand happy
early: In the nest there were three small birds now. They had waited too.
growing: And in the hedge there were three beaks in the nest, wide open, who could not wait at all.
confident: In the hedge three beaks stuck out of the nest and shouted. They were not good at waiting yet. They would have to be given a chair.

== see/rain 2
@ garden rain medium: hero sit calm holding umbrella, chair wet, clay_pot wet
early: On day six it rained. {hero} sat in the chair with an umbrella. {They} saw the pot drink.
growing: On the sixth day it rained. {hero} sat in the chair under an umbrella and saw how the earth in the pot turned dark and drank. All by itself it had stopped being dull.
confident: On the sixth day it rained, and {hero} took an umbrella along to {their} chair. {They} saw the earth grow dark and heard it drink. It made a noise as small as a kiss. One has to be sitting quite still for it.
/
@ close_up: hero sit happy, snail walk happy
early: The snail liked it too.
growing: The snail came out as well. It was plainly its favourite weather.
confident: Past {their} boot came the snail, at what was for a snail a gallop.
=>
@ garden day close_up: hero stand calm holding watering_can
early: On dry days {hero} gave it rain from a can.
growing: On dry days {hero} was the rain, with the can, and listened for the drinking.
confident: When the days were dry, {hero} came with the can and was the rain {themself}, and held an ear close, to hear the kiss.

== friend 1
@ garden day wide: friend stand curious, hero sit calm, chair, clay_pot
early: {friend} came by. "What are you doing?" asked {friend!}. "I am waiting," said {hero}. "Can I wait too?" So they got a second chair.
growing: {friend} looked over the fence. "What are you doing there?" "I'm waiting for {the plant}," said {hero}. "Is it fun?" {hero} thought about it. "It depends what comes past," {they} said. So {friend} brought a chair along too.
confident: {friend} looked over the fence. "What are you doing in that chair?" "Waiting for {the plant}," said {hero}. "And what happens?" "Yesterday it was an ant with a leg that was not its own." {friend!} was over the fence with a chair before {hero} had finished the sentence.
/
@ close_up: friend sit curious, hero sit curious
early: They saw an ant, a bee and a cloud like a shoe.
growing: They saw an ant that carried an ant, and a cloud like a shoe, and after that like a loaf.
confident: Between them that afternoon they saw four sorts of ~bee, and a cloud that was a shoe to begin with and a loaf at the end.

== low 1
@ garden sunset medium: hero sit sad, chair, clay_pot, gran stand calm
early: But the pot was just a pot. Day after day it was bare. "It is dead," said {hero}. "It will never grow." {refrain yet}
growing: But in the pot nothing happened. After two weeks it was still as bare as a plate. "It has died in there," said {hero}. "I watered it and I waited, and it is never going to be {a plant}." {refrain yet}
confident: But one thing did not come past, and that was the thing they were waiting for. The earth lay in the pot as flat as a pancake. On the fourteenth day {hero} had had enough. "I'm only sitting here beside a pot of mud," {they} said. "It's never going to be {a plant}. I don't think that there's anything in it at all." {refrain yet}
/
@ close_up: gran sit calm, hero sit sad, chair
early: "You can not see it," said Gran. "It grows down first. It needs feet."
growing: "A seed first grows downwards," said Gran. "It makes itself feet before it stands up. That's the longest part, and nobody sees it."
confident: Gran let herself down into the other chair. "It doesn't come up first, you know," she said. "First of all it goes down. It's looking for something to hold on to. Nobody ever claps for that part."

== up 0
@ garden dawn close_up: hero sit surprised, clay_pot, seedling growing
early: The next day {hero} sat in {their} chair. {They} saw the bird and the snail. {They} did not look at the pot at all. And then {they} did. There was a bit of green! It had a seed on its head, like a hat. "Gran!" called {hero}. "It is there NOW!"
growing: The next morning {hero} sat down as always, because by now {they was} used to it. {They} looked for the bird, and then for the snail, to see how far it had got. The snail was sitting on the edge of the pot. It was looking at something. In the middle of the brown there was a bit of green, bent double, with the seed still on its head like a hat. "Gran!" shouted {hero}. "It's there NOW!"
confident: On the next morning {hero} took {their} seat without thinking much about it. There was the bird. There was the ant road. There was the snail, which after all these days had come right round and was sitting on the rim of the pot with its horns out, as if it were in the front row. {hero} looked where it was looking. The earth had a crack in it. And out of the crack, pale green, with bent back, came somebody who had been at work down there for the whole fortnight, and still had the seed on its head, like a hat that one forgets to take off. "Gran!" shouted {hero}, and then whispered it, in order not to frighten it. "It's there now."
/
@ wide: gran stand happy, friend jump happy, hero jump happy, clay_pot
early: They all came to look. "Good morning," said Gran to {the plant}. "We have a chair for you."
growing: All of them came and stood around it. "Good morning," said Gran to {the plant}, and she took off her hat as well.
confident: They came and stood round it, Gran in slippers and {friend} with half a roll. It was no bigger than a fingernail. Nobody had ever been looked at like that. "Good morning," said Gran, and took off her hat too, since it had been so polite.

== payoffs

== grow 2
@ garden day wide: hero stand proud, plant growing, chair
early: And it grew and grew. First it was as high as the chair. Then it was as high as {hero}.
growing: After that it all went quickly. By June it was as high as the seat of the chair, and in July as high as the back.
confident: From there on it was in more of a hurry than they were. It overtook the seat of the chair in June and the back of it in July, and {hero} marked the days in chalk on the wood.
/
@ close_up: plant, hero look_up happy
early: There it was, {a plant}! It had been worth the wait.
growing: And one day, there it was, {a plant}, as big as in the picture on the bag. {hero} had nearly missed it, because at that moment there was a beetle.
confident: And one morning it was what it had been going to be all along, {a plant}, complete and in the sun. {hero} very nearly missed it. There was a beetle in the way, with a green back.

== close 0
@ garden day wide: hero sit calm, chair, gran sit happy, friend sit happy
early: In autumn they kept one seed. {hero} put it in the pot. "And now?" asked {friend}. {hero} sat down in the chair. "Now comes the best bit," {they} said. "Now we wait."
growing: In autumn there were new seeds, and {hero} put one into the pot with one finger. It took two minutes. "And what now?" asked {friend}. {hero} dusted off the old chair and moved over a little, so that there was room for two. "Now comes the main part," {they} said. "Sit down. Something is bound to come past."
confident: In the autumn it left them a whole handful of seeds. {hero} chose one and pressed it into the earth with a finger. It was over in two minutes, as it always is. "And what's next?" asked {friend}, and rubbed {friend.their} hands. {hero} had already pulled up the chair. The snail was just setting out from the wall in the direction of the pot, so there was no hurry. "Next comes the main part," {they} said, and moved over to make room.
