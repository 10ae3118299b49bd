# A room is halved with chalk, and each half lacks what the other half has.
script: line_on_the_floor
themes: sharing_a_room
idea: I do not want to share my room
title: The Line through the Room | {hero} and Half a Room
words: room, share, bed, bedroom
role hero:
role sib: kin, nouns brother sister sibling cousin twin stepbrother stepsister, introduced "{hero's} little {sib.relation} {name}"
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
refrain asleep: "Are you asleep yet?"
refrain mine: "This side is mine,"
cover @ bedroom night wide: hero stand cross holding chalk, sib sit curious, 2 bed, lamp lit

== room
@ bedroom day wide: hero sit happy, bed, shelf, lamp
early: {hero} had a room. It had a bed, a shelf and a lamp.
growing: {hero} had a room of {their} own. It had one bed, one shelf and one lamp, and {hero} knew every corner of it.
confident: {hero} had a room of {their} own. It was not a big room. But the bed was {hero's}, and the shelf was {hero's}, and the lamp was {hero's}, and nobody else knew which floorboard squeaked.
/
@ medium: mama stand calm, sib stand happy holding pillow, hero stand surprised, bed
early: Mama came in with {sib}. "This is your room too now," she told {sib!}. {hero} did not like that at all.
growing: One morning Mama came in with {sib}, who was hugging a pillow. "{sib!} is too big for the little cot," said Mama. "From today you two will share." {hero} did not want to share.
confident: Then, one morning, Mama came in with {sib}, who was hugging a pillow and smiling at everything. "{sib!} is too big for the cot," said Mama. "From today the two of you will share this room." {hero} looked at the smile and at the pillow, and did not want to share anything with either of them.

== no 3
@ bedroom day close_up: hero stand cross, mama stand calm
early: "But it is my room," said {hero}. "I know," said Mama. "It is the only room we have."
growing: "But it is my room," said {hero}. "I know it is," said Mama. "It is also the only room we have, and {sib!} cannot sleep in the kitchen."
confident: "But it is my room," said {hero}. "I know," said Mama, and she sat down next to {them}, which she only did when something was not going to change. "It is also the only room we have. {sib!} cannot sleep in the kitchen."
/
@ kitchen day wide: sib stand happy to hero, hero sit cross, table
early: "I like the kitchen," said {sib}. But Mama shook her head.
growing: "I could sleep in the kitchen," said {sib}. "I like the kitchen." But Mama shook her head.
confident: "I could sleep in the kitchen," said {sib}, who was always ready to help. "I like the kitchen. It smells of toast." But Mama shook her head, and that was the end of it.

== bed 1
@ bedroom day medium: mama reach determined, sib jump happy, bed, lamp
early: Mama pushed a second bed into the room. It stood right by the lamp.
growing: Mama pushed a second bed through the door and put it next to the lamp. Now the room was full to the edges.
confident: Mama pushed a second bed through the door, around the corner and up against the lamp. There was nowhere else it would go. Now the room was full right up to its edges, like a suitcase.
/
@ above: sib jump happy, hero sit cross, 2 bed
early: {sib} jumped on the new bed. The floor went squeak.
growing: {sib} jumped on the new bed to try it. The floor squeaked, and {hero} heard that it was {their} own secret floorboard.
confident: {sib} jumped on the new bed to find out how high it went. Squeak, said the floor. It was the secret floorboard, and now it was nobody's secret.

== first_night 3
@ bedroom night medium: sib sit curious, hero sit sleepy, 2 bed, lamp lit
early: At night {sib} asked a lot of questions. "Do fish sleep? Do you like cheese?"
growing: At night {sib} wanted to talk. "Do fish sleep?" asked {sib!}. "Do you like cheese?" And then: {refrain asleep}
confident: At night {sib} had questions. "Do fish sleep?" asked {sib!}. "Do you like cheese? If you had to be a spoon, would you be a big one or a little one?" And then: {refrain asleep}
/
@ close_up: hero sit cross holding pillow
early: {hero} put a pillow over {their} ears. It did not help.
growing: {hero} pulled a pillow over {their} head. It did not help, because {sib!} only asked louder.
confident: {hero} pulled a pillow over {their} head. It did not help. "A LITTLE one," shouted {sib!}, in case {hero} was wondering.

== chalk
@ bedroom day above: hero sit determined holding chalk, sib stand curious, 2 bed
early: So {hero} took some chalk. {They} drew a line on the floor, right down the middle.
growing: The next day {hero} took a piece of chalk and drew a white line on the floor. It went right down the middle of the room, from wall to wall.
confident: So {hero} found a piece of chalk, got down on {their} knees and drew a white line across the floor. It ran straight down the middle of the room, from one wall to the other, and it took the whole piece of chalk but one small end.
/
@ medium: hero point determined, sib stand surprised, 2 bed, lamp
early: {refrain mine} said {hero}. "That side is yours."
growing: {refrain mine} said {hero}. "That side is yours. Nobody steps over the line."
confident: {refrain mine} said {hero}. "That side is yours. Nobody steps over the line, and nobody's toys step over it either."

== halves 2
@ bedroom day wide: hero stand proud, shelf, bed, door closed
early: {hero} had the shelf and the door. {They} felt very clever.
growing: {hero} counted what was on {their} side of the line. {They} had the shelf with all the books, and {they} had the door. {hero} thought that was very clever.
confident: {hero} walked up and down {their} half and counted. {They} had the shelf and all the books on it. {They} had the door. It was, {hero} thought, an excellent half.
/
@ medium: sib sit happy, lamp, bed
early: {sib} had the lamp. "I like my side," said {sib!}.
growing: {sib} had the lamp and the bed beside it. "I like my half," {sib.they} said, and waved across the line.
confident: {sib} looked around too. {Sib.they} had a bed, a lamp and a good deal of floor. "I like my half," {sib.they} said, and waved across the line as if it were a river.

== door 1
@ bedroom day medium: sib stand worried, hero stand surprised, door closed
early: {sib} had to go out. But the door was on {hero's} side.
growing: Then {sib} needed to go out. But the door was on {hero's} side, and nobody stepped over the line.
confident: Then {sib} needed to go out, and quite soon. {Sib.they} walked up to the line and stopped. The door was on the other side of it.
/
@ close_up: sib jump worried, hero stand cross
early: "Please!" said {sib}, and hopped from foot to foot. {hero} let {sib.them} pass.
growing: "Please may I use your door?" asked {sib}, hopping from one foot to the other. {hero} sighed and let {sib.them} pass.
confident: "Please may I use your door?" asked {sib}, hopping from one foot to the other. "It is rather urgent." {hero} looked at the hopping, and at the line, and stepped aside. A rule was a rule, but a puddle was a puddle.

== lamp 1
@ bedroom sunset medium: hero sit cross holding book, sib sit calm, lamp lit, bed
early: In the evening {hero} wanted to read. But the lamp was on {sib's} side.
growing: In the evening {hero} wanted to read. {They} had a hundred pages and no light, because the lamp stood on the other side of the line.
confident: In the evening {hero} took a book from {their} excellent shelf and sat down to read. {They} had all the stories in the room and no light to read them by. The lamp was in the other half.
/
@ behind: sib sit happy, hero sit sad, lamp lit, book closed
early: {sib} had a light and no book. {hero} had a book and no light.
growing: {sib} sat in the light and had nothing to read. {hero} sat with all the books and could not see one word.
confident: So {sib} sat in the bright half with nothing to read, and {hero} sat in the dark half with everything to read, and both of them looked at the line.

== trade/ball 2
@ bedroom day medium: sib reach surprised, hero stand determined, ball
early: A ball rolled over the line. It was {sib's} ball. "Now it is mine," said {hero}.
growing: A ball rolled over the line and stopped at {hero's} feet. "It is on my side," said {hero}, "so it is my ball now."
confident: {sib} was rolling a ball from one hand to the other, and it got away. It crossed the line without asking and stopped at {hero's} feet. "My side," said {hero}. "My ball."
/
@ close_up: hero sit sad holding ball
early: But it was no fun to roll a ball to a wall.
growing: {hero} rolled the ball to the wall and it rolled back. After three times that was no fun at all, because the wall never laughed.
confident: {hero} rolled the ball against the wall, and the wall rolled it back. The wall was fair and quick and never missed. But it did not laugh once, and {hero} put the ball down by the line, where it could be reached.
=>
@ bedroom day medium: hero sit happy, sib sit happy holding ball
early: They rolled the ball to each other. The ball had the whole floor now.
growing: First they rolled the ball from one bed to the other, over the place where nobody had been allowed to go.
confident: First they rolled the ball, all the way from one bed to the other. It was a much longer roll than either of them had had before.

== trade/bear 2
@ bedroom night medium: sib sit sad, hero sit surprised, bear_toy, 2 bed
early: A toy bear fell over the line. {sib} could not sleep without it.
growing: That night a toy bear fell out of {sib's} bed and landed over the line. {sib!} could see it and could not reach it, and could not sleep without it.
confident: That night a toy bear fell out of {sib's} bed. It landed face down, a hand's width over the line. {sib!} reached until the bed creaked, but not with so much as a toe would {sib.they} cross.
/
@ close_up: hero reach calm holding bear_toy, sib reach happy
early: So {hero} gave it back. "Good night, bear," said {hero}.
growing: {hero} pretended to sleep for a while. Then {they} got up, picked up the bear and put it back under the blanket. "It was on my side," {they} said, "but it does not look like my bear."
confident: {hero} pretended to be asleep. It is hard to sleep while somebody is being brave about a bear. In the end {they} picked it up by one ear and handed it over. "It was on my side," said {hero}, "but I think it is homesick."
=>
@ bedroom day close_up: sib sit happy, hero sit happy holding bear_toy
early: The bear sat in the middle. It had the best place.
growing: Then the toy bear was put in the middle of the floor, so that it would never fall on a wrong side again.
confident: Then they made the toy bear a bed of socks in the exact middle of the floor. There was no wrong side for it to fall on any more.

== trade/paper 2
@ bedroom day medium: hero sit determined, sib sit sad, 3 paper, pencil
early: {hero} had the paper. {sib} had the pencil. So nobody could draw.
growing: {hero} wanted to draw, and all the paper was on {their} side. But the only pencil had rolled to {sib's} side.
confident: It rained, and it was a day for drawing. All the paper was on {hero's} side. The one pencil that still had a point had rolled to {sib's} side. So nobody drew anything.
/
@ above: sib sit curious holding pencil, hero sit curious, paper
early: "One pencil for one paper," said {sib}. That was fair.
growing: "I will give you the pencil for ten minutes," said {sib}, "if I get one sheet." {hero} thought about it and pushed a sheet across the line.
confident: "I could lend you the pencil for a sheet of paper," said {sib} after a while. "Then you draw, and after that I draw." {hero} could find nothing wrong with it, although {they} tried. A sheet went one way over the line, and a pencil went the other.
=>
@ bedroom day above: hero sit happy holding pencil, sib sit happy, 3 paper
early: They drew a big picture together. It went from bed to bed.
growing: After that they put all the paper side by side and drew one long picture that went from bed to bed.
confident: After that they laid all the paper end to end and drew a train on it, the longest they had ever seen. It left from one bed and arrived at the other.

== mama_stands 3
@ bedroom night wide: mama stand surprised, hero sit calm, sib sit happy, 2 bed
early: Mama came to say good night. She put one foot on each side.
growing: Mama came to say good night. "Where am I allowed to stand?" she asked. In the end she stood with one foot on each side.
confident: When Mama came to say good night, she stopped at the chalk line. "Where am I allowed to stand?" she asked. Nobody had thought of that. So she stood with one foot in each half, like somebody in two boats.
/
@ close_up: mama hug happy, hero sit sad
early: {hero} got one kiss and {sib} got one kiss. Mama looked at the line, but she did not rub it out.
growing: She kissed one of them to the left and one to the right. She looked at the line for a long time, but she did not rub it out. "That is for you two to do," she said.
confident: She kissed one of them to the left and one to the right, without falling over. Then she looked at the line for a long time. "I am not going to rub it out," she said. "You drew it. You will know when you have finished with it."

== bored 4
@ bedroom day wide: hero sit sad, sib sit sad, 2 bed
early: {hero} sat on one side. {sib} sat on the other side. It was a long, long day.
growing: The next day was very long. {hero} sat in one half and {sib} sat in the other, and each of them looked as if they were busy.
confident: The next day was the longest of the year. {hero} sat in one half, being busy with nothing. {sib} sat in the other half, being busy with nothing too.
/
@ behind: hero sit sad to sib, sib sit calm
early: "Do fish sleep?" asked {hero} at last. But it was too quiet to laugh.
growing: "Do fish sleep?" asked {hero} at last, because it was so quiet. "I asked you first," said {sib}.
confident: "Do fish sleep, then?" asked {hero} at last, because it was so quiet that {they} could hear {their} own blanket. "I asked you first," said {sib}. And they were quiet again, but it was a friendlier quiet.

== storm 1
@ bedroom night storm wide: hero sit scared, sib sit scared, 2 bed, lightning above
early: Then a storm came in the night. Boom! The thunder shook the window.
growing: That night a storm came up. Lightning lit the room, and thunder shook the window so that the glass hummed.
confident: That night a storm came over the hill and stayed. Lightning turned the whole room white, both halves of it, and then the thunder rolled over the roof like barrels.
/
@ close_up: hero hide scared, bed
early: {hero} hid under the blanket. It was very dark on {their} side.
growing: {hero} hid under the blanket. {They} would never have told anybody, but {they was} afraid, and {their} side was the dark side.
confident: {hero} was not somebody who minded thunder, or so {they} always said. But {they} had said it in rooms with a lamp. Under the blanket, on the dark side of the line, {they} minded it very much.

== light
@ bedroom night storm medium: sib reach determined, hero sit scared, lamp dark, 2 bed
early: The night was very dark, and {hero} was afraid. "Wait," said {sib}. {Sib.they} reached for the lamp.
growing: The night was very dark, and {hero} could not sleep. "Are you afraid?" asked {sib} from the other side. "A bit," whispered {hero}. "Wait," said {sib!}, and reached for the lamp.
confident: In the deepest part of the dark a voice came over the line. {refrain asleep} "No," whispered {hero}. "Are you afraid?" {hero} thought about saying no. "A bit," {they} said. "Wait," said {sib}, and something creaked, and a hand felt for the lamp.
/
@ wide: sib sit happy, hero sit surprised, lamp lit, 2 bed
early: Click! The light went all over the room. It did not stop at the line.
growing: Click! The lamp went on. The light ran across the floor, over the line and all the way up to {hero's} bed. Nobody had told it to stop.
confident: Click, went the lamp. The light ran over the floorboards, came to the line, and did not even slow down. It went straight over and up the side of {hero's} bed, and lit every book on the shelf. Light does not know about halves.

== book 2
@ bedroom night storm medium: hero walk calm holding book, sib sit happy, lamp lit
early: So {hero} took a book. {They} stepped over the line.
growing: Then {hero} did something new. {They} took the best book from the shelf and stepped over the line with it.
confident: {hero} looked at the light on {their} own blanket for a while. Then {they} got up, chose the best book from the shelf, and put one foot over the line. Nothing happened. {They} put the other foot over.
/
@ close_up: hero sit happy holding book, sib sit happy
early: They read it together under the lamp. The thunder went away.
growing: "Move up," said {hero}. They read the whole book under the lamp, and when they looked up, the thunder had gone.
confident: "Move up," said {hero}. There were two of them under one blanket, with one lamp and one book, and they read until the last page. When they looked up, the storm had gone to somebody else's hill.

== payoffs

== morning
@ bedroom dawn medium: hero sit happy, sib sit happy, 2 bed
early: In the morning they rubbed out the line. {hero} did one half and {sib} did the other.
growing: In the morning they rubbed out the line together. {hero} started at one wall, {sib} started at the other, and they met in the middle.
confident: In the morning they rubbed out the line with two wet socks. {hero} started at one wall and {sib} started at the other, and they met in the middle with white knees.
/
@ wide: hero stand proud, sib jump happy, 2 bed, shelf, lamp lit
early: Now it was a big room. "This side is ours," said {hero}. "And that side too."
growing: The room looked bigger than before. It had two beds, a shelf and a lamp that was everybody's. "This side is ours," said {hero}, "and that side is ours too."
confident: It was strange, but the room looked bigger with two in it than it had with a half for each. "This side is ours," said {hero}, and turned around to see the rest. "And that side is ours as well."

== last_question 3
@ bedroom night close_up: hero sleep calm, sib sleep happy, lamp dark
early: That night {hero} asked a question. {refrain asleep} But {sib} was asleep.
growing: That night it was {hero} who could not stop talking. "Big spoon or little spoon?" {they} asked. But {sib} was already asleep.
confident: That night it was {hero} who had the questions. "Big spoon or little spoon?" {they} asked into the dark. "And do fish dream?" There was no answer. {sib} was asleep already, and {hero} had the whole quiet room to share.
