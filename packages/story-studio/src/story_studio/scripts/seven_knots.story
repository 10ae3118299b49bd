# Seven knots in a string lead up to what somebody is afraid of, one a day; at the end the string has knots from the other side too.
script: seven_knots
themes: afraid_of, paradox
idea: the train that was afraid of tunnels
title: Seven Knots to {the fear} | {hero} and the Seven Knots
words: afraid, scared, frightened, fear, brave
needs: fear, feared_thing
slot fear: fear, "dog" dog
role hero: alive
role friend: open, kinds rabbit squirrel badger mole, cheerful, introduced "{name} the {friend.noun}"
refrain nothing: "It did nothing."
refrain goose: Behind {hero} came the goose.
cover @ road day wide: hero stand scared holding rope, friend wave happy, fear, goose

== afraid
@ road day wide: hero stand scared, fear, goose
early: {hero} was afraid of {the fear}. And {the fear} was on the way to {friend}, {hero's} best friend. So {hero} stayed at home with {their} goose.
growing: {hero} was not afraid of the goose that lived by {their} gate, although the goose hissed. But {they was} afraid of {the fear}. And to visit {friend}, who was {their} best friend, {hero} had to get to the other side of it.
confident: {hero} was not afraid of wasps, or of cellars, or of the goose by the gate, who hissed at everybody and followed {hero} wherever {they} went. {They was} only afraid of {the fear}. That would have been no trouble at all, if it had been somewhere else. But it was on the road to the house of {friend}, who was {their} best friend, and there was no other road.
/
@ medium: hero stand worried holding letter, goose
early: A letter came. "Come to tea on Sunday," it said. {hero} wanted to go so much!
growing: One Sunday a letter came. "Please come to tea next Sunday," it said. "There will be pie." {hero} wanted to go, all but {their} legs.
confident: One Sunday there was a letter. "Come to tea next Sunday," it said. "You never come. There will be plum pie." It was quite true that {hero} never went, and it had always been because of a cold, or the weather.

== round 3
@ hill day wide: hero walk sleepy, goose
early: {hero} tried to go around. It was too far. {They} came home in the dark.
growing: First {hero} tried the way around. It went over the hill, and over the next hill, and by the time that it got dark it had not gone around anything.
confident: That same day {hero} tried to go around. The way around led up a hill, and the hill led to a bigger one, and the bigger one had a very good view of {their} own house. {They was} home by supper, with the goose, and neither of them had had any pie.
/
@ close_up: hero sit sad, goose
early: "It is no use," said {hero}. The goose hissed.
growing: "There is only one road," said {hero}. The goose hissed, which was all that it ever said.
confident: "There's only the one road," said {hero}. The goose hissed. It had an opinion about everything, and it was always the same one.

== string
@ road day medium: hero stand determined holding rope, fear
early: {hero} took a long string. {They} made seven knots in it. "One knot each day," {they} said. "And on day seven I will be there."
growing: Then {hero} had an idea. {They} took a long string, tied it to the gate, and asked the ~postman to take the other end to {friend's} house. In {their} own half {they} made seven knots, and the last one was right beside {the fear}. "One knot a day," said {hero}. "No more, and no less."
confident: Then {hero} thought that nobody had said it must be done in one go. {They} tied a long string to the gate, and the ~postman, who was afraid of nothing but being late, took the other end along to {friend's} house. {hero} made seven knots in it. The first was so near to the gate that it hardly counted, and the seventh was next to {the fear}. "One knot a day," {they} said. "I can stand there as long as I like, and then I may go home."
/
@ wide: hero stand scared, goose, fear
early: On day one {hero} went to knot one. {refrain goose} {They} looked at {the fear}. {They} wrote it down. {refrain nothing}
growing: On the first day {hero} went as far as knot one and held on to the string. {refrain goose} {They} looked at {the fear} from there, and when {they was} home again, {they} wrote down what had happened. {refrain nothing}
confident: On the first day {hero} went as far as knot one, took hold of it, and looked at {the fear}, which was about as big as a thumb from there. {refrain goose} They stood for a minute by the clock. Then {they} went home and wrote in a notebook what {the fear} had done, which did not take long. {refrain nothing}

== two 1
@ road day medium: hero stand worried holding rope, goose, fear
early: On day two {hero} went to knot two. {They} shook a bit. {refrain nothing}
growing: On the second day {hero} went to knot two, and {their} knees shook, and so did the string. In the evening {they} wrote it down. {refrain nothing}
confident: Knot two was worse, because from there {hero} could see all of it. {Their} knees shook, and the shaking ran along the string and over the hill. But the notebook has to be honest, and what it says for that day is this: {refrain nothing}
/
@ close_up: hero stand surprised holding rope
early: Then the string shook too. Tug, tug! {friend} was at the other end. {hero} tugged back.
growing: Then something tugged at the string, twice. It was {friend}, far off on the other side. {hero} tugged back twice, and felt better for it.
confident: Then the string twitched, twice, all by itself. It took {hero} a moment to remember that a string has another end. {They} pulled twice as well, and far away, beyond {the fear}, somebody pulled back.

== knot/pot 2
@ road day medium: hero stand proud holding pot_of_food, goose, fear
early: For the next knot {hero} put on a pot as a hat. It was dark in there. {refrain nothing}
growing: For the next knot {hero} put a cooking pot on {their} head. It was good protection, and it was so good that {they} saw nothing at all, and walked past the knot and into a hedge.
confident: For the next knot {hero} wore a cooking pot on {their} head, in case. It came down rather far. Inside it was dark and smelled of soup, and {they} followed the string through it bravely until {they} had followed it into a hedge.
/
@ close_up: hero sit surprised, goose
early: {They} took it off. "I can see better now," said {hero}. {The fear} was still in the same place.
growing: When {they} took off the pot, {the fear} was much nearer than {they} had thought. So {they} had been that near already, and had only smelled soup.
confident: When {they} got it off, {the fear} was a good deal nearer than planned. {hero} looked at the pot, and saw that {they} had just been braver than {they} knew, and that it had smelled of leeks.
=>
@ road day close_up: friend stand happy, hero stand happy
early: {friend} put on the pot for the way. It was too big. It went bong.
growing: {friend} borrowed the pot for the way, just to begin with. It only went bong once.
confident: For the first part of the way {friend} wore the pot. "Leeks?" said a voice from inside it. After that {friend.they} carried it.

== knot/song 2
@ road day medium: hero stand worried holding rope, goose, fear
early: At the next knot {hero} sang a song. It was very loud. {The fear} did not mind.
growing: At the next knot {hero} sang, as loud as {they} could, so as not to hear {their} own heart. {They} sang all the verses. {The fear} did nothing, even in the high parts.
confident: At the next knot {hero} sang, because it is difficult to be frightened and to remember a second verse at the same time. It was a long song with a great many cows in it. {The fear} put up with all of them, and the goose joined in at the chorus.
/
@ close_up: hero stand surprised holding rope
early: And from far away somebody sang too. It was {friend}!
growing: When {they} stopped for breath, the song went on. Somewhere behind {the fear} {friend} was singing the next verse.
confident: Before the last verse {hero} ran out of breath, and the song went on without {them}. It was very faint, and it was half a note too high, and it was coming from the other side.
=>
@ road day medium: hero walk happy, friend walk happy, goose
early: They sang the song all the way. The goose sang too.
growing: They sang as they went, and this time both of them were on the same verse.
confident: They sang the one about the cows, and nobody needed it, and that is the best way to sing it.

== knot/back 2
@ road day medium: hero walk worried, goose, fear
early: {hero} went to the next knot back to front. So {they} saw only the goose.
growing: The next knot {hero} did backwards. That way {they} could not see {the fear}, but only the goose, who could see it very well.
confident: The next knot {hero} did backwards, so that {the fear} should be behind {them}, where {they} did not have to look. What {they} saw instead was the goose, and {they} watched its face for bad news.
/
@ close_up: hero stand curious, goose
early: The goose was not afraid. It ate some grass.
growing: The goose looked at {the fear} and yawned, and then it ate a dandelion.
confident: The goose looked at {the fear} for a while over {their} shoulder. Then it found a dandelion. {hero} wrote that down too.
=>
@ road day medium: hero walk happy, friend walk worried, goose
early: {friend} walked back to front. So {friend.they} did not see the goose. "Is it still there?" "Yes," said {hero}. "It is eating."
growing: "Would it help to go backwards?" asked {hero}. {friend} tried that. "What is it doing now?" {friend.they} asked at each step. "Eating," said {hero}.
confident: "You can do it backwards, if you like," said {hero}. "I'll tell you what it does." So {friend} walked backwards the whole way, and the news from the goose was good.

== book 3
@ bedroom night close_up: hero sit curious holding book, lamp lit, bed
early: At night {hero} read the book. It was the same on each page. {refrain nothing}
growing: At night {hero} read the notebook from the front. It was the dullest book that {they} had ever read, and {they} liked it more with every page.
confident: In bed {hero} read the whole notebook. As a story it was poor, since nothing happened in it to anybody. But {they} read it twice, and slept very well.

== too_far 1
@ road day wind wide: hero run scared, fear, goose
early: On day five {hero} was in a hurry. {They} ran past two knots! A leaf fell on {their} nose. "Help!" {They} ran all the way home.
growing: On the fifth day {hero} felt so brave that {they} walked past knot five, and past knot six. Then something touched {their} nose. It was only a leaf. But by the time that {they} knew it, {they was} at home under the bed.
confident: By the fifth day {hero} had become quite proud of {themself}, and went straight past knot five as if it were for beginners. At knot six something brushed against {their} nose. It was a leaf. {hero} learned that afterwards, from the goose, who had it on its back, when both of them were under the bed.
/
@ bedroom day close_up: hero hide sad, bed, goose
early: "Now I must start again," said {hero}. {They} cried a bit.
growing: "It was all for nothing," said {hero}. "Now I am back at the start."
confident: "That was that," said {hero} to the goose. "Now it all begins from the gate again." The goose hissed, but in a softer way.

== note 1
@ road sunset medium: hero stand surprised holding letter, goose
early: Tug, tug! A note came on the string. "The knots are still there," it said.
growing: Tug, tug. {hero} went out to the gate. A note was hanging on the string from {friend}. "I felt you run," it said. "But the knots are still in it. I checked."
confident: Tug, tug, went the string in the evening. There was a note on it, held by a clothes peg, that had come the whole way along. "I felt that," {friend} had written. "I know how it is. But I have looked at the string, and nobody has undone a single knot."
/
@ close_up: hero stand calm holding rope
early: It was true. {hero} had been at knot four. Knot four was still {theirs}.
growing: {hero} ran the string through {their} grip. One, two, three, four. It was true. {They} had been to all of these, and nobody could take them out again.
confident: {hero} felt along the string and found them, one after another, small and hard and pulled tight by being held on to. You can run home from a knot, but you cannot un-have been there. And how, {they} wondered, did {friend} know how it is?

== six 3
@ road day medium: hero stand calm holding rope, goose, fear
early: On day six {hero} stood at knot six. {They} counted to ten. {refrain nothing}
growing: On the sixth day {hero} stood at knot six, counted to a hundred, and said good morning. {The fear} did not answer. {refrain nothing}
confident: On the sixth day {hero} stood at knot six and looked {the fear} all over. {They} said good morning to it. It was not friendly and it was not unfriendly, and it did not seem to have heard about {them} at all.
/
@ behind: hero look_up curious, goose
early: "Tomorrow is Sunday," said {hero}. "Tomorrow there is pie."
growing: "Tomorrow is Sunday," {they} told the goose. "I can nearly smell the pie from here."
confident: "Tomorrow," said {hero} to the goose. The wind came over from the other side, and there was plum in it.

== last
@ road day wide: hero stand scared holding rope, fear, goose
early: On day seven {hero} came to knot seven. {The fear} was right there! {They} wanted to run. But then {they} saw the string. There were more knots in it! Who made those?
growing: On Sunday {hero} came to knot seven. {The fear} was so near that {they} could not look at anything else, so {they} looked at the string instead. And there, beyond the last knot, was another one, and behind that another. They came from the other side. "I did not make those," said {hero}.
confident: On Sunday {hero} stood at knot seven, and {the fear} was as close as a person in a queue. {They} did not dare to look up, so {they} looked at the string. And just beyond the seventh knot {they} saw an eighth. {hero} went over them in {their} head, and {they} had made seven. Behind the eighth was a ninth, and they went on, small and tight and pulled hard, all the way to the other side. Somebody had been holding on to them.
/
@ medium: friend stand scared holding rope, hero stand surprised, fear, goose
early: There stood {friend}. {friend!} was afraid too! "Is that the goose?" {friend.they} asked. {refrain goose} It walked up to {friend!} and hissed. {hero} ran and stood in front of it. "Stop that," {they} said. And then {they} saw it. {They was} on the other side of {the fear}!
growing: At the other end stood {friend}, as white as paper. "I wanted to come and fetch you," said {friend!}, "but I am afraid of your goose. I have done one knot a day." {refrain goose} It stretched its neck and hissed. {hero} knew just how {friend!} felt, and did not think at all. {They} ran, and stood between the two of them. "It hisses at everybody," {they} said. "It never does anything." Only then did {hero} notice on which side of {the fear} {they was}.
confident: It was {friend}, holding the last knot as though there were deep water under it. "I was going to fetch you," said {friend!}. "I have wanted to for a year. Only, you have that goose." {refrain goose} It put down its neck and came on, hissing like a kettle, and {friend!} shut both eyes. {hero} had seen many faces, but that one {they} knew from inside. So {they} ran. {They} got there before the goose did, stood in its way, and said, "That's enough. It does this to everyone, it's only its way of saying good morning." It was quiet then, and in that quiet {hero} looked back along the string. {The fear} was behind {them}. It had done nothing.

== sides 1
@ road day medium: hero stand surprised, friend stand surprised, fear
early: "You went by it," said {friend}. "You just ran!" "I forgot to be afraid," said {hero}. "I had no time."
growing: "You went straight to the other side," said {friend}. "I was busy," said {hero}, and had to sit down.
confident: "You ran right to the other side of it," said {friend}. "Did I?" said {hero}, and sat down in the road, since {their} knees wanted to be frightened now, and had to be given a minute for it.
/
@ close_up: friend sit happy, hero sit happy
early: "I see {the fear} each day," said {friend}. "I see the goose each day," said {hero}. Then they laughed.
growing: "But I am there every day," said {friend}, pointing at {the fear}. "It is nothing." "And I am with the goose every day," said {hero}. "It is nothing either." They looked at each other and laughed.
confident: "What, {the fear}?" said {friend}. "I see it every day. You might have asked me." "And you might have asked me about the goose," said {hero}. "It likes to be scratched under the left wing." They had each of them known everything that the other one needed.

== scratch 2
@ road day close_up: friend reach scared, hero stand calm, goose
early: {friend} put out a hand and scratched the goose. It shut its eyes.
growing: "Under the left wing," said {hero}. {friend} reached out, a little at a time, and scratched. The goose stopped in the middle of a hiss and shut its eyes.
confident: It took {friend} as long as seven knots to reach as far as the wing. Then {friend.they} scratched. The goose broke off in the middle of a hiss, leaned over slowly, and had to be held up.
/
@ wide: hero stand calm, friend stand happy, fear
early: Then {friend} showed {them} {the fear}, from close up. {hero} looked, and looked again.
growing: Then it was {friend's} turn to show {hero} {the fear}, from all sides. It took a long time, and {hero} asked eleven questions.
confident: Then {friend} introduced {them} to {the fear}, properly this time, with all that {friend.they} knew about it. {hero} asked eleven questions. Afterwards {they was} still a bit afraid of it, but it was a small, exact sort of fear that knew its place.

== payoffs

== pie
@ home day wide: hero sit happy, friend sit happy, pie, goose
early: They had tea and pie. The goose got some too. "What did it do today?" asked {friend}. {hero} wrote it down. "It did nothing," {they} said, "but I did a lot."
growing: There was tea, and there was plum pie, and the goose had to have a slice as well. Then {hero} opened the notebook at Sunday. "What did {the fear} do today?" asked {friend}. {refrain nothing} wrote {hero}, and under it: "But I did."
confident: The pie was still warm. The goose had a chair of its own, and a slice, and hissed at the cream. Afterwards {hero} took out the notebook and turned to Sunday. "What do I put?" {they} asked. {friend} thought it over. {refrain nothing} wrote {hero}, as always, because a notebook has to be honest. Then {they} chewed {their} pencil and added one more line. "But I did."
/
@ road sunset wide: hero wave happy, friend wave happy, fear, goose
early: The string is still there. Tug, tug! That means "Come to tea".
growing: The string is still hanging there. They never use the knots now. But two tugs mean that there is pie.
confident: The string has been left where it was, from gate to gate, knots and all. Two tugs mean that there is pie, and the goose, who cannot tell the time, can tell that.
