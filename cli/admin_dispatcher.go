package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

var dispatcherFlag = &cli.StringFlag{Name: "address", Usage: "`ADDRESS` of the dispatcher's account", Required: true}

var adminDispatcherCommand = group("dispatcher", "say who may assign waiting jobs",
	act("add", "let an address assign waiting jobs", "", governing(setDispatcher(true)), flags(dispatcherFlag, unsignedFlag)),
	act("remove", "let it no longer", "", governing(setDispatcher(false)), flags(dispatcherFlag, unsignedFlag)),
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
		data := models.PackSetDispatcher(dispatcher, active)
		return s.govern("setDispatcher", summary, data, "dispatcher", map[string]any{"dispatcher": dispatcher.Hex(), "active": active})
	}
}
