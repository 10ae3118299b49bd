# A pet is gone; whoever saw it puts a dot on the poster, and the dots are a way that somebody knows by heart.
script: a_dot_for_every_sight
themes: pet_lost
idea: my dog ran away
title: A Dot for Every Sight | {hero} Looks for {pet!} | {pet!} Is Gone
words: dog, cat, puppy, kitten, rabbit, run, away, lost, missing, escape, find, gone
role hero:
role pet: kinds dog, alive, name "Benno", nouns dog puppy cat kitten rabbit bunny hamster tortoise pony goat duck hen guinea_pig budgie parrot, introduced "{name} the {pet.noun}"
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom
role baker: adult, he, kinds bear pig goose, name "Mr Crumb", introduced "Mr Crumb the baker"
role old: old, she, kinds owl goat tortoise, name "Mrs Moss", introduced "old Mrs Moss"
role friend: open, kin, child, introduced "a {friend.noun} called {name}"
refrain call: "{pet!}!" called {hero}. Nobody came.
refrain dot: and made a dot
cover @ street day medium: hero stand worried holding paper, pet sit happy, house

== gone
@ garden day medium: hero stand surprised, mama stand worried, house
early: {hero} and {pet} did everything together. But one morning the garden gate was open. {pet} was gone. "{pet!}!" called {hero}. There was no answer.
growing: {hero} and {pet} had always been together, at breakfast, on the stairs, and under the table. But one Saturday the garden gate stood open, and the place by the door was empty. "{pet!}!" called {hero}, first quietly and then as loud as {they} could. Nobody came.
confident: Wherever {hero} was, there was {pet}, usually half a step behind, and at meals underneath. Then came a Saturday when the gate had not been shut. {hero} called {pet!} for breakfast, and after that {they} called {pet.them} from the fence, and from the wall. It is strange how large a garden gets when somebody is not in it.
/
@ home day medium: hero sit sad, mama hug calm
early: "Did I leave it open?" asked {hero}. "I do not know," said Mama. "Now we will look. That comes first."
growing: "It was me," said {hero}. "I went out last." "Perhaps," said Mama. "Perhaps it was the wind. We can be sad later. First we look."
confident: "I was the last one through," said {hero}. It sat in {their} throat like a crust. "It may have been you," said Mama, "and it may have been the latch. There'll be time for that. Just now there isn't."

== look 2
@ street day wide: hero run worried, mama walk worried, house
early: They looked in the street. They looked under the bushes. {refrain call}
growing: They ran up the street and down the other side. They looked under each bush and behind each bin. {refrain call}
confident: They did the street on both sides, with every hedge and every yard. {hero} looked under eleven cars. {refrain call}
/
@ park day medium: hero stand sad, tree, bench
early: They went to the park. They saw a lot of dogs and cats. But it was not {pet}.
growing: In the park something moved behind a bench, and {hero's} heart jumped. But it was somebody else's, and it looked just as surprised.
confident: In the park there was a tail behind a bench. It had the right colour. {hero} was there in four steps. At the front end it was a stranger.

== poster
@ home day medium: hero sit determined holding pencil, paper, table, mama sit calm
early: {hero} made a poster. {They} drew {pet} on it. "Have you seen {pet!}?" {they} wrote. {They} made one more, and one more. They made twenty.
growing: So {hero} drew a poster. It had {pet} on it, from the side, with everything in the right place. "Who has seen {pet!}?" {they} wrote underneath. By noon there were twenty of them, and {hero's} hand hurt.
confident: So {hero} drew. {They} had never looked at {pet} so closely as now that {pet.they was} away. {They} drew the left ear, which was different from the right one, and the look before meals. "Who has seen {pet!}?" {they} wrote below. {They} made twenty, each by hand, because a copy would not have had the look.
/
@ street day medium: hero reach determined holding paper, mama stand calm, house
early: They hung them all over the town, on the trees, on the doors, and at the shop.
growing: They hung them up everywhere, at the shop and the bridge, on the library and the bus stop. "If you have seen {pet!}, make a dot where it was," stood on it now, because Mama had drawn the streets beside it.
confident: They hung them at the shop, on the bridge, by the library, at the stop. Mama had drawn the streets of the town next to the picture, very small. "Please make a dot," it said, "in the place where you saw {pet!}." Then there was nothing more to hang up, and that was the worst part.

== wait 2
@ home sunset medium: hero sit sad, bowl empty, door open
early: {hero} sat by the door. The bowl was full, and no one ate from it.
growing: In the evening {hero} filled the bowl, as {they} did every evening. It stayed full. {They} left the door open by a hand, and looked at the gap.
confident: At six o'clock {hero} filled the bowl, because it was six o'clock. Nobody came skidding around the corner. {They} left the door on the latch. It let in moths, and the noise of other people's suppers.
/
@ bedroom night close_up: hero sit sad, bed
early: In bed {their} feet were cold. {pet} was always there, on {their} feet.
growing: In bed {hero's} feet were cold. There was somebody missing on them.
confident: In bed there was suddenly so much room. {hero} lay on {their} own half all the same, and kept the other one free.

== dots/baker 1
@ bakery day medium: baker stand happy holding pencil, hero stand curious, bread, paper
early: The next day there was a dot at the shop. "I saw {pet!}," said {baker}. "{Pet.they} sat here and looked at a bun. Then {pet.they} went that way." {hero} said thank you.
growing: The next morning there was a dot on the poster at the shop. "That one is mine," said {baker}. "On Saturday at eight. {Pet.they} stood in front of the buns, quite politely. Then {pet.they} went on, to the left, as if {pet.they} had something to do."
confident: On Sunday there was a dot on the poster at the bakery, a floury one. "That's from me," said {baker}. "Saturday, just after eight. {Pet.they} sat down before the buns, looked at each of them, and sighed. And then {pet.they} walked on, to the left, like somebody with an appointment."
/
@ close_up: hero stand happy
early: "{pet!} was here!" said {hero}. It was just one dot. But it was a dot.
growing: It was only a dot. But {pet!} had stood in that place, and {hero} stood in it as well for a while.
confident: A dot is not much. But it was the first thing since Saturday that was not nothing. {hero} stood on the spot, and looked at the buns, and sighed.

== dots/old 1
@ street day medium: old sit happy holding pencil, hero stand curious, bench, house
early: There was {old} on her bench. She sees all who go by. "{Pet.they} came past at nine," she said, {refrain dot}. "{Pet.they} did not stop."
growing: On her bench sat {old}, who sees everyone who goes by. "At nine, on this side," she said, {refrain dot}, a very small one. "I said good morning. {Pet.they} had no time."
confident: {old} sat on the bench where she always sits. Nothing passes there unseen. "Nine o'clock, or a minute before," she said, {refrain dot} with a sharp pencil. "{Pet.they} came along on the shady side. I offered {pet.them} a biscuit. {Pet.they} took it without stopping."
/
@ close_up: old sit calm, hero sit curious
early: "{Pet.they} knew the way," said {old}.
growing: "If you ask me," said {old}, "that was not running away. Somebody who runs away looks around. {Pet.they} didn't look around once."
confident: "I have seen many run away in my time," said {old}. "They look back at each corner. {Pet.they} did not look back at all. That was somebody on the way to something."

== dots/bus 3
@ station day medium: hero stand curious, friend stand happy holding pencil, bus
early: At the stop was {friend}. "I saw {pet!} too," said {friend!}, {refrain dot}. "{Pet.they} waited when the bus came, and then {pet.they} went across."
growing: At the bus stop {hero} met {friend}, who had a pencil behind one ear. "I've made one too," said {friend!}. "{Pet.they} sat down at the kerb, waited for the bus, and went across. That was better than I do it."
confident: At the bus stop there were three dots in a row, from the same pencil. "They are mine," said {friend}. "Here {pet.they} sat, here {pet.they} let the bus go by, and here {pet.they was} across. I counted it as three." It had been {hero} who taught {pet.them} that.
/
@ close_up: friend stand happy, hero stand happy
early: "Can I help you look?" asked {friend}. So now they were two.
growing: "I'll come along," said {friend}, "I have got a good whistle." It was a very good one. A man got off his bicycle.
confident: "I am coming with you," said {friend}. "I have a whistle that goes through walls." It did. Two buses stopped.

== rain 2
@ street day rain medium: hero stand sad, mama stand worried, paper wet, house
early: Then came the rain. It rained on all the posters. The dots ran down. "Oh no!" cried {hero}.
growing: In the afternoon it began to rain. On the walls and on the trees the paper went soft, and {pet} got longer and longer, and all the dots began to run.
confident: On Sunday afternoon it rained, as hard as it could. It rained down the walls and off the trees. On twenty posters {pet} grew longer, and greyer, and ran off at the bottom, and took the dots along.
/
@ home day medium: hero run determined holding paper wet, mama run determined
early: They ran and took them all down, one after the other. They laid them on the floor at home.
growing: {hero} and Mama ran from one to the next and took them down, and carried them home under their coats. They laid them all over the floor to dry.
confident: They ran all the way around, and took them down, and carried them under their coats like kittens. At home they laid them on the floor, all twenty, edge to edge, right up to the cupboard. There was nowhere left to stand but a chair.

== map
@ home day above: hero stand surprised, mama stand curious, paper, chair
early: {hero} laid the posters on the floor and put all the dots on one. There was a dot at the house. There was one at the shop, and one at the bench. {They} drew a line from dot to dot. "I know that way!" said {hero}. "It is my way to school!"
growing: At home {hero} took one clean map and put all the dots on it, from all the posters. There was the house, there was the bakery, there was the bench. {They} took a pencil and drew from one to the next. Then {they} put the pencil down. {They} knew that line. {They} had gone along it every morning for a year. "That's my way to school," said {hero}.
confident: {hero} took a clean map and carried over every dot that there was, from every wall in the town. Then {they} joined them up. They began at the gate. They went to the left at the bakery, along the shady side, past the bench. It was no running away, with its corners and its doubling back. It was as straight as a habit. {hero} could have drawn it with {their} eyes shut. "That," {they} said, "is how I walk to school."
/
@ close_up: hero stand happy
early: Each day {pet} came to the school gate to get {hero}. But it was Saturday. There was no school!
growing: Every noon {pet} came to the school gate to fetch {them}. But on Saturdays there is no school. Who was to tell {pet.them} that?
confident: And every day at noon it was {pet} who came along that way, with Mama, to fetch {them} from the gate. Only it had been a Saturday. Nobody had ever told {pet.them} about Saturdays.

== found
@ school_yard sunset medium: pet sit sad, hero run happy, mama run happy
early: They ran and ran. There was the school. It was shut. But at the gate sat {pet}, all wet. {Pet.they} looked at the door, and waited for {hero}.
growing: They ran all the way, and {hero} was the first. The school was dark, and the yard was empty. But at the gate somebody sat in a puddle, with a very straight back, and looked at the door. It was the door that {hero} always came out of.
confident: {hero} was at the school before Mama had got around the bakery. It was locked, and the windows were dark. In front of the gate somebody was sitting in the wet, bolt upright, with {pet.their} eyes on the big door. {Pet.they} had been looking at it since nine o'clock on Saturday. It had to open some time. It always did.
/
@ close_up: hero hug happy, pet sit happy
early: "I am here!" said {hero}. "I am behind you!" {pet} turned around. They fell over, both of them, right into the puddle.
growing: "{pet!}," said {hero}. "I'm not in there. I'm here." {pet!} turned around, and looked at {them}, and then at the door, and then {pet.they was} on top of {hero}, and the puddle was on both of them.
confident: "{pet!}," said {hero} from behind. "I'm out here." {pet!} turned {pet.their} head. {Pet.they} looked at the door, in which nobody was, and at {hero}, who was. One could see {pet.them} work it out. After that one could see very little, because of the puddle.

== home 1
@ home night medium: hero sit happy, pet sleep happy, mama stand happy, bowl empty
early: At home {pet} ate two bowls. Then {pet.they} lay down on {hero's} feet. They were warm right away.
growing: At home {pet} emptied the bowl, and then it was filled again. "{Pet.they} did not run away," said {hero}. "{Pet.they} came to fetch me, and I was late." In bed {their} feet were warm at once.
confident: There was supper, twice. "{Pet.they} didn't run away," {hero} explained to the whole room. "{Pet.they} came to fetch me. It was I who did not turn up." In bed there was hardly any room. {hero} lay on a strip at the edge, with warm feet, and would not have had an inch more.
/
@ garden day close_up: hero stand happy, mama stand happy
early: The next day Mama made a bell for the gate. Ding! it goes, when it is open.
growing: On Monday Mama hung a bell on the garden gate. When it opens, it goes ding, and the whole house looks up.
confident: On Monday Mama screwed a bell to the gate. "It's not so that {pet.they stays} in," she said. "It's so that we know where we are all going."

== thanks 2
@ street day wide: hero walk happy holding paper, pet walk happy, baker stand happy, old sit happy
early: {hero} and {pet} went to all who made a dot. They said thank you. {baker} gave {pet} the bun.
growing: {hero} and {pet} went around to everybody who had made a dot, and said thank you. {baker} gave {pet!} the bun that it had been about. {old} had another biscuit, and this time there was time for it.
confident: It took all of Tuesday to say thank you. They called on every dot. {baker} handed over the bun of Saturday, which he had put aside. {old} had a biscuit ready. This time {pet!} sat down to eat it, and they talked about the weather.
/
@ close_up: pet sit happy, hero stand happy
early: {pet} liked that day a lot. {Pet.they} got something at each dot.
growing: {pet!} thought that it was an excellent way of walking. There was something to eat at every dot.
confident: {pet!} found it the most sensible walk that they had ever been on, and remembered each stop.

== saturday 3
@ street day wide: hero walk happy, pet walk happy, house
early: Now they go to school on Saturday too, just the two of them. They look at the gate. It is shut. Then they go home.
growing: On Saturdays the two of them walk to the school now. They look at the gate together. "You see?" says {hero}. "It's shut." {pet!} nods. Then they go home by way of the bakery.
confident: On Saturdays they walk to the school, the two of them, and have a look. "Shut," says {hero}, and shakes the gate. {pet!} sniffs at the lock. It has to be shown every week. It's a very pleasant thing to have to show.
/
@ close_up: hero sit happy, pet sit happy
early: "Today I did not go in," says {hero}. "So you do not have to wait."
growing: "On this day you fetch me from my bed," says {hero}. {pet!} has understood that at once.
confident: "On Saturdays," {hero} has explained, "you fetch me out of bed." {pet!} is very punctual about it.

== payoffs

== wall 1
@ bedroom night medium: hero sit happy, pet sleep calm, bed, paper
early: The map with the dots hangs over the bed. There is a line from the house to the school. Now there are two lines. The other one goes home.
growing: The map hangs over {hero's} bed. From the house to the school runs a line of dots. Beside it {hero} has drawn another, close up to it, for the way back. That one was made by two.
confident: Over {hero's} bed hangs the map. A line of dots runs across it from the gate to the school, in flour, in pencil, in ink. Next to it goes a second one, so near that they nearly touch. It leads back, and it's double all the way.
/
@ close_up: pet sleep happy, hero sleep happy
early: "Good night, {pet!}," says {hero}. {pet} is asleep. {Pet.they is} on {their} feet.
growing: "Good night," says {hero} in the dark. There are two thumps at the foot of the bed. And {their} feet are warm.
confident: "You could have asked somebody," {hero} says in the dark. There is a sigh from the foot of the bed. It had not been {pet!} who was lost.
