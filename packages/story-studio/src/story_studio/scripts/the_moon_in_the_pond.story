# A rocket from boxes cannot fly, but waxed against the rain it floats, and on a still night the moon lies in the pond.
script: the_moon_in_the_pond
themes: space, night_journey
idea: a mouse who wants to be an astronaut
title: The Moon in the Pond | {hero} and the Cardboard Rocket
words: moon, space, rocket, astronaut, star, planet, fly, mars, sky
role hero:
role friend: open, kinds frog duck hedgehog beaver, curious, introduced "{name} the {friend.noun}"
role gran: kinds owl tortoise goose, she, old, introduced "old {name} the {gran.noun}"
role baker: kinds bear pig hen, he, adult, introduced "{name} the {baker.noun}"
refrain three: "Three, two, one, go!"
refrain still: The rocket did not move.
refrain stairs: "Astronauts do not give up," said {hero}.
cover @ pond night wide: hero sit happy, friend sit happy, rocket in water, moon above, star above

== moon
@ hill night wide: hero look_up happy, moon above
early: {hero} looked at the moon each night. "One day I will go into space," {they} said. "I will go to the moon."
growing: Every night {hero} sat on the hill and looked at the moon. "One day I will be an astronaut and go into space," {they} said, "and stand up there, and wave."
confident: Every night {hero} climbed the hill to be a little closer to the moon. {They} knew all its spots. "One day," {they} said, "I am going to be an astronaut. I'll stand up there and wave, and somebody should wave back."
/
@ day medium: hero stand determined, friend stand surprised, 3 box
early: So {they} got three boxes. "I will build a rocket," {they} told {friend}.
growing: And because one has to begin somewhere, {they} collected boxes. "What is it going to be?" asked {friend}. "A rocket," said {hero}. "There is room for two."
confident: One has to begin somewhere, so {they} began with boxes. "Is that a cupboard?" asked {friend}. "It's a rocket," said {hero}. "It seats two." {friend} had not been doing anything special that year. "I'll bring sandwiches," said {friend!}.

== build
@ garden day wide: hero reach determined holding paintbrush, friend reach happy, rocket
early: They cut and glued and painted. Soon it was a real rocket, red and white.
growing: They cut and glued for three days. It got a point at the top, three fins, and a round window, and they painted it red.
confident: It took three days, two pots of paint, and all the glue in the house. In the end it had a point on top, three fins, a window out of a cake tin, and a red so red that the hens came to look.
/
@ medium: hero sit happy, friend sit happy, rocket
early: They sat inside. {refrain three} {refrain still}
growing: On the fourth day they climbed in and shut the flap. {refrain three} {hero} pulled at the string. {refrain still}
confident: On the fourth day they climbed in, put on their saucepans, and closed the flap. {refrain three} {hero} pressed the button, which had been a jam lid. They listened. {refrain still}

== try/spring 2
@ garden day medium: hero stand determined, friend stand worried, rocket, bed
early: "It needs a push," said {hero}. They put it on an old bed with springs. Boing! It fell on its side.
growing: "It lacks a push," said {hero}. So they stood the rocket on an old bed and jumped. Boing! It went up as high as the apple tree, and came down next to it.
confident: "What it lacks is a push," said {hero}. They stood it on the springs of an old bed, jumped up together, and came down together. Boing! It actually rose. It rose as far as the washing line, and brought all of that down with it.
/
@ close_up: hero sit sad, friend sit happy
early: {friend} had a sock on {friend.their} head. {refrain stairs}
growing: {friend} sat there with a sock on {friend.their} head. "That was high," {friend.they} said. {refrain stairs}
confident: {friend} came out from under a bed sheet with a sock over one ear. "We've been up," {friend.they} said. "I saw the roof." {refrain stairs}
=>
@ pond night close_up: friend sit happy, hero sit happy
early: {friend} still had the sock. "For cold nights in space," {friend.they} said.
growing: {friend} had the sock on {friend.their} head again. "It gets cold up there," {friend.they} explained.
confident: {friend} had put the sock back on. "It's cold, out here in space," {friend.they} said with satisfaction.

== try/balloon 2
@ garden day medium: hero reach happy, friend hold happy holding balloon, rocket, 5 balloon above
early: "It must be light," said {hero}. They tied on balloons. One, two, three … up it went! Then, pop!
growing: "It is too heavy," said {hero}. So they tied balloons to it, all that the shop had. Slowly it left the ground. Then came a crow. Pop! Pop, pop, pop!
confident: "Weight is the enemy," said {hero}, who had looked it up. They tied on every balloon that the village had left from the fair. The rocket trembled, and stood on one fin, and then on none. That was when the crow came, who had a sharp beak and an interest in round things.
/
@ close_up: friend stand surprised, hero stand sad, rocket
early: Now it had a dent. {refrain stairs}
growing: When it had come down, there was a dent in it. {refrain stairs}
confident: It was not a long fall, but it was a fall. The rocket had a dent in its nose after that. {refrain stairs}
=>
@ pond night medium: rocket in water, hero sit happy holding balloon
early: One balloon was left. {hero} let it go. It went up and up.
growing: One last balloon was still tied to the fin. {hero} let it go, and it went up to tell the others.
confident: One balloon had been overlooked. {hero} untied it from the fin, and let it go on ahead.

== try/hill 2
@ hill day wide: hero run determined, friend run scared, rocket
early: "It must go fast," said {hero}. They put it on a wagon and ran down the hill. That was too fast! It stopped in a hedge.
growing: "It has to be faster," said {hero}. They pulled it up the hill on a wagon, and let it roll. It got very fast indeed. Then it got to a hedge.
confident: "Speed," said {hero}. "It is all a matter of speed." They hauled the rocket up the hill on a wagon, got in, and let go of the brake. As far as speed went, it was a complete success. As far as the hedge went, too.
/
@ medium: friend sit surprised, hero sit calm, rocket
early: There were leaves all over. {refrain stairs}
growing: It took an hour to pick out all the thorns. {refrain stairs}
confident: They spent the evening picking thorns out of each other. "But how the wind blew," said {friend}. {refrain stairs}
=>
@ pond night medium: friend sit happy, hero sit happy, rocket in water
early: This time it was slow. "That is better for looking," said {friend}.
growing: This time they were not fast at all. "It's better for looking," said {friend}.
confident: It was the slowest flight of all. "One sees more," said {friend}, who still had a thorn or two.

== rain 1
@ garden day rain medium: hero stand worried, baker stand calm holding candle, rocket wet
early: Then it rained. The box got soft! {baker} brought old candles. "Rub it with wax," he said. "Then it stays dry."
growing: Then it began to rain, and the cardboard went soft. {baker} looked over the fence. "You want wax," he said, and brought a box of old candles. "I do my bread baskets with it. Then they could swim."
confident: Then it rained, and a cardboard rocket has nothing to set against that. It began to bow. {baker} looked over the fence with a sack on his head. "Wax," he said, and fetched a bucket of candle ends. "I do my baskets with it. You could put them to sea."
/
@ close_up: hero reach determined holding candle, friend reach happy, rocket
early: They rubbed and rubbed. Soon the rocket was smooth, and the rain ran off.
growing: They rubbed wax on the rocket until it shone. The rain ran down it in drops and could do nothing.
confident: They rubbed until their arms ached and the rocket shone like an apple. The rain ran up to it, and found no way in, and went elsewhere.

== gran 3
@ hill night medium: gran sit calm, hero sit sad, moon above
early: "How far is the moon?" asked {hero}. "Very far," said {gran}. "But look down. It comes to us too."
growing: "How far is it really?" {hero} asked {gran}. "If you walked every day, ten years," said {gran!}. "But it comes to visit, you know. You only have to know where it lands."
confident: "How far is it really?" {hero} asked {gran}, who had looked at it for longer than anybody. "Ten years, on foot, without stopping for tea," said {gran!}. "It's easier from the other side. I've seen it come down here often enough. You must only know where it lands."
/
@ behind: gran point calm, hero look_up curious, moon above
early: "Where?" asked {hero}. "In the still places," said {gran}.
growing: "Where does it land?" asked {hero}. "Where it is quite still," said {gran}.
confident: "And where is that?" "Where nobody is making waves," said {gran}, and more she would not say.

== low 1
@ garden night medium: hero sit sad, friend sit sad, rocket
early: {hero} sat by the rocket. "It will never fly," {they} said.
growing: It had a dent, and it was shiny, and it stood in the grass. "It's never going to fly," said {hero}. "It is only a lot of boxes."
confident: The rocket stood in the grass with its dent and shone. "It's a lot of boxes," said {hero} at last, "and I am {a hero} in a saucepan." {friend} did not like to hear that.
/
@ close_up: friend stand determined, hero sit sad
early: "I made sandwiches," said {friend}. "So we must go."
growing: "I have made the sandwiches," said {friend}. "I make them every evening. I would like to know what they are for."
confident: "I have made sandwiches every evening for two weeks," said {friend}. "With cheese. I am not going to unpack them again in this garden."

== pond
@ pond night wide: hero walk sad, friend walk calm, rocket, moon above
early: So they pushed the rocket down to the pond. There was no wind. The water was black and still. And in the water was the moon!
growing: So they pushed the rocket down the path, only to be somewhere else. In the valley lay the pond. There was no wind that night, and the water was as still as a plate. And in the middle of it, round and white, lay the moon.
confident: So they pushed the rocket off down the path, to have at least gone somewhere. At the bottom was the pond. There was not a breath of wind. The water lay like black glass, full of stars from one bank to the other, and in the middle of it, round and white and no farther than one can throw a stone, was the moon.
/
@ medium: hero jump happy, friend jump surprised, rocket in water, moon above
early: "The moon has landed!" said {hero}. They pushed the rocket in. It had so much wax on it. It did not sink!
growing: "So that is where it lands," said {hero}. They looked at each other. Then they pushed the rocket into the water. With all that wax on it, not a drop came in. It floated.
confident: "The still places," whispered {hero}. They looked at each other, and at the rocket, and at how it shone. You could put them to sea, somebody had said about his baskets. They pushed. It slid down the bank, tipped, righted itself, and lay on the stars as if it had never wanted to be anywhere else.

== flight 1
@ pond night wide: hero sit happy, friend sit happy, rocket in water, star above
early: They got in. {refrain three} And the rocket moved! There were stars above and stars below.
growing: They climbed in and put on their saucepans. {refrain three} This time it moved. Without a sound they glided out. There were stars above them and stars below, and one could not tell which was which.
confident: They got in and shut the flap. {refrain three} And for the first time the rocket moved. The bank went away behind them. There were stars over the window and stars under it, and in between there was nothing at all but a rocket.
/
@ close_up: friend sit happy, hero sit curious
early: "Sandwich?" asked {friend}. They ate in space.
growing: "Now," said {friend}, and unpacked the sandwiches. They tasted of cheese and of space.
confident: "Now," said {friend}, and unwrapped the sandwiches. It was the first time that anybody had eaten cheese at that distance from the kitchen.

== payoffs

== landed
@ pond night medium: hero stand happy, friend sit happy, rocket in water, moon in water
early: Bump! They were there. {hero} stood up, right in the middle of the moon, and waved.
growing: Then all was white around them. {hero} opened the flap and stood up. {They was} standing right in the middle of the moon. And {they} waved.
confident: Then the light came up all around them, white and soft, and the rocket stopped by itself. {hero} opened the flap and stood up. {They was} standing in the very middle of the moon. {They} had thought about this moment for so long. {They} waved.
/
@ hill night wide: gran wave happy, moon above, star above
early: Far off on the hill sat {gran}. She saw a small light on the moon. She waved back.
growing: Up on the hill sat {gran} and looked down. She saw somebody standing on the moon, with a saucepan on their head. So she waved back.
confident: Up on the hill {gran} was sitting, as on every night, and looking at the moon, the lower one. There was somebody on it with a saucepan on. She was not especially surprised. She waved back.
