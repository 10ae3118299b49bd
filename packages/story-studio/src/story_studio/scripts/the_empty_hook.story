# Somebody gives everything away until the hook by the door is empty; then the things come home, each a little changed.
script: the_empty_hook
themes: gives, gives_or_lends, sharing
idea: a snail who lends umbrellas
title: The Empty Hook | {hero} and the Empty Hook
needs: deed, object, giving
words: lend, give, share, borrow
role hero:
role friend: open, kinds mole hedgehog duck rabbit, cheerful, introduced "{hero's} neighbour {name} the {friend.noun}"
role tall: kinds giraffe, he
role small: kinds mouse ladybird, she, introduced "a very small {small.noun} called {name}"
slot gift: object, thing, "umbrella" umbrella
refrain bring: "Bring it back when you can,"
cover @ street day wide: hero stand happy holding gift, friend stand happy, small wave happy, hook

== shop
@ home day wide: hero stand happy, gifts, hook, door open
early: {hero} was {a hero}. By {their} door were rows of hooks. On each hook hung {a gift}.
growing: {hero} was {a trait hero}, and by {their} door there were rows and rows of hooks. On every hook hung {a gift}, and on the lowest hook hung {hero's} own.
confident: There were more hooks than anything else in {hero's} house. {They was} {a trait hero}, and on every hook by the door hung {a gift}. The lowest hook was {hero's} own, and what hung on it was older than the rest and had a patch.
/
@ street day medium: hero reach happy holding gift, friend stand happy
early: {hero} {did}. {refrain bring} {hero} said to {friend}.
growing: {hero} {did}, and the first who came was {friend}. {refrain bring} said {hero}. That was all it cost.
confident: {hero} {did}, and the first who came was {friend}. "What does it cost?" asked {friend!}. {hero} had not thought about that. {refrain bring} {they} said. And that was what it cost, from then on, for everyone.

== word 2
@ street day wide: friend walk happy holding gift, tall stand curious, small stand curious
early: {friend} told everyone in the street.
growing: {friend} was no good at secrets and excellent at news. By lunch the whole street knew where to get {a gift}.
confident: {friend} was not good at keeping secrets, but {friend.they was} wonderful with news. By lunch the whole street knew that {a hero} was giving out {gifts}, and by supper so did the next street.
/
@ medium: hero stand surprised, door open
early: The next day there was a long, long queue.
growing: In the morning {hero} opened the door, and there was a queue from the step to the corner.
confident: The next morning {hero} opened the door and very nearly closed it again. There was a queue. It went down the step, along the wall and around the corner, where {they} could not see the end of it.

== asked/tall 1
@ street day medium: tall stand worried, hero look_up surprised holding gift
early: {tall} bent down, down, down. "Is that one big enough for me?" {tall.they} asked.
growing: {tall} had to bend down to the door. "I doubt that you have one in my size," {tall.they} said.
confident: The next in the queue was mostly legs. It was {tall}, who folded up, in several places, to look in at the door. "I do not suppose," {tall.they} said, "that you have one in my size."
/
@ close_up: tall stand happy holding gift, hero stand happy
early: "We can try," said {hero}. It was very small on {tall!}. But {tall!} loved it.
growing: "All of them are the same size," said {hero}, "but you are welcome to try." It looked like a crumb on {tall!}. {tall!} loved it.
confident: "They only come in one size," said {hero}, "but you are welcome to try it." On {tall!} it looked like a crumb on a table. {tall.They} looked down at it for a long time. "Nobody ever lends me anything," {tall.they} said. "They always think that it will not fit."
=>
@ home night medium: tall stand happy holding gift, hero stand surprised, door open
early: {tall} brought one back. A long ribbon was on it. "So that I can find it," said {tall!}.
growing: {tall} put {tall.their} head in at the door and gave one back. {Tall.they} had tied a ribbon on it. "For the next one who is as far away from it as I was," said {tall!}.
confident: Then a head came in at the door, a good while before the rest. {tall} had brought {tall.their} own back with a long blue ribbon tied to it. "So that one can hold on to it from further up," said {tall!}.

== asked/many 1
@ street day medium: friend stand worried, hero stand curious holding gift
early: {friend} came again. "My cousins need some too. I have eleven cousins."
growing: Then {friend} was back. "It is not for me," {friend.they} said. "It is for my cousins." "How many cousins do you have?" asked {hero}. "Eleven," said {friend!}.
confident: Then {friend} was back. "It is not for me this time," {friend.they} said, looking at the ceiling. "It is for my cousins." {hero} asked how many cousins there were. "Not many," said {friend!}. "Eleven. Twelve, if Gregory comes."
/
@ behind: hero stand calm, friend walk happy holding gift, hook empty
early: {hero} gave {friend.them} eleven. Now a lot of hooks were empty.
growing: {hero} counted out eleven and looked at the wall. Now there were more hooks than {gifts}.
confident: {hero} counted out eleven, and one in case Gregory came. The wall looked different now. It had never had so many hooks that were only hooks.
=>
@ home night medium: friend stand happy, hero stand happy, gifts, door open
early: {friend} brought back all eleven. They were washed and clean.
growing: {friend} came with eleven of them in a cart. The cousins had washed every one. "Twelve," said {friend!}. "Gregory came."
confident: {friend} came with a cart, and in the cart were all twelve, washed and dried and folded. "Gregory came after all," said {friend!}. "He says it was the nicest one that he has ever had."

== asked/sorry 2
@ street day medium: friend stand sad, hero stand curious, gift torn
early: One came back with a tear in it. "I am so sorry," said {friend}.
growing: One of them came back the same day, and it was torn. "It was a hedge," said {friend} very quietly. "I am sorry."
confident: One came back that very afternoon, and it came back in a sack. "There was a hedge," said {friend}, and did not look up. "I thought that I could get past it. The hedge thought not."
/
@ close_up: hero sit calm holding gift, friend sit curious
early: {hero} put a patch on it. "Now it is like mine," said {hero}.
growing: {hero} fetched a needle and sewed a patch on it. "Mine has a patch too," {they} said. "Now they are two of a kind."
confident: {hero} fetched a needle, and they sat on the step while {they} sewed a patch over the hole. "Mine has one as well," said {hero}. "It just means that somebody used it." {friend!} watched every stitch.
=>
@ home night close_up: friend stand proud holding gift, hero stand happy
early: On another one {friend} had sewn a patch. {Friend.they} did it all alone.
growing: One more had been torn on the way, and had a new patch. The stitches were as big as beans. "I watched how you did it," said {friend}.
confident: One more of them had met the hedge. But over the hole was a patch, with stitches as big as beans going off in all directions. "I watched you," said {friend}, and could not quite stop smiling.

== fewer 2
@ home sunset wide: hero stand worried, hook empty, gift
early: {hero} looked at the hooks. Ten were left. Then five. Then two.
growing: Every evening {hero} counted. There were ten left, then five, then two. Nothing had come back yet.
confident: Every evening {hero} counted what was on the hooks, and each day it took less time. There were ten, and then there were five. Then there were two, and {they} did not so much count them as look at them.
/
@ close_up: hero sit calm, gift
early: "They will come back," said {hero}. But {they} did not sleep well.
growing: "They will all come back," said {hero} out loud, to see how it sounded. It sounded small in the empty room.
confident: "They are not gone," {hero} told the hooks. "They are only out." It was a good sentence, and {they} said it twice. The second time it sounded a little smaller.

== laugh 3
@ street day medium: hero stand sad, tall stand calm
early: "You will have none left," said {tall}. "That is silly."
growing: "And what will you do when they are all gone?" asked {tall}, who was passing. "You did not think of that."
confident: "May I ask something?" said {tall}, who was passing overhead. "What happens when there are none left?" {hero} opened {their} mouth and found nothing in it.
/
@ close_up: hero stand determined
early: "But they all needed one," said {hero}.
growing: "They needed one today," said {hero}. "I could not tell them to need it some other day."
confident: "I do not know yet," {they} said in the end. "But they needed one on Tuesday. It would have been no use to be asked on Tuesday and to think about Friday."

== last
@ street day wide: small stand sad, hero stand surprised, hook empty
early: Then there was only one left, and it was {hero's} own. {small} came to the door. She was crying.
growing: One evening all the hooks were empty but the lowest, and that was {hero's} own. Then somebody knocked, so softly that it might have been a leaf. It was {small}.
confident: Then the evening came when every hook was empty but the lowest, which was {hero's} own. And that evening somebody knocked, so softly that it might have been a leaf. On the step stood {small}. She had come a long way, and she had come last.
/
@ home sunset close_up: hero reach calm holding gift, small reach happy
early: {hero} looked at {their} own one. Then {they} gave it to {small!}. {refrain bring} {they} said.
growing: {hero} looked at the empty hooks and at {small!}. Then {they} took down {their} own, the one with the patch. {refrain bring} {they} said.
confident: {hero} looked at the empty wall. {They} looked at {small!}, who was trying not to look at the last hook. Then {they} took down the old one with the patch and put it into her arms. {refrain bring} {they} said, and it was hard to say it in the usual voice.

== without 1
@ home night medium: hero sit sad, hook empty
early: That night {hero} had none. Not one hook was full.
growing: That night all the hooks were empty. Of all the houses in the street, only {hero's} had not one left.
confident: It was a strange night. In every house of the street there was {a gift} by the door, and the only house without one was the house that they had come from.
/
@ behind: hero stand worried, door closed
early: {hero} sat by the door. It was so quiet.
growing: {hero} sat down by the door and listened. Nobody came. There was no reason to come any more.
confident: {hero} sat by the door, out of habit. There was no queue. Nobody queues at an empty hook.

== window 3
@ home night close_up: hero look_up curious, window
early: {hero} looked out of the window. There were lights in all the houses.
growing: {hero} went to the window. There was a light in every house, and in each light somebody was fine tonight.
confident: After a while {hero} went to the window. In every house there was a light, and {they} went from one to the next in {their} mind. {tall} was all right tonight. The cousins were all right. Somewhere a very small one was all right too.
/
@ wide: hero sit calm, window
early: "They are all fine," {hero} said. That was nice to know.
growing: "That is not nothing," said {hero} to the hooks, and felt a little better.
confident: It did not fill the hooks. But {hero} found that {they} could sit next to an empty hook quite comfortably if {they} thought about where it had gone.

== knock
@ home night medium: hero stand surprised, small stand happy holding gift, door open
early: Knock, knock! It was {small}. She had brought it back. "Thank you," she said. "Now it is your turn."
growing: Then there was a knock, as soft as a leaf. It was {small}, with the patched one over her shoulder. "I was quick," she said, "because it was your last. I saw the hook."
confident: And then there was a knock, as soft as a leaf. {small} stood on the step, out of breath, with the patched one in her arms. "I came straight back," she said. "You looked at the hook before you gave it to me. It was only for a moment. But I am small, and I was looking up."
/
@ street night wide: small stand happy, friend stand happy holding gift, tall stand happy, hero stand surprised
early: Behind her stood everyone from the street. They all brought something back.
growing: And behind her came the others, all the way down to the corner. She had knocked at every house on her way and told them.
confident: And that was not all. She had knocked at every door on the way and told them about the hook. Now there was a queue again, down the step and along the wall and around the corner, and it was going the other way.

== payoffs

== full
@ home dawn wide: hero stand happy, gifts, hook, small stand happy
early: Now all the hooks were full again. And on the last hook was one more, a tiny one.
growing: By morning every hook was full. And under the lowest hook {small} had put up one more, a very low one, with something very small on it.
confident: By the morning every hook was full, and the wall looked like a wall that had been on a journey. And beneath the lowest hook there was a new one, so low that {hero} had to kneel to see it. On it hung the smallest {gift} in the world.
/
@ close_up: small stand proud, hero sit happy
early: "You can lend that one too," said {small}. {refrain bring} she said.
growing: "That one is from me," said {small}. "You can lend it to somebody." And she said it just the way {hero} did. {refrain bring} she said.
confident: "I made it myself," said {small}. "You may lend it to anybody who comes last." Then she went down the step, and turned around, because there was one more thing to say. {refrain bring} she said.

== own 3
@ home day close_up: hero stand calm holding gift
early: {hero} took {their} own old one. It had two patches now.
growing: {hero} took down {their} own. Next to the old patch there was a new one, no bigger than a pea.
confident: Later, when it was quiet, {hero} took {their} own one off its hook. Beside the old patch was a second, no bigger than a pea. Somebody had used it, and somebody had looked after it.
/
@ street day wide: hero walk happy holding gift
early: Then {they} went for a walk. Everyone waved.
growing: Then {they} went for a walk with it, down to the corner where the queue had ended, and somebody waved from every window.
confident: Then {they} went out for a walk with it, along the wall and around the corner, to see at last where the queue had ended. It ended at {small's} door.
