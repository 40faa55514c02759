package desk

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
)

// handler answers a request of the API with what is to be written as JSON.
type handler func(*http.Request) (any, error)

// apiError is an error with its HTTP status.
type apiError struct {
	status  int
	message string
}

func (e *apiError) Error() string { return e.message }

func badRequest(err error) error { return &apiError{http.StatusBadRequest, err.Error()} }

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// guard refuses requests that other sites could have caused, and keeps the page
// from loading anything from elsewhere.
func (d *Desk) guard(next http.Handler) http.Handler {
	origin := http.NewCrossOriginProtection()
	origin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		writeError(w, &apiError{http.StatusForbidden, "refused: the request comes from another site"})
	}))
	next = origin.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		if !d.hostAllowed(r.Host) {
			writeError(w, &apiError{http.StatusMisdirectedRequest,
				fmt.Sprintf("refused: the desk is not known as %q; start it with --host if it should be", r.Host)})
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (d *Desk) hostAllowed(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	} else if len(host) > 1 && host[0] == '[' && host[len(host)-1] == ']' {
		host = host[1 : len(host)-1]
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return true
	}
	return slices.Contains(d.Hosts, host)
}

// mostDrained is how much of a body that is too large is read and thrown away, in bytes.
const mostDrained = 2 << 30

// limited keeps a handler within the limits.
func (d *Desk) limited(h handler, slots *slots) http.Handler {
	work := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength > d.Limits.Bytes {
			w.Header().Set("Connection", "close")
			writeError(w, d.tooLarge())
			return
		}
		body := r.Body
		r.Body = http.MaxBytesReader(w, body, d.Limits.Bytes)
		if err := slots.take(r); err != nil {
			w.Header().Set("Retry-After", "5")
			writeError(w, err)
			return
		}
		defer slots.leave()
		out, err := h(r)
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			err = d.tooLarge()
			_, _ = io.CopyN(io.Discard, body, mostDrained) // a client reads the answer when it has sent everything
		}
		if err != nil {
			writeError(w, err)
			return
		}
		if raw, ok := out.([]byte); ok {
			w.Header().Set("Content-Type", "application/octet-stream")
			_, _ = w.Write(raw)
			return
		}
		writeJSON(w, http.StatusOK, out)
	})
	return http.TimeoutHandler(work, d.Limits.Time, fmt.Sprintf(`{"error":"this took longer than %v and was given up: check the file with artlint check"}`, d.Limits.Time))
}

func (d *Desk) tooLarge() error {
	return &apiError{http.StatusRequestEntityTooLarge,
		fmt.Sprintf("too large: the desk takes articles of up to %d MB; check larger files with artlint check", d.Limits.Bytes>>20)}
}

// slots are places to work and to wait in.
type slots struct{ work, wait chan struct{} }

func newSlots(l *Limits) *slots {
	return &slots{make(chan struct{}, max(1, l.AtOnce)), make(chan struct{}, max(1, l.AtOnce+l.Waiting))}
}

func (s *slots) take(r *http.Request) error {
	busy := &apiError{http.StatusServiceUnavailable, "the desk is busy: try again in a few seconds"}
	select {
	case s.wait <- struct{}{}:
	default:
		return busy
	}
	select {
	case s.work <- struct{}{}:
		return nil
	case <-r.Context().Done():
		<-s.wait
		return busy
	}
}

func (s *slots) leave() {
	<-s.work
	<-s.wait
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // the client is gone if it fails
}

func writeError(w http.ResponseWriter, err error) {
	status := http.StatusUnprocessableEntity
	if e, ok := errors.AsType[*apiError](err); ok {
		status = e.status
	}
	writeJSON(w, status, struct {
		Error string `json:"error"`
	}{err.Error()})
}
