# What a brush paints becomes real, with all that was painted wrong; in the end somebody paints what is not there.
script: what_the_brush_forgets
themes: painting, magic_thing, magic
needs: paints
idea: a magic paintbrush makes everything real that Lin paints
title: What the Brush Forgets | {hero} and the Magic Paintbrush
words: magic, paintbrush, brush, paint, pencil, crayon, draw, drawing, picture, real, alive
slot brush: hero, thing, object, "paintbrush" paintbrush
role hero:
role friend: open, kinds rabbit goat hedgehog mouse, cheerful, child, introduced "{name} the {friend.noun}"
role cat: kinds cat, he, name "Smudge", introduced "a cat"
refrain exactly: exactly as it was painted
refrain plop: Plop!
cover @ bedroom day medium: hero stand happy holding paintbrush, cat stand curious, paper, paint

== brush
@ attic day medium: hero stand curious holding paintbrush, box open
early: {hero} found a paintbrush in a box. It looked old. {hero} painted an apple on paper. {refrain plop} The apple fell out. It was real!
growing: At the bottom of a box {hero} found an old paintbrush. {They} tried it on a piece of paper, and painted an apple. It was round and red, and it wobbled a little. {refrain plop} The apple fell out of the paper and rolled under the table. It was as real as any other.
confident: There was an old paintbrush at the bottom of a box, with half of its hairs gone. {hero} only wanted to see if it still worked. {They} painted an apple, round and red. The apple shook itself. {refrain plop} It dropped out of the paper, bounced, and rolled under the table.
/
@ close_up: hero stand surprised holding apple
early: {hero} took a bite. It was just a skin! "Oh," said {hero}. "I did not paint the inside."
growing: {hero} picked it up and took a bite. It was hollow. There was nothing in it but a bit of white. "Of course," said {hero}. "I only painted the outside." The thing was {refrain exactly}.
confident: {hero} bit into it. It was like biting into a lampshade. The apple had a skin and behind that it had nothing, not even a pip. {They} thought it over. {They} had not painted a pip. The apple was {refrain exactly}, and not a bit more.

== cat 1
@ bedroom day medium: hero stand happy holding paintbrush, paper, cat stand curious
early: Next {hero} painted {cat}. {refrain plop} Out he came. But {hero} had made five legs. The cat walked in a ring.
growing: Next {they} painted {cat}. {refrain plop} It sat on the carpet and looked down at itself. {hero} had been in a hurry, and had painted five legs. When the cat walked, it always went a little to the left.
confident: Next {they} painted {cat}, because {they} had always wanted one. {refrain plop} It sat there, black and wet, and counted. {hero} had not counted. There were five legs. Whenever the cat set out for somewhere, it came past the same chair again.
/
@ close_up: cat stand happy, hero sit happy
early: "I am sorry," said {hero}. {They} called him {cat!}. Smudge said, "Miaow." He liked to walk in a ring.
growing: "I'll call you {cat!}," said {hero}. The cat did not mind the leg. It was on the warm side when he lay down.
confident: "You shall be {cat!}," said {hero}, because of where {their} sleeve had been. {cat!} did not complain. He had nothing to compare it with, and with a leg too many one lies very well.

== soup/bowl 1
@ kitchen day medium: hero stand proud holding paintbrush, friend stand happy, table, paper
early: {friend} came to lunch. "I can paint lunch," said {hero}. {They} painted soup. {refrain plop} The soup ran all over the table!
growing: At noon {friend} came. "I'll paint us lunch," said {hero}. {They} painted soup, with carrots and parsley and little stars in it. {refrain plop} It ran across the table, over the edge, and into {friend's} lap. {hero} had forgotten the bowl.
confident: "Stay for lunch," said {hero} to {friend}. "I'll paint it." {They} painted soup, and took trouble over it, with carrots, and parsley, and noodles in the shape of stars. It was the best soup that ever ran off a table. Nobody had painted a bowl.
/
@ close_up: cat stand happy, friend sit surprised, table
early: The cat had the soup. {friend} had a wet tummy. "Next time I will paint the bowl first," said {hero}.
growing: {cat!} licked the stars off the floor, from left to left. "First the bowl," said {friend}, wringing out a sleeve. "Then the soup." {hero} wrote it down.
confident: {cat!} saw to the floor. "With soup," said {friend}, and wrung out a sleeve, "one begins at the outside." {hero} wrote it on the wall. It was the first of the rules.

== soup/chair 2
@ kitchen day medium: friend sit happy, hero stand worried holding paintbrush, chair
early: {hero} painted a chair for {friend}. {friend} sat down. Bump! It had no back legs. {hero} had not seen them.
growing: Then {hero} painted a chair, from the front, where one sees it best. {friend} sat down on it. Bump! It had no back legs. From the front one does not see them.
confident: For pudding they needed another chair. {hero} painted it from the front, as one does. {friend} sat down and went on sitting down until {friend.they} reached the floor. From the front a chair has two legs. {hero} walked around the back, and there was no back.
/
@ close_up: hero stand curious, chair broken
early: "One has to look at all the sides," said {friend}.
growing: "It isn't enough to know what it looks like," said {friend} from below. "One must know what it stands on."
confident: "You have to paint what is behind it too," said {friend} from the floor. "How is one to paint that?" asked {hero}. "By getting up and having a look," said {friend}. That was the second rule.

== soup/door 3
@ garden day medium: hero stand happy holding paintbrush, friend stand curious, door
early: {hero} painted a door on the wall. They could not get in. {hero} had not painted a key hole or a knob.
growing: They painted a door on the garden wall, blue, with glass in it. It was a wonderful door. But it had no handle. They pushed at it until supper.
confident: On the garden wall they painted a door, blue, with a pane of glass, and behind the glass one could see stairs. It would not open. They knocked, and pushed, and asked it politely. Towards evening {friend} noticed that there was no handle.
/
@ close_up: friend look_up curious, hero sit calm, door
early: "Where did it go to?" asked {friend}. "I do not know," said {hero}. "I only painted the door."
growing: "What would have been behind it?" asked {friend}. {hero} thought. "I hadn't got that far," {they} said. So perhaps it was as well.
confident: "And what is behind it?" asked {friend}. "I never thought of anything," said {hero}. They were both glad then about the handle.

== wish 2
@ bedroom day medium: friend jump happy, hero stand happy holding paintbrush, ball, kite above, cake
early: Then {friend} wanted a ball, and a kite, and a cake! {hero} painted as fast as {they} could.
growing: "And now a ball," said {friend}, "and a kite, and a cake, and a drum!" {hero} painted faster and faster. There was no time to walk around the back of anything.
confident: By then they had lost all sense. "A ball," called {friend}, "and a kite, and a cake, no, two!" {hero} painted with both sleeves rolled up, and with every thing {they} looked a little less. One cannot look and hurry.
/
@ wide: hero stand surprised, friend stand worried, ball broken, cake, kite torn
early: The ball was flat. The kite was torn. The cake was cold and blue. There was no more room to stand.
growing: The ball had a corner. The kite was torn before it flew. The cake was blue, and tasted of water. Nothing was quite right, and all of it was there, right up to the window.
confident: The ball had a flat side and stayed where it was put. The kite had a hole in it. The cakes were of the kind that stands in shop windows. The room was full to the lamp with things that were nearly something, and between them one could not find one's own feet.

== storm
@ bedroom day medium: hero stand sleepy holding paintbrush, friend stand curious, paper, window
early: "Now paint a sky!" said {friend}. {hero} was tired and painted a big black blot. {refrain plop} It was a cloud. It rained in the room! It did not stop.
growing: "Paint us a sky," said {friend}. {hero} was tired by now, and {their} hand slipped. A black blot ran down the paper. {refrain plop} It hung under the ceiling and began to rain. It rained on the bed, and on the books, and it did not stop, because {hero} had not painted an end to it.
confident: "A sky," said {friend}. "And then no more." {hero} dipped the brush in once again, and {their} arm was so tired that it slipped. A blot ran across the paper, black, with no edges. {refrain plop} It rose to the ceiling, stayed there, and began to rain. It rained on the bed, and on everything that was nearly something. Clouds go away when they are empty. Nobody had painted an empty one.
/
@ bedroom day rain close_up: cat stand sad, hero stand worried
early: The cat was wet. He was just paint! His tail ran down and away. "Oh no!" cried {hero}. "Smudge!"
growing: Then {they} saw {cat!}. He stood in the rain, and a thin black line ran away from his tail. He was made of paint. "{cat!}!" cried {hero}. He was already short of a leg.
confident: Then something brushed against {hero's} foot. It was {cat!}, and he was dripping. The water that ran off him was black. He was paint, as the apple had been, and the soup. First the fifth leg went. Then the tip of the tail was nothing but a line on the carpet.

== low 1
@ bedroom day rain medium: hero reach worried holding paintbrush, friend stand worried, cat stand sad
early: {hero} painted an umbrella. It had holes in it. {They} painted a lid. It was too small. "I do it all wrong!" said {hero}.
growing: {hero} painted an umbrella, as fast as {they} could, and it had no handle. {They} painted a roof, and it stood on nothing. "It is all wrong," said {hero}. "It all becomes {refrain exactly}, and I paint it wrong."
confident: {hero} painted an umbrella, and it had no stick. {They} painted a roof, and it had nothing to stand on and came down flat. There was less and less of the cat. "Everything comes out {refrain exactly}," said {hero}, "and I can't paint." {They was} near to crying, and that would only have made it wetter.
/
@ close_up: friend stand calm, hero sit sad
early: "Stop," said {friend}. "Do not be so fast. What is it like when it ends, the rain?"
growing: "Stop," said {friend}, and held the brush. "You always paint so fast. Look first. How does it look when rain is over?"
confident: "Stop," said {friend}, and took hold of the hand with the brush in it. "You have not looked at anything since lunch. What does one see when it stops raining?"

== look
@ bedroom day rain medium: hero look_up calm holding paintbrush, window, friend stand calm
early: {hero} shut {their} eyes and thought of it. Then {they} painted one thin yellow line. It was the sun, and a gap for it to come in. {They} went slowly. {refrain plop} The cloud had a hole. The hole got big. And then there was no cloud.
growing: {hero} sat down on the wet floor and shut {their} eyes. First the drops get slow. Then there is a gap. Then something yellow comes through it, and everything steams. {They} opened {their} eyes and painted that, and left nothing out, not even the steam. It took a long time. {refrain plop} Over their heads the cloud got a gap, and the gap grew, and then there was only ceiling.
confident: {hero} put the brush down, which was the hardest part. {They} sat on the wet carpet, shut {their} eyes, and looked. First the drops grow thin, so that one can count them. Then the grey gets a hole in it, not round, and there is a light behind, and at the edge it goes white. Then it steams, and smells of earth. {They} picked up the brush and painted the end of the rain, slowly, from all sides. {refrain plop} Above them the cloud opened. It opened to the very edge, and then there was no edge any more.
/
@ bedroom day clear close_up: hero sit calm holding paintbrush, cat stand happy, paper
early: Then {hero} looked at the cat for a long time. {They} painted the tail, the legs, and the warm bit in the middle. This time there were four legs. "Prrr," said Smudge.
growing: Then {they} took the cat on {their} knee and looked at what there was. {They} looked for an hour. Only then did {they} paint the rest: the tail, and four legs, and also what one does not see, which was the warm part and the purr. "Prrr," said {cat!}, for the first time.
confident: There was not much left of {cat!}, an ear, a back and a look. {hero} took that on {their} knee, and looked back at it until it was dark. Then {they} began. {They} painted the tail, and counted the legs. And after that {they} painted what isn't to be seen on a cat, the weight, and the warmth, and the small engine. It started at once.

== left 2
@ bedroom day medium: cat walk happy, hero stand happy, friend stand happy
early: Smudge had four legs. But he still liked to walk in a ring.
growing: {cat!} had four legs now, and could have gone anywhere. He thought about it. Then he went around the chair, to the left.
confident: With four legs one can walk straight, and {cat!} tried it, as far as the wall. He came back. Then he went around the chair, to the left, because he knew it there.
/
@ close_up: hero sit happy, cat sleep happy
early: "That is not the paint," said {friend}. "That is him."
growing: "I didn't paint that," said {hero}. "No," said {friend}. "That one is his own."
confident: "That wasn't me," said {hero}, and looked at the brush. "No," said {friend}. "That's from inside. He has one now."

== tidy 3
@ garden day medium: hero stand determined, friend stand happy, water, ball, chair
early: They put all the wrong things out in the rain. They ran away down the path, blue and red and green.
growing: They carried all the rest into the garden, and when it rained, a real rain, it ran away between the flowers, blue and red and yellow. Only the soup stain stayed.
confident: Everything else they put out on the lawn overnight, and it rained the ordinary way. In the morning the ball had gone, and the cakes, and the chair. Little streams of colour ran down to the gate. The snails had a wonderful week.
/
@ close_up: hero sit calm, cat sit calm
early: Smudge sat inside on the window sill. He did not go out in that.
growing: {cat!} watched it from the window. He stayed indoors. One could not be sure.
confident: {cat!} watched from indoors. He would very likely have been all right. He preferred not to know.

== apple 1
@ kitchen day medium: hero sit calm, apple on table, table, friend stand curious
early: The next day {hero} cut an apple in two and looked and looked. Then {they} painted one. {refrain plop} {friend} took a bite. Crunch! It was sweet.
growing: The next day {hero} cut open an apple and looked at it: the white, the five little rooms, the pips that lie in them. Then {they} painted it from the inside to the outside. {refrain plop} {friend} bit into it. It crunched. "Sour," said {friend}. "Yes," said {hero}. "I looked at a sour one."
confident: The next morning {hero} cut an apple in half. {They} had eaten hundreds, and had never seen one. It had five small rooms in it, in a star, and in each room sat two pips like people at a table. {They} painted it from there outwards, and did the skin last. {refrain plop} {friend} bit in. It crunched so that the cat woke up. "It's sour," said {friend} with respect. "I was looking at a sour one," said {hero}.
/
@ close_up: friend stand happy holding apple, hero stand proud
early: "It has a pip!" said {friend}. They put the pip in the ground.
growing: "There's a pip in it," said {friend}, and took it out with two fingers. They planted it by the wall, to see what {hero} had thought of.
confident: {friend} held up a pip. "You've painted this as well," {friend.they} said. "And what is in there?" "A tree," said {hero}, who had thought about it for most of the night. They planted it by the wall.

== payoffs

== last
@ garden day medium: hero stand calm holding paintbrush, friend stand happy, cat walk happy, tree
early: Now {hero} does not paint so much. {They looks} at things. Then {they paints} one, and it is right. By the wall there is a very small tree.
growing: {hero} does not paint so much now, only one thing in a week. The rest of the time {they looks}. People think that {they is} doing nothing. By the wall stands a little tree, and in spring it had one blossom, {refrain exactly}.
confident: {hero} paints about one thing a week nowadays. The other six days {they walks} around it. People take it for idleness. Beside the wall there is a tree, as high as a cat, and in spring it had a single blossom, {refrain exactly}, and then, a week later, a second one that {they} had not thought of at all.
/
@ attic day close_up: hero stand happy, box
early: The brush is back in its box. It is nearly bald. "I do not need it so much," says {hero}. "I have my eyes."
growing: Most days the brush lies in its box. It has four hairs left. "That's enough," says {hero}. "It's mostly looking anyway."
confident: The brush has four hairs left and lies in its box. {hero} is not worried. With ordinary paint, {they has} found, it is nearly the same. It only takes a little longer until somebody bites into it.
