# A child keeps the words of home in one pocket and those of school in the other, until one is missing that only home has.
script: the_other_pocket
themes: two_languages
idea: I speak one language at home and another at school
title: The Other Pocket | {hero} and the Two Pockets
words: language, speak, word, home, school, understand, grandma, two, another, talk
role hero:
role gran: kin, old, she, name "Gran", nouns grandma granny gran grandmother nana
role teacher: adult, she, kinds owl goat badger, name "Miss Finch", introduced "Miss Finch the teacher", nouns teacher
role baker: adult, he, kinds bear pig goose, name "Mr Crumb", introduced "Mr Crumb the baker", nouns baker
role friend: open, kin, child, introduced "a {friend.noun} called {name}"
refrain left: The words of home were in the left pocket.
refrain right: The words of school were in the right pocket.
cover @ street day medium: hero walk happy, gran walk happy holding basket

== pockets
@ home day medium: hero stand happy, gran sit happy, chair, cup on table, table
early: {hero} had two languages. {They} talked one at home with {gran}. {They} talked the other one at school. {hero} had two big pockets. {refrain left} {refrain right}
growing: {hero} had two languages. One was for home, where {gran} was, and it smelled of soup. The other was for school, and it smelled of chalk. So that they would not get mixed up, {hero} kept them in {their} coat. {refrain left} {refrain right}
confident: Most people have one language. {hero} had two, and kept them tidy. One was for home, for {gran} and for soup and for being scolded in. The other was for school. And because words are small and get everywhere, {they} carried them in {their} coat. {refrain left} {refrain right}
/
@ street day medium: hero walk calm, house
early: On the way to school {hero} shut the left pocket. On the way home {they} shut the right one.
growing: At the corner by the letter box {they} changed over. In the morning {they} shut the left pocket there, and in the afternoon the right one. It was a great deal of work, but nobody saw it.
confident: The border ran past the letter box at the corner. Going to school {hero} buttoned up the left pocket there, and coming home the right one. It had to be done without a stop, so that nobody saw it.

== mix 1
@ classroom day medium: teacher stand happy, hero stand surprised, snail on table, table
early: "What is this?" asked {teacher}. It was a snail. {hero} put up a hand and said the word. Oh no! It was the home word. It was the wrong pocket. Someone laughed.
growing: "And what is this?" asked {teacher}, and set a snail on the table. {hero} knew it. {They} jumped up and said it. But it was the wrong word. It was the one from home, and it had come out of the wrong pocket. It was quiet, and then somebody giggled.
confident: "Who knows what this is?" asked {teacher}. There was a snail on the table. {hero} knew all about snails, and was so glad about it that {they} forgot to look where {they was} reaching. The word that came out was the other one. It was {gran's}. For a moment it lay there among the pencils, and then somebody giggled.
/
@ close_up: hero sit sad
early: {hero's} ears were hot. From then on {they} held the left pocket shut with one hand.
growing: {hero} sat down with hot ears. From that day {they} held the left pocket shut with one hand, all day long. It is not easy to do sums like that.
confident: It was nothing, and it was over at once, and {hero} heard it for a week. After that {they} kept a hand on the left pocket from morning to noon. One writes badly like that, and climbs worse.

== soup 2
@ kitchen day medium: hero sit surprised, gran stand curious holding pot, table
early: Then it went wrong at home too. "May I have soup?" said {hero}. It was a school word! {gran} did not know it.
growing: And then it began the other way around. "Is there any more soup?" {hero} asked at home, and {gran} put her head on one side. It had been in the school language. {hero} had not even noticed it.
confident: With the one pocket always shut, the other one began to leak. "Is there more?" {hero} asked at supper, and {gran} looked up with the spoon in her hand, politely, as one looks at a guest. {They} had asked it in the language of school.
/
@ close_up: gran stand calm holding pot, hero sit sad
early: "Say it again," said {gran}, "so that I can come too."
growing: "Say it so that I can come with you," said {gran}. It took {hero} a moment to find the word. It had slipped down to the very bottom.
confident: "That was very fine," said {gran}, "but I can't get in there." {hero} looked for the word in the left pocket. It was at the bottom, under a crumb. It had not been out for a while.

== shop
@ bakery day medium: gran stand worried, baker stand calm, hero stand sad, bread
early: {gran} and {hero} went to {baker}. {gran} wanted one small loaf. But she had no school words. She pointed. {baker} did not understand. He talked very loudly.
growing: On Saturday {gran} and {hero} went to {baker}. {gran} wanted a small brown loaf. She had only the language of home, and so she said it in that, and pointed, and smiled. {baker} did not understand. He said it all again, much louder, as if {gran} were far away.
confident: On Saturday {gran} took {hero} along to {baker}. She wanted the small brown loaf, second from the left. She said so, very nicely, in the only language she had. {baker} did not understand it. He did what people do, and said it again louder. {gran} was standing right in front of him, and with every word he sent her further away.
/
@ close_up: hero stand sad, gran stand sad holding cake
early: {hero} knew all the words. But people were looking. {They} held both pockets shut. {gran} went home with a cake that she did not want.
growing: {hero} had the words. {They} had them in both pockets, side by side. But there were people behind them in the queue. {They} held both pockets shut and looked at the floor. In the end {gran} paid for a cake with pink roses, and they walked home without talking.
confident: {hero} could have done it in one breath. It would have been five words out of one pocket and five into the other. But the queue reached to the door, and somebody in it was from {their} class. {They} stood there with a hand on each pocket and studied the floor. {gran} went home with a pink cake for a wedding. She did not say a word about it, in any language.

== sorry 1
@ home night medium: gran sit calm, hero sit sad, lamp lit, cake on table, table
early: At night {hero} could not eat the cake. "I am sorry," {they} said. "I had the words, and I hid them." {gran} took {their} hand.
growing: In the evening the cake stood between them, and {hero} could not get down a single rose. "I had the words," {they} said, "and I kept them in." "I know," said {gran}. "I could hear them rattle."
confident: In the evening they sat with the cake between them. It was much too sweet, and {hero} could not swallow. "I had all the words," {they} said, "and I did not take them out." "I know," said {gran}. "You were rattling with them."
/
@ close_up: gran hug calm, hero hug calm
early: "I only have one pocket," said {gran}. "You have two. That is not a thing to hide."
growing: "I've gone through life with one pocket," said {gran}, "and it was always full. You have two. Other people would show that off."
confident: "All my life I have had one pocket," said {gran}, "and what was not in it I had to point at. You have two. I can't think of anybody who'd be less in need of a coat with nothing showing."

== word 1
@ bedroom dawn medium: gran stand happy, hero sit curious, bed, blanket
early: In the morning {hero} got out of bed. {gran} put her hand on the place. It was still warm. "Do you know what that is?" she asked, and she said a word. It was a lovely one.
growing: In the morning, when {hero} got up, {gran} laid her hand on the bed, on the place that was still warm. She said a word for it. It was the word for just that: the warm place that stays behind when somebody has got up. {hero} put it into the left pocket.
confident: In the morning {hero} climbed out of bed, and {gran}, who was going to make it, did not. She laid her hand flat on the sheet and said a word. There is a word for it where she comes from. It means the warm place that is left behind when somebody has got up. {hero} had heard it a hundred times, and had never looked at it.
/
@ close_up: hero stand curious
early: "What is it at school?" asked {gran}. {hero} looked and looked in the right pocket. There was none.
growing: "And what do they call that at your school?" asked {gran}. {hero} felt in the right pocket, in every corner. But there was no word there like it. It had no twin.
confident: "What is it in the other one?" asked {gran}. {hero} went through the whole of the right pocket, down to the seam. There was "warm" and there was "place". But the word itself was not there. It was the only one of its kind.

== turn
@ classroom day medium: friend stand curious, hero sit surprised, chair, teacher stand curious
early: At school {friend} got up from a chair. {hero} sat down on it. "Oh! It is still warm from you," said {friend}. "What is that called?" {teacher} did not know. No one knew. But {hero} knew. {They} opened the left pocket. {They} said the word.
growing: At school {friend} got up, and {hero} sat down on the same chair. "It's still warm," said {hero}. "What does one call that?" asked {friend!}. "The warm that's left over?" {teacher} thought. "We have no word for it," she said. {hero's} heart beat very fast. Then {they} took {their} hand off the left pocket. "I've got one," {they} said, and said it out loud.
confident: It was raining, and they were changing places for the reading. {friend} got up, and {hero} sat down where {friend.they} had been. "You've left it warm," said {hero}. "Left what warm?" asked {friend!}. "What is that called?" Everybody thought about it, and in the end so did {teacher}. "There isn't a word for it," she said. "It's a pity." It was perfectly still. {hero} could feel it in there, small and round. {They} unbuttoned the left pocket. "There is," {they} said. "I have it here." And {they} said it, quite clearly, so that it reached the back row.
/
@ wide: hero stand proud, friend stand happy, teacher stand happy, chair
early: They all wanted to say it. They said it all wrong! It was very funny. But {hero} did not laugh at them. "Nearly," {they} said. "Try again."
growing: Now they all wanted to say it. It came out crooked, and flat, and back to front. It would have been easy to giggle. But {hero} knew how hot one's ears get. "That was nearly it," {they} said. "Once more, and softer at the end."
confident: Then they all tried it. It came out with bumps in it. {teacher} bit her tongue on it and began again. {hero} could have giggled, and nobody had a better right to. But {they} remembered the snail. "That was close," {they} said to each of them. "It wants to be rounder in the middle." By noon the whole class could say it, and they changed chairs for the rest of the day.

== bring/box 2
@ classroom day medium: teacher stand happy holding box, friend stand happy, hero stand happy, table
early: {teacher} got a box. "Who else has a word that we do not have?" Now {friend} had one from {friend.their} grandpa. It was for rain that is too small to get wet in.
growing: {teacher} put an empty box on the table. "Who else has one that we haven't got?" she asked. It turned out that {friend} had one, from {friend.their} grandfather in the hills. It was for a rain so thin that one does not open the umbrella.
confident: {teacher} emptied the chalk out of its box and set it on the window sill. "I should like to know what else we haven't got," she said. At first nobody had anything. Then {friend} had one after all, from {friend.their} grandfather in the hills. It is for the kind of rain that is not worth an umbrella.
/
@ close_up: hero sit curious, box open on table, table
early: Soon the box was full. There was a word for cake crumbs, and a word for cross with no reason.
growing: By Friday there were eleven in it. There was one for crumbs in a pocket, and one for being cross for no reason, and one that nobody could explain without waving their arms.
confident: By Friday there were eleven. One was for crumbs at the bottom of a pocket, and one for being cross without knowing why. One could only be said with both arms. The box would not shut any more.

== bring/snail 3
@ classroom day medium: hero stand calm, friend stand happy, snail on table, table
early: {friend} showed {hero} the snail. "What was the word that you said?" {hero} said it. It did sound like a snail. "It is better than ours," said {friend}.
growing: {friend} came with the snail on a leaf. "What was it that you called him that time?" {hero} said it, rather softly. It was long, and it went slowly uphill at the end. "But that sounds just like him," said {friend}. "Ours is much too short."
confident: One day {friend} put the snail down in front of {hero}. "You said something to him once," said {friend}. "I have never been able to get it back." So {hero} said it. It was a long word, and it took its time, and went up a little at the end. They watched the snail. "That's him exactly," said {friend}. "Ours is over much too soon."
/
@ close_up: snail on table, table, hero sit happy
early: So the snail had two names now. He did not mind.
growing: So now the snail had two names. When one called him by both, he put out both his horns.
confident: From then on the snail had two names. He came to neither of them. But it was agreed that he came a bit faster to the long one.

== bring/count 4
@ school_yard day medium: friend jump happy, hero jump happy
early: In the yard they played with a rope. {hero} counted in the home language. It went so well that they all learned to count like that.
growing: In the yard they needed somebody to count for the skipping. {hero} counted in the language of home, without thinking. It had a much better swing. After a week they all counted like that.
confident: In the break they were skipping, and {hero} was to count. {They} forgot, and counted as {gran} does. Nobody laughed. It bounced better. The sevens came just where the rope did. By the end of the week the whole yard was counting in it, and some did not know that it was another language.
/
@ close_up: hero look_up happy
early: {hero} did not hold {their} pocket. {They} had two hands to jump with.
growing: It was only on the way home that {hero} noticed. {They} had had both hands free.
confident: It occurred to {hero} later that {they} must have let go of the pocket. One can't skip with one's hand in it.

== again 1
@ bakery day medium: hero stand determined, gran stand happy, baker stand surprised, bread
early: On Saturday {gran} and {hero} went to {baker} again. {hero} opened both pockets wide. "My Gran wants one small loaf," {they} said. "And she says that your hat is nice." {baker} went red.
growing: The next Saturday they went to {baker} again. People stood behind them, right up to the door. {hero} took {their} hands out of {their} pockets. {gran} said it in the one language, and {hero} said it in the other, and it went across like over a bridge. "One small brown loaf, please. And my Gran says that you have kind hands." {baker} looked at his hands.
confident: On the next Saturday the queue was just as long. {hero} stood in front of it with both pockets open. {gran} spoke, and {hero} spoke, and it went to and fro over the counter like a ferry. "The small brown one, please, second from the left," {they} said. "And my Gran says that you have good hands, and that one could see so even when you were shouting." {baker} went as red as the cake. He asked what one says for "I am sorry". {hero} told him. He said it dreadfully. {gran} understood every word.
/
@ close_up: baker stand happy holding bread, gran stand proud, hero stand happy
early: {baker} said "good morning" in {gran's} words. It was all wrong. {gran} laughed and laughed.
growing: Since then {baker} has said "good morning" to {gran} in her own language. He says it very loudly, and it means "good horse". She says it back to him.
confident: He has greeted her in it ever since. It comes out as "good horse". {gran} has told {hero} not to put him right. "I have never in my life," she says, "been called that so kindly."

== letter 3
@ home day medium: gran sit happy, hero sit happy holding pencil, paper, table
early: {gran} got a letter. It was in school words. {hero} read it to her in home words. It was about the rubbish. But from {hero} it sounded nice.
growing: Letters came for {gran}, in the language of school, with numbers in them. {hero} read them to her in the other one. It was only about the dustbins. But it was surprising how beautiful dustbins are in it.
confident: When there was a letter, {gran} put it by {hero's} plate. {They} read it aloud from the one language into the other, with the finger under it. It was from the town, about the dustbins. "Read that bit again," said {gran}. In her language it had a rhyme in it.
/
@ close_up: gran sit proud, hero sit proud
early: "You are my other pocket," said {gran}.
growing: "You know," said {gran}, "you are my right pocket."
confident: {gran} folded it up. "So now I have one too," she said. "It reaches up to here on me, and it needs new shoes."

== hole 2
@ home night medium: gran sit surprised holding coat, hero stand curious, lamp lit
early: {gran} looked at {hero's} coat. There was a hole! It went from one pocket into the other.
growing: In winter {gran} wanted to see to {hero's} coat. She put a hand into the left pocket, and it came out of the right one. There was a hole in between.
confident: At the first frost {gran} went over {hero's} coat. She felt in the left pocket, further and further, up to the elbow, and then her fingers waved at her out of the right one. At the back, where no one sees it, they had worn through.
/
@ close_up: hero stand happy, gran sit happy holding coat
early: "Shall I sew it up?" she asked. "No," said {hero}. "Leave it."
growing: "I'll sew that up," said {gran}, and looked for a thread. "Better not," said {hero}. "That's where they go through."
confident: "That's soon closed," said {gran}, and licked a thread. "Leave it," said {hero}. "I think it's a door."

== payoffs

== both
@ street day medium: hero walk happy, friend walk happy, house
early: Now {hero} does not shut a pocket any more. The words go in and out. Sometimes there is a home word at school, and a school word in the soup. And that is fine.
growing: At the letter box {hero} does not stop now. The words go to and fro as they like. Sometimes there is a word from home in the sums, and one from school in the soup. Then somebody asks what it means, and {hero} tells them.
confident: There is no longer a border at the letter box. {hero} walks past it with open pockets. It does happen now that a word from home turns up in the arithmetic, or one from school in the soup. Then somebody says, "What was that?" And as a rule it was something that they had needed for a long time.
/
@ classroom day close_up: friend stand happy, hero stand happy, chair
early: When someone gets up from a chair now, they say {gran's} word. And then they sit down in it.
growing: And in that class there is a word that is in no school book. When somebody gets up, somebody else says it quickly, and sits down in it. {gran} does not know yet how far it has come.
confident: And there is one word which no dictionary of the town has in it. All the same it is used every day at a quarter past ten, when they change chairs. Last week {baker} said it, about the place where a loaf had been.
