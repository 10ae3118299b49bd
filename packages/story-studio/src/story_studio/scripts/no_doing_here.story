# Signs forbid a habit at one place after another; a small child who cannot read the word NO follows them to the one who does it.
script: no_doing_here
themes: does_something, is_unusual, would_rather, collects, hero, living_thing, music, gives, borrows, painting, anything
idea: the boy who collected sounds
title: No {doing} Here | {hero} and the Seven Signs
needs: doer
role hero: alive
role friend: open, kinds mouse frog duck hedgehog, cheerful, introduced "{their} friend {name} the {friend.noun}"
role warden: kinds goose goat rooster badger, adult, she, stubborn, introduced "{name} the {warden.noun}"
role second: kinds cow pig hen, adult, she, introduced "{name} the {second.noun}"
role third: kinds bear heron beaver, old, he, introduced "old {name} the {third.noun}"
role small: like warden, child, he, introduced "{warden's} youngest child {name}"
refrain sign: "No {doing} here,"
refrain here: "{Doing} here!"
refrain deed: And {hero} {did}.
cover @ hill day wide: hero stand happy, friend stand calm, signpost

== start
@ village day wide: hero stand happy, friend sit happy, tree
early: There was once {a hero} called {hero!}. {hero!} {did}. {They} {did} in the morning, and {they} {did} at night.
growing: There was once {a hero} called {hero!}, and everybody knew one thing about {them}. {They} {did}. {They} {did} before breakfast and after supper, and nothing made {them} happier.
confident: There was once {a hero} called {hero!}. Some people sing in the bath, and some count stairs. {hero!} {did}. {They} {did} on weekdays and on Sundays, and had never thought that anybody could mind.
/
@ medium: warden stand cross holding hammer, hero stand surprised, signpost
early: But {warden} did not like it. She put up a sign. {refrain sign} said the sign.
growing: But {warden} minded. "If everybody {did}, where should we be?" she said, and knocked a sign into the ground. {refrain sign} it said, in large letters.
confident: But {warden} minded a good deal. It was not that it hurt anybody. It was that it was not usual. She knocked a sign into the ground with four blows of a hammer. {refrain sign} it said.

== pond 1
@ pond day medium: hero stand happy, friend sit calm, water
early: So {hero} went to the pond. "Nobody minds here," said {friend}. {refrain deed}
growing: So {hero} went down to the pond, where there was nobody but {friend}, who never minded anything. {refrain deed}
confident: {hero} did not like to quarrel, so {they} went down to the pond. There was nobody there but {friend}, and {friend.they was} used to it. {refrain deed}
/
@ wide: warden walk cross holding hammer, hero stand surprised, signpost
early: Bang, bang! There was a sign at the pond. {refrain sign} it said.
growing: Bang, bang, bang, bang! The next morning there was a sign at the pond. {refrain sign} it said.
confident: In the morning there were four bangs, and a sign stood at the pond. {refrain sign} it said. The paint was still wet, and so was {warden}, up to the knees.

== market 2
@ market day wide: hero stand happy, friend stand happy, second stand happy, basket
early: {hero} went to the market. {refrain deed} {second} stopped to look. She laughed, and then she had to sit down.
growing: Then {hero} tried the market, in the corner behind the baskets. {refrain deed} {second} stopped to watch, and forgot what she had come to buy.
confident: The market had a corner behind the baskets that belonged to nobody. {refrain deed} {second} put down her shopping to watch. She had not been in such a good mood since the spring.
/
@ medium: warden stand cross holding hammer, second stand calm, signpost
early: Bang, bang! {refrain sign} said the sign at the market.
growing: Bang, bang! "We can't have people standing about and being happy," said {warden}. {refrain sign} said the third sign.
confident: Bang, bang! "People come here to buy turnips," said {warden}, "not to enjoy themselves." That was the third sign.

== hill 1
@ hill day wide: hero walk sad, friend walk calm, signpost
early: {hero} went up the hill. {They} went to the mill. There was soon a sign at each of them.
growing: It was the same on the hill, and it was the same at the mill. Wherever {hero} {did}, there was a sign the next morning. In the end there were seven of them in a long line, and each stood a little further from home.
confident: And so it went on, up the hill and past the mill. Wherever {hero} {did}, a sign came up the next morning, like a mushroom. There were seven of them now, in a long line, each a little further from the village than the last.
/
@ close_up: friend stand calm, hero stand sad
early: "There is not much room left," said {hero}. "Seven signs," said {friend}.
growing: "Seven signs," said {friend}, who had counted. "You must be somebody." "I only want to {verb} in peace," said {hero}.
confident: "Seven," said {friend}, who liked to know how many. "Some people never get even one." But {hero} did not feel like somebody who had got something.

== secret 2
@ bedroom night medium: hero sit sad, friend sit calm, bed, window closed
early: {hero} stayed at home. {They} tried not to think of it. It was hard.
growing: {hero} tried to do without. {They} lasted until Wednesday. Then {they} shut the window and did it just a little, under the blanket.
confident: {hero} did try to give it up. {They} lasted from Monday until nearly Wednesday, and thought of nothing else. Then {they} shut the window and did it a very little, where nobody could see.
/
@ close_up: hero sit calm, friend sit sleepy
early: "It is not the same at home," said {hero}.
growing: "It's no good in secret," said {hero}. "It goes flat, like lemonade."
confident: "It's no good with the window shut," {they} told {friend} in the morning. "It is like whistling into a sock."

== end
@ hill sunset wide: hero walk sad, friend walk sad, road
early: So {hero} went right to the end of the path, where there was no sign. There {they} could {verb} as much as {they} liked. But nobody saw it.
growing: So {hero} went on, past the seventh sign, to the end of the path, where there was nobody to mind. {refrain deed} But there was nobody to be glad about it either.
confident: So {hero} went on, past the seventh sign, right to where the path runs out. Nobody minded anything there, since there was nobody. {refrain deed} It was quite as good as ever, and only half as much fun.
/
@ village day wide: warden stand proud, second stand sad, third stand sad, signpost
early: It was very quiet in the village now. "How nice," said {warden}. Nobody else said so.
growing: In the village it was quiet. "At last," said {warden}. But people noticed that they looked up at four o'clock, and that there was nothing to look up at.
confident: The village was now very well behaved. {warden} walked round it with her hands behind her back. It had not struck anybody before how long an afternoon is when nobody {does} in it.

== missed 3
@ village day medium: second stand sad, third stand sad, basket
early: "I miss {hero}," said {second}. "So do I," said {third}.
growing: "It used to annoy me," said {third}, "when somebody {did} under my window." He looked out. "Now it annoys me that nobody does."
confident: "I always said that it was a nuisance," said {third} to {second}, "the way that {hero} {did}, and right under my window." He sighed. "I had no idea that I was enjoying it."
/
@ close_up: second stand calm, warden stand surprised
early: "Who took {hero} away?" asked {small}. {warden} said nothing.
growing: "Where is the one who {did}?" asked {small}, who was four. {warden} had to go and look at a sign.
confident: "Where's the one that {did}?" asked {small}, who was four and liked to get to the bottom of things. {warden} remembered something that she had to hammer.

== small 1
@ village day medium: small point curious, signpost
early: {small} was too small to read much. He could not read NO. He could only read the long words. {refrain here} he read. "Good! Then I will go there."
growing: Now {small} was just learning to read. He liked long words. NO was so short that he never bothered with it. "{Doing} here," he read on the sign by the well. "Good!" said {small}. But there was nobody there. So he went on to the next sign.
confident: Now {small} had just begun to read. He was good at long words, since there was more to hold on to. A word such as NO he took for a speck of dirt. "{Doing} here," he read, with one finger, on the sign by the well. He looked round. There was nobody. "Then it will be at the next one," said {small}, and marched off.
/
@ hill sunset wide: small walk happy, signpost, hero sit sad tiny
early: He went to the pond. He went up the hill. {refrain here} said each sign. Far away sat {hero}.
growing: "{Doing} here," said the sign at the pond. "{Doing} here," said the one on the hill. He went from sign to sign, further and further, and it began to get dark. A long way off, at the very end, sat {hero}.
confident: The pond said so as well, and so did the market, and so did the hill. It was a very well marked path. {small!} trotted from one sign to the next, and did not see how the light went. Nor did {hero} see who was coming, a long way off, at the end of it all.

== gone 2
@ village night wide: warden run scared, second run worried, third run worried, lantern lit
early: "Where is {small}?" cried {warden}. It was dark. They looked everywhere. He was gone.
growing: At bedtime {warden} called for {small}. She looked under the bed and in the cupboard. Then she ran out into the street, and she had forgotten her hammer. "He is gone!" she cried.
confident: At bedtime there was one too few in {warden's} house. She counted again, since she had been wrong once, years ago. Then the whole street was out with lanterns, and {warden} ran in front, without her hat.
/
@ close_up: friend point curious, warden stand worried, signpost
early: {friend} found small footprints in the mud. They went from sign to sign.
growing: It was {friend} who saw the small footprints in front of the sign. "He has read it," {friend.they} said. "And there he goes, to the next one." {warden} turned quite pale. "They are my signs," she said.
confident: It was {friend} who held the lantern low. In front of the sign were two small feet, close together, as one stands when one reads. "He is going from one to the next," said {friend}. "They all point the same way." {warden} sat down on the kerb. "I put them up," she said.

== found
@ hill night wide: hero stand happy, small dance happy, moon above
early: At the end of the path sat {hero}. And there came {small}! "Do it!" he said. {refrain deed} And {small!} laughed and laughed.
growing: At the end of the path somebody pulled {hero} by the arm. It was {small}. "I have read all your signs," he said. "Now please." {hero} had not been asked for a long time. {refrain deed} {small!} laughed so loudly that it could be heard on the hill.
confident: At the end of the path somebody tugged at {hero}. It was {small}, out of breath and up to his ears in mud. "I have read all your signs," he said. "There were seven. Please, may I see it now?" Nobody had ever said please. {refrain deed} And {small!} laughed, and the wind carried it down the whole hill.
/
@ wide: warden run surprised, hero stand calm, small hug happy, friend stand happy, lantern lit
early: {warden} heard it. She ran up the hill and hugged {small}. Then she hugged {hero}, too.
growing: {warden} heard it and ran. She came up the hill as nobody had ever seen her, and picked up {small}, mud and all. "He never got lost," said {hero}. "He only had to follow your signs." For a while {warden} could not say anything. "Go on, then," she said at last. "I have never really looked at it."
confident: {warden} heard it from the mill. She took the rest of the hill at a run, and had {small} in her arms before she could stop. "He wasn't lost," said {hero}. "It is a very good path. You did it yourself." {warden} opened her mouth, and shut it again. "Well," she said, and sat down on the grass, "since I am here. Go on. I've never seen it from the beginning."

== watch 2
@ hill night medium: warden sit surprised, hero stand proud, small sit happy, friend sit happy
early: {refrain deed} {warden} looked. She looked for a long time. "Oh!" she said.
growing: {refrain deed} {warden} watched, with her head first on one side and then on the other. "Oh," she said. "So that is how it goes."
confident: {refrain deed} {warden} watched it with her head on one side, as one looks at a bill. About in the middle something happened to her face. It was the beginning of a smile, and as she was not used to it, it came out crooked.
/
@ close_up: warden stand calm, hero stand surprised
early: "I did not know that it was so nice," she said.
growing: "I always saw it from the back," said {warden}, "when I was hammering."
confident: "One doesn't see much with a hammer in one's hand," said {warden}. It was as near as she came to saying sorry, and {hero} thought that it was quite near.

== home 4
@ road night wide: warden walk calm holding lantern, hero walk happy, small sleep happy, friend walk sleepy
early: They all went home, past the seven signs. {small} slept.
growing: They walked home all together, past seven signs, and {hero} carried {small}, who was asleep.
confident: They went home together in the dark. At each sign {warden} held up the lantern, read it, and walked on a little faster.
/
@ medium: warden stand worried, signpost
early: {refrain sign} read {warden}. It did not sound good now.
growing: {refrain sign} read {warden} under her breath. It sounded different with a sleeping child beside it.
confident: {refrain sign} she read, for the seventh time. "It isn't very friendly, is it?" she said. "It's very clear," said {friend}, who wanted to be fair.

== paint 1
@ village day medium: warden hold happy holding paintbrush, signpost, hero stand surprised
early: The next day {warden} had a brush. She painted out the NO on every sign. Now it said, "{Doing} here."
growing: The next morning there was no banging. {warden} had a brush this time. She went from sign to sign, and on each of them she painted out one word. It was the shortest.
confident: The next morning nobody heard any bangs. {warden} had come with a brush and a pot of white paint. She went from the well to the end of the path, and on every sign she painted out one word. It did not take long. It was a short one.
/
@ pond day wide: second stand happy, third stand happy, hero stand happy, signpost
early: So {hero} came home. {They} {did} at the pond, and everyone came to see it.
growing: So now there were seven places where one could be sure to find {them}. On Mondays {hero} {did} at the pond, and {third} brought a cushion.
confident: That made seven places, one for each day of the week. On Mondays {hero} {did} at the pond. {third} brought a cushion, and said every time that he was only passing.

== learn 4
@ garden day wide: hero stand happy, small stand determined, second stand happy
early: Soon {small} did it as well. He was not good at it yet.
growing: {small} wanted to learn it, and so {hero} showed him. He began at the wrong end, but he began.
confident: {small} asked to be taught. He did it badly and with great joy, and {hero} said that this was the right order.
/
@ medium: hero stand proud, small jump happy
early: "Look, Mum!" he said. {warden} looked.
growing: "Are you looking?" called {small}. "I am looking," said {warden}, and she put the hammer away.
confident: "Is it usual?" asked {small}. "Not yet," said {warden}.

== close
@ hill sunset wide: hero stand happy, small stand happy, friend sit happy, warden sit calm, signpost
early: {hero} still {does}. {They} {does} in the morning and at night. And who sits in the front row? It is {warden}.
growing: And {hero} {does} to this day, before breakfast and after supper. In the front row sits {warden}. She has brought a sandwich, so as not to miss the beginning.
confident: And so {hero} {does} to this day, on weekdays and on Sundays. {warden} comes early to get a good place. She says that somebody has to keep an eye on it.
/
@ close_up: small point curious, signpost, hero stand happy
early: {small} can read everything now. "Mum," he said, "what was under the white paint?" {warden} went red. "Only dirt," she said.
growing: {small} can read quite well by now. "There was a word here once," he said, and scratched at the white paint. "What was it?" "Oh," said {warden}, and went red. "It was only a mistake."
confident: By now {small} reads everything, also the short words. "There's something under the paint," he said one day, with his nose against the sign. "It has two letters." {warden} grew very red. "A spelling mistake," she said.
