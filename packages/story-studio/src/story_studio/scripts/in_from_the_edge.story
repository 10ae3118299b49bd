# A child draws the family; the new one stands at the edge of the paper and is rubbed out and drawn again, nearer each time.
script: in_from_the_edge
themes: new_family
idea: my dad has a new wife
title: {hero} Draws a New Family | {hero} Gets a {new.noun} | {hero} and the New One at the Edge
words: new, step, stepmother, stepfather, stepdad, stepmum, wife, husband, girlfriend, boyfriend, foster, adopt, sister, brother, family, draw
role hero:
role new: kin, adult, nouns stepmother stepfather stepmum stepdad wife husband girlfriend boyfriend stepsister stepbrother sister brother girl boy child, introduced "{name}"
role papa: kin, adult, he, name "Papa", nouns father dad daddy papa mother mum mummy mama mom
role teacher: she, adult, kinds owl goat badger, name "Miss Finch", introduced "Miss Finch the teacher", nouns teacher
refrain edge: at the very edge of the paper
refrain rub: {hero} rubbed {new} out and drew {new.them} again,
cover @ kitchen day wide: hero sit calm holding pencil, new stand curious, papa stand happy, paper, table

== draw 0
@ kitchen day wide: hero sit happy holding pencil, papa stand calm, paper, table
early: {hero} had a big sheet of paper. {They} drew {their} family. There was Papa, and there was {hero}. They stood in the middle.
growing: {hero} liked to draw {their} family on a big sheet of paper. It did not take long, because there was only Papa, and next to him there was {hero}. They stood in the middle and held hands.
confident: On the wall by the fridge hung a big sheet of paper, and on it was {hero's} family. It had been quick to draw. There was Papa, with all his buttons, and there was {hero}, and they stood in the middle with a lot of white around them.
/
@ medium: new stand worried holding suitcase, papa stand happy, hero sit surprised
early: Then {new} came to live with them. "{new!} is family now too," said Papa. {hero} did not say a thing.
growing: Then {new} came with a suitcase and stayed. "{new!} belongs to our family now," said Papa. He said it carefully, as one carries a full cup. {hero} looked at {their} picture and said nothing.
confident: Then {new} came to live with them, with one suitcase and a plant. "From today {new!} is family too," said Papa, and he said it slowly, the way one carries a full cup up the stairs. {hero} looked at the picture on the wall. There was nobody of that name in it.

== edge 0
@ classroom day close_up: teacher stand calm, hero sit worried holding pencil, paper
early: "Draw your family," said {teacher}. {hero} drew Papa. {hero} drew {themself}. Then {they} drew {new}, very small, {refrain edge}.
growing: At school {teacher} said, "Today we draw our families." {hero} drew Papa and {themself} in the middle. Was {new} to go in too? In the end {they} drew {new.them} very small and {refrain edge}, with one foot off it.
confident: As luck would have it, {teacher} said that very week, "Today we draw our families." {hero} put Papa in the middle and {themself} beside him. That was the easy part. After a long time {they} drew {new} as well, very small and {refrain edge}, so near to it that one arm did not fit on.
/
@ medium: teacher stand curious, hero sit cross
early: "Who is that one?" asked {teacher}. "That one is new," said {hero}. "I do not know where to put {new.them}."
growing: "Who is that, over there?" asked {teacher}. "Somebody new," said {hero}. "I don't know yet where {new.they goes}." {Teacher} nodded. "Then use a pencil," she said. "A pencil can be rubbed out."
confident: "And who is this, who is leaving?" asked {teacher}. "Not leaving. Coming," said {hero}. "{new!} is new. I don't know where to put {new.them}." {Teacher} took the pen out of {their} hand and gave {them} something else. "Then I'd use a pencil for that one," she said. "One can move a pencil."

== chair 1
@ kitchen sunset medium: new sit happy, papa stand worried, hero stand cross, chair, table
early: {new} sat down on {hero's} chair. "That is my chair!" said {hero}. "Oh," said {new!}. "Then which one is mine?" There was none.
growing: At supper {new} sat down on {hero's} chair. "That one is mine!" said {hero}. {new!} jumped up as if it were hot. "I'm sorry," {new.they} said. "Which is mine?" And nobody knew, because there had only ever been two.
confident: At supper {new} sat down on the wrong chair. It was not a special chair to look at, but it was {hero's}. "That's mine," {they} said. {new!} got up as quickly as if it had bitten {new.them}. "Of course. And which one is mine?" There was a silence, for there had never been more than two.
/
@ close_up: new sit calm, hero sit calm
early: {new} ate on a box. {New.they} did not say that it was hard. {hero} saw it.
growing: So {new!} ate supper sitting on a box, with {new.their} chin just over the plate, and said that the soup was good. {hero} looked at the box more often than {they} meant to.
confident: {new!} ate on an upturned box, with the table at the height of {new.their} collar, and praised the soup. {hero} did not want to look. But it is difficult to be quite so cross with somebody who is sitting that low down.

== wrong/song 2
@ home day medium: new dance happy, hero hide cross
early: {new} sang in the morning. It was the wrong song! It was so loud, and it had a lot of la-la-la in it.
growing: {new} did everything in the wrong way. In the mornings {new.they} sang, and where the words were missing {new.they} put in la-la-la. Papa and {hero} had always been quiet until nine.
confident: {new} did everything differently. {New.they} sang before breakfast, and wherever {new.they} did not know the words, which was nearly everywhere, {new.they} sang la. In this house nobody had ever sung before nine.
/
@ close_up: hero sit surprised
early: At school {hero} sang too. La-la-la! Oh no. It was {new's} song.
growing: At school {hero} noticed that {they was} humming something. It had a great deal of la in it. {They} stopped at once.
confident: In the middle of sums {hero} heard somebody humming. It was {them}, and it had no words at all, only la. {They} closed {their} mouth, but it went on in {their} nose.
=>
@ home day medium: new dance happy, hero dance happy, papa sit sleepy
early: In the morning they sang la-la-la, both of them. Papa put a pillow on his head.
growing: In the morning two of them sang before breakfast, and Papa was alone with wanting it quiet until nine.
confident: In the mornings it was Papa now who asked for quiet until nine. He was outvoted by two to one, with la.

== wrong/plant 2
@ kitchen day medium: new hold happy holding potted_plant, hero stand cross, window
early: {new} had a plant. {New.they} put it in {hero's} window. "It was all dark where I came from," said {new!}.
growing: {new} put {new.their} plant in the window where {hero} always sat. "It lost some leaves from moving," said {new!}. "Plants do not like to move. They need time to find out where the light is."
confident: {new} set {new.their} plant in the window, just where {hero} liked to sit. "It has dropped half its leaves," {new!} said. "That's from the move. They sulk a while, until they've found out where the light comes from in a new place." {hero} had not known that plants could sulk. {They} looked at it with some respect.
/
@ close_up: hero reach calm holding watering_can, potted_plant
early: {hero} gave it some water. It was not the plant's fault.
growing: {hero} turned it round a little, so that its thin side got the sun. It was not the plant's fault, after all.
confident: When nobody was looking, {hero} gave it a drop of water and turned its bare side to the sun. A plant could not help whom it belonged to.
=>
@ kitchen day close_up: potted_plant growing, hero sit happy, new sit happy, window
early: The plant had a new leaf. It was small, but it was very green.
growing: And in the window, on the side that had been bare, the plant had put out a new leaf.
confident: In the window the plant had stopped sulking. On its bare side there was a leaf, still folded, as if it had not been quite sure.

== rub 1
@ bedroom night medium: hero sit determined holding pencil, paper, bed, lamp lit
early: {hero} looked at the picture. {refrain rub} a bit more in. Just a bit.
growing: That evening {hero} looked at {their} picture for a while. {new} stood so far out that one arm was missing. {refrain rub} only a little further in, so that the arm fitted on.
confident: That night {hero} took the picture down and looked at it under the lamp. It seemed unfair about the arm. {refrain rub} a finger's width further in. It was not that {they} liked {new.them} any better. It was only for the arm.
/
@ close_up: paper, hero sit curious
early: Where {new!} had been, there was a grey shadow.
growing: Where {new!} had stood before, one could still see a pale grey shadow. A pencil never goes away altogether.
confident: It did not rub out quite clean. Where {new!} had been standing there was still a pale grey shape, which one saw when one held the paper to the light.

== rain 1
@ road day rain wide: hero walk sad, new run worried holding umbrella
early: It rained. Papa was at work. {new} came to school with an umbrella. {New.they} had run all the way. "I went to the wrong school first," said {new!}.
growing: One day it poured, and Papa was still at work. When {hero} came out of school, {new} was running down the road with an umbrella and one wet shoe. "I went to the wrong school first," panted {new!}. "They sent me away. Am I too late?"
confident: One day it poured, and Papa could not come. {hero} stood at the gate, when round the corner came {new}, running, with an umbrella that had turned inside out. "I went to the wrong school," {new!} gasped. "They had nobody of your name. I asked twice. Am I very late?" {New.they was} wet up to the knees.
/
@ medium: hero walk calm, new walk happy, umbrella
early: They walked home. {hero} showed {new.them} the way. They both jumped in a puddle.
growing: They went home under half an umbrella. {hero} showed {new!} which way was shorter, and which puddle was the best one.
confident: They went home together beneath the half that still worked. {hero} pointed out the short way, the ~dog that barked but did not mean it, and the best puddle. {new!} tried the puddle, and agreed.

== again 2
@ kitchen day close_up: hero sit calm holding pencil, paper, table
early: At home {hero} took the pencil. {refrain rub} and {new.they} had an umbrella.
growing: At home {hero} sat down with {their} pencil. {refrain rub} with an umbrella this time, and two steps nearer.
confident: When {their} hands were dry, {hero} got out the pencil. {refrain rub} two good steps further in, and with an umbrella, because that had really happened.
/
@ bedroom night medium: hero sit calm holding pencil, new sit calm holding book, bed
early: {new} read to {them} at bedtime. {New.they} did all the voices. So {hero} moved {new.them} in a bit more.
growing: When Papa had a cold, it was {new} who read at bedtime, and {new.they} did all the voices, even the door. The next day there was one more shadow on the paper.
confident: When Papa lost his voice, {new} read aloud at bedtime, and did all the parts, including a creaking door. That was worth three steps. The paper was getting rather grey by now.

== shout 2
@ home day medium: hero point cross, new stand sad, papa stand worried
early: One day {hero} was very cross. "You are not my family!" {they} said. {new} went quiet. It was a bad day.
growing: Then there was a bad day. It was about a lost shoe, and it ended with {hero} shouting, "You aren't even my family!" {new} did not shout back. {New.they} only went very quiet.
confident: It did not always go forwards. There was a day that began with a lost shoe, and it got worse, until {hero} shouted, "And you're not even family!" {new} did not shout back. {New.they} said, "I know it doesn't feel like it yet," and went to look for the shoe.
/
@ bedroom sunset close_up: hero sit sad holding pencil, paper
early: {hero} wanted to rub {new!} out. But the shadows were still there. So {they} did not.
growing: {hero} took the paper and wanted to rub {new!} out altogether. But then there would still be all those shadows. {They} put the pencil down.
confident: {hero} fetched the picture to rub {new!} out for good. But there were all those shadows, one behind the other. One would have had to tear up the paper. {They} found that {they} did not want to. And the shoe was standing outside the door.

== see 0
@ classroom day close_up: hero stand calm holding paper, teacher stand curious
early: {hero} took the picture to school. "It is full of grey marks," said {teacher}. {hero} held it up to the light. There was {new} at the edge. There was {new!} a bit nearer, and nearer, and nearer. "That is {new!} coming in," said {hero}. "Look how far {new.they} came!"
growing: At the end of term {hero} brought the picture back to school. "It has so many grey marks," said {teacher}. "Shall we do it again on clean paper?" {hero} held it up against the window. Now one could see them all, one behind the other: {new} at the edge, {new!} with an umbrella, {new!} with a book. "No," said {hero}. "That's {new!}, coming in. You can see the whole way."
confident: At the end of term they hung up the pictures. "Yours has become a bit smudged," said {teacher}. "Would you like a fresh sheet?" {hero} held it up against the window to see. The light came through, and there they were, the shadows, seven or eight of them in a row: {new} {refrain edge} with one arm missing, {new!} with an umbrella, {new!} with a book, and each of them one step nearer than the last. "No," said {hero}. "Those aren't smudges. That's {new!}, coming in. You can see the whole way that {new.they} came."
/
@ kitchen sunset wide: hero sit determined holding pencil, papa stand surprised, new stand surprised, paper, table
early: At home {hero} took a pen. Now {new} stood in the middle, with Papa and {hero}. This one could not be rubbed out.
growing: At home {they} took a pen and drew one more {new}, in the middle, next to Papa, with a hand in {hero's} hand. A pen cannot be rubbed out. {hero} knew that.
confident: That evening {hero} sat down at the table, and it was not the pencil that {they} took but the pen. {They} drew {new} in the middle, between Papa and the plant, holding {hero's} other hand, with both arms on. "That's ink," said Papa. "I know," said {hero}.

== payoffs

== seat 1
@ kitchen day medium: hero hold happy holding paintbrush, new stand happy, chair
early: {hero} and Papa got one more chair. {hero} painted it. "This one is yours," {they} said to {new}.
growing: On Sunday Papa and {hero} found one more chair at the market. {hero} painted it {themself}. "So that you'll know which is yours," {they} told {new}.
confident: On Sunday there was a third chair at the table, second-hand, with one leg that had been another colour. {hero} had painted it. "That one's yours," {they} told {new}, "in case you ever wonder."
/
@ close_up: new sit happy, hero sit happy, papa sit happy, table
early: {new} sat down. Now {new.they was} just as high as the others.
growing: {new!} sat down carefully, since the paint was not quite dry, and for once {new.their} chin was well above the plate.
confident: {new!} sat down at once, although the paint was still wet, and had a green stripe on {new.their} trousers ever after. {New.they} would not have it cleaned.

== close 0
@ kitchen night wide: hero stand happy, new stand happy, papa stand happy, paper, lamp lit
early: They hung the picture on the wall. "What will you do with the space at the edge?" asked Papa. "Keep it," said {hero}. "One more may come in."
growing: They hung the family back on the wall, shadows and all. There was still some white {refrain edge}. "Shall I cut that off?" asked Papa. "Leave it," said {hero}. "We might need it. You never know who is coming in."
confident: They hung their family back up by the fridge, with all its grey shadows, and it took up a good deal more room than it used to. Only {refrain edge} there was still a strip of white. "Shall I trim it?" asked Papa. {new!} held {new.their} breath. "Leave it," said {hero}. "That is where people come in."
