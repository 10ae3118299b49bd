# Music that disturbs everybody is sent further and further away, to the end of the pier, where one foggy night it is needed.
script: the_end_of_the_pier
themes: music, concert
idea: a walrus who plays the violin
title: The End of the Pier | {hero} Plays On
needs: deed, musical
words: play, sing, music, song, violin, trumpet, drum, piano, flute, concert, band, noise
role hero:
role neighbour: kinds hen goose goat, she, adult, introduced "{name} the {neighbour.noun} from next door"
role captain: kinds bear dog seal, he, adult, introduced "old Captain {name}"
role friend: open, kinds crab duck mouse, introduced "a small {friend.noun} called {name}"
slot tool: object, "" -
refrain once: Could you {deed} a bit further off?
refrain more: So {hero} went a bit further off.
refrain sound: It was not a beautiful sound. But it was a long one.
cover @ harbour sunset wide: hero sit happy, tool, friend sit happy, boat in water

== home
@ home day medium: hero dance happy, tool
early: {hero} loved to {deed}. {They} {did} in the morning. {They} {did} at night. It was loud.
growing: There was nothing that {hero} liked better than to {deed}. {They} began before breakfast and went on after supper. {refrain sound}
confident: {hero} had a talent for starting early. {They} would {deed} before breakfast, and after supper, and if {they} woke up in between, then too. {refrain sound}
/
@ medium: neighbour stand cross, hero stand surprised, window open
early: "It is nice," said {neighbour}, "but I must sleep. {refrain once}"
growing: The window flew open. It was {neighbour}. "It is very nice, I am sure," she said, "but my eggs are shaking in their cups. {refrain once}"
confident: A window opened. In it was {neighbour}, in a nightcap. "I am sure that it's art," she said, "but the cups have walked off the shelf. {refrain once}"

== away/square 1
@ village day medium: hero dance happy, tool, house
early: {refrain more} {They} went to the village square. But a ~baby woke up there. "{refrain once}" said its mother.
growing: {refrain more} The village square was big enough, {they} thought. It was, but all the windows of the village looked out on it. "The ~baby has just gone to sleep," said somebody. "{refrain once}"
confident: {refrain more} {They} chose the square, where there is room for everything. Unfortunately a square is a place with windows all around. By the second tune eleven of them were open. "The ~baby," whispered all eleven. "{refrain once}"
/
@ close_up: hero stand sad
early: "I only want to {deed}," said {hero}.
growing: "I don't want to wake anyone," said {hero}. "I only want to {deed}."
confident: "I am as quiet as I can," said {hero}, and it was true. It was only that there was a great deal to be quiet with.

== away/hill 2
@ hill day wide: hero dance happy, tool, 3 sheep
early: {refrain more} {They} went up the hill. The sheep ran away.
growing: {refrain more} On the hill there was nobody but sheep. They listened for a short while. Then they all went to live on the other hill.
confident: {refrain more} On the hill were only sheep, who do not give opinions. They stood and chewed until {hero} began. Then they looked at one another and left in single file.
/
@ medium: hero sit sad, grass
early: Now {they was} all alone.
growing: The shepherd was very nice about it. But he had a point.
confident: "They've stopped giving wool," said the shepherd, when he came to ask. He was very nice about it. They always were.

== pier
@ harbour sunset wide: hero walk sad, tool, boat in water
early: At last {hero} came to the sea. A long pier went out into the water. There was no one there. At the very end {they} sat down and {did}.
growing: At last there was no more land. There was only the pier, a long wooden pier that went far out into the water. {hero} walked to the very end and sat down. Here {they} could {deed} as loud and as long as {they} liked.
confident: In the end the land ran out. After that there was only the pier, which went a long way out to sea for no particular reason. {hero} walked along it to the last plank and sat down with {their} feet over the edge. In front of {them} there was nothing but water. Nobody could possibly send {them} any further off.
/
@ close_up: friend sit happy, hero stand surprised
early: Something moved. It was {friend}. "I like it," said {friend!}. "Again!"
growing: "Again," said somebody. Between the planks sat {friend}. "I was asleep," said {friend!}, "but I would rather hear that."
confident: {They} stopped to breathe. "And then?" said a voice from between the planks. It was {friend}. "How does it go on? I was asleep, but this is better."

== evening 1
@ harbour sunset medium: hero dance happy, friend sit happy, tool
early: Now {hero} went to the pier every night. {friend} came every night too. The boats came home, and {hero} {did}.
growing: Now {hero} went out on the pier every evening. {friend} sat beside {them}. When the fishing boats came home, they passed quite close, and {hero} {did} for each of them.
confident: From then on {they} went out every evening, at the hour when the boats came in. {friend} kept time with one foot. The boats passed close by, one after the other, with their lamps lit, and {hero} {did} until the last of them was tied up.
/
@ wide: captain wave calm, boat in water, hero wave happy
early: {captain} put his hand to his cap. He said nothing. But each night he put his hand to his cap.
growing: On the last boat stood {captain}. He never said if he liked it. But every evening he put a hand to his cap.
confident: On the last boat stood {captain}. He never said a word about it, neither good nor bad. But every evening, as he went by, he touched his cap with two fingers.

== practice 3
@ harbour day medium: hero sit cross, friend sit calm, tool
early: One bit was very hard. {hero} tried it ten times. It did not get better. It got louder.
growing: There was one part that never came out right. {hero} practised it for a week. It did not become better, only louder.
confident: There was one difficult place in the middle. {hero} went at it for a week, from the front and from behind. It did not get better. It did get a good deal louder.
/
@ close_up: friend sit happy, hero sit calm
early: "I like that bit," said {friend}. "I always know it is you."
growing: "Leave it like that," said {friend}. "By that I can always tell that it's you."
confident: "Don't take it out," said {friend}. "It's the place where I can tell that it is you and not the wind."

== low 2
@ village day medium: hero stand sad, neighbour stand calm, paper
early: There was a concert in the village. {hero} was not asked to play.
growing: There was going to be a concert in the village, with a list on the town hall. {hero} read it twice, from the top and from the bottom. {Their} name was not on it.
confident: In autumn there was a concert, with a poster. It had everybody's name on it who could do anything at all, and one who could only juggle. {hero} read it from top to bottom. {They} read the name of the printer. {They was} not there.
/
@ harbour night close_up: hero sit sad, friend sit sad, tool
early: That night {hero} did not {deed}. It was very quiet on the pier.
growing: "Perhaps I should just stop," said {hero} that night. {They} sat on the pier and did not {deed}. For the first time one could hear how quiet it was there.
confident: That evening {they} went out on the pier from habit, and sat there, and did not {deed}. "You could stop," {they} said to {themself}. {friend} said nothing. One could hear the water under the planks, and there was such a lot of it.

== fog
@ harbour night fog wide: hero stand worried, friend stand worried, boat in water
early: Then the fog came. It was thick and white. The big horn on the shore was broken. The boats were out there, and they could not see the way home!
growing: Then the fog came in, so thick that {hero} could not see {their} own feet. All the boats were still out. The big foghorn on the shore should have called them in. But it gave one cough and was silent. It was broken.
confident: Then the fog came in from the sea, like milk into tea. The boats were out, every one of them. On the shore they ran to the foghorn, which is there for just such a night. It coughed once and was silent. Now nobody out there could tell where the land was and where the rocks were.
/
@ close_up: hero stand determined, friend jump happy, tool
early: "They need a sound!" said {friend}. "A loud one!" And {hero} {did}. {refrain sound}
growing: "They need to hear something," said {friend}. "Something that goes on and on. Something they know!" {hero} took a deep breath. And {they} {did}, as loud as {they} could. {refrain sound}
confident: "What they need," said {friend}, "is a noise. One that goes a long way, and doesn't stop, and that they would know anywhere." They looked at each other. {hero} took the deepest breath of {their} life. {They} {did}, with all the loudness that had ever been sent away. {refrain sound}

== all_night 1
@ harbour night fog medium: hero dance sleepy, friend sit determined, tool
early: {They} did not stop. {They} {did} for one hour. {They} {did} for two hours. {Their} arms hurt.
growing: {hero} did not stop. {They} {did} for one hour, and then another. Everything hurt. When {they} came to the difficult part, {they} made it extra loud.
confident: {hero} went on. One hour went by, and another. Everything in {them} ached that can ache. Each time {they} came to the difficult place, {they} leaned into it, and it went out over the water and around the corners of the fog.
/
@ wide: boat in water lit, hero stand surprised
early: Then a small light came out of the fog. It was a boat! Then came one more.
growing: And then there was a light, very small, and under it the nose of a boat, and behind it another one. They came straight to the end of the pier.
confident: And then a yellow spot came into the white, and under the spot there was the bow of a boat. After it came a second, and a third. They steered straight for the end of the pier, as they did every evening.

== safe
@ harbour dawn wide: captain stand happy, hero sit sleepy, boat in water
early: By morning all the boats were home. {captain} came last. "We could not see one thing," he said. "But we knew your sound. We knew the bit in the middle." And he took off his cap.
growing: When the sun came up, every boat lay in the harbour. Last of all {captain} came along the pier. "We saw nothing at all," he said. "But we know that sound. As soon as I heard that part in the middle, I knew where home was." And he took his cap off, all the way.
confident: When the fog turned gold and went, every boat lay at its place. The last one in was {captain}. He walked all the way out along the pier. "There's lots of fine music," he said. It was more than he had said in years. "I could never tell one from the other. But nobody does that part in the middle like you. I heard it and I said, there's the pier." He put two fingers to his cap, thought better of it, and took it off.
/
@ sunset medium: hero dance happy, neighbour dance happy, friend jump happy, tool, boat in water
early: Now there is a concert each week. It is at the end of the pier, and all the village comes. "Could you come a bit closer?" asks {neighbour}. But {hero} likes it out there.
growing: "Could you {deed} a bit closer?" asked {neighbour} the next morning, and blushed. But {hero} liked it out there. So the village carried its chairs along the pier every Saturday, and sat down, and brought cushions for their ears.
confident: "We wondered," said {neighbour} the next day, and looked at her shoes, "if you could do it a bit nearer." {hero} thought it over. But it was {their} place now, and it had the best view. So on Saturdays the village comes out along the pier with its chairs. Some bring cotton wool. At the part in the middle they all take it out.

== payoffs

== last 1
@ harbour sunset behind: hero sit happy, friend sit happy, boat in water
early: {refrain sound} And all the boats came home to it.
growing: {refrain sound} And every evening the boats come home along it.
confident: {refrain sound} And every evening, out on the water, somebody hears where it begins, and turns the wheel.
