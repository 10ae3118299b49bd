# Everybody starts on "go", which is too soon for somebody; a drum that is felt and seen gives a count that fits all.
script: the_drum_that_counted
themes: disability
idea: a girl in a wheelchair wants to play football
title: {hero} Wants to {deed} | How {hero} Came to {deed} | {hero}, {doing} to a Drum
needs: deed
words: wheelchair, deaf, blind, stutter, stammer, crutch, leg, want, play, dance, read, race, join, sing
role hero:
role friend: open, child, kinds rabbit hedgehog mouse duck
role bell: adult, he, kinds badger goat, name "Mr Bell", introduced "Mr Bell, who always counted", nouns teacher coach
role small: child, kinds mouse duckling
role fast: child, he, kinds squirrel mouse, introduced "quick {name}"
refrain go: "One, two, three, go!"
refrain boom: Boom, went the drum.
cover @ school_yard day wide: hero sit happy holding drum, friend jump happy, fast jump happy

== want 0
@ school_yard day wide: hero sit determined, friend wave happy, fast stand happy
early: {hero} wanted to {deed}. {They} wanted it when {they} got up, and {they} wanted it when {they} went to bed.
growing: {hero} wanted to {deed}. {They} thought about it at breakfast and in the bath, and {they} knew exactly how it had to be done, since {they} had watched it a hundred times.
confident: {hero} wanted to {deed}, and {they} did not want it a little. {They} thought about it at breakfast. {They} had watched the others so often that {they} could have told anyone what they were doing wrong.
/
@ medium: bell stand calm, fast run happy, hero sit surprised
early: So {they} went to join in. {refrain go} called {bell}. And they were off! {hero} had not even begun.
growing: So one day {they} joined in. {refrain go} called {bell}, and everybody was off at once. But that was much too quick for {the hero}. By the time {they} had begun, the others were already in the middle.
confident: So one day {they} joined in. Nobody had anything against it. {refrain go} called {bell}. And at "go" they all went, like peas from a spoon, and they were in the middle of it before {hero} had so much as begun. Nobody had left {them} out. They had only left without {them}.

== chair 1 if says_wheelchair
@ school_yard day close_up: hero sit determined, bell stand calm
early: {hero} sat in a wheelchair. It was a good one. But wheels need a big push to get going.
growing: There was nothing wrong with the wheelchair. It was fast and turned on the spot. But wheels need one good push before they roll, and "go" had no time in it for a push.
confident: There was nothing wrong with {hero}, and nothing wrong with the wheelchair either, which could turn on a coin. But a wheel wants one good push before it rolls. Legs can start on "go". A wheelchair would like to be told a moment sooner.
/
@ medium: hero sit calm, friend stand curious
early: "Once it rolls, it is faster than you," said {hero}. That was true.
growing: "Once the wheelchair rolls, it's faster than all of you," said {hero} to {friend}. They had tried it out on the hill, and it was true.
confident: "Downhill I am the fastest in this school," {hero} told {friend}. "It is only the beginning that's too short for me."

== deaf 1 if says_deaf
@ school_yard day close_up: hero stand calm, bell stand happy
early: {hero} was deaf. {They} did not hear "go". {They} only saw that they all ran off.
growing: {hero} was deaf. {They} saw {bell's} mouth open and close, but from behind or from the side nobody can see the word "go". And when {they} looked round, they had gone.
confident: {hero} was deaf, which was no trouble to {them} at home, where everybody talked with their hands. But "go" lives in the air, and there {they} could not find it. {They} only ever saw the backs of those who had.
/
@ medium: hero stand curious, friend stand happy
early: {hero} could feel a bus come, and a drum. {They} felt it in {their} feet.
growing: What {hero} did notice before all others was a bus round the corner, or a drum in the next street. {They} felt it in the soles of {their} feet.
confident: What {they} did notice, long before all the rest, was a bus behind the corner or a drum two streets off. It came up through the ground and knocked on {their} soles.

== word 1 if says_stutter
@ classroom day close_up: hero sit worried, bell stand calm
early: {hero} had a stutter. The first word took long. "Th-th-the," {they} said. Then the others had read on.
growing: {hero} had a stutter. {Their} words knew very well where they wanted to go, but the first one always stopped at the door. "Th-th-the," {they} said, and by then the others had read on.
confident: {hero} had a stutter. All the words were there and all were the right ones, but the first of them liked to stop in the doorway, so that nobody behind it could get out. "Th-th-the," said {hero}. By then somebody had always read it for {them}.
/
@ medium: hero sit calm, friend sit curious
early: When {hero} sang, there was no stutter. Songs have a beat.
growing: It was only odd that {they} never did it when {they} sang. In a song there is a beat, and the words hold on to it.
confident: The odd thing was that it never happened in a song. A song has a beat in it, like the rungs of a ladder, and a word knows where to put its foot.

== help/all 2
@ school_yard day medium: friend reach happy, fast reach happy, hero sit surprised
early: They all wanted to help. They did this for {hero}, and they did that. In the end there was nothing left for {hero} to do.
growing: The next day everyone wanted to help. One did the beginning for {hero}, one did the middle, and two did the end. {hero} got all the clapping, and had done nothing at all.
confident: The next day they had decided to be helpful. One of them did the beginning for {hero}, somebody else did the middle, and three of them fought over the end. Then they all clapped for {them}. {hero} had never been so bored.
/
@ close_up: hero sit cross, friend stand surprised
early: "Thank you," said {hero}. "But I want to do it by myself."
growing: "That was very kind," said {hero}, "but now you have done it, and I have not."
confident: "It's kind of you," said {hero}, "but it is like having my cake eaten for me."
=>
@ school_yard day medium: fast stand worried, hero reach happy, friend stand happy
early: {fast} got a bit mixed up. "Can I help you?" asked {hero}. And {they} laughed.
growing: {fast} got mixed up in the middle and stood still. "Shall I do it for you?" asked {hero}, and then they both had to laugh.
confident: In the middle {fast!} lost the beat and stood there with one foot in the air. "Shall three of us do it for you?" asked {hero} kindly.

== help/watch 2
@ school_yard day medium: bell point happy, hero sit cross, bench
early: "You can sit on the bench and watch," said {bell}. "You are so good at that." But {hero} had watched enough.
growing: "You could be the one who watches," said {bell}, who meant well. "We need somebody for that." "I have been watching for a year," said {hero}. "I've finished it."
confident: "You could keep the score," said {bell}, who meant it well. "Or guard the coats. Every team needs somebody on the bench." "I know that bench," said {hero}. "I've read everything that's carved in it."
/
@ close_up: hero sit determined, bell stand surprised
early: {bell} scratched his head. "You are right," he said. "But I do not know how."
growing: {bell} scratched his head. "You're right," he said. "Only I don't know how to do it." That was honest, at least.
confident: {bell} scratched his head and sat down beside {them}. "You are right," he said after a time. "I just don't know how one does it." {hero} liked him better for that than for the coats.
=>
@ school_yard day medium: bell sit happy, hero jump happy, bench
early: And who sat on the bench? {bell} did. He watched, and he was so good at it.
growing: {bell} sat on the bench all by himself and looked after the coats. Somebody had to.
confident: On the bench sat {bell}, all alone, guarding the coats. "I'm told that I am very good at it," he said.

== early 1
@ school_yard day medium: hero sit determined, bell stand surprised
early: {hero} started at two. {refrain go} But then {they was} too soon, and bump!
growing: Then {hero} tried to start at "two". That was too soon, and {they} bumped right into {bell}, who was just saying "three".
confident: Next {hero} tried to begin on "two", to be in time for "go". But two comes at a different time each day. Now {they was} early, and ran into {bell} in the middle of his three.
/
@ close_up: fast sit sad, friend sit surprised
early: {fast} fell over too. He fell at each "go". So did {friend}.
growing: From down there {hero} saw something new. {fast} had fallen at "go" as well, and {friend} was sitting on somebody's foot. "Does that happen every time?" asked {hero}. "Every time," said {friend!}.
confident: It did give {them} a good view. At "go" everybody went at once, and so {fast} had tripped, and somebody sat on {friend}. "Is it always like this?" asked {hero}, who had only watched from further off. "Always," said {friend!} from underneath.

== night 3
@ bedroom night medium: hero sit calm, bed, drum
early: At home {hero} had a drum. {They} hit it, slowly. {refrain boom} {They} felt it in {their} tummy.
growing: At home {hero} sat on the bed with {their} old drum and hit it, because that was good for thinking. {refrain boom} One felt it in the stomach before one heard it.
confident: At home {hero} took the old drum between {their} knees, since {they} thought best with {their} hands. {refrain boom} It was not a loud one. But one felt it in the stomach before it got anywhere near the ears.
/
@ close_up: hero sit surprised holding drum
early: {They} knew when the next boom came. Each time {they} knew it.
growing: And {hero} noticed that {they} always knew when the next one would come. Nobody had to say "go".
confident: And {they} noticed this: after two of them, one simply knew when the third would come. It did not jump out at anybody. One could get ready, and be there.

== drum 0
@ school_yard day wide: hero sit determined holding drum, bell stand curious, friend stand curious, fast stand curious
early: {hero} took {their} drum to school. "I want to {deed} too," {they} said. "So now I count." {refrain boom} Boom. Boom. They all felt it in their feet. They all saw {hero's} hand go up.
growing: The next day {hero} brought {their} drum along. "I want to {deed} too," {they} said. "So may I do the counting today? There is no go in it. You start on the fourth beat." {They} lifted {their} hand high, so that it could be seen from everywhere. {refrain boom} It came through the ground and up through everybody's feet.
confident: The next day {hero} brought the drum to school. "I want to {deed}," {they} said to {bell}, "and so today I'd like to count. There is no go in it. There are three beats to get ready, and we begin on the fourth." {They} raised {their} hand so high that it could be seen from the gate. {refrain boom} It went down into the ground, along under the yard, and came up through the soles of everybody's shoes.
/
@ close_up: friend stand surprised, fast stand happy, hero sit happy holding drum
early: "I can feel it!" said {friend}. Boom. Nobody was too soon. Nobody was too late.
growing: "I can feel when it's coming," said {friend}. Boom, came the second one, and the third, and between them there was time. There was time to breathe, and to get ready.
confident: "Oh," said {friend}. "One can feel it coming." Then there was the second beat, and the third, and between the beats there was room. There was room to push off, to look up, to breathe, and to find out where one had left one's feet.

== deed 0
@ school_yard day wide: hero jump happy, friend jump happy, fast jump happy, drum
early: Boom! They all went, all at one time. And {hero} {did}! {They} {did} with all the others. Nobody fell over, not even {fast}.
growing: On the fourth beat they all began, and {hero} began with them, at the very same moment. {They} {did}, right in the middle of the others, and {they} did it just as well as {they} had always known. And nobody fell over, not even {fast}.
confident: On the fourth beat they began, all of them, and for the first time {hero} was not behind it or before it but inside. {They} {did}. It was exactly as {they} had thought at breakfast and in the bath, only louder and with more elbows. And when it was over, {fast} looked down at his knees in wonder. He had not fallen.
/
@ medium: fast stand happy, hero sit proud, bell stand happy
early: "That was the best one," said {fast}. "Again!" said {hero}.
growing: "That was the best one we ever had," said {fast}, who was out of breath. "You should always count."
confident: "I don't see why we ever did it the other way," said {fast}. "We just had to jump and hope." {hero} was too out of breath to say that {they} had seen it for a year.

== payoffs

== slow 3
@ school_yard day medium: friend stand happy, hero sit happy holding drum
early: {hero} could make the drum go slow. {They} could make it go fast, too.
growing: On some days {hero} made the beat slow, and on others so quick that {bell} had to hold on to his hat.
confident: A drum can do what a "go" can't. When somebody was tired, {hero} let it walk. On windy days {they} let it gallop, and {bell} had to hold on to his glasses.
/
@ close_up: bell stand happy, hero sit happy
early: {bell} liked it too. He tapped with his foot.
growing: {bell} tapped along with his foot. He had never liked counting much.
confident: {bell} turned out to be glad of it. In eleven years nobody had asked him whether he enjoyed counting.

== new 2
@ school_yard day medium: hero sit calm holding drum, small stand worried, friend stand calm
early: A new one came. {small} stood at the side. "I want to {deed} too," said {small!}. "But I am too slow."
growing: After the holidays {small} stood at the edge and watched. "I would like to {deed} as well," said {small!}, "but I'm too slow."
confident: After the holidays there was somebody new at the edge. It was {small}, who was looking on with both hands behind {small.their} back. "I'd like to {deed} too," said {small!}, "but I always start too late."
/
@ close_up: hero reach happy holding drum, small reach surprised
early: "You are not too slow," said {hero}. "The go is too fast."
growing: "You aren't too slow," said {hero}. "The go is too fast. We got rid of it." And {they} moved over.
confident: "No, you don't," said {hero}. "It's the go that starts too early. We don't use it any more." And {they} made room beside the drum.

== close 0
@ school_yard sunset wide: hero sit happy holding drum, friend sit happy, bell sit happy, fast sit happy
early: "One more time?" asked {bell}. "Who wants to {deed}?" They all did. And who would count? They all looked at {hero}. Boom!
growing: From then on nobody said "go" any more. "Are you all ready?" asked {bell} in the evening, for the last time that day. They looked at {hero}. {hero} wanted to {deed}, just as {they} had on the first day, and lifted {their} hand. {refrain boom}
confident: From then on "go" was not heard in that yard again, and after a while nobody could have said why it ever had been. "Once more before it gets dark?" asked {bell}. They all turned to {hero}, who still wanted to {deed} more than anything, at breakfast and in the bath. {They} looked round, slowly, to see that nobody had been left behind. Then {they} raised {their} hand. {refrain boom}
