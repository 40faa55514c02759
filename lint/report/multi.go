package report

import "errors"

// Multi hands every result to several reporters, in their order.
type Multi []Reporter

// File implements [Reporter].
func (m Multi) File(r *Result) error {
	for _, x := range m {
		if err := x.File(r); err != nil {
			return err
		}
	}
	return nil
}

// Close implements [Reporter]: every reporter is closed, whatever becomes of the others.
func (m Multi) Close() error {
	var errs []error
	for _, x := range m {
		errs = append(errs, x.Close())
	}
	return errors.Join(errs...)
}
