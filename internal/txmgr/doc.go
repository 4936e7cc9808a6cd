// Package txmgr sends one transaction at a time for one key and waits until it is mined. A call is simulated first, so a
// refusal is a decoded Revert that costs nothing.
package txmgr
