package lsp

// The parts of the Language Server Protocol 3.17 that the server speaks. Names
// are the specification's.

type position struct {
	Line      int `json:"line"`
	Character int `json:"character"` // in units of the position encoding
}

type textRange struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

type textEdit struct {
	Range   textRange `json:"range"`
	NewText string    `json:"newText"`
}

type location struct {
	URI   string    `json:"uri"`
	Range textRange `json:"range"`
}

type identifier struct {
	URI     string `json:"uri"`
	Version int    `json:"version"`
}

type folder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
}

type initializeParams struct {
	RootURI      string   `json:"rootUri"`
	Folders      []folder `json:"workspaceFolders"`
	Capabilities struct {
		General struct {
			PositionEncodings []string `json:"positionEncodings"`
		} `json:"general"`
		Workspace struct {
			WatchedFiles struct {
				Dynamic bool `json:"dynamicRegistration"`
			} `json:"didChangeWatchedFiles"`
		} `json:"workspace"`
	} `json:"capabilities"`
}

type initializeResult struct {
	Capabilities capabilities `json:"capabilities"`
	ServerInfo   serverInfo   `json:"serverInfo"`
}

type serverInfo struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
}

type capabilities struct {
	PositionEncoding string            `json:"positionEncoding"`
	TextDocumentSync syncOptions       `json:"textDocumentSync"`
	CodeAction       codeActionOptions `json:"codeActionProvider"`
	Hover            bool              `json:"hoverProvider"`
	Workspace        workspaceOptions  `json:"workspace"`
}

type syncOptions struct {
	OpenClose bool `json:"openClose"`
	Change    int  `json:"change"` // 2: incremental
}

type codeActionOptions struct {
	Kinds []string `json:"codeActionKinds"`
}

type workspaceOptions struct {
	Folders folderOptions `json:"workspaceFolders"`
}

type folderOptions struct {
	Supported           bool `json:"supported"`
	ChangeNotifications bool `json:"changeNotifications"`
}

type didOpenParams struct {
	Document struct {
		identifier
		Language string `json:"languageId"`
		Text     string `json:"text"`
	} `json:"textDocument"`
}

type didChangeParams struct {
	Document identifier      `json:"textDocument"`
	Changes  []contentChange `json:"contentChanges"`
}

// contentChange replaces Range, or the whole text where there is none.
type contentChange struct {
	Range *textRange `json:"range"`
	Text  string     `json:"text"`
}

type documentParams struct {
	Document identifier `json:"textDocument"`
	Position position   `json:"position"`
}

type codeActionParams struct {
	Document identifier `json:"textDocument"`
	Range    textRange  `json:"range"`
	Context  struct {
		Only []string `json:"only"`
	} `json:"context"`
}

type codeAction struct {
	Title       string         `json:"title"`
	Kind        string         `json:"kind"`
	Diagnostics []diagnostic   `json:"diagnostics,omitempty"`
	IsPreferred bool           `json:"isPreferred,omitempty"`
	Edit        *workspaceEdit `json:"edit"`
}

type workspaceEdit struct {
	Changes map[string][]textEdit `json:"changes"`
}

type diagnostic struct {
	Range    textRange   `json:"range"`
	Severity int         `json:"severity"` // 1 error, 2 warning, 3 information
	Code     string      `json:"code"`
	Source   string      `json:"source"`
	Message  string      `json:"message"`
	Related  []relatedAt `json:"relatedInformation,omitempty"`
}

type relatedAt struct {
	Location location `json:"location"`
	Message  string   `json:"message"`
}

type publishParams struct {
	URI         string       `json:"uri"`
	Version     *int         `json:"version,omitempty"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type hover struct {
	Contents markup    `json:"contents"`
	Range    textRange `json:"range"`
}

type markup struct {
	Kind  string `json:"kind"`
	Value string `json:"value"`
}

type foldersParams struct {
	Event struct {
		Added   []folder `json:"added"`
		Removed []folder `json:"removed"`
	} `json:"event"`
}

type showMessageParams struct {
	Type    int    `json:"type"` // 1: error
	Message string `json:"message"`
}

type registrationParams struct {
	Registrations []registration `json:"registrations"`
}

type registration struct {
	ID      string       `json:"id"`
	Method  string       `json:"method"`
	Options watchOptions `json:"registerOptions"`
}

type watchOptions struct {
	Watchers []watcher `json:"watchers"`
}

type watcher struct {
	Glob string `json:"globPattern"`
}
