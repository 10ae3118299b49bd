# Somebody takes a bite of something every night; every clue points away, until the detective watches and finds that it was the detective.
script: the_detective_in_slippers
themes: mystery, steals
idea: somebody steals the cakes at night
title: The Detective in Slippers | Who Takes {the prize}?
words: steal, steals, stole, thief, mystery, detective, gone, missing, night, clue, robber
role hero:
role cook: open, kinds hen bear pig, adult, introduced "{name} the {cook.noun}"
role crow: kinds crow magpie, introduced "{name} the {crow.noun}"
role mole: kinds mole badger hedgehog, introduced "{name} the {mole.noun}"
role small: kinds mouse duckling, introduced "little {name} the {small.noun}"
slot prize: food, "cake" cake
refrain night: In the night it happened again.
refrain note: {hero} wrote that down.
refrain where: "Where were you last night?"
cover @ kitchen night medium: hero stand curious holding magnifying_glass, prize, window open

== gone
@ kitchen dawn medium: cook stand surprised, hero stand curious, prize, table
early: {cook} made {a prize} each day. One morning a piece was gone. "Who took it?" cried {cook!}.
growing: Every evening {cook} put {a prize} on the kitchen table, for the next day. One morning a piece was missing. "A thief!" cried {cook!}. "In my kitchen!"
confident: Every evening {cook} left {a prize} on the kitchen table, under a cloth, for the morning. One day the cloth lay on the floor, folded, and a piece was missing. "A thief," said {cook!}, and sat down, "and a tidy one."
/
@ close_up: hero stand proud holding magnifying_glass
early: "I will find out," said {hero}. {They} took a big glass to look through.
growing: "I will find out who it was," said {hero}, who had always wanted to be a detective. {They} fetched {their} magnifying glass and a notebook.
confident: "Leave it to me," said {hero}. {They} had waited all {their} life for somebody to be robbed. {They} got {their} magnifying glass, {their} notebook, and a serious face.

== clue 1
@ kitchen day above: hero sit curious holding magnifying_glass, crumb, table
early: On the floor lay crumbs. They went to the door. {refrain note}
growing: There were crumbs on the floor. They went in a line from the table to the door. {refrain note} It was clue number one.
confident: There was a trail of crumbs, straight as a ruler, from the table to the door. They had been dropped by somebody who walked without hurrying. {refrain note} Clue number one: the thief is calm.
/
@ medium: hero stand sleepy, cook stand worried
early: {hero} yawned. {They was} so tired today.
growing: {hero} had to yawn. Strangely, {they} had been tired in the mornings lately.
confident: {hero} yawned over {their} notebook. For some days {they} had been oddly tired in the morning, as though {they} had been somewhere.

== night
@ kitchen dawn medium: cook stand cross, hero stand surprised holding book, prize, door open
early: {refrain night} One more piece was gone. This time the floor was wet, and there were marks. They were big and round.
growing: {refrain night} Another piece was gone. And this time there were footprints, since it had rained. They were big and round and had no toes. {refrain note}
confident: {refrain night} A second piece was gone. But it had rained, and this time the thief had left footprints, large and round, without any toes. {refrain note} Clue number two: the thief has no toes.
/
@ close_up: hero look_up determined, cook stand worried
early: "Who has feet with no toes?" asked {hero}. Nobody knew.
growing: "Do you know anybody without toes?" asked {hero}. {cook} counted all the neighbours. They all had some.
confident: "Think," said {hero}. "Whom do we know without toes?" They went through the whole village in their heads, from foot to foot. Everyone had some.

== who/crow 2
@ garden day medium: hero stand determined holding book, crow stand surprised, tree
early: {hero} went to {crow}. {refrain where} "In my tree," said {crow!}. "I only take what shines."
growing: First {hero} asked {crow}. "Where were you in the night?" "Asleep," said {crow!}. "And I only take what shines. Does {a prize} shine?" It did not. {refrain note}
confident: The first suspect was {crow}, who had a record. "I take spoons," said {crow!} with dignity, "and now and then an earring. I have never in my life taken anything that goes stale." {refrain note} That was, unfortunately, convincing.
/
@ close_up: crow point calm, hero stand curious
early: "But I saw a light," said {crow}. "It was small, and it came from your house."
growing: "But I woke up once," said {crow}. "Somebody went by below. And they hummed." {refrain note}
confident: "Somebody went by, mind you," said {crow}, "about two. Humming. It was that tune of yours, the one with the goose." {refrain note} Clue number three: the thief has stolen my tune.
=>
@ kitchen day close_up: crow stand happy, hero stand happy, spoon
early: {crow} brought back a spoon. "It shines," said {crow!}. "I am sorry."
growing: {crow} came and laid three spoons on the table. "Before you get good at it," {crow.they} said.
confident: {crow} came by and put eleven spoons on the table without a word. "Before you get any better at this," {crow.they} said.

== who/mole 2
@ garden night medium: hero stand curious holding lantern lit, mole stand surprised
early: {hero} went to {mole}. {refrain where} "In the ground," said {mole!}. "I dig."
growing: Then {hero} asked {mole}. "I was under the ground," said {mole!}. "And I don't like sweet things. I like beetles." {refrain note}
confident: Next on the list was {mole}, who was out every night and could not deny it. "I go under things, not up to them," said {mole!}. "And I only eat what wriggles. Does it?" It did not. {refrain note}
/
@ close_up: mole point calm, hero stand surprised
early: "I heard feet," said {mole}. "Shuff, shuff, shuff."
growing: "But I felt somebody walk over my roof," said {mole}. "Quite softly. Shuff, shuff. Like somebody with no heels." {refrain note}
confident: "Somebody walked over my ceiling, though," said {mole}. "Soft. Shuff, shuff, shuff. Somebody who did not lift their feet. I thought: you'll trip over that some day." {refrain note}
=>
@ garden night medium: mole stand happy holding lantern lit, hero walk sleepy
early: Now {mole} lights the way at night. Shuff, shuff.
growing: Since then {mole} puts out a little lamp at night by the path. "Somebody might trip," {mole.they says}.
confident: {mole} has put a lamp beside the path, at the height of an ankle. "There's a lot of traffic here at night," {mole.they says}.

== who/small 2
@ home day medium: hero stand determined, small stand scared, prize
early: {hero} went to {small}. {Small.they} had crumbs on {small.their} chin! "It was only bread," said {small!}.
growing: {small} had crumbs on {small.their} chin. "Aha!" said {hero}. "It's from breakfast," said {small!}, and {small.their} eyes filled with tears. {hero} looked through the glass. It was toast.
confident: {small} had crumbs on {small.their} chin, and {hero} said "Aha!" so loudly that {small!} burst into tears. Under the glass it turned out to be toast, with jam. "I'm sorry," said {hero}. "I have to say that to everybody."
/
@ close_up: small stand calm, hero sit sad
early: "I could not reach the table," said {small}. That was true.
growing: "And I am too short for the table," said {small}. That could not be denied.
confident: "I can't even see over the table," said {small}. {hero} had {small.them} stand next to it. It was true. One had to be at least as tall as {hero}. {refrain note}
=>
@ kitchen day medium: small stand happy, hero stand happy, prize, chair
early: {small} got a chair and a big piece. "I am sorry," said {hero} once more.
growing: {small} got a high chair at the table, and the first piece. {hero} had to say sorry only one more time.
confident: A chair was put at the table for {small}, with three cushions, so that next time {small.they} could at least be properly suspected.

== tired 3
@ village day medium: hero sit sleepy, cook stand worried
early: {hero} fell asleep at noon. {They} could not think any more.
growing: {hero} was so tired that {they} fell asleep on the notebook. When {they} woke up, it said "goose" on {their} cheek.
confident: {hero} had not solved it, and {they} could hardly keep {their} eyes open. {They} fell asleep over the evidence at noon, and when {they} got up, clue number three was printed on {their} cheek.
/
@ close_up: cook stand calm, hero sit curious
early: "You need to watch at night," said {cook}. "I will help you."
growing: "There is only one thing for it," said {cook}. "You will have to watch. I will sit here with you."
confident: "You'll have to lie in wait," said {cook}. "All the great ones do. I will keep you company, in case there is a fight."

== trap 1
@ kitchen night wide: hero stand determined, cook stand calm, prize, flour, table
early: They put flour on the floor, all around the table. "Now the thief will leave marks," said {hero}.
growing: In the evening they scattered flour on the kitchen floor, all around the table. "Whoever comes, will leave prints," said {hero}. Then they hid behind the stove.
confident: That evening they laid a trap. {hero} had thought of it {themself}. They strewed flour over the whole floor, so that nobody could get to the table without signing for it. Then they blew out the lamp and got behind the stove.
/
@ medium: hero sleep calm, cook stand curious
early: It was warm by the stove. {hero} shut {their} eyes, just for a bit.
growing: It was warm behind the stove. {hero} only shut {their} eyes to listen better.
confident: It was warm behind the stove. {hero} closed {their} eyes, but only so as to hear better.

== caught
@ kitchen night medium: cook stand surprised, hero walk sleepy, prize, flour, table
early: In the night {cook} stayed awake. Shuff, shuff, shuff. Who came? It was {hero}! {Their} eyes were shut. {They} took a piece, and {they} hummed.
growing: In the deepest night {cook} heard it. Shuff, shuff, shuff. Somebody was walking across the flour in big round slippers. Somebody hummed the song about the goose, took the cloth off and folded it. It was {hero}. And {hero's} eyes were shut.
confident: {cook} watched alone. It struck two. Shuff, shuff, shuff, went something through the flour, in large round slippers that have no toes. It hummed the song about the goose. It took off the cloth and folded it, calmly and well. The moon came out, and {cook!} saw who it was. It was {hero}, fast asleep.
/
@ close_up: hero stand surprised, cook stand happy, prize
early: "{hero}!" said {cook}. {hero} woke up. There were crumbs on {their} chin. "Oh," {they} said. "It was me!"
growing: "{hero}?" said {cook} softly. {hero} opened {their} eyes. {They} looked at {their} slippers, and at the flour, and at the piece in {their} own hand. "I have caught the thief," {they} said slowly.
confident: "{hero}," said {cook}. {hero} woke up. {They} looked down and saw the prints in the flour, and followed them with {their} finger across the floor, to {their} own two slippers. There was a bite in {their} mouth. {They} swallowed it. "The case is solved," {they} said. "It was somebody with no toes, who is calm, and knows my tune."

== sorry 2
@ kitchen night medium: hero sit sad, cook sit calm, table
early: "I am so sorry," said {hero}. "You were asleep," said {cook}. "And you found it out."
growing: "I asked all the others," said {hero}, "and it was me." "You are still the one who found out," said {cook}. "The trap was very good."
confident: "I have suspected everybody," said {hero}, "for a week. I made somebody cry about toast." "You laid the trap," said {cook}. "There are not many who would have. And one must say that it worked."
/
@ close_up: cook stand happy, hero stand calm
early: "Are you hungry at night?" asked {cook}. "Yes," said {hero}. "I do not eat much at supper. I think too much."
growing: "Are you eating enough at supper?" asked {cook}. {hero} thought back. Every evening {they} had been too busy with the case.
confident: "What did you have for supper?" asked {cook}. {hero} looked it up. {They} had been on duty. There had not been any supper since Monday.

== payoffs

== end
@ kitchen day wide: hero sit happy, cook sit happy, prize, table
early: The next day {hero} asked them all to come. There was a big {prize} for everyone. "I found the thief," {they} said. "It was me. I am sorry." They laughed and ate.
growing: The next day {hero} invited everybody {they} had suspected, and read out the whole notebook, to the end. "So it was me," {they} said, "and I beg your pardon." There was one enormous {prize}, and this time everybody ate a piece with their eyes open.
confident: The next day {hero} invited all the suspects and read to them from the notebook, from the first clue to the last, as is the custom. "And so," {they} finished, "the thief is in this room, and it is me, and I am sorry." It went very quiet. Then somebody laughed, and {cook} cut the {prize}, which was the biggest yet, into exactly as many pieces as there were people who had not done it, and one more.
/
@ bedroom night medium: hero sleep calm, bed, cook stand happy holding plate full
early: At night {cook} put a small plate by {hero's} bed. In the morning it was empty. "A mystery," said {cook}.
growing: Since then {cook} puts a small plate next to {hero's} bed at night. In the morning it is empty, and the napkin is folded. Nobody investigates.
confident: Since then there is a small plate on a chair next to {hero's} bed. In the morning it is empty, and the napkin lies beside it, folded. Everybody knows who it is, and {hero} has closed the case.
