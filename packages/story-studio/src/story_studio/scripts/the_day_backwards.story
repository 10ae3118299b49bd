# Something is lost, so the day is walked backwards, and at every stop something of somebody else's is found first.
script: the_day_backwards
themes: lost_thing, looks_for, lost_and_home
idea: a bear who lost his hat
title: {hero} Walks Backwards | The Day Backwards
needs: thing
words: lose, lost, missing, gone, find, look, search
role hero:
role friend: open, kinds duck goat frog squirrel, curious, introduced "{name} the {friend.noun}"
role baker: kinds hen pig bear, she, adult, introduced "{name} the {baker.noun}"
role small: kinds mouse, she, introduced "a {small.noun} no bigger than a thumb"
slot lost: object, thing, "hat" hat
refrain not: It was not {the lost}.
refrain back: So they went on, backwards.
refrain always: "I always have it with me," said {hero}.
cover @ street day wide: hero walk curious, friend walk happy, tree

== gone
@ home sunset medium: hero stand surprised, chair
early: {hero} loved {their} {lost}. {They} took it everywhere. But one evening it was gone.
growing: {hero} had {a lost}, and {they} took it everywhere. But one evening, when {they} wanted to put it on its chair, it was not there.
confident: {hero} owned {a lost}. It was not new, and nobody else would have looked at it twice. {refrain always} {they} told people who asked. But one evening {they} reached for it, to put it on its chair for the night, and there was only the chair.
/
@ close_up: hero sit sad
early: {hero} looked under the bed. {They} looked in the bath. {The lost} was not there.
growing: {hero} looked under the bed and in the bath and behind the door. {They} even looked in the soup.
confident: {hero} looked in all the places where one looks, and after that in some where nobody would. It was not in the soup.

== plan
@ street dawn medium: friend stand happy, hero stand sad
early: {friend} had an idea. "Where were you yesterday? Let us walk the whole day again, but backwards!"
growing: "When did you last have it?" asked {friend} in the morning. "In the morning," said {hero}. "Then it must lie somewhere in yesterday," said {friend!}. "We only have to walk through it again, from the end to the beginning. Backwards."
confident: "You had it in the morning and did not have it at night," said {friend} the next day, and counted it off. "So it fell out of the day somewhere between. We shall have to walk through yesterday, from the evening to the morning." "How does one do that?" asked {hero}. "Backwards," said {friend!}, and turned around.
/
@ wide: hero walk curious, friend walk happy, house, tree
early: So they walked backwards. They took one step, and two steps. Bump! That was a tree.
growing: So they set off, backwards, one behind the other. It is easy, but for the trees.
confident: So they set off, backwards and in step. One sees a great deal that way, but only when it is over. In front of the third house they met a tree.

== stop/shop 2
@ market day medium: hero stand curious, friend point happy, basket
early: Last night {hero} had been at the market. Something red lay there. {refrain not} It was a red scarf.
growing: The evening had ended at the market. Under an empty stall lay something red. {refrain not} It was a scarf, and it had somebody's name in it.
confident: Yesterday had closed with a visit to the market. "There!" said {friend}. Under an empty stall lay something soft and red. {refrain not} It was a scarf, and on the label somebody had sewn a name in very small stitches.
/
@ close_up: baker stand happy holding scarf, hero stand calm
early: They took the scarf to {baker}. "I looked for it all night!" said {baker!}. {refrain back}
growing: They took the scarf to {baker}, whose name it was. "I had given it up," said {baker!}, and wound it three times around her neck. {refrain back}
confident: It belonged to {baker}, who had been up all night with a candle. She wound it around her neck until only her eyes were left, and the eyes were wet. "Whom are you looking for?" she asked through the wool. They told her. She promised to look too. {refrain back}
=>
@ street sunset medium: baker wave happy, hero wave happy
early: {baker} waved with her red scarf.
growing: On the way home {baker} was standing at the corner, and waved with something red.
confident: At the corner {baker} was on the look-out, with a candle in broad daylight. "Found it?" she called. "Found it!" called {hero}, and she waved with the red end.

== stop/pond 2
@ pond day medium: friend point happy, hero stand curious
early: Before that {hero} had fed the ducks. Something lay in the reeds. {refrain not} It was a little boat.
growing: Before supper {hero} had been at the pond. There was something in the reeds, and it rocked. {refrain not} It was a toy boat with a blue sail.
confident: Before that, in the order of things, there had been the pond. Something knocked in the reeds. {hero} waded in up to the middle. {refrain not} It was a toy boat with a blue sail, and it had been out all night.
/
@ close_up: hero reach calm holding boat, friend stand happy
early: Somebody small must have lost it. They put it on a big stone. {refrain back}
growing: There was nobody about. So they set it on the big flat stone, where everybody comes by, with the sail up. {refrain back}
confident: A boat of that size has a captain of a certain size, and the captain would come before bedtime. They stood it on the flat stone with its sail up, and hung a note on it that said: not sunk. {refrain back}
=>
@ pond sunset wide: boat in water, hero stand happy
early: On the pond the little boat sailed again.
growing: When they came past the pond again, the blue sail was out in the middle, and somebody ran along the bank beside it.
confident: As they passed the pond, a blue sail was crossing it, straight into the sunset. On the bank somebody very small was giving orders.

== stop/swing 2
@ playground day medium: hero stand curious, friend point happy, swing
early: In the afternoon {hero} had been on the swings. Something lay in the sand. {refrain not} It was one shoe.
growing: In the afternoon {hero} had been on the swing. In the sand below lay something brown. {refrain not} It was one shoe, the left one.
confident: The afternoon, they found, was still lying about in the playground. Under the swing there was something brown, half buried. {refrain not} It was a left shoe. Somebody had swung so high that it had gone on without them.
/
@ wide: friend jump happy, hero stand happy, tree
early: A boy hopped by on one leg. He got his shoe back. {refrain back}
growing: They had not gone far when somebody came hopping along the fence on one leg. He was very pleased. {refrain back}
confident: It was not hard to find the owner. He came hopping along the fence on his right leg, and had been hopping since yesterday. He was the fittest person in the village. {refrain back}
=>
@ street sunset medium: friend jump happy, hero jump happy
early: They hopped home on one leg, for fun.
growing: The last bit home they hopped on one leg, just to know what it is like.
confident: They hopped the last bit, on the left leg, out of respect.

== doubt 1
@ street day medium: hero sit sad, friend sit calm, stone
early: {hero} sat down. "We find what other people lost," {they} said. "But we do not find my {lost}."
growing: {hero} sat down on a stone. "Everybody has got something back," {they} said, "and I have nothing." It was nearly morning already, the morning of yesterday.
confident: {hero} sat down on a stone. "We are finding everything in the world," {they} said, "and all of it is somebody else's." By now they had walked back as far as breakfast. There was not much left of the day.
/
@ close_up: friend stand calm, hero sit sad
early: "There is one bit of the day left," said {friend}. "It is the first bit."
growing: "What comes before breakfast?" asked {friend}. "Only the path," said {hero}, "in the wood."
confident: "What was before breakfast?" asked {friend}. {hero} had to think. "I went into the wood to look at the morning," {they} said. "It was so early that I almost forgot it."

== wood 2
@ forest dawn wide: hero walk worried, friend walk curious, tree
early: In the morning {hero} had walked in the wood. They went in, step by step.
growing: The very first thing had been a walk in the wood. They went in among the trees, backwards and slowly.
confident: At the beginning of yesterday there was the wood. They walked into it backwards, more and more slowly, because behind them the day was running out.
/
@ medium: hero stand curious, friend stand curious, tree
early: Then {hero} heard a sound. Somebody was asleep.
growing: Then {hero} stopped. Somebody was snoring, very softly.
confident: Then {hero} stopped. Somewhere there was a noise such as a very small saw makes in very soft wood. Somebody was snoring.

== path
@ forest dawn close_up: small sleep calm, lost, hero sit surprised
early: Under a tree slept {small}. She had made a bed. The bed was {the lost}!
growing: Under a root lay {small}, fast asleep, with leaves tucked in all around. And what she was lying on was {the lost}.
confident: Under a root lay {small}, asleep. She had tucked in leaves all around, and hung up a drop of dew for a mirror. It was a proper home, and in the middle of it, where the bed stands, was {the lost}.
/
@ medium: hero sit calm, small sit surprised, friend stand calm, lost
early: "Is it warm?" asked {hero}. "It is the best bed," she said. {hero} thought about it. "Then it is not lost," {they} said. "I know where it is."
growing: {hero} only had to reach out {their} hand. But {they} saw how neatly she had tucked in the leaves. "Is it warm?" {they} asked. "Oh yes," she whispered. "Then it isn't lost," said {hero} slowly. "A thing is only lost when nobody knows where it is. And I know."
confident: {hero} had walked backwards through a whole day for this. {They} looked at the leaves, and how carefully they had been tucked in, and {their} hand did not go where {they} had sent it. "Does it keep the wind out?" {they} asked. "Like a wall," she said. "Then it isn't lost," said {hero} slowly. "Lost is when nobody knows where it is. I know exactly where it is. It's at your house."

== invited 1
@ forest day medium: hero stand happy, friend stand happy, small stand happy, lost
early: "You can visit it," she said. "Come on Sunday." So now {hero} had a friend in the wood.
growing: "Then you must come and visit it," she said. "On Sundays. I will make tea." She had one cup, and it was an ~acorn.
confident: "You could visit it," she said, "on Sundays. I would make tea." She looked around for the cup. It was an ~acorn. It would take an afternoon to get enough out of it, but they had all found out that one can make a day longer.
/
@ wide: small wave happy, hero walk calm, friend walk calm, tree
early: They walked home. This time they walked forwards.
growing: Then they walked home, forwards, because there was no more yesterday left.
confident: Then they went home, facing forwards, since they had come to the end of yesterday and there was only today left to go into.

== payoffs

== sunday 1
@ forest day medium: hero sit happy, small sit happy, lost
early: On Sunday {hero} came. The bed was soft and warm. They had tea.
growing: On Sunday {hero} came to tea. {The lost} looked better than ever. There was a curtain now.
confident: On Sunday {hero} went to tea. {The lost} had a curtain now, and a smell of hay. It had never been so well looked after.
/
@ close_up: small stand happy holding hat, hero sit surprised
early: "I made you something," she said. It was a tiny new ~{lost}, as small as a nut.
growing: "I have made something for you," she said, and held it out with both hands. It was a tiny ~{lost}, no bigger than a nut.
confident: "I made you one," she said, and went red to the tips of her ears. In her hand lay a tiny ~{lost}, complete in every part, and no bigger than a hazelnut.

== home
@ home sunset medium: hero stand happy, friend stand happy, chair
early: In the evening {hero} stood by the empty chair. "Do you miss it?" asked {friend}. "A bit," said {hero}. "But I know where it is."
growing: In the evening {hero} looked at the empty chair. "Do you miss it?" asked {friend}. "A bit," said {hero}. "But it is warm, and I know where." Then they sat down on the chair, both of them.
confident: In the evening there was the chair, with nothing on it. "Do you miss it?" asked {friend}. {hero} was honest. "A bit," {they} said. "Mostly at this time of day." So they sat down on the chair, both together, and it was full again.
/
@ street night wide: hero walk happy, friend walk happy, star above
early: The next day they walked forwards. It was much faster. But they did not find one thing.
growing: The next day they went shopping forwards, as everybody does. It was much faster. But they did not find one single thing.
confident: The next day they went forwards again, like everybody else. It is a good deal quicker. But in the evening {friend} turned out {friend.their} pockets, and they had not found one single thing. "Tomorrow backwards?" said {friend!}. "Backwards," said {hero}.
