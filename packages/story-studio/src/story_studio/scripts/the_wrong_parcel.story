# Two parcels go to the wrong doors; by the time the mistake is found, nobody wants it put right.
script: the_wrong_parcel
themes: three_words, words, two_things, letter
idea: dragon, soup, bicycle
title: The Wrong Parcel | {hero}, {one} and {two}
needs: thing
words: parcel, box, post, present, order
role hero:
role other: open, kinds bear goat pig goose, introduced "{name} the {other.noun} from across the road"
role post: kinds dog heron tortoise, he, adult, introduced "{name} the {post.noun}, who brought the post,"
slot one: thing, object, "drum" drum
slot two: thing2, "bicycle" bicycle
refrain wrong: "There must be a mistake," said {hero}.
refrain for: "What is it for?"
cover @ street day wide: hero stand surprised, other stand curious, one, two

== order
@ home day medium: hero sit happy holding pencil, letter, table
early: {hero} wrote a letter to the shop. "Please send me {a two}." {They} wanted one so much.
growing: {hero} had always wanted {a two}. So {they} saved up for a year and wrote a letter to the shop. Then {they} waited.
confident: There was only one thing that {hero} had ever wanted, and that was {a two}. {They} saved for a year, wrote to the shop in {their} best hand, and waited. One knows every sound in the road when one is waiting for the post.
/
@ street day wide: post walk sleepy, 2 box, house
early: Then {post} came with two boxes. It was a hot day, and he was a bit tired.
growing: On Monday {post} came along. He had two boxes, both the same size, and it was the hottest day of the year. He read the labels with the sun in his eyes.
confident: On Monday {post} came down the road with two boxes under his arms. They were the same size and the same brown. It was the hottest day of the year, the sun was in his eyes, and one of the labels was upside down.

== open
@ home day close_up: hero reach surprised, one, box open
early: {hero} opened {their} box. In it was {a one}! {refrain wrong}
growing: {hero} tore the paper off, opened the lid, and looked in. There was {a one}. {refrain wrong}
confident: {hero} undid the string, and the paper, and the other paper. {They} shut {their} eyes, put both hands in, and lifted it out. It was {a one}. {They} looked under it. {refrain wrong}
/
@ street day medium: other stand surprised, two, box open
early: {other} opened a box too. In it was {a two}! "Oh!" said {other!}. "I wanted {a one}."
growing: At the same moment {other} opened a box. {Other.they} had asked for {a one}, and what came out was {a two}. {refrain for} {other!} asked. But there was nobody to answer.
confident: At the same moment there was a cry of surprise on the other side. It came from {other}. {Other.they} had ordered {a one}, and was now looking at {a two} from all sides. {refrain for} {other!} asked it.

== send 2
@ street day medium: hero stand worried, post stand sleepy
early: "I want to give it back," said {hero}. "Not today," said {post}. "I come on Mondays."
growing: {hero} ran after {post}. "It's the wrong one," {they} called. "I can take it on Monday," said {post}. "Only on Mondays." So {they} had to keep it for a week.
confident: {hero} ran after {post} as far as the bridge. "It is the wrong one!" "I take things back on Mondays," said {post}, who kept strictly to the rules and was very hot. It was Monday. But he had finished being Monday for today.
/
@ home sunset close_up: hero sit cross, one
early: So {hero} put it in the corner. {They} did not want to look at it.
growing: So {hero} put it in a corner and turned {their} back to it. After a while {they} turned around. It was still there.
confident: {hero} put it in the corner, with its front to the wall, in so far as it had a front. {They} meant to ignore it until Monday. It is not easy to ignore {a one}.

== use/lonely 2
@ home night medium: hero sit curious, one, lamp lit
early: At night {hero} could not sleep. {They} sat down next to {the one}. It was nice to have it there.
growing: On Tuesday night {hero} could not sleep. {They} sat down beside {the one} and told it about the year of saving. It was a good listener.
confident: On Tuesday night, when it was too hot for sleeping, {hero} sat down beside {the one}, for lack of better company, and told it about the whole year of saving. One must say that it did not interrupt.
/
@ close_up: hero sit happy, one
early: {They} cleaned it. It looked much better. "Well," said {hero}, "you are not so bad."
growing: Then {they} wiped the dust off it. It looked quite different in the lamplight. "You are not so bad," said {hero}.
confident: {They} gave it a wipe with {their} sleeve. It was rather handsome in the lamplight, now that one came to look. "Only until Monday," {hero} told it, so that there should be no misunderstanding.
=>
@ home night medium: hero sit happy, one
early: {hero} still talked to {the one} at night. It was a good listener.
growing: And at night {hero} still told {the one} how the day had been. It would have missed it.
confident: At night {hero} still gave {the one} a full report. It had got used to it, and so had {they}.

== use/help 2
@ street day medium: hero run determined, one, house
early: On Wednesday the wind blew, and the gate went bang. {hero} held it shut with {the one}.
growing: On Wednesday the wind tore at the garden gate, and nothing would hold it. So {hero} took {the one} and put it in front, and the gate stayed shut.
confident: On Wednesday the wind got up and banged the garden gate, forty times an hour. {hero} tried a stone, and a chair. In the end {they} tried {the one}. There was not another bang. "Aha," said {hero}. {refrain for} Now {they} knew one answer.
/
@ close_up: hero stand proud, one
early: "Good work," {they} said to {the one}.
growing: "Well done," {they} said, and patted it.
confident: "Well done," {they} said to it, quite friendly, before {they} remembered that {they was} cross.
=>
@ street day wide: one, hero stand happy, house
early: The wind came back. But {the one} held the gate.
growing: When the wind came again, everybody knew who was on duty at the gate.
confident: Later in the year the wind came back with its whole family. {The one} went on duty without having to be called.

== use/game 2
@ garden day medium: hero jump happy, one
early: On Thursday {hero} made up a game. You needed {a one} for it. It was fun.
growing: On Thursday {hero} was bored. So {they} invented a game. It had nineteen rules, and for every one of them you needed {a one}.
confident: On Thursday nothing happened at all, so {hero} invented a game to play against {themself}. It had nineteen rules. You could not play it without {a one}. {They} had not known what had been missing from games.
/
@ close_up: hero run happy, one
early: {hero} won, and then {hero} lost.
growing: {hero} won, and lost, and wanted to play again.
confident: {hero} won, lost, demanded to play again, and won by a whisker.
=>
@ garden day wide: hero jump happy, other jump happy, one, two
early: They played the game with both things. It was twice the fun.
growing: They played the game of the nineteen rules, and with {the two} there were twenty-three.
confident: The game of the nineteen rules has twenty-three now. The last four are about {the two}, and nobody has understood them yet.

== across 1
@ street sunset medium: other sit happy, two, house
early: Across the road {other} had {the two}. {Other.they} did not put it down all day.
growing: And on the other side {other} sat on the steps with {the two}. {Other.they} had given it a name. In the evening {other.they} carried it in, so that it would not get cold.
confident: From the window {hero} could see {other} on the other side. {Other.they was} sitting on the steps with {the two}. {Other.they} had polished it, and had given it a name, and in the evening {other.they} put a blanket over it.
/
@ home sunset behind: hero look_up curious, window, house
early: {hero} looked over. "That is just like mine," {they} said. "I mean, like the one I wanted."
growing: "That is exactly the one that I ordered," thought {hero}. And then {they} thought of something, and got a hot face.
confident: "How odd," thought {hero}. "That is exactly what I asked for." {They} looked at {the one} in the corner, and at the house across the road. Then {they} thought further, and sat down.

== monday
@ street day medium: post stand worried, hero stand worried, other stand worried
early: On Monday {post} came back. "It was my mistake," he said. "I mixed up the boxes. This is {hero's}, and that is {other's}. Now I will put it right."
growing: On Monday {post} stood in the road with his hat in his hand. "I mixed up the labels," he said. "{The two} is for {hero}, and {the one} is for {other}. I will put it right at once."
confident: On Monday {post} stood in the middle of the road with his hat in his hand. "It's never happened to me before," he said. "The labels were the right way up, and I was not. {The two} is for {hero}, and {the one} is for {other}. I have come to put it right."
/
@ close_up: hero stand sad, other stand sad, one, two
early: {hero} held on to {the one}. {other} held on to {the two}. Nobody let go.
growing: {hero} looked at {the two}, that {they} had saved for all year. {They} did not move. {other} did not move either. Each of them held on to what they had.
confident: There it was at last, {the two}, a year of saving. {hero} only had to go and take it. {They} looked at it, and stayed where {they was}, with both arms around {the one}. Across the road {other} stood just like that.

== ask 1
@ street day medium: hero stand curious, other stand curious, one, two
early: "Do you like it?" asked {hero}. "Yes," said {other}. "Do you like yours?" "Yes," said {hero}.
growing: "Have you got used to it?" asked {hero}. "It has a name," said {other!} quietly. "And you?" "We have a game," said {hero}.
confident: "Is it all right, as they go?" asked {hero} across the road. "It has got a name," said {other!}, very quietly. "And is that one any good?" "We have a game together," said {hero}. "It has nineteen rules."
/
@ close_up: post stand surprised, hero stand happy
early: "I do not understand," said {post}.
growing: "So what am I supposed to write down?" asked {post}.
confident: {post} had opened his book, and had a column for wrong and a column for right. "Which is it?" he asked.

== right
@ street day wide: hero jump happy, other jump happy, one, two
early: "There was no mistake," said {hero}. "You brought the right things. We only did not know it yet." {post} scratched his head.
growing: "It wasn't a mistake," said {hero}. "It was the right box. I only did not know it yet." "Mine too," said {other}. {post} put his hat back on. That had never happened to him before either.
confident: "Put down that it was right," said {hero}. "You brought me what I did not know about. One can't order that." "Put the same for me," said {other}. {post} thought about it, and licked his pencil, and started a third column.
/
@ medium: hero sit happy, other sit happy, one, two
early: Now they meet each day in the middle of the road. One day {hero} has {the two}, and one day {other} does.
growing: And because {the two} still looked so nice, {hero} may have it on Sundays. Then {other} gets {the one}. They meet in the middle of the road.
confident: And since it would be a pity about that year, {hero} has {the two} on Sundays, when {other} has {the one}. They hand them over in the middle of the road, and each says the same to the other. {refrain for} And then they show each other.

== payoffs

== parcel 3
@ street day medium: post stand happy, 2 box, house
early: On the next hot day {post} came with two boxes. He did not look at the names. "Surprise," he said.
growing: On the hottest day of the next year {post} came with two boxes again. He had put on his glasses, and then he took them off. "To be on the safe side," he said.
confident: A year later, on the hottest day, {post} came down the road with two boxes, both the same size. He had glasses now. At the corner he took them off and put them in his pocket. "One has to leave some things to the weather," he said.
/
@ close_up: hero stand curious, other stand curious, 2 box
early: {hero} and {other} each took one. They did not open them yet.
growing: {hero} took one, and {other} took the other. They shook them. Then they waited a bit before they opened them, since that was the best part.
confident: {hero} took one and {other} took the other, and they sat down on the steps and shook them. Nobody wanted to be the first to know.
