package main

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/nearest"
	"github.com/artlint/artlint/lint/report"
)

// outputFlags say what is written, and where.
func outputFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "format", Aliases: []string{"f"}, Usage: "write `FORMAT` or FORMAT:FILE, as often as wanted: " + strings.Join(report.Formats(), ", ") + "; text when none is named"},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` what would go to standard output"},
		&cli.BoolFlag{Name: "statistics", Usage: "write how often each rule found something, by file and in 1,000 words: --format statistics"},
		&cli.BoolFlag{Name: "report-suppressed", Usage: "write suppressed and known findings too, marked so (sarif)"},
	}
}

// newReporter is the reporter that the flags ask for.
func newReporter(c *cli.Context) (report.Multi, error) {
	specs := c.StringSlice("format")
	if c.Bool("statistics") {
		specs = append(specs, "statistics")
	}
	if len(specs) == 0 {
		specs = []string{"text"}
	}
	opts := report.Options{Quiet: c.Bool("quiet"), Version: buildVersion(), Suppressed: c.Bool("report-suppressed")}
	if opts.Suppressed && !slices.ContainsFunc(specs, func(s string) bool { return s == "sarif" || strings.HasPrefix(s, "sarif:") }) {
		return nil, errors.New("--report-suppressed: only the format sarif can mark findings as suppressed: add --format sarif")
	}
	opts.Root, _ = config.RepositoryRoot(".")
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return nil, err
	}
	outputs, err := parseOutputs(specs, c.String("output"))
	if err != nil {
		return nil, err
	}
	var out report.Multi
	for _, o := range outputs {
		r, err := o.open(c.App.Writer, opts, color)
		if err != nil {
			discard(out)
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// output is a format and the file it goes to; empty is standard output.
type output struct{ format, path string }

// parseOutputs reads values of --format; file is where those go that name none. It
// refuses two outputs to one place, and a file that none goes to.
func parseOutputs(specs []string, file string) ([]output, error) {
	var out []output
	taken := map[string]string{}
	for _, s := range specs {
		format, path, named := strings.Cut(s, ":")
		switch {
		case !slices.Contains(report.Formats(), format):
			hint := nearest.Question(format, report.Formats())
			if hint == "" {
				hint = ": use one of " + strings.Join(report.Formats(), ", ")
			}
			return nil, fmt.Errorf("unknown format %q%s", format, hint)
		case named && path == "":
			return nil, fmt.Errorf("--format %s: name a file behind the colon", s)
		case !named:
			path = file
		}
		if other, ok := taken[path]; ok && path == "" {
			return nil, fmt.Errorf("--format %s and --format %s would both go to standard output: name a file for one of them, as in --format %s:FILE", other, format, other)
		} else if ok {
			return nil, fmt.Errorf("--format %s and --format %s would both go to %s: name different files", other, format, path)
		}
		taken[path] = format
		out = append(out, output{format, path})
	}
	if file != "" && taken[file] == "" {
		return nil, fmt.Errorf("--output %s: every format names its own file: leave one without, or leave out --output", file)
	}
	return out, nil
}

// open makes the reporter of o. A file appears, whole, when the reporter is closed.
func (o output) open(stdout io.Writer, opts report.Options, color bool) (report.Reporter, error) {
	if o.path == "" {
		opts.Color = color
		return report.New(o.format, stdout, opts), nil
	}
	f := &outputFile{path: o.path}
	if err := f.create(); err != nil {
		return nil, err
	}
	var w io.Writer = f.temp
	if strings.HasSuffix(o.path, ".gz") {
		f.pack = gzip.NewWriter(f.temp)
		w = f.pack
	}
	f.Reporter = report.New(o.format, w, opts)
	return f, nil
}

// outputFile is a report that replaces a file when it is complete.
type outputFile struct {
	report.Reporter
	path   string
	target string // what path leads to, which may be a symbolic link
	mode   fs.FileMode
	temp   *os.File     // target itself where it is no regular file, such as a pipe
	pack   *gzip.Writer // into temp, where the name of the file ends in .gz; else nil
}

func (f *outputFile) create() (err error) {
	f.target, f.mode = f.path, 0o644
	info, err := os.Stat(f.path)
	if err == nil {
		f.mode = info.Mode().Perm()
		f.target, err = filepath.EvalSymlinks(f.path)
	}
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s: this is a directory: name a file for the report", f.path)
	case err == nil && !info.Mode().IsRegular():
		f.temp, err = os.OpenFile(f.target, os.O_WRONLY, 0)
	default:
		f.temp, err = os.CreateTemp(filepath.Dir(f.target), "."+filepath.Base(f.target)+".*.tmp")
	}
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: there is no directory %s: make it first", f.path, filepath.Dir(f.path))
	}
	if err != nil {
		return fmt.Errorf("%s: the report cannot be written: %w", f.path, err)
	}
	return nil
}

// discard leaves the files of an incomplete report as they were.
func discard(out report.Multi) {
	for _, r := range out {
		if f, ok := r.(*outputFile); ok {
			_ = f.temp.Close()
			if f.temp.Name() != f.target {
				_ = os.Remove(f.temp.Name())
			}
		}
	}
}

// Close implements [report.Reporter].
func (f *outputFile) Close() error {
	err := f.Reporter.Close()
	if f.pack != nil {
		err = errors.Join(err, f.pack.Close())
	}
	if f.temp.Name() == f.target {
		return errors.Join(err, f.temp.Close())
	}
	if err == nil {
		err = f.temp.Chmod(f.mode)
	}
	if err = errors.Join(err, f.temp.Close()); err == nil {
		err = os.Rename(f.temp.Name(), f.target)
	}
	if err != nil {
		_ = os.Remove(f.temp.Name())
		return fmt.Errorf("%s: the report was not written: %w", f.path, err)
	}
	return nil
}
