# Who is slow knows every stone of the way; on the day of the race there is fog.
script: every_stone_of_the_way
themes: race, very_slow
idea: the snail that won the school race
title: Every Stone of the Way | {hero} and the Race in the Fog
words: race, win, won, run, fast, slow, slowest, last, school, winner, small
role hero:
role rival: kinds hare fox horse dog, introduced "{name} the {rival.noun}"
role friend: open, kinds frog mouse duck squirrel, cheerful, introduced "{name} the {friend.noun}"
role judge: kinds owl tortoise heron, old, she, introduced "old {name} the {judge.noun}"
refrain last: And {hero} came in last.
refrain stone: "I know that stone," said {hero}.
refrain ting: Ting, went the bell.
cover @ pond day wide: hero walk happy, rival run happy, bell

== last
@ schoolyard day wide: rival run proud, friend run happy, hero walk sad, bell
early: Every year there was a race around the lake. {rival} came in first. {refrain last}
growing: Every autumn there was a race, once around the lake and home to the bell. {rival} always came in first. {refrain last} By then the others had usually had lunch.
confident: Every autumn they held the race, once around the lake and back to the bell. {rival} came in first, as a rule before the start had properly finished. {refrain last} Last year they had taken down the flags by then, and somebody had had to be woken to ring.
/
@ close_up: hero stand determined, friend stand surprised
early: "This year I want to win," said {hero}. "But you are the slow one!" said {friend}. "I know," said {hero}.
growing: "This year I am going to win," said {hero}. {friend} did not laugh, because {friend.they was} kind. "How?" asked {friend!}. "I don't know yet," said {hero}.
confident: "This year," said {hero}, "I mean to win it." {friend} was a good friend and did not laugh, although it took some doing. "You are the slowest of us all," {friend.they} said. "That is the part that I still have to think about," said {hero}.

== tries 2
@ schoolyard day medium: hero run determined, friend stand calm
early: {hero} tried to run fast. {They} ran and ran. It was still so far!
growing: First {hero} tried to be faster. {They} practised every day for a week, and in the end {they was} as slow as before, and more tired.
confident: The plain way was to get faster. {hero} tried it for a week, with a diet and a whistle. On Sunday {friend} measured. {They} had become slower, but only a little.
/
@ close_up: hero sit sad
early: "You cannot make a river run up a hill," said {friend}.
growing: "It isn't in your legs," said {friend}. "No," said {hero}. "Then it must be somewhere else."
confident: "I don't think that it is in your legs," said {friend} carefully. "It must be somewhere," said {hero}.

== walk
@ pond dawn medium: hero walk calm, stone, tree
early: So each morning {hero} went around the lake. {They was} slow, so {they} saw each stone. "Hello, stone," {they} said.
growing: So {hero} did what {they} could do. Every morning, before school, {they} went once around the lake, slowly. When one goes so slowly, one gets to know every stone on the way. {hero} said good morning to each of them.
confident: So {hero} did the only thing that {they} did well. Every morning {they} set out before it was light and went once around the lake. At that speed nothing gets past you. By the second week {they} knew each stone along the way, by its cold and its corners, and greeted them by name.
/
@ above: hero walk happy, stone, puddle
early: {They} knew the wet bit. {They} knew the deep hole. {They} knew the bridge with no rail.
growing: {They} knew where the mud was, and the hole, and the place where one must keep left. {They} could have gone it with {their} eyes shut.
confident: {They} knew the soft place after the willow, and the hole behind the third bend, where one keeps left. {They} knew how the ground sounds just before the bridge. One morning {they} tried it with {their} eyes shut, and came out at the bell.

== way/willow 2
@ pond dawn medium: hero stand curious, friend sit sleepy, tree
early: {friend} came too, one time. {Friend.they} fell in the mud. "Keep to the tree," said {hero}.
growing: Once {friend} came along, and was in the mud up to the knees before the sun was up. "You have to keep your hand on the willow," said {hero}.
confident: Once {friend} came along for company, talked, and vanished in the middle of a word. It was the soft place. "One keeps a hand on the willow there," said {hero}, and pulled.
/
@ close_up: friend sit surprised, hero stand calm
early: "How do you know?" asked {friend}. "I was in there too," said {hero}.
growing: "How do you know all that?" asked {friend}. "I have been in there eleven times," said {hero}.
confident: "How do you know?" asked {friend}, when there was enough of {friend.them} to ask. "By falling in," said {hero}. "It is quite thorough."
=>
@ pond day fog medium: hero walk calm, rival stand scared, tree
early: Someone called from the mud. "Keep to the tree!" said {hero}, and pulled.
growing: From the soft place somebody called for help. "A hand on the willow!" said {hero}, and pulled out first one and then another.
confident: At the soft place there was a good deal of shouting. "Hand on the willow," said {hero}, and drew them out one by one, like radishes.

== way/bridge 2
@ river dawn medium: hero walk calm, bridge
early: There was a bridge with no rail. {hero} felt each board. "One, two, three," {they} said.
growing: Behind the third bend was a bridge without a rail. {hero} counted the boards every morning. There were twelve, and the seventh was loose.
confident: Behind the third bend there was a bridge, narrow and without a rail. {hero} counted it across each morning. It had twelve boards, and one did not step on the seventh.
/
@ close_up: hero stand happy, friend stand curious
early: "What do you count for?" asked {friend}. "For when I cannot see," said {hero}.
growing: "But you can see them," said {friend}. "Now I can," said {hero}.
confident: "You can see them, can't you?" asked {friend}. "At the moment," said {hero}.
=>
@ river day fog wide: hero walk calm, rival stand scared, bridge
early: They came to the bridge. "One, two, three," said {hero}. Not one of them fell in.
growing: At the bridge nobody dared to move. "Twelve boards," said {hero}, "and not the seventh." They held on to one another and counted.
confident: Before the bridge they all stopped, because the world did. "Twelve boards," said {hero}, "and we do not step on the seventh." And so they crossed over, counting aloud, behind the slowest of them all.

== way/sound 2
@ pond dawn medium: hero stand calm, friend stand curious, bell
early: {hero} stood still. {They} shut {their} eyes. "I can hear the bell rope in the wind," {they} said.
growing: {hero} learned the sounds as well. On the left the reeds, on the right the stream, and at the end the rope that knocks on the bell.
confident: {hero} learned the way by ear, too. Reeds to the left, a stream to the right, and long before one sees it, the rope of the bell, knocking on wood.
/
@ close_up: friend stand surprised, hero stand happy
early: {friend} listened. "I always run too fast to hear it," {friend.they} said.
growing: "I have never heard that," said {friend}. "You are always gone by then," said {hero}.
confident: "I run here every day," said {friend}, "and I've never heard it." "You take the noise along with you," said {hero}.
=>
@ pond day fog close_up: hero stand calm, friend stand curious
early: "Shh," said {hero}. They all stood still. They heard the rope of the bell.
growing: "Be quiet for a moment," said {hero}. They held their breath. And there was the rope, knocking on the wood, straight ahead.
confident: "Nobody breathe," said {hero}. They had been breathing a great deal. When they stopped, there it was, ahead and a bit to the left: a rope, knocking on wood.

== laugh 3
@ schoolyard day medium: rival stand proud, hero stand calm, friend stand cross
early: "Why do you get up so soon?" asked {rival}. "You will be last anyhow." "We will see," said {hero}.
growing: "You get up at five to be last?" asked {rival}, and was not even unkind about it. "One has to start early," said {hero}, "if one is slow."
confident: "I hear that you get up at five," said {rival}, "to come in last." It was not meant unkindly. {rival!} could really not imagine anything else. "If one is slow, one starts early," said {hero}.
/
@ close_up: friend stand determined, hero stand calm
early: {friend} was cross. {hero} was not.
growing: {friend} was angry for both of them. {hero} was thinking of a stone.
confident: {friend} was indignant for them both. {hero} had not really listened. {They} had been thinking about the third bend.

== fog
@ schoolyard day fog wide: judge stand worried, hero stand calm, rival stand determined, bell
early: Then came the day of the race. There was thick fog! "Go!" called {judge}. They all ran off. In one moment they were gone.
growing: On the day of the race there was fog. It lay on the lake so thick that one could not see the bell from the bell rope. "We always run," said {judge}. "On your marks. Go!" And they were gone, all of them, before the word was over.
confident: In October there is fog on the lake, and on the day of the race there was nothing else. {judge} could not see her own list. "The race has never been put off," she said, "and I am too old to begin. Ready. Go!" There was a noise of feet, and then the fog closed behind it like a door. Only {hero} was still there. {They was} slow at starting too.
/
@ pond day fog medium: rival run scared, friend run scared, tree
early: But no one could see. Splash! Bump! "Where is the way?" they called.
growing: Then one heard them. There was a splash, and then a bump. "Where does it go on?" somebody shouted. They were all very fast, and they were fast in every direction.
confident: Soon one could hear them. There was a splash, a bump, and a second splash. They were all extremely fast, and they were going in every direction that there is. {rival}, who was fastest, had passed the same tree three times.

== dark_way 1
@ pond day fog close_up: hero walk calm, stone
early: {hero} could not see one thing. {They} felt with {their} foot. There was a cold, round stone. {refrain stone}
growing: {hero} could see nothing either. But {they} put out a foot, and it touched something cold with a crack in it. {refrain stone} And {they} went on to the next.
confident: {hero} could see no more than the others. But {they} put one foot forward, and it met something cold and round with a crack down the side. {refrain stone} It was the first one. {They} wished it a good morning, and went on to the second.
/
@ wide: hero walk determined, tree
early: Then came the next stone, and the next. {hero} did not stop.
growing: And so {they} went, from stone to stone. It was as if the way were handing {them} on.
confident: It was like going through a room where one knows everybody. Each of them handed {them} on to the next.

== together 1
@ pond day fog medium: hero stand calm, rival stand worried, friend stand scared
early: At the first bend sat {rival}. "I am lost," said {rival!}. "Come," said {hero}. "Hold on to me." And they all held on.
growing: At the bend {they} bumped into something warm. It was {rival}. "I don't know where I am," said {rival!} in a small voice. "Hold on to me," said {hero}. Then came {friend}, and then another. In the end they were all in one long line.
confident: At the third bend {they} walked into somebody warm, who was standing quite still. It was {rival}. "I've lost the way," said {rival!}, very low. "I never noticed that there was one." {hero} could have gone past. One only had to be silent. "Hold on to me," {they} said. There were more of them behind the next stones, wet to the ears, and in the end it was a long line.
/
@ behind: hero walk determined, rival walk calm, friend walk calm
early: {hero} went in front. It was slow, and no one said a word about that.
growing: {hero} went in front, at {their} own speed. Nobody asked if it could be done faster.
confident: {hero} went ahead, at {their} own pace. Nobody had gone so slowly in years. Nobody complained.

== payoffs

== bell
@ schoolyard day fog wide: hero walk happy, rival walk happy, friend walk happy, judge stand surprised, bell
early: {hero} felt stone after stone. And there was the bell! {refrain ting} {They was} the first! They all came in behind {them}.
growing: From stone to stone {hero} found the way, around the whole lake, until {their} foot touched the very last. Above it hung the rope. {They} pulled it. {refrain ting} "Who is there?" called {judge}. "It's me," said {hero}. "I think that I am first." And {judge} wrote it in the big book, and {rival} cheered.
confident: Stone by stone {hero} felt {their} way right around the lake. The last one was flat and had a hollow in the middle. "Good morning," {they} said, and reached up, because there the rope is. {refrain ting} "Who is that?" asked {judge} out of the white. "{hero}," said {hero}. There was a long silence. "And who else?" "They're all with me," said {hero}, "but I was in front."
/
@ pond dawn medium: hero walk happy, rival walk curious, friend walk happy, stone
early: The race was won. The next morning {hero} went around the lake. {rival} came too. "Can you show me the stones?" asked {rival!}. "Yes," said {hero}. "But we have to go slow."
growing: The race was over, but the next morning {hero} went around the lake again. At the first stone somebody was waiting. It was {rival}. "Will you show them to me?" asked {rival!}. "If you can go slowly enough," said {hero}.
confident: The next morning, before it was light, {hero} set out again, since the stones could not know that the race was over. Somebody was standing at the first of them. "I wondered," said {rival}, "if you would introduce me." "With pleasure," said {hero}. "But you'll have to slow down. They do not like to be shouted at."

== slow 1
@ pond dawn wide: hero walk happy, rival walk calm, friend walk happy, tree
early: It was hard for {rival}. {Rival.they was} a bit too fast. But {rival.they} tried.
growing: It was not easy for {rival}. But by the third bend {rival.they was} nearly the slowest.
confident: It was hard work for {rival}, who had never done anything slowly. But {rival.they} had talent. By the third bend {rival.they} came in last.
