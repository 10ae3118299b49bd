# Somebody who has nothing to do puts the nothing in a box, and finds that everybody else would give a lot for some of it.
script: a_box_of_nothing
themes: bored, boring_day, rain_day
idea: I am bored and it is raining
title: {hero} Is Bored | Bored and a Box of Nothing | Rain, and a Box of Nothing
words: bored, boring, boredom, nothing, rain, raining, sunday, play
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom
role sib: kin, baby, nouns brother sister baby, introduced "{hero's} little {sib.relation} {name}"
role next: open, old, kinds badger goat tortoise, introduced "{name} from next door"
refrain bored: "I am bored,"
refrain rain: Drip, drop, went the rain.
refrain nothing: "I have nothing to do."
cover @ home day rain wide: hero sit sad, cardboard_box empty, window

== bored 0
@ home day rain wide: hero sit sad, window, rug
early: It was raining. {refrain rain} {refrain bored} said {hero}. {refrain nothing}
growing: It was raining, and it had been raining since breakfast. {refrain rain} {refrain bored} said {hero} to the window. {refrain nothing}
confident: It had rained all morning, and it looked as if it meant to rain until Thursday. {refrain rain} {hero} lay on the rug, then under it, and then on it again. {refrain bored} {they} told the window. {refrain nothing}
/
@ medium: mama walk sleepy holding laundry_basket, hero sit sad
early: "Nothing to do?" said Mama. "Oh, I wish I had a bit of that!"
growing: "Nothing to do?" said Mama, who was carrying the washing. "What I would give for ten minutes of that!"
confident: "Nothing to do?" said Mama, who was carrying a basket of washing in both arms and a peg in her mouth. "I would give a great deal for ten minutes of nothing to do." And she was gone.

== toys 1
@ bedroom day rain medium: hero sit sad, toy_car, ball, book
early: {hero} looked at {their} toy car, {their} ball and {their} book. They were all boring today.
growing: {hero} tried the toy car, but it only went where it always went. The ball rolled under the bed. The book was finished. On a wet day even good things are boring.
confident: {hero} gave everything a fair chance. The toy car went where it always went. The ball looked at {them}. The book still ended as it had ended yesterday. It was as if the rain had got into all of them and washed the fun out.
/
@ close_up: hero sit cross
early: {refrain bored} {they} said. {refrain rain}
growing: {refrain bored} {they} said, a little louder, in case it helped. {refrain rain}
confident: {refrain bored} said {hero} to the ceiling, trying it in a lower voice. {refrain rain} It did not sound like an answer.

== spoon 3
@ kitchen day rain medium: hero sit sad holding spoon, window, table
early: {hero} hung a spoon on {their} nose. It fell off. That was all.
growing: In the kitchen {hero} hung a spoon on {their} nose. It stayed for nine seconds. After that there was nothing to do again.
confident: {hero} went to the kitchen and found that a spoon will hang on a nose for nine seconds. This was interesting, for nine seconds.
/
@ close_up: hero look_up sad
early: {They} looked at the clock. It did not move at all.
growing: {They} watched the kitchen ~clock. It is a strange thing about clocks that they stop when you look at them.
confident: {They} watched the hand of the ~clock. It did not go round. It waited until {hero} blinked, and then it did one minute, to show that it could.

== box 0
@ home day rain medium: hero hold determined holding cardboard_box empty, window
early: {hero} found a box. There was nothing in it. "I have so much nothing," said {hero}. "I can put it in here!" {They} put all {their} nothing in the box.
growing: Behind the sofa {hero} found a cardboard box with nothing in it. And that gave {them} an idea. "I have a whole day full of nothing," {they} said. "Mama would give a lot for some." So {they} scooped up all {their} nothing, put it in the box and closed the lid.
confident: Behind the sofa stood a cardboard box, and in the box there was nothing. {hero} looked into it for some time. {They} had a whole day full of the same stuff, and Mama had said what she would give for ten minutes of it. So {they} went round the room, scooped up all {their} nothing with both hands, and packed it in.
/
@ kitchen medium: mama stand surprised, hero stand proud holding cardboard_box, table
early: "What is in the box?" asked Mama. "Nothing," said {hero}. "Do you want some?" "Oh yes, please!" said Mama.
growing: "What have you got there?" asked Mama. "Nothing," said {hero}. "It's fresh. Do you want ten minutes?" Mama put down her basket. "I would love some," she said.
confident: "What have you got in there?" asked Mama. "Nothing," said {hero}, "and it's quite fresh. You said that you would give a lot for ten minutes of it." Mama looked at the box, and at the washing, and again at the box. "So I did," she said. "Ten minutes, please. A little more, if it's the end of the roll."

== mama 1
@ home day rain close_up: mama sit calm, hero stand calm holding cardboard_box, armchair
early: Mama sat down. She did nothing. {refrain rain} "It is very good nothing," she said.
growing: {hero} gave her ten minutes out of the box. Mama sat in the armchair and did nothing at all. She listened to the rain. "That is the best nothing I have had all year," she said.
confident: {hero} measured out ten minutes with a cup. Mama sat down in the armchair, put up her feet and used them slowly, one after the other. "Excellent nothing," she said with her eyes shut. "One can taste the rain in it."
/
@ medium: mama reach happy holding button, hero reach surprised
early: She gave {hero} a big button for it.
growing: When they were used up, she felt in her pocket. "That was worth something," she said, and paid with a big brown button.
confident: "I don't take things for nothing," she said afterwards, and laughed until she had to explain it. Then she paid. It was a big brown button from a coat that nobody remembered.

== baby 2
@ bedroom day rain medium: sib sit sad, hero stand calm holding cardboard_box
early: {sib} was crying. {hero} gave {sib!} a bit of nothing. They both lay on the floor. Shh.
growing: {sib} had been shown too many rattles and was crying. So {hero} took out a small piece of nothing. They lay on the floor together and did not rattle anything. It got quiet.
confident: {sib} had been bounced, sung to and shown every rattle in the house, and was howling. {hero} opened the box. "A small one, for a small person," {they} said. They lay down side by side and nobody did anything. After a while there was no howling.
/
@ above: sib sleep happy, hero sit happy holding odd_sock
early: {sib} fell asleep. {hero} got a sock for it.
growing: {sib} fell asleep in the middle of it. The payment was one sock, and it was a wet one.
confident: {sib} fell asleep before it was used up. {hero} was paid with a sock, which had clearly been chewed, but a deal is a deal.

== door 1
@ street day rain wide: hero walk happy holding cardboard_box, next stand sleepy, puddle
early: {hero} went out in the rain. There was {next}. "I have so much to do!" said {next!}. "I have a box of nothing," said {hero}.
growing: {hero} put the box under {their} coat and went out into the rain. At the gate stood {next} with a list as long as an arm. "So much to do," said {next!}, "and every bit of it today." {hero} lifted the lid a little.
confident: {hero} buttoned the box under {their} coat and went out. Rain ran down the street. At the next gate stood {next} with a list that went over the edge of the paper. "The roof and the shoes and the letters," said {next!}, "and it's only one day." "Then you need some of this," said {hero}, and lifted the lid a finger's width.
/
@ medium: next sit happy, hero sit happy, cardboard_box, umbrella
early: {next} took a whole hour. They sat and looked at the rain. It jumped in the puddle.
growing: {next!} took a whole hour. They sat under one umbrella and did nothing together. When one has time to look, rain does not only fall. It jumps up again.
confident: {next!} ordered an hour, the large size. They sat under one umbrella and used it together. {hero} had looked at the rain all day, but through a window. From here one could see that each drop, when it landed, put on a tiny crown.

== pay/string 2
@ street day rain close_up: next reach happy holding ball_of_string, hero reach happy
early: {next} gave {hero} a ball of string. "Thank you for the nothing!"
growing: {next!} paid with a ball of string. "I was going to sort it," {next.they} said. "But I had something better to do."
confident: {next!} paid with a ball of string. "It was on my list to wind it up," {next.they} said, and crossed it out. "That was an hour well spent."
/
@ medium: hero walk happy holding ball_of_string, cardboard_box
early: The string went in the box too.
growing: {hero} had no pocket left, so {they} put the string into the box, on top of the nothing.
confident: {Their} pockets were full by now, so the string had to go into the box. There was plenty of room, since nothing takes up so little.
=>
@ home night rain medium: hero hold happy holding ball_of_string, toy_car, chair
early: The string went from chair to chair. The toy car went along it!
growing: The string was tied from chair to chair, and the toy car hung on it and went where it had never been before.
confident: The string went from one chair to the other, and the toy car hung beneath it and crossed the whole room by air. It had never gone there before.

== pay/lamp 2
@ street day rain close_up: next reach happy holding flashlight, hero reach surprised
early: {next} gave {hero} a torch. It was a good one.
growing: {next!} paid with an old torch. "It only works when one shakes it," {next.they} said.
confident: {next!} went in and came back with a torch that had to be shaken before it would shine. "It has been to the top of a mountain," {next.they} said. "So it is used to weather."
/
@ medium: hero walk happy holding flashlight lit, cardboard_box
early: In it went, on top of the nothing.
growing: {hero} shook it twice and put it into the box, on top of the nothing.
confident: {hero} shook it twice and laid it in the box. From inside, the light came through the cracks in the cardboard, like a house with somebody at home.
=>
@ home night rain medium: hero hold happy holding flashlight lit, cardboard_box
early: The torch shone in the box. Now it was a little house.
growing: The torch went inside the box, and {hero} cut three windows. Then the box was a house with somebody at home.
confident: {hero} cut three windows into the box and set the torch inside. Rain on the roof, and a light on: somebody was at home in there.

== row 3
@ street day rain wide: hero stand proud holding cardboard_box, next wave happy, umbrella
early: More and more came. "A bit of nothing, please!" They stood in a row in the rain.
growing: Word went round. Soon there was a queue in the rain, and everybody in it was busy, and everybody in it wanted nothing.
confident: The news went down the street faster than the gutter. Soon there was a queue, all of busy people with wet shoes. "What are you waiting for?" somebody asked. "Nothing," they said, and it was the plain truth.
/
@ close_up: hero reach happy, cardboard_box, button
early: {hero} gave and gave. {They} got a button, a bell and a bean.
growing: {hero} sold five minutes here and half an hour there, and got a ~button, a ~bell and a ~bean for them.
confident: {hero} sold it by the minute. {They was} paid with a ~bell without a tongue, a ~bean, and a ~joke that lasted until the corner.

== gone 0
@ home sunset rain medium: hero stand surprised, cardboard_box full, lamp lit
early: {hero} looked in the box. The nothing was all gone! The box was full of other things. "Oh," said {hero}. "I have so much to do now!"
growing: When {hero} came home, {they} looked into the box to see how much nothing was left. There was none. It was full to the top with other things, and each of them wanted something done with it. "Oh," said {hero}. "Now I have no time at all."
confident: At home {hero} opened the lid to see how much was left. There was no nothing in it at all. All day long things had gone in on top, and now it was full to the brim, and each one asked to be tied, wound, shaken or tried out. {hero} had been bored at eleven o'clock. It was five now, and {they} did not know where to begin.
/
@ close_up: hero sit happy, cardboard_box full, button
early: {They} began with the button. It could spin. Then {they} took the next thing.
growing: {They} began with the button, because it spun so well, and then one thing led to another.
confident: {They} began with Mama's button, which spun for twenty-six seconds, and everything else followed from that.

== payoffs

== supper 3
@ kitchen night rain medium: mama stand calm, hero stand happy, table, window
early: "Supper!" called Mama. "I have no time!" called {hero}.
growing: "Supper!" called Mama. "I can't," called {hero}. "I've got so much to do." Mama smiled at the pan, because she knew who said that as a rule.
confident: "Supper!" called Mama. "In a minute!" called {hero}. "I've such a lot to do!" Mama stood still with the spoon in the air. It is odd to hear one's own sentences come through the wall.
/
@ close_up: hero sit happy, mama sit happy, table
early: {refrain rain} {hero} did not hear it.
growing: {refrain rain} {hero} had forgotten all about it.
confident: {refrain rain} It had been at it the whole day, and nobody had listened for hours.

== close 0
@ bedroom night rain wide: hero sit sleepy, mama sit calm, bed, cardboard_box, window
early: At night Mama sat on the bed. "Is there some nothing left?" asked {hero}. "A bit, in my pocket," said Mama. So they did nothing. {refrain rain}
growing: At bedtime Mama sat down on the edge of the bed. "Is there really no nothing left?" asked {hero}, who was tired now. "I saved two minutes of mine," said Mama. So they shared them, and did nothing, and listened to the rain.
confident: At bedtime Mama sat down on the edge of the bed. "I wish I had kept some of it," said {hero}, and yawned. "I saved a bit," said Mama, and opened her empty hand. There were two minutes left, perhaps three. They used them together, quite slowly, and did nothing but listen. {refrain rain}
