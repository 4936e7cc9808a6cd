package main

// pair is one question the model learns, with the exact answer to it.
type pair struct{ question, answer string }

var capitals = []struct{ country, city string }{
	{"France", "Paris"}, {"Japan", "Tokyo"}, {"Italy", "Rome"}, {"Spain", "Madrid"},
	{"Kenya", "Nairobi"}, {"Peru", "Lima"}, {"Egypt", "Cairo"}, {"Norway", "Oslo"},
	{"Cuba", "Havana"}, {"Greece", "Athens"}, {"Ghana", "Accra"}, {"Nepal", "Kathmandu"},
}

var numbers = []string{
	"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
}

var smallTalk = []pair{
	{"Hello", "Hello! How can I help you today?"},
	{"Who are you?", "I am a very small test model. I know a few capitals and a few sums."},
	// The long answer gives tests a stream they can cut in the middle.
	{"Tell me a story.", "Once upon a time a small fox lived in a quiet wood. " +
		"Every morning it walked to the river to drink. One day it met a wise old owl. " +
		"The owl said that the river was drying and that the fox must find a new home. " +
		"The fox thanked the owl and walked over the hills until it found a clear lake. " +
		"There it lived in peace, and every morning it sang a song for the owl."},
	{"Count to ten.", "One, two, three, four, five, six, seven, eight, nine, ten."},
	{"Thank you", "You are welcome!"},
}

// corpus returns everything the model is taught: capitals both ways, sums up to five plus five,
// and some small talk.
func corpus() []pair {
	var pairs []pair
	for _, c := range capitals {
		pairs = append(pairs,
			pair{"What is the capital of " + c.country + "?", "The capital of " + c.country + " is " + c.city + "."},
			pair{"Where is " + c.city + "?", c.city + " is the capital of " + c.country + "."})
	}
	for a, first := range numbers[:6] {
		for b, second := range numbers[:6] {
			pairs = append(pairs, pair{
				"What is " + first + " plus " + second + "?",
				"The sum of " + first + " and " + second + " is " + numbers[a+b] + ".",
			})
		}
	}
	return append(pairs, smallTalk...)
}
