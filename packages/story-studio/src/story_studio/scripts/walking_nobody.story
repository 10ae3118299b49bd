# Who wants a pet must show that they would care for it; so every day, in any weather, somebody walks Nobody on a lead.
script: walking_nobody
themes: new_pet
idea: I want a dog but mum says no
title: {hero} Wants a {pet.noun} | {hero} and the {pet.noun} Called Nobody | A Lead for a {pet.noun}
words: want, dog, puppy, cat, kitten, pet, rabbit, hamster, pony, get, no, walk, shelter
role hero:
role pet: kinds dog, introduced "a small brown {pet.noun}", nouns dog puppy pup cat kitten rabbit bunny hamster pony pet
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom father dad daddy papa
role next: open, old, kinds badger goat tortoise, introduced "{name} from across the street"
refrain nobody: "I am walking Nobody,"
refrain six: At six in the morning
cover @ street day rain wide: hero walk determined holding rope, next stand surprised

== want 0
@ kitchen day wide: hero stand happy, mama sit calm, table
early: {hero} wanted a {pet.noun}. "Can I have a {pet.noun}?" {they} asked. {They} asked it each day. "No," said {mama}. "No, no, no."
growing: {hero} wanted a {pet.noun}. {They} had wanted one since {they} could say the word. {They} asked for it at breakfast, and {they} wrote it on every list. And every time {mama} said no.
confident: {hero} wanted a {pet.noun}. It was not a wish that came and went. {They} had wanted a {pet.noun} on every birthday, at every shooting star, and with every lost tooth, and each time {mama} had said no, and had been sorry about it.
/
@ medium: mama point calm, hero stand sad
early: "Who will get up at six?" asked {mama}. "Who will go out in the rain? Nobody!"
growing: "Who is going to get up at six?" asked {mama}. "Who will go out with it when it rains? I can tell you who. Nobody!"
confident: "And who gets up at six?" asked {mama}. "Who goes out with it in the rain, and in the dark, and when there's something good on? I will tell you who does all that, in the end. Nobody."

== lead 0
@ home day close_up: hero sit curious holding rope
early: {hero} thought about it. Then {they} got a rope. "All right," said {hero}. "Then I will walk Nobody."
growing: {hero} thought about that word for a long time. Then {they} found an old rope that would do for a lead. "All right," said {hero}. "If nobody needs to be walked in the rain, then I'll walk Nobody."
confident: {hero} went away and thought about that word. It seemed to {them} that there was something in it. {They} found a piece of rope, tied a loop in one end, and held it so that the loop hung just above the ground. "Very well," {they} said. "Then from now on I walk Nobody."
/
@ street dawn rain wide: hero walk determined holding rope, puddle
early: {refrain six} it was dark, and it rained. {hero} went out, up the street and down the street. On the lead was Nobody.
growing: {refrain six}, when it was still dark, {hero} put on {their} boots. It was raining. {They} walked up the street and down again with the lead in {their} hand, and at the other end of it was Nobody.
confident: {refrain six} the alarm went off, and it rained, as {mama} had said it would. {hero} had rather hoped for a start in the sun. All the same {they} went up the street and down the other side with the lead in {their} hand. Nobody pulled. Nobody stopped at every tree.

== next 1
@ street day rain medium: next stand surprised holding umbrella, hero stand proud holding rope
early: "What have you got there?" asked {next}. {refrain nobody} said {hero}. "He is very good."
growing: "What have you got there on the lead?" asked {next}. {refrain nobody} said {hero}. "I can see that," said {next!}. {next.They was} a polite person, so {next.they} bent down and held out {next.their} hand. "Does he bite?" "Nobody bites," said {hero}.
confident: {next} was fetching the paper in the rain, and stopped. "May I ask what you're doing?" {refrain nobody} said {hero}. {next!} looked at the loop, which hung quite still. Then {next.they} bent down, being a polite person, and let it smell {next.their} hand. "Does he bite?" "Nobody bites," said {hero}.
/
@ close_up: hero walk determined holding rope wet
early: "See you tomorrow," said {next!}. "Yes," said {hero}. Oh dear. Now {they} had to.
growing: "Then I'll see you both tomorrow," said {next!}. And so {hero} had to go again, or {next!} would have waited.
confident: "Until tomorrow, then, the two of you," said {next!}. {hero} had not thought as far as tomorrow. But one cannot let people wait at their gates.

== bowl 1
@ kitchen day medium: hero reach calm holding bowl, mama stand surprised, basket_bed
early: {hero} put down a bowl of water. {They} made a bed. "Who drinks that?" asked {mama}. "Nobody," said {hero}.
growing: {hero} put a bowl on the kitchen floor and filled it with fresh water every morning. In the corner {they} made up a basket. "And who is going to sleep there?" asked {mama}. "Nobody," said {hero}, and shook out the blanket.
confident: In the kitchen there now stood a bowl, which was washed and filled twice a day, and in the corner a basket with a blanket. "Who's that for?" asked {mama}. "Nobody." {mama} opened {mama.their} mouth and shut it again. It is hard to argue when somebody is using your own word.
/
@ close_up: mama stand surprised, hero stand proud
early: "Nobody made a mess," said {hero}. It was true. The floor was clean.
growing: "Nobody ate your slipper," said {hero}. "Nobody was sick on the rug." It was all true.
confident: "Nobody ate your slipper last night," {hero} reported. "Nobody was sick on the rug. I've been very pleased with him." {mama} looked at {mama.their} slippers. They were both there.

== hard/cold 2
@ street dawn snow wide: hero walk sleepy holding rope
early: Then it snowed. {hero} did not want to get up. But {they} did. {They} and Nobody made one line of steps.
growing: Then it snowed. The bed was so warm, and {hero} very nearly stayed in it. But {refrain six} {they was} out in the street. Behind {them} in the snow there was one line of footprints. Nobody had left the other.
confident: In the third week it snowed. {hero} lay in bed and looked for reasons. There were several good ones. But {refrain six} there was a crunching in the street, and when {they} turned round, there was just one line of footprints in all that white. Nobody walked beside {them}.
/
@ close_up: hero stand calm holding rope
early: It was cold. But it was nice to be the first.
growing: It was so cold that {their} nose hurt. But the whole street was new, and it belonged to {them}.
confident: It was cold, dark and much too early. And it was beautiful, which nobody had told {them}.
=>
@ street dawn snow medium: hero run happy holding rope, pet run happy
early: When it snowed again, there were two lines of steps. One was big and one was small.
growing: When it snowed again, there were two lines of footprints, and the second ran in circles around the first.
confident: The next time it snowed there were two lines of prints all up the street. One went straight. The other had clearly been everywhere.

== hard/party 2
@ home day medium: hero stand sad holding rope, balloon, mama stand calm
early: There was a party. {hero} had to go home from it early. "Nobody is waiting," {they} said.
growing: In the middle of a party {hero} had to go home early. "Is somebody waiting for you?" the others asked. "Nobody is," said {hero}, "and he has not been out since noon."
confident: There was a party, and just before the games {hero} looked at the clock and took {their} coat. "Must you go already?" "Nobody is waiting for me," said {hero}, "and he has to go out at five." They did not understand it at all.
/
@ street night close_up: hero walk sad holding rope
early: {They} walked in the dark. It was not so much fun today.
growing: It was dark in the street, and somewhere they were playing without {them}. That was the hardest of all the walks.
confident: It was dark, and from an open window came the music of the games. This was the longest round of all. {hero} did it to the end, including the last tree.
=>
@ home sunset medium: hero run happy, pet jump happy
early: {hero} still went home early from a party. But now {they} ran.
growing: After that {hero} still had to leave each party early, but now {they} ran all the way.
confident: {hero} went on leaving parties before the games. Only now {they} ran, since somebody was really at the door.

== ill 3
@ bedroom day medium: hero sleep sad, mama sit worried, bed, rope
early: {hero} had a cold. {They} had to stay in bed. "And who will walk Nobody?" {they} asked.
growing: Then {hero} had a cold and had to stay in bed. "But it's five o'clock," {they} said with a thick nose. "Nobody has to go out!"
confident: In February {hero} was in bed with a temperature. At five {they} sat up. "Nobody has to go out!" {they} croaked. "Lie down," said {mama}. "I heard it."
/
@ street sunset rain wide: mama walk surprised holding rope, next wave happy
early: {mama} looked at the lead. Then {mama.they} put on a coat. {mama} walked up the street and down the street.
growing: {mama} looked at {hero}, and at the lead on its hook. Then {mama.they} put on a coat and went out. Up the street {mama} walked, and down again, and felt very silly, and stopped at every tree.
confident: {mama} looked at the hot face on the pillow, and at the lead, and sighed. A moment later {mama.they was} out in the rain with a rope in {mama.their} hand. {mama.They} felt a complete fool as far as the corner. After the corner it was rather nice.

== thirty 1
@ kitchen day close_up: calendar, hero point proud, mama sit surprised
early: {hero} had made a mark for each day. "Thirty days," {they} said. "Each day I got up at six. Now, who walks in the rain?" "You do," said {mama}.
growing: On the calendar {hero} had made a mark for every day. There were thirty of them. "Thirty times at six," said {hero}, "and eleven times in the rain. You asked who would do it." {mama} counted the marks. "I said nobody," {mama.they} said slowly. "And it was you."
confident: On the calendar by the door there was a mark for each morning, and one day there were thirty. {mama} stood in front of it with {mama.their} coffee and counted, and counted only the rainy ones, and sat down. "I asked who would do all that," {mama.they} said. "And I said nobody would. I was wrong about that." "Only about the small n," said {hero}.
/
@ medium: mama hug happy, hero stand surprised
early: "Put on your coat," said {mama}. "And take the lead."
growing: "Get your coat," said {mama}, "and bring that rope."
confident: {mama} finished {mama.their} coffee, which took a very long time. "Fetch your coat," {mama.they} said then. "And you'd better bring the rope."

== shelter 0
@ hall day wide: pet sit worried, hero stand surprised, mama stand happy
early: They went to a home for pets that had no home. In the corner sat {pet}. Nobody wanted it. "That is right," said {hero}. "Nobody did. And now I do."
growing: They drove to the shelter, where the animals live that belong to no one. In the last corner sat {pet} and looked at the wall. "That one's been here for a year," said the ~keeper. "I'm afraid that nobody wants it." "I know," said {hero}. "I've walked him every day." And {they} knelt down and held out the rope.
confident: They went to the shelter, where those live who have got no one. There were big ones and loud ones. In the last corner sat {pet}, looking at the wall. "It's a shame about that one," said the ~keeper. "It isn't pretty, and it's shy. Nobody ever comes to see it." {hero} had gone quite still. "Nobody is a friend of mine," {they} said, and sat down on the floor, and held out the end of the rope.
/
@ close_up: pet walk curious, hero reach happy holding rope
early: The {pet.noun} came. It smelled the rope. It smelled {hero}. Then it put its nose right in the loop.
growing: It took a long time. Then the {pet.noun} got up, smelled {hero's} hand, and smelled the rope for even longer. It smelled of thirty mornings. And all by itself it put its nose through the loop.
confident: For a long time nothing happened, and {hero} was used to that. Then the {pet.noun} turned round. It came one step, and one more. It smelled the hand, and then, for much longer, the rope, in which there were thirty mornings, with snow and rain and every tree of the street. Then, as if it had been told about it, it put its head through the loop.

== name 1
@ street sunset medium: hero walk happy holding rope, pet walk happy, next stand surprised
early: On the way home they met {next}. "Who is that?" asked {next!}. "That is Nobody?" "No," said {hero}. "This is Somebody."
growing: On the way home they met {next}, who looked at the end of the rope, and looked again. "Well, well," said {next!}, and held out {next.their} hand. "So that's Nobody." "Not any more," said {hero}. "Now it's Somebody."
confident: At the gate stood {next}, and bent down out of habit, and jumped. There was a wet nose at the end of the rope. "Goodness," said {next!}. "Nobody has changed." "That's not Nobody," said {hero}. "I thought about it all the way home. This is Somebody."
/
@ close_up: pet sit happy, hero sit happy
early: And that was its name. "Somebody! Come here!"
growing: And so it was called from then on. "Somebody, come!" {hero} would call across the park, and all kinds of people came too.
confident: And that was the name it kept. It was not very practical. When {hero} called "Somebody, come here!" across the park, there were usually four or five who did.

== payoffs

== mess 2
@ kitchen day medium: pet hide worried, mama stand surprised, hero stand worried, slipper torn
early: The next day one slipper was torn. "Who did that?" asked {mama}. "Somebody," said {hero}.
growing: The next morning one of the slippers was in three pieces. "And who did that?" asked {mama}. {hero} looked under the table. "Somebody," {they} said.
confident: The next morning there was only one slipper, and some wool. "I'd like to know who did this," said {mama}. From under the table came a small thump. "It must have been Somebody," said {hero}.
/
@ close_up: pet sit sad, mama sit happy
early: {mama} tried to be cross. {mama.They} could not do it.
growing: {mama} wanted to be angry, but it is difficult, with such a face in front of you.
confident: {mama} tried to look severe, and got as far as the eyebrows.

== close 0
@ street dawn rain wide: hero walk happy holding rope, pet walk happy, mama wave happy, puddle
early: {refrain six} it was dark, and it rained. {hero} wanted to stay in bed. But Somebody had to go out. So up the street they went, and down the street. And nobody was happier than they were.
growing: {refrain six} it was dark, and of course it rained. {hero} did not feel like it at all. But there was a nose on {their} ear, and Somebody had to go out. So they went up the street and down again, the two of them. Nobody was ever so wet and so happy.
confident: {refrain six} it was dark, and it rained just as it had on the first day. Nobody would have got up in such weather. {hero} lay there for one breath and thought about that. Then {they} felt for {their} boots, since there was a cold nose in {their} ear, and went up the street and down again, and stopped at every tree. {mama} watched them from the window in one slipper. It was good to know who would do it. It was Somebody, and it was {hero}.
