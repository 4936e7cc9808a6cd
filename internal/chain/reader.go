package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

// ErrUnknown says that the chain has no such worker, terms or job.
var ErrUnknown = errors.New("not on this chain")

var (
	models   = bindings.NewModelRegistry()
	workers  = bindings.NewWorkerRegistry()
	staking  = bindings.NewStaking()
	vault    = bindings.NewVault()
	registry = bindings.NewJobRegistry()
	rewards  = bindings.NewRewardDistributor()
)

// Reader reads the contracts of one deployment at the head, or at a block after At.
type Reader struct {
	client     *Client
	Deployment *protocol.Deployment
	block      *big.Int // nil: the head
}

// NewReader returns a Reader at the head.
func NewReader(client *Client, d *protocol.Deployment) *Reader {
	return &Reader{client: client, Deployment: d}
}

// At returns a Reader of the state after a block.
func (r *Reader) At(number uint64) *Reader {
	return &Reader{client: r.client, Deployment: r.Deployment, block: new(big.Int).SetUint64(number)}
}

// read makes one call.
func read[T any](ctx context.Context, r *Reader, v view[T]) (value T, err error) {
	output, err := r.client.CallContract(ctx, ethereum.CallMsg{To: &v.at, Data: v.data}, r.block)
	if err == nil {
		value, err = v.unpack(output)
	}
	return value, v.explain(err)
}

func call[T any](ctx context.Context, r *Reader, at common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return read(ctx, r, view[T]{at: at, data: data, unpack: unpack})
}

// Parameters returns the network parameters.
func (r *Reader) Parameters(ctx context.Context) (bindings.Parameters, error) {
	return read(ctx, r, r.parameters())
}

// ParametersOf returns a version of the network parameters.
func (r *Reader) ParametersOf(ctx context.Context, version uint8) (bindings.Parameters, error) {
	return call(ctx, r, r.Deployment.Contracts.ModelRegistry, models.PackParametersOf(version), models.UnpackParametersOf)
}

// Terms returns a version of a model's terms, or ErrUnknown.
func (r *Reader) Terms(ctx context.Context, id uint32) (bindings.Terms, error) {
	return read(ctx, r, r.terms(id))
}

// Identity returns who a worker is, or ErrUnknown.
func (r *Reader) Identity(ctx context.Context, number uint32) (bindings.Identity, error) {
	return read(ctx, r, r.identity(number))
}

// Duty returns a worker's hot record.
func (r *Reader) Duty(ctx context.Context, number uint32) (bindings.Duty, error) {
	return read(ctx, r, r.duty(number))
}

// Record returns a worker's offences as last recorded.
func (r *Reader) Record(ctx context.Context, number uint32) (bindings.Record, error) {
	return call(ctx, r, r.Deployment.Contracts.WorkerRegistry, workers.PackRecord(number), workers.UnpackRecord)
}

// Offer returns a worker's price under some terms.
func (r *Reader) Offer(ctx context.Context, number, termsID uint32) (bindings.Offer, error) {
	return read(ctx, r, r.offer(number, termsID))
}

// ModelsOf returns the terms a worker offers.
func (r *Reader) ModelsOf(ctx context.Context, number uint32) ([]*big.Int, error) {
	return call(ctx, r, r.Deployment.Contracts.WorkerRegistry, workers.PackModelsOf(number), workers.UnpackModelsOf)
}

// Offering returns a page of the workers that offer some terms.
func (r *Reader) Offering(ctx context.Context, termsID uint32, offset, limit uint64) ([]uint32, error) {
	data := workers.PackOffering(termsID, new(big.Int).SetUint64(offset), new(big.Int).SetUint64(limit))
	return call(ctx, r, r.Deployment.Contracts.WorkerRegistry, data, workers.UnpackOffering)
}

// IsUsable says whether a worker could be given a job now.
func (r *Reader) IsUsable(ctx context.Context, number, keyID, termsID uint32) (bool, error) {
	return read(ctx, r, r.isUsable(number, keyID, termsID))
}

// WorkerNumber returns the number of the worker with this address, or ErrUnknown.
func (r *Reader) WorkerNumber(ctx context.Context, worker common.Address) (uint32, error) {
	number, err := call(ctx, r, r.Deployment.Contracts.WorkerRegistry, workers.PackNumberOf(worker), workers.UnpackNumberOf)
	return known(number, err, "worker %s", worker)
}

// NumberOfOperator returns the number of the worker this operator serves, or ErrUnknown.
func (r *Reader) NumberOfOperator(ctx context.Context, operator common.Address) (uint32, error) {
	data := workers.PackNumberOfOperator(operator)
	number, err := call(ctx, r, r.Deployment.Contracts.WorkerRegistry, data, workers.UnpackNumberOfOperator)
	return known(number, err, "a worker with operator %s", operator)
}

// Bond returns a worker's stake.
func (r *Reader) Bond(ctx context.Context, number uint32) (bindings.Bond, error) {
	return read(ctx, r, r.bond(number))
}

// Compensation returns what an account may claim of slashes, base units of the stake token.
func (r *Reader) Compensation(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, r, r.Deployment.Contracts.Staking, staking.PackCompensationOf(account), staking.UnpackCompensationOf)
}

// OwedToTreasury returns what the treasury has not been paid yet of slashes, base units of the stake token.
func (r *Reader) OwedToTreasury(ctx context.Context) (*big.Int, error) {
	return call(ctx, r, r.Deployment.Contracts.Staking, staking.PackOwedToTreasury(), staking.UnpackOwedToTreasury)
}

// Balance returns an account's balance in the Vault, base units of the payment token.
func (r *Reader) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, r, r.Deployment.Contracts.Vault, vault.PackBalanceOf(account), vault.UnpackBalanceOf)
}

// DelegateLimit returns what a delegate may still put into escrow for an owner, base units of the payment token.
func (r *Reader) DelegateLimit(ctx context.Context, owner, delegate common.Address) (*big.Int, error) {
	return call(ctx, r, r.Deployment.Contracts.Vault, vault.PackDelegateLimit(owner, delegate), vault.UnpackDelegateLimit)
}

// Account returns a worker's scores and credits.
func (r *Reader) Account(ctx context.Context, number uint32) (bindings.Account, error) {
	return read(ctx, r, r.account(number))
}

// WorkerCount returns how many workers ever registered; their numbers are 1 to this.
func (r *Reader) WorkerCount(ctx context.Context) (uint32, error) {
	return call(ctx, r, r.Deployment.Contracts.WorkerRegistry, workers.PackCount(), workers.UnpackCount)
}

// BatchHash returns what a distribution of this batch puts into its event.
func (r *Reader) BatchHash(ctx context.Context, batch []bindings.Payment) (common.Hash, error) {
	hash, err := call(ctx, r, r.Deployment.Contracts.RewardDistributor, rewards.PackBatchHash(batch), rewards.UnpackBatchHash)
	return hash, err
}

// Job returns the running state of a job; a job that is over or never was has StatusNone.
func (r *Reader) Job(ctx context.Context, id common.Hash) (bindings.JobOfOutput, error) {
	return call(ctx, r, r.Deployment.Contracts.JobRegistry, registry.PackJobOf(id), registry.UnpackJobOf)
}

// Escrow returns what submit takes from the consumer's balance.
func (r *Reader) Escrow(ctx context.Context, maxFee *big.Int, attempts int) (*big.Int, error) {
	data := registry.PackEscrowFor(maxFee, big.NewInt(int64(attempts)))
	return call(ctx, r, r.Deployment.Contracts.JobRegistry, data, registry.UnpackEscrowFor)
}

// JobID returns the id of a request, its EIP-712 digest.
func (r *Reader) JobID(ctx context.Context, request bindings.JobRequest) (common.Hash, error) {
	id, err := call(ctx, r, r.Deployment.Contracts.JobRegistry, registry.PackHashRequest(request), registry.UnpackHashRequest)
	return id, err
}

// WorkerKey is a worker's current encryption key.
type WorkerKey struct {
	bindings.Identity
	Key []byte // encoded
}

// EncryptionKeys returns the current encryption keys of workers, each checked against the hash in storage.
func (r *Reader) EncryptionKeys(ctx context.Context, numbers ...uint32) ([]WorkerKey, error) {
	identities, read := r.Batch(), make([]*bindings.Identity, len(numbers))
	for i, number := range numbers {
		read[i] = identities.Identity(number)
	}
	if err := identities.Do(ctx); err != nil {
		return nil, err
	}
	events, keys := r.Batch(), make([]*[]byte, len(numbers))
	for i, number := range numbers {
		keys[i] = events.encryptionKey(number, read[i])
	}
	if err := events.Do(ctx); err != nil {
		return nil, err
	}
	found := make([]WorkerKey, len(numbers))
	for i := range numbers {
		found[i] = WorkerKey{*read[i], *keys[i]}
	}
	return found, nil
}

// JobLogs returns the events of one job in their order, from a block on.
func (r *Reader) JobLogs(ctx context.Context, id common.Hash, from uint64) ([]types.Log, error) {
	c := r.Deployment.Contracts
	logs, err := r.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from),
		Addresses: []common.Address{c.JobRegistry, c.Delivery},
		Topics:    [][]common.Hash{nil, {id}},
	})
	if err != nil {
		return nil, fmt.Errorf("read events of job %s: %w", id, err)
	}
	return logs, nil
}

// TermsAdded returns every version of terms, oldest first.
func (r *Reader) TermsAdded(ctx context.Context) ([]*bindings.ModelRegistryTermsAdded, error) {
	logs, err := r.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(r.Deployment.StartBlock),
		Addresses: []common.Address{r.Deployment.Contracts.ModelRegistry},
		Topics:    [][]common.Hash{{models.GetABI().Events["TermsAdded"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("read models: %w", err)
	}
	events := make([]*bindings.ModelRegistryTermsAdded, len(logs))
	for i := range logs {
		if events[i], err = models.UnpackTermsAddedEvent(&logs[i]); err != nil {
			return nil, fmt.Errorf("decode model: %w", err)
		}
	}
	return events, nil
}

// Submission returns the request and package of a job, or ErrUnknown.
func (r *Reader) Submission(ctx context.Context, id common.Hash, from uint64) (*bindings.JobRegistryJobSubmitted, error) {
	logs, err := r.JobLogs(ctx, id, from)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		if event, err := registry.UnpackJobSubmittedEvent(&logs[i]); err == nil {
			return event, nil
		}
	}
	return nil, fmt.Errorf("job %s: %w", id, ErrUnknown)
}

func topic(number uint32) common.Hash {
	return common.BigToHash(new(big.Int).SetUint64(uint64(number)))
}

func known(number uint32, err error, format string, args ...any) (uint32, error) {
	if err == nil && number == 0 {
		err = fmt.Errorf(format+": %w", append(args, ErrUnknown)...)
	}
	return number, err
}
