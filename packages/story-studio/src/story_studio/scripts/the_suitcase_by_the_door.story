# On the first night away somebody keeps a packed suitcase by the door, in case; it empties thing by thing.
script: the_suitcase_by_the_door
themes: homesick
idea: the first time I sleep at grandpa's
title: {hero} Sleeps at {host's} | The First Night at {host's} | {hero} Is Homesick
words: sleep, sleepover, night, first, stay, homesick, home, miss, grandpa, grandma, away
role hero:
role host: kin, old, he, name "Grandpa", nouns grandpa grandad granddad grandfather opa grandma granny gran grandmother oma nana aunt uncle friend cousin
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom father dad daddy papa
role cat: kinds cat, name "Otto", introduced "Otto the cat"
refrain door: The suitcase stood by the door.
refrain incase: "In case," said {hero}.
cover @ home night wide: hero sit worried, suitcase, host stand calm, cat sit curious

== away 0
@ home day wide: mama hug happy, hero stand worried, host stand happy, suitcase
early: {hero} was going to sleep at {host's} for the first time. "I will come back in the morning," said Mama. Then she went away. {hero} did not take off {their} coat.
growing: For the first time {hero} was going to sleep at {host's}. {They} had wanted to, all week. But then Mama kissed {them} and said, "See you in the morning," and the car drove off. All at once it was a different sort of afternoon. {hero} did not take off {their} coat.
confident: For the first time {hero} was to spend the night at {host's}. {They} had looked forward to it all week, and packed {their} suitcase on Monday. But then Mama kissed {them} on the step, and said, "Until tomorrow morning," and {hero} heard the car as far as the corner. From there on it was quite another afternoon. "Give me your coat," said {host}. "I'll keep it on," said {hero}.
/
@ medium: hero sit worried, suitcase, host stand curious
early: {refrain door} {hero} sat down on it. "Do you not want to come in?" asked {host}. "I will wait here," said {hero}. {refrain incase}
growing: {refrain door} {hero} sat on top of it. "Don't you want to come in?" asked {host}. "I'd rather sit here," said {hero}. "In case of what?" {host.they} asked. {hero} did not know. {refrain incase}
confident: {refrain door} {hero} had put it there, and then {they} sat down on it, with {their} knees together, like somebody at a station. "It's warmer further in," said {host}. "I'm all right here," said {hero}. {refrain incase} {host} did not ask in case of what. {Host.they} only left the kitchen door open, so that one could see the light.

== soup 1
@ home sunset medium: host reach calm holding bowl, hero sit calm, suitcase
early: It was time for supper. {hero} did not get up. So {host} brought the soup to the suitcase. {Host.they} sat down on the floor. They both ate soup there.
growing: At supper time {hero} was still sitting on the suitcase. So {host} did not call. {Host.they} brought two bowls of soup into the hall and sat down on the doormat. It is not a bad place for soup, if one is careful.
confident: At six there was a smell of soup. {hero} stayed at {their} post. So {host} came out with two bowls, lowered {host.themself} on to the doormat with a groan, and handed one up. "I've lived here for thirty years," said {host.they}, "and I have never eaten in the hall. One sees the place quite differently."
/
@ close_up: hero sit surprised, host sit calm
early: "It does not taste like at home," said {hero}. "No," said {host}. "It is a here soup."
growing: "It tastes different from at home," said {hero}. "That's because it is here soup," said {host}. "You only get it here." {hero} had some more, to find out.
confident: "It isn't like the one at home," {hero} said. "No," said {host}. "That would be home soup. This is the other kind." {hero} took a second spoonful to see what the difference was, and a third to be sure.

== hole 0
@ home night medium: hero sit sad, host sit calm, suitcase
early: Then it got dark. {hero} felt a hole in {their} tummy. It was not hunger. "I want to go home," {they} said. "That is homesick," said {host}. "I get it too, when I sleep at yours." 
growing: When it grew dark, a hole came into {hero's} stomach, although it was full of soup. "I think I'm ill," {they} said. "I want to go home." "Is it round," asked {host}, "and does it pull?" It was, and it did. "Then you're homesick," said {host}. "I know it well. I get it every time I sleep at your house."
confident: When the window turned black, {hero} noticed that there was a hole in {their} stomach, just where the soup ought to have been. "I feel ill," {they} said. "I would like to go home now." {host} thought about it as if it were a sum. "Is it round? And does it pull in the direction of the door?" That was exactly what it did. "That's called being homesick. I get it on your sofa, each time, at about nine." {hero} stared at {host.them}. It had never crossed {their} mind that somebody could be homesick for here.
/
@ close_up: host reach calm, hero sit curious, suitcase open
early: "What do you do then?" asked {hero}. "I take one thing out of my bag," said {host}. "Just one." {hero} opened the suitcase. {They} took out one sock. It smelled of home.
growing: "And what do you do about it?" "I unpack one thing," said {host}. "Only one, and then I see how it goes." {hero} thought about that. {They} got off the suitcase, opened it a crack, and took out {their} blue socks. They smelled of home. They could go on the feet, even here.
confident: "What do you do?" asked {hero}. "We could ring up your mother," said {host}, "and she'd come. That is always possible. Or else I do what I do on your sofa. I unpack one thing, no more than that, and wait a bit." {hero} looked at the telephone and at the suitcase. Then {they} got up, for the first time since four o'clock, undid one lock, and took out the blue socks. They smelled of the cupboard at home. One could wear them in case, as well.

== brush 1
@ bathroom night medium: hero stand calm holding toothbrush, host stand calm holding toothbrush, mirror
early: The next thing was the toothbrush. {hero} put it in the cup, next to {host's}. They stood there, side by side, and looked at each other.
growing: The next thing was the toothbrush. {hero} stood it in the mug, where there had only ever been one. Now there were two of them, leaning on each other like old friends.
confident: The second thing was {their} toothbrush. It was only sensible, since there had been soup. In the mug in the bathroom there had always been one brush, alone. {hero} put {theirs} in beside it, and the two of them leaned together at once, as if they had things to talk about.
/
@ close_up: hero stand surprised, host stand happy
early: {host} took out {host.their} teeth and brushed them. {hero} had never seen that at home!
growing: Then {host} took out {host.their} teeth, all of them, and brushed them in {host.their} hand. There was nobody at home who could do that.
confident: Then {host} took out {host.their} teeth, the whole upper row, and brushed them in {host.their} hand, whistling. Nobody at home could do anything like it. {hero} forgot the hole for as long as it took.

== noise/clock 2
@ bedroom night medium: hero sit worried, bed, kitchen_clock above
early: In the bed it was too loud. Tick, tock! At home there was no tick and no tock. {hero} took one more thing out. It was {their} bear. Now the two of them could listen.
growing: In bed it was too quiet, and then again it was too loud. There was a clock that went tick and forgot to go tock. So {hero} fetched one more thing. It was {their} bear, and it was not afraid of clocks.
confident: In bed it was too quiet, and in the middle of the quiet there was a clock, which said tick, thought it over, and some time later said tock. At home no one talked like that. {hero} padded out to the suitcase in blue socks for one more thing. The bear had rather good nerves.
/
@ close_up: hero sit calm holding bear_toy
early: "It is just a clock," {hero} told the bear. Tick. Tock.
growing: "It is only a clock," {they} explained to the bear. It helps to explain things to a bear.
confident: "That's merely a clock," {hero} explained to the bear, "and it's old, so it needs longer." The bear took that very well.
=>
@ home dawn close_up: hero stand surprised, kitchen_clock above
early: {hero} did not hear the clock at all now. It went tick and tock just for fun.
growing: In the morning {hero} could not even hear the clock. {They} had to stop and listen for it.
confident: {They} noticed that {they} could not hear the clock any more, and had to hold {their} breath to find it.

== noise/snore 2
@ bedroom night medium: hero sit surprised, bed, lamp lit
early: A big noise came out of the wall. Rrrr! It was {host}. {Host.they was} asleep. Then {hero} took out {their} pillow. Rrrr, went the wall.
growing: Then something growled in the wall. It was {host}, who had fallen asleep in the next room, and who slept like a tractor. So {hero} went and fetched one more thing, {their} own pillow, to put over {their} ears.
confident: Then there was a growling, which came through the wall. It went up like somebody pulling a sledge, and came down like somebody on it. It was {host}, asleep. {hero} got up for one more thing, and it was {their} own pillow, with the ducks, to be put over the ears.
/
@ close_up: hero sit calm holding pillow
early: It was not so bad. If {host} snored, then {host} was there.
growing: But then {they} took it off {their} ears again. As long as it snored, one knew that somebody was there.
confident: After a while {they} put it under {their} head instead. It was a terrible noise. But as long as the sledge went up and down, one knew for certain that there was somebody in the house.
=>
@ home dawn close_up: host sit sleepy, hero sit happy
early: "Did I snore?" asked {host}. "Yes," said {hero}. "Rrrr. It was nice."
growing: "Did I snore?" asked {host}. "Very much," said {hero}. "It was good. I could hear where you were."
confident: "I hope I didn't snore," said {host}. "You did it all night," said {hero}. "I'd have been worried otherwise."

== cat 1
@ bedroom night close_up: cat walk curious, hero sit surprised, bed
early: {cat} came in. {cat!} looked at the bed. He jumped up. He lay down on {hero's} feet, right on the blue socks. He was heavy and warm.
growing: The door moved, and nobody was there. It was {cat}, and he was so low down that one had to look twice. He jumped on the bed, walked once around {hero}, and lay down on the blue socks. He was as heavy as a stone and much warmer.
confident: The door opened by itself, which would have been too much, if a tail had not come in along with it. It was {cat}. He inspected the bed, in which he plainly had slept before, walked all the way round {hero}, and lowered himself on to the blue socks. He weighed about as much as homesickness, but he was warmer, and he lay on the other end.
/
@ home night medium: hero walk calm, suitcase open, cat walk calm
early: {hero} went to the suitcase one more time. {Cat} came too. What was left in it? There was just one thing. {hero} left it in. {refrain incase}
growing: Later {they} went out once more to the suitcase, and the cat came along. There was only one thing left in it, and that was the pyjamas. {hero} still had {their} coat on. {refrain incase}
confident: At some time after ten they went out again, the two of them, to look into the suitcase. It held nothing but the pyjamas. {hero} had got into bed in {their} coat. But the cat was yawning, and it was a long time since there had been any case at all.

== moon 3
@ home night behind: hero stand calm, window, moon above
early: {hero} looked out. The moon was there. It was the same moon as at home.
growing: {hero} looked out of the hall window. Over the roofs hung the moon, with the same dent in it as at home.
confident: From the hall one could see the moon. It was the one from home, with the dent on the left. Somebody must have brought it along, in case.
/
@ close_up: hero stand happy
early: "Good night, Mama," said {hero}. She could see it too.
growing: Perhaps Mama was looking at it too. {hero} waved at it a little.
confident: If Mama happened to look at it now, then they were both looking at the same spot. {hero} nodded to it, and it was almost like a telephone.

== pyjamas 0
@ bedroom night medium: hero sit happy, cat sleep happy, bed, coat
early: Then {hero} was too warm. {They} took off {their} coat. {They} took the last thing out of the suitcase and put it on. It was {their} pyjamas. Now there was nothing left to take out. And the hole was gone! {hero} felt for it. Then {they was} asleep.
growing: Somewhere between the cat and the blanket {hero} noticed that it was too warm for a coat. {They} took it off. And as there was only one thing left in the suitcase, {they} fetched that too and put it on. Now the suitcase was empty. {hero} lay down and felt for the hole in {their} stomach. It had to be somewhere. {They was} still looking for it when {they} fell asleep.
confident: There comes a point when one can't keep one's coat on, with a cat on one's feet. {hero} took it off and hung it over the chair. Then {they} went for the last thing in the suitcase, since there was no sense in sleeping in a jersey, and put the pyjamas on, and did up all the buttons. It was only when {they} lay down again that {they} thought of it. The suitcase was empty. If there was a case now, {they} would not be ready. {hero} felt for the hole, to ask what it thought. It had been there, quite round, between the soup and the ribs. {They was} still feeling about for it when {they} fell asleep.
/
@ home dawn wide: suitcase open, host stand calm, cat sit calm
early: {host} got up and looked. {refrain door} It was open, and it was empty.
growing: In the grey of the morning {host} came past in slippers. {refrain door} It was wide open and had nothing in it. {host} smiled, and went to put on the milk.
confident: When it got light, {host} came along the hall in slippers. {refrain door} It was wide open, like a mouth that has told everything. {host} looked into it for a while, and moved it to one side, so that nobody would fall over it.

== payoffs

== mama 1
@ home day wide: mama stand happy, hero run surprised, host stand happy, door open
early: Ding-dong! It was Mama. "Are you ready to go?" she asked. "Now?" said {hero}. "I am not ready at all! I have not had my here egg."
growing: At nine the bell rang, and there was Mama. "I'm a bit early," she said. "I missed you. Is your suitcase packed?" "Already?" cried {hero}. {They} had {their} pyjamas on and a spoon in {their} hand. "I've got nothing packed at all. And we haven't had the here egg!"
confident: At nine there was a ring at the door. It was Mama, rather early, and a little out of breath. "Did you manage?" she asked. "I hardly slept. I suppose that you've been sitting on your suitcase." "What suitcase?" said {hero}. {They} had egg on {their} chin. Then {they} saw it, over by the wall, with the cat in it.
/
@ close_up: hero hug happy, mama hug happy
early: {hero} gave her a big hug. "Come in," {they} said. "I will show you my bed."
growing: {hero} hugged her for a long time. Then {they} took her by the hand. "Come in, and I'll show you everything," {they} said. "Mind the clock."
confident: {hero} hugged her very hard, for there had been a hole, after all. Then {they} pulled her inside. "You can have your soup in the hall," {they} said. "One sees everything quite differently."

== close 0
@ home day wide: hero walk happy holding suitcase, host wave happy, cat sit happy
early: So {hero} packed it all up. But one blue sock was not there. It lay under {host's} bed, next to {cat}. {hero} let it stay. {refrain incase}
growing: In the end {hero} packed everything in again, the bear, the pillow and the brush. Only one of the blue socks was missing. {They} found it under the bed, where {cat} had made a nest of it. {hero} was going to take it, and then {they} left it there for the next time. {refrain incase}
confident: Around noon it was all packed again, all but one blue sock. {hero} found it under the bed, where {cat} lay on it with one paw. {They} looked at it, and at the mug in the bathroom, where one toothbrush was leaning over to the side on which nobody was any more. {hero} opened the suitcase again, took out {their} own, and put it back. "You'll need that at home," said Mama. "I've got another one," said {hero}. "This one sleeps here." {refrain incase}
