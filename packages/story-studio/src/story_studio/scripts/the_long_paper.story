# Something too big for words is drawn on a roll of paper; it never ends until the wind unrolls it in front of everybody.
script: the_long_paper
themes: anything
idea: the day the colours went away
title: {hero} and the Long Paper | The Long Paper
role hero:
role friend: open, kinds duck goat hedgehog, curious, introduced "{name} the {friend.noun}"
role old: kinds bear heron tortoise, old, he, introduced "old {name} the {old.noun}"
role small: kinds mouse ladybird, child, she, introduced "a very small {small.noun} called {name}"
slot thing: thing, "star" star
refrain told: "{told}."
refrain on: "And how does it go on?"
cover @ bedroom day medium: hero sit happy holding pencil, friend sit curious, paper

== paper
@ bedroom day medium: hero sit calm holding pencil, paper
early: {hero} had something to tell. It was too big to say. So {they} took a pencil and a long roll of paper.
growing: {hero} had something to tell, and it was too big to say. So {they} fetched a pencil and a whole roll of paper, the kind that is put around parcels.
confident: {hero} had something to tell. It had gone round and round in {their} head since breakfast, and it would not come out by the mouth. So {they} fetched a roll of paper and a pencil, lay down on {their} stomach, and tried it by hand.
/
@ close_up: hero sit determined holding pencil, paper
early: {They} wrote it at the top. {refrain told} Then {they} drew a picture. But what came next?
growing: At the top {they} wrote what it was about. {refrain told} Under it {they} drew the first picture. It was a good picture. But it was only the beginning.
confident: Along the top {they} wrote what it was about, so that nobody could say afterwards that they had not known. {refrain told} Under that came the first picture. It was a good one. The trouble with a first picture is that it asks for a second.

== middle 2 if thing
@ bedroom day close_up: hero sit happy holding pencil, paper, thing
early: {hero} looked at the picture. Something was missing. It was {the thing}! {They} drew it right in the middle.
growing: {hero} held the picture at arm's length. Something was missing. Of course, it was {the thing}! {They} put it right in the middle, and large, because that was how it felt.
confident: {hero} held the picture at arm's length and shut one eye, as painters do. Something was missing, and it was {the thing}. {They} drew it in the very middle and far too large. It was not the right size. It was how big it felt.

== friend
@ bedroom day medium: friend stand curious, hero sit surprised holding pencil, paper
early: In came {friend}. {friend!} looked at the picture for a long time. {refrain on} {friend.they} asked. "I do not know yet," said {hero}.
growing: {friend} put {friend.their} head in at the door, came nearer, and looked for a long time. {refrain on} {friend.they} asked. "I don't know yet," said {hero}. "That's why the rest is white."
confident: {friend} put {friend.their} head in at the door, then the rest, and read everything from top to bottom. It took a while. {refrain on} {friend.they} asked. "I don't know yet," said {hero}. "That's why there is so much white."
/
@ close_up: friend point curious, hero sit calm holding pencil, paper
early: "And where are you?" asked {friend!}. {hero} had left that out. So {they} drew {themself}, very small, in a corner.
growing: "And where are you in it?" asked {friend!}. {hero} had left that out. {They} thought about it, and then {they} drew {themself}, very small, in a corner of the second picture.
confident: "I can't find you in it," said {friend!}, who liked to know where people were. {hero} had left that out. {They} chewed on the pencil. Then there was somebody in the corner of the second picture, no bigger than a thumb, looking on.

== old 1
@ kitchen day medium: old sit calm, hero sit curious holding pencil, paper, table
early: They took the roll to {old}. He put on his glasses. "I see it," he said. "But what did it sound like?"
growing: They carried the roll over to {old}, who had seen many things. He went over it with his finger, from one end to the other. "That's what it looked like," he said. "What did it sound like?"
confident: They carried the roll over to {old}, who had seen a great deal and forgotten half. He went along it with one finger. "So that is what it looked like," he said at the end. "And the noise? Everything makes some."
/
@ close_up: hero sit happy holding pencil, old sit happy
early: {hero} listened inside {their} head. First it was quiet. Then it went boom! {They} drew the boom as well.
growing: {hero} shut {their} eyes and listened. At first it had been quite quiet, and after that it had gone boom. {They} drew the quiet with a thin line, and the boom with a thick one.
confident: {hero} shut {their} eyes. It is not easy to hear a thing again. First there had been a quiet like the one under snow, and in the middle of that a boom. {They} drew the quiet with the tip of the pencil, and the boom with the side of it.

== small 2
@ garden day medium: small stand curious, hero sit calm holding pencil, paper, tree
early: Out in the garden sat {small}. "What was the worst bit?" she asked. Nobody had asked {hero} that before.
growing: In the garden {small} walked over the paper, since she was too small to see it from the edge. "Which was the worst bit?" she asked. So far nobody had wanted to know that.
confident: In the garden they met {small}, who had to walk along the pictures to see them. She did it twice, there and back. "And the worst bit?" she asked. It was the question that everybody else had politely walked around.
/
@ close_up: hero sit sad holding pencil, small hug calm
early: {hero} drew the worst bit. It was all black. "I see," said {small!}, and sat down on it. Then it did not look so big.
growing: {hero} drew the worst bit, and it came out quite black. "So that is it," said {small!}, and she sat down right in the middle. With somebody sitting on it, it looked smaller.
confident: {hero} drew it. The worst bit came out black, and it used up a good deal of pencil. "I see," said {small!}. She went and sat down in it, to find out what it was like, and stayed until {hero} had seen that one could.

== best 3
@ garden sunset medium: small stand happy, hero sit happy holding pencil, friend stand happy, paper
early: "And the best bit?" asked {small!}. There was one! {hero} had not seen it before. It was very small and yellow.
growing: "Then there must be a best bit too," said {small!}. {hero} was about to say no. But there was one, very small, right beside the black. {They} drew it in yellow.
confident: "Fine," said {small!}. "Then where is the best bit?" {hero} was going to say that there was none. But it is hard to say so with a pencil in one's hand. Next to the black there had been something, about as big as a pea, and it was yellow.
/
@ behind: hero look_up calm, friend look_up calm, small look_up calm
early: They sat and looked at it. The sun went down. Now there was a sad picture and a happy one.
growing: They all sat and looked at the yellow one. The sun went down. It is odd how long one can look at something so small.
confident: They sat in a row and looked at the pea. The sun went down behind the fence, which took no notice of any of it. Nobody said that all was well. But it was a good yellow.

== night 3
@ bedroom night medium: hero sit worried, bed, paper, lamp lit
early: At night {hero} sat in bed. The paper went on and on. "It has no end," {they} said.
growing: That night {hero} could not sleep for counting pictures. There were nine already, and none of them was the last. "A story has to end," {they} told the lamp.
confident: At night {hero} lay awake and counted. Nine pictures, or ten, if one took the boom for two. Not one of them looked like a last one. "Perhaps it's the kind that doesn't end," {they} told the lamp, which had no opinion.
/
@ close_up: hero sleep calm, bed, lamp lit
early: So {they} rolled it up tight. Then {they} put it by the open window. That was not a good place.
growing: So {they} rolled the paper up, as tight as it would go, and laid it on the sill by the open window. It was a warm night. Nobody thought about wind.
confident: So {they} rolled it up tightly, with everything in it, the black and the yellow and the boom. {They} laid it on the sill of the open window, to let it cool. Nobody had said a word about wind.

== wind
@ street dawn wind wide: paper, hero run worried, friend run surprised
early: In the morning the wind took the roll! It rolled out of the window and down the street. Now all could see it.
growing: In the morning came the wind. It took the roll out of the window and ran with it, down the steps and along the whole street, and the paper unrolled behind it, picture after picture. "Stop!" cried {hero}. Now everybody could see it.
confident: Toward morning the wind got up. It tipped the roll from the sill and went off with it, down the steps, over the kerb, all along the street. Behind it the paper lay in the sun, picture after picture, in front of the whole world. "Oh no," said {hero}, in nothing but one sock.
/
@ medium: old stand calm, hero stand worried, small stand happy, paper
early: But no one laughed. {old} stood by one picture. "I know this one," he said. {small} sat by the next. "And I know this one," she said.
growing: But nobody laughed. People had come out of their doors, and each of them was standing still beside a different picture. "It was just like that with me," said {old}, by the boom. "And with me," said somebody by the black one.
confident: But nobody laughed. All along the street the doors had opened, and in front of each picture somebody had stopped, with a cup or a toothbrush. "That's exactly what it sounded like," said {old}. "I had that black one too," said a voice further down. "For a whole year."

== more 1
@ street day medium: friend stand happy holding pencil, small stand happy, old stand happy, paper
early: "May I draw one?" asked {friend!}. They all did! {old} drew one. {small!} drew one. It was as small as a crumb.
growing: "May I draw on?" asked {friend!}, and held out a hand for the pencil. After that {old} wanted to, and then {small!}, whose picture was as small as a crumb. Each drew how it had gone on with them.
confident: "There's still some white left," said {friend!}, and asked for the pencil. {old} was the next, and drew very slowly. {small!} made one that was taken for a crumb. Nobody drew how it ought to be. They drew how it had gone on with them.
/
@ behind: hero look_up surprised, friend stand happy, paper
early: {hero} went from one to the next. "So it can go on like this," {they} said. "Or like that!"
growing: {hero} walked along and looked at every one. "So it can go on like this," {they} said. "And like this. And like this as well."
confident: {hero} walked along them with {their} hands behind {their} back, as if in a museum. It could go on like that, then, and also like that. There was even one with a picnic in it.

== room
@ bedroom day wide: hero stand happy holding pencil, friend stand happy, paper, bed
early: They hung it up at home. It went all the way around the room. The end came right next to the start!
growing: At home they hung it up. It went around the whole room, over the bed and behind the door, and where the last picture stopped, there was the first one again.
confident: At home they pinned it up. It went over the bed, behind the door, across the window and around again, and the last picture came to an end exactly where the first one began. Nobody had measured. {friend!} said that they had.
/
@ close_up: hero sit happy holding pencil, friend sit happy, paper
early: In one corner {hero} saw {themself}, very small. {They} took the pencil and drew {friend!} right there too. {refrain told} Now {they} could say it.
growing: {hero} stood in front of the small somebody in the corner. Something was missing there. {They} took the pencil and drew {friend!}, right next to it. {refrain told} Now it was not too big to say at all.
confident: {hero} stopped in front of the corner with the somebody in it, no bigger than a thumb. Then {they} licked the pencil and drew another one, close beside, with {friend's} face. {refrain told} {They} said it aloud, to try it. It went through the mouth quite easily.
