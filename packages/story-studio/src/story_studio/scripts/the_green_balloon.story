# Jealousy is a green balloon that swells with every look, and every true word lets a little of it out.
script: the_green_balloon
themes: jealous
idea: I am jealous of my cousin's bicycle
title: {hero} Is Jealous | {hero} and the Jealous Balloon
words: jealous, envy, envious, better, more, unfair, fair
role hero:
role rival: kin, child, nouns cousin sister brother twin friend classmate neighbour stepsister stepbrother, introduced "{hero's} {rival.relation} {name}"
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother nana
slot thing: thing, "bicycle" bicycle
refrain fair: "It is not fair,"
refrain puff: Puff!
cover @ street day wide: hero stand cross holding green_balloon big, rival stand happy, thing

== look 0 if thing
@ street day wide: rival stand proud, hero stand surprised, thing
early: {rival} had {a thing}. It was so nice. {hero} wanted {a thing} too.
growing: One morning {rival} came down the street with {a thing}. It was the best {thing} that {hero} had ever seen, and it belonged to somebody else.
confident: One morning {rival} came down the street with {a thing}, and everybody in the street stopped to look. {hero} looked the longest. It was exactly the {thing} that {they} would have chosen, and it belonged to somebody else.
/
@ close_up: hero stand cross holding green_balloon small, thing
early: {refrain fair} said {hero}. {refrain puff} There was a green balloon in {their} hand.
growing: {refrain fair} said {hero}, very quietly. {refrain puff} Suddenly there was a small green balloon in {their} hand, on the end of a string, and nobody had blown it up.
confident: {refrain fair} said {hero}, so quietly that only {their} own ears heard it. {refrain puff} In {their} hand there was a small green balloon on a string. Nobody had given it to {them}, and nobody had blown it up.

== best 0 if not thing
@ street day wide: rival jump proud, hero stand surprised
early: {rival} could run fast. {rival!} could sing. {rival!} was better at it all.
growing: {rival} could run the fastest and jump the highest and whistle through two fingers. Whatever {hero} did, {their} {rival.relation} had done it before, and better.
confident: {rival} could run the fastest, jump the highest and whistle through two fingers. Whatever {hero} learned, {their} {rival.relation} had learned it already, and did it better, and hardly seemed to notice.
/
@ close_up: hero stand cross holding green_balloon small
early: {refrain fair} said {hero}. {refrain puff} There was a green balloon in {their} hand.
growing: {refrain fair} said {hero}, very quietly. {refrain puff} Suddenly there was a small green balloon in {their} hand, on the end of a string, and nobody had blown it up.
confident: {refrain fair} said {hero}, so quietly that only {their} own ears heard it. {refrain puff} In {their} hand there was a small green balloon on a string. Nobody had given it to {them}, and nobody had blown it up.

== let_go 1
@ park day medium: hero stand determined holding green_balloon, rival run happy, tree
early: {hero} did not want the balloon. {They} let go of the string. But it came back.
growing: {hero} did not want it. In the park {they} opened {their} hand and let go of the string. The balloon waited until {they} looked at {rival!}, and then it came back.
confident: {hero} had not asked for a balloon, so {they} took it to the park and let go of the string. It did not fly away. It hung in the air until {hero} looked over at {their} {rival.relation}, and then it came straight back into {their} hand.
/
@ close_up: hero stand worried holding green_balloon big
early: {hero} looked again. {refrain puff} Now it was bigger.
growing: And each time that {they} looked, it grew. {refrain puff} Soon it was as big as {their} head.
confident: Worse than that, it grew with every look. {refrain puff} By the time the clock struck, it was the size of a cabbage, and {hero} could not stop looking.

== home 1
@ home sunset wide: hero walk cross holding green_balloon big, rival sit happy, table, lamp
early: {hero} took it home. {refrain puff} It was in the way of {their} nose.
growing: At home it was worse. Everybody was nice to {rival!}. {refrain puff} By supper the balloon was so big that {hero} could not see {their} own plate.
confident: At supper everybody wanted to hear from {rival!}, and everybody laughed in the right places. {refrain puff} The balloon filled so much of the room that {hero} could see neither {their} supper nor {their} family, but only green.
/
@ medium: hero sit sad holding green_balloon huge
early: "Can you see me?" asked {hero}. All {they} saw was green.
growing: "Is somebody there?" asked {hero}. It is lonely behind a green balloon.
confident: "Did anybody save me a potato?" asked {hero} from behind it. It was surprisingly lonely back there.

== hat/cup 2
@ garden day medium: hero stand proud holding cup, rival stand calm, green_balloon
early: "I have a cup," said {hero}. "It is better!" {refrain puff} It did not help.
growing: So {hero} looked for something better. "Look at my cup," {they} said to {rival!}. "It is blue." {refrain puff} Showing off did not help, because the balloon did not care about cups.
confident: Then {hero} tried to have something better. "This," {they} told {their} {rival.relation}, "is a very rare blue cup." {refrain puff} It was not rare. The balloon seemed to know it, and grew a little more than before.
/
@ close_up: rival reach curious holding cup, hero stand surprised
early: "I like your cup," said {rival}. {rival!} meant it.
growing: "I like it," said {rival}, and turned it around. "Nobody ever gave me a cup." {hero} had not expected that.
confident: "I do like it," said {rival}, turning it around in both hands. "Can I drink from it one day?" {hero} had been ready for many answers, but not for that one.
=>
@ garden day medium: rival sit happy holding cup, hero sit happy
early: {rival} drank from the blue cup. It tasted very blue.
growing: {hero} filled the blue cup with juice and gave it to {rival!}, who said that it tasted better than from any other.
confident: Then {hero} fetched the rare blue cup and let {rival!} have the first drink. "It does taste rarer," said {their} {rival.relation}.

== hat/mean 2
@ garden day medium: hero point cross, rival stand sad, green_balloon
early: "I do not even like it," said {hero}. It was not true. {refrain puff}
growing: "I think it's silly," said {hero} to {rival!}. "I would not even want it." That was not true. {refrain puff} The balloon loved things that were not true.
confident: "If you ask me," said {hero}, although nobody had asked, "it's a bit silly. I wouldn't want it for a present." That was as untrue as anything can be. {refrain puff} The balloon had never grown so fast.
/
@ close_up: rival stand sad, hero stand worried
early: Now {rival} was sad. That did not feel nice.
growing: {rival} went away without a word. {hero} had thought that this would feel good, but it felt like a stone.
confident: {rival} said nothing and went in. {hero} had supposed that making somebody else less happy would leave more for {them}. It does not work like that.
=>
@ garden day medium: hero stand sad, rival stand calm
early: "I said a bad thing," said {hero}. "I made it up. I am sorry."
growing: "What I said was not true either," said {hero}. "I do not think it's silly at all. I am sorry that I said it."
confident: "And it isn't silly," said {hero}. "I only said that because I wanted it so much. I'm sorry." There was a long hiss, the longest of them all.

== up 1
@ street day wind wide: hero jump scared holding green_balloon huge, rival stand surprised
early: Then the wind came. {refrain puff} Up went {hero}! {They} held on to the string.
growing: Then the wind came round the corner. {refrain puff} The balloon was so big by now that it lifted {hero} off the ground, shoes and all.
confident: The next morning there was a wind. {refrain puff} The balloon was as big as a cow by now, and it had made up its mind. It lifted {hero} off the pavement, first the heels and then the toes.
/
@ above: hero hold scared holding green_balloon huge, rival run worried
early: "Help!" called {hero}. {rival} ran after {them}.
growing: "Let go!" called {rival!}, running along below. "I can't!" called {hero}. It was true. {They} had never learned how to let go of it.
confident: "Let go of it!" shouted {their} {rival.relation}, running along underneath. But {hero} had held on to it for so long that {their} fingers had forgotten how to open.

== gran 0
@ garden day medium: gran reach calm, hero hold worried holding green_balloon huge, flower
early: Gran took {hero's} foot. "I know that balloon," she said. "You are jealous." Hiss! The balloon got a bit smaller.
growing: Gran caught {hero} by one foot and looked at the balloon. "I know those," she said. "I have had one myself. That is what you get when you are jealous." Hiss, went the balloon, and it was a little smaller.
confident: It was Gran who got hold of one foot and pulled {hero} down among the flowers. She was not even surprised. "I had one of those when I was nine," she said. "It comes when somebody is jealous." And at that word there was a hiss, and the balloon was not quite so big.
/
@ close_up: gran sit happy to hero, hero sit curious holding green_balloon big
early: "Does it go away?" asked {hero}. "It does not like true words," said Gran.
growing: "How did you get rid of yours?" asked {hero}. "You can't push it away and you can't hide it," said Gran. "But it can't bear to hear something true. The truer it is, the more it hisses."
confident: "What did you do with it?" asked {hero}. "All the wrong things," said Gran. "I hid it under the bed, and then I sat on it. In the end I found out that it cannot stand the truth. The truer the word, the longer the hiss."

== under_bed 3
@ bedroom night medium: hero stand worried, bed, green_balloon big
early: {hero} put it under the bed. The bed went up. {hero} came down with a bump.
growing: All the same, {hero} first tried to hide it under the bed. In the middle of the night the bed stood so high that {they} had to climb down from it.
confident: All the same {hero} tried the bed first, because it is easier to hide a thing than to talk about it. By midnight the bed had risen so far that {their} nose was touching the lamp.
/
@ close_up: hero sit sleepy, green_balloon big
early: "I am jealous," {they} said to the balloon. Hiss!
growing: "All right," {they} said into the dark. "I am jealous." Hiss, went the balloon, and the bed sank a little.
confident: "Very well," {they} told it. "I'm jealous." It hissed, and the bed came down by about the height of a cat.

== mirror 3
@ bathroom day medium: hero look_up determined holding green_balloon, mirror
early: {hero} said it to the mirror. "I am jealous." It was hard to say. Hiss!
growing: In the morning {they} practised in front of the mirror. "I am jealous," said {hero}. The first time {they} had to close {their} eyes for it.
confident: In the bathroom {they} practised saying it to the mirror. It is only one small sentence, but it comes out sideways. By the fifth time {hero} could say it and look {themself} in the eye.
/
@ close_up: hero stand calm holding green_balloon small
early: The balloon was small now. It was not gone.
growing: The balloon was smaller after that, but it was not gone. Saying it to a mirror was only half of it.
confident: The balloon had shrunk to the size of a melon, and there it stayed. It seemed that a mirror did not count as somebody.

== tell 0
@ street day medium: hero stand determined holding green_balloon big, rival stand curious
early: {hero} went to {rival}. "I am jealous of you," {they} said. Hiss! "I want it to be mine." Hiss! "But I still like you." Hiss!
growing: So {hero} went to {rival}. It was a long way of only ten steps. "I am jealous of you," {they} said. Hiss, went the balloon. "I wish that I had what you have." Hiss. "And I like you anyway, and that makes it so difficult." Hiss, hiss, hiss.
confident: So {hero} walked up to {rival}, ten steps, with the balloon tugging at every one. "I'm jealous of you," {they} said. Hiss. "When you're happy about it, I have to look somewhere else." Hiss. "And I like you, which makes it worse." The hiss went on and on, until there was only a bit of green at the end of a string.
/
@ close_up: rival stand surprised holding red_balloon small, hero stand surprised
early: "Look," said {rival}. {rival!} had a balloon too. "I am jealous of you. You have such a good Gran."
growing: {rival} did not laugh. {Rival.they} put one hand behind {rival.their} back and pulled out a balloon. It was a red one. "Mine is about you," said {rival!}. "You can make people laugh, and Gran lives with you."
confident: {rival} did not laugh. {Rival.they} went a little pink, reached behind {rival.their} back, and brought out a red balloon. "I've had it since your birthday," said {rival!}. "You can make everyone laugh without trying. I've practised and I can't."

== payoffs

== ride 1 if thing
@ street day wide: rival stand happy, hero jump happy, thing
early: They played with {the thing}. {rival} went first, and then {hero}. It was fun for two.
growing: After that there was room in the street for other things. {rival} showed {hero} how {the thing} worked, and they took turns with it until it got dark.
confident: It turned out that {the thing} was more fun with two, since somebody had to shout. They took turns with it until the lamps came on, and {hero} forgot to look at {their} hand.
/
@ close_up: hero stand happy, rival stand happy, thing
early: "It is a good {thing}," said {hero}. And there was no puff.
growing: "It really is a good {thing}," said {hero}. {They} waited for the puff. It did not come.
confident: "It is the best {thing} in town," said {hero}, and waited. There was no puff. It was simply true.

== teach 1 if not thing
@ street day wide: rival jump happy, hero jump happy
early: "Show me how you do it," said {hero}. "Show me how you joke," said {rival}.
growing: "Show me how you do the jump," said {hero}. "Only if you show me how to tell a joke," said {their} {rival.relation}. It took the whole afternoon, and both of them fell over.
confident: "Show me how you do that jump," said {hero}. "If you teach me one joke," said {their} {rival.relation}. They worked at it until the lamps came on. {hero} fell over, and {rival!} forgot the end of the joke, which was funnier than the end.
/
@ close_up: hero sit happy, rival sit happy
early: {hero} was not the best. And there was no puff.
growing: {hero} still was not the best at it. {They} waited for the puff, but it did not come.
confident: {hero} was still not as good as {their} {rival.relation}. {They} waited for the puff, out of habit. Nothing came.

== visit 4
@ kitchen day medium: gran sit happy holding cup_of_tea, hero sit calm, rival sit calm, table
early: They told Gran. She gave them cake. They cut it very, very fair.
growing: They told Gran, who put a cake on the table. One of them cut it and the other one chose. Gran said that this was older than any balloon.
confident: Gran heard all about it over tea. Then she put the last piece of ~cake between them. One cut and the other chose, and there has never been a piece of cake so exactly halved.
/
@ close_up: gran sit happy, hero sit curious
early: "Do you still get one?" asked {hero}. "On Sundays," said Gran.
growing: "Do you still get a balloon sometimes?" asked {hero}. "When your aunt makes her soup," said Gran. "Then I tell her that it's better than mine."
confident: "Do they ever stop coming?" asked {hero}. "I had one on Sunday," said Gran, "because of your aunt's roses. I told her. She gave me a cutting."

== close 0
@ garden sunset wide: hero stand happy holding green_balloon tiny, rival stand happy holding red_balloon tiny, gran sit happy
early: They tied the two balloons together. They were so small now! Was {hero} jealous again? Oh yes. Puff! But then {they} said so. Hiss!
growing: They tied the two small balloons to Gran's fence, a green one and a red one. {hero} was still jealous now and then. But as soon as there was a puff, {they} knew what to say, and to whom.
confident: They tied both balloons to Gran's chair, a green one and a red one, hardly bigger than two cherries. It was not the last time that {hero} was jealous. But when there was a puff in the night, somebody in the next bed or the next house would hear a voice say, "I've got one again," and another voice say, "Tell me."
