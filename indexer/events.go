package indexer

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

// remember stores a log as an event; one that is not decoded is stored as it is, without a name.
func (b *block) remember(ctx context.Context, log *types.Log, event any) error {
	row := store.InsertEventParams{Block: b.number, LogIndex: int64(log.Index), TxHash: log.TxHash, Address: log.Address}
	var args any = map[string]any{"topics": log.Topics, "data": hexutil.Bytes(log.Data)}
	if named, ok := event.(interface{ ContractEventName() string }); ok {
		row.Name = named.ContractEventName()
		row.JobID, row.Worker = subjects(event)
		args = plain("", reflect.ValueOf(event).Elem())
	}
	var err error
	if row.Args, err = json.Marshal(args); err != nil {
		return fmt.Errorf("encode arguments: %w", err)
	}
	return b.q.InsertEvent(ctx, row)
}

// subjects returns the job and the worker that an event of package bindings is about.
func subjects(event any) (job *common.Hash, worker *int64) {
	fields := reflect.ValueOf(event).Elem()
	if id, ok := fieldOf[[32]byte](fields, "JobId"); ok {
		job = (*common.Hash)(&id)
	}
	number, ok := fieldOf[uint32](fields, "Number")
	if !ok {
		number, ok = fieldOf[uint32](fields, "Worker")
	}
	if ok && number != 0 { // 0 is the worker of a job that waits for one
		n := int64(number)
		worker = &n
	}
	return job, worker
}

func fieldOf[T any](fields reflect.Value, name string) (value T, ok bool) {
	if field := fields.FieldByName(name); field.IsValid() {
		value, ok = field.Interface().(T)
	}
	return value, ok
}

// plain turns a value of package bindings into JSON: hashes and addresses as hex, numbers that may exceed 53 bits as
// decimal strings, enums as the contracts' words, and of bytes only what identifies them.
func plain(name string, v reflect.Value) any {
	switch value := v.Interface().(type) {
	case [32]byte:
		return common.Hash(value)
	case common.Address, bool:
		return value
	case []byte:
		return map[string]any{"length": len(value), "keccak256": crypto.Keccak256Hash(value)}
	case *big.Int:
		return value.String()
	case uint64:
		return strconv.FormatUint(value, 10)
	case uint8:
		return word(name, value)
	}
	switch v.Kind() {
	case reflect.Struct:
		object := map[string]any{}
		for i := range v.NumField() {
			if field := v.Type().Field(i).Name; field != "Raw" {
				object[strings.ToLower(field[:1])+field[1:]] = plain(field, v.Field(i))
			}
		}
		return object
	case reflect.Slice:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = plain("", v.Index(i))
		}
		return list
	}
	return v.Interface()
}

func word(field string, value uint8) any {
	switch field {
	case "From", "Next":
		return protocol.Status(value).String()
	case "Privacy":
		return protocol.Privacy(value).String()
	case "Payment":
		return protocol.PaymentSource(value).String()
	case "Kind":
		return protocol.Kind(value).String()
	case "Reason":
		return protocol.DeclineReason(value).String()
	case "Offence":
		return protocol.Offence(value).String()
	}
	return value
}
