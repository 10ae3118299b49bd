# Between flash and thunder one can count; each second is a button on the floor, and the row tells how far the storm is.
script: counting_thunder
themes: afraid_of_storm
idea: I am scared of thunder
title: {hero} Is Scared of Thunder | {hero} Counts the Thunder | Thunder and Ten Buttons
words: thunder, storm, lightning, scared, afraid, sleep, loud, boom
role hero:
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother grandpa grandad opa
role dog: kinds dog, name "Biscuit", introduced "Biscuit the dog"
refrain boom: Boom, went the thunder.
refrain flash: Flash!
refrain count: One, two, three,
cover @ bedroom night storm wide: hero sit scared, gran sit calm, dog hide scared, 4 button, lightning above

== far 0
@ bedroom night storm wide: hero sit worried, bed, window, lightning above
early: {hero} was in bed. It was a hot, dark night. {refrain flash} {refrain boom} {hero} was scared of thunder. {They} pulled up the blanket.
growing: It was a hot night, and {hero} could not sleep. Then there was a light at the window. {refrain flash} And after it, from far away, something growled. {refrain boom} If there was one thing that {hero} was scared of, it was thunder.
confident: It was one of those nights when the air stands still and waits for something. {hero} knew what it was waiting for. {refrain flash} For a moment the whole room was white, with the chair in it, and then from behind the hills came a growl. {refrain boom} {hero} was not a fearful person, as a rule. But thunder was no rule. It came when it liked, and one never knew when.
/
@ close_up: dog hide scared, hero reach surprised, bed
early: Somebody was under the bed. It was {dog}. {dog!} was scared too.
growing: When {hero} wanted to hide under the bed, the place was taken. There lay {dog}, who was afraid of nothing, not even of geese, with both paws over his ears.
confident: {hero} decided to go under the bed. It was occupied. {dog}, who chased buses, lay right at the back against the wall, with his paws over his ears, and looked at {them} as if {they} had done it.

== gran 0
@ bedroom night storm medium: gran walk calm holding jar, hero sit scared, lightning above
early: Gran came in. She had a jar of buttons. "We will count," she said. {refrain flash} "One," said Gran. She put a button on the floor. "Two. Three. Four. Five. Six. Seven. Eight." {refrain boom}
growing: Then the door opened, and Gran came in with her button jar. "I can't send it away," she said, "but we can find out where it is. Wait for the light." {refrain flash} "One," said Gran slowly, and laid a button on the floor. "Two. Three." She had laid down eight buttons when it came. {refrain boom}
confident: The door opened. It was Gran, and under her arm she carried the jar in which she kept her buttons. "It's no good telling thunder to stop," she said, and sat down on the floor, which took her some time. "But I like to know where it is. Now wait for the light." {refrain flash} "One," said Gran, and put down a button, and "Two," and put another beside it, no faster than a clock. She had got to eight. {refrain boom}
/
@ close_up: 8 button, hero sit curious, gran point calm
early: "Eight buttons," said Gran. "The storm is eight buttons away. It is still far." {hero} looked at the row.
growing: "Eight buttons," said Gran. "The light and the thunder start together, but the light runs faster. The longer the row, the further away is the storm." {hero} looked at the eight buttons. That was quite a long way.
confident: "Eight," said Gran. "They set off together, you see, the lightning and the thunder. But the light is quick and the noise is slow. So the more buttons there are in between, the further off it is. Three of them make a kilometre." {hero} looked at the row on the floor. It had not occurred to {them} that thunder was somewhere. {They} had thought it was simply everywhere.

== seven 1
@ bedroom night storm close_up: hero reach determined holding button, gran sit calm, 6 button
early: {refrain flash} Now {hero} put down the buttons. {refrain count} four, five, six. {refrain boom} "Six!" said {hero}. "It is coming to us."
growing: {refrain flash} This time {hero} laid down the buttons. {refrain count} four, five, six. {refrain boom} The row was shorter now. "It's coming nearer," said {hero}. {Their} voice shook, but {their} hand went on.
confident: {refrain flash} This time it was {hero} who laid the buttons. {refrain count} four, five, six. {refrain boom} Six was fewer than eight, and anybody can see what that means. "It's coming here," said {hero}. "Yes," said Gran, who never pretended. "It will come here, and then it will go on to somebody else."
/
@ medium: dog hide scared, hero sit worried, bed
early: "Did you hear?" {they} asked {dog}. {dog} heard it. He did not want to come out.
growing: "Six," {they} told {dog} under the bed, so that he would know as well. He pushed out the tip of his nose, and took it back.
confident: "It stands at six," {hero} reported under the bed. A dog cannot count, but he can hear whether somebody else is counting. The tip of a nose came out, and went in again.

== wait/song 2
@ bedroom night storm medium: gran sit happy, hero sit curious, 5 button
early: "What does it want?" asked {hero}. "It wants to rain," said Gran. "It is just so loud about it."
growing: "What is it so angry about?" asked {hero}. "It's not angry," said Gran. "The lightning makes the air so hot that it jumps. Thunder is only air that has burnt its fingers."
confident: "Why is it so angry?" asked {hero}. "It isn't," said Gran. "The lightning goes through the air and makes it hotter than any oven, and the air jumps. That's all. It's only air saying ouch."
/
@ close_up: hero sit happy, gran sit happy
early: {refrain flash} {refrain boom} "Ouch," said {hero}. That was a bit funny.
growing: {refrain flash} {refrain boom} "Ouch," said {hero}, and for a moment {they} nearly laughed.
confident: {refrain flash} {refrain boom} "Ouch," said {hero}. Gran laughed, and then {they} did, though not for long, and not very loud.
=>
@ bedroom night rain close_up: hero sit sleepy, dog sit calm
early: "Poor air," said {hero} to {dog}. "It said ouch the whole night."
growing: "It must have burnt all ten fingers," said {hero} to {dog}, and patted him.
confident: "It never once said sorry, only ouch," {hero} told {dog}, who had come to be patted.

== wait/den 2
@ bedroom night storm medium: hero sit calm, gran sit calm, blanket_den, lamp lit
early: They made a den out of a blanket. {hero}, Gran and the buttons went in.
growing: They hung a blanket over two chairs and moved in with the lamp and the buttons. It was not any safer in there. It was only nicer.
confident: They hung a blanket over two chairs and moved underneath with the lamp. "Is it safer here?" asked {hero}. "Not a bit," said Gran. "The house is safe as it is. But it's a good deal cosier."
/
@ close_up: hero sit happy, button, lamp lit
early: {refrain flash} You could see it in there too, but it was small.
growing: {refrain flash} In there the light came only through the holes in the wool, like stars.
confident: {refrain flash} In the den it came only through the holes in the blanket, so that for an instant there were stars.
=>
@ bedroom night rain close_up: dog sleep calm, blanket_den, hero sit sleepy
early: {dog} went into the den. He was asleep at once.
growing: {dog} turned round three times in the den, and fell asleep with a button under his chin.
confident: {dog} inspected the den, turned round three times, and fell asleep in it with a button stuck to his chin.

== four 1
@ bedroom night storm wide: hero sit scared, gran sit calm, 3 button, lightning above
early: {refrain flash} {refrain count} {refrain boom} It was just three buttons! The window shook. {hero} held Gran's hand.
growing: {refrain flash} {refrain count} and there it was. {refrain boom} The row had only three buttons in it. The window shook in its frame. {hero} took hold of Gran with one hand, and held the jar with the other.
confident: {refrain flash} {refrain count} and there was no time for four. {refrain boom} The window rattled. {hero} would have liked to be under the bed, with or without geese. But somebody had to lay the buttons, and {they} wanted to know.
/
@ close_up: hero sit determined holding button
early: "I am scared," said {hero}. "I know," said Gran. "Is your hand still there?" It was. It had a button in it.
growing: "I'm so scared," said {hero}. "I know," said Gran. "You can count all the same. Being scared and counting go together."
confident: "I'm still scared, though," said {hero}. "So I should think," said Gran. "It's very near and very loud. I never said that counting makes it go away. It only gives you something to do while you're scared."

== none 0
@ bedroom night storm close_up: hero sit scared, gran hug calm, dog hide scared, lightning above
early: FLASH! BOOM! It came all at once. There was no time for one button. It was right over the house! {hero} shut {their} eyes. {They} held Gran, and {they} held the jar. Then {hero} looked at the floor. There were no buttons. "None," {they} said. "Then it can not get nearer!"
growing: FLASH! BOOM! It came at the same moment. There was no time for even one button. The whole house jumped, and {hero} held on to Gran with both arms. Then {they} looked at the floor, and there was no row at all. "None," {they} said slowly. "That means that it is here. And if it's here, it can't come any nearer!"
confident: FLASH! BOOM! There was nothing in between, not one button and not half a one. The house jumped, the jar jumped, and {hero} had both arms round Gran before {they} knew it. It was as loud as it can be. And then it was over, and {they was} still sitting on the floor. {hero} looked down to see how long the row was. "None," {they} said. {They} thought about that. "Gran, less than none is not possible. If it's here already, it can't come any nearer. From now on it can only go away."
/
@ medium: hero sit surprised, gran sit happy
early: "That is right," said Gran. "That was the top. Now count."
growing: "Clever child," said Gran. "That was the top of the hill. Now keep counting."
confident: "I was eleven before I worked that out," said Gran. "Now let us see if you're right."

== row 1
@ bedroom night storm medium: hero reach happy holding button, dog walk worried, 5 button
early: {refrain flash} {refrain count} four. {refrain boom} "Four!" called {hero}. "It is going!" {dog} put out his nose.
growing: {refrain flash} {refrain count} four. {refrain boom} "Four!" called {hero}. "It's going away. Biscuit, it's going away!" And a nose came out from under the bed, and this time it stayed out.
confident: {refrain flash} {refrain count} four. {refrain boom} The row had begun to grow. "Four!" cried {hero}. "It's turned round! Biscuit, it has turned round!" Out came a nose, and an eye, and one after the other the rest of him.
/
@ close_up: dog sit calm, hero hug happy, gran sit happy
early: {hero} held {dog}. {refrain flash} {hero} did the buttons, and {dog} helped with his tail.
growing: {hero} put one arm around {dog} and counted aloud for him. At five his ears came up. At seven his tail began to move, and swept half the row away.
confident: {hero} put an arm round him and counted into his ear. It is curious that one can't be quite so scared oneself while one is doing that. At five the ears rose. At seven he wagged his tail, and they had to lay the whole row again.

== rain 3
@ bedroom night rain medium: gran sit sleepy, hero stand curious, window open
early: Then it rained. It smelled so good. {hero} and Gran stood at the window.
growing: Then at last it began to rain. They opened the window, and it smelled of wet dust and of grass.
confident: Then the rain came down, all of it at once, as if somebody had pulled out a plug. They opened the window to smell it.
/
@ behind: hero stand calm, gran stand calm, window open
early: {refrain flash} "There it goes," said {hero}. It was pretty from here.
growing: Over the hill it lit up once more. {refrain flash} "It's pretty, from behind," said {hero}.
confident: {refrain flash} Far off, over the hill, one whole cloud lit up from the inside, like a lamp in a tent. "I never saw that before," said {hero}. "I always had my head under something."

== ten 2
@ bedroom night rain close_up: 9 button, hero sit proud, gran sit sleepy
early: {refrain flash} {hero} put down ten buttons, and ten more. There was no boom. The jar was empty.
growing: {refrain flash} {hero} laid down button after button. There were ten, and twenty, and then the jar was empty. There was only a very small mumble. "We don't have enough buttons for that one," said {hero}.
confident: {refrain flash} {hero} put down ten buttons, and ten more, and the row went out at the door and along the hall. Then the jar was empty, and all that came was a mumble, like somebody turning over in bed. "It's further off than we have buttons for," said {hero}.
/
@ medium: gran sleep calm, hero sit happy, jar empty
early: Gran was asleep. {hero} put a blanket over her.
growing: Gran had gone to sleep against the bed somewhere about fourteen. {hero} put the blanket over her knees.
confident: Gran had dropped off at about fourteen, sitting up, with a button in her hand. {hero} spread the blanket over her knees, as somebody does who has the night in hand.

== payoffs

== next 1
@ kitchen day storm medium: hero stand calm holding jar, dog stand worried, gran sit calm, table
early: One day it came back. {refrain flash} {hero} got the jar. "Come, {dog!}," {they} said. "We have to count."
growing: In August there was a storm in the middle of the day. {refrain flash} {dog} looked at the bed, and then he looked at {hero}. {hero} was still scared of thunder. But {they} had already fetched the jar.
confident: In August it came back, in broad daylight, without so much as a warning. {refrain flash} {hero's} heart gave a thump. {They was} still scared of thunder. But {their} feet had gone to fetch the jar by themselves. "Come and sit," {they} told {dog}. "We need to know where it is."
/
@ close_up: hero reach determined holding button, dog sit calm
early: One. Two. Three. {dog} stayed with {hero}, all the time.
growing: {dog} lay down beside {them} with his chin on his paws. He did not go under the bed, because the counting was out here.
confident: {dog} thought it over. Under the bed it was dark, but out here somebody was counting. He lay down where the buttons were going to be.

== close 0
@ bedroom night clear wide: hero sleep happy, dog sleep happy, gran walk happy, button, star above
early: {refrain boom} It was so far away that it was very small. {hero} did not hear it. {They was} asleep, with a button in {their} hand. And how far was the storm now? It was all the buttons in the world away.
growing: Later, when the stars were out, there was one last little sound. {refrain boom} Nobody heard it. {hero} was asleep with {their} hand full of buttons, and {dog} had come up on the bed, where he was not allowed. From the bed to the storm, it was all the buttons in the world.
confident: When the sky was clear and full of stars, there was one more, so small that it might have been a door in another house. {refrain boom} Nobody counted it. {hero} had fallen asleep in the middle of a number. {dog} was lying across {their} feet, where he was not allowed. In the morning there would be a round red mark on {their} cheek with four holes in it, and nobody in the family would need to ask what that was.
