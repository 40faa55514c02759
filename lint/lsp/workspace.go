package lsp

import (
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/lint/driver"
)

const messageError = 1

func (c *session) initialize(p *initializeParams) (*initializeResult, error) {
	if c.initialized {
		return nil, &rpcError{invalidRequest, "initialize was sent before"}
	}
	c.initialized = true
	c.dynamic = p.Capabilities.Workspace.WatchedFiles.Dynamic
	if slices.Contains(p.Capabilities.General.PositionEncodings, string(utf8Units)) {
		c.encoding = utf8Units
	}
	folders := p.Folders
	if len(folders) == 0 && p.RootURI != "" {
		folders = []folder{{URI: p.RootURI}}
	}
	c.addFolders(folders)
	return &initializeResult{
		Capabilities: capabilities{
			PositionEncoding: string(c.encoding),
			TextDocumentSync: syncOptions{OpenClose: true, Change: 2},
			CodeAction:       codeActionOptions{Kinds: []string{kindQuickFix, kindFixAll}},
			Hover:            true,
			Workspace:        workspaceOptions{folderOptions{Supported: true, ChangeNotifications: true}},
		},
		ServerInfo: serverInfo{"artlint", c.server.Version},
	}, nil
}

func (c *session) addFolders(added []folder) {
	for _, f := range added {
		if path, ok := filePath(f.URI); ok && !slices.Contains(c.folders, path) {
			c.folders = append(c.folders, path)
		}
	}
}

func (c *session) changeFolders(p *foldersParams) error {
	for _, f := range p.Event.Removed {
		if path, ok := filePath(f.URI); ok {
			c.folders = slices.DeleteFunc(c.folders, func(have string) bool { return have == path })
		}
	}
	c.addFolders(p.Event.Added)
	c.reload()
	return nil
}

// watch asks the client to notify the server when a configuration file changes.
func (c *session) watch() error {
	if !c.dynamic || len(c.server.Watch) == 0 {
		return nil
	}
	var watchers []watcher
	for _, glob := range c.server.Watch {
		watchers = append(watchers, watcher{glob})
	}
	return c.request("client/registerCapability", registrationParams{
		[]registration{{"configuration", "workspace/didChangeWatchedFiles", watchOptions{watchers}}},
	})
}

// reload forgets the drivers and checks all documents again.
func (c *session) reload() {
	clear(c.drivers)
	uris := make([]string, 0, len(c.open))
	for uri := range c.open {
		uris = append(uris, uri)
	}
	slices.Sort(uris)
	for _, uri := range uris {
		c.open[uri].result = nil
		c.check(c.open[uri])
	}
}

// driver is the one for the document's workspace folder, the innermost; of a
// file outside all of them, for its directory.
func (c *session) driver(d *document) (*driver.Driver, error) {
	dir := filepath.Dir(d.name)
	inside := ""
	for _, f := range c.folders {
		if within(d.name, f) && len(f) > len(inside) {
			inside = f
		}
	}
	if inside != "" {
		dir = inside
	}
	if known, ok := c.drivers[dir]; ok {
		return known, nil
	}
	opened, err := c.server.Open(dir)
	if err == nil {
		c.drivers[dir] = opened
	}
	return opened, err
}
