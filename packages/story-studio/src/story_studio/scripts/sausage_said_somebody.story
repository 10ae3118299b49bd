# Somebody broke something and cannot say sorry; each time another word comes out, and the pieces clink in the pocket.
script: sausage_said_somebody
themes: saying_sorry, broke_something
idea: I broke my mum's favourite cup
title: {hero} Broke {the thing} | Sorry about {the thing} | {hero} Says Sausage, Not Sorry
words: sorry, break, broke, broken, say, apologise, cup, forgive
role hero:
role whose: kin, she, adult, name "Mama", nouns mother mum mummy mama mom father dad daddy papa sister brother friend grandma granny grandmother grandpa grandfather aunt uncle teacher neighbour
role cat: kinds cat, name "Otto", introduced "Otto the cat"
role shop: adult, kinds badger goat beaver, introduced "{name} the mender"
slot thing: thing, "cup" mug
refrain clink: Clink, went the pieces.
refrain sorry: {hero} wanted to say sorry.
cover @ kitchen day wide: hero hide worried, whose stand calm, thing broken, table

== crash 0
@ kitchen day medium: hero jump surprised, thing broken, table
early: Crash! {hero} broke {the thing}. It was not {theirs}. It was {whose's}, and {whose} liked it best of all. Now it was in four pieces.
growing: It was an accident. {hero} only wanted to see how {the thing} looked from below. Crash! It was broken in four pieces. And it did not even belong to {them}. It was {whose's}, and {whose} liked it more than anything.
confident: It was an accident, and it took one second. {hero} had only wanted to hold {the thing} up to the light. Then it was lying on the floor in four pieces, and it was very quiet. It had belonged to {whose}. Of all {whose's} things it was the one that {whose.they} liked best, and now {hero} had broken it.
/
@ close_up: hero stand scared, whose walk calm
early: Someone was coming! {hero} put the four pieces in {their} pocket. {refrain clink}
growing: There were steps in the hall. Before {they} could think, {hero} had put all four pieces in {their} pocket. {refrain clink} And there stood {whose} in the door.
confident: There were steps in the hall. It is surprising what hands will do when nobody is in charge of them. {hero} looked down, and the floor was bare, and all four pieces were in {their} pocket. {refrain clink} In the door stood {whose}.

== sausage 0
@ kitchen day close_up: whose stand curious, hero stand worried
early: {refrain sorry} {They} opened {their} mouth. "S-s-sausage," said {hero}. "Sausage?" asked {whose}. That was the wrong word!
growing: {refrain sorry} It was only one word, and {they} knew exactly how it went. {They} opened {their} mouth. "S," said {hero}. "S-s-sausage." "Sausage?" asked {whose} in surprise. It had turned into another word on the way up.
confident: {refrain sorry} It is not a long word. {They} had it ready at the back of {their} tongue. But as it came out, it saw {whose's} face, and lost its nerve. "S," said {hero}, "s-s-sausage." "Sausage?" said {whose}. "Sausage," said {hero} miserably.
/
@ medium: hero walk worried, whose stand surprised
early: {whose} gave {them} a sausage. {hero} had to eat it. It did not taste good at all.
growing: {whose} went and warmed one up. {hero} had to eat it, and with every bite {refrain clink}
confident: So {whose} fried one, as nobody could say that {whose.they was} not kind, and that made it worse. {hero} had to eat all of it, and at every bite {refrain clink}

== more/soap 2
@ bathroom sunset medium: hero stand worried holding soap, whose stand surprised
early: At bath time {hero} tried again. "S-s-soap," {they} said. "You want more soap?" asked {whose}. It was the third bar.
growing: In the evening {hero} tried once more, in the bathroom. {They} took a deep breath. "S-s-soap," said {hero}. "But you hate soap," said {whose}, and gave {them} some.
confident: {They} tried again in the bathroom. {They} closed {their} eyes, so that the word could not see anybody. "S-s-soap," {they} said. {whose} had never been asked for that before, and brought the good one. {hero} washed and washed. It did not come off.
/
@ close_up: hero stand sad
early: Now {hero} was very clean. But it did not feel clean.
growing: {hero} was cleaner than {they} had ever been, and it did not help a bit.
confident: There was not a clean spot on {them}, on the inside.
=>
@ bathroom night close_up: hero stand happy holding soap, whose stand happy
early: "And what was the soap for?" asked {whose}. Then they both laughed.
growing: "So that is why you wanted soap," said {whose}, and began to laugh.
confident: "And the soap?" asked {whose}. "That was a sorry too," said {hero}. "I've got three of them in the bath."

== more/sock 2
@ bedroom night medium: hero sit worried, whose stand curious, bed, odd_sock
early: At bedtime {hero} said, "I have to tell you something. S-s-sock." {whose} looked for the sock. It was under the bed.
growing: At bedtime {hero} held on to {whose's} sleeve. "I have to tell you something. It's about a, about a s-s-sock." {whose} went down on {whose.their} knees and looked for a sock, and there was one too, under the bed.
confident: At bedtime {hero} took hold of {whose's} sleeve. "There's something I have to tell you," {they} said bravely. "It's a s, it's a s-s-sock." So {whose} looked under the bed, and as luck would have it, there was one. Now it seemed as if that had been all.
/
@ close_up: hero sleep sad, bed
early: {hero} could not sleep. {refrain clink}
growing: {hero} lay awake. Each time {they} turned over, {refrain clink}
confident: It was no night for sleeping. {They} lay on {their} left side, and on {their} right, and each time {refrain clink}
=>
@ bedroom night close_up: hero sit happy holding odd_sock, bed
early: {hero} put on the sock. It had been a good sock, but it was not a sorry.
growing: Beside the bed lay the sock. It had done nothing wrong, and {hero} put it on.
confident: The sock lay by the bed where they had found it. {hero} put it on at last. It had been waiting since bedtime to be of use to somebody.

== look 1
@ home day wide: whose walk worried, hero sit worried, cat sleep calm, armchair
early: {whose} looked and looked for {the thing}. It was not on the table. It was not under the chair. "Did you see it?" {whose.they} asked {cat}. {cat} did not say.
growing: The next day {whose} began to look for {the thing}. {whose} looked on every shelf and behind the curtain. "Have you taken it?" {whose.they} asked {cat}, not very seriously. {cat} opened one eye. {hero} sat quite still, so that nothing would clink.
confident: On the following day {whose} began to look. It was not on the shelf, and not behind the curtain, and it had not gone for a walk. "I suppose it was you," said {whose} to {cat}, who was asleep and could not defend himself. {hero} sat as still as a picture. It is hard to breathe without clinking.
/
@ close_up: hero sit sad, cat sit cross
early: {cat} looked at {hero}. {cat} knew.
growing: {cat} looked across at {hero} for a long time. He had been in the kitchen. He had seen it all.
confident: {cat} turned his head and gave {hero} a long green look. He had been under the table at the time. He knew exactly who had broken it, and who had just been blamed.

== note 3
@ bedroom day medium: hero sit determined holding pencil, paper, desk
early: {hero} tried to write it. "S," {they} wrote. Then it said "snake". It was a good snake, but it was not a sorry.
growing: If {they} could not say it, perhaps {they} could write it. {hero} made a big S. But it looked so much like a snake that {they} gave it a tongue, and after that it was one.
confident: What cannot be said can be written, {hero} thought, and sat down. {They} made a capital S. It looked at {them}. {They} added an eye, and a tongue with two ends, and after that it was no longer the beginning of anything.
/
@ close_up: hero sit sad, paper
early: {They} put the paper away.
growing: {They} made four snakes, one for each piece, and then {they} put the pencil down.
confident: By lunch {they} had four snakes, one for each piece, and was no further.

== mend 1
@ workshop day medium: shop stand calm, hero stand worried, thing broken, table
early: {hero} took the four pieces to {shop}. "Can you make it whole?" {they} asked. "I can glue it," said {shop!}. "But you will see the lines."
growing: After school {hero} went to {shop} and laid the four pieces on the table. "Can you make it so that nobody sees it?" "No," said {shop!}. "I can put it together so that it holds. But you'll always see where it was broken."
confident: After school {hero} took the long way home, past {shop}, and emptied {their} pocket on the bench. "Can you mend it, so that nobody will ever know?" {shop!} looked at the pieces through a glass. "No. I can mend it so that it holds. Better than new, even. But one will see the lines. That's not a fault, you know. That is what mended looks like."
/
@ close_up: shop reach calm, hero sit curious, thing broken
early: {shop!} gave one piece back. "You put this one in," {shop.they} said. "First you say it. Then we glue it."
growing: {shop!} glued three of the pieces. The fourth one {shop.they} gave back. "I never put the last piece in," said {shop!}, "before the owner knows."
confident: {shop!} fitted three of them together. The fourth was held out to {hero}. "That one's for the owner," said {shop.they}. "I don't put in a last piece before whoever it belongs to has heard about it. Then it holds."

== word 2
@ street sunset medium: hero walk worried
early: {hero} walked home. {They} said it to a tree. "S-s-sorry." It worked! A tree is not so hard.
growing: On the way home {hero} practised. {They} said it to a gate, and it came out as "salad". {They} said it to a lamp post, and it was "Saturday". Then {they} said it to a tree, very slowly. "S-s-sorry." There it was.
confident: On the way {they} practised on things that could not look back. To a gate {they} said "salad". To a lamp post {they} said "Saturday afternoon". At last {they} leaned {their} forehead against a tree and let it come in its own time. "S-s-sorry." It was so small. {They} had thought that it would be much larger.
/
@ close_up: hero stand determined
early: "Sorry, sorry, sorry," said {hero}, all the way home.
growing: {They} kept on saying it all the way home, so that it should not run off.
confident: {They} kept it in {their} mouth all the way home like a sweet, and did not answer anybody who said good evening.

== sorry 0
@ kitchen night medium: hero stand determined, whose stand surprised, thing broken, table
early: {hero} put {the thing} on the table. It had a hole in it. {They} put the last piece next to it. "S-s-s," said {hero}. {whose} waited. "Sorry," said {hero}. "I broke it. I hid it. I am so sorry." There it was. It was out.
growing: {hero} set {the thing} on the table, with the hole to the front, and next to it the last piece. "S," {they} began. "S-s-s." {whose} might have said something, but {whose.they} waited. "Sorry," said {hero}. "I broke it and then I hid it. It was not the cat. I'm sorry that I let you look for it." And when the first sorry was out, it turned out that there were many more behind it.
confident: {hero} put {the thing} on the table, and turned it so that one saw the hole. Beside it {they} laid the last piece. {Their} pocket was empty for the first time in three days. "S," said {hero}. "S-s-s." One could see the other words crowding up, with the sausage in front. {whose} did not help {them}, and that was the kindest thing to do. "Sorry," said {hero}. "I broke it, and I put it in my pocket, and I let you look. And I let you think that it was Otto. I'm sorry for all of that." It was quite easy, once the first one had got through the door.
/
@ close_up: whose hug calm, hero stand sad
early: {whose} looked at {the thing}. {whose.They was} sad. Then {whose.they} took {hero} in {whose.their} arms. "I can get sad about a thing," said {whose}. "But I am so glad about the sorry."
growing: {whose} was sad about {the thing}, and it would not have been true to hide it. {whose.They} held the piece for a while. Then {whose.they} held {hero}. "So that was the sausage," said {whose}. "Yes," said {hero} into {whose.their} shoulder. "That was a sorry."
confident: {whose} picked up the piece and turned it over. {whose.They} had liked it very much, and one could see that. Then {whose.they} put it down, and took hold of {hero} instead. "So the sausage," said {whose} after some time, "was a sorry." "Yes," said {hero} into {whose.their} sleeve. "Then I must say that it was a very good one."

== payoffs

== glue 1
@ workshop day medium: shop stand happy, whose stand happy, hero reach determined, thing
early: They went to {shop}. {hero} put in the last piece. Now {the thing} was whole, with thin gold lines.
growing: The next day they went to {shop} together, and {hero} was allowed to set in the last piece. {shop!} went over the cracks with gold, so that they shone.
confident: Next day all of them went to {shop}, {cat} too, since an apology was owing to him. {hero} set in the last piece and held it while one counts to a hundred. {shop!} drew a little gold along each crack. "Now it looks like a map," said {whose}.
/
@ close_up: thing, hero sit proud
early: You could see where it broke. It was the best part.
growing: One could see where it had been broken, and one could see that somebody had cared.
confident: Where the lines met there was a tiny star. It had not had that before.

== close 0
@ home day wide: whose stand worried, hero sit surprised, cat sit calm, armchair, paper torn
early: One day {whose} sat on {hero's} paper boat. Crunch! {whose} went red. "S-s-s," said {whose}. "Spaghetti." {hero} looked at {whose.them}. "That is all right," {they} said. "Say it when it is ready."
growing: On Sunday there was a crunch. {whose} had sat down on {hero's} paper castle. {whose} got up again, very red. "S," said {whose}. "S-s-spaghetti." {cat} lifted his head. {hero} had to think for a moment. Then {they} moved over on the bench. "Take your time," {they} said. "I know which one you mean."
confident: On Sunday there was a crunch from the armchair. {whose} had sat on a castle of paper on which {hero} had worked since Thursday. {whose} got up slowly, and went red from the neck. "Oh dear," said {whose}. "S, s, s-spaghetti." {cat} lifted his head, and put it down again. {hero} looked at the castle. It was very broken. Then {they} looked at {whose}, and moved over to make room. "Take your time," {they} said. "I like spaghetti too. But I know which one you mean."
