package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// Exit codes of every command.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2 // the command line is wrong; nothing was done
	exitReverted    = 3 // a contract refused
	exitUnconfirmed = 4 // sent and not seen mined in time; it may still land
	exitRefused     = 5 // refused by the user or by a safety check; nothing was sent
)

// codedError carries an exit code.
type codedError struct {
	code int
	err  error
}

func (e *codedError) Error() string { return e.err.Error() }
func (e *codedError) Unwrap() error { return e.err }

func usage(format string, args ...any) error {
	return &codedError{exitUsage, fmt.Errorf(format, args...)}
}

func refused(format string, args ...any) error {
	return &codedError{exitRefused, fmt.Errorf(format, args...)}
}

func exitCode(err error) int {
	var coded *codedError
	var revert *protocol.Revert
	var reverted *txmgr.RevertedError
	var unconfirmed *txmgr.UnconfirmedError
	var help cli.ExitCoder
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &coded):
		return coded.code
	case errors.As(err, &unconfirmed):
		return exitUnconfirmed
	case errors.As(err, &revert), errors.As(err, &reverted):
		return exitReverted
	case errors.As(err, &help): // only the library's help makes one: it knows no such topic
		return exitUsage
	case errors.Is(err, chain.ErrWrongChain), errors.Is(err, consumer.ErrTooDear):
		return exitRefused
	}
	return exitFailure
}

// advise makes one sentence of an error that says what to do. An error that names a command of ours has said it.
func advise(err error) string {
	text := strings.TrimSuffix(err.Error(), ".")
	if advice := adviceFor(err); advice != "" && !strings.Contains(text, "`stint ") {
		return text + ": " + advice
	}
	return text
}

func adviceFor(err error) string {
	var revert *protocol.Revert
	if errors.As(err, &revert) {
		return revertAdvice[revert.Name]
	}
	for _, known := range errorAdvice {
		if errors.Is(err, known.err) {
			return known.advice
		}
	}
	return ""
}

var errorAdvice = []struct {
	err    error
	advice string
}{
	{chain.ErrUnreachable, "start the node or give another one with --rpc-url"},
	{chain.ErrWrongChain, "give the --rpc-url of the right chain or the --deployment of this one"},
	{chain.ErrUnknown, "look at the number or the name, and whether --rpc-url and --deployment are of the right network"},
	{chain.ErrNoContract, "give the --deployment file that was written for this chain"},
	{consumer.ErrNoWorker, "try again later, or give another --model"},
	{consumer.ErrTooDear, "raise --max-fee or lower --max-output-tokens"},
	{consumer.ErrTooLong, "shorten the prompt or lower --max-output-tokens"},
	{consumer.ErrNoSecret, "run this with the account and the --secrets folder that submitted the job"},
	{consumer.ErrUndelivered, "have it put on chain with `stint job demand`, then `stint job result`"},
	{consumer.ErrNoRelay, "give one with --relay, or shorten the prompt"},
	{relay.ErrUnreachable, "look at the relay, or go on without it with --direct"},
	{consumer.ErrRefunded, "the escrow is back on the balance; ask again"},
	{keystore.ErrDecrypt, "give the file with the right password with --password-file"},
	{seal.ErrPassword, "give the file with the right password with --keys-password-file"},
	{consumer.ErrWaiting, "the job goes on; see `stint job show`, and fetch the answer with `stint job result`"},
	{context.DeadlineExceeded, "raise --timeout or look at the node"},
	{context.Canceled, "it was stopped before it had finished"},
	{syscall.EADDRINUSE, "stop what listens there, or give another address"},
	{fs.ErrPermission, "check who owns the file"},
}

// revertAdvice says what to do about a contract's refusal.
var revertAdvice = map[string]string{
	"AlreadyRegistered":              "this account is a worker already; see `stint worker show`",
	"AskOutsideRails":                "set --input-ask and --output-ask inside the model's rails",
	"DeadlineNotPassed":              "wait until the deadline has passed",
	"DeadlinePassed":                 "it is too late for this step",
	"ERC20InsufficientBalance":       "the account holds too few tokens",
	"FeeTooLow":                      "raise the fee",
	"InsufficientBalance":            "deposit more with `stint deposit`",
	"InsufficientStake":              "ask back no more than is staked",
	"InvalidEncryptionKey":           "make a key file with `stint keys new`",
	"JailNotOver":                    "wait until the jail term is over",
	"NotJailed":                      "there is nothing to do",
	"NothingToBurn":                  "there is nothing to do",
	"NothingToClaim":                 "there is nothing to do",
	"NothingUnbonding":               "ask stake back first with `stint worker unstake`",
	"NotWorker":                      "use the worker's own account",
	"NotWorkerOrOperator":            "use the worker's or its operator's account",
	"OperatorTaken":                  "give another --operator",
	"OwnableUnauthorizedAccount":     "use the governance account",
	"StakeTooLow":                    "stake more with `stint worker stake`",
	"StillBonded":                    "wait until the unbonding delay and every duty have ended",
	"UnknownTerms":                   "see the models the chain knows with `stint model list`",
	"UnknownWorker":                  "register first with `stint worker register`",
	"WrongStatus":                    "the job is in another state; see `stint job show`",
	"ZeroAddress":                    "give an address that is not zero",
	"ERC20InsufficientAllowance":     "run the command again",
	"InvalidExpiry":                  "run the command again",
	"SafeCastOverflowedUintDowncast": "give a smaller amount",
	"ReceiptMismatch":                "the job's receipt is another one",
	"ManifestMismatch":               "give the manifest in its canonical form",
	"InvalidTerms":                   "correct the terms",
	"ERC20InvalidReceiver":           "give an address that can hold tokens",
	"ERC20InvalidSender":             "give an address that can hold tokens",
	"TooManyModels":                  "remove a model first with `stint worker models remove`",
	"ModelNotOffered":                "see what the worker offers with `stint worker show`",
	"InvalidParameters":              "correct the parameters",
	"ReentrancyGuardReentrantCall":   "call the contract from an account that does not call back",
	"OwnableInvalidOwner":            "give an address that is not zero",
	"PackageTooLarge":                "shorten the prompt",
	"JobExists":                      "run the command again",
	"InvalidCandidates":              "lower --candidates",
	"ZeroAmount":                     "give an amount above zero",
	"ZeroCapacity":                   "give a --capacity above zero",
	"NotDispatcher":                  "have governance add the account with `stint admin dispatcher add`",
	"WorkerNotUsable":                "the worker is jailed, full, understaked, too dear or has another key now",
	"NotCandidate":                   "name a candidate that has not had the job",
	"NotDemandable":                  "the answer is on chain, or was demanded before; see `stint job show`",
	"PagesOutOfRange":                "name pages the answer has; see `stint job show`",
	"JobSuspended":                   "wait for the demanded pages, or end the job with `stint job timeout`",
	"NoDemand":                       "nothing was demanded; see `stint job show`",
	"ZeroDispatcher":                 "give an address that is not zero",
	"InvalidPayment":                 "pay from the balance, or submit with a signature and the payment",
	"InvalidSignature":               "sign the request with the consumer's key",
	"CandidateNotPaired":             "pair the worker first: `stint pair new`",
	"NestedBatch":                    "put the calls into one batch",
	"PaymentTooShort":                "encode the payment as the submission's documentation says",
	"NotOperatorOf":                  "use the operator's account of the worker that has the job",
	"DelegateLimitExceeded":          "have the owner raise the limit with `stint delegate set`",
	"TransferShort":                  "the token kept a part of the transfer; it cannot be used here",
	"CodeTaken":                      "make another code with `stint pair new`",
	"CodeSpent":                      "it was claimed or revoked; the consumer makes another with `stint pair new`",
	"CodeExpired":                    "the consumer makes another with `stint pair new`",
	"UnknownCode":                    "copy it again, or have the consumer look with `stint pair show`",
	"InvalidCodeExpiry":              "give a --life of at most 720h",
	"NotCodeOwner":                   "use the consumer's account that registered the code",
	"NotPaired":                      "there is nothing to do",
	"NotParty":                       "use the consumer's or the worker's own account",
	"ModelOffered":                   "change its price with `stint worker models price`",
	"TooManyKeys":                    "register another worker: this one has used up its key numbers",
	"Deregistered":                   "register another account: this worker has left for good",
	"NothingOwed":                    "there is nothing to do",
	"ModelDelisted":                  "take other terms; see `stint model list`",
	"ParameterOutOfBounds":           "set the parameter inside the bounds of the deployment",
	"TooManyVersions":                "parameters can be set 255 times",
	"UnknownVersion":                 "give a version of the parameters that was set",
	"AlreadyDelisted":                "there is nothing to do",
	"NetworkPaused":                  "wait until the guardian lets new jobs in again",
	"NetworkNotPaused":               "there is nothing to do",
	"NotGuardian":                    "use the guardian's or the governance account",
}

// checkArguments compares the arguments with their description, as in "JOB" or "PROMPT".
func checkArguments(c *cli.Context, description string) error {
	want := len(strings.Fields(description))
	for _, argument := range c.Args().Slice() {
		if strings.HasPrefix(argument, "--") {
			return usage("put %s before the arguments: stint %s [flags] %s", argument, commandPath(c), description)
		}
	}
	if c.NArg() != want {
		return usage("%d arguments given, %d wanted: stint %s [flags] %s", c.NArg(), want, commandPath(c), description)
	}
	return nil
}

func commandPath(c *cli.Context) string {
	return strings.TrimPrefix(c.Command.HelpName, "stint ")
}
