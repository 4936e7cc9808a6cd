package main

import (
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

var workerShowCommand = command("show", "show a worker as the chain has it", "", reading(workerShow),
	flags(&cli.UintFlag{Name: "worker", Usage: "worker `NUMBER`", Required: true}), chainFlags, outputFlags)

func workerShow(s *session) error {
	ctx := s.Context.Context
	number := uint32(s.Uint("worker"))
	id, err := s.reader.Identity(ctx, number)
	if err != nil {
		return err
	}
	duty, err := s.reader.Duty(ctx, number)
	if err != nil {
		return err
	}
	bond, err := s.reader.Bond(ctx, number)
	if err != nil {
		return err
	}
	record, err := s.reader.Record(ctx, number)
	if err != nil {
		return err
	}
	account, err := s.reader.Account(ctx, number)
	if err != nil {
		return err
	}
	offered, err := s.reader.ModelsOf(ctx, number)
	if err != nil {
		return err
	}
	suspended := []uint32{} // for want of stake
	for _, terms := range offered {
		offer, err := s.reader.Offer(ctx, number, uint32(terms.Uint64()))
		if err != nil {
			return err
		}
		if !offer.Active {
			suspended = append(suspended, uint32(terms.Uint64()))
		}
	}
	jailed := "no"
	if until := duty.JailedUntil; until != 0 {
		jailed = time.Unix(int64(until), 0).UTC().Format(time.RFC3339)
	}
	view := map[string]any{
		"schema": "stint.worker.v1", "worker": number, "address": id.Worker.Hex(), "operator": duty.Operator.Hex(),
		"payout": id.Payout.Hex(), "keyId": id.KeyId, "active": duty.Active, "capacity": duty.Capacity,
		"jailedUntil": jailed, "liveOffences": record.Live, "terms": offered, "suspended": suspended,
		"staked": newAmount(bond.Staked, s.stakeToken()), "unbonding": newAmount(bond.Unbonding, s.stakeToken()),
		"earned": newAmount(account.Earned, s.paymentToken()), "paid": newAmount(account.Paid, s.paymentToken()),
		"uptimeBps": account.UptimeBps, "qualityBps": account.QualityBps,
	}
	if s.Bool("json") {
		return s.printJSON(view)
	}
	for _, name := range []string{"worker", "address", "operator", "payout", "keyId", "terms", "suspended", "active", "capacity", "staked",
		"unbonding", "jailedUntil", "liveOffences", "uptimeBps", "qualityBps", "earned", "paid"} {
		fmt.Fprintf(s.App.Writer, "%-12s %v\n", name, view[name])
	}
	return nil
}
