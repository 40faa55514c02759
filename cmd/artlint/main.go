// Command artlint finds what machine translation left behind in English copy and repairs it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

func main() {
	if os.Getenv("GOGC") == "" { // the heap is small: collecting it less often costs little memory and saves a tenth of the time
		debug.SetGCPercent(400)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	code := run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// The exit codes.
const (
	exitClean    = 0
	exitFindings = 1 // at or above --fail-on
	exitTrouble  = 2 // the work could not be done, or not all of it
)

// errFindings ends a command that did its work and found something.
var errFindings = errors.New("findings")

// errTold ends a command that has already said on stderr what went wrong.
var errTold = errors.New("not everything could be done")

// run is the whole program; args[0] is its name.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	app := newApp(stdin, stdout, stderr)
	args, err := normalize(app, args)
	if err == nil {
		err = app.RunContext(ctx, args)
	}
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "artlint: interrupted")
	case !errors.Is(err, errTold):
		fmt.Fprintf(stderr, "artlint: %v\n", err)
	}
	return exitTrouble
}
