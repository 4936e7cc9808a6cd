// Package protocol is what the contracts say, in Go: statuses, events, errors, the deployment file, a model's manifest.
// It neither talks to a chain nor to a database.
package protocol
