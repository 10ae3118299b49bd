# Everybody lends a thing that helps to sleep, until the bed is full; carrying it all back is what makes tired.
script: everything_in_the_bed
themes: cannot_sleep, bedtime
idea: a bear who cannot sleep
title: Everything in the Bed | {hero} Cannot Sleep
words: sleep, awake, bed, bedtime, night, tired, pillow
role hero:
role friend: open, kinds mouse goat squirrel rabbit, introduced "{name} the {friend.noun} from next door"
role cook: kinds pig hen beaver, she, adult, introduced "{name} the {cook.noun}"
role old: kinds owl tortoise goose, he, old, introduced "old {name} the {old.noun}"
role baby: kinds duckling mouse hedgehog, introduced "little {name} the {baby.noun}"
refrain awake: But {hero} was still awake.
refrain try: It always works for me.
cover @ bedroom night wide: hero sit sleepy, bed, pillow, clock, kettle, moon

== awake
@ bedroom night medium: hero sit sleepy, bed, moon above
early: It was late. The moon was out. {hero} lay in bed and could not sleep.
growing: It was late, and the moon stood in the window. {hero} lay in bed, first on one side and then on the other. {They} could not sleep.
confident: It was late. The moon had come to the window, looked in, and gone on. {hero} lay on {their} left side, and on {their} right side, and on {their} back, and then there were no more sides left. {They} could not sleep.
/
@ close_up: hero sit cross, pillow
early: {They} counted to ten. {They} counted to a hundred. {refrain awake}
growing: {They} counted to a hundred. {They} counted back again, which was harder. {refrain awake}
confident: {They} counted up to a hundred and down to nothing. {They} thought of something boring, and it turned out to be interesting. {refrain awake}

== friend
@ street night medium: hero stand sleepy, friend stand happy holding pillow, house, door open
early: So {hero} went to {friend}. "Take my pillow," said {friend!}. "{refrain try}" {hero} carried it home.
growing: So {hero} got up and went to see {friend}. "You need a good pillow," said {friend!}, and brought {friend.their} own. "{refrain try}" {hero} thanked {friend.them} and carried it home.
confident: So {hero} got up, put on {their} slippers, and knocked at the house of {friend}. "It's your pillow," said {friend!} at once. "Take mine. {refrain try}" It was a fine fat one, and {hero} carried it home under one arm.
/
@ bedroom night close_up: hero sit sleepy, 2 pillow, bed
early: Now there were two pillows in the bed. It was nice. {refrain awake}
growing: Now there were two pillows in the bed, and it was a bit softer than before. {refrain awake}
confident: Now there were two pillows. It was softer, and it was higher, and one saw the ceiling from closer up. {refrain awake}

== lend/clock 1
@ home night medium: old stand calm holding clock, hero stand sleepy, lamp lit
early: {hero} went to {old}. "Take my clock," said {old!}. "It says tick, tock. {refrain try}"
growing: Next {hero} asked {old}. "What you need is a clock," said {old!}. "You lie there and listen: tick, tock, tick, tock. {refrain try}"
confident: Next {hero} asked {old}, who had slept more than anybody. "Silence keeps people awake," said {old!}, and unhooked the clock from his wall. "You must have something to listen to. {refrain try}"
/
@ bedroom night close_up: hero sit surprised, clock, bed
early: Tick, tock, tick, tock. {hero} listened to each one. {refrain awake}
growing: Tick, tock, said the clock in the bed. {hero} listened very hard, so as not to miss one. {refrain awake}
confident: Tick, said the clock, and {hero} waited for the tock. Tock, it said, and {they} waited for the tick. They came every time. It was quite exciting. {refrain awake}

== lend/kettle 1
@ kitchen night medium: cook stand happy holding kettle, hero stand sleepy, table
early: {hero} went to {cook}. "Take my kettle," said {cook!}. "It is nice and warm. {refrain try}"
growing: Then {hero} asked {cook}, who was up before everybody. "Cold feet," said {cook!}. "Put my kettle at the end of your bed. {refrain try}"
confident: Then there was {cook}, who got up to bake when others turned over. "Show me your feet," said {cook!}, and touched one. "I thought so. Take my kettle to bed, wrapped in a towel. {refrain try}"
/
@ bedroom night close_up: hero sit happy, kettle, bed
early: Now {their} feet were warm. {They} wiggled them. {refrain awake}
growing: The kettle was warm and smelled of tea. {hero's} feet were so pleased that they began to dance. {refrain awake}
confident: It was lovely. For the first time all night {hero's} feet were warm, and they woke up properly and wished to go somewhere. {refrain awake}

== lend/doll 2
@ home night medium: baby stand sleepy holding bear_toy, hero sit sleepy
early: {hero} went to {baby}. {baby!} gave {them} a toy bear. "{refrain try}"
growing: Even {baby} wanted to help. {Baby.they} held out {baby.their} toy bear. "It is good at nights," said {baby!}. "{refrain try}"
confident: Even {baby} had heard of it by now, and came out in a nightshirt that reached the floor. "You can have my toy bear," {baby.they} said. {Baby.their} lip shook only a little. "{refrain try}"
/
@ bedroom night close_up: hero sit curious, bear_toy, bed
early: The toy bear looked at {hero}. {hero} looked at the toy bear. {refrain awake}
growing: {hero} laid it beside {them}. It did not close its eyes either. {refrain awake}
confident: {hero} put it on the other half of the bed. It lay there with its eyes wide open. They looked at each other until it became embarrassing. {refrain awake}

== lend/book 3
@ library night medium: hero reach sleepy holding book, shelf, lamp lit
early: {They} got a big book with no pictures. "That will make me tired," said {hero}.
growing: In the library {hero} borrowed the thickest book there was. It was about stairs, and it had no pictures.
confident: The library left its door open for such cases. {hero} took out the thickest book in it, which was about stairs, in two parts, up and down.
/
@ bedroom night close_up: hero sit surprised holding book, bed
early: {hero} read and read. Now {they} wanted to know the end. {refrain awake}
growing: It was a mistake. At page ninety there was a stair that nobody had ever come down, and {hero} had to know why. {refrain awake}
confident: It was a mistake. On page ninety somebody went up a stair and did not come down, and after that there was no question of stopping. {refrain awake}

== full 1
@ bedroom night wide: hero sit cross, bed, 2 pillow, clock, kettle, book
early: Now the bed was full. There was no room for {hero}. {They} fell out. Bump!
growing: Now everything was in the bed. There was a pillow too many, and a clock, and a kettle. {hero} lay on the edge. Then {they} turned over, and there was no edge. Bump!
confident: By two o'clock everything that helps was in the bed. It ticked, it steamed, it was piled to the ceiling. {hero} had a strip at the side as wide as a ruler. {They} breathed out, and there was no strip. Bump!
/
@ close_up: hero sit sad, bed
early: {hero} sat on the floor. "I want my old bed back," {they} said.
growing: {hero} sat on the cold floor and looked up at {their} own bed. "There is room for everything in it," {they} said, "but me."
confident: {hero} sat on the floor and looked at it from below. It was the best bed in the village for falling asleep in. "And I," {they} said, "am the only thing that is not in it."

== moon 3
@ bedroom night behind: hero stand calm, window, moon above
early: {hero} looked out of the window. All the houses were dark. Then {they} saw one light, and another.
growing: {hero} went to the window. It was the middle of the night, and all the houses should have been dark. But there was a light in every one of the windows.
confident: {hero} leaned out of the window for some air. It was the time when everything should be dark. But next door there was a light, and across the road, and up at the corner, in one house after another.
/
@ street night wide: friend stand sleepy, old stand sleepy, house, lamp lit
early: Nobody could sleep. {hero} had all their things!
growing: Behind the windows they walked up and down. {hero} understood it all at once. Nobody can sleep without the thing that always works.
confident: Behind the curtains shadows walked up and down. {hero} looked at the lights, and then at the bed. "Oh," {they} said. Of course it always worked for them. That was why they needed it.

== back
@ bedroom night medium: hero stand determined holding pillow, bed
early: Now {friend} had no pillow and could not sleep. "I must take it all back," said {hero}.
growing: Somebody knocked, very softly. It was {friend}. "I am sorry," {friend!} said, "but I can't sleep without my pillow." "Of course," said {hero}. "I will take everything back, at once."
confident: There was a small knock. Outside stood {friend} with {friend.their} hair on end. "Did it help?" asked {friend!}. "Because, you see, now I can't." {hero} looked at the pillow, and at everything else. It had all been somebody's night. "I'll take it back," said {hero}. "All of it. Now."
/
@ street night wide: hero walk determined holding pillow, house, moon above
early: {hero} carried the pillow. It was a long way. {They} came back and got the next thing.
growing: {hero} took one thing after the other, up the road, and down the road, and up the road again, with {their} arms full, in the moonlight.
confident: It could not be done in one go. {hero} went up the road with {their} arms full, and came back with them empty, and went again. It was a warm night, and the road had never seemed to have so many steps in it.

== give 2
@ street night medium: hero walk sleepy holding pillow, friend stand happy, house
early: "Good night," said {friend}, and took the pillow. The light went out.
growing: "Here is your pillow," said {hero}. {friend} put {friend.their} head on it, still standing. Behind the window the light went out.
confident: {friend} took the pillow at the garden gate and was asleep before {friend.they} reached the door. The rest of {friend.them} went in on its own. The light went out.
/
@ wide: hero walk sleepy, house, moon above
early: One by one the lights went out. It got very dark and quiet.
growing: And so it went from house to house. "Good night." "Good night." Behind {hero} one light after another went out.
confident: So it went, from door to door, and at each of them there was one whispered good night and one light less. {hero} walked ahead of the dark, and it followed {them} down the road like a friendly dog.

== last 1
@ street night medium: hero walk sleepy holding bear_toy, baby sleep calm
early: The last thing was for {baby}. {hero} put the toy bear under {baby.their} arm.
growing: The last thing was the smallest. {hero} put the toy bear under {baby's} arm. {baby!} did not wake up, but {baby.they} held on.
confident: Last of all was the toy bear. {baby} had fallen asleep on the doorstep, waiting for it. {hero} pushed it under {baby.their} arm, and felt the arm close, and carried them both in.
/
@ close_up: hero stand sleepy
early: {hero} yawned. It was a very big yawn.
growing: On the way home {hero} had to yawn, so widely that {they} walked into {their} own gate.
confident: On the way back {hero} yawned. It began at the corner and lasted to the gate, and {they} walked the end of it with {their} eyes shut.

== payoffs

== sleep
@ bedroom night medium: hero stand sleepy, bed, pillow
early: At last {hero} came home. {Their} legs were so tired. The bed was empty. It had one pillow, and it was {hero's}.
growing: At last {hero} was home again. {Their} arms were heavy and {their} legs were heavier. There stood the bed, quite empty, with one blanket and one flat old pillow. {hero} had never seen anything so beautiful.
confident: At last there was nothing left to carry but {themself}. {hero} stood in front of {their} bed. It had one blanket, one flat pillow, and plenty of room. {Their} arms were heavy. {Their} legs were heavier. It had been a long way, eleven times.
/
@ close_up: hero sleep calm, bed, moon above
early: {hero} lay down. One, two … {hero} was asleep.
growing: {They} lay down on {their} left side and began to count. {They} got as far as two.
confident: {They} lay down on {their} left side. "It always works for me," {they} told the ceiling, but {they} never got to say what.

== morning 3
@ bedroom dawn medium: friend stand curious, hero sleep calm, bed
early: In the morning {friend} came. "What helped?" asked {friend!}. But {hero} did not wake up.
growing: In the morning {friend} looked in at the window. "And what was it that helped?" asked {friend!}. {hero} only snored.
confident: In the morning {friend} looked through the window. "We all want to know," said {friend!}. "What was it, in the end? The pillow?" There was no answer but a snore.
/
@ wide: hero sleep calm, friend stand happy, bed
early: "It was my pillow," said {friend}.
growing: "I knew it," whispered {friend}. "It was my pillow."
confident: "It was the pillow," {friend} told everybody, and went home content. {Friend.they was} not the only one. By breakfast they were all sure that it had been theirs.
