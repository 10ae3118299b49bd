# Somebody loved is in hospital and may not be visited; a torch at a window says good night.
script: two_flashes
themes: someone_ill, relative_ill
idea: my mum is in hospital
title: Two Flashes | Fourth Floor, Third Window
words: hospital, ill, sick, doctor, nurse, operation, well
role hero:
role ill: kin, adult, she, name "Mama", nouns mother mum mama mom father dad papa grandma gran grandmother grandpa grandfather sister brother aunt uncle
role carer: kin, adult, he, name "Uncle Ben"
role nurse: kin, adult, she, name "Nurse Ida"
refrain not: "Not yet," they said.
refrain flash: One flash, and then one more.
refrain count: Four floors up, and three windows along.
cover @ street night behind: hero stand happy holding torch lit, carer stand calm, house, star above

== gone
@ home day medium: hero stand worried, carer stand calm, bed
early: {ill} was ill and had to go to the hospital. {Ill.their} bed was empty. {carer} came to stay. "When can I see {ill.them}?" asked {hero}. {refrain not}
growing: {ill} had to go to the hospital, quite suddenly, with one small bag. {carer} came to stay and cooked the wrong soup. "When can I visit {ill.them}?" asked {hero}. {refrain not}
confident: It went very fast. In the morning {ill} was there, and in the evening there was only a bed that nobody had made. {carer} came to stay, with a suitcase and the wrong soup. "When can I see {ill.them}?" asked {hero}. {refrain not} It was the only thing that anybody seemed able to say.
/
@ close_up: hero sit sad
early: {hero} did not get {their} good night kiss. {They} could not sleep.
growing: Every night {ill} had said good night twice, once with the light on and once with the light off. Now nobody knew about the second one.
confident: Every evening {ill} had said good night twice: once with the light on, and once, more quietly, when it was off. {carer} only knew about the first. It is hard to explain to somebody that they have forgotten a thing which they never knew.

== why 1
@ kitchen day medium: carer sit calm, hero sit worried, table
early: "Is it bad?" asked {hero}. "The doctors help {ill.them}," said {carer}. "It takes time. It is not because of you."
growing: "Is it very bad?" asked {hero}. "It is serious," said {carer}, "and they are good at it there. It will take a while. And it is nobody's fault, not yours either." {hero} had not asked that. But {they} had wanted to.
confident: "Is it bad?" asked {hero}. {carer} put down the spoon. "It's serious," he said. "And they know what to do. Both of those. It takes weeks, and it did not come because of anything that anybody said or did." {hero} had not asked about that. {They} had only lain awake over it.
/
@ close_up: hero sit calm, carer hug calm
early: "May I be sad?" asked {hero}. "Yes," said {carer}. "I am too."
growing: "You can be sad, and you can also play," said {carer}. "I do both."
confident: "One can be worried and still want ~pancakes," said {carer}. "I am both, at this moment." So they made some.

== window
@ street day wide: hero stand curious, carer point calm, house
early: They went to see the hospital from the street. It was so big. "Where is {ill.they}?" asked {hero}. {carer} counted. {refrain count}
growing: {hero} was not allowed in, because of the germs. So they went and looked at the hospital from the street. It had a hundred windows. "Which one is it?" {carer} counted. {refrain count}
confident: Children were not let in on that ward, because of what they carry up their noses. "Nobody can forbid us to look at the house," said {carer}. So they stood in the street, and there it was, with a hundred windows, all alike. "Which?" asked {hero}. {carer} counted with his finger. {refrain count}
/
@ close_up: hero wave sad, house
early: {hero} waved. But it was too far. No one could see a hand.
growing: {hero} waved with both arms. But from up there a person in the street is no bigger than a crumb.
confident: {hero} waved until {their} arms hurt. From the fourth floor a person in the street is about as big as a crumb, and there were a great many crumbs.

== sign/letter 2
@ kitchen day medium: hero sit determined holding pencil, paper, table
early: {hero} made a big picture. "This is so big, {ill.they} will see it," {they} said. But the rain made it run.
growing: {hero} painted a sign as big as the table. HELLO, it said. They held it up in the street. Then it rained, and the HELLO ran down to their shoes.
confident: {hero} painted a sign as large as the kitchen table. HELLO, it said, in red. They held it up in front of the hospital for an hour. Then the rain came, and the HELLO got longer and longer and ran into their shoes.
/
@ street rain close_up: hero stand sad, carer stand calm holding umbrella, paper wet
early: "It must be a thing that the rain cannot hurt," said {carer}.
growing: "So paper is no good," said {carer}. "We need something that does not run."
confident: "Not paper, then," said {carer}, and emptied his shoe. "It should be something that can stand the rain."
=>
@ hospital day close_up: ill sit happy holding paper, hero stand happy
early: {hero} gave {ill} the picture. The rain had washed it, but it was still red.
growing: On the wall hung a sheet of paper with long red stripes. Nurse Ida had brought it up from the street. "I could read every word," said {ill}.
confident: Over the bed hung a big sheet with long red stripes on it. It had been carried up, dripping, by somebody in white. "I could read every word of it," said {ill}.

== sign/kite 2
@ street day wind medium: hero run determined holding kite, carer run worried
early: {hero} flew a kite, up and up. It went by the window! But the wind took it away.
growing: {hero} had a kite. On Sunday there was wind, and it rose past the first floor and the second and the third. Then the string came to an end, and it was one floor short.
confident: {hero} had a kite, and on Sunday there was wind. It went up past the first floor, and the second, and a surprised man on the third. There the string came to an end. They were short by exactly one floor.
/
@ close_up: hero stand sad, carer look_up calm
early: "By day there is too much to see," said {carer}.
growing: "In the daytime there is so much to look at," said {carer}. "{Ill.they} would have to look at the right moment."
confident: "And even so," said {carer}, "by day one looks at this and at that. One would have to look just then."
=>
@ street sunset wide: ill walk calm, hero walk happy holding kite
early: {hero} showed {ill} the kite. Now it had a very long string.
growing: On the way they stopped for the kite. {hero} had tied on a second string, just in case.
confident: On the way home {hero} showed {ill.them} the kite. It had two strings on it now, knotted together. "Fourth floor," said {hero}. "In case anybody needs it."

== sign/song 2
@ street day medium: hero dance determined, carer dance happy
early: {hero} sang as loud as {they} could. A bus came by. It was louder.
growing: {hero} sang {ill's} song, as loud as {they} could, and {carer} sang too. Then the number nine bus came, and after that the number eleven.
confident: {hero} stood under the windows and sang, and {carer} sang the low part, which he did not know. It was very loud. But so was the number nine bus, and behind it came the eleven.
/
@ close_up: hero stand sad, carer stand calm
early: "At night it is quiet here," said a man. That was a good thought.
growing: "You should come at night," said the man at the kiosk. "At night one can hear a cat walk." {hero} thought about that.
confident: "You want to come at night," said the man in the kiosk, who had enjoyed it. "By day this street can't hear itself." {hero} thought about that all the way home.
=>
@ home night close_up: ill sit happy, hero sit happy
early: {ill} sang the song, softly. No bus came by.
growing: In the evening {ill} sang the song, quite softly. There was not one bus in it.
confident: In the evening {ill} sang the song, in half a voice, which was all that {ill.they} had yet. No bus went through it. One could hear each word.

== nurse 3
@ hospital day medium: ill sit sad, nurse stand calm, bed, window
early: Up in the room {ill} lay in bed. "I miss the good night," {ill.they} said to Nurse Ida.
growing: Four floors up {ill} lay in a white bed and was tired. "Does it hurt?" asked Nurse Ida. "Only in the evening," said {ill}, "at half past seven. There is someone whom I would say good night to."
confident: Four floors up, {ill} was lying in a white bed, counting the holes in the ceiling. "Is it worse at any special time?" asked Nurse Ida, with her pen ready. "At half past seven," said {ill}. "There's a good night that I owe somebody. Two, in fact."
/
@ close_up: nurse stand curious, window
early: Nurse Ida put the bed by the window.
growing: Nurse Ida thought for a moment. Then she took off the brake and pushed the bed over to the window.
confident: Nurse Ida did not write that down. She let off the brake with her foot and rolled the bed to the window, lamp and all. "There's not much to see," she said, "but it's more than holes."

== torch
@ street night medium: hero stand determined holding torch lit, carer stand calm, house
early: It was dark now. {hero} had a torch. {They} held it up. {refrain count} {refrain flash}
growing: Half past seven in the evening, and it was dark. {hero} held up {their} torch. {refrain count} {They} pressed the button twice, once for the light on and once for the light off. {refrain flash}
confident: So they came back at half past seven, when it was dark and the street was quiet. {hero} had brought the torch from under {their} pillow. {refrain count} {They} aimed, once for the good night with the light on, and once for the one with the light off. {refrain flash} Nobody else in the world would know what that meant.
/
@ behind: hero look_up surprised, carer look_up surprised, house lit
early: They waited. It was all dark up there. Then, in the third window, a lamp went on and off, on and off! It was {ill}!
growing: They waited. Nothing moved. {hero} counted to ten. And then, in the third window, somebody switched a lamp on, and off, and on, and off. {refrain flash} "{Ill.they} saw it!" cried {hero}.
confident: They waited. A hundred windows looked down and did nothing. {hero} counted to ten, and on to twenty, more slowly. Then, in the third window, a bedside lamp went on, and off. There was a pause that one could have put a kiss in. Then it went on again, and off. {carer} had something in his eye. {hero} had not. {They was} busy looking.

== nights 1
@ street night rain medium: hero stand happy holding torch lit, carer stand calm holding umbrella
early: After that they came each night. They came in the rain too. {refrain flash} Then {hero} could sleep.
growing: After that they went there every evening, in rain and in wind. It took three minutes. {refrain flash} And then {hero} could sleep, and so could somebody else.
confident: They went every evening after that, in rain, in wind, and once with a saucepan for a hat. It never took longer than three minutes. {refrain flash} "Half past seven and all well," Nurse Ida wrote down. Afterwards both of them slept like stones.
/
@ hospital night close_up: ill sit happy, lamp lit, window
early: Some nights it was only one flash. {ill} was so tired. The next night it was two.
growing: One evening there was only one flash from up there. {hero} was frightened. But the next day it was two again. "Some days are one-flash days," said {carer}.
confident: One evening only one flash came back, and a weak one. {hero} did not sleep that night. But the next day there were two, and after that it happened less and less. "There are one-flash days," said {carer}. "For me too."

== payoffs

== home
@ home day medium: ill stand happy, hero hug happy, carer stand happy
early: Then one day {ill} came home. {Ill.they was} thin, and {ill.they} had to rest. But {ill.they was} there!
growing: And one day, when there were leaves on the trees, {ill} came home. {Ill.they was} thin, and the stairs took a long time. "Slowly," {ill.they} said. {hero} had time.
confident: In spring, when one had almost got used to it, {ill} came home. {Ill.they was} thin and had to sit down on the third stair. {hero} sat down too. It was a good stair. Nobody said "not yet" any more.
/
@ bedroom night close_up: ill sit calm, hero sleep happy, bed, lamp lit
early: In the evening {ill} said good night. Then the lamp went on and off, two times. {refrain flash}
growing: That evening {ill} said good night with the light on, and once more with the light off. But before that {ill.they} did something new. The lamp went on and off, and on and off. {refrain flash}
confident: That evening there was a good night with the light on, and after it the other one. Then, when {hero} was nearly asleep, somebody reached for the switch. {refrain flash} {hero} felt under {their} pillow for the torch, and answered.
