package main

import "testing"

func TestCurrent(t *testing.T) {
	if err := run("../..", true); err != nil {
		t.Error(err)
	}
}
