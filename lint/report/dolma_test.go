package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// dolma checks a corpus on standard input and writes its attributes.
func dolma(t *testing.T, name, corpus string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	r := report.New("dolma", &out, report.Options{})
	d := driver.Driver{Rules: []*lint.Rule{tail}, Stdin: strings.NewReader(corpus), StdinName: name}
	err := d.Check(context.Background(), driver.Files([]string{driver.Stdin}), r.File)
	if err == nil {
		err = r.Close()
	}
	return out.String(), err
}

func TestDolma(t *testing.T) {
	corpus := "\ufeff" + `{"id": "a", "source": "wire", "text": "So it is.", "attributes": {"x": 1}}` + "\n" +
		`{"text": "Caf\u00e9 \ud83d\ude00 “東京”\n\nheard. So. heard.", "id": 7}` + "\n" +
		`{"id": "broken", "text": ` + "\n" +
		"\n" +
		`{"id": "d", "source": "wire", "text": "<p>It is &amp; was. heard.</p>", "title": "heard."}`
	got, err := dolma(t, "corpus.jsonl", corpus)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`{"id":"a","source":"wire","attributes":{}}`,
		`{"id":7,"attributes":{"artlint__tail":[[13,19,0.980],[24,30,0.980]]}}`,
		`{"id":null,"attributes":{}}`,
		`{"id":"d","source":"wire","attributes":{"artlint__tail":[[20,26,0.980]]}}`,
	}
	if got != strings.Join(want, "\n")+"\n" {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
	var record struct{ Text string }
	if err := json.Unmarshal([]byte(strings.Split(corpus, "\n")[1]), &record); err != nil {
		t.Fatal(err)
	}
	if marked := string([]rune(record.Text)[24:30]); marked != "heard." {
		t.Errorf("the place marks %q", marked)
	}
}

// A corpus of several batches gives a row for every record, in order.
func TestDolmaLinesUp(t *testing.T) {
	var corpus strings.Builder
	encoder := json.NewEncoder(&corpus)
	const records = 3000
	for i := range records {
		text := strings.Repeat("It is so, and it goes on being so for a very long time. ", 20)
		if i%7 == 0 {
			text += "heard."
		}
		if err := encoder.Encode(map[string]any{"id": i, "text": text}); err != nil {
			t.Fatal(err)
		}
	}
	got, err := dolma(t, "corpus.jsonl", corpus.String())
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(got) {
		var row struct {
			ID         int
			Attributes map[string][][]float64
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		if row.ID != n || len(row.Attributes["artlint__tail"]) != max(0, 1-n%7) {
			t.Fatalf("row %d: %s", n, line)
		}
		n++
	}
	if n != records {
		t.Errorf("%d rows of %d records", n, records)
	}
}

func TestDolmaWantsCorpora(t *testing.T) {
	if _, err := dolma(t, "a.txt", "It is so. heard."); err == nil || !strings.Contains(err.Error(), "name corpora only") {
		t.Errorf("got %v", err)
	}
}
