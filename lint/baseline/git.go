package baseline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// FromRevision are the changes of the working tree of the repository that holds
// dir against a revision, untracked files included. It runs git.
func FromRevision(ctx context.Context, dir, revision string) (*Changes, error) {
	top, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	root := filepath.FromSlash(strings.TrimRight(string(top), "\r\n"))
	commit, err := commitOf(ctx, root, revision)
	if err != nil {
		return nil, err
	}
	diff, err := git(ctx, root, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv",
		"--src-prefix=a/", "--dst-prefix=b/", "--find-renames", "--ignore-submodules", commit, "--")
	if err != nil {
		return nil, err
	}
	c := newChanges()
	if len(diff) > 0 {
		if c, err = ParsePatch(bytes.NewReader(diff), root); err != nil {
			return nil, fmt.Errorf("git diff %s: %w", revision, err)
		}
	}
	c.From = revision
	untracked, err := git(ctx, root, "ls-files", "-z", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	for _, path := range strings.Split(string(untracked), "\x00") {
		if path != "" {
			c.whole[filepath.Join(root, filepath.FromSlash(path))] = true
		}
	}
	return c, nil
}

// FromMergeBase are the changes since the working tree's history left a branch.
func FromMergeBase(ctx context.Context, dir, branch string) (*Changes, error) {
	commit, err := commitOf(ctx, dir, branch)
	if err != nil {
		return nil, err
	}
	base, err := git(ctx, dir, "merge-base", "HEAD", commit)
	if err != nil {
		return nil, fmt.Errorf("git finds no common ancestor of HEAD and %q: fetch the branch, and in CI check out the whole history", branch)
	}
	c, err := FromRevision(ctx, dir, strings.TrimSpace(string(base)))
	if err == nil {
		c.From = branch
	}
	return c, err
}

// commitOf is the hash of the commit that a revision names.
func commitOf(ctx context.Context, dir, revision string) (string, error) {
	out, err := git(ctx, dir, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return "", fmt.Errorf("git knows no revision %q: fetch it, or name another; in CI, check out the whole history", revision)
	}
	return strings.TrimSpace(string(out)), err
}

// git runs git in dir and returns what it writes.
func git(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-c", "core.quotePath=false"}, args...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, errors.New("git is not installed: give --new-from-patch a diff instead")
	}
	if err != nil {
		why, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n")
		return nil, fmt.Errorf("git %s: %s (%w)", args[0], why, err)
	}
	return out, nil
}
