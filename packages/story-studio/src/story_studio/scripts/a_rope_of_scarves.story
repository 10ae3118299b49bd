# Somebody is in trouble far out of reach; the rope is always one piece too short, until the helper ties in the thing that they would not give.
script: a_rope_of_scarves
themes: rescue, helps, does_something, vehicle, monster, hero, living_thing, anything
idea: a princess rescues a dragon from a tower
title: A Rope of Everything | How {hero} Set Out to {deed}
needs: rescue
words: rescue, save, free, help, storm, tower, flood, stuck, sea
role hero: alive
role whom: open, alive, kinds duckling rabbit hedgehog
role friend: kinds mouse frog squirrel duck, cheerful, introduced "{name} the {friend.noun}"
role doubter: kinds goat heron goose, old, he, introduced "{name} the {doubter.noun}"
role baker: kinds pig bear hen, adult, she, introduced "{name} the {baker.noun}"
role small: kinds rabbit duckling hedgehog, child, she, introduced "a small {small.noun} called {name}"
refrain short: It was too short.
refrain more: "Then we need one more piece,"
cover @ hill day wide: hero hold determined holding rope, friend stand happy, whom wave worried

== call
@ village day wide: hero run worried, friend run worried, bell
early: One day the bell rang. "Help!" Somebody was in trouble. It was {whom}. "I will {deed}," said {hero}. Everyone looked at {them}. "You?"
growing: One windy day the big bell rang, and it did not stop. {whom} was in trouble, and could not get out alone. "Somebody must do something," they all said. "I will {deed}," said {hero}. They turned round to see who had said it.
confident: It was a windy day, and the bell rang as it only rings when it matters. {whom} was in trouble, far out, where nobody could reach. "Somebody ought to do something," said everybody, and looked for somebody. "I will {deed}," said {hero}. They all turned round. They had to look twice.
/
@ medium: doubter stand calm, hero stand determined holding rope
early: {hero} had a rope. {They} threw it. {refrain short} "You cannot do it," said {doubter}. {refrain more} said {hero}.
growing: {hero} had brought a rope. {They} threw it as far as {they} could. {refrain short} "There you are," said {doubter}. "It can't be done." {hero} pulled it in again. {refrain more} {they} said.
confident: {hero} had brought a rope, which was more than the others had. {They} threw it with all {their} might. {refrain short} "It was a good throw," said {doubter}, "but one cannot {deed} with half a rope." {hero} pulled it in, hand over hand, and {they was} thinking. {refrain more} {they} said.

== scarf 1
@ village day medium: baker reach happy holding scarf, hero stand happy, friend stand happy, rope
early: {baker} gave her scarf. They tied it on. Now the rope was longer. {hero} threw it. {refrain short}
growing: {baker} took the scarf from around her neck. "It's a warm one," she said. "Tie it on." {hero} tied it to the end and threw. {refrain short} But it was not as short as before.
confident: {baker} was already unwinding her scarf. It had been a present, and it was a long one, for she had a good deal of neck. {hero} tied it on and threw again. {refrain short} But {friend}, who had an eye for such things, said that it had been shorter.
/
@ wide: friend run happy, hero hold determined holding rope
early: {refrain more} said {friend}. They ran from door to door.
growing: {refrain more} said {friend}, and ran along the street to fetch it.
confident: {refrain more} said {friend}, and was gone. One heard knocking all down the street.

== doors 1
@ street day wide: friend run happy, baker stand happy, small stand curious, rope, blanket, ribbon
early: Everyone gave something. There was a blanket, and a ribbon, and a rope from a swing. {hero} tied it all together.
growing: They all brought what they had. There was a blanket, a hair ribbon, and the rope from a swing. {hero} tied one to the other, and pulled at every knot.
confident: They brought a blanket, and the rope from the swing, and somebody's good hair ribbon. It became the oddest rope that there has ever been. {hero} made the knots {themself}. {They} pulled at each of them twice, since somebody was going to hang on it.
/
@ medium: hero look_up worried holding rope, doubter stand worried
early: {hero} threw it. {refrain short} It was only a bit too short now.
growing: It flew a long way. {refrain short} Only as long as an arm was missing.
confident: {hero} threw it, and it unrolled in the wind like a whole street. {refrain short} It was short by as much as an arm is long, and that is a great deal, if it is at the wrong end.

== wave 2
@ hill wind wide: hero wave determined, friend wave calm, whom wave worried
early: "Hold on!" called {hero}. "We are coming!"
growing: "Hold on!" {hero} called to {whom}. "We're nearly there! It is only one piece more!"
confident: "Hold on a little!" called {hero}. To wait is the hardest thing of all, and it goes better if somebody tells one how far they have got. "We are up to the hair ribbon!"
/
@ close_up: hero stand worried
early: {hero} was afraid too. But {they} did not say so.
growing: {hero} was afraid as well. But {they} put it away for later.
confident: {hero} was quite as frightened as anybody. But {they} had no hand free for it.

== song 2
@ hill wind medium: friend stand happy, small stand happy, hero hold determined holding rope
early: {friend} sang a song, so that {whom} could hear that they were there.
growing: {friend} began to sing, as loud as {friend.they} could, so that {whom} would know that nobody had gone home.
confident: So that {whom} should not think that they had given up and gone to supper, {friend} sang. It was not beautiful. It carried.
/
@ wide: baker stand happy, small stand happy, friend stand happy
early: They all sang. It helped the ones who sang, too.
growing: Then the others joined in. It turned out that it helped on both ends.
confident: The whole village joined in, more or less together. One is less afraid while singing, as there is no breath left for it.

== blanket
@ hill wind medium: hero stand sad holding blanket, friend stand calm
early: Nobody had anything left. But {hero} had. {They} had {their} old blanket. {They} had it since {they was} born. "Not that one," said {hero}.
growing: Now nobody had anything left. That is, one had. Round {hero's} neck was {their} old blue blanket, which had been there since {they was} a baby. Nobody said a word about it. "Not this one," said {hero}.
confident: Now there was nothing more to be had in the village. Everyone was standing there without a scarf. But {hero} was not. {They} had {their} own blue blanket about {their} shoulders, thin as paper, without which {they} had never gone to sleep. Everybody was very careful not to look at it. "It's much too thin," said {hero}.
/
@ close_up: hero sit sad holding blanket, whom wave worried
early: Then {hero} looked up at {whom}. {They} looked at the blanket. {They} tied the last knot. It was the best knot of all.
growing: {hero} looked over at {whom}. Then {they} looked at the blanket, smelled it once more, and tied it on. It was the last knot, and it was the best.
confident: Nobody told {hero} to. {They} looked out to where {whom} was waiting, all alone and with nothing to hold on to. {hero} knew what one needs, if one has nothing to hold on to. {They} smelled the blanket once more. Then {they} tied the last knot, and pulled at it three times.

== throw 1
@ hill wind wide: hero jump determined holding rope, friend stand worried, baker stand worried
early: {hero} threw it one more time. It flew and flew. And it was long enough!
growing: Then {hero} took a run and threw. The scarf flew past, and the ribbon, and the swing, and last of all the blue blanket. And there was a tug at the other end.
confident: {hero} took a long run. Out it went, with the whole village on it, past {baker's} scarf and past the ribbon, until only a small blue corner was still flying. Then it stopped. Then, very gently, there was a tug.
/
@ medium: hero hold surprised holding rope, friend jump happy
early: "We have got {whom}!" cried {friend}.
growing: "It's holding!" cried {friend}. Nobody breathed.
confident: "Somebody has got hold of it," said {hero}. It was the finest tug of {their} life.

== pull
@ hill wind wide: hero hold determined holding rope, friend hold determined, baker stand determined, doubter stand determined, whom stand happy
early: "Pull!" They all pulled. {doubter} pulled too. And so {hero} {did}!
growing: "Now pull!" called {hero}. They all pulled together, and even {doubter} spat in his hands and took hold. They went one step back, and one more. And so it was that {hero} {did}.
confident: "All together," said {hero}. They all took hold of it, each at their own piece. {doubter} took off his hat and pulled as well. It went a step at a time. The thinnest piece creaked, and it held. There was not one who could have done it alone. But it was {hero} who {did}.
/
@ close_up: whom stand happy, hero hug happy, friend stand happy
early: {whom} was safe. {whom} would not let go of the blue blanket.
growing: There was {whom}, wet and safe. And in the middle of all the hugging, {hero} saw what {whom} was holding on to. It was the blue corner.
confident: Then {whom} was there, and safe, and was handed round. Nobody could get the blanket away. {whom} had both arms around it. "That bit was the softest," said {whom}. "I knew that I wouldn't fall."

== dry 1
@ village night medium: hero sit happy, whom stand happy, friend sit happy, baker stand happy, campfire
early: They made a fire. They had soup. {whom} told them all about it.
growing: They lit a fire, and {baker} brought soup. {whom} told how it had been, and how one had seen the rope grow, from one throw to the next.
confident: There was a fire, and soup from {baker}. {whom} told how it looks from the other side. "It was too short seven times," said {whom}. "But each time it was longer. After the third I was hardly afraid."
/
@ close_up: doubter stand calm, hero sit calm
early: "I said that you could not," said {doubter}. "You were right," said {hero}. "I could not. We could."
growing: "I told you that you couldn't do it," said {doubter}. "And I couldn't," said {hero}. "I was always one piece short."
confident: "I did say that nobody of your size could {deed}," said {doubter} into his soup. "And it was quite true," said {hero}. "It took everybody's size, one after the other."

== knots 2
@ village day wide: hero stand calm, baker stand happy, small stand curious, rope
early: The next day they wanted to undo the knots. They could not! The knots were too good.
growing: In the morning everyone wanted their piece back. But the knots sat so tight that nobody could undo them.
confident: In the morning they came for their scarves. But {hero} had made good knots, and all of them had pulled. They could not be undone by tooth or by needle.
/
@ medium: baker stand happy, hero stand happy, rope
early: "Then it must stay a rope," said {baker}.
growing: "Then it stays a rope," said {baker}, and hung it on the wall by the bell. "I'll knit myself a new one."
confident: "Well, then," said {baker}, and felt her bare neck. "It would seem that we have a rope." They hung it on the wall beside the bell.

== sleep 1
@ bedroom night medium: hero sit worried, bed, friend sit calm
early: At night {hero} could not sleep. There was no blue blanket. Then there was a knock.
growing: That evening {hero} lay in bed and did not know where to put {their} hands. Then there was a knock at the door.
confident: It was only at night that {hero} noticed it. {They} lay there and did not know what to do with {their} cheek. Toward ten o'clock somebody knocked.
/
@ close_up: whom stand happy, hero hug surprised holding blanket
early: It was {whom}, with a blanket. It was new. "I made one knot in it," said {whom}.
growing: It was {whom}. "I have brought you one," said {whom}. It was a new blanket, and in one corner was a knot. "So that you have something to hold."
confident: Outside stood {whom}, with something soft. It was not the old one. It smelled of nothing yet. But into one corner {whom} had tied a knot, rather a bad one. "It's my first," said {whom}. {hero} slept with it under {their} nose.

== later 3
@ village day medium: small point curious, rope, hero stand happy
early: "What is that on the wall?" asked {small}. {hero} told her.
growing: "What is that funny rope?" asked {small}. So {hero} told her which piece was from whom.
confident: "Why is there a scarf on your wall?" asked {small}. {hero} went along it with her, knot by knot.
/
@ close_up: hero stand proud, small stand curious
early: "And which is yours?" "The blue one," said {hero}.
growing: "And which one is yours?" asked {small}. "The last one," said {hero}.
confident: "And yours is the thin one," said {small}. "It looks as though it couldn't hold anything." "Yes," said {hero}. "Doesn't it?"

== use 3
@ garden day wide: friend hold happy holding rope, small jump happy, hero stand happy
early: In summer the rope was a swing. It held ten of them.
growing: Between times one can skip with it. The whole village fits into a rope of that length.
confident: When nobody was in trouble, they skipped with it, as it would be a pity to leave it hanging. There was room for the whole village at once.
/
@ medium: doubter jump happy, friend stand happy
early: {doubter} jumped too. Nobody had seen that before.
growing: Even {doubter} skipped, when he thought that it was dark.
confident: {doubter} managed eleven. He mentions it rather often.

== sing 4
@ village sunset wide: friend stand happy, whom stand happy, hero sit happy
early: On windy days they sing the song again.
growing: When it is very windy, they stand by the bell in the evening and sing, in case there is somebody out there.
confident: On windy evenings somebody always begins to hum. One never knows who may be sitting out there and listening for it.
/
@ close_up: hero look_up calm
early: They sing it loud.
growing: They sing it loudly, so that it carries.
confident: It is still not beautiful. It still carries.

== practise 4
@ meadow day wide: small hold determined holding rope, hero stand happy
early: {hero} showed {small} how to tie a knot.
growing: {hero} taught {small} the knot, round the tree and into the hole. Soon all the children could do it.
confident: {hero} showed the children the knot. "Pull it twice," {they} said. "And if you know whom it's for, then three times."
/
@ medium: small stand proud holding rope
early: It was a very good knot.
growing: {small} tied a knot into everything. Her mother was not so pleased.
confident: There was soon nothing left in the village that came undone.

== close
@ village day wide: hero run determined, friend run happy, whom stand happy, doubter run determined, rope, bell
early: One day the bell rang again. They all came running. {doubter} was the first. He had his scarf in his hand.
growing: And one windy day the bell rang again. They all came running out of their houses, and who was in front? It was {doubter}, and he had his scarf off already.
confident: And when the bell rang again, one night in March, nobody asked who ought to do something. They came running from every door. In front of them all ran {doubter}, in his nightshirt, unwinding his scarf.
/
@ medium: hero hold happy holding rope, whom stand happy
early: "Is it long enough?" asked {whom}. "Not yet," said {hero}. {refrain more} {they} said.
growing: "Will it be long enough?" asked {whom}. "No," said {hero} happily. {refrain more} {they} said.
confident: "Is it long enough?" asked {whom}, who was holding the other end. {hero} looked out into the dark and measured with one eye. "Not by a long way," {they} said. {refrain more} {they} said, and it came from all sides.
