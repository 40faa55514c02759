package lexicon

import "testing"

func TestVerbForm(t *testing.T) {
	for word, want := range map[string]struct {
		lemma string
		form  Form
	}{
		"take": {"take", Base}, "takes": {"take", Third}, "took": {"take", Past}, "taken": {"take", Participle}, "taking": {"take", Gerund},
		"put": {"put", Base | Past | Participle}, "walked": {"walk", Past | Participle}, "stopped": {"stop", Past | Participle},
		"tried": {"try", Past | Participle}, "tries": {"try", Third}, "died": {"die", Past | Participle}, "dying": {"die", Gerund},
		"used": {"use", Past | Participle}, "passes": {"pass", Third}, "goes": {"go", Third}, "has": {"have", Third},
		"is": {"be", Third}, "being": {"be", Gerund}, "said": {"say", Past | Participle}, "running": {"run", Gerund},
		"panicked": {"panic", Past | Participle}, "agreed": {"agree", Past | Participle}, "seeing": {"see", Gerund},
		"overthrew": {"overthrow", Past}, "found": {"find", Past | Participle}, "focuses": {"focus", Third},
		"singing": {"sing", Gerund}, "making": {"make", Gerund}, "welcomed": {"welcome", Past | Participle},
		"trafficking": {"traffic", Gerund}, "freed": {"free", Past | Participle}, "skiing": {"ski", Gerund},
		"putting": {"put", Gerund}, "re-elected": {"re-elect", Past | Participle}, "livestreamed": {"livestream", Past | Participle},
	} {
		lemma, form, ok := VerbForm(word)
		if !ok || lemma != want.lemma || form != want.form {
			t.Errorf("VerbForm(%q) = %q, %b, %v; want %q, %b", word, lemma, form, ok, want.lemma, want.form)
		}
	}
	for _, word := range []string{"", "s", "ed", "ing", "this", "his", "thing", "Japan", "red", "indeed", "during"} {
		if lemma, ok := Lemma(word); ok {
			t.Errorf("Lemma(%q) = %q", word, lemma)
		}
	}
}

func TestTransitivityOf(t *testing.T) {
	for lemma, want := range map[string]Transitivity{
		"provide": Transitive, "include": Transitive, "cause": Transitive, "expect": Transitive, "regard": Transitive,
		"avoid": Transitive, "tackle": Transitive, "arrive": Intransitive, "continue": Either, "eat": Either, "": Either,
	} {
		if got := TransitivityOf(lemma); got != want {
			t.Errorf("TransitivityOf(%q) = %d, want %d", lemma, got, want)
		}
	}
}

func TestVerbFrames(t *testing.T) {
	for lemma, want := range map[string][2]bool{
		"convey": {true, true}, "conclude": {true, false}, "laugh": {false, false}, "answer": {false, false}, "give": {false, true}, "raise": {false, false},
	} {
		if got := [2]bool{WantsContent(lemma), TakesTwo(lemma)}; got != want {
			t.Errorf("WantsContent, TakesTwo(%q) = %v, want %v", lemma, got, want)
		}
	}
}

func TestVerbListsAgree(t *testing.T) {
	for lemma := range transitive.entries() {
		if intransitive.has(lemma) {
			t.Errorf("%q is both transitive and intransitive", lemma)
		}
		if SpeechVerb(lemma)&Inverts != 0 {
			t.Errorf("%q is transitive, but closes the clause of a quotation", lemma)
		}
	}
	for _, l := range []list{transitive, intransitive} {
		for lemma := range l.entries() {
			if got, ok := Lemma(lemma); !ok || got != lemma {
				t.Errorf("Lemma(%q) = %q, %v: not a base form", lemma, got, ok)
			}
		}
	}
}

func TestSpeechVerb(t *testing.T) {
	for word, want := range map[string]Speech{
		"said": Reports | Inverts, "told": Reports | Addresses, "warns": Reports | Addresses | Inverts | Official,
		"continued": Reports | Inverts | Weak, "scoring": Reports | Weak, "pointed out": Reports | Inverts,
		"went on": Reports | Weak | Inverts, "called for": Reports | Official, "stressed": Reports | Official | Inverts,
		"inspected": Official, "ordered": Official | Addresses, "told off": 0, "walked": 0, "": 0, " ": 0,
	} {
		if got := SpeechVerb(word); got&want != want || want == 0 && got != 0 {
			t.Errorf("SpeechVerb(%q) = %b, want the bits of %b", word, got, want)
		}
	}
}

func TestSpeechVerbsAreVerbs(t *testing.T) {
	for phrase := range speech.entries() {
		if SpeechVerb(phrase) == 0 {
			t.Errorf("SpeechVerb(%q) = 0: its first word is no base form", phrase)
		}
	}
}

func FuzzLookups(f *testing.F) {
	for _, seed := range []string{"stopped", "o’clock", "-", "a-b-c", "'", "pointed out", "\t", "\n", "#"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, word string) {
		rank := WordRank(word)
		if IsWord(word) != (rank != NoWord) {
			t.Errorf("IsWord(%q) and its rank %d disagree", word, rank)
		}
		if lemma, form, ok := VerbForm(word); ok && (lemma == "" || form == 0) {
			t.Errorf("VerbForm(%q) = %q, %b", word, lemma, form)
		}
		SpeechVerb(word)
		NameKind(word)
		GuessLanguage([]string{word})
	})
}

func TestPastTense(t *testing.T) {
	for lemma, want := range map[string]string{
		"meet": "met", "begin": "began", "put": "put", "go": "went", "be": "was", "walk": "walked", "agree": "agreed", "try": "tried", "stop": "stopped",
		"play": "played", "visit": "visited", "overthrow": "overthrew", "zzz": "", "": "",
	} {
		if got := PastTense(lemma); got != want {
			t.Errorf("PastTense(%q) = %q, want %q", lemma, got, want)
		}
	}
}

func TestPrepositional(t *testing.T) {
	for _, c := range []struct {
		lemma, preposition string
		want               bool
	}{{"deal", "with", true}, {"look", "after", true}, {"deal", "of", false}, {"remove", "from", false}, {"", "", false}} {
		if got := Prepositional(c.lemma, c.preposition); got != c.want {
			t.Errorf("%s %s: %v, want %v", c.lemma, c.preposition, got, c.want)
		}
	}
}
