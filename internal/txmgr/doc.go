// Package txmgr sends the transactions of one key and waits until they are mined. A call is simulated first, so a refusal
// is a decoded Revert that costs nothing.
package txmgr
