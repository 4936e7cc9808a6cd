package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

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

// instance is what bindings give for a contract at an address.
type instance interface {
	Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract
}

func call[T any](ctx context.Context, r *Reader, c instance, at common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	opts := &bind.CallOpts{Context: ctx, BlockNumber: r.block}
	value, err := bind.Call(c.Instance(r.client, at), opts, data, unpack)
	if err == nil {
		return value, nil
	}
	if revert, ok := protocol.RevertOf(err); ok {
		return value, revert
	}
	return value, fmt.Errorf("read contract %s: %w", at, err)
}

// Parameters returns the network parameters.
func (r *Reader) Parameters(ctx context.Context) (bindings.Parameters, error) {
	return call(ctx, r, models, r.Deployment.Contracts.ModelRegistry, models.PackParameters(), models.UnpackParameters)
}

// Terms returns a version of a model's terms, or ErrUnknown.
func (r *Reader) Terms(ctx context.Context, id uint32) (bindings.Terms, error) {
	terms, err := call(ctx, r, models, r.Deployment.Contracts.ModelRegistry, models.PackTerms(id), models.UnpackTerms)
	return terms, unknown(err, "UnknownTerms", "terms %d", id)
}

// Identity returns who a worker is, or ErrUnknown.
func (r *Reader) Identity(ctx context.Context, number uint32) (bindings.Identity, error) {
	id, err := call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackIdentity(number), workers.UnpackIdentity)
	return id, unknown(err, "UnknownWorker", "worker %d", number)
}

// Duty returns a worker's hot record.
func (r *Reader) Duty(ctx context.Context, number uint32) (bindings.Duty, error) {
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackDuty(number), workers.UnpackDuty)
}

// Record returns a worker's offences as last recorded.
func (r *Reader) Record(ctx context.Context, number uint32) (bindings.Record, error) {
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackRecord(number), workers.UnpackRecord)
}

// Offer returns a worker's price under some terms.
func (r *Reader) Offer(ctx context.Context, number, termsID uint32) (bindings.Offer, error) {
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackOffer(number, termsID), workers.UnpackOffer)
}

// ModelsOf returns the terms a worker offers.
func (r *Reader) ModelsOf(ctx context.Context, number uint32) ([]*big.Int, error) {
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackModelsOf(number), workers.UnpackModelsOf)
}

// Offering returns a page of the workers that offer some terms.
func (r *Reader) Offering(ctx context.Context, termsID uint32, offset, limit uint64) ([]uint32, error) {
	data := workers.PackOffering(termsID, new(big.Int).SetUint64(offset), new(big.Int).SetUint64(limit))
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, data, workers.UnpackOffering)
}

// IsUsable says whether a worker could be given a job now.
func (r *Reader) IsUsable(ctx context.Context, number, keyID, termsID uint32) (bool, error) {
	data := workers.PackIsUsable(number, keyID, termsID)
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, data, workers.UnpackIsUsable)
}

// WorkerNumber returns the number of the worker with this address, or ErrUnknown.
func (r *Reader) WorkerNumber(ctx context.Context, worker common.Address) (uint32, error) {
	number, err := call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackNumberOf(worker), workers.UnpackNumberOf)
	return known(number, err, "worker %s", worker)
}

// NumberOfOperator returns the number of the worker this operator serves, or ErrUnknown.
func (r *Reader) NumberOfOperator(ctx context.Context, operator common.Address) (uint32, error) {
	data := workers.PackNumberOfOperator(operator)
	number, err := call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, data, workers.UnpackNumberOfOperator)
	return known(number, err, "a worker with operator %s", operator)
}

// Bond returns a worker's stake.
func (r *Reader) Bond(ctx context.Context, number uint32) (bindings.Bond, error) {
	return call(ctx, r, staking, r.Deployment.Contracts.Staking, staking.PackBond(number), staking.UnpackBond)
}

// Compensation returns what an account may claim of slashes, base units of the stake token.
func (r *Reader) Compensation(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, r, staking, r.Deployment.Contracts.Staking, staking.PackCompensationOf(account), staking.UnpackCompensationOf)
}

// Balance returns an account's balance in the Vault, base units of the payment token.
func (r *Reader) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, r, vault, r.Deployment.Contracts.Vault, vault.PackBalanceOf(account), vault.UnpackBalanceOf)
}

// Account returns a worker's scores and credits.
func (r *Reader) Account(ctx context.Context, number uint32) (bindings.Account, error) {
	return call(ctx, r, rewards, r.Deployment.Contracts.RewardDistributor, rewards.PackAccount(number), rewards.UnpackAccount)
}

// WorkerCount returns how many workers ever registered; their numbers are 1 to this.
func (r *Reader) WorkerCount(ctx context.Context) (uint32, error) {
	return call(ctx, r, workers, r.Deployment.Contracts.WorkerRegistry, workers.PackCount(), workers.UnpackCount)
}

// BatchHash returns what a distribution of this batch puts into its event.
func (r *Reader) BatchHash(ctx context.Context, batch []bindings.Payment) (common.Hash, error) {
	hash, err := call(ctx, r, rewards, r.Deployment.Contracts.RewardDistributor, rewards.PackBatchHash(batch), rewards.UnpackBatchHash)
	return hash, err
}

// Job returns the running state of a job; a job that is over or never was has StatusNone.
func (r *Reader) Job(ctx context.Context, id common.Hash) (bindings.JobOfOutput, error) {
	return call(ctx, r, registry, r.Deployment.Contracts.JobRegistry, registry.PackJobOf(id), registry.UnpackJobOf)
}

// Escrow returns what submit takes from the consumer's balance.
func (r *Reader) Escrow(ctx context.Context, maxFee *big.Int, candidates int) (*big.Int, error) {
	data := registry.PackEscrowFor(maxFee, big.NewInt(int64(candidates)))
	return call(ctx, r, registry, r.Deployment.Contracts.JobRegistry, data, registry.UnpackEscrowFor)
}

// JobID returns the id of a request, its EIP-712 digest.
func (r *Reader) JobID(ctx context.Context, request bindings.JobRequest) (common.Hash, error) {
	id, err := call(ctx, r, registry, r.Deployment.Contracts.JobRegistry, registry.PackHashRequest(request), registry.UnpackHashRequest)
	return id, err
}

// EncryptionKey returns a worker's current encryption key, checked against the hash in storage.
func (r *Reader) EncryptionKey(ctx context.Context, number uint32) (id bindings.Identity, key []byte, err error) {
	if id, err = r.Identity(ctx, number); err != nil {
		return id, nil, err
	}
	block := id.KeyBlock
	logs, err := r.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: block, ToBlock: block,
		Addresses: []common.Address{r.Deployment.Contracts.WorkerRegistry},
		Topics:    [][]common.Hash{{workers.GetABI().Events["EncryptionKeySet"].ID}, {topic(number)}},
	})
	if err != nil {
		return id, nil, fmt.Errorf("read encryption key of worker %d: %w", number, err)
	}
	for i := range logs {
		event, err := workers.UnpackEncryptionKeySetEvent(&logs[i])
		if err != nil || event.KeyId != id.KeyId {
			continue
		}
		if crypto.Keccak256Hash(event.ReceiptKey[:], event.EncryptionKey) == id.KeyHash {
			return id, event.EncryptionKey, nil
		}
	}
	return id, nil, fmt.Errorf("encryption key %d of worker %d: %w", id.KeyId, number, ErrUnknown)
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

func unknown(err error, name, format string, args ...any) error {
	var revert *protocol.Revert
	if errors.As(err, &revert) && revert.Name == name {
		return fmt.Errorf(format+": %w", append(args, ErrUnknown)...)
	}
	return err
}

func known(number uint32, err error, format string, args ...any) (uint32, error) {
	if err == nil && number == 0 {
		err = fmt.Errorf(format+": %w", append(args, ErrUnknown)...)
	}
	return number, err
}
