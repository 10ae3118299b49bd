# Somebody's words hide, so a sock on a hand says them first; when the sock is in the wash, the words know the way.
script: the_sock_that_said_hello
themes: shy, silent_child
idea: a boy who never speaks at school
title: Too Shy to Speak | {hero} Does Not Speak | {hero} and the Sock That Could Speak
words: shy, speak, say, talk, whisper, hello, never, voice, quiet, afraid
role hero:
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa
role teacher: she, adult, kinds owl badger goat, name "Miss Finch", introduced "Miss Finch the teacher", nouns teacher
role friend: open, child, kinds mouse duck hedgehog
refrain shy: {hero} wanted to say hello. But the word was too shy.
refrain sock: "Hello," said the sock.
cover @ classroom day wide: hero stand worried holding odd_sock, friend sit curious, teacher stand calm

== quiet 0
@ classroom day wide: teacher stand calm, hero sit worried, friend sit happy, desk
early: At home {hero} talked a lot. At school {they} did not speak at all. {refrain shy}
growing: At home {hero} talked from morning to night. But at school {the hero} did not speak. {refrain shy} It went back down {their} throat and hid.
confident: At home {hero} talked to Papa, to the soup and to the taps. But at school {the hero} did not speak, not one word, and it was not because there was nothing to say. {refrain shy} It came up as far as {their} teeth, looked out at all those faces, and went back down to hide.
/
@ close_up: hero sit sad, friend sit curious
early: "Do you want to play?" asked {friend}. {hero} did! But no word came. So {friend!} went away.
growing: "Do you want to play with me?" asked {friend}. {hero} wanted to very much. {They} looked for the word yes, and it was such a small one that {they} could not find it. So {friend!} went to ask somebody else.
confident: "Are you coming to play?" asked {friend} at break. Inside {hero} a whole choir sang yes. Outside it was perfectly quiet. {friend!} waited for as long as one can politely wait, and then went to ask somebody else.

== home 1
@ kitchen sunset medium: papa sit calm, hero stand happy, table
early: At home {hero} told Papa all about it. "You speak so well here," said Papa. "I am only shy at school," said {hero}.
growing: At home the words came tumbling out. {hero} told Papa everything about school, and all that {they} had nearly said. "Why don't you tell them?" asked Papa. "They are shy words," said {hero}. "They only come out at home."
confident: At home all the words of the day came out at once, and Papa had to put down his fork to keep up. "You should tell them that joke," he said. "I can't," said {hero}. "My words are shy. They come out in this kitchen, and nowhere else I know of."
/
@ close_up: papa sit curious, hero sit sad
early: "What do the words want?" asked Papa. "A place to hide," said {hero}.
growing: Papa thought about it. "What would they like?" he asked. "To be heard," said {hero}, "and nobody to look at them."
confident: Papa did not say that one only had to try. He asked, "What would make it easier for them?" {hero} had never been asked that. "If everybody listened," {they} said slowly, "but looked at something else."

== whisper 3
@ hall day medium: hero stand determined, friend stand curious
early: {hero} tried to whisper. It was so quiet that even a mouse could not hear it.
growing: In the hall {hero} tried a whisper. It was a good whisper, but it was so small that it fell down before it reached {friend}.
confident: In the hall {hero} tried to start with a whisper. It was well meant. But it was so thin that it had dropped to the floor before it was halfway to {friend}.
/
@ close_up: friend stand curious, hero hide sad
early: "Did you say something?" asked {friend!}. {hero} shook {their} head.
growing: "Did you say something?" asked {friend!}. Then {they} should have nodded, but {their} head was shy as well, and shook.
confident: "Sorry, did you speak?" asked {friend!}. {hero} meant to nod. {Their} head, which had turned shy by now too, went from side to side instead.

== sock 0
@ bedroom night medium: hero sit happy holding odd_sock, papa stand curious, bed
early: {hero} had an old sock. {They} put it on {their} hand. {refrain sock} "Who is that?" asked Papa. "I am not shy," said the sock. "I can speak at school."
growing: At night {hero} found an odd sock with two holes in it like eyes. {They} put it on {their} hand, and its mouth opened. {refrain sock} "Who is this?" asked Papa. "I am not shy at all," the sock told him. "Take me along to school."
confident: That night there was one sock over, as there always is, and it had two holes that looked like eyes. {hero} put {their} hand in it. The mouth opened by itself. {refrain sock} It had a rough, cheerful voice. "And who might you be?" asked Papa. "Somebody who is not shy," said the sock. "I have nothing to lose. I've already lost my brother in the wash. When do we go to school?"
/
@ classroom day medium: hero stand worried holding odd_sock, friend sit surprised
early: At school {hero} sat very still. Then {their} hand came up. {refrain sock} Everybody looked at the sock.
growing: The next day {hero} sat still for a long time. Then {their} hand came up from under the desk. {refrain sock} Everybody turned around. But they looked at the sock, and nobody looked at {hero}.
confident: The next morning {hero} sat at {their} desk for a whole hour with one hand in {their} bag. Then slowly the hand came up. {refrain sock} Twenty heads turned. But every eye was on the sock, and behind it {hero} could breathe.

== lesson 1
@ classroom day close_up: teacher stand calm, hero sit happy holding odd_sock
early: "Good morning, sock," said {teacher}. "What is two and two?" "Four," said the sock. It was right.
growing: {teacher} looked at the sock over her glasses. "Good morning," she said. "Can you tell me what two and two is?" "Four," said the sock, "and I have known it since last year."
confident: {teacher} did not laugh and did not make a fuss. "Good morning," she said to the sock. "We have not heard from you before. What is seven and six?" "Thirteen," the sock said at once. "I've known it for months. I was only waiting for somebody to lend me a mouth."
/
@ medium: friend sit happy, hero sit proud holding odd_sock
early: "Your sock is clever," said {friend}. {hero} smiled. It was {their} word, too.
growing: "That's a clever sock," whispered {friend}. {hero} went red, but it was a warm red. Four had been {their} own word, after all.
confident: "What a clever sock," said {friend}. {hero} looked at the desk and grew warm up to the ears. It is pleasant to be praised when nobody knows that it is you.

== play/joke 2
@ school_yard day medium: hero stand happy holding odd_sock, friend jump happy
early: The sock told a joke. "What do ducks eat? Quackers!" {friend} laughed and laughed.
growing: At break the sock told Papa's joke about the duck. {friend} laughed so much that {friend.they} had to sit down, and then wanted to hear it again.
confident: At break the sock told the one about the duck in the library. It did the voices as well. {friend} had to hold on to the wall. "Again," {friend.they} said, "but slower, so that I can learn it."
/
@ close_up: friend sit happy, hero stand surprised
early: {hero} laughed too. It was out loud!
growing: {hero} laughed as well. It was a loud laugh, and it came from {them} and not from the sock.
confident: And {hero} laughed with {friend.them}. It was out before {they} noticed. A laugh is not a word, but it uses the same door.
=>
@ school_yard day medium: hero stand happy, friend jump happy
early: Then {hero} told the duck joke. {They} told it with no sock.
growing: At break {hero} told the duck joke again, and did all the voices with {their} own.
confident: At break {hero} told a new one about the duck. It needed four voices, and {hero} found that {they} had them all.

== play/goal 2
@ school_yard day medium: hero jump happy holding odd_sock, friend run happy, ball
early: They played with the ball. "Over here!" said the sock. {friend} kicked the ball to {hero}.
growing: At break there was a game with a ball. "Over here!" shouted the sock, high above all the heads, and {friend} heard it and kicked the ball to {hero}.
confident: At break they played with the ball, and nobody ever kicks a ball to somebody who does not shout. But the sock could shout. "Over here!" it yelled at the end of a long arm, and {friend} looked up and kicked.
/
@ close_up: hero jump surprised, friend jump happy
early: "Yes!" someone called. It was {hero}.
growing: "Yes!" called somebody when the ball went in. It was {hero}, and {they} put a hand over {their} mouth.
confident: "Yes!" somebody called when it went in. {hero} looked round to see who it had been. It had been {them}.
=>
@ school_yard day medium: hero wave happy, friend run happy, ball
early: "Over here!" called {hero}. And the ball came.
growing: "Over here!" called {hero} at break. It was not very loud, but the ball found the way.
confident: "Over here!" called {hero} at break, with both hands free. The ball came flying, for it did not mind who had shouted.

== song 3
@ classroom day medium: hero stand happy holding odd_sock, teacher dance happy, friend stand happy
early: They all sang. The sock sang too. It sang a bit too loud.
growing: In the singing lesson the sock sang along, a little too loud and a little too low. {hero} felt how it hummed in {their} own nose.
confident: On Wednesday there was singing. The sock sang bass. {hero} noticed that when the sock sang, there was a humming in {their} own chest, as if the two of them were joined somewhere.
/
@ close_up: hero stand curious holding odd_sock
early: {hero} looked at the sock. "Is that you or me?" {they} thought.
growing: "Is that your voice or mine?" {hero} asked the sock at home. The sock did not want to say.
confident: "Tell me, whose voice is that?" {hero} asked on the way home. The sock pretended to be a sock.

== wash 1
@ bathroom day medium: papa hold calm holding laundry_basket, hero stand scared
early: But Papa washed all the socks. The sock was wet! "It can not go to school today," said Papa.
growing: But on Monday morning {hero} looked for the sock and could not find it. Papa had washed it. "It had jam on its chin," he said. "It will be dry by tonight." School was in ten minutes.
confident: On Monday the chair where the sock slept was empty. It was going round and round in the wash, with soap in its mouth. "There was jam on it," said Papa. "I thought that it would like to be clean for Monday." Then he saw {hero's} face, and sat down on the edge of the bath.
/
@ close_up: papa hug calm, hero stand worried
early: "Who will speak for me?" asked {hero}. Papa gave {them} a hug.
growing: "Who is going to speak for me now?" asked {hero}. "Its words were good ones," said Papa. "I wonder where it got them from."
confident: "And who is going to speak?" said {hero}. "I don't know," said Papa, who never said he knew when he did not. "But I have often asked myself where that sock found all its words."

== hand 2
@ classroom day close_up: hero sit worried, teacher stand calm
early: {hero} sat in the class. {Their} hand was bare. It felt cold.
growing: {hero} sat at school with a bare hand. It lay on the desk and looked small without its sock.
confident: {hero} sat at {their} desk and looked at {their} hand. It looked undressed. {They} opened and closed it twice, just to see, and nothing came out.
/
@ medium: teacher stand calm, hero hide worried, desk
early: {teacher} asked a lot of things. {hero} did not speak.
growing: {teacher} asked who knew the answer. {hero} knew it. {They} felt the word come up, and felt it turn round again.
confident: {teacher} asked a question, and {hero} knew the answer so well that it hurt. Up it came, as far as the teeth. But without a sock in front of it the answer was as shy as ever.

== alone 0
@ school_yard day medium: friend sit sad holding odd_sock, hero stand surprised, bench
early: In the yard sat {friend}. {friend!} had a sock on one hand! "My sock wants to say something to your sock," {friend.they} whispered. "But it is shy."
growing: At break {friend} sat alone on the bench and would not look up. On {friend.their} hand there was a sock. "I made one too," whispered {friend!}. "It wants to ask your sock something, but now it is too shy to speak."
confident: At break {friend} was sitting alone at the end of the bench. On one hand {friend.they} had a striped sock, buttoned on quite crooked, and it was looking at the ground. "I made it last night," {friend!} said, hardly moving {friend.their} lips. "It wanted to ask yours something. But now that it's here, it's too shy."
/
@ close_up: hero sit happy, friend sit happy holding odd_sock
early: {hero} knew how that was. {They} looked at the sock. "Hello," said {hero}. There was no sock on {their} hand. It was {their} own voice.
growing: Nobody in the world knew better than {hero} how that sock was feeling. {They} sat down and looked at it, and not at {friend!}, because that makes it easier. "Hello," said {hero}. Only then {they} noticed that {their} hand was empty. The word had come out all by itself.
confident: {hero} knew exactly how that is. {They} sat down at the other end of the bench, looked at the striped sock and not at anybody's face, and waited until it had got used to {them}. "Hello," {they} said. "Take your time. I was like that too." Then {hero} looked down. {Their} hand was bare. The words had come up past the teeth and simply kept going.

== payoffs

== ask 1
@ school_yard day wide: friend jump happy holding odd_sock, hero jump happy
early: "Will you play with me?" asked the other sock. "Yes!" said {hero}. It was a small word. It was easy now.
growing: "Do you want to play with us?" asked the striped sock at last. "Yes," said {hero}. {They} had looked for that word for a long time, and it had been there all along.
confident: The striped sock cleared its throat. "Do you want to play?" it asked. "Yes," said {hero}. It was the very word that {they} had not been able to find, that first day. It was not even hiding.
/
@ close_up: teacher stand happy, hero stand happy
early: {teacher} heard it. She did not say a thing. She only smiled.
growing: {teacher} stood at the window and heard it. She did not clap and did not call anyone. She only opened the window a little more.
confident: At the window {teacher} heard a voice that she did not know, and knew at once whose it was. She had the good sense not to say anything about it at all.

== close 0
@ bedroom night wide: hero sit happy, papa sit happy, bed, odd_sock
early: At night the sock was dry. "Did you speak without me?" it asked. "Yes," said {hero}. "I said hello." "Well," said the sock, "that was my word." "No," said {hero}. "It was mine."
growing: In the evening the sock was dry and lay on the pillow. "I hear you spoke without me," it said. "Only a little," said {hero}. "What did you say?" "Hello." "That's my word," said the sock. {hero} put out the lamp. "I lent it to you," {they} said.
confident: By the evening the sock was dry and smelt of flowers, which it did not like. "I'm told that somebody spoke at school," it said. "Not much," said {hero}. "It was mostly hello." "That happens to be my word." {hero} lay down and pulled up the blanket. There would still be days when {they} did not speak until noon, and nobody would mind. "You can have it back tomorrow," {hero} told the sock. "We'll share."
