# A parent is ill with sadness; a curtain is opened one hand wide a day, and the strip of light comes nearer to the bed.
script: one_hand_wide
themes: parent_sad
idea: my papa is sad and does not get out of bed
title: One Hand Wide | {hero} and the Curtain
words: sad, bed, cry, cries, tired, depressed, up, morning
role hero:
role papa: kin, adult, he, name "Papa", nouns father dad daddy papa mother mum mummy mama mom parent
role aunt: kin, adult, she, name "Aunt June", introduced "Aunt June", nouns aunt auntie
role doctor: adult, kin, she, name "Doctor Fig", introduced "Doctor Fig", nouns doctor
role friend: open, kin, child, introduced "{name} the {friend.noun} from next door"
refrain hand: one hand wide, and no more
refrain sad: {papa} was still sad.
refrain today: "Not today," said {papa}.
refrain said: "Not today," {papa.they} said.
refrain cow: {hero} told the one about the cow.
cover @ bedroom day medium: hero stand calm, papa sit sad, bed, curtain, window

== dark
@ bedroom dawn medium: papa sleep sad, hero stand worried, bed, curtain
early: It was morning. But {papa} did not get up. The curtain was shut, and it was dark. {refrain today}
growing: It was a bright morning, but not in {papa's} room. There the curtain was shut, and {papa} lay in bed with {papa.their} face to the wall. {refrain said} {Papa.they} had said it yesterday too.
confident: Outside it was morning, and had been for some time. In {papa's} room the curtain was shut, and it was still night. {papa} lay with {papa.their} face to the wall. "Not today," {papa.they} said, as {papa.they} had said yesterday, and the day before that.
/
@ home day medium: hero sit sad, aunt stand calm holding cup, table
early: "What is it?" asked {hero}. "{papa} is sad," said {aunt}. "So sad that {papa.they} can't get out of bed." {hero} looked at the door.
growing: {aunt} had come to make breakfast. "{papa} is sad," she said. "It is so heavy that {papa.they} can't get out of bed with it." {hero} looked at the shut door, and {their} bread went cold.
confident: {aunt} had come with her bag and was making breakfast as if she lived there. "{papa} is sad," she said. "Not as you are when it rains. This one is heavy, and it lies on top of {papa.them}, and {papa.they} can't get out of bed with it." {hero} looked at the door at the end of the hall.

== tries/joke 1
@ bedroom day medium: hero jump happy, papa sit sad, bed
early: {refrain cow} {papa} smiled with {papa.their} mouth. {refrain sad}
growing: So {hero} told {papa} the joke about the cow that could not say moo. It was the best one there was. {papa} smiled, but only with {papa.their} mouth. {refrain sad}
confident: {hero} thought that it might be a thing for jokes. {They} told the one about the cow that could not say moo, with all the voices. {papa} smiled in the right place, the way one pays for something. {refrain sad}
/
@ close_up: hero stand sad
early: It was a good joke. It did not help.
growing: It had always worked before. {hero} told it again in the hall, just for {themself}, and it was not so funny there.
confident: It had worked at two birthdays and once at the dentist. {hero} tried it again in the hall, in case it was broken. It was not the joke.

== tries/good 3
@ kitchen day medium: hero stand determined holding broom, aunt stand surprised, bowl
early: Then {hero} was very, very good. {They} washed the bowl. {They} swept with the broom. {refrain sad}
growing: Then {hero} tried being good. {They} washed the bowl, and swept the kitchen with the broom, and did not shout once. {refrain sad}
confident: Perhaps it was a matter of being good. {hero} washed every bowl, and took the broom to places that had never seen one, and was so quiet that {aunt} looked around for {them} twice. By evening the kitchen shone. {refrain sad}
/
@ close_up: hero sit worried, bowl
early: "I was good all day," said {hero}, "and it did not help."
growing: "I was good the whole day long," said {hero}. "How long does one have to be good?" {aunt} put down the towel and looked at {them}.
confident: "I have been good since seven o'clock," said {hero}. "How much more does it need?" {aunt} put down her towel and looked at {them} for a while.

== fault 1
@ kitchen day medium: hero sit sad, aunt sit calm, table, cup
early: "Is it because I was loud?" asked {hero}. "No," said {aunt}. "It is not your fault. You did not make it, and you can't make it go away."
growing: Then it came out. "I shouted on Sunday," said {hero} very softly, "and on Monday {papa.they} did not get up." {aunt} took {them} on her lap. "It is an illness," she said. "Nobody gets it from a child. It is not your fault, and it is not your job to make it go away."
confident: Then it came out, in a voice that hardly reached across the table. "On Sunday I shouted," said {hero}, "and on Monday {papa.they} did not get up." So that was what {they} had been carrying about. {aunt} took it from {them} at once. "It is an illness," she said, "and no child has ever made one with shouting. It is not your fault. And it is not your job to make {papa.them} well. There are people for that."
/
@ medium: hero hug calm, aunt hug calm
early: "Then what can I do?" asked {hero}. "You can be there a little," said {aunt}. "A little is enough."
growing: {hero} had to cry a bit, because it was such a weight to put down. "And what is my job?" {they} asked. "To be a child," said {aunt}, "and to look in now and then."
confident: {hero} cried a bit, as one does when something heavy has been set down. "Is there nothing that I can do?" {they} asked. "Look in on {papa.them}," said {aunt}. "Not for long. And then go out and play. That is all, and it is not little."

== hand
@ bedroom day medium: hero reach determined, papa sit sad, curtain, window, bed
early: {hero} went to the curtain. {They} put one hand on the ~glass. {They} opened the curtain {refrain hand}. "It is too bright," said {papa}. "It is just one hand," said {hero}.
growing: The next morning {hero} looked in. {They} went to the window, laid one hand flat on the ~glass, and pulled the curtain open as far as that: {refrain hand}. "It's too bright," said {papa}. "It is only a hand," said {hero}. {papa} looked at it. "All right," {papa.they} said. "A hand."
confident: The next morning {hero} looked in. The dark in there was two weeks old. {They} went to the window, laid {their} hand flat on the ~glass, and drew the curtain exactly so far: {refrain hand}. "That is too bright," said {papa} from the bed. "It's only a hand," said {hero}. {papa} thought it over. There was not much that one could say against a hand.
/
@ above: hero stand calm, papa sit sad, bed
early: A line of light fell on the floor. It was thin and yellow. It did not come as far as the bed. Then {hero} went out to play.
growing: A strip of light fell into the room. It lay on the floor, as wide as a hand, and it ended far away from the bed. {hero} looked at it for a moment. Then {they} went out to play.
confident: A strip of light came in and lay down on the floor, like something that only wants a place to sleep. It ended far short of the bed. {papa} looked at it, and {hero} looked at {papa} looking. Then {they} went out to play, because one hand is enough for one day.

== play 2
@ playground day medium: friend stand happy, hero sit worried, swing
early: At the playground was {friend}. "Come on the swing!" said {friend!}. {hero} laughed. Then {they} stopped. "May I laugh, when {papa} is sad?"
growing: {friend} was at the playground. "Push me on the swing!" called {friend!}. They flew so high that {hero} laughed out loud, and was shocked at {themself}. Was one allowed to laugh, with {papa} lying at home?
confident: At the playground {friend} had kept the good swing free. They took turns, higher and higher, and at the top of it {hero} laughed out loud. {They} stopped at once and looked around, as though {they} had broken something. Was one allowed to laugh on a day like this?
/
@ home day medium: aunt stand happy, hero stand curious
early: "Yes, you may," said {aunt} at home. "You may be glad, and {papa} may be sad, on the same day."
growing: {They} asked {aunt}. "You may," she said. "There is room for both in one house. It takes nothing away from {papa} when you are happy."
confident: At home {they} asked {aunt}. "There is room for both in a house," she said, "one behind each door, if need be. Every laugh of yours is your own. You are not taking it from {papa.them}."

== strip 2
@ bedroom day medium: hero sit curious, papa sit calm, bed, curtain, window
early: Each day {hero} opened the curtain a hand more. The line of light got wider. It came a little nearer to the bed.
growing: From then on {hero} came every morning, put down one hand beside the mark of the last, and drew the curtain open by that much. The strip grew wider, and its end came nearer to the bed.
confident: After that {they} came every morning. {They} laid {their} hand on the ~glass beside the print of the day before, drew the curtain that far, and sat down for as long as it takes to eat an apple. Day by day the strip grew wider, and came a floorboard nearer to the bed.
/
@ close_up: hero point happy, papa sit calm
early: "Look," said {hero}. "The dust can dance." {papa} looked. {papa} looked for a long time.
growing: "Look at the dust," said {hero}. "It's dancing." They watched it together. {papa} did not say anything, but {papa.they} had turned over, and that was something.
confident: In the strip the dust went up and down. "It only dances in the light," said {hero}. "It's there in the dark too," said {papa}. "One just does not see it." It was the longest thing that {papa.they} had said all week.

== doctor 1
@ bedroom day medium: doctor sit calm, papa sit sad, bed, chair
early: {aunt} called {doctor}. {doctor} sat down by the bed. She did not talk a lot. She listened.
growing: One day {doctor} came. She had no needle and no spoon with her. She pulled a chair into the strip of light, sat down beside {papa}, and listened for a whole hour.
confident: {aunt} had sent for {doctor}, who came with a bag and did not open it. She carried a chair into the strip of light and sat down beside the bed. Then she listened, for so long that the light moved on and left her sitting in the shade.
/
@ home day medium: doctor stand calm, hero stand curious
early: "Can you make it go away?" asked {hero}. "Yes," said {doctor}. "But it takes a long time. It goes in small steps."
growing: "Will it go away?" asked {hero} in the hall. "It will," said {doctor}. "I know how to help with that. But it is slow, and some days it will go backwards." {hero} held up {their} hand. "As slow as this?" "Just as slow as that," said {doctor}.
confident: "Can it be made to go away?" asked {hero} in the hall. "It can," said {doctor}, "with talking, and with medicine, and with a great deal of time. And some days it will go backwards, and that will not be anybody's fault either." {hero} showed her how much a day was, with {their} fingers together. "Yes," said {doctor}. "That is about the pace of it."

== soup/neighbour 3
@ home day medium: friend stand happy holding pot, hero stand surprised, door open
early: {friend} came to the door with a pot of soup. "It is from all of us," said {friend!}.
growing: There was a knock. {friend} stood at the door with a pot of soup that was nearly as big as {friend.themself}. "It's from our whole house," said {friend!}. "The carrots are from me."
confident: In the evening somebody kicked at the door, because {friend.they} had no hand free. It was {friend}, behind a pot of soup. "It's from everybody on our stairs," said {friend!}. "I did the carrots. They are supposed to look like that."
/
@ bedroom day medium: papa sit calm, hero sit happy, bowl, bed
early: {papa} ate one spoon of soup, and then one more. "Who cut the carrots?" asked {papa}.
growing: {papa} ate three spoons of it. That was two more than yesterday. "These carrots have ears," {papa.they} said. "{friend!} made them," said {hero}. "One can tell," said {papa}.
confident: {papa} ate three spoons from the bowl, and then looked into it. "This carrot has ears," {papa.they} said. "It is from {friend!}," said {hero}. "I think that it is meant to." {papa} ate the ears too.

== song 3
@ bedroom day behind: hero stand happy, window, curtain, bird above
early: In the window sat a bird. It sang three notes. {hero} whistled them. The bird sang them again.
growing: Through the gap came a bird's song, three notes, always the same three. {hero} whistled them back. The bird was so surprised that it sang them twice.
confident: With the light came other things. There was a bird out there that knew three notes and was proud of each. {hero} whistled them back to it. There was a pause, in which the bird thought, and then it began again from the start.
/
@ close_up: papa sit calm, bed
early: In the bed somebody whistled as well. It was just one note. But it was {papa}.
growing: Then somebody whistled the third note, not quite right. It had not been {hero}, and it had not been the bird.
confident: Then came the third note by itself, low and rather dusty, from behind {them}. {hero} did not turn around. One does not, with birds.

== back 1
@ bedroom day medium: hero stand sad, papa sleep sad, bed, curtain
early: But one day the curtain was shut again. It was as dark as on the first day. {refrain today}
growing: But one morning the curtain was shut again, right across, and {papa} lay with {papa.their} face to the wall. {refrain said} It was as it had been at the start.
confident: And then one morning it was all gone. The curtain was shut from end to end, and somebody had pinned it in the middle. "Not today," said {papa} to the wall. There was not a hand of it left, not even a finger.
/
@ home day close_up: hero sit cross
early: {hero} was sad, and {they was} very cross too. {They} hit the pillow. Bump! "Now I have to start again," said {hero}.
growing: {hero} ran out and hit the sofa, first with one hand and then with both. "So many days!" {they} said. "All those hands for nothing!"
confident: {hero} went out and hit the sofa until it gave up. {They was} not sad at all. {They was} furious. So many mornings, so many hands, and somebody had just pulled it shut.

== marks 2
@ bedroom day behind: hero stand surprised, window, curtain open
early: Then {hero} saw the window. There on the ~glass were all {their} hands: one, two, three, four, five. They were still there.
growing: But when {they} went back and lifted the curtain, there was something on the ~glass. There stood the prints of {their} hands, one beside another, right across. The curtain could be shut. But the hands had stayed.
confident: Later {they} went back in, lifted the curtain a little and looked behind it. On the glass stood {their} hands. There they all were, eleven of them, side by side, a bit greasy, with the sun coming through. A curtain can be pulled shut. It had not wiped away a single one.
/
@ close_up: hero stand determined
early: {hero} put a hand on the first one. It fitted. "{papa.they} got this far before," said {hero}.
growing: {hero} put {their} hand on the first one, and it fitted. "{Doctor.they} said that it goes backwards sometimes," {they} said. "So this is only backwards. It isn't nothing."
confident: {hero} laid {their} hand on the first of them. It still fitted. "Some days it goes backwards," {they} said to the window, because that was what {doctor!} had told {them}. "And then one starts from where the hands are." {They} unpinned the middle.

== two
@ bedroom day medium: papa reach calm, hero stand surprised, curtain, window, bed
early: One morning the light came all the way to the bed. It lay on {papa's} hand. It was warm. {papa} got up. {papa} went to the window and put a hand on the ~glass, next to {hero's}.
growing: Then came a morning when the strip reached the bed. It climbed up the blanket and lay down on {papa's} hand. {papa} looked at it, and turned the hand over, as if to see how much it weighed. Then {papa.they} got up. {papa.they} came to the window, in bare feet, and put a hand flat on the ~glass next to {hero's}.
confident: And then there was a morning when the strip arrived. It climbed the side of the bed, crossed the blanket, and lay down across {papa's} hand. {papa} turned the hand over and let the light lie in it. Nobody said anything. Then the bed creaked, and there were bare feet on the floorboards, slow ones. {papa} stood at the window and laid a hand flat on the ~glass, beside {hero's}.
/
@ close_up: papa stand calm, hero stand happy
early: {papa's} hand was much bigger. "That is two hands wide," said {hero}. "Yes," said {papa}. "Today I can do two."
growing: It was a much bigger hand. "That makes two in one day," said {hero}. "Just for today," said {papa}. "I can't say what it will be tomorrow." "That does not matter," said {hero}.
confident: It was twice the size of the other one. "That is not one hand," said {hero}. "It's the one that I've got," said {papa}. They looked out. "I can't promise anything about tomorrow," {papa.they} said after a time. "You don't have to," said {hero}. "This is today's."

== edge 2
@ bedroom day medium: papa sit calm, hero sit happy, bed, window
early: Then {papa} sat in the sun. {refrain cow} {papa} laughed. It was a very small laugh.
growing: {papa} sat on the edge of the bed with {papa.their} feet in the sun. Because there was room for it now, {hero} told the one about the cow. {papa} laughed. It was small, but it was all the way through.
confident: {papa} had to sit down again, but {papa.they} sat in the sun. {hero} waited a while, and then told the one about the cow, without any of the voices. {papa} laughed. It was a short laugh, and it creaked. But it went as far up as the eyes.
/
@ kitchen day medium: papa sit calm holding cup, aunt stand happy, hero stand happy, table
early: Then {papa} came to the kitchen, and they all had tea. {aunt} said nothing. But she put out one more cup.
growing: At noon {papa} came into the kitchen in {papa.their} slippers. {aunt} said nothing at all about it. She only put another cup on the table, as if there had always been three.
confident: Towards noon there were slippers in the hall, and {papa} stood at the kitchen door like a guest who does not know where to sit. {aunt} did not make anything of it. She set down a third cup, and pushed the butter across.

== out 4
@ street day medium: papa walk calm, hero walk happy, house
early: One day they went out. They went as far as the gate. Then they went home. It was a good walk.
growing: One day they went for a walk. It was as far as the gate, and back. "That was not very far," said {papa}. "It was about forty hands," said {hero}.
confident: The first walk went to the gate. It took a while to find the shoes. At the gate {papa} held on to the post, and had a look at the street, and they went home again. "That was not much," said {papa.they}. "It was forty hands," said {hero}, who had been counting.
/
@ wide: papa stand calm, hero stand happy, tree, bird above
early: In the tree sat the bird with three notes. {papa} whistled them all.
growing: In the tree sat the bird. {papa} whistled it all three notes, the third one as well, and this time it was right.
confident: In the tree by the gate sat the bird. {papa} stood still and whistled to it, one, two, and, after a breath, three. The bird looked down with its head on one side. It had been waiting for that one.

== payoffs

== some
@ bedroom day medium: hero stand calm, papa sit calm, curtain, window, bed
early: Now the curtain is open on most days. On some days it is not. Then {hero} comes in and puts a hand on the ~glass. {They opens} it {refrain hand}.
growing: On most days now the curtain is open. On some it is not, and {papa} says "Not today." Then {hero} comes in, lays a hand on the ~glass, and opens it {refrain hand}. And then {they goes} out to play.
confident: Nowadays the curtain is open more often than not. There are still days of the other kind, with a face to the wall and "Not today." {hero} knows about those. {They comes} in, finds the old place on the ~glass, and opens it {refrain hand}. Then {they goes} out to play. It is enough to be going on with.
/
@ close_up: hero stand happy, window
early: {aunt} never cleans that window. There are a lot of hands on it, small ones and big ones.
growing: Nobody in the house may clean that window. It is full of hands, right up to the frame, small ones and big ones.
confident: {aunt} has cleaned every window in the house but that one. It is full of hands, small ones and large ones, from one side to the other. When the sun stands low, one can see all of them.
