package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

var dispatcherFlag = &cli.StringFlag{Name: "address", Usage: "`ADDRESS` of the dispatcher's account", Required: true}

var adminDispatcherCommand = group("dispatcher", "say who may assign waiting jobs",
	act("add", "let an address assign waiting jobs", "", withKey(setDispatcher(true)), flags(dispatcherFlag)),
	act("remove", "let it no longer", "", withKey(setDispatcher(false)), flags(dispatcherFlag)),
)

func setDispatcher(active bool) func(*session) error {
	return func(s *session) error {
		dispatcher, err := parseAddress("address", s.String("address"))
		if err != nil {
			return err
		}
		summary := fmt.Sprintf("Let %s assign waiting jobs.", dispatcher)
		if !active {
			summary = fmt.Sprintf("Let %s no longer assign waiting jobs.", dispatcher)
		}
		if err := s.confirm(summary); err != nil {
			return err
		}
		data := models.PackSetDispatcher(dispatcher, active)
		if _, err := s.send("setDispatcher", s.contracts().ModelRegistry, data); err != nil {
			return err
		}
		return s.report("dispatcher", map[string]any{"dispatcher": dispatcher.Hex(), "active": active})
	}
}
