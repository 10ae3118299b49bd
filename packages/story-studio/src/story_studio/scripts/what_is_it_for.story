# Nobody knows what a thing is for; each tries it in a way that does not fit, until one comes whom it fits exactly.
script: what_is_it_for
themes: living_thing, thing_title, too_small, place, three_words
idea: the smallest umbrella
title: The {full thing} | What Is the {thing} For?
needs: living_thing
role hero: child
role friend: open, kinds goat pig duck, impatient, introduced "{name} the {friend.noun}"
role clever: kinds owl crow fox, old, he
role strong: kinds bear cow elephant, adult, she
role small: kinds mouse snail ladybird, child, she, introduced "a very small {small.noun} called {name}"
slot thing: head, hero, thing, "umbrella" umbrella
slot where: place, "meadow" meadow
refrain around: {they} walked around it once in each direction.
refrain around2: {small.they} walked around it once in each direction.
refrain for: "But what is it for?"
cover @ where day medium: hero stand curious, friend stand curious, thing

== find
@ where day wide: hero stand surprised, thing
early: One morning {hero} found {a full thing}. Nobody knew whose it was.
growing: One morning it was simply there. {hero} saw it first, and walked around it twice. It was {a full thing}, and nobody knew whose it was.
confident: On Monday it had not been there, and on Tuesday it was. {hero} saw it first. {They} walked around it once in each direction. It was {a full thing}, and there was no doubt about that. There was just no reason for it.
/
@ medium: hero stand curious, friend stand curious, thing
early: {friend} came to look. {refrain for} asked {friend!}. {hero} did not know.
growing: {friend} came to look at it too. {refrain for} {friend.they} asked. {hero} had no idea, but {they} liked it very much.
confident: {friend} came by and looked at it with {friend.their} head on one side. {refrain for} {friend.they} asked. "I do not know yet," said {hero}. {They} liked it already, and that made it hard to think.

== crowd 2
@ where day wide: friend stand curious, clever stand curious, strong stand curious, hero stand happy, thing
early: Soon everyone came. They all looked at {the thing}. They all had an idea.
growing: By noon everybody was there. They stood around {the thing} in a circle, and each of them had a different idea.
confident: By noon there was a circle around {the thing}, and everybody in the circle had an opinion. That made seven opinions and one {thing}.
/
@ close_up: clever stand proud, strong stand calm
early: "It is too odd," said one. "It is no use at all," said another.
growing: "It is too odd to be useful," said one. "Then somebody should take it away," said another. {hero} held on to it.
confident: "If it had been of any use," somebody said, "it would not have been left here." It sounded sensible. {hero} moved a little closer to {the thing}, in case it had heard.

== tries/clever 1
@ where day medium: clever stand proud, hero stand curious, thing
early: {clever} was very clever. "It is to sit on," he said. He sat on it. He slid off.
growing: {clever}, who always knew best, went first. "It is obviously a seat," he said, and sat down on it. He slid off on the other side.
confident: {clever} went first, because he generally did. "It is a seat," he said. "Any child can see that." He sat down on it. For a moment it was a seat. Then it was a slide.
/
@ close_up: clever sit cross, thing
early: "It is broken," said {clever}. But it was not broken.
growing: "It is a seat that does not work," said {clever} from the ground, and went home.
confident: "It is a very bad seat," said {clever} from the ground. He brushed off his feathers, and anything else that he could find to brush, and went home.
=>
@ where dawn medium: clever stand surprised, small sit happy, thing
early: {clever} came past. He saw {small}. "Oh," he said. "I sat on it the wrong way."
growing: {clever} came to look. "Then I was right," he said. "You can sit on it. You only have to be somebody else."
confident: {clever} came to see. "A seat," he said. "I said so from the first." Then he thought about it. "For somebody else," he added, and for him that was quite a lot.

== tries/strong 1
@ where day medium: strong stand determined holding thing, hero stand worried
early: {strong} was very strong. "It is to carry things," she said. She carried it up the hill. It was no good for that.
growing: Then {strong} had a try. "It is for carrying," she said. She carried it to the top of the hill and down again, and it had not carried anything at all.
confident: Then {strong} had a turn. "If it is not for sitting, it is for carrying," she said, and carried it up the hill. At the top she saw the mistake. She was carrying it. It was not carrying anything. So she carried it down again.
/
@ wide: strong stand calm, hero run worried, thing
early: She put it back. {hero} brushed off the dust.
growing: She put it back in its place, very carefully. {hero} wiped off the marks of her hands.
confident: She put it back where it had been, very gently, as strong people do. "It is nice to hold, though," she said to {hero}, so that nobody else could hear.
=>
@ where dawn close_up: strong stand happy, small stand happy, thing
early: {strong} brought a little soft grass. "It was nice to hold," she said. "Now it is nice to be in."
growing: {strong} brought some soft grass and put it inside very gently. She had known that it was a good one.
confident: {strong} brought the softest grass that she could find and put it in very gently. "I knew that it was a good one," she said. "I carried it."

== tries/friend 2
@ where day medium: friend jump happy, hero stand surprised, thing
early: {friend} wanted to play with it. "It is for a game," said {friend!}. But nobody knew the rules.
growing: "It is for a game," said {friend}. They tried to throw it, to roll it and to jump over it. Nobody could say who had won.
confident: "I have it," said {friend}. "It is for a game." So they tried throwing it, rolling it and jumping over it. It was great fun, apart from the fact that nobody could say who was winning. {friend!} thought it was {friend.them}.
/
@ close_up: friend sit sleepy, hero sit calm, thing
early: They laughed a lot. {refrain for} asked {hero}.
growing: They lay in the grass and laughed. "That was good," said {friend}. {refrain for}
confident: Afterwards they lay in the grass, out of breath. "That was not it," said {friend}, "but it was not nothing either." {The thing} stood between them and looked as if it were waiting.
=>
@ where day medium: friend jump happy, small jump happy, hero stand happy
early: {friend} asked {small} to play. Now there were three, and they made up the rules.
growing: {friend} came with a new game, for three. {small} made up the rules, because it was her house.
confident: {friend} had thought of a game for three. {small} made the rules. It turned out that you won by getting home first, and she lived there.

== alone 1
@ where sunset wide: hero sit sad, thing
early: In the evening they all went home. "It is for nothing," they said. Only {hero} stayed.
growing: In the evening they all went home. "It is for nothing," they said, and they did not even say it unkindly. Only {hero} sat down beside it.
confident: One by one they went home to supper. "It is for nothing, that is what it is," they said. Only {hero} stayed. It seemed wrong to leave something alone on the day on which it had been for nothing.
/
@ close_up: hero sit calm, thing
early: "You are for something," said {hero} to {the thing}. "We just do not know yet."
growing: "Everything is for something," said {hero} to {the thing}. "We have only asked the wrong people."
confident: "I do not think that you are for nothing," {hero} told {the thing}. "I think that you are for somebody. We have just asked all the others."

== rain
@ where rain wide: hero stand worried, thing, small run scared
early: That night it rained and rained. Somebody was out in the rain. It was {small}. She was cold and wet, and she had no house.
growing: That night it began to rain, and it rained harder and harder. {hero} ran out to see to {the thing}. And there, in the middle of the wet, was {small}. "Have you seen a dry place?" she asked. "A small one?"
confident: In the night it began to rain in earnest. {hero} lay awake, thinking of {the thing}, and in the end {they} ran out to it. Somebody else was out there. It was {small}, wet through. "I am looking for a place," she said. "It does not have to be large. They are all so large."
/
@ medium: small stand surprised, hero point happy, thing
early: {small!} saw {the thing}. "Oh!" she said. "That is just right." She crept under it, and there it was dry.
growing: Then she saw {the thing}. She stopped. She walked around it, just as {hero} had, and looked underneath. "Is that somebody's?" she whispered. "It is just my size." And she crept in, and it was dry.
confident: Then she saw {the thing}, and she stopped, with the rain running down her back. She walked around it once in each direction. She looked underneath, where nobody had looked, because everybody else had been too tall. "There is room here," she said. "There is exactly room." And she went in out of the rain.

== fit 1
@ where night close_up: small sit happy, thing
early: It was not too big. It was not too small. It fitted like a shoe.
growing: There was a place for her head and a place for her feet. It was as if somebody had measured her.
confident: There was a place for her back to lean on and a place for her feet. There was even a ledge for a cup, if she should ever come to own one. Nobody could have measured her better.
/
@ medium: hero sit happy, small sleep calm, thing
early: {hero} sat next to it until {small} was asleep. Now {they} knew what it was for.
growing: {hero} sat outside and listened to the rain on it. It was a small, dry sound. Now {they} knew what it was for.
confident: {hero} sat down next to it and did not mind the rain. So that was it. It was not for sitting on, and not for carrying. It was for coming in.

== payoffs

== answer
@ where dawn wide: friend stand curious, hero stand happy, small wave happy, thing
early: In the morning {friend} came. {refrain for} asked {friend!}. "Ssh," said {hero}. "It is for her."
growing: In the morning {friend} came back. "I have been thinking all night," said {friend!}. {refrain for} {hero} put a finger to {their} lips and pointed. "It is for {small}," {they} whispered.
confident: In the morning {friend} came running. "I could not sleep," {friend.they} said. {refrain for} {hero} put a finger to {their} lips and pointed to where somebody very small was snoring. "It is not for a what," {they} whispered. "It is for a who."
/
@ close_up: small stand happy, hero stand happy, thing
early: {small} put a flower next to {the thing}. Now it was a home.
growing: {small} put a flower beside {the thing}, and hung her wet coat on it to dry. Now anybody could see what it was.
confident: {small} hung her coat on it to dry and put one flower where the door would be. After that nobody ever asked what it was for. They knocked.
