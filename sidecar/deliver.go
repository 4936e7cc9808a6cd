package sidecar

import (
	"context"
	"errors"
	"fmt"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// deliver puts the demanded pages of a response on chain, in order, one in each transaction. The chain says how many are
// there, so it goes on wherever an earlier run ended.
func (s *service) deliver(ctx context.Context, t task) error {
	e, err := s.journal.entry(t.id)
	if err != nil {
		return err
	}
	completed, err := s.Reader.Completion(ctx, t.id, s.back(e.Block, reorgDepth))
	if err != nil {
		return err
	}
	response, err := s.journal.response(t.id, completed.Completion.ResponseRoot)
	if err != nil {
		return err
	}
	if completed.Worker != s.me.number || response == nil {
		return errors.New("the demanded response is not on this disk")
	}
	for sent := uint32(0); ; {
		demand, err := s.Reader.Demand(ctx, t.id)
		if err != nil {
			return err
		}
		if sent = max(sent, demand.Delivered); sent == demand.Pages {
			t.log.InfoContext(ctx, "Response delivered", "pages", demand.Pages)
			return nil
		}
		if err := s.deliverPage(ctx, t, completed, response, demand.FirstPage, sent); err != nil {
			return fmt.Errorf("deliver page %d: %w", demand.FirstPage+sent, err)
		}
		sent++
	}
}

// deliverPage puts one page on chain, after `before` pages of the demand.
func (s *service) deliverPage(
	ctx context.Context, t task, completed *bindings.JobRegistryJobCompleted, response []byte, first, before uint32,
) error {
	page, err := pageOf(response, first+before)
	if err != nil {
		return err
	}
	call := txmgr.Call{
		To:   s.Reader.Deployment.Contracts.Delivery,
		Data: delivery.PackDeliver(t.id, completed.Receipt, completed.Completion, []bindings.Page{page}),
	}
	return s.send(ctx, t, call, func(f facts) bool { return f.delivered > before })
}

// pageOf cuts a page out of a response and proves it.
func pageOf(response []byte, index uint32) (bindings.Page, error) {
	path, err := seal.PageProof(response, nil, index)
	if err != nil {
		return bindings.Page{}, err
	}
	start := int(index) * seal.PageSize
	page := bindings.Page{Data: response[start:min(start+seal.PageSize, len(response))], Proof: [][32]byte{}}
	for _, sibling := range path {
		page.Proof = append(page.Proof, sibling)
	}
	return page, nil
}
