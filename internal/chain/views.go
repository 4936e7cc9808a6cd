package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

// view is a call of a contract's view, made alone or in a Batch.
type view[T any] struct {
	at     common.Address
	data   []byte
	unpack func([]byte) (T, error)
	// absent is the name of the revert that says that there is no such thing, which thing names.
	absent string
	thing  string
}

// explain gives the error of a call its type.
func (v view[T]) explain(err error) error {
	revert, ok := protocol.RevertOf(err)
	switch {
	case err == nil:
		return nil
	case !ok:
		return fmt.Errorf("read contract %s: %w", v.at, err)
	case v.absent != "" && revert.Name == v.absent:
		return fmt.Errorf("%s: %w", v.thing, ErrUnknown)
	}
	return revert
}

func (r *Reader) parameters() view[bindings.Parameters] {
	return view[bindings.Parameters]{at: r.Deployment.Contracts.ModelRegistry, data: models.PackParameters(), unpack: models.UnpackParameters}
}

func (r *Reader) terms(id uint32) view[bindings.Terms] {
	return view[bindings.Terms]{at: r.Deployment.Contracts.ModelRegistry, data: models.PackTerms(id), unpack: models.UnpackTerms, absent: "UnknownTerms", thing: fmt.Sprintf("terms %d", id)}
}

func (r *Reader) identity(number uint32) view[bindings.Identity] {
	return view[bindings.Identity]{at: r.Deployment.Contracts.WorkerRegistry, data: workers.PackIdentity(number), unpack: workers.UnpackIdentity, absent: "UnknownWorker", thing: fmt.Sprintf("worker %d", number)}
}

func (r *Reader) duty(number uint32) view[bindings.Duty] {
	return view[bindings.Duty]{at: r.Deployment.Contracts.WorkerRegistry, data: workers.PackDuty(number), unpack: workers.UnpackDuty}
}

func (r *Reader) offer(number, termsID uint32) view[bindings.Offer] {
	return view[bindings.Offer]{at: r.Deployment.Contracts.WorkerRegistry, data: workers.PackOffer(number, termsID), unpack: workers.UnpackOffer}
}

func (r *Reader) isUsable(number, keyID, termsID uint32) view[bool] {
	return view[bool]{at: r.Deployment.Contracts.WorkerRegistry, data: workers.PackIsUsable(number, keyID, termsID), unpack: workers.UnpackIsUsable}
}

func (r *Reader) bond(number uint32) view[bindings.Bond] {
	return view[bindings.Bond]{at: r.Deployment.Contracts.Staking, data: staking.PackBond(number), unpack: staking.UnpackBond}
}

func (r *Reader) account(number uint32) view[bindings.Account] {
	return view[bindings.Account]{at: r.Deployment.Contracts.RewardDistributor, data: rewards.PackAccount(number), unpack: rewards.UnpackAccount}
}

func (r *Reader) isDispatcher(account common.Address) view[bool] {
	return view[bool]{at: r.Deployment.Contracts.ModelRegistry, data: models.PackIsDispatcher(account), unpack: models.UnpackIsDispatcher}
}
