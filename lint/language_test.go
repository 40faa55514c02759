package lint

import "testing"

func TestIsForeign(t *testing.T) {
	for tag, want := range map[string]bool{
		"": false, "en": false, "en-GB": false, "EN_us.UTF-8": false, "eng": false, "und": false, "mul": false, "x-default": false, "C": false, "English": false, "{{lang}}": false,
		"de": true, "ja-JP": true, "pt_BR": true, "zh-Hant-TW": true, " fr ": true, "deu": true,
	} {
		if got := IsForeign(tag); got != want {
			t.Errorf("IsForeign(%q) is %v", tag, got)
		}
	}
}
