package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/desk"
	"github.com/artlint/artlint/lint/driver"
)

func serveCommand() *cli.Command {
	limits, thresholds := desk.DefaultLimits, desk.DefaultThresholds
	return &cli.Command{
		Name:      "serve",
		Usage:     "open the desk: a page on this machine to repair articles on, and its API",
		ArgsUsage: "[FOLDER]",
		Flags: append(ruleFlags(),
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:7411", Usage: "serve on `ADDRESS`; port 0: a free one"},
			&cli.StringSliceFlag{Name: "host", Usage: "answer to this `NAME` too, without a port; needed where other machines use the desk"},
			&cli.BoolFlag{Name: "write", Usage: "let the page replace files of the folder"},
			&cli.IntFlag{Name: "reject-open", Value: thresholds.Open, Usage: "send back articles with at least `N` findings that no safe repair settles"},
			&cli.Float64Flag{Name: "reject-density", Value: thresholds.Density, Usage: "and at least `N` of them in a thousand words"},
			&cli.Int64Flag{Name: "max-bytes", Value: limits.Bytes, Usage: "refuse requests of more than `N` bytes"},
			&cli.DurationFlag{Name: "max-time", Value: limits.Time, Usage: "abandon a request after this `TIME`"},
			&cli.IntFlag{Name: "at-once", Value: limits.AtOnce, Usage: "work on `N` requests at once; others wait"},
		),
		Action: serve,
	}
}

func serve(c *cli.Context) error {
	d, err := newDesk(c)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(c.Context, "tcp", c.String("listen"))
	if err != nil {
		return fmt.Errorf("--listen %s: %w", c.String("listen"), err)
	}
	fmt.Fprintf(c.App.ErrWriter, "artlint: the desk is at http://%s (end it with Ctrl-C)\n", listener.Addr())
	return serveHTTP(c.Context, listener, &http.Server{
		Handler:           d.Handler(),
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       2 * d.Limits.Time,
		WriteTimeout:      4 * d.Limits.Time,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
	})
}

// serveHTTP serves until ctx is done, then lets requests that are being worked on finish.
func serveHTTP(ctx context.Context, l net.Listener, s *http.Server) error {
	const patience = 10 * time.Second
	done := make(chan error, 1)
	go func() { done <- s.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	if err := s.Shutdown(end); err != nil {
		return fmt.Errorf("some requests were not finished: %w", err)
	}
	return nil
}

func newDesk(c *cli.Context) (*desk.Desk, error) {
	if c.NArg() > 1 {
		return nil, errors.New("serve takes one folder of incoming files, or none")
	}
	settings, err := newSettings(c)
	if err != nil {
		return nil, err
	}
	folder := c.Args().First()
	if folder != "" {
		if info, err := os.Stat(folder); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("%s: not a folder", folder)
		}
	} else if c.Bool("write") {
		return nil, errors.New("--write needs a folder of incoming files")
	}
	limits := desk.DefaultLimits
	limits.Bytes, limits.Time, limits.AtOnce = c.Int64("max-bytes"), c.Duration("max-time"), c.Int("at-once")
	if limits.Bytes <= 0 || limits.Time <= 0 || limits.AtOnce <= 0 {
		return nil, errors.New("--max-bytes, --max-time and --at-once must be above zero")
	}
	files := settings.files([]string{folder}, false, func(string, string) {})
	return &desk.Desk{
		Driver: &driver.Driver{Settings: settings.of}, Rules: allRules(), Version: buildVersion(), Limits: limits, Hosts: c.StringSlice("host"),
		Thresholds: desk.Thresholds{Open: c.Int("reject-open"), Density: c.Float64("reject-density")},
		Folder:     folder, Files: files, Write: c.Bool("write"),
	}, nil
}
