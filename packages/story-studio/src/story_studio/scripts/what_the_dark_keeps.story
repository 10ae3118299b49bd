# On a walk at night the lamp is turned down step by step, and each step shows something that only the dark has.
script: what_the_dark_keeps
themes: afraid_of_dark, night
idea: a boy who is afraid of the dark
title: What the Dark Keeps | {hero} and the Small Lamp
words: dark, darkness, night, afraid, scared, lamp, light, shadow
role hero:
role grandpa: kin, he, old, name "Grandpa", nouns grandfather grandpa grandad opa
role sib: kin, nouns brother sister, introduced "{hero's} {sib.relation} {name}"
refrain on: "Leave the light on," said {hero}.
refrain down: Grandpa turned the lamp down a little.
refrain list: "That goes on the list," said Grandpa.
refrain listed: "That goes on the list."
cover @ meadow night wide: hero stand curious holding lantern lit, grandpa stand calm, star above

== light
@ bedroom night medium: hero sit scared, bed, lamp lit
early: {hero} was afraid of the dark. Each night {they} said the same thing. {refrain on}
growing: {hero} was not afraid of dogs, or of the deep end of the pool. But {they was} afraid of the dark. {refrain on} {they} said every night, and then every night a second time.
confident: {hero} was brave on most days. It was only the nights. When somebody reached for the switch, something in {hero} reached out and held it. {refrain on} And because one can't be sure, {they} said it twice.
/
@ close_up: hero hide scared, bed, lamp lit
early: "There is nothing in the dark," said {their} ~dad. "That is what I am afraid of," said {hero}.
growing: "But there is nothing in the dark," everybody told {them}. That was just the trouble. {hero} could hear how much nothing there was.
confident: "There is nothing there," people said kindly. It did not help. {hero} had lain awake and listened to it, and there was a great deal of nothing, and some of it was under the bed.

== monster 3
@ bedroom night medium: sib stand happy, hero sit cross, bed, lamp lit
early: "Something has big eyes in there," said {sib}. "It has not!" said {hero}. But {they} looked.
growing: "I think that something lives in the cupboard," said {sib}, who thought that this was funny. "It does not," said {hero}. But {they} looked, and then {they} looked again.
confident: "I am sure that it only eats on Wednesdays," said {sib}, from the other bed, about the cupboard. "Nobody lives in there," said {hero}. It was a Wednesday. {They} got up and looked.
/
@ close_up: hero stand worried, wardrobe open
early: There was a coat. It was only a coat.
growing: There was a coat inside, and one shoe. With the light on it was quite an ordinary coat.
confident: There was a coat in it, with its arms hanging down. As long as the light was on, that was all it was.

== bulb
@ bedroom night medium: hero sit scared, lamp dark, bed
early: One night the lamp went out. Plop! All was black. "Grandpa!" called {hero}. {refrain down}
growing: One night, in the middle of a page, the lamp said plop and went out. It was black everywhere. "Grandpa!" called {hero}. Grandpa came in with an old lamp that had a little wheel on it.
confident: One night, in the middle of a sentence, the bulb said plop, and after that there was no sentence, and no page, and no {hero}. "Grandpa!" {they} shouted, to find out if {they was} still there. Grandpa came along the passage with the old lamp, the one with a wheel at the side.
/
@ garden night wide: grandpa stand calm holding lantern lit, hero stand worried, coat
early: "Put on your coat," said Grandpa. "I want to show you what the dark keeps. We will take the lamp."
growing: "The shop is closed, so there is no new bulb," said Grandpa. "Put your coat on. I will show you what the dark keeps. The lamp comes too, and you decide when I turn it down."
confident: "No new bulbs before morning," said Grandpa. "So put your coat on. People always tell you that there is nothing in the dark, and it isn't true. It keeps all sorts of things. The lamp comes with us. And you are the one who says when the wheel turns."

== rule 2
@ garden night close_up: hero hold worried holding lantern lit, grandpa stand calm
early: "If you say stop, I stop," said Grandpa. {hero} held the lamp very tight.
growing: "And if I say stop?" asked {hero}. "Then I turn it up again, at once," said Grandpa. "It is your lamp tonight."
confident: "And if I say stop?" "Then it's as bright as noon," said Grandpa, "at once, and without a single word." {hero} took hold of the handle. It made a round yellow room for them, which went where they went.
/
@ medium: hero walk worried holding lantern lit, grandpa walk calm, tree
early: They walked in the light. All around it was black.
growing: They walked down the garden inside their circle of light. Outside of it there was nothing.
confident: So they set off, in their yellow room without walls. It had grass for a carpet. Where it ended, everything ended.

== keep/eyes 2
@ garden night medium: hero stand surprised holding lantern lit, grandpa point calm, hedgehog
early: {refrain down} Something moved. It was a hedgehog! It only comes at night. {refrain list}
growing: {refrain down} Something was rustling by the hedge, and {hero} held {their} breath. Out came a hedgehog on its way to supper. "It is too shy for the day," said Grandpa. {refrain listed}
confident: "May I?" asked Grandpa. {refrain down} By the hedge there was a noise like somebody eating paper. {hero} would have run, but {they} had the lamp. Then a hedgehog came out, with a leaf on its back, in a hurry. "The day is too loud for it," said Grandpa. {refrain listed}
/
@ close_up: hero sit curious, hedgehog
early: The hedgehog looked at {hero}. It had good eyes for the dark.
growing: The hedgehog stopped and looked up. It seemed to be more afraid of {them} than {they} of it.
confident: The hedgehog stopped, saw the two of them, and rolled itself up. "It's afraid of us," whispered {hero}. {They} had never before been what somebody was afraid of in the night. {They} took one step back, to be polite.
=>
@ bedroom night close_up: hero sit happy, window
early: Outside something rustled. "That is only the ~hedgehog," said {hero}.
growing: Something rustled under the window. {hero} did not even sit up. "That's the ~hedgehog," {they} said. "It is having its supper."
confident: Under the window something was eating paper. A week ago {hero} would have been on the ceiling. "Supper time," {they} said to the cupboard. "Hedge side."

== keep/smell 2
@ garden night close_up: hero stand curious, grandpa stand calm, flower
early: {refrain down} "Smell," said Grandpa. A white flower was open. It sleeps in the day. {refrain list}
growing: {refrain down} "Now use your nose," said Grandpa. It smelled as sweet as cake. Before them stood a white flower that had been shut all day. {refrain list}
confident: {refrain down} "You won't need your eyes for this," said Grandpa. There was a smell as if somebody had opened a door into a cake shop. It came from a pale flower that {hero} had walked past that very afternoon. It had been closed. {refrain list}
/
@ medium: hero stand happy, moth, flower
early: A big soft moth came to it. "It smells so that the moth can find it," said Grandpa.
growing: A moth flew in, as soft as dust, and drank. "How does it find the way?" asked {hero}. "It follows the smell," said Grandpa, "with the lamp off."
confident: A moth came out of the black, soft as a piece of it, and drank. "It could see us from a mile off," said Grandpa, "and thinks that we are a very bad moon. It goes by the nose."
=>
@ bedroom night medium: hero sit calm, window open
early: {hero} opened the window. {They} could smell the white ~flower.
growing: {hero} opened the window a crack. In came the smell of cake. So that was where it lived at night.
confident: {hero} opened the window by the width of a hand. It took a moment, and then it was there, the cake shop, open until sunrise.

== keep/light 2
@ meadow night wide: hero stand surprised, grandpa stand calm, 5 firefly
early: {refrain down} Then {hero} saw small green lights. They were fireflies! You cannot see them in the day. {refrain list}
growing: {refrain down} Now the light reached no further than their knees. And over the grass other lights came on, green and tiny. "Fireflies," said Grandpa. "They are here in the daytime too, but nobody sees it. That goes on the list."
confident: {refrain down} It was now no more than a glow around their shoes. And then, over the grass, somebody struck a green match, and somebody else answered. "Fireflies," said Grandpa. "They're about all day, you know. It's just that by day nobody can tell. That goes on the list."
/
@ close_up: hero reach happy, firefly
early: One sat down on {hero's} hand. It was its own lamp.
growing: One of them landed on {hero's} hand and went on, and off, and on. It did not mind the dark. It was its own lamp.
confident: One landed on {hero's} sleeve, and looked about by its own light. It did not seem to ask anybody to leave anything on.
=>
@ garden night wide: hero wave happy, 3 firefly
early: {hero} waved with {their} hand. On and off went a green light.
growing: Far out in the grass a green light went on and off. {hero} opened and closed {their} hand, on and off, just the same.
confident: Far out, something green went on and off. {hero} was fairly sure that it meant {them}.

== stop 3
@ forest night medium: hero stand scared, grandpa stand calm holding lantern lit, tree
early: They came to the trees. It was very black. "Stop!" said {hero}. Grandpa turned up the lamp at once.
growing: Under the trees it was much blacker. "Stop!" cried {hero}. And Grandpa turned up the lamp, at once, and said nothing.
confident: Then the trees began, and under them it was darker than dark. "Stop!" said {hero}. The lamp blazed up in the same moment. Grandpa said not a single word, as they had agreed.
/
@ close_up: hero stand calm holding lantern lit
early: {hero} took a deep breath. "Now you can go on," {they} said.
growing: {hero} looked at each tree. They were all trees. "All right," {they} said after a while. "Down again."
confident: {hero} went from trunk to trunk and put {their} hand on each. They were trees all the way around. "Down again," {they} said, when {they} had finished. It is different, if one may say stop.

== owl 1
@ forest night medium: hero stand surprised, owl above, grandpa stand calm, tree
early: Hoo! Hoo! An owl sat over them. It flew away. You could not hear it at all.
growing: Hoo-hoo, said the dark above their heads. There sat an owl. It looked at them, opened its wings and was gone, and it made no more noise than a thought.
confident: Hoo, said something right above them. {hero} looked up into a round face. The owl considered them both, found them too big, and left. It was as large as a cat, and it made no sound at all. "It has the whole night," said Grandpa, "and it doesn't break any of it."
/
@ close_up: hero stand happy, grandpa stand happy
early: {refrain list} "It is a long list," said {hero}.
growing: {refrain list} "How long is it by now?" asked {hero}. It had got quite long.
confident: {refrain list} {hero} had begun to keep it {themself}, on {their} fingers, and was about to need the other hand.

== out
@ hill night wide: hero stand determined, grandpa stand calm holding lantern lit, hill
early: They came to the top of the hill. The lamp was very small now. "For the last thing it must go out," said Grandpa. {hero} took a breath. "I will do it," {they} said.
growing: On the top of the hill the lamp was no more than a spark. "There is one more thing," said Grandpa. "It is the best one, but it can only be seen without any lamp." {hero} thought for a long time. Then {they} put {their} own hand on the wheel.
confident: On the top of the hill they stood still. The lamp was only a spark now. "There's one thing left," said Grandpa. "It's the largest that there is, and the smallest light hides it. We can go home without it. That would be quite all right." {hero} looked at the spark, and thought it over from all sides. Then {they} put {their} own hand on the wheel.
/
@ behind: hero look_up surprised, grandpa look_up calm, 9 star above
early: Click! It was dark. Then {hero} looked up. There were stars all over the sky!
growing: Click. It was dark, all of it. For one breath there was nothing. Then {hero} looked up. There were stars, and between the stars there were stars, and the sky was full of them down to the ground.
confident: Click. And it was dark, really dark, the whole way round. {hero} counted one breath, and two. Then {they} looked up. Somebody had spilled the sky. There were stars, and behind them stars, and where nothing was, one only had to look a bit longer. And they had all been there, every night, on the other side of {their} lamp.

== list 1
@ hill night medium: hero sit happy, grandpa sit happy, 9 star above
early: "Does that go on the list?" asked {hero}. "It is too big for the list," said Grandpa.
growing: They lay down in the grass. "Is that on the list?" asked {hero}. "I have not enough paper," said Grandpa.
confident: They lay down on their backs, because one gets a stiff neck. "{hero}," said Grandpa, "I don't think that I can get this on the list." "Write: and so on," said {hero}.
/
@ wide: hero walk calm, grandpa walk calm, hill
early: Then they walked home. {hero} still held the lamp. It was out, and {they} had not even noticed.
growing: Then they went home. It was only when they reached the garden gate that {hero} noticed it: {they} had carried the lamp all the way, and had not lit it.
confident: They went home down the hill and through the trees and along the hedge. At the garden gate {hero} wanted to turn out the lamp, and saw that it was out. {They} had been carrying it all that way like an umbrella in fine weather.

== payoffs

== bed
@ bedroom night medium: hero sit calm, sib sit surprised, bed
early: The next day there was a new lamp by the bed. {sib} turned it on. {hero} turned it off. "I want to see if it is all still there," {they} said.
growing: The next day there was a new bulb in the lamp by the bed. In the evening {sib} wanted to be nice and left it on. "You can turn it off," said {hero}. "I have to check if everything is still there."
confident: The next day there was a new bulb. In the evening {sib}, who had thought about it, put it on without being asked and was quite kind. "You can turn it off now," said {hero}. "I can't see anything with that."
/
@ close_up: hero sit happy, window, star above
early: Click! It was dark. {hero} looked out at the stars. "Good night, dark," {they} said. And the dark kept very still.
growing: Click. {hero} put {their} chin on the window sill, and waited for {their} eyes. There was one star, and then there were two. "Good night, dark," {they} said. "You can come in."
confident: Click. {hero} put {their} chin on the window sill and gave {their} eyes some time. One star came, and then two, and then so on. "It's all there," {they} told {sib}. There was no answer. From the other bed came a small voice. "{hero}?" it said. "Could you leave the door open a bit?"
