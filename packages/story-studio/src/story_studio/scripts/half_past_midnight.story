# Two who share a house never meet, since one is awake by day and one by night; notes and small gifts make them friends.
script: half_past_midnight
themes: two_together, unlikely_friends, meets_someone
idea: an owl and a rooster share a house
title: Half Past Midnight | {hero} and {other}
needs: other
words: share, house, live, together, friends, different
role hero:
role other: kinds owl bat hedgehog cat, introduced "a {other.noun} called {name}"
role landlord: kinds bear goose tortoise, adult, introduced "{name} the {landlord.noun}"
refrain note: There was a note on the table.
refrain never: They had never met.
cover @ home sunset wide: hero stand happy, other stand happy, table, cup

== house
@ home day medium: hero walk happy, landlord stand calm, table, chair, bed
early: {hero} found a small house. It had one table, one chair and one bed. "You get up early?" asked {landlord}. "Then it is just right."
growing: {hero} was looking for a place to live. {landlord} had a small house, with one table, one chair and one bed. "Are you up by day or by night?" {landlord!} asked. "By day," said {hero}. "Then it will do," said {landlord!}, and did not say why.
confident: {hero} had been looking for a house for some time, and this one was cheap. It had one table, one chair, and one bed. "Day or night?" asked {landlord}. "I beg your pardon?" "When do you get up?" "In the morning," said {hero}. "Then it's yours," said {landlord!}, and went away rather quickly.
/
@ dawn close_up: hero stand surprised, table, cup
early: In the morning {hero} got up. On the table stood a cup. It was not {hero's} cup!
growing: The next morning there was a cup on the table. It was still warm. It was not {hero's} cup.
confident: When {hero} got up the next morning, there was a cup on the table. It had a ring of cocoa in it, and it was warm. {hero} did not own a cup like that. {They was} quite sure that {they} lived alone.

== other
@ home night medium: other walk curious, table, lamp lit
early: {other} lived in the house too. {other!} slept by day and woke up by night. {refrain never}
growing: Somebody else did live there. It was {other}, who went to bed when {hero} got up, and got up when {hero} went to bed. {landlord} had let the house twice. {refrain never}
confident: What {landlord} had not mentioned was {other}. {Other.they} got up when it grew dark, and went to sleep when it grew light. It was one house, and it had been let twice, once on each side of the clock. {refrain never}
/
@ close_up: other stand cross, paper, table
early: {other} saw crumbs on the table. "Who was that?" {other.they} said, and wrote a note.
growing: That evening {other} found crumbs on the table, and a bed that somebody had made the wrong way round. "Well, really," said {other!}, and sat down to write a note.
confident: That evening {other} found crumbs on the table, and the bed made with the pillow at the wrong end. {Other.they} had been robbed, evidently, by somebody who tidied up. {Other.they} took pen and paper.

== note 1
@ home dawn medium: hero stand surprised holding paper, table
early: {refrain note} "Who are you?" it said. "Do not leave crumbs." {hero} wrote back. "Who are YOU? Do not leave cups."
growing: {refrain note} "I do not know who you are," it said. "But please do not leave crumbs. I live here." "So do I," wrote {hero}. "And please do not leave cups."
confident: {refrain note} It was short. "To whom it may concern. One does not leave crumbs. I live here." {hero} read it twice and turned it over. "So do I," {they} wrote on the back. "One does not leave cups either."
/
@ night close_up: other stand surprised holding paper
early: At night {other} read it. "Oh!" {other.they} said. So there were two of them.
growing: At night {other} read the answer. "Oh," said {other!}. There was somebody, then. {Other.they} looked at the bed for a while. It was quite big enough, if one took turns.
confident: {other} read it by lamplight. So it was not a robber. It was a neighbour, in the same house, on the other side of the day. {Other.they} looked at the one chair, the one bed. Nobody was using them at the moment. It was, when one thought about it, rather well arranged.

== rule 2
@ home day medium: hero sit cross, paper, table
early: They wrote more notes. "My side of the shelf is the left." "No, mine is." It went on for a week.
growing: For a week there were only cross notes. "The left side of the shelf is mine." "It is not." "The window stays open." "The window stays shut."
confident: For one week they quarrelled, politely and in writing. It concerned the shelf, and the window, and which way one folds a towel. It is a slow way to quarrel. One has to wait twelve hours for each answer, and by then one has often forgotten what it was about.
/
@ night close_up: other sit cross, paper
early: Then there was no more paper. So they had to be nice.
growing: Then they ran out of paper. There was just one small scrap left. One could only get something short on it. "Sorry," wrote {other}.
confident: Then the paper ran out. There was a scrap left, the size of a stamp, and it was {other's} turn. There was room for one word only. "Sorry," wrote {other!}, and was surprised at it.

== gift/bread 2
@ home dawn medium: hero stand happy holding bread, table
early: One morning there was warm bread on the table. {other} had baked it in the night.
growing: One morning there was a loaf on the table, still warm. At night there is time to bake. "For you," it said beside it. "It is the best when the sun comes up, and I am never awake then."
confident: One morning there was bread. It was warm, and it had been baked by somebody who had all night for it. "It's at its best at sunrise," said the note, "and I never see the sunrise. Tell me how it is."
/
@ close_up: hero sit happy holding bread
early: {hero} ate it by the window. {They} left half for {other}, with honey on it.
growing: {hero} ate half, with the sun on {their} face. {They} put honey on the other half and wrote how the sunrise had been. "Pink," {they} wrote, "and then yellow, and loud with birds."
confident: {hero} ate it at the window, slowly, and paid attention. Then {they} put honey on the other half. "Pink at first," {they} wrote, "then the colour of this honey. The birds talk all through it. It smells of your bread."
=>
@ home sunset close_up: other sit happy holding bread, hero sit happy
early: They had bread and honey, and they watched it get dark.
growing: They shared a loaf with honey. "The bread is even better at sunset," said {other}.
confident: There was bread, of course, and honey on both halves. "It is the same colour," said {other}, and looked from the sky to the spoon. "You described it very well."

== gift/star 2
@ home dawn close_up: hero stand curious holding paper, table
early: One morning there was a picture on the table. It was full of stars. "You never see them," said the note.
growing: One morning there was a drawing on the table. It was all black, and full of little white dots. "This is what is above you when you sleep," said the note.
confident: One morning there lay a drawing, black from edge to edge and pricked with a needle. "Hold it up to the window," said the note. {hero} held it up. The light came through in a thousand places. "That is what's over you while you sleep," said the other side. "I thought you ought to know."
/
@ day medium: hero sit happy holding pencil, flower, paper
early: So {hero} drew a flower for {other}. It had all its colours.
growing: {hero} had never stayed up so late. {They} took the paints, and painted a flower with all its colours, because at night everything is grey.
confident: {hero} hung it up. Then {they} got out the paints. At night, {they} had read, all colours are grey. So {they} painted the poppy by the door, as red as the box would go, and wrote below it: "It is like this all day."
=>
@ garden sunset medium: other stand happy, hero stand happy, flower
early: {other} saw the flower. "It is so red!" {other.they} said. It was the first red thing for {other.them}.
growing: Before the light went, {hero} showed {other} the flower. "It really is that red," said {other}. "I thought you had made it up."
confident: While there was light, {hero} showed {other} the poppy by the door. {other!} stood before it for a long time. "I thought that you were exaggerating," said {other!}.

== gift/song 2
@ home day medium: hero dance happy, bed
early: {hero} sang in the day, but softly. {other} slept and had a good dream.
growing: {hero} liked to sing at work, and tried to do it softly. "Did I wake you?" {they} wrote. "No," was the answer. "But I dreamed of something nice, and now I can't get the tune out of my head."
confident: {hero} sang while {they} worked, and then remembered, and put a hand over {their} mouth. "I hope that I didn't wake you," {they} wrote. "Not in the least," said the answer. "But I dream of a tune lately. I hum it all night, and I don't know where I have it from."
/
@ night close_up: other dance happy, lamp lit
early: {other} hummed it all night. {hero} slept and had a good dream.
growing: And at night {other} hummed it, at the sink. In the bed {hero} smiled in {their} sleep.
confident: It went to and fro between them like that, one sleeping and one singing, until there was a second part to it, and neither of them knew who had made it up.
=>
@ home sunset wide: hero dance happy, other dance happy
early: They sang the tune. Now it had two voices.
growing: Then they sang the tune together, for the first time. It fitted as if they had practised.
confident: Then one of them began it and the other one came in. They had never rehearsed it. They had done nothing else.

== lonely 1
@ home day medium: hero sit sad, chair, table
early: "I know your bread and your cup," said {hero}. "But I do not know your face."
growing: "I know how you fold your towel," wrote {hero} one day, "and what you dream. But I don't know what you look like." {They} tried to stay awake until it was dark. {They} fell asleep in {their} soup.
confident: "I know your towels and your bread," wrote {hero}. "I would not know you if you stood in front of me." That evening {they} meant to sit up until {other} woke. {They} lasted until the soup. In the morning there was a blanket around {their} shoulders.
/
@ dawn close_up: other sleep calm, bed
early: {other} tried to stay up and see {them}. {Other.they} fell asleep in the bread.
growing: {other} tried to wait until the sun was up. {hero} found {other.their} place at the table empty, and a note that ended in the middle of a word.
confident: {other} tried it from the other end. In the morning there was a note on the table that began very wide awake, and got lower and lower, and ended at the edge of the paper in the middle of a word.

== clock
@ home sunset wide: hero stand curious, clock, table
early: Then {hero} looked at the clock. In the evening the day stopped and the night began. In between was a very short time. "Meet me when the sun goes down," {they} wrote.
growing: Then {hero} had an idea. There is one moment when the day is not quite over and the night has not quite begun. It belongs to nobody. "Meet me in the middle," {they} wrote, "when the sun touches the hill. I will go to bed late, and you get up early."
confident: It was {hero} who thought of it, looking at the clock. There was a day in this house, and there was a night in it, and they had each taken one. But between the two there was a seam. It was about as wide as one cup of cocoa. "When the sun touches the hill," {they} wrote. "I go to bed a bit late, and you get up a bit early."
/
@ medium: hero stand happy, other stand worried, table, 2 cup
early: The sun went down. {hero} yawned, and {other} yawned. There they stood. "It is you!" they said.
growing: The sun touched the hill. One door opened, and {hero} came in, yawning. The other door opened, and {other} came out, yawning too. They stood and looked at each other. "So that is you," they both said.
confident: The sun touched the hill. {hero} came in at one door, yawning because it was late. {other} came out at the other, yawning because it was early. They stopped with their mouths open. They were as unlike as two people can be. "Good evening," said {hero}. "Good morning," said {other}. And then they both said, "It's you."

== payoffs

== seam
@ home sunset medium: hero sit happy, other sit happy, table, cup
early: Now they meet each day when the sun goes down. They have one cup, and they share it. Then {hero} goes to bed, and {other} gets up.
growing: Since then they meet every day when the sun touches the hill. It is supper for one of them and breakfast for the other. Then one says good night, and the other says good day, and the bed is still warm.
confident: They meet there every day now, on the seam. One has supper, and the other has breakfast, and it is the same cocoa. There is only one chair, so they take turns with that as well. Then one of them goes to bed, which is still warm, and the other one opens the window, or shuts it.
/
@ close_up: paper, 2 cup, table
early: But they still write notes. "See you soon," says one. "Yes," says the other.
growing: They could say everything now. But they still leave each other notes, because one can keep those.
confident: They could say it all aloud by now. They still leave notes. "Crumbs," says one of them today, and under it, in another hand, "Cups."
