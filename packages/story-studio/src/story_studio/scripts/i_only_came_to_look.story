# Somebody climbs one rung more each day only to look; a queue of others who only came to look grows behind.
script: i_only_came_to_look
themes: afraid_to_jump
idea: I am scared of the diving board
title: {hero} and the Diving Board | {hero} Is Scared to Jump | Ten Rungs to the Diving Board
words: scared, afraid, jump, dive, board, high, pool, climb, slide, brave, dare, deep
role hero:
role friend: open, child, kinds rabbit duck hedgehog mouse
role big: child, kinds frog goat, introduced "a boy with a towel", he
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa
refrain look: "I only came to look,"
refrain down: And {they} climbed down again.
cover @ pond day wide: hero stand scared, friend look_up curious, ladder, plank

== board 0
@ pond day wide: hero look_up scared, papa sit calm, ladder, plank
early: By the lake stood a diving board. It was so high! {hero} wanted to jump. But {they was} scared. {refrain look} said {hero}.
growing: At the lake there was a diving board with ten rungs, and every child in town had jumped from it, or said so. {hero} wanted to jump too. At night, in bed, {they} did it all the time. But by day {they was} scared. {refrain look} {they} said.
confident: At the lake stood a diving board. It had a ladder with ten rungs, and everybody in town had jumped from it, or said that they had. {hero} had jumped from it a hundred times, in bed, before going to sleep. It was only by day that {they was} so scared of it that {their} toes curled up. {refrain look} {they} said, to nobody in particular.
/
@ medium: hero stand worried, papa sit happy, ladder
early: "You do not have to jump," said Papa. "I know," said {hero}. "But I want to."
growing: "You don't have to do it," said Papa from his towel. "I know that," said {hero}. "But I want to. That's what is so difficult."
confident: "Nobody says that you have to," said Papa, who had not jumped either. "I know," said {hero}. "It would be much easier if somebody did. But it's me who wants to."

== one 0
@ pond day close_up: hero reach worried, ladder
early: On day one {hero} went up one step. {They} looked. That was all. {refrain look} said {hero}. {refrain down}
growing: On the first day {hero} climbed up as far as the first rung and looked at the water from there. It looked much the same as from below. {refrain look} {they} said. {refrain down}
confident: On the first day {hero} put one foot on the first rung, and then, since there was nobody about, the other one. {They} looked at the lake. It was about as far away as from a chair. {refrain look} {they} told the ladder. {refrain down} But it had not gone badly.
/
@ medium: big stand surprised, hero stand proud, ladder
early: "That is not a jump," said {big}. "No," said {hero}. "It is step one. There are ten."
growing: "That was not a jump," said {big}. "No," said {hero}. "That was rung one. There are ten of them. I'm starting at the bottom."
confident: "And that was it?" asked {big}. "That was rung one," said {hero}. "There are ten. You have to begin somewhere, and I thought that I'd begin with the lowest." There was nothing to be said against that, although the boy thought about it.

== four 1
@ pond day wide: hero hold worried, friend look_up curious, ladder, plank
early: On day four {hero} was on step four. Someone stood behind {them}. It was {friend}. "Will you jump?" asked {friend!}. {refrain look} said {hero}. "Me too," said {friend!}.
growing: On the fourth day, when {hero} stood on rung four, the ladder shook a little. Somebody was on rung one. It was {friend}. "Are you going to jump?" asked {friend!}. {refrain look} said {hero}. "Oh, good," said {friend!}. "So did I."
confident: On the fourth day {hero} stood on rung four and was just getting used to it, when the ladder trembled. Down on the first rung stood {friend}, holding on with everything {friend.they} had. "Are you going to jump?" "Not today," said {hero}. {refrain look} "Thank goodness," said {friend!}. "I thought that I was the only one."
/
@ close_up: friend hold scared, hero hold calm, ladder
early: "I am scared too," said {friend}. "I have been scared for a year."
growing: "I've been scared of it since last summer," said {friend}. "But I thought everybody else just did it."
confident: "I've been scared of this thing for a whole year," {friend} confessed. "I thought that all the others just went up and did it." "They only say that," said {hero}, who had begun to suspect it.

== back/down 2
@ pond day medium: hero hold worried, friend hold worried, ladder
early: To climb down was hard. First {friend} had to go, and then {hero}. It took a long time!
growing: Climbing down was harder than climbing up, since now there were two of them. First one had to feel for the rung with the left toe and then with the right, and {friend} had cold feet and kept stopping.
confident: What nobody tells you is that climbing down is worse. You go backwards, you can't see your feet, and if somebody is below you, you must wait until they have found theirs. {friend} needed four minutes from rung one.
/
@ close_up: hero stand sleepy, friend stand sleepy
early: "Up is not so bad," said {hero}. "It is the down that is bad."
growing: "The up is all right," said {hero} when they stood on the grass. "It's the down that I don't like."
confident: "I've found out something," said {hero} at the bottom, and shook out {their} arms. "I don't mind the up. It's the down that I can't stand."
=>
@ pond day medium: hero stand happy, friend stand happy
early: "That was the short way down," said {hero}. "I like that one."
growing: "That was so much quicker than the ladder," said {hero}. "From now on I'll never climb down again."
confident: "Do you know what the best part is?" said {hero}, with water in both ears. "One doesn't have to climb down."

== back/duck 2
@ pond day medium: duck in water, hero hold surprised, ladder, plank
early: A duck came by. It swam out, and it went splash. It did not think about it at all.
growing: A duck walked along the bank, came to the edge, and fell in. It did not even stop talking. "It didn't think first," said {hero}. "Perhaps the thinking is the highest part."
confident: A duck came along the bank, quacking to itself, walked over the edge and went on quacking in the water. {hero} had watched closely. "It didn't stop to think in between," {they} said. "I believe that the board isn't the highest part. It's the thinking."
/
@ close_up: hero sit curious
early: {hero} thought about the duck.
growing: {hero} made up {their} mind to do all the thinking beforehand.
confident: {They} made a plan to do all of the thinking in advance, down here, where there was room for it.
=>
@ pond day close_up: duck in water, hero jump happy
early: "Quack," said the duck. It had never had such a big wave.
growing: The duck was rocked up and down by the wave. It looked at {hero} and for once it said nothing.
confident: Beside {them} the duck rode over the wave and gave {them} a long look, as one does when somebody new has moved in.

== six 1
@ pond day wide: hero look_up worried, friend look_up worried, big stand worried, ladder, plank
early: On day six there was a row on the steps. {hero} was on six. {friend} was on three. And on step one stood {big}. "You too?" asked {hero}. "I only came to look," said the boy.
growing: On the sixth day there was a whole queue on the ladder. {hero} stood on six, {friend} on three, and somebody was breathing on rung one. It was {big}. "But you said that you had jumped," said {hero}. "I said it," said the boy. "I only came to look as well."
confident: On the sixth day the ladder was so full that it hummed. {hero} was on six, and {friend} on three, and on the lowest rung, with his eyes shut, stood {big}. "I thought you had jumped from here," said {hero}. "Twice, you said." "I said it twice," said the boy. He opened one eye. "How is it up there?"
/
@ close_up: hero hold happy, friend hold happy
early: "It is high," said {hero}. "But you get used to it, one step a day."
growing: "It's high," {hero} called down. "But you only have to get used to one rung at a time. The one before is quite low by now."
confident: "High," {hero} called down, "but only ever by one rung. The funny thing is that the ones below keep getting lower. Number two is nothing at all any more."

== nine 1
@ pond day behind: hero hold scared, ladder, plank
early: On day nine {hero} could see it all. The lake was so small. Papa was so small. {Their} knees shook. {refrain look} {they} said. It did not sound so true now.
growing: On the ninth day {hero} could look over the edge of the board. The lake lay there like a plate, and Papa was no bigger than a spoon. {Their} knees shook so much that the ladder rattled. {refrain look} {they} said. But it had begun to sound like something that was not quite true.
confident: From rung nine {hero} could see out over the board. The lake lay down there like a plate, and beside it, no bigger than a crumb, lay Papa. {hero} was as scared as on the first day. {They} noticed that it had not become less. {They} had only learned to stand in it. {refrain look} {they} said from habit, and heard that it was no longer quite true.
/
@ close_up: hero sit worried, papa sit calm
early: "I am still scared," {they} told Papa at home. "I think that it will not go away." "Then take it with you," said Papa.
growing: "I waited nine days for it to stop," {they} told Papa in the evening. "But I'm still scared." "Perhaps it doesn't stop," said Papa. "Perhaps it just comes along."
confident: "I thought that I'd stop being scared on the way up," {they} told Papa in the evening. "I've used nine rungs, and it's all still there." Papa dried {their} hair for a while. "Maybe it doesn't stop," he said. "Maybe it jumps as well."

== rain 3
@ pond rain wide: hero stand sad, ladder wet, plank wet
early: Then it rained, and the board was shut. {hero} was glad. And {they was} sad.
growing: The next day it rained, and the ladder was closed. {hero} was very glad about it. After an hour {they} noticed that {they was} sad as well.
confident: Next day it rained, and a chain hung across the ladder. {hero} was so relieved that {they} ran all the way home. It was only there that {they} found out that {they was} disappointed too. One can be both.
/
@ home rain close_up: hero sit curious, window
early: "I want to go back," said {hero}.
growing: "Tomorrow," {they} said to the window.
confident: {They} stood at the window, and at each drop that fell {they} thought, "That one has done it too."

== ten 0
@ pond day wide: hero stand scared, friend hold worried, big hold worried, plank, ladder
early: On day ten {hero} stood on the board. There was no more step. Behind {them} they all stood on the ladder: {friend}, and the boy, and six more. If {hero} wanted to go down, then all of them had to go down. {hero} looked. {They was} scared. "All right," {they} told {their} knees. "You can come too."
growing: On the tenth day there were no more rungs, and {hero} stood on the board. {They} turned round. Behind {them}, on every rung, stood somebody who had only come to look. To climb down, all of them would have had to climb down first, backwards and one by one. {hero} looked at the water, and was scared, exactly as scared as ever. "Very well," {they} said to {their} knees. "You're coming with me."
confident: On the tenth day {hero} reached up for the next rung, and there was none. {They was} standing on the board. {They} turned round to go back. On rung nine was {friend}, on eight the boy with the towel, and below them, all the way to the grass, a child on every rung who had only come to look. It would have taken until supper. {hero} turned round again. The water was far away and very green. {They was} scared, from the hair to the heels, and waited a moment, out of politeness, in case it wished to go. It did not. "All right," {they} told it. "Then we'll both jump."
/
@ medium: hero jump scared, friend look_up surprised, plank
early: One. Two. And {hero} jumped! Splash!
growing: {They} took one step, and then one more, onto nothing at all. It was a very short way, and there was so much wind in it. Splash!
confident: {They} had done all the thinking beforehand. There was one step on wood, and one on nothing, and then such a lot of air, and {they} just had time to think, "Oh, so this is what it's like." Splash!

== up 0
@ pond day close_up: hero jump happy, papa jump happy
early: Up came {hero}! "I did it! I jumped!" {they} called. "And was it bad?" asked {friend}, high up on the board. "Yes," said {hero}. "And then it was good!"
growing: Up came {hero}, with {their} hair in {their} eyes. "I jumped!" {they} called. "Did you see that? I jumped!" "Are you still scared?" {friend} called from the board. {hero} had to think about it. "It got wet," {they} said. "It's a lot smaller now."
confident: {hero} came up like a cork. "I jumped!" {they} shouted, and went under again because {they} had forgotten to swim. On the bank Papa was jumping too, with his towel on. "Are you still scared?" {friend} called down from the board. {hero} looked for it, and found it. "Yes," {they} called, "but it's about the size of a duck!"
/
@ wide: friend jump scared, big look_up scared, plank, hero wave happy
early: Then {friend} jumped. Splash! Then the boy jumped. Splash! Splash, splash, splash, went the whole row.
growing: Then {friend} jumped, with {friend.their} nose held shut. Then came the boy with the towel, and he jumped for the first time for the third time. And then the whole ladder emptied itself, one rung after the other.
confident: Then {friend} held {friend.their} nose and came down like a sack. Then came the boy with the towel, who jumped for the first time for the third time. And after that, one rung after the other, the whole ladder came down, and the lake was full of people who had only wanted to look.

== payoffs

== again 1
@ pond sunset medium: hero run happy, friend run happy, ladder
early: "Again!" said {hero}. And they ran up the ten steps. They did not count them.
growing: "Again!" said {hero}, and ran up the ladder. It was the same ladder, but somebody seemed to have taken out half of the rungs.
confident: "Again!" cried {hero}, and was up the ladder before {they was} dry. It was still ten rungs. {They} counted them, because {they} could not believe it.
/
@ close_up: hero stand proud, friend stand happy
early: {They was} a bit scared each time. It was just the right bit.
growing: {They was} a little scared each time. It tickled, and without it the jump would only have been half as good.
confident: Each time, at the edge, {they was} a little scared, and each time a little less. After the ninth jump {they} began to miss it, and tried it backwards.

== close 1
@ pond sunset wide: papa hold worried, hero look_up happy, ladder, plank
early: In the evening someone stood on the ladder, all alone. It was Papa! "Will you jump?" asked {hero}. Papa held on with both hands. "I only came to look," said Papa.
growing: When the sun went down, somebody was standing on the ladder, quite alone, on rung one. It was Papa. "Will you jump?" asked {hero}. Papa looked at the water. {refrain look} he said. {hero} nodded. "That's how it starts," {they} told him.
confident: When the lake was empty and the sun was low, {hero} came back for a towel. On the first rung of the ladder, with both hands tight, stood Papa. He had not heard {them} coming. "Will you jump?" asked {hero}. Papa went red. {refrain look} he said. "Of course," said {hero}. {They} sat down in the grass, where one can be seen from every rung, and made {themself} comfortable. "Tomorrow it's rung two," {they} said. "I'll wait."
