// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Account is an auto generated low-level Go binding around an user-defined struct.
type Account struct {
	Earned     *big.Int
	UptimeBps  uint16
	QualityBps uint16
	Epoch      uint32
	Seen       uint64
	Paid       *big.Int
}

// Bond is an auto generated low-level Go binding around an user-defined struct.
type Bond struct {
	Staked      *big.Int
	Unbonding   *big.Int
	AvailableAt *big.Int
}

// Code is an auto generated low-level Go binding around an user-defined struct.
type Code struct {
	Consumer common.Address
	Expiry   *big.Int
}

// Completion is an auto generated low-level Go binding around an user-defined struct.
type Completion struct {
	ResponseRoot   [32]byte
	ResponseTop    [32]byte
	TraceRoot      [32]byte
	ResponseLength uint32
	AnswerLength   uint32
	OutputTokens   uint32
}

// Demand is an auto generated low-level Go binding around an user-defined struct.
type Demand struct {
	Since      uint32
	SinceBlock *big.Int
	FirstPage  uint32
	Pages      uint32
	Delivered  uint32
	Deposit    *big.Int
}

// Duties is an auto generated low-level Go binding around an user-defined struct.
type Duties struct {
	TermsId      uint32
	MaxInputAsk  *big.Int
	MaxOutputAsk *big.Int
	LiableUntil  *big.Int
}

// Duty is an auto generated low-level Go binding around an user-defined struct.
type Duty struct {
	Operator    common.Address
	Capacity    uint8
	Active      uint8
	JailedUntil uint32
	LiableUntil uint32
	KeyId       uint16
}

// Identity is an auto generated low-level Go binding around an user-defined struct.
type Identity struct {
	Worker           common.Address
	KeyId            uint32
	KeyBlock         *big.Int
	Payout           common.Address
	PreviousKeyUntil uint32
	KeyHash          [32]byte
}

// JobRequest is an auto generated low-level Go binding around an user-defined struct.
type JobRequest struct {
	Consumer        common.Address
	TermsId         uint32
	Sampling        uint32
	InputBytes      uint32
	MaxOutputTokens uint32
	MaxInputAsk     *big.Int
	MaxOutputAsk    *big.Int
	MaxFee          *big.Int
	Privacy         uint8
	Candidates      []uint64
	PackageHash     [32]byte
	KeyCommitment   [32]byte
	Payment         uint8
	DrawBlock       uint32
	Nonce           uint64
	Expiry          *big.Int
}

// Miss is an auto generated low-level Go binding around an user-defined struct.
type Miss struct {
	Worker        uint32
	Offence       uint8
	JobId         [32]byte
	TermsId       uint32
	Consumer      common.Address
	Worth         *big.Int
	Deadline      *big.Int
	HoldsCapacity bool
}

// OffenceParameters is an auto generated low-level Go binding around an user-defined struct.
type OffenceParameters struct {
	JailTerm       uint32
	LongJailTerm   uint32
	IncidentWindow uint32
	Forgiveness    uint32
	UnbondingDelay uint32
	TakeGrace      uint32
}

// Offer is an auto generated low-level Go binding around an user-defined struct.
type Offer struct {
	InputAsk      *big.Int
	OutputAsk     *big.Int
	Active        bool
	RequiredStake *big.Int
	Slot          uint32
}

// Page is an auto generated low-level Go binding around an user-defined struct.
type Page struct {
	Data  []byte
	Proof [][32]byte
}

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	Treasury            common.Address
	ProtocolFeeBps      uint16
	LatencyFloorBps     uint16
	InitialUptimeBps    uint16
	InitialQualityBps   uint16
	BlockTime           uint32
	KeeperBounty        uint64
	AttemptFee          uint64
	MaxRequestLife      uint32
	InlinePackageBytes  uint32
	InlineResponseBytes uint32
	MaxCandidates       uint8
	MaxAttempts         uint8
	JailTerm            uint32
	UnbondingDelay      uint32
	Epoch               uint32
	ScoreUnit           *big.Int
	TakeGrace           uint32
	DeliveryWindow      uint32
	IncidentWindow      uint32
	Forgiveness         uint32
	LongJailTerm        uint32
	MaxResponseBytes    uint32
}

// PayParameters is an auto generated low-level Go binding around an user-defined struct.
type PayParameters struct {
	Treasury            common.Address
	ProtocolFeeBps      uint16
	LatencyFloorBps     uint16
	InlineResponseBytes *big.Int
	MaxResponseBytes    *big.Int
}

// Payment is an auto generated low-level Go binding around an user-defined struct.
type Payment struct {
	Worker uint32
	Total  *big.Int
}

// Penalty is an auto generated low-level Go binding around an user-defined struct.
type Penalty struct {
	MinimumStake       *big.Int
	CompensationRate   *big.Int
	SlashAckBps        uint16
	SlashCompletionBps uint16
	SlashDeliveryBps   uint16
	SlashDisputeBps    uint16
}

// Receipt is an auto generated low-level Go binding around an user-defined struct.
type Receipt struct {
	Consumer            common.Address
	Worker              uint32
	TermsId             uint32
	Version             uint8
	LatencyBps          uint16
	FeeBps              uint16
	Bounty              uint64
	Escrow              *big.Int
	Charge              *big.Int
	CheckableUntil      *big.Int
	CheckableUntilBlock *big.Int
	Evidence            [32]byte
}

// Record is an auto generated low-level Go binding around an user-defined struct.
type Record struct {
	Live            uint8
	LastOffence     *big.Int
	IncidentAt      *big.Int
	IncidentSlashed *big.Int
}

// ScoreParameters is an auto generated low-level Go binding around an user-defined struct.
type ScoreParameters struct {
	ScoreUnit         *big.Int
	Epoch             uint32
	InitialUptimeBps  uint16
	InitialQualityBps uint16
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	JobId   [32]byte
	Receipt Receipt
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	ModelId            [32]byte
	Kind               uint8
	MinimumStake       *big.Int
	ExtraCapacityStake *big.Int
	PostingPrice       *big.Int
	MinInputAsk        *big.Int
	MaxInputAsk        *big.Int
	MinOutputAsk       *big.Int
	MaxOutputAsk       *big.Int
	MaxInputBytes      uint32
	MaxOutputTokens    uint32
	AckWindow          uint32
	CompletionBase     uint32
	PerInputByte       uint32
	PerOutputToken     uint32
	TargetLatency      uint32
	ThroughputCap      uint32
	DisputeWindow      uint32
	SlashAckBps        uint16
	SlashCompletionBps uint16
	SlashDeliveryBps   uint16
	SlashDisputeBps    uint16
	SlashNoShowBps     uint16
	CompensationRate   *big.Int
}

// Thresholds is an auto generated low-level Go binding around an user-defined struct.
type Thresholds struct {
	SuspendsBelow *big.Int
	RestoresFrom  *big.Int
}

// DeliveryMetaData contains all meta data concerning the Delivery contract.
var DeliveryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"models\",\"type\":\"address\"},{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"workers\",\"type\":\"address\"},{\"internalType\":\"contractIVault\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"contractIJobRegistry\",\"name\":\"jobs\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"JOBS\",\"outputs\":[{\"internalType\":\"contractIJobRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VAULT\",\"outputs\":[{\"internalType\":\"contractIVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKERS\",\"outputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"responseRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"responseTop\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"responseLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answerLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outputTokens\",\"type\":\"uint32\"}],\"internalType\":\"structCompletion\",\"name\":\"completion\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structPage[]\",\"name\":\"pages\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"responseRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"responseTop\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"responseLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answerLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outputTokens\",\"type\":\"uint32\"}],\"internalType\":\"structCompletion\",\"name\":\"completion\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"firstPage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pages\",\"type\":\"uint32\"}],\"name\":\"demand\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"demandOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"sinceBlock\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"firstPage\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pages\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"deposit\",\"type\":\"uint96\"}],\"internalType\":\"structDemand\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"timeOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"firstPage\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"pages\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"deposit\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deliveryDeadline\",\"type\":\"uint40\"}],\"name\":\"DeliveryDemanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"firstPage\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"pages\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"whole\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"JobDelivered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"CompletionMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"NoDemand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotConsumer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"NotDemandable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"PageMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"PagesOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"}]",
	ID:  "4ce5869e627a8597ff7990f1c3bd1f39d7",
}

// Delivery is an auto generated Go binding around an Ethereum contract.
type Delivery struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Delivery) GetABI() abi.ABI {
	return c.abi
}

// NewDelivery creates a new instance of Delivery.
func NewDelivery() *Delivery {
	parsed, err := DeliveryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Delivery{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Delivery) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models, address workers, address vault, address jobs) returns()
func (delivery *Delivery) PackConstructor(models common.Address, workers common.Address, vault common.Address, jobs common.Address) []byte {
	enc, err := delivery.abi.Pack("", models, workers, vault, jobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS() view returns(address)
func (delivery *Delivery) PackJOBS() []byte {
	enc, err := delivery.abi.Pack("JOBS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS() view returns(address)
func (delivery *Delivery) TryPackJOBS() ([]byte, error) {
	return delivery.abi.Pack("JOBS")
}

// UnpackJOBS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a7d043.
//
// Solidity: function JOBS() view returns(address)
func (delivery *Delivery) UnpackJOBS(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("JOBS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (delivery *Delivery) PackMODELS() []byte {
	enc, err := delivery.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (delivery *Delivery) TryPackMODELS() ([]byte, error) {
	return delivery.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (delivery *Delivery) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (delivery *Delivery) PackVAULT() []byte {
	enc, err := delivery.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (delivery *Delivery) TryPackVAULT() ([]byte, error) {
	return delivery.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (delivery *Delivery) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (delivery *Delivery) PackWORKERS() []byte {
	enc, err := delivery.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (delivery *Delivery) TryPackWORKERS() ([]byte, error) {
	return delivery.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (delivery *Delivery) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := delivery.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a480c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, (bytes,bytes32[])[] pages) returns()
func (delivery *Delivery) PackDeliver(jobId [32]byte, receipt Receipt, completion Completion, pages []Page) []byte {
	enc, err := delivery.abi.Pack("deliver", jobId, receipt, completion, pages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a480c74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, (bytes,bytes32[])[] pages) returns()
func (delivery *Delivery) TryPackDeliver(jobId [32]byte, receipt Receipt, completion Completion, pages []Page) ([]byte, error) {
	return delivery.abi.Pack("deliver", jobId, receipt, completion, pages)
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c4cf79a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, uint32 firstPage, uint32 pages) returns()
func (delivery *Delivery) PackDemand(jobId [32]byte, receipt Receipt, completion Completion, firstPage uint32, pages uint32) []byte {
	enc, err := delivery.abi.Pack("demand", jobId, receipt, completion, firstPage, pages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c4cf79a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, uint32 firstPage, uint32 pages) returns()
func (delivery *Delivery) TryPackDemand(jobId [32]byte, receipt Receipt, completion Completion, firstPage uint32, pages uint32) ([]byte, error) {
	return delivery.abi.Pack("demand", jobId, receipt, completion, firstPage, pages)
}

// PackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1265409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandOf(bytes32 jobId) view returns((uint32,uint40,uint32,uint32,uint32,uint96))
func (delivery *Delivery) PackDemandOf(jobId [32]byte) []byte {
	enc, err := delivery.abi.Pack("demandOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1265409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandOf(bytes32 jobId) view returns((uint32,uint40,uint32,uint32,uint32,uint96))
func (delivery *Delivery) TryPackDemandOf(jobId [32]byte) ([]byte, error) {
	return delivery.abi.Pack("demandOf", jobId)
}

// UnpackDemandOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1265409.
//
// Solidity: function demandOf(bytes32 jobId) view returns((uint32,uint40,uint32,uint32,uint32,uint96))
func (delivery *Delivery) UnpackDemandOf(data []byte) (Demand, error) {
	out, err := delivery.abi.Unpack("demandOf", data)
	if err != nil {
		return *new(Demand), err
	}
	out0 := *abi.ConvertType(out[0], new(Demand)).(*Demand)
	return out0, nil
}

// PackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cead5fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOut((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (delivery *Delivery) PackTimeOut(request JobRequest, receipt Receipt) []byte {
	enc, err := delivery.abi.Pack("timeOut", request, receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cead5fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOut((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (delivery *Delivery) TryPackTimeOut(request JobRequest, receipt Receipt) ([]byte, error) {
	return delivery.abi.Pack("timeOut", request, receipt)
}

// DeliveryDeliveryDemanded represents a DeliveryDemanded event raised by the Delivery contract.
type DeliveryDeliveryDemanded struct {
	JobId            [32]byte
	Worker           uint32
	FirstPage        uint32
	Pages            uint32
	Deposit          *big.Int
	DeliveryDeadline *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const DeliveryDeliveryDemandedEventName = "DeliveryDemanded"

// ContractEventName returns the user-defined event name.
func (DeliveryDeliveryDemanded) ContractEventName() string {
	return DeliveryDeliveryDemandedEventName
}

// UnpackDeliveryDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeliveryDemanded(bytes32 indexed jobId, uint32 indexed worker, uint32 firstPage, uint32 pages, uint96 deposit, uint40 deliveryDeadline)
func (delivery *Delivery) UnpackDeliveryDemandedEvent(log *types.Log) (*DeliveryDeliveryDemanded, error) {
	event := "DeliveryDemanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryDeliveryDemanded)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DeliveryJobDelivered represents a JobDelivered event raised by the Delivery contract.
type DeliveryJobDelivered struct {
	JobId     [32]byte
	Worker    uint32
	FirstPage uint32
	Pages     [][]byte
	Whole     bool
	Receipt   Receipt
	Raw       *types.Log // Blockchain specific contextual infos
}

const DeliveryJobDeliveredEventName = "JobDelivered"

// ContractEventName returns the user-defined event name.
func (DeliveryJobDelivered) ContractEventName() string {
	return DeliveryJobDeliveredEventName
}

// UnpackJobDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobDelivered(bytes32 indexed jobId, uint32 indexed worker, uint32 firstPage, bytes[] pages, bool whole, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt)
func (delivery *Delivery) UnpackJobDeliveredEvent(log *types.Log) (*DeliveryJobDelivered, error) {
	event := "JobDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != delivery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryJobDelivered)
	if len(log.Data) > 0 {
		if err := delivery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delivery.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (delivery *Delivery) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], delivery.abi.Errors["CompletionMismatch"].ID.Bytes()[:4]) {
		return delivery.UnpackCompletionMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return delivery.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["NoDemand"].ID.Bytes()[:4]) {
		return delivery.UnpackNoDemandError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["NotConsumer"].ID.Bytes()[:4]) {
		return delivery.UnpackNotConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["NotDemandable"].ID.Bytes()[:4]) {
		return delivery.UnpackNotDemandableError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return delivery.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["PageMismatch"].ID.Bytes()[:4]) {
		return delivery.UnpackPageMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["PagesOutOfRange"].ID.Bytes()[:4]) {
		return delivery.UnpackPagesOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], delivery.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return delivery.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeliveryCompletionMismatch represents a CompletionMismatch error raised by the Delivery contract.
type DeliveryCompletionMismatch struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CompletionMismatch(bytes32 jobId)
func DeliveryCompletionMismatchErrorID() common.Hash {
	return common.HexToHash("0x0304a8c516266db0a2800d19e97ef15db62fcfd7390d1103bc08ed7728185823")
}

// UnpackCompletionMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CompletionMismatch(bytes32 jobId)
func (delivery *Delivery) UnpackCompletionMismatchError(raw []byte) (*DeliveryCompletionMismatch, error) {
	out := new(DeliveryCompletionMismatch)
	if err := delivery.abi.UnpackIntoInterface(out, "CompletionMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeadlineNotPassed represents a DeadlineNotPassed error raised by the Delivery contract.
type DeliveryDeadlineNotPassed struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed(bytes32 jobId)
func DeliveryDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0xc554feae3712fb06ee3f08f58cfafa134605c47f369e9fe004a337298bb535c0")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed(bytes32 jobId)
func (delivery *Delivery) UnpackDeadlineNotPassedError(raw []byte) (*DeliveryDeadlineNotPassed, error) {
	out := new(DeliveryDeadlineNotPassed)
	if err := delivery.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryDeadlinePassed represents a DeadlinePassed error raised by the Delivery contract.
type DeliveryDeadlinePassed struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(bytes32 jobId)
func DeliveryDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xcf26515cc01434746d3ad1cf4874403f866ee55dbaf81fe6631480e1b1cab5c2")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(bytes32 jobId)
func (delivery *Delivery) UnpackDeadlinePassedError(raw []byte) (*DeliveryDeadlinePassed, error) {
	out := new(DeliveryDeadlinePassed)
	if err := delivery.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryNoDemand represents a NoDemand error raised by the Delivery contract.
type DeliveryNoDemand struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDemand(bytes32 jobId)
func DeliveryNoDemandErrorID() common.Hash {
	return common.HexToHash("0xdb3853b302e8a8d1b08ff571b3ba96c9059cde600a3d0ecc8a0e21e446104ea3")
}

// UnpackNoDemandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDemand(bytes32 jobId)
func (delivery *Delivery) UnpackNoDemandError(raw []byte) (*DeliveryNoDemand, error) {
	out := new(DeliveryNoDemand)
	if err := delivery.abi.UnpackIntoInterface(out, "NoDemand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryNotConsumer represents a NotConsumer error raised by the Delivery contract.
type DeliveryNotConsumer struct {
	Consumer common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConsumer(address consumer, address caller)
func DeliveryNotConsumerErrorID() common.Hash {
	return common.HexToHash("0x065a2dc2010389b9d4596398a00d07b45db0c99e67a78f3460ffc816855ace14")
}

// UnpackNotConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConsumer(address consumer, address caller)
func (delivery *Delivery) UnpackNotConsumerError(raw []byte) (*DeliveryNotConsumer, error) {
	out := new(DeliveryNotConsumer)
	if err := delivery.abi.UnpackIntoInterface(out, "NotConsumer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryNotDemandable represents a NotDemandable error raised by the Delivery contract.
type DeliveryNotDemandable struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDemandable(bytes32 jobId)
func DeliveryNotDemandableErrorID() common.Hash {
	return common.HexToHash("0x50e1d3368aa86c8181479ef6c46f6aa9557ecf62e687f99b03d7e2e22f16566e")
}

// UnpackNotDemandableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDemandable(bytes32 jobId)
func (delivery *Delivery) UnpackNotDemandableError(raw []byte) (*DeliveryNotDemandable, error) {
	out := new(DeliveryNotDemandable)
	if err := delivery.abi.UnpackIntoInterface(out, "NotDemandable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryNotOperator represents a NotOperator error raised by the Delivery contract.
type DeliveryNotOperator struct {
	JobId  [32]byte
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(bytes32 jobId, address caller)
func DeliveryNotOperatorErrorID() common.Hash {
	return common.HexToHash("0xfc8c2f64d0bb437ad123e8026f4cdeed61193f6bf2e7daab59206d780fb4fe38")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(bytes32 jobId, address caller)
func (delivery *Delivery) UnpackNotOperatorError(raw []byte) (*DeliveryNotOperator, error) {
	out := new(DeliveryNotOperator)
	if err := delivery.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryPageMismatch represents a PageMismatch error raised by the Delivery contract.
type DeliveryPageMismatch struct {
	JobId [32]byte
	Page  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PageMismatch(bytes32 jobId, uint256 page)
func DeliveryPageMismatchErrorID() common.Hash {
	return common.HexToHash("0xa6b975b076f803f334e0290eeff603e56b56ab42f8d8b4eb102f1398208f6284")
}

// UnpackPageMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PageMismatch(bytes32 jobId, uint256 page)
func (delivery *Delivery) UnpackPageMismatchError(raw []byte) (*DeliveryPageMismatch, error) {
	out := new(DeliveryPageMismatch)
	if err := delivery.abi.UnpackIntoInterface(out, "PageMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryPagesOutOfRange represents a PagesOutOfRange error raised by the Delivery contract.
type DeliveryPagesOutOfRange struct {
	First *big.Int
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PagesOutOfRange(uint256 first, uint256 count, uint256 limit)
func DeliveryPagesOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xee55f2241433f87a008b76560c68bdfdb36a1c83e02e2fb554223d50874a6cfa")
}

// UnpackPagesOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PagesOutOfRange(uint256 first, uint256 count, uint256 limit)
func (delivery *Delivery) UnpackPagesOutOfRangeError(raw []byte) (*DeliveryPagesOutOfRange, error) {
	out := new(DeliveryPagesOutOfRange)
	if err := delivery.abi.UnpackIntoInterface(out, "PagesOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliverySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Delivery contract.
type DeliverySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DeliverySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (delivery *Delivery) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DeliverySafeCastOverflowedUintDowncast, error) {
	out := new(DeliverySafeCastOverflowedUintDowncast)
	if err := delivery.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenMetaData contains all meta data concerning the DevToken contract.
var DevTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINTER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burnFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"ERC3009InvalidAuthorizationTime\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC3009InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"ERC3009UsedAuthorization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"}],\"name\":\"LocalChainsOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMinter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "d2e9419a4c3a4082c1b77d2e5fdd85b28e",
}

// DevToken is an auto generated Go binding around an Ethereum contract.
type DevToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevToken) GetABI() abi.ABI {
	return c.abi
}

// NewDevToken creates a new instance of DevToken.
func NewDevToken() *DevToken {
	parsed, err := DevTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_) returns()
func (devToken *DevToken) PackConstructor(name_ string, symbol_ string, decimals_ uint8) []byte {
	enc, err := devToken.abi.Pack("", name_, symbol_, decimals_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (devToken *DevToken) PackDOMAINSEPARATOR() []byte {
	enc, err := devToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (devToken *DevToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return devToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (devToken *DevToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := devToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMINTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6d8124.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINTER() view returns(address)
func (devToken *DevToken) PackMINTER() []byte {
	enc, err := devToken.abi.Pack("MINTER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6d8124.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINTER() view returns(address)
func (devToken *DevToken) TryPackMINTER() ([]byte, error) {
	return devToken.abi.Pack("MINTER")
}

// UnpackMINTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe6d8124.
//
// Solidity: function MINTER() view returns(address)
func (devToken *DevToken) UnpackMINTER(data []byte) (common.Address, error) {
	out, err := devToken.abi.Unpack("MINTER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := devToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return devToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) UnpackApprove(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (devToken *DevToken) PackAuthorizationState(authorizer common.Address, nonce [32]byte) []byte {
	enc, err := devToken.abi.Pack("authorizationState", authorizer, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (devToken *DevToken) TryPackAuthorizationState(authorizer common.Address, nonce [32]byte) ([]byte, error) {
	return devToken.abi.Pack("authorizationState", authorizer, nonce)
}

// UnpackAuthorizationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe94a0102.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (devToken *DevToken) UnpackAuthorizationState(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("authorizationState", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) PackBalanceOf(account common.Address) []byte {
	enc, err := devToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (devToken *DevToken) PackBurn(value *big.Int) []byte {
	enc, err := devToken.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (devToken *DevToken) TryPackBurn(value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (devToken *DevToken) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (devToken *DevToken) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("burnFrom", account, value)
}

// PackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) PackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := devToken.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) TryPackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return devToken.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) PackDecimals() []byte {
	enc, err := devToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) TryPackDecimals() ([]byte, error) {
	return devToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea66696c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address[] accounts, uint256 amount) returns()
func (devToken *DevToken) PackMint(accounts []common.Address, amount *big.Int) []byte {
	enc, err := devToken.abi.Pack("mint", accounts, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea66696c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address[] accounts, uint256 amount) returns()
func (devToken *DevToken) TryPackMint(accounts []common.Address, amount *big.Int) ([]byte, error) {
	return devToken.abi.Pack("mint", accounts, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) PackName() []byte {
	enc, err := devToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) TryPackName() ([]byte, error) {
	return devToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) UnpackName(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (devToken *DevToken) PackNonces(owner common.Address) []byte {
	enc, err := devToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (devToken *DevToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return devToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (devToken *DevToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := devToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return devToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) PackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := devToken.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) TryPackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return devToken.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) PackSymbol() []byte {
	enc, err := devToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) TryPackSymbol() ([]byte, error) {
	return devToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) UnpackSymbol(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) PackTotalSupply() []byte {
	enc, err := devToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) TryPackTotalSupply() ([]byte, error) {
	return devToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) PackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := devToken.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (devToken *DevToken) TryPackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return devToken.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// DevTokenApproval represents a Approval event raised by the DevToken contract.
type DevTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevTokenApproval) ContractEventName() string {
	return DevTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devToken *DevToken) UnpackApprovalEvent(log *types.Log) (*DevTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenApproval)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenAuthorizationCanceled represents a AuthorizationCanceled event raised by the DevToken contract.
type DevTokenAuthorizationCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DevTokenAuthorizationCanceledEventName = "AuthorizationCanceled"

// ContractEventName returns the user-defined event name.
func (DevTokenAuthorizationCanceled) ContractEventName() string {
	return DevTokenAuthorizationCanceledEventName
}

// UnpackAuthorizationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce)
func (devToken *DevToken) UnpackAuthorizationCanceledEvent(log *types.Log) (*DevTokenAuthorizationCanceled, error) {
	event := "AuthorizationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenAuthorizationCanceled)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenAuthorizationUsed represents a AuthorizationUsed event raised by the DevToken contract.
type DevTokenAuthorizationUsed struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DevTokenAuthorizationUsedEventName = "AuthorizationUsed"

// ContractEventName returns the user-defined event name.
func (DevTokenAuthorizationUsed) ContractEventName() string {
	return DevTokenAuthorizationUsedEventName
}

// UnpackAuthorizationUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)
func (devToken *DevToken) UnpackAuthorizationUsedEvent(log *types.Log) (*DevTokenAuthorizationUsed, error) {
	event := "AuthorizationUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenAuthorizationUsed)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the DevToken contract.
type DevTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DevTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DevTokenEIP712DomainChanged) ContractEventName() string {
	return DevTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (devToken *DevToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*DevTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenTransfer represents a Transfer event raised by the DevToken contract.
type DevTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevTokenTransfer) ContractEventName() string {
	return DevTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devToken *DevToken) UnpackTransferEvent(log *types.Log) (*DevTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenTransfer)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devToken *DevToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return devToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return devToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return devToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return devToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return devToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC3009InvalidAuthorizationTime"].ID.Bytes()[:4]) {
		return devToken.UnpackERC3009InvalidAuthorizationTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC3009InvalidSignature"].ID.Bytes()[:4]) {
		return devToken.UnpackERC3009InvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC3009UsedAuthorization"].ID.Bytes()[:4]) {
		return devToken.UnpackERC3009UsedAuthorizationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return devToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return devToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["LocalChainsOnly"].ID.Bytes()[:4]) {
		return devToken.UnpackLocalChainsOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["NotMinter"].ID.Bytes()[:4]) {
		return devToken.UnpackNotMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return devToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return devToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DevToken contract.
type DevTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DevTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (devToken *DevToken) UnpackECDSAInvalidSignatureError(raw []byte) (*DevTokenECDSAInvalidSignature, error) {
	out := new(DevTokenECDSAInvalidSignature)
	if err := devToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DevToken contract.
type DevTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DevTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (devToken *DevToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DevTokenECDSAInvalidSignatureLength, error) {
	out := new(DevTokenECDSAInvalidSignatureLength)
	if err := devToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DevToken contract.
type DevTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DevTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (devToken *DevToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*DevTokenECDSAInvalidSignatureS, error) {
	out := new(DevTokenECDSAInvalidSignatureS)
	if err := devToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DevToken contract.
type DevTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DevTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*DevTokenERC20InsufficientAllowance, error) {
	out := new(DevTokenERC20InsufficientAllowance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DevToken contract.
type DevTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DevTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientBalanceError(raw []byte) (*DevTokenERC20InsufficientBalance, error) {
	out := new(DevTokenERC20InsufficientBalance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DevToken contract.
type DevTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DevTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (devToken *DevToken) UnpackERC20InvalidApproverError(raw []byte) (*DevTokenERC20InvalidApprover, error) {
	out := new(DevTokenERC20InvalidApprover)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DevToken contract.
type DevTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DevTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (devToken *DevToken) UnpackERC20InvalidReceiverError(raw []byte) (*DevTokenERC20InvalidReceiver, error) {
	out := new(DevTokenERC20InvalidReceiver)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the DevToken contract.
type DevTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DevTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (devToken *DevToken) UnpackERC20InvalidSenderError(raw []byte) (*DevTokenERC20InvalidSender, error) {
	out := new(DevTokenERC20InvalidSender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DevToken contract.
type DevTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DevTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (devToken *DevToken) UnpackERC20InvalidSpenderError(raw []byte) (*DevTokenERC20InvalidSpender, error) {
	out := new(DevTokenERC20InvalidSpender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the DevToken contract.
type DevTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func DevTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (devToken *DevToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*DevTokenERC2612ExpiredSignature, error) {
	out := new(DevTokenERC2612ExpiredSignature)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the DevToken contract.
type DevTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func DevTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (devToken *DevToken) UnpackERC2612InvalidSignerError(raw []byte) (*DevTokenERC2612InvalidSigner, error) {
	out := new(DevTokenERC2612InvalidSigner)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC3009InvalidAuthorizationTime represents a ERC3009InvalidAuthorizationTime error raised by the DevToken contract.
type DevTokenERC3009InvalidAuthorizationTime struct {
	ValidAfter  *big.Int
	ValidBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func DevTokenERC3009InvalidAuthorizationTimeErrorID() common.Hash {
	return common.HexToHash("0x4a931c17dee7b777c9cbff49696775decabdf15f0f4299ed982c63de16870b15")
}

// UnpackERC3009InvalidAuthorizationTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func (devToken *DevToken) UnpackERC3009InvalidAuthorizationTimeError(raw []byte) (*DevTokenERC3009InvalidAuthorizationTime, error) {
	out := new(DevTokenERC3009InvalidAuthorizationTime)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC3009InvalidAuthorizationTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC3009InvalidSignature represents a ERC3009InvalidSignature error raised by the DevToken contract.
type DevTokenERC3009InvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidSignature()
func DevTokenERC3009InvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x77c207f4defda98b291ec961b5c4117337ad6395b29d5f627b766bfbb84cc315")
}

// UnpackERC3009InvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidSignature()
func (devToken *DevToken) UnpackERC3009InvalidSignatureError(raw []byte) (*DevTokenERC3009InvalidSignature, error) {
	out := new(DevTokenERC3009InvalidSignature)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC3009InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC3009UsedAuthorization represents a ERC3009UsedAuthorization error raised by the DevToken contract.
type DevTokenERC3009UsedAuthorization struct {
	Authorizer common.Address
	Nonce      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func DevTokenERC3009UsedAuthorizationErrorID() common.Hash {
	return common.HexToHash("0x8f7808c1770a7455ad80e90de4a45fff05aec416cd59cd420827199281b8dbcd")
}

// UnpackERC3009UsedAuthorizationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func (devToken *DevToken) UnpackERC3009UsedAuthorizationError(raw []byte) (*DevTokenERC3009UsedAuthorization, error) {
	out := new(DevTokenERC3009UsedAuthorization)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC3009UsedAuthorization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the DevToken contract.
type DevTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DevTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (devToken *DevToken) UnpackInvalidAccountNonceError(raw []byte) (*DevTokenInvalidAccountNonce, error) {
	out := new(DevTokenInvalidAccountNonce)
	if err := devToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenInvalidShortString represents a InvalidShortString error raised by the DevToken contract.
type DevTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DevTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (devToken *DevToken) UnpackInvalidShortStringError(raw []byte) (*DevTokenInvalidShortString, error) {
	out := new(DevTokenInvalidShortString)
	if err := devToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenLocalChainsOnly represents a LocalChainsOnly error raised by the DevToken contract.
type DevTokenLocalChainsOnly struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LocalChainsOnly(uint256 chainId)
func DevTokenLocalChainsOnlyErrorID() common.Hash {
	return common.HexToHash("0xec969a7e5548b8a469f401f93390458553af5d906c109a110c76559fae0ad007")
}

// UnpackLocalChainsOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LocalChainsOnly(uint256 chainId)
func (devToken *DevToken) UnpackLocalChainsOnlyError(raw []byte) (*DevTokenLocalChainsOnly, error) {
	out := new(DevTokenLocalChainsOnly)
	if err := devToken.abi.UnpackIntoInterface(out, "LocalChainsOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenNotMinter represents a NotMinter error raised by the DevToken contract.
type DevTokenNotMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMinter(address caller)
func DevTokenNotMinterErrorID() common.Hash {
	return common.HexToHash("0x361c31f27e729a8322ec0a67a437cd1a685fbc0124c358ce2bac49ea8a779111")
}

// UnpackNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMinter(address caller)
func (devToken *DevToken) UnpackNotMinterError(raw []byte) (*DevTokenNotMinter, error) {
	out := new(DevTokenNotMinter)
	if err := devToken.abi.UnpackIntoInterface(out, "NotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DevToken contract.
type DevTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DevTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (devToken *DevToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DevTokenSafeCastOverflowedUintDowncast, error) {
	out := new(DevTokenSafeCastOverflowedUintDowncast)
	if err := devToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenStringTooLong represents a StringTooLong error raised by the DevToken contract.
type DevTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DevTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (devToken *DevToken) UnpackStringTooLongError(raw []byte) (*DevTokenStringTooLong, error) {
	out := new(DevTokenStringTooLong)
	if err := devToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryMetaData contains all meta data concerning the JobRegistry contract.
var JobRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"models\",\"type\":\"address\"},{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"workers\",\"type\":\"address\"},{\"internalType\":\"contractIVault\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"contractIRewardDistributor\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIPairing\",\"name\":\"pairing\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delivery\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DELIVERY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAIRING\",\"outputs\":[{\"internalType\":\"contractIPairing\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIRewardDistributor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VAULT\",\"outputs\":[{\"internalType\":\"contractIVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKERS\",\"outputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"batch\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"succeeded\",\"type\":\"bool[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"responseRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"responseTop\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"responseLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answerLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outputTokens\",\"type\":\"uint32\"}],\"internalType\":\"structCompletion\",\"name\":\"completion\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"}],\"name\":\"complete\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"completionOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"hashOnly\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"suspended\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"enumDeclineReason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"decline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"attempts\",\"type\":\"uint256\"}],\"name\":\"escrowFor\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"internalType\":\"enumOffence\",\"name\":\"offence\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"fail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"hashRequest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"sinceBlock\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"resume\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"now_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"internalType\":\"structSettlement[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"settleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumStatus\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"packageBytes\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"packageBytes\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"payment\",\"type\":\"bytes\"}],\"name\":\"submitSigned\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"take\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"timeOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"unservableAt\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"CallFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"JobAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"ackDeadline\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"completionWindow\",\"type\":\"uint32\"}],\"name\":\"JobAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"JobCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"responseRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"responseTop\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"responseLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answerLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outputTokens\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structCompletion\",\"name\":\"completion\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bounty\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"checkableUntilBlock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structReceipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"}],\"name\":\"JobCompleted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumDeclineReason\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"from\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"next\",\"type\":\"uint8\"}],\"name\":\"JobDeclined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"JobRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"refund\",\"type\":\"uint96\"}],\"name\":\"JobSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"sampling\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"},{\"internalType\":\"enumPrivacy\",\"name\":\"privacy\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"candidates\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes32\",\"name\":\"packageHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"drawBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"indexed\":false,\"internalType\":\"structJobRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packageBytes\",\"type\":\"bytes\"}],\"name\":\"JobSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"completionWindow\",\"type\":\"uint32\"}],\"name\":\"JobTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"from\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"next\",\"type\":\"uint8\"}],\"name\":\"JobTimedOut\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"answerLength\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"AnswerLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"CandidateNotPaired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"DuplicateCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"maxFee\",\"type\":\"uint96\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"inputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"InputOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"candidate\",\"type\":\"uint64\"}],\"name\":\"InvalidCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"InvalidCandidates\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"InvalidExpiry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPaymentSource\",\"name\":\"payment\",\"type\":\"uint8\"}],\"name\":\"InvalidPayment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"JobExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"JobSuspended\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NestedBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"NotCandidate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotConsumer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"enumDeclineReason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"NotDeclinable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDelivery\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDispatcher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"outputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"PackageMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"PackageTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"ReceiptMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ResponseMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"ResponseOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"}],\"name\":\"UnsupportedTrace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"WorkerNotUsable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"}]",
	ID:  "2cf3d4d5691b37872fb3b945b06bce1dcd",
}

// JobRegistry is an auto generated Go binding around an Ethereum contract.
type JobRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewJobRegistry creates a new instance of JobRegistry.
func NewJobRegistry() *JobRegistry {
	parsed, err := JobRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models, address workers, address vault, address rewards, address pairing, address delivery) returns()
func (jobRegistry *JobRegistry) PackConstructor(models common.Address, workers common.Address, vault common.Address, rewards common.Address, pairing common.Address, delivery common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("", models, workers, vault, rewards, pairing, delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELIVERY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2357e102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELIVERY() view returns(address)
func (jobRegistry *JobRegistry) PackDELIVERY() []byte {
	enc, err := jobRegistry.abi.Pack("DELIVERY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELIVERY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2357e102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELIVERY() view returns(address)
func (jobRegistry *JobRegistry) TryPackDELIVERY() ([]byte, error) {
	return jobRegistry.abi.Pack("DELIVERY")
}

// UnpackDELIVERY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2357e102.
//
// Solidity: function DELIVERY() view returns(address)
func (jobRegistry *JobRegistry) UnpackDELIVERY(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("DELIVERY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (jobRegistry *JobRegistry) PackMODELS() []byte {
	enc, err := jobRegistry.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (jobRegistry *JobRegistry) TryPackMODELS() ([]byte, error) {
	return jobRegistry.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (jobRegistry *JobRegistry) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPAIRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f23ef5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAIRING() view returns(address)
func (jobRegistry *JobRegistry) PackPAIRING() []byte {
	enc, err := jobRegistry.abi.Pack("PAIRING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAIRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f23ef5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAIRING() view returns(address)
func (jobRegistry *JobRegistry) TryPackPAIRING() ([]byte, error) {
	return jobRegistry.abi.Pack("PAIRING")
}

// UnpackPAIRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f23ef5b.
//
// Solidity: function PAIRING() view returns(address)
func (jobRegistry *JobRegistry) UnpackPAIRING(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("PAIRING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REWARDS() view returns(address)
func (jobRegistry *JobRegistry) PackREWARDS() []byte {
	enc, err := jobRegistry.abi.Pack("REWARDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REWARDS() view returns(address)
func (jobRegistry *JobRegistry) TryPackREWARDS() ([]byte, error) {
	return jobRegistry.abi.Pack("REWARDS")
}

// UnpackREWARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (jobRegistry *JobRegistry) UnpackREWARDS(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("REWARDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (jobRegistry *JobRegistry) PackVAULT() []byte {
	enc, err := jobRegistry.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (jobRegistry *JobRegistry) TryPackVAULT() ([]byte, error) {
	return jobRegistry.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (jobRegistry *JobRegistry) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (jobRegistry *JobRegistry) PackWORKERS() []byte {
	enc, err := jobRegistry.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (jobRegistry *JobRegistry) TryPackWORKERS() ([]byte, error) {
	return jobRegistry.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (jobRegistry *JobRegistry) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e5a8194.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge(bytes32 jobId) returns()
func (jobRegistry *JobRegistry) PackAcknowledge(jobId [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledge", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e5a8194.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge(bytes32 jobId) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledge(jobId [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledge", jobId)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47819b8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, uint32 worker) returns()
func (jobRegistry *JobRegistry) PackAssign(request JobRequest, worker uint32) []byte {
	enc, err := jobRegistry.abi.Pack("assign", request, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47819b8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, uint32 worker) returns()
func (jobRegistry *JobRegistry) TryPackAssign(request JobRequest, worker uint32) ([]byte, error) {
	return jobRegistry.abi.Pack("assign", request, worker)
}

// PackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e897afb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batch(bytes[] calls) returns(bool[] succeeded)
func (jobRegistry *JobRegistry) PackBatch(calls [][]byte) []byte {
	enc, err := jobRegistry.abi.Pack("batch", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e897afb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batch(bytes[] calls) returns(bool[] succeeded)
func (jobRegistry *JobRegistry) TryPackBatch(calls [][]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("batch", calls)
}

// UnpackBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e897afb.
//
// Solidity: function batch(bytes[] calls) returns(bool[] succeeded)
func (jobRegistry *JobRegistry) UnpackBatch(data []byte) ([]bool, error) {
	out, err := jobRegistry.abi.Unpack("batch", data)
	if err != nil {
		return *new([]bool), err
	}
	out0 := *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf91df34b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) PackCancel(request JobRequest) []byte {
	enc, err := jobRegistry.abi.Pack("cancel", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf91df34b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) TryPackCancel(request JobRequest) ([]byte, error) {
	return jobRegistry.abi.Pack("cancel", request)
}

// PackComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e9cce04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function complete((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, bytes response) returns()
func (jobRegistry *JobRegistry) PackComplete(request JobRequest, completion Completion, response []byte) []byte {
	enc, err := jobRegistry.abi.Pack("complete", request, completion, response)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e9cce04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function complete((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, bytes response) returns()
func (jobRegistry *JobRegistry) TryPackComplete(request JobRequest, completion Completion, response []byte) ([]byte, error) {
	return jobRegistry.abi.Pack("complete", request, completion, response)
}

// PackCompletionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd90b1fef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function completionOf(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) view returns(bool hashOnly, bool suspended)
func (jobRegistry *JobRegistry) PackCompletionOf(jobId [32]byte, receipt Receipt) []byte {
	enc, err := jobRegistry.abi.Pack("completionOf", jobId, receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompletionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd90b1fef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function completionOf(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) view returns(bool hashOnly, bool suspended)
func (jobRegistry *JobRegistry) TryPackCompletionOf(jobId [32]byte, receipt Receipt) ([]byte, error) {
	return jobRegistry.abi.Pack("completionOf", jobId, receipt)
}

// CompletionOfOutput serves as a container for the return parameters of contract
// method CompletionOf.
type CompletionOfOutput struct {
	HashOnly  bool
	Suspended bool
}

// UnpackCompletionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd90b1fef.
//
// Solidity: function completionOf(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) view returns(bool hashOnly, bool suspended)
func (jobRegistry *JobRegistry) UnpackCompletionOf(data []byte) (CompletionOfOutput, error) {
	out, err := jobRegistry.abi.Unpack("completionOf", data)
	outstruct := new(CompletionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.HashOnly = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Suspended = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackDecline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c4f3e09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decline((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, uint8 reason) returns()
func (jobRegistry *JobRegistry) PackDecline(request JobRequest, reason uint8) []byte {
	enc, err := jobRegistry.abi.Pack("decline", request, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c4f3e09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decline((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, uint8 reason) returns()
func (jobRegistry *JobRegistry) TryPackDecline(request JobRequest, reason uint8) ([]byte, error) {
	return jobRegistry.abi.Pack("decline", request, reason)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobRegistry *JobRegistry) PackEip712Domain() []byte {
	enc, err := jobRegistry.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobRegistry *JobRegistry) TryPackEip712Domain() ([]byte, error) {
	return jobRegistry.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobRegistry *JobRegistry) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := jobRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEscrowFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9a8fc79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowFor(uint96 maxFee, uint256 attempts) view returns(uint96)
func (jobRegistry *JobRegistry) PackEscrowFor(maxFee *big.Int, attempts *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("escrowFor", maxFee, attempts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9a8fc79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowFor(uint96 maxFee, uint256 attempts) view returns(uint96)
func (jobRegistry *JobRegistry) TryPackEscrowFor(maxFee *big.Int, attempts *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("escrowFor", maxFee, attempts)
}

// UnpackEscrowFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9a8fc79.
//
// Solidity: function escrowFor(uint96 maxFee, uint256 attempts) view returns(uint96)
func (jobRegistry *JobRegistry) UnpackEscrowFor(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("escrowFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef15b4c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fail((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, uint8 offence, uint40 deadline, address caller) returns()
func (jobRegistry *JobRegistry) PackFail(request JobRequest, receipt Receipt, offence uint8, deadline *big.Int, caller common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("fail", request, receipt, offence, deadline, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef15b4c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fail((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, uint8 offence, uint40 deadline, address caller) returns()
func (jobRegistry *JobRegistry) TryPackFail(request JobRequest, receipt Receipt, offence uint8, deadline *big.Int, caller common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("fail", request, receipt, offence, deadline, caller)
}

// PackHashRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe43728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRequest((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) r) view returns(bytes32 jobId)
func (jobRegistry *JobRegistry) PackHashRequest(r JobRequest) []byte {
	enc, err := jobRegistry.abi.Pack("hashRequest", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe43728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRequest((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) r) view returns(bytes32 jobId)
func (jobRegistry *JobRegistry) TryPackHashRequest(r JobRequest) ([]byte, error) {
	return jobRegistry.abi.Pack("hashRequest", r)
}

// UnpackHashRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe43728.
//
// Solidity: function hashRequest((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) r) view returns(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackHashRequest(data []byte) ([32]byte, error) {
	out, err := jobRegistry.abi.Unpack("hashRequest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffe000e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf(bytes32 jobId) view returns(uint8 status, uint32 worker, uint8 version, uint40 since, uint40 sinceBlock)
func (jobRegistry *JobRegistry) PackJobOf(jobId [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("jobOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffe000e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf(bytes32 jobId) view returns(uint8 status, uint32 worker, uint8 version, uint40 since, uint40 sinceBlock)
func (jobRegistry *JobRegistry) TryPackJobOf(jobId [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("jobOf", jobId)
}

// JobOfOutput serves as a container for the return parameters of contract
// method JobOf.
type JobOfOutput struct {
	Status     uint8
	Worker     uint32
	Version    uint8
	Since      *big.Int
	SinceBlock *big.Int
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffe000e.
//
// Solidity: function jobOf(bytes32 jobId) view returns(uint8 status, uint32 worker, uint8 version, uint40 since, uint40 sinceBlock)
func (jobRegistry *JobRegistry) UnpackJobOf(data []byte) (JobOfOutput, error) {
	out, err := jobRegistry.abi.Unpack("jobOf", data)
	outstruct := new(JobOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Worker = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Version = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.Since = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.SinceBlock = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x438919da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns((address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) now_)
func (jobRegistry *JobRegistry) PackResume(jobId [32]byte, receipt Receipt) []byte {
	enc, err := jobRegistry.abi.Pack("resume", jobId, receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x438919da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns((address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) now_)
func (jobRegistry *JobRegistry) TryPackResume(jobId [32]byte, receipt Receipt) ([]byte, error) {
	return jobRegistry.abi.Pack("resume", jobId, receipt)
}

// UnpackResume is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x438919da.
//
// Solidity: function resume(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns((address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) now_)
func (jobRegistry *JobRegistry) UnpackResume(data []byte) (Receipt, error) {
	out, err := jobRegistry.abi.Unpack("resume", data)
	if err != nil {
		return *new(Receipt), err
	}
	out0 := *abi.ConvertType(out[0], new(Receipt)).(*Receipt)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b1e64d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (jobRegistry *JobRegistry) PackSettle(jobId [32]byte, receipt Receipt) []byte {
	enc, err := jobRegistry.abi.Pack("settle", jobId, receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b1e64d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (jobRegistry *JobRegistry) TryPackSettle(jobId [32]byte, receipt Receipt) ([]byte, error) {
	return jobRegistry.abi.Pack("settle", jobId, receipt)
}

// PackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc5419d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleBatch((bytes32,(address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32))[] lines) returns()
func (jobRegistry *JobRegistry) PackSettleBatch(lines []Settlement) []byte {
	enc, err := jobRegistry.abi.Pack("settleBatch", lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc5419d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleBatch((bytes32,(address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32))[] lines) returns()
func (jobRegistry *JobRegistry) TryPackSettleBatch(lines []Settlement) ([]byte, error) {
	return jobRegistry.abi.Pack("settleBatch", lines)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 jobId) view returns(uint8)
func (jobRegistry *JobRegistry) PackStatusOf(jobId [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("statusOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 jobId) view returns(uint8)
func (jobRegistry *JobRegistry) TryPackStatusOf(jobId [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("statusOf", jobId)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7df14e2.
//
// Solidity: function statusOf(bytes32 jobId) view returns(uint8)
func (jobRegistry *JobRegistry) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := jobRegistry.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56dd1cd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) PackSubmit(request JobRequest, packageBytes []byte) []byte {
	enc, err := jobRegistry.abi.Pack("submit", request, packageBytes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56dd1cd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) TryPackSubmit(request JobRequest, packageBytes []byte) ([]byte, error) {
	return jobRegistry.abi.Pack("submit", request, packageBytes)
}

// UnpackSubmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56dd1cd6.
//
// Solidity: function submit((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackSubmit(data []byte) ([32]byte, error) {
	out, err := jobRegistry.abi.Unpack("submit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubmitSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbfc7f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitSigned((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes, bytes signature, bytes payment) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) PackSubmitSigned(request JobRequest, packageBytes []byte, signature []byte, payment []byte) []byte {
	enc, err := jobRegistry.abi.Pack("submitSigned", request, packageBytes, signature, payment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbfc7f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitSigned((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes, bytes signature, bytes payment) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) TryPackSubmitSigned(request JobRequest, packageBytes []byte, signature []byte, payment []byte) ([]byte, error) {
	return jobRegistry.abi.Pack("submitSigned", request, packageBytes, signature, payment)
}

// UnpackSubmitSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbfc7f65.
//
// Solidity: function submitSigned((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, bytes packageBytes, bytes signature, bytes payment) returns(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackSubmitSigned(data []byte) ([32]byte, error) {
	out, err := jobRegistry.abi.Unpack("submitSigned", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d33eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspend(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (jobRegistry *JobRegistry) PackSuspend(jobId [32]byte, receipt Receipt) []byte {
	enc, err := jobRegistry.abi.Pack("suspend", jobId, receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d33eba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspend(bytes32 jobId, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt) returns()
func (jobRegistry *JobRegistry) TryPackSuspend(jobId [32]byte, receipt Receipt) ([]byte, error) {
	return jobRegistry.abi.Pack("suspend", jobId, receipt)
}

// PackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96942c42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function take((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) PackTake(request JobRequest) []byte {
	enc, err := jobRegistry.abi.Pack("take", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96942c42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function take((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) TryPackTake(request JobRequest) ([]byte, error) {
	return jobRegistry.abi.Pack("take", request)
}

// PackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d63f71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOut((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) PackTimeOut(request JobRequest) []byte {
	enc, err := jobRegistry.abi.Pack("timeOut", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d63f71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOut((address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request) returns()
func (jobRegistry *JobRegistry) TryPackTimeOut(request JobRequest) ([]byte, error) {
	return jobRegistry.abi.Pack("timeOut", request)
}

// PackUnservableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e5fd88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unservableAt(bytes32 jobId, uint32 worker) view returns(uint40)
func (jobRegistry *JobRegistry) PackUnservableAt(jobId [32]byte, worker uint32) []byte {
	enc, err := jobRegistry.abi.Pack("unservableAt", jobId, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnservableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e5fd88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unservableAt(bytes32 jobId, uint32 worker) view returns(uint40)
func (jobRegistry *JobRegistry) TryPackUnservableAt(jobId [32]byte, worker uint32) ([]byte, error) {
	return jobRegistry.abi.Pack("unservableAt", jobId, worker)
}

// UnpackUnservableAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06e5fd88.
//
// Solidity: function unservableAt(bytes32 jobId, uint32 worker) view returns(uint40)
func (jobRegistry *JobRegistry) UnpackUnservableAt(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("unservableAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// JobRegistryCallFailed represents a CallFailed event raised by the JobRegistry contract.
type JobRegistryCallFailed struct {
	Caller common.Address
	Index  *big.Int
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryCallFailedEventName = "CallFailed"

// ContractEventName returns the user-defined event name.
func (JobRegistryCallFailed) ContractEventName() string {
	return JobRegistryCallFailedEventName
}

// UnpackCallFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallFailed(address indexed caller, uint256 index, bytes4 reason)
func (jobRegistry *JobRegistry) UnpackCallFailedEvent(log *types.Log) (*JobRegistryCallFailed, error) {
	event := "CallFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryCallFailed)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the JobRegistry contract.
type JobRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JobRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (JobRegistryEIP712DomainChanged) ContractEventName() string {
	return JobRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (jobRegistry *JobRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*JobRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobAcknowledged represents a JobAcknowledged event raised by the JobRegistry contract.
type JobRegistryJobAcknowledged struct {
	JobId  [32]byte
	Worker uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobAcknowledgedEventName = "JobAcknowledged"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobAcknowledged) ContractEventName() string {
	return JobRegistryJobAcknowledgedEventName
}

// UnpackJobAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobAcknowledged(bytes32 indexed jobId, uint32 indexed worker)
func (jobRegistry *JobRegistry) UnpackJobAcknowledgedEvent(log *types.Log) (*JobRegistryJobAcknowledged, error) {
	event := "JobAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobAcknowledged)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobAssigned represents a JobAssigned event raised by the JobRegistry contract.
type JobRegistryJobAssigned struct {
	JobId            [32]byte
	Worker           uint32
	InputAsk         *big.Int
	OutputAsk        *big.Int
	AckDeadline      *big.Int
	CompletionWindow uint32
	Raw              *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobAssignedEventName = "JobAssigned"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobAssigned) ContractEventName() string {
	return JobRegistryJobAssignedEventName
}

// UnpackJobAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobAssigned(bytes32 indexed jobId, uint32 indexed worker, uint48 inputAsk, uint48 outputAsk, uint40 ackDeadline, uint32 completionWindow)
func (jobRegistry *JobRegistry) UnpackJobAssignedEvent(log *types.Log) (*JobRegistryJobAssigned, error) {
	event := "JobAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobAssigned)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobCancelled represents a JobCancelled event raised by the JobRegistry contract.
type JobRegistryJobCancelled struct {
	JobId    [32]byte
	Consumer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobCancelledEventName = "JobCancelled"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobCancelled) ContractEventName() string {
	return JobRegistryJobCancelledEventName
}

// UnpackJobCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCancelled(bytes32 indexed jobId, address indexed consumer)
func (jobRegistry *JobRegistry) UnpackJobCancelledEvent(log *types.Log) (*JobRegistryJobCancelled, error) {
	event := "JobCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobCancelled)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobCompleted represents a JobCompleted event raised by the JobRegistry contract.
type JobRegistryJobCompleted struct {
	JobId      [32]byte
	Worker     uint32
	Completion Completion
	Receipt    Receipt
	Response   []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobCompletedEventName = "JobCompleted"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobCompleted) ContractEventName() string {
	return JobRegistryJobCompletedEventName
}

// UnpackJobCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCompleted(bytes32 indexed jobId, uint32 indexed worker, (bytes32,bytes32,bytes32,uint32,uint32,uint32) completion, (address,uint32,uint32,uint8,uint16,uint16,uint64,uint96,uint96,uint40,uint40,bytes32) receipt, bytes response)
func (jobRegistry *JobRegistry) UnpackJobCompletedEvent(log *types.Log) (*JobRegistryJobCompleted, error) {
	event := "JobCompleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobCompleted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobDeclined represents a JobDeclined event raised by the JobRegistry contract.
type JobRegistryJobDeclined struct {
	JobId  [32]byte
	Worker uint32
	Reason uint8
	Fee    *big.Int
	From   uint8
	Next   uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobDeclinedEventName = "JobDeclined"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobDeclined) ContractEventName() string {
	return JobRegistryJobDeclinedEventName
}

// UnpackJobDeclinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobDeclined(bytes32 indexed jobId, uint32 indexed worker, uint8 reason, uint96 fee, uint8 from, uint8 next)
func (jobRegistry *JobRegistry) UnpackJobDeclinedEvent(log *types.Log) (*JobRegistryJobDeclined, error) {
	event := "JobDeclined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobDeclined)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobRefunded represents a JobRefunded event raised by the JobRegistry contract.
type JobRegistryJobRefunded struct {
	JobId    [32]byte
	Consumer common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobRefundedEventName = "JobRefunded"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobRefunded) ContractEventName() string {
	return JobRegistryJobRefundedEventName
}

// UnpackJobRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRefunded(bytes32 indexed jobId, address indexed consumer, uint96 amount)
func (jobRegistry *JobRegistry) UnpackJobRefundedEvent(log *types.Log) (*JobRegistryJobRefunded, error) {
	event := "JobRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobRefunded)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobSettled represents a JobSettled event raised by the JobRegistry contract.
type JobRegistryJobSettled struct {
	JobId  [32]byte
	Worker uint32
	Caller common.Address
	Charge *big.Int
	Fee    *big.Int
	Reward *big.Int
	Refund *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobSettledEventName = "JobSettled"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobSettled) ContractEventName() string {
	return JobRegistryJobSettledEventName
}

// UnpackJobSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSettled(bytes32 indexed jobId, uint32 indexed worker, address indexed caller, uint96 charge, uint96 fee, uint96 reward, uint96 refund)
func (jobRegistry *JobRegistry) UnpackJobSettledEvent(log *types.Log) (*JobRegistryJobSettled, error) {
	event := "JobSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobSettled)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobSubmitted represents a JobSubmitted event raised by the JobRegistry contract.
type JobRegistryJobSubmitted struct {
	JobId        [32]byte
	Consumer     common.Address
	TermsId      uint32
	Request      JobRequest
	Escrow       *big.Int
	PackageBytes []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobSubmittedEventName = "JobSubmitted"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobSubmitted) ContractEventName() string {
	return JobRegistryJobSubmittedEventName
}

// UnpackJobSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSubmitted(bytes32 indexed jobId, address indexed consumer, uint32 indexed termsId, (address,uint32,uint32,uint32,uint32,uint48,uint48,uint96,uint8,uint64[],bytes32,bytes32,uint8,uint32,uint64,uint40) request, uint96 escrow, bytes packageBytes)
func (jobRegistry *JobRegistry) UnpackJobSubmittedEvent(log *types.Log) (*JobRegistryJobSubmitted, error) {
	event := "JobSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobSubmitted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobTaken represents a JobTaken event raised by the JobRegistry contract.
type JobRegistryJobTaken struct {
	JobId            [32]byte
	Worker           uint32
	InputAsk         *big.Int
	OutputAsk        *big.Int
	CompletionWindow uint32
	Raw              *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobTakenEventName = "JobTaken"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobTaken) ContractEventName() string {
	return JobRegistryJobTakenEventName
}

// UnpackJobTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobTaken(bytes32 indexed jobId, uint32 indexed worker, uint48 inputAsk, uint48 outputAsk, uint32 completionWindow)
func (jobRegistry *JobRegistry) UnpackJobTakenEvent(log *types.Log) (*JobRegistryJobTaken, error) {
	event := "JobTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobTaken)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobTimedOut represents a JobTimedOut event raised by the JobRegistry contract.
type JobRegistryJobTimedOut struct {
	JobId  [32]byte
	Worker uint32
	Caller common.Address
	From   uint8
	Next   uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobTimedOutEventName = "JobTimedOut"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobTimedOut) ContractEventName() string {
	return JobRegistryJobTimedOutEventName
}

// UnpackJobTimedOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobTimedOut(bytes32 indexed jobId, uint32 indexed worker, address indexed caller, uint8 from, uint8 next)
func (jobRegistry *JobRegistry) UnpackJobTimedOutEvent(log *types.Log) (*JobRegistryJobTimedOut, error) {
	event := "JobTimedOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobTimedOut)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (jobRegistry *JobRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["AnswerLengthOutOfRange"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackAnswerLengthOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["CandidateNotPaired"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackCandidateNotPairedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DuplicateCandidate"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDuplicateCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InputOutOfRange"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInputOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidCandidate"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidCandidates"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidCandidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidExpiry"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidPayment"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["JobExists"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["JobSuspended"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackJobSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NestedBatch"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNestedBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotCandidate"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotCandidateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotConsumer"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotDeclinable"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotDeclinableError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotDelivery"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotDeliveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotDispatcher"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotDispatcherError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OutputOutOfRange"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOutputOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["PackageMismatch"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackPackageMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["PackageTooLarge"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackPackageTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ReceiptMismatch"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackReceiptMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ResponseMismatch"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackResponseMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ResponseOutOfRange"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackResponseOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["UnsupportedTrace"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackUnsupportedTraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["WorkerNotUsable"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackWorkerNotUsableError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobRegistryAnswerLengthOutOfRange represents a AnswerLengthOutOfRange error raised by the JobRegistry contract.
type JobRegistryAnswerLengthOutOfRange struct {
	AnswerLength uint32
	Length       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerLengthOutOfRange(uint32 answerLength, uint256 length)
func JobRegistryAnswerLengthOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xdddf4276de2ce19dc3a8e978b9f8205b1b752dc79ed6e55438240e991d4529e9")
}

// UnpackAnswerLengthOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerLengthOutOfRange(uint32 answerLength, uint256 length)
func (jobRegistry *JobRegistry) UnpackAnswerLengthOutOfRangeError(raw []byte) (*JobRegistryAnswerLengthOutOfRange, error) {
	out := new(JobRegistryAnswerLengthOutOfRange)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "AnswerLengthOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryCandidateNotPaired represents a CandidateNotPaired error raised by the JobRegistry contract.
type JobRegistryCandidateNotPaired struct {
	Consumer common.Address
	Worker   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CandidateNotPaired(address consumer, uint32 worker)
func JobRegistryCandidateNotPairedErrorID() common.Hash {
	return common.HexToHash("0x45469cb435581f1fa6b7ad6576b14d1f8c96069eed87601d0de29382b979e7fe")
}

// UnpackCandidateNotPairedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CandidateNotPaired(address consumer, uint32 worker)
func (jobRegistry *JobRegistry) UnpackCandidateNotPairedError(raw []byte) (*JobRegistryCandidateNotPaired, error) {
	out := new(JobRegistryCandidateNotPaired)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "CandidateNotPaired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDeadlineNotPassed represents a DeadlineNotPassed error raised by the JobRegistry contract.
type JobRegistryDeadlineNotPassed struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed(bytes32 jobId)
func JobRegistryDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0xc554feae3712fb06ee3f08f58cfafa134605c47f369e9fe004a337298bb535c0")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackDeadlineNotPassedError(raw []byte) (*JobRegistryDeadlineNotPassed, error) {
	out := new(JobRegistryDeadlineNotPassed)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDeadlinePassed represents a DeadlinePassed error raised by the JobRegistry contract.
type JobRegistryDeadlinePassed struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(bytes32 jobId)
func JobRegistryDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xcf26515cc01434746d3ad1cf4874403f866ee55dbaf81fe6631480e1b1cab5c2")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackDeadlinePassedError(raw []byte) (*JobRegistryDeadlinePassed, error) {
	out := new(JobRegistryDeadlinePassed)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDuplicateCandidate represents a DuplicateCandidate error raised by the JobRegistry contract.
type JobRegistryDuplicateCandidate struct {
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateCandidate(uint32 worker)
func JobRegistryDuplicateCandidateErrorID() common.Hash {
	return common.HexToHash("0x1dbd6b7f90176b9d748636d5e2e02a530da9c1847497ec5bd024a44ab635377b")
}

// UnpackDuplicateCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateCandidate(uint32 worker)
func (jobRegistry *JobRegistry) UnpackDuplicateCandidateError(raw []byte) (*JobRegistryDuplicateCandidate, error) {
	out := new(JobRegistryDuplicateCandidate)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DuplicateCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryFeeTooLow represents a FeeTooLow error raised by the JobRegistry contract.
type JobRegistryFeeTooLow struct {
	Required *big.Int
	MaxFee   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 required, uint96 maxFee)
func JobRegistryFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xfa8bd9b82921fff7660485b2013f29ffc080f92cb5b94cdb6c45303ffe1bf09c")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 required, uint96 maxFee)
func (jobRegistry *JobRegistry) UnpackFeeTooLowError(raw []byte) (*JobRegistryFeeTooLow, error) {
	out := new(JobRegistryFeeTooLow)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInputOutOfRange represents a InputOutOfRange error raised by the JobRegistry contract.
type JobRegistryInputOutOfRange struct {
	InputBytes uint32
	Limit      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputOutOfRange(uint32 inputBytes, uint32 limit)
func JobRegistryInputOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x512fc022a9b849405b9496b63e37311d677f7a8ab8456d0e243818ec39bc1eab")
}

// UnpackInputOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputOutOfRange(uint32 inputBytes, uint32 limit)
func (jobRegistry *JobRegistry) UnpackInputOutOfRangeError(raw []byte) (*JobRegistryInputOutOfRange, error) {
	out := new(JobRegistryInputOutOfRange)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InputOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidCandidate represents a InvalidCandidate error raised by the JobRegistry contract.
type JobRegistryInvalidCandidate struct {
	Candidate uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCandidate(uint64 candidate)
func JobRegistryInvalidCandidateErrorID() common.Hash {
	return common.HexToHash("0x87e4049fe325b5142505398e8d9b6cdddba94f63c630ea57892f7bf1e2cc6793")
}

// UnpackInvalidCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCandidate(uint64 candidate)
func (jobRegistry *JobRegistry) UnpackInvalidCandidateError(raw []byte) (*JobRegistryInvalidCandidate, error) {
	out := new(JobRegistryInvalidCandidate)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidCandidates represents a InvalidCandidates error raised by the JobRegistry contract.
type JobRegistryInvalidCandidates struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCandidates(uint256 count, uint256 limit)
func JobRegistryInvalidCandidatesErrorID() common.Hash {
	return common.HexToHash("0x5926098545b86f1a37da97ca841c40da012bc1f1552c94b5ed04a0346117b7c0")
}

// UnpackInvalidCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCandidates(uint256 count, uint256 limit)
func (jobRegistry *JobRegistry) UnpackInvalidCandidatesError(raw []byte) (*JobRegistryInvalidCandidates, error) {
	out := new(JobRegistryInvalidCandidates)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidCandidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidExpiry represents a InvalidExpiry error raised by the JobRegistry contract.
type JobRegistryInvalidExpiry struct {
	Expiry   *big.Int
	Earliest *big.Int
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExpiry(uint40 expiry, uint256 earliest, uint256 latest)
func JobRegistryInvalidExpiryErrorID() common.Hash {
	return common.HexToHash("0x3dfaa5c63d0bfeb7c4d7e5b1403034bfca2b9dd4aac5fe32d71520561ffa5c90")
}

// UnpackInvalidExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExpiry(uint40 expiry, uint256 earliest, uint256 latest)
func (jobRegistry *JobRegistry) UnpackInvalidExpiryError(raw []byte) (*JobRegistryInvalidExpiry, error) {
	out := new(JobRegistryInvalidExpiry)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidPayment represents a InvalidPayment error raised by the JobRegistry contract.
type JobRegistryInvalidPayment struct {
	Payment uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPayment(uint8 payment)
func JobRegistryInvalidPaymentErrorID() common.Hash {
	return common.HexToHash("0xce9145a10d956bf201d972103a072acee289f314a1041c7fffe6f22eb39aeee6")
}

// UnpackInvalidPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPayment(uint8 payment)
func (jobRegistry *JobRegistry) UnpackInvalidPaymentError(raw []byte) (*JobRegistryInvalidPayment, error) {
	out := new(JobRegistryInvalidPayment)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidShortString represents a InvalidShortString error raised by the JobRegistry contract.
type JobRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func JobRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (jobRegistry *JobRegistry) UnpackInvalidShortStringError(raw []byte) (*JobRegistryInvalidShortString, error) {
	out := new(JobRegistryInvalidShortString)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidSignature represents a InvalidSignature error raised by the JobRegistry contract.
type JobRegistryInvalidSignature struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(bytes32 jobId)
func JobRegistryInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x666b7cba1c1e18e9729cc96bc32dad18492fd8ee8fcb6327b7a2337ed37534f6")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackInvalidSignatureError(raw []byte) (*JobRegistryInvalidSignature, error) {
	out := new(JobRegistryInvalidSignature)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryJobExists represents a JobExists error raised by the JobRegistry contract.
type JobRegistryJobExists struct {
	JobId  [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func JobRegistryJobExistsErrorID() common.Hash {
	return common.HexToHash("0x7e000630e42ac74d8ca52df73ec0521dec2cec7e113aac0f35a5b64da3c5766b")
}

// UnpackJobExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func (jobRegistry *JobRegistry) UnpackJobExistsError(raw []byte) (*JobRegistryJobExists, error) {
	out := new(JobRegistryJobExists)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "JobExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryJobSuspended represents a JobSuspended error raised by the JobRegistry contract.
type JobRegistryJobSuspended struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobSuspended(bytes32 jobId)
func JobRegistryJobSuspendedErrorID() common.Hash {
	return common.HexToHash("0x9e5d2600f36ed1992845b500b6ec03b6ce3b6c4b698e7220a806b828b0a480e4")
}

// UnpackJobSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobSuspended(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackJobSuspendedError(raw []byte) (*JobRegistryJobSuspended, error) {
	out := new(JobRegistryJobSuspended)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "JobSuspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNestedBatch represents a NestedBatch error raised by the JobRegistry contract.
type JobRegistryNestedBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NestedBatch()
func JobRegistryNestedBatchErrorID() common.Hash {
	return common.HexToHash("0x9a62ac209692c8df21b7d29f395fca0d6537c0b23a3cd974c6a373e2b976e09d")
}

// UnpackNestedBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NestedBatch()
func (jobRegistry *JobRegistry) UnpackNestedBatchError(raw []byte) (*JobRegistryNestedBatch, error) {
	out := new(JobRegistryNestedBatch)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NestedBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotCandidate represents a NotCandidate error raised by the JobRegistry contract.
type JobRegistryNotCandidate struct {
	JobId  [32]byte
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCandidate(bytes32 jobId, uint32 worker)
func JobRegistryNotCandidateErrorID() common.Hash {
	return common.HexToHash("0x096c90e39ea1fa61130fd46c514ef1fcfc3cffc06493d3d1526fba03645fd732")
}

// UnpackNotCandidateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCandidate(bytes32 jobId, uint32 worker)
func (jobRegistry *JobRegistry) UnpackNotCandidateError(raw []byte) (*JobRegistryNotCandidate, error) {
	out := new(JobRegistryNotCandidate)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotCandidate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotConsumer represents a NotConsumer error raised by the JobRegistry contract.
type JobRegistryNotConsumer struct {
	Consumer common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConsumer(address consumer, address caller)
func JobRegistryNotConsumerErrorID() common.Hash {
	return common.HexToHash("0x065a2dc2010389b9d4596398a00d07b45db0c99e67a78f3460ffc816855ace14")
}

// UnpackNotConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConsumer(address consumer, address caller)
func (jobRegistry *JobRegistry) UnpackNotConsumerError(raw []byte) (*JobRegistryNotConsumer, error) {
	out := new(JobRegistryNotConsumer)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotConsumer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotDeclinable represents a NotDeclinable error raised by the JobRegistry contract.
type JobRegistryNotDeclinable struct {
	JobId  [32]byte
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeclinable(bytes32 jobId, uint8 reason)
func JobRegistryNotDeclinableErrorID() common.Hash {
	return common.HexToHash("0x686c870f272f88f5a8e27358f439eef041a678cdf220f5c5ebf5c5a86a309ce3")
}

// UnpackNotDeclinableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeclinable(bytes32 jobId, uint8 reason)
func (jobRegistry *JobRegistry) UnpackNotDeclinableError(raw []byte) (*JobRegistryNotDeclinable, error) {
	out := new(JobRegistryNotDeclinable)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotDeclinable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotDelivery represents a NotDelivery error raised by the JobRegistry contract.
type JobRegistryNotDelivery struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDelivery(address caller)
func JobRegistryNotDeliveryErrorID() common.Hash {
	return common.HexToHash("0xb19f5cdda508e985f2fdc072b85d0335ff2cee6467552c69311d68c67a58fcd2")
}

// UnpackNotDeliveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDelivery(address caller)
func (jobRegistry *JobRegistry) UnpackNotDeliveryError(raw []byte) (*JobRegistryNotDelivery, error) {
	out := new(JobRegistryNotDelivery)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotDelivery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotDispatcher represents a NotDispatcher error raised by the JobRegistry contract.
type JobRegistryNotDispatcher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDispatcher(address caller)
func JobRegistryNotDispatcherErrorID() common.Hash {
	return common.HexToHash("0xb513b9e58fe2afdf4b903addc1a574eb7912db6d3268ac5f4361069cdd4b27c3")
}

// UnpackNotDispatcherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDispatcher(address caller)
func (jobRegistry *JobRegistry) UnpackNotDispatcherError(raw []byte) (*JobRegistryNotDispatcher, error) {
	out := new(JobRegistryNotDispatcher)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotDispatcher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotOperator represents a NotOperator error raised by the JobRegistry contract.
type JobRegistryNotOperator struct {
	JobId  [32]byte
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(bytes32 jobId, address caller)
func JobRegistryNotOperatorErrorID() common.Hash {
	return common.HexToHash("0xfc8c2f64d0bb437ad123e8026f4cdeed61193f6bf2e7daab59206d780fb4fe38")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(bytes32 jobId, address caller)
func (jobRegistry *JobRegistry) UnpackNotOperatorError(raw []byte) (*JobRegistryNotOperator, error) {
	out := new(JobRegistryNotOperator)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOutputOutOfRange represents a OutputOutOfRange error raised by the JobRegistry contract.
type JobRegistryOutputOutOfRange struct {
	OutputTokens uint32
	Limit        uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputOutOfRange(uint32 outputTokens, uint32 limit)
func JobRegistryOutputOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x24352d9272e588009be0e88b5edc9e3e26efb89e68da21b8b1c3e5ff92ab1f39")
}

// UnpackOutputOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputOutOfRange(uint32 outputTokens, uint32 limit)
func (jobRegistry *JobRegistry) UnpackOutputOutOfRangeError(raw []byte) (*JobRegistryOutputOutOfRange, error) {
	out := new(JobRegistryOutputOutOfRange)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OutputOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryPackageMismatch represents a PackageMismatch error raised by the JobRegistry contract.
type JobRegistryPackageMismatch struct {
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PackageMismatch(bytes32 expected, bytes32 actual)
func JobRegistryPackageMismatchErrorID() common.Hash {
	return common.HexToHash("0x99af2abec15ac4ce40e5a501d6f9106be57454547f834a9bb1cc14f81bf9ff85")
}

// UnpackPackageMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PackageMismatch(bytes32 expected, bytes32 actual)
func (jobRegistry *JobRegistry) UnpackPackageMismatchError(raw []byte) (*JobRegistryPackageMismatch, error) {
	out := new(JobRegistryPackageMismatch)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "PackageMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryPackageTooLarge represents a PackageTooLarge error raised by the JobRegistry contract.
type JobRegistryPackageTooLarge struct {
	Length *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PackageTooLarge(uint256 length, uint256 limit)
func JobRegistryPackageTooLargeErrorID() common.Hash {
	return common.HexToHash("0xc7bb966ce1416af7152a56827d3fce8821c8d703ba7c8bcb6346ac5e0fe3552c")
}

// UnpackPackageTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PackageTooLarge(uint256 length, uint256 limit)
func (jobRegistry *JobRegistry) UnpackPackageTooLargeError(raw []byte) (*JobRegistryPackageTooLarge, error) {
	out := new(JobRegistryPackageTooLarge)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "PackageTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryReceiptMismatch represents a ReceiptMismatch error raised by the JobRegistry contract.
type JobRegistryReceiptMismatch struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptMismatch(bytes32 jobId)
func JobRegistryReceiptMismatchErrorID() common.Hash {
	return common.HexToHash("0x79d62e06e1d5bb4b53359b35d9a56d140c0dbd3c892d40fd6e38db382cfbec79")
}

// UnpackReceiptMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptMismatch(bytes32 jobId)
func (jobRegistry *JobRegistry) UnpackReceiptMismatchError(raw []byte) (*JobRegistryReceiptMismatch, error) {
	out := new(JobRegistryReceiptMismatch)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ReceiptMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryResponseMismatch represents a ResponseMismatch error raised by the JobRegistry contract.
type JobRegistryResponseMismatch struct {
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResponseMismatch(bytes32 expected, bytes32 actual)
func JobRegistryResponseMismatchErrorID() common.Hash {
	return common.HexToHash("0xf0e9801323d78a17623520de4dba11fb9126a4e2d5efff078d252b5b86aa8d66")
}

// UnpackResponseMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResponseMismatch(bytes32 expected, bytes32 actual)
func (jobRegistry *JobRegistry) UnpackResponseMismatchError(raw []byte) (*JobRegistryResponseMismatch, error) {
	out := new(JobRegistryResponseMismatch)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ResponseMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryResponseOutOfRange represents a ResponseOutOfRange error raised by the JobRegistry contract.
type JobRegistryResponseOutOfRange struct {
	Length *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResponseOutOfRange(uint256 length, uint256 limit)
func JobRegistryResponseOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x3fc942daa0cf0880a40edbfe380b4a5899b19e9208ce3e5a97c494460ab58938")
}

// UnpackResponseOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResponseOutOfRange(uint256 length, uint256 limit)
func (jobRegistry *JobRegistry) UnpackResponseOutOfRangeError(raw []byte) (*JobRegistryResponseOutOfRange, error) {
	out := new(JobRegistryResponseOutOfRange)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ResponseOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the JobRegistry contract.
type JobRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func JobRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (jobRegistry *JobRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*JobRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(JobRegistrySafeCastOverflowedUintDowncast)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryStringTooLong represents a StringTooLong error raised by the JobRegistry contract.
type JobRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func JobRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (jobRegistry *JobRegistry) UnpackStringTooLongError(raw []byte) (*JobRegistryStringTooLong, error) {
	out := new(JobRegistryStringTooLong)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryUnsupportedTrace represents a UnsupportedTrace error raised by the JobRegistry contract.
type JobRegistryUnsupportedTrace struct {
	TraceRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedTrace(bytes32 traceRoot)
func JobRegistryUnsupportedTraceErrorID() common.Hash {
	return common.HexToHash("0xcadc8c7f3449c67c9b34c2ad030a400100ffe5678368cb2b3455ee790227721e")
}

// UnpackUnsupportedTraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedTrace(bytes32 traceRoot)
func (jobRegistry *JobRegistry) UnpackUnsupportedTraceError(raw []byte) (*JobRegistryUnsupportedTrace, error) {
	out := new(JobRegistryUnsupportedTrace)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "UnsupportedTrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryWorkerNotUsable represents a WorkerNotUsable error raised by the JobRegistry contract.
type JobRegistryWorkerNotUsable struct {
	JobId  [32]byte
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorkerNotUsable(bytes32 jobId, uint32 worker)
func JobRegistryWorkerNotUsableErrorID() common.Hash {
	return common.HexToHash("0x26469fe04e0b563f1809e8534ba06792a63282ff276e71caddaa3277c52d7b3c")
}

// UnpackWorkerNotUsableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorkerNotUsable(bytes32 jobId, uint32 worker)
func (jobRegistry *JobRegistry) UnpackWorkerNotUsableError(raw []byte) (*JobRegistryWorkerNotUsable, error) {
	out := new(JobRegistryWorkerNotUsable)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "WorkerNotUsable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryWrongStatus represents a WrongStatus error raised by the JobRegistry contract.
type JobRegistryWrongStatus struct {
	JobId  [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status)
func JobRegistryWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x9d81974470eb5e30f285b1055c396a387d885a43a0fb39f84dcb3764cbc907a1")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status)
func (jobRegistry *JobRegistry) UnpackWrongStatusError(raw []byte) (*JobRegistryWrongStatus, error) {
	out := new(JobRegistryWrongStatus)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"lowest\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"highest\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"manifest\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minimumStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"extraCapacityStake\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"postingPrice\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"maxInputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ackWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"completionBase\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perInputByte\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perOutputToken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"targetLatency\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"throughputCap\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"slashAckBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashCompletionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDeliveryBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDisputeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashNoShowBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"compensationRate\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"}],\"name\":\"addTerms\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"delist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isDispatcher\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"isListed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"offenceParameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"}],\"internalType\":\"structOffenceParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameterBounds\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"lowest\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"highest\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"parametersOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parametersVersion\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"payParameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"inlineResponseBytes\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"maxResponseBytes\",\"type\":\"uint24\"}],\"internalType\":\"structPayParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"penaltyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"minimumStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"compensationRate\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"slashAckBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashCompletionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDeliveryBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDisputeBps\",\"type\":\"uint16\"}],\"internalType\":\"structPenalty\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"}],\"name\":\"requiredStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"rulesForNew\",\"outputs\":[{\"internalType\":\"JobTerms\",\"name\":\"t\",\"type\":\"uint256\"},{\"internalType\":\"JobParameters\",\"name\":\"p\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"rulesOf\",\"outputs\":[{\"internalType\":\"JobTerms\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"JobParameters\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"scoreParameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"}],\"internalType\":\"structScoreParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"dispatcher\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"setDispatcher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters_\",\"type\":\"tuple\"}],\"name\":\"setParameters\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minimumStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"extraCapacityStake\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"postingPrice\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"maxInputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ackWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"completionBase\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perInputByte\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perOutputToken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"targetLatency\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"throughputCap\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"slashAckBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashCompletionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDeliveryBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDisputeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashNoShowBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"compensationRate\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"t\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"termsCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"versions\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"dispatcher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"DispatcherSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"protocolFeeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"latencyFloorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialUptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"initialQualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"blockTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"keeperBounty\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attemptFee\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxRequestLife\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlinePackageBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"inlineResponseBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"maxCandidates\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"scoreUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"takeGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveryWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidentWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forgiveness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longJailTerm\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxResponseBytes\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minimumStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"extraCapacityStake\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"postingPrice\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"maxInputBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOutputTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ackWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"completionBase\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perInputByte\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"perOutputToken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"targetLatency\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"throughputCap\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"slashAckBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashCompletionBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDeliveryBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashDisputeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"slashNoShowBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"compensationRate\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"manifest\",\"type\":\"bytes\"}],\"name\":\"TermsAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"TermsDelisted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"AlreadyDelisted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"rule\",\"type\":\"string\"}],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"rule\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ManifestMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelDelisted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NetworkNotPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NetworkPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lowest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"highest\",\"type\":\"uint256\"}],\"name\":\"ParameterOutOfBounds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooManyVersions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"UnknownTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"UnknownVersion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDispatcher\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address guardian_, (address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) parameters_, (address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) lowest, (address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) highest) returns()
func (modelRegistry *ModelRegistry) PackConstructor(owner_ common.Address, guardian_ common.Address, parameters_ Parameters, lowest Parameters, highest Parameters) []byte {
	enc, err := modelRegistry.abi.Pack("", owner_, guardian_, parameters_, lowest, highest)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (modelRegistry *ModelRegistry) PackAcceptOwnership() []byte {
	enc, err := modelRegistry.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (modelRegistry *ModelRegistry) TryPackAcceptOwnership() ([]byte, error) {
	return modelRegistry.abi.Pack("acceptOwnership")
}

// PackAddTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2318bf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addTerms(bytes manifest, (bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) terms_) returns(uint32 termsId)
func (modelRegistry *ModelRegistry) PackAddTerms(manifest []byte, terms Terms) []byte {
	enc, err := modelRegistry.abi.Pack("addTerms", manifest, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2318bf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addTerms(bytes manifest, (bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) terms_) returns(uint32 termsId)
func (modelRegistry *ModelRegistry) TryPackAddTerms(manifest []byte, terms Terms) ([]byte, error) {
	return modelRegistry.abi.Pack("addTerms", manifest, terms)
}

// UnpackAddTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2318bf7.
//
// Solidity: function addTerms(bytes manifest, (bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) terms_) returns(uint32 termsId)
func (modelRegistry *ModelRegistry) UnpackAddTerms(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("addTerms", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b439f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist(uint32 termsId) returns()
func (modelRegistry *ModelRegistry) PackDelist(termsId uint32) []byte {
	enc, err := modelRegistry.abi.Pack("delist", termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b439f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist(uint32 termsId) returns()
func (modelRegistry *ModelRegistry) TryPackDelist(termsId uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("delist", termsId)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (modelRegistry *ModelRegistry) PackGuardian() []byte {
	enc, err := modelRegistry.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (modelRegistry *ModelRegistry) TryPackGuardian() ([]byte, error) {
	return modelRegistry.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (modelRegistry *ModelRegistry) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsDispatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd257fee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDispatcher(address account) view returns(bool)
func (modelRegistry *ModelRegistry) PackIsDispatcher(account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("isDispatcher", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDispatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd257fee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDispatcher(address account) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackIsDispatcher(account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("isDispatcher", account)
}

// UnpackIsDispatcher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd257fee9.
//
// Solidity: function isDispatcher(address account) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsDispatcher(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isDispatcher", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa88b8d0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isListed(uint32 termsId) view returns(bool)
func (modelRegistry *ModelRegistry) PackIsListed(termsId uint32) []byte {
	enc, err := modelRegistry.abi.Pack("isListed", termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa88b8d0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isListed(uint32 termsId) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackIsListed(termsId uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("isListed", termsId)
}

// UnpackIsListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa88b8d0c.
//
// Solidity: function isListed(uint32 termsId) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsListed(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isListed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOffenceParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d16d3c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offenceParameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) PackOffenceParameters() []byte {
	enc, err := modelRegistry.abi.Pack("offenceParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffenceParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d16d3c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offenceParameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) TryPackOffenceParameters() ([]byte, error) {
	return modelRegistry.abi.Pack("offenceParameters")
}

// UnpackOffenceParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d16d3c4.
//
// Solidity: function offenceParameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) UnpackOffenceParameters(data []byte) (OffenceParameters, error) {
	out, err := modelRegistry.abi.Unpack("offenceParameters", data)
	if err != nil {
		return *new(OffenceParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(OffenceParameters)).(*OffenceParameters)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (modelRegistry *ModelRegistry) PackOwner() []byte {
	enc, err := modelRegistry.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (modelRegistry *ModelRegistry) TryPackOwner() ([]byte, error) {
	return modelRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (modelRegistry *ModelRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameterBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28991841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameterBounds() view returns(uint256[] lowest, uint256[] highest)
func (modelRegistry *ModelRegistry) PackParameterBounds() []byte {
	enc, err := modelRegistry.abi.Pack("parameterBounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameterBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28991841.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameterBounds() view returns(uint256[] lowest, uint256[] highest)
func (modelRegistry *ModelRegistry) TryPackParameterBounds() ([]byte, error) {
	return modelRegistry.abi.Pack("parameterBounds")
}

// ParameterBoundsOutput serves as a container for the return parameters of contract
// method ParameterBounds.
type ParameterBoundsOutput struct {
	Lowest  []*big.Int
	Highest []*big.Int
}

// UnpackParameterBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28991841.
//
// Solidity: function parameterBounds() view returns(uint256[] lowest, uint256[] highest)
func (modelRegistry *ModelRegistry) UnpackParameterBounds(data []byte) (ParameterBoundsOutput, error) {
	out, err := modelRegistry.abi.Unpack("parameterBounds", data)
	outstruct := new(ParameterBoundsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Lowest = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Highest = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) PackParameters() []byte {
	enc, err := modelRegistry.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) TryPackParameters() ([]byte, error) {
	return modelRegistry.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32))
func (modelRegistry *ModelRegistry) UnpackParameters(data []byte) (Parameters, error) {
	out, err := modelRegistry.abi.Unpack("parameters", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a692de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersOf(uint8 version) view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) p)
func (modelRegistry *ModelRegistry) PackParametersOf(version uint8) []byte {
	enc, err := modelRegistry.abi.Pack("parametersOf", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a692de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersOf(uint8 version) view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) p)
func (modelRegistry *ModelRegistry) TryPackParametersOf(version uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("parametersOf", version)
}

// UnpackParametersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38a692de.
//
// Solidity: function parametersOf(uint8 version) view returns((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) p)
func (modelRegistry *ModelRegistry) UnpackParametersOf(data []byte) (Parameters, error) {
	out, err := modelRegistry.abi.Unpack("parametersOf", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackParametersVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de75149.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersVersion() view returns(uint8)
func (modelRegistry *ModelRegistry) PackParametersVersion() []byte {
	enc, err := modelRegistry.abi.Pack("parametersVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de75149.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersVersion() view returns(uint8)
func (modelRegistry *ModelRegistry) TryPackParametersVersion() ([]byte, error) {
	return modelRegistry.abi.Pack("parametersVersion")
}

// UnpackParametersVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0de75149.
//
// Solidity: function parametersVersion() view returns(uint8)
func (modelRegistry *ModelRegistry) UnpackParametersVersion(data []byte) (uint8, error) {
	out, err := modelRegistry.abi.Unpack("parametersVersion", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (modelRegistry *ModelRegistry) PackPause() []byte {
	enc, err := modelRegistry.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (modelRegistry *ModelRegistry) TryPackPause() ([]byte, error) {
	return modelRegistry.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (modelRegistry *ModelRegistry) PackPaused() []byte {
	enc, err := modelRegistry.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (modelRegistry *ModelRegistry) TryPackPaused() ([]byte, error) {
	return modelRegistry.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (modelRegistry *ModelRegistry) UnpackPaused(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdba8142d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payParameters(uint8 version) view returns((address,uint16,uint16,uint24,uint24))
func (modelRegistry *ModelRegistry) PackPayParameters(version uint8) []byte {
	enc, err := modelRegistry.abi.Pack("payParameters", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdba8142d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payParameters(uint8 version) view returns((address,uint16,uint16,uint24,uint24))
func (modelRegistry *ModelRegistry) TryPackPayParameters(version uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("payParameters", version)
}

// UnpackPayParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdba8142d.
//
// Solidity: function payParameters(uint8 version) view returns((address,uint16,uint16,uint24,uint24))
func (modelRegistry *ModelRegistry) UnpackPayParameters(data []byte) (PayParameters, error) {
	out, err := modelRegistry.abi.Unpack("payParameters", data)
	if err != nil {
		return *new(PayParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(PayParameters)).(*PayParameters)
	return out0, nil
}

// PackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb864df3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaltyOf(uint32 termsId) view returns((uint96,uint96,uint16,uint16,uint16,uint16))
func (modelRegistry *ModelRegistry) PackPenaltyOf(termsId uint32) []byte {
	enc, err := modelRegistry.abi.Pack("penaltyOf", termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb864df3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaltyOf(uint32 termsId) view returns((uint96,uint96,uint16,uint16,uint16,uint16))
func (modelRegistry *ModelRegistry) TryPackPenaltyOf(termsId uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("penaltyOf", termsId)
}

// UnpackPenaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb864df3.
//
// Solidity: function penaltyOf(uint32 termsId) view returns((uint96,uint96,uint16,uint16,uint16,uint16))
func (modelRegistry *ModelRegistry) UnpackPenaltyOf(data []byte) (Penalty, error) {
	out, err := modelRegistry.abi.Unpack("penaltyOf", data)
	if err != nil {
		return *new(Penalty), err
	}
	out0 := *abi.ConvertType(out[0], new(Penalty)).(*Penalty)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (modelRegistry *ModelRegistry) PackPendingOwner() []byte {
	enc, err := modelRegistry.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (modelRegistry *ModelRegistry) TryPackPendingOwner() ([]byte, error) {
	return modelRegistry.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (modelRegistry *ModelRegistry) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (modelRegistry *ModelRegistry) PackRenounceOwnership() []byte {
	enc, err := modelRegistry.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (modelRegistry *ModelRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return modelRegistry.abi.Pack("renounceOwnership")
}

// PackRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5dda98d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requiredStake(uint32 termsId, uint8 capacity) view returns(uint256)
func (modelRegistry *ModelRegistry) PackRequiredStake(termsId uint32, capacity uint8) []byte {
	enc, err := modelRegistry.abi.Pack("requiredStake", termsId, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5dda98d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requiredStake(uint32 termsId, uint8 capacity) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackRequiredStake(termsId uint32, capacity uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("requiredStake", termsId, capacity)
}

// UnpackRequiredStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5dda98d.
//
// Solidity: function requiredStake(uint32 termsId, uint8 capacity) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackRequiredStake(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("requiredStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRulesForNew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33dd5f2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rulesForNew(uint32 termsId) view returns(uint256 t, uint256 p, uint8 version)
func (modelRegistry *ModelRegistry) PackRulesForNew(termsId uint32) []byte {
	enc, err := modelRegistry.abi.Pack("rulesForNew", termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRulesForNew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33dd5f2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rulesForNew(uint32 termsId) view returns(uint256 t, uint256 p, uint8 version)
func (modelRegistry *ModelRegistry) TryPackRulesForNew(termsId uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("rulesForNew", termsId)
}

// RulesForNewOutput serves as a container for the return parameters of contract
// method RulesForNew.
type RulesForNewOutput struct {
	T       *big.Int
	P       *big.Int
	Version uint8
}

// UnpackRulesForNew is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33dd5f2b.
//
// Solidity: function rulesForNew(uint32 termsId) view returns(uint256 t, uint256 p, uint8 version)
func (modelRegistry *ModelRegistry) UnpackRulesForNew(data []byte) (RulesForNewOutput, error) {
	out, err := modelRegistry.abi.Unpack("rulesForNew", data)
	outstruct := new(RulesForNewOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.T = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.P = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Version = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackRulesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a2de144.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rulesOf(uint32 termsId, uint8 version) view returns(uint256, uint256)
func (modelRegistry *ModelRegistry) PackRulesOf(termsId uint32, version uint8) []byte {
	enc, err := modelRegistry.abi.Pack("rulesOf", termsId, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRulesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a2de144.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rulesOf(uint32 termsId, uint8 version) view returns(uint256, uint256)
func (modelRegistry *ModelRegistry) TryPackRulesOf(termsId uint32, version uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("rulesOf", termsId, version)
}

// RulesOfOutput serves as a container for the return parameters of contract
// method RulesOf.
type RulesOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
}

// UnpackRulesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a2de144.
//
// Solidity: function rulesOf(uint32 termsId, uint8 version) view returns(uint256, uint256)
func (modelRegistry *ModelRegistry) UnpackRulesOf(data []byte) (RulesOfOutput, error) {
	out, err := modelRegistry.abi.Unpack("rulesOf", data)
	outstruct := new(RulesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackScoreParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x472b0d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scoreParameters() view returns((uint96,uint32,uint16,uint16))
func (modelRegistry *ModelRegistry) PackScoreParameters() []byte {
	enc, err := modelRegistry.abi.Pack("scoreParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScoreParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x472b0d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scoreParameters() view returns((uint96,uint32,uint16,uint16))
func (modelRegistry *ModelRegistry) TryPackScoreParameters() ([]byte, error) {
	return modelRegistry.abi.Pack("scoreParameters")
}

// UnpackScoreParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x472b0d84.
//
// Solidity: function scoreParameters() view returns((uint96,uint32,uint16,uint16))
func (modelRegistry *ModelRegistry) UnpackScoreParameters(data []byte) (ScoreParameters, error) {
	out, err := modelRegistry.abi.Unpack("scoreParameters", data)
	if err != nil {
		return *new(ScoreParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(ScoreParameters)).(*ScoreParameters)
	return out0, nil
}

// PackSetDispatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876244b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDispatcher(address dispatcher, bool active) returns()
func (modelRegistry *ModelRegistry) PackSetDispatcher(dispatcher common.Address, active bool) []byte {
	enc, err := modelRegistry.abi.Pack("setDispatcher", dispatcher, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDispatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876244b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDispatcher(address dispatcher, bool active) returns()
func (modelRegistry *ModelRegistry) TryPackSetDispatcher(dispatcher common.Address, active bool) ([]byte, error) {
	return modelRegistry.abi.Pack("setDispatcher", dispatcher, active)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (modelRegistry *ModelRegistry) PackSetGuardian(guardian common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (modelRegistry *ModelRegistry) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("setGuardian", guardian)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf94203c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) parameters_) returns(uint8 version)
func (modelRegistry *ModelRegistry) PackSetParameters(parameters Parameters) []byte {
	enc, err := modelRegistry.abi.Pack("setParameters", parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf94203c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) parameters_) returns(uint8 version)
func (modelRegistry *ModelRegistry) TryPackSetParameters(parameters Parameters) ([]byte, error) {
	return modelRegistry.abi.Pack("setParameters", parameters)
}

// UnpackSetParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf94203c9.
//
// Solidity: function setParameters((address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) parameters_) returns(uint8 version)
func (modelRegistry *ModelRegistry) UnpackSetParameters(data []byte) (uint8, error) {
	out, err := modelRegistry.abi.Unpack("setParameters", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01f5ecc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms(uint32 termsId) view returns((bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) t)
func (modelRegistry *ModelRegistry) PackTerms(termsId uint32) []byte {
	enc, err := modelRegistry.abi.Pack("terms", termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01f5ecc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms(uint32 termsId) view returns((bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) t)
func (modelRegistry *ModelRegistry) TryPackTerms(termsId uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("terms", termsId)
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf01f5ecc.
//
// Solidity: function terms(uint32 termsId) view returns((bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) t)
func (modelRegistry *ModelRegistry) UnpackTerms(data []byte) (Terms, error) {
	out, err := modelRegistry.abi.Unpack("terms", data)
	if err != nil {
		return *new(Terms), err
	}
	out0 := *abi.ConvertType(out[0], new(Terms)).(*Terms)
	return out0, nil
}

// PackTermsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeecd2300.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsCount() view returns(uint32)
func (modelRegistry *ModelRegistry) PackTermsCount() []byte {
	enc, err := modelRegistry.abi.Pack("termsCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeecd2300.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsCount() view returns(uint32)
func (modelRegistry *ModelRegistry) TryPackTermsCount() ([]byte, error) {
	return modelRegistry.abi.Pack("termsCount")
}

// UnpackTermsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeecd2300.
//
// Solidity: function termsCount() view returns(uint32)
func (modelRegistry *ModelRegistry) UnpackTermsCount(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("termsCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (modelRegistry *ModelRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (modelRegistry *ModelRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (modelRegistry *ModelRegistry) PackTreasury() []byte {
	enc, err := modelRegistry.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (modelRegistry *ModelRegistry) TryPackTreasury() ([]byte, error) {
	return modelRegistry.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (modelRegistry *ModelRegistry) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (modelRegistry *ModelRegistry) PackUnpause() []byte {
	enc, err := modelRegistry.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (modelRegistry *ModelRegistry) TryPackUnpause() ([]byte, error) {
	return modelRegistry.abi.Pack("unpause")
}

// PackVersions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cec7f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versions(bytes32 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) PackVersions(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("versions", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cec7f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versions(bytes32 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) TryPackVersions(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("versions", modelId)
}

// UnpackVersions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7cec7f8.
//
// Solidity: function versions(bytes32 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) UnpackVersions(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("versions", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// ModelRegistryDispatcherSet represents a DispatcherSet event raised by the ModelRegistry contract.
type ModelRegistryDispatcherSet struct {
	Dispatcher common.Address
	Active     bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryDispatcherSetEventName = "DispatcherSet"

// ContractEventName returns the user-defined event name.
func (ModelRegistryDispatcherSet) ContractEventName() string {
	return ModelRegistryDispatcherSetEventName
}

// UnpackDispatcherSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DispatcherSet(address indexed dispatcher, bool active)
func (modelRegistry *ModelRegistry) UnpackDispatcherSetEvent(log *types.Log) (*ModelRegistryDispatcherSet, error) {
	event := "DispatcherSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryDispatcherSet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryGuardianSet represents a GuardianSet event raised by the ModelRegistry contract.
type ModelRegistryGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (ModelRegistryGuardianSet) ContractEventName() string {
	return ModelRegistryGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (modelRegistry *ModelRegistry) UnpackGuardianSetEvent(log *types.Log) (*ModelRegistryGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryGuardianSet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ModelRegistry contract.
type ModelRegistryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ModelRegistryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ModelRegistryOwnershipTransferStarted) ContractEventName() string {
	return ModelRegistryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (modelRegistry *ModelRegistry) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ModelRegistryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the ModelRegistry contract.
type ModelRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ModelRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ModelRegistryOwnershipTransferred) ContractEventName() string {
	return ModelRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (modelRegistry *ModelRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*ModelRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryParametersSet represents a ParametersSet event raised by the ModelRegistry contract.
type ModelRegistryParametersSet struct {
	Version    uint8
	Parameters Parameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (ModelRegistryParametersSet) ContractEventName() string {
	return ModelRegistryParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint8 indexed version, (address,uint16,uint16,uint16,uint16,uint32,uint64,uint64,uint32,uint32,uint32,uint8,uint8,uint32,uint32,uint32,uint96,uint32,uint32,uint32,uint32,uint32,uint32) parameters)
func (modelRegistry *ModelRegistry) UnpackParametersSetEvent(log *types.Log) (*ModelRegistryParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryParametersSet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryPaused represents a Paused event raised by the ModelRegistry contract.
type ModelRegistryPaused struct {
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (ModelRegistryPaused) ContractEventName() string {
	return ModelRegistryPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address indexed caller)
func (modelRegistry *ModelRegistry) UnpackPausedEvent(log *types.Log) (*ModelRegistryPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryPaused)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryTermsAdded represents a TermsAdded event raised by the ModelRegistry contract.
type ModelRegistryTermsAdded struct {
	TermsId  uint32
	ModelId  [32]byte
	Version  uint32
	Terms    Terms
	Manifest []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTermsAddedEventName = "TermsAdded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTermsAdded) ContractEventName() string {
	return ModelRegistryTermsAddedEventName
}

// UnpackTermsAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsAdded(uint32 indexed termsId, bytes32 indexed modelId, uint32 version, (bytes32,uint8,uint96,uint96,uint48,uint48,uint48,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint16,uint16,uint96) terms, bytes manifest)
func (modelRegistry *ModelRegistry) UnpackTermsAddedEvent(log *types.Log) (*ModelRegistryTermsAdded, error) {
	event := "TermsAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTermsAdded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryTermsDelisted represents a TermsDelisted event raised by the ModelRegistry contract.
type ModelRegistryTermsDelisted struct {
	TermsId uint32
	ModelId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTermsDelistedEventName = "TermsDelisted"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTermsDelisted) ContractEventName() string {
	return ModelRegistryTermsDelistedEventName
}

// UnpackTermsDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsDelisted(uint32 indexed termsId, bytes32 indexed modelId)
func (modelRegistry *ModelRegistry) UnpackTermsDelistedEvent(log *types.Log) (*ModelRegistryTermsDelisted, error) {
	event := "TermsDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTermsDelisted)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryUnpaused represents a Unpaused event raised by the ModelRegistry contract.
type ModelRegistryUnpaused struct {
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (ModelRegistryUnpaused) ContractEventName() string {
	return ModelRegistryUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address indexed caller)
func (modelRegistry *ModelRegistry) UnpackUnpausedEvent(log *types.Log) (*ModelRegistryUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryUnpaused)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AlreadyDelisted"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAlreadyDelistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["InvalidParameters"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackInvalidParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ManifestMismatch"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackManifestMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelDelisted"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelDelistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NetworkNotPaused"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNetworkNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NetworkPaused"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNetworkPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ParameterOutOfBounds"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackParameterOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["TooManyVersions"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackTooManyVersionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UnknownTerms"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUnknownTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UnknownVersion"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUnknownVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ZeroDispatcher"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackZeroDispatcherError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAlreadyDelisted represents a AlreadyDelisted error raised by the ModelRegistry contract.
type ModelRegistryAlreadyDelisted struct {
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDelisted(uint32 termsId)
func ModelRegistryAlreadyDelistedErrorID() common.Hash {
	return common.HexToHash("0x05d2e44a586b2149700678056af526cc5c393ad50cd00b1de705ea3a12f59297")
}

// UnpackAlreadyDelistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDelisted(uint32 termsId)
func (modelRegistry *ModelRegistry) UnpackAlreadyDelistedError(raw []byte) (*ModelRegistryAlreadyDelisted, error) {
	out := new(ModelRegistryAlreadyDelisted)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AlreadyDelisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryInvalidParameters represents a InvalidParameters error raised by the ModelRegistry contract.
type ModelRegistryInvalidParameters struct {
	Rule string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParameters(string rule)
func ModelRegistryInvalidParametersErrorID() common.Hash {
	return common.HexToHash("0xdd23c3ad2d2c368c81cdce27db69b94c0e919cc8d9f77a822d0551b8564d2c15")
}

// UnpackInvalidParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParameters(string rule)
func (modelRegistry *ModelRegistry) UnpackInvalidParametersError(raw []byte) (*ModelRegistryInvalidParameters, error) {
	out := new(ModelRegistryInvalidParameters)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "InvalidParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryInvalidTerms represents a InvalidTerms error raised by the ModelRegistry contract.
type ModelRegistryInvalidTerms struct {
	Rule string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(string rule)
func ModelRegistryInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xf191a031a8e2caa80df477b8b01660f0de4259688cef841b71cd05217c53b977")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(string rule)
func (modelRegistry *ModelRegistry) UnpackInvalidTermsError(raw []byte) (*ModelRegistryInvalidTerms, error) {
	out := new(ModelRegistryInvalidTerms)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryManifestMismatch represents a ManifestMismatch error raised by the ModelRegistry contract.
type ModelRegistryManifestMismatch struct {
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManifestMismatch(bytes32 expected, bytes32 actual)
func ModelRegistryManifestMismatchErrorID() common.Hash {
	return common.HexToHash("0xe07a5886bcb64aa56934a692f0bb5ce6c4d2da0a6e5d79a1d5b58a2db14053e5")
}

// UnpackManifestMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManifestMismatch(bytes32 expected, bytes32 actual)
func (modelRegistry *ModelRegistry) UnpackManifestMismatchError(raw []byte) (*ModelRegistryManifestMismatch, error) {
	out := new(ModelRegistryManifestMismatch)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ManifestMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelDelisted represents a ModelDelisted error raised by the ModelRegistry contract.
type ModelRegistryModelDelisted struct {
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelDelisted(uint32 termsId)
func ModelRegistryModelDelistedErrorID() common.Hash {
	return common.HexToHash("0xcbc833df16f2da78af0ddab0d743df4553440b2353cf7b39538c89a1ea0b8d16")
}

// UnpackModelDelistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelDelisted(uint32 termsId)
func (modelRegistry *ModelRegistry) UnpackModelDelistedError(raw []byte) (*ModelRegistryModelDelisted, error) {
	out := new(ModelRegistryModelDelisted)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelDelisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNetworkNotPaused represents a NetworkNotPaused error raised by the ModelRegistry contract.
type ModelRegistryNetworkNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkNotPaused()
func ModelRegistryNetworkNotPausedErrorID() common.Hash {
	return common.HexToHash("0x00fd411787a3aef07c374464ad067b924a32889b020243d0780c66e77bbea3e8")
}

// UnpackNetworkNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkNotPaused()
func (modelRegistry *ModelRegistry) UnpackNetworkNotPausedError(raw []byte) (*ModelRegistryNetworkNotPaused, error) {
	out := new(ModelRegistryNetworkNotPaused)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NetworkNotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNetworkPaused represents a NetworkPaused error raised by the ModelRegistry contract.
type ModelRegistryNetworkPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkPaused()
func ModelRegistryNetworkPausedErrorID() common.Hash {
	return common.HexToHash("0x28aeb5d6c855bf4ede75f9fbd31693e64ceadc86ce4775a5e7225cb434c46b37")
}

// UnpackNetworkPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkPaused()
func (modelRegistry *ModelRegistry) UnpackNetworkPausedError(raw []byte) (*ModelRegistryNetworkPaused, error) {
	out := new(ModelRegistryNetworkPaused)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NetworkPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotGuardian represents a NotGuardian error raised by the ModelRegistry contract.
type ModelRegistryNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func ModelRegistryNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (modelRegistry *ModelRegistry) UnpackNotGuardianError(raw []byte) (*ModelRegistryNotGuardian, error) {
	out := new(ModelRegistryNotGuardian)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ModelRegistry contract.
type ModelRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ModelRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (modelRegistry *ModelRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*ModelRegistryOwnableInvalidOwner, error) {
	out := new(ModelRegistryOwnableInvalidOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ModelRegistry contract.
type ModelRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ModelRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (modelRegistry *ModelRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ModelRegistryOwnableUnauthorizedAccount, error) {
	out := new(ModelRegistryOwnableUnauthorizedAccount)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryParameterOutOfBounds represents a ParameterOutOfBounds error raised by the ModelRegistry contract.
type ModelRegistryParameterOutOfBounds struct {
	Index   *big.Int
	Value   *big.Int
	Lowest  *big.Int
	Highest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfBounds(uint256 index, uint256 value, uint256 lowest, uint256 highest)
func ModelRegistryParameterOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x867d9c35e77777e80bab9b91be9eb618f20a1c9ad19054aa622c6c1e123a9aba")
}

// UnpackParameterOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfBounds(uint256 index, uint256 value, uint256 lowest, uint256 highest)
func (modelRegistry *ModelRegistry) UnpackParameterOutOfBoundsError(raw []byte) (*ModelRegistryParameterOutOfBounds, error) {
	out := new(ModelRegistryParameterOutOfBounds)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ParameterOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryTooManyVersions represents a TooManyVersions error raised by the ModelRegistry contract.
type ModelRegistryTooManyVersions struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVersions()
func ModelRegistryTooManyVersionsErrorID() common.Hash {
	return common.HexToHash("0x4f59c75c7bd2b9c142474ff771e8ed95bd28b868c1b7dbea42036dae325da815")
}

// UnpackTooManyVersionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVersions()
func (modelRegistry *ModelRegistry) UnpackTooManyVersionsError(raw []byte) (*ModelRegistryTooManyVersions, error) {
	out := new(ModelRegistryTooManyVersions)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "TooManyVersions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUnknownTerms represents a UnknownTerms error raised by the ModelRegistry contract.
type ModelRegistryUnknownTerms struct {
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownTerms(uint32 termsId)
func ModelRegistryUnknownTermsErrorID() common.Hash {
	return common.HexToHash("0x8ce1ac318977e0bb1d4f259fc13d40cf3ccf271b95a421a9ab5528ce74e866d0")
}

// UnpackUnknownTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownTerms(uint32 termsId)
func (modelRegistry *ModelRegistry) UnpackUnknownTermsError(raw []byte) (*ModelRegistryUnknownTerms, error) {
	out := new(ModelRegistryUnknownTerms)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UnknownTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUnknownVersion represents a UnknownVersion error raised by the ModelRegistry contract.
type ModelRegistryUnknownVersion struct {
	Version uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVersion(uint8 version)
func ModelRegistryUnknownVersionErrorID() common.Hash {
	return common.HexToHash("0xe1bd032114ea745f788ceb60df38bd2bd5d8afa3ea16970d7a8c5cafc9d55fdd")
}

// UnpackUnknownVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVersion(uint8 version)
func (modelRegistry *ModelRegistry) UnpackUnknownVersionError(raw []byte) (*ModelRegistryUnknownVersion, error) {
	out := new(ModelRegistryUnknownVersion)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UnknownVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryZeroDispatcher represents a ZeroDispatcher error raised by the ModelRegistry contract.
type ModelRegistryZeroDispatcher struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDispatcher()
func ModelRegistryZeroDispatcherErrorID() common.Hash {
	return common.HexToHash("0x3915251f4cb255aa45f82e32757dc4efa8f0380c90b65ae00f925efc0ad627d8")
}

// UnpackZeroDispatcherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDispatcher()
func (modelRegistry *ModelRegistry) UnpackZeroDispatcherError(raw []byte) (*ModelRegistryZeroDispatcher, error) {
	out := new(ModelRegistryZeroDispatcher)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ZeroDispatcher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingMetaData contains all meta data concerning the Pairing contract.
var PairingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"workers\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_CODE_LIFE\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKERS\",\"outputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"codeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"internalType\":\"structCode\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"isPaired\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"registerCode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"revokeCode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"unpair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"name\":\"CodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"CodeRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Unpaired\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"}],\"name\":\"CodeExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"CodeSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"CodeTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"expiry\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"InvalidCodeExpiry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"InvalidCodeSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCodeOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"NotPaired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"code\",\"type\":\"address\"}],\"name\":\"UnknownCode\",\"type\":\"error\"}]",
	ID:  "95ac03bdf9371e5fe7e57d1eb17ba573c3",
}

// Pairing is an auto generated Go binding around an Ethereum contract.
type Pairing struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Pairing) GetABI() abi.ABI {
	return c.abi
}

// NewPairing creates a new instance of Pairing.
func NewPairing() *Pairing {
	parsed, err := PairingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Pairing{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Pairing) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address workers) returns()
func (pairing *Pairing) PackConstructor(workers common.Address) []byte {
	enc, err := pairing.abi.Pack("", workers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCODELIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3ca97d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CODE_LIFE() view returns(uint40)
func (pairing *Pairing) PackMAXCODELIFE() []byte {
	enc, err := pairing.abi.Pack("MAX_CODE_LIFE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCODELIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3ca97d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CODE_LIFE() view returns(uint40)
func (pairing *Pairing) TryPackMAXCODELIFE() ([]byte, error) {
	return pairing.abi.Pack("MAX_CODE_LIFE")
}

// UnpackMAXCODELIFE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a3ca97d.
//
// Solidity: function MAX_CODE_LIFE() view returns(uint40)
func (pairing *Pairing) UnpackMAXCODELIFE(data []byte) (*big.Int, error) {
	out, err := pairing.abi.Unpack("MAX_CODE_LIFE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (pairing *Pairing) PackWORKERS() []byte {
	enc, err := pairing.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (pairing *Pairing) TryPackWORKERS() ([]byte, error) {
	return pairing.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (pairing *Pairing) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := pairing.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cfc2716.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeOf(address code) view returns((address,uint40))
func (pairing *Pairing) PackCodeOf(code common.Address) []byte {
	enc, err := pairing.abi.Pack("codeOf", code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cfc2716.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeOf(address code) view returns((address,uint40))
func (pairing *Pairing) TryPackCodeOf(code common.Address) ([]byte, error) {
	return pairing.abi.Pack("codeOf", code)
}

// UnpackCodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cfc2716.
//
// Solidity: function codeOf(address code) view returns((address,uint40))
func (pairing *Pairing) UnpackCodeOf(data []byte) (Code, error) {
	out, err := pairing.abi.Unpack("codeOf", data)
	if err != nil {
		return *new(Code), err
	}
	out0 := *abi.ConvertType(out[0], new(Code)).(*Code)
	return out0, nil
}

// PackIsPaired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29d26ce1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPaired(address consumer, uint32 worker) view returns(bool)
func (pairing *Pairing) PackIsPaired(consumer common.Address, worker uint32) []byte {
	enc, err := pairing.abi.Pack("isPaired", consumer, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPaired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29d26ce1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPaired(address consumer, uint32 worker) view returns(bool)
func (pairing *Pairing) TryPackIsPaired(consumer common.Address, worker uint32) ([]byte, error) {
	return pairing.abi.Pack("isPaired", consumer, worker)
}

// UnpackIsPaired is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29d26ce1.
//
// Solidity: function isPaired(address consumer, uint32 worker) view returns(bool)
func (pairing *Pairing) UnpackIsPaired(data []byte) (bool, error) {
	out, err := pairing.abi.Unpack("isPaired", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d415e44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pair(uint32 worker, address code, bytes signature) returns()
func (pairing *Pairing) PackPair(worker uint32, code common.Address, signature []byte) []byte {
	enc, err := pairing.abi.Pack("pair", worker, code, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d415e44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pair(uint32 worker, address code, bytes signature) returns()
func (pairing *Pairing) TryPackPair(worker uint32, code common.Address, signature []byte) ([]byte, error) {
	return pairing.abi.Pack("pair", worker, code, signature)
}

// PackRegisterCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac2f11f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerCode(address code, uint40 expiry, bytes signature) returns()
func (pairing *Pairing) PackRegisterCode(code common.Address, expiry *big.Int, signature []byte) []byte {
	enc, err := pairing.abi.Pack("registerCode", code, expiry, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac2f11f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerCode(address code, uint40 expiry, bytes signature) returns()
func (pairing *Pairing) TryPackRegisterCode(code common.Address, expiry *big.Int, signature []byte) ([]byte, error) {
	return pairing.abi.Pack("registerCode", code, expiry, signature)
}

// PackRevokeCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822325d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeCode(address code) returns()
func (pairing *Pairing) PackRevokeCode(code common.Address) []byte {
	enc, err := pairing.abi.Pack("revokeCode", code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822325d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeCode(address code) returns()
func (pairing *Pairing) TryPackRevokeCode(code common.Address) ([]byte, error) {
	return pairing.abi.Pack("revokeCode", code)
}

// PackUnpair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f3f7c2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpair(address consumer, uint32 worker) returns()
func (pairing *Pairing) PackUnpair(consumer common.Address, worker uint32) []byte {
	enc, err := pairing.abi.Pack("unpair", consumer, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f3f7c2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpair(address consumer, uint32 worker) returns()
func (pairing *Pairing) TryPackUnpair(consumer common.Address, worker uint32) ([]byte, error) {
	return pairing.abi.Pack("unpair", consumer, worker)
}

// PairingCodeRegistered represents a CodeRegistered event raised by the Pairing contract.
type PairingCodeRegistered struct {
	Consumer common.Address
	Code     common.Address
	Expiry   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PairingCodeRegisteredEventName = "CodeRegistered"

// ContractEventName returns the user-defined event name.
func (PairingCodeRegistered) ContractEventName() string {
	return PairingCodeRegisteredEventName
}

// UnpackCodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CodeRegistered(address indexed consumer, address indexed code, uint40 expiry)
func (pairing *Pairing) UnpackCodeRegisteredEvent(log *types.Log) (*PairingCodeRegistered, error) {
	event := "CodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pairing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PairingCodeRegistered)
	if len(log.Data) > 0 {
		if err := pairing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pairing.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PairingCodeRevoked represents a CodeRevoked event raised by the Pairing contract.
type PairingCodeRevoked struct {
	Consumer common.Address
	Code     common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PairingCodeRevokedEventName = "CodeRevoked"

// ContractEventName returns the user-defined event name.
func (PairingCodeRevoked) ContractEventName() string {
	return PairingCodeRevokedEventName
}

// UnpackCodeRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CodeRevoked(address indexed consumer, address indexed code)
func (pairing *Pairing) UnpackCodeRevokedEvent(log *types.Log) (*PairingCodeRevoked, error) {
	event := "CodeRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pairing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PairingCodeRevoked)
	if len(log.Data) > 0 {
		if err := pairing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pairing.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PairingEIP712DomainChanged represents a EIP712DomainChanged event raised by the Pairing contract.
type PairingEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PairingEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PairingEIP712DomainChanged) ContractEventName() string {
	return PairingEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (pairing *Pairing) UnpackEIP712DomainChangedEvent(log *types.Log) (*PairingEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pairing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PairingEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := pairing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pairing.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PairingPaired represents a Paired event raised by the Pairing contract.
type PairingPaired struct {
	Consumer common.Address
	Worker   uint32
	Code     common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PairingPairedEventName = "Paired"

// ContractEventName returns the user-defined event name.
func (PairingPaired) ContractEventName() string {
	return PairingPairedEventName
}

// UnpackPairedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paired(address indexed consumer, uint32 indexed worker, address indexed code)
func (pairing *Pairing) UnpackPairedEvent(log *types.Log) (*PairingPaired, error) {
	event := "Paired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pairing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PairingPaired)
	if len(log.Data) > 0 {
		if err := pairing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pairing.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PairingUnpaired represents a Unpaired event raised by the Pairing contract.
type PairingUnpaired struct {
	Consumer common.Address
	Worker   uint32
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PairingUnpairedEventName = "Unpaired"

// ContractEventName returns the user-defined event name.
func (PairingUnpaired) ContractEventName() string {
	return PairingUnpairedEventName
}

// UnpackUnpairedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaired(address indexed consumer, uint32 indexed worker, address by)
func (pairing *Pairing) UnpackUnpairedEvent(log *types.Log) (*PairingUnpaired, error) {
	event := "Unpaired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pairing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PairingUnpaired)
	if len(log.Data) > 0 {
		if err := pairing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pairing.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (pairing *Pairing) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pairing.abi.Errors["CodeExpired"].ID.Bytes()[:4]) {
		return pairing.UnpackCodeExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["CodeSpent"].ID.Bytes()[:4]) {
		return pairing.UnpackCodeSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["CodeTaken"].ID.Bytes()[:4]) {
		return pairing.UnpackCodeTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["InvalidCodeExpiry"].ID.Bytes()[:4]) {
		return pairing.UnpackInvalidCodeExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["InvalidCodeSignature"].ID.Bytes()[:4]) {
		return pairing.UnpackInvalidCodeSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return pairing.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["NotCodeOwner"].ID.Bytes()[:4]) {
		return pairing.UnpackNotCodeOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["NotPaired"].ID.Bytes()[:4]) {
		return pairing.UnpackNotPairedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["NotParty"].ID.Bytes()[:4]) {
		return pairing.UnpackNotPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return pairing.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return pairing.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pairing.abi.Errors["UnknownCode"].ID.Bytes()[:4]) {
		return pairing.UnpackUnknownCodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PairingCodeExpired represents a CodeExpired error raised by the Pairing contract.
type PairingCodeExpired struct {
	Code   common.Address
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeExpired(address code, uint40 expiry)
func PairingCodeExpiredErrorID() common.Hash {
	return common.HexToHash("0x051768385de673e03bf59f9dbddbc074a722bc20e4aa746ab8153e215ee55aa2")
}

// UnpackCodeExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeExpired(address code, uint40 expiry)
func (pairing *Pairing) UnpackCodeExpiredError(raw []byte) (*PairingCodeExpired, error) {
	out := new(PairingCodeExpired)
	if err := pairing.abi.UnpackIntoInterface(out, "CodeExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingCodeSpent represents a CodeSpent error raised by the Pairing contract.
type PairingCodeSpent struct {
	Code common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeSpent(address code)
func PairingCodeSpentErrorID() common.Hash {
	return common.HexToHash("0xed04a9e7838e55dc9056a8ce0ab94d7adfa93fe7b8a0e896e20e3582612e1d1e")
}

// UnpackCodeSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeSpent(address code)
func (pairing *Pairing) UnpackCodeSpentError(raw []byte) (*PairingCodeSpent, error) {
	out := new(PairingCodeSpent)
	if err := pairing.abi.UnpackIntoInterface(out, "CodeSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingCodeTaken represents a CodeTaken error raised by the Pairing contract.
type PairingCodeTaken struct {
	Code common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeTaken(address code)
func PairingCodeTakenErrorID() common.Hash {
	return common.HexToHash("0x96af733ff8f3e061a1a581e6876888189248c83860c4951073d754eb2e757840")
}

// UnpackCodeTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeTaken(address code)
func (pairing *Pairing) UnpackCodeTakenError(raw []byte) (*PairingCodeTaken, error) {
	out := new(PairingCodeTaken)
	if err := pairing.abi.UnpackIntoInterface(out, "CodeTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingInvalidCodeExpiry represents a InvalidCodeExpiry error raised by the Pairing contract.
type PairingInvalidCodeExpiry struct {
	Expiry   *big.Int
	Earliest *big.Int
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCodeExpiry(uint40 expiry, uint256 earliest, uint256 latest)
func PairingInvalidCodeExpiryErrorID() common.Hash {
	return common.HexToHash("0x62248cae87f1bcda9b922277ed3e225bb07e5d91632bb572e5202d97ef51c01a")
}

// UnpackInvalidCodeExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCodeExpiry(uint40 expiry, uint256 earliest, uint256 latest)
func (pairing *Pairing) UnpackInvalidCodeExpiryError(raw []byte) (*PairingInvalidCodeExpiry, error) {
	out := new(PairingInvalidCodeExpiry)
	if err := pairing.abi.UnpackIntoInterface(out, "InvalidCodeExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingInvalidCodeSignature represents a InvalidCodeSignature error raised by the Pairing contract.
type PairingInvalidCodeSignature struct {
	Code common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCodeSignature(address code)
func PairingInvalidCodeSignatureErrorID() common.Hash {
	return common.HexToHash("0x40c203ba000ef023228c8056bf27d6bc3cbcf37c19326d2056ea0da1413d0a6a")
}

// UnpackInvalidCodeSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCodeSignature(address code)
func (pairing *Pairing) UnpackInvalidCodeSignatureError(raw []byte) (*PairingInvalidCodeSignature, error) {
	out := new(PairingInvalidCodeSignature)
	if err := pairing.abi.UnpackIntoInterface(out, "InvalidCodeSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingInvalidShortString represents a InvalidShortString error raised by the Pairing contract.
type PairingInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PairingInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (pairing *Pairing) UnpackInvalidShortStringError(raw []byte) (*PairingInvalidShortString, error) {
	out := new(PairingInvalidShortString)
	if err := pairing.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingNotCodeOwner represents a NotCodeOwner error raised by the Pairing contract.
type PairingNotCodeOwner struct {
	Code   common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCodeOwner(address code, address caller)
func PairingNotCodeOwnerErrorID() common.Hash {
	return common.HexToHash("0x77e88071cd62017ee37b1856f17828fa690c8ad5a59a6cdca8bdf62442d89db8")
}

// UnpackNotCodeOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCodeOwner(address code, address caller)
func (pairing *Pairing) UnpackNotCodeOwnerError(raw []byte) (*PairingNotCodeOwner, error) {
	out := new(PairingNotCodeOwner)
	if err := pairing.abi.UnpackIntoInterface(out, "NotCodeOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingNotPaired represents a NotPaired error raised by the Pairing contract.
type PairingNotPaired struct {
	Consumer common.Address
	Worker   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaired(address consumer, uint32 worker)
func PairingNotPairedErrorID() common.Hash {
	return common.HexToHash("0x1d733c595da3a78f803a0b0ee4821166a3ffe643769a1e06690c91437fd7af40")
}

// UnpackNotPairedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaired(address consumer, uint32 worker)
func (pairing *Pairing) UnpackNotPairedError(raw []byte) (*PairingNotPaired, error) {
	out := new(PairingNotPaired)
	if err := pairing.abi.UnpackIntoInterface(out, "NotPaired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingNotParty represents a NotParty error raised by the Pairing contract.
type PairingNotParty struct {
	Consumer common.Address
	Worker   uint32
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParty(address consumer, uint32 worker, address caller)
func PairingNotPartyErrorID() common.Hash {
	return common.HexToHash("0x57f3a9ba1ca2c660adeb39171763e07ef21b80e2bc5f14a6d688d4669d87940f")
}

// UnpackNotPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParty(address consumer, uint32 worker, address caller)
func (pairing *Pairing) UnpackNotPartyError(raw []byte) (*PairingNotParty, error) {
	out := new(PairingNotParty)
	if err := pairing.abi.UnpackIntoInterface(out, "NotParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingNotWorker represents a NotWorker error raised by the Pairing contract.
type PairingNotWorker struct {
	Number uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(uint32 number, address caller)
func PairingNotWorkerErrorID() common.Hash {
	return common.HexToHash("0x30035690ab6fd1d770c834a69286b8ee9198afcb9cd3db5a3fec37ff81993a1e")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(uint32 number, address caller)
func (pairing *Pairing) UnpackNotWorkerError(raw []byte) (*PairingNotWorker, error) {
	out := new(PairingNotWorker)
	if err := pairing.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingStringTooLong represents a StringTooLong error raised by the Pairing contract.
type PairingStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PairingStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (pairing *Pairing) UnpackStringTooLongError(raw []byte) (*PairingStringTooLong, error) {
	out := new(PairingStringTooLong)
	if err := pairing.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PairingUnknownCode represents a UnknownCode error raised by the Pairing contract.
type PairingUnknownCode struct {
	Code common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCode(address code)
func PairingUnknownCodeErrorID() common.Hash {
	return common.HexToHash("0x5fe51a44d0217d7ba2e37a22902968b84d52297d7d5149b078c116eb2d529d78")
}

// UnpackUnknownCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCode(address code)
func (pairing *Pairing) UnpackUnknownCodeError(raw []byte) (*PairingUnknownCode, error) {
	out := new(PairingUnknownCode)
	if err := pairing.abi.UnpackIntoInterface(out, "UnknownCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorMetaData contains all meta data concerning the RewardDistributor contract.
var RewardDistributorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"models\",\"type\":\"address\"},{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"workers\",\"type\":\"address\"},{\"internalType\":\"contractIVault\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"jobs\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"JOBS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VAULT\",\"outputs\":[{\"internalType\":\"contractIVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKERS\",\"outputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"earned\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"qualityBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seen\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"paid\",\"type\":\"uint96\"}],\"internalType\":\"structAccount\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"internalType\":\"structPayment[]\",\"name\":\"batch\",\"type\":\"tuple[]\"}],\"name\":\"batchHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"pool\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"charge\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"}],\"name\":\"creditReward\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"internalType\":\"structPayment[]\",\"name\":\"batch\",\"type\":\"tuple[]\"}],\"name\":\"distribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"weight\",\"type\":\"uint96\"}],\"name\":\"recordMiss\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"PayoutBlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"RewardClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"qualityBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"latencyBps\",\"type\":\"uint16\"}],\"name\":\"RewardCredited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"RewardPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardsDistributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBps\",\"type\":\"uint16\"}],\"name\":\"UptimeMoved\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotJobRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "4362677693e05e746c4c06237ac37e8291",
}

// RewardDistributor is an auto generated Go binding around an Ethereum contract.
type RewardDistributor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardDistributor) GetABI() abi.ABI {
	return c.abi
}

// NewRewardDistributor creates a new instance of RewardDistributor.
func NewRewardDistributor() *RewardDistributor {
	parsed, err := RewardDistributorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardDistributor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardDistributor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models, address workers, address vault, address jobs) returns()
func (rewardDistributor *RewardDistributor) PackConstructor(models common.Address, workers common.Address, vault common.Address, jobs common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("", models, workers, vault, jobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS() view returns(address)
func (rewardDistributor *RewardDistributor) PackJOBS() []byte {
	enc, err := rewardDistributor.abi.Pack("JOBS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS() view returns(address)
func (rewardDistributor *RewardDistributor) TryPackJOBS() ([]byte, error) {
	return rewardDistributor.abi.Pack("JOBS")
}

// UnpackJOBS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a7d043.
//
// Solidity: function JOBS() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackJOBS(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("JOBS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (rewardDistributor *RewardDistributor) PackMODELS() []byte {
	enc, err := rewardDistributor.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (rewardDistributor *RewardDistributor) TryPackMODELS() ([]byte, error) {
	return rewardDistributor.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (rewardDistributor *RewardDistributor) PackVAULT() []byte {
	enc, err := rewardDistributor.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (rewardDistributor *RewardDistributor) TryPackVAULT() ([]byte, error) {
	return rewardDistributor.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (rewardDistributor *RewardDistributor) PackWORKERS() []byte {
	enc, err := rewardDistributor.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (rewardDistributor *RewardDistributor) TryPackWORKERS() ([]byte, error) {
	return rewardDistributor.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f3280f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(uint32 worker) view returns((uint96,uint16,uint16,uint32,uint64,uint96))
func (rewardDistributor *RewardDistributor) PackAccount(worker uint32) []byte {
	enc, err := rewardDistributor.abi.Pack("account", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f3280f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(uint32 worker) view returns((uint96,uint16,uint16,uint32,uint64,uint96))
func (rewardDistributor *RewardDistributor) TryPackAccount(worker uint32) ([]byte, error) {
	return rewardDistributor.abi.Pack("account", worker)
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f3280f5.
//
// Solidity: function account(uint32 worker) view returns((uint96,uint16,uint16,uint32,uint64,uint96))
func (rewardDistributor *RewardDistributor) UnpackAccount(data []byte) (Account, error) {
	out, err := rewardDistributor.abi.Unpack("account", data)
	if err != nil {
		return *new(Account), err
	}
	out0 := *abi.ConvertType(out[0], new(Account)).(*Account)
	return out0, nil
}

// PackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x623994c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchHash((uint32,uint96)[] batch) pure returns(bytes32)
func (rewardDistributor *RewardDistributor) PackBatchHash(batch []Payment) []byte {
	enc, err := rewardDistributor.abi.Pack("batchHash", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x623994c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchHash((uint32,uint96)[] batch) pure returns(bytes32)
func (rewardDistributor *RewardDistributor) TryPackBatchHash(batch []Payment) ([]byte, error) {
	return rewardDistributor.abi.Pack("batchHash", batch)
}

// UnpackBatchHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x623994c5.
//
// Solidity: function batchHash((uint32,uint96)[] batch) pure returns(bytes32)
func (rewardDistributor *RewardDistributor) UnpackBatchHash(data []byte) ([32]byte, error) {
	out, err := rewardDistributor.abi.Unpack("batchHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint32 worker) returns()
func (rewardDistributor *RewardDistributor) PackClaim(worker uint32) []byte {
	enc, err := rewardDistributor.abi.Pack("claim", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint32 worker) returns()
func (rewardDistributor *RewardDistributor) TryPackClaim(worker uint32) ([]byte, error) {
	return rewardDistributor.abi.Pack("claim", worker)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286ea126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(uint32 worker) view returns(uint96)
func (rewardDistributor *RewardDistributor) PackCreditOf(worker uint32) []byte {
	enc, err := rewardDistributor.abi.Pack("creditOf", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286ea126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(uint32 worker) view returns(uint96)
func (rewardDistributor *RewardDistributor) TryPackCreditOf(worker uint32) ([]byte, error) {
	return rewardDistributor.abi.Pack("creditOf", worker)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x286ea126.
//
// Solidity: function creditOf(uint32 worker) view returns(uint96)
func (rewardDistributor *RewardDistributor) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa383b2e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditReward(uint32 worker, bytes32 jobId, address consumer, uint96 pool, uint96 charge, uint16 latencyBps) returns(uint96 reward)
func (rewardDistributor *RewardDistributor) PackCreditReward(worker uint32, jobId [32]byte, consumer common.Address, pool *big.Int, charge *big.Int, latencyBps uint16) []byte {
	enc, err := rewardDistributor.abi.Pack("creditReward", worker, jobId, consumer, pool, charge, latencyBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa383b2e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditReward(uint32 worker, bytes32 jobId, address consumer, uint96 pool, uint96 charge, uint16 latencyBps) returns(uint96 reward)
func (rewardDistributor *RewardDistributor) TryPackCreditReward(worker uint32, jobId [32]byte, consumer common.Address, pool *big.Int, charge *big.Int, latencyBps uint16) ([]byte, error) {
	return rewardDistributor.abi.Pack("creditReward", worker, jobId, consumer, pool, charge, latencyBps)
}

// UnpackCreditReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa383b2e3.
//
// Solidity: function creditReward(uint32 worker, bytes32 jobId, address consumer, uint96 pool, uint96 charge, uint16 latencyBps) returns(uint96 reward)
func (rewardDistributor *RewardDistributor) UnpackCreditReward(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("creditReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f3cfee4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribute((uint32,uint96)[] batch) returns()
func (rewardDistributor *RewardDistributor) PackDistribute(batch []Payment) []byte {
	enc, err := rewardDistributor.abi.Pack("distribute", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f3cfee4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribute((uint32,uint96)[] batch) returns()
func (rewardDistributor *RewardDistributor) TryPackDistribute(batch []Payment) ([]byte, error) {
	return rewardDistributor.abi.Pack("distribute", batch)
}

// PackRecordMiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5eab569e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordMiss(uint32 worker, address consumer, uint96 weight) returns()
func (rewardDistributor *RewardDistributor) PackRecordMiss(worker uint32, consumer common.Address, weight *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("recordMiss", worker, consumer, weight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordMiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5eab569e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordMiss(uint32 worker, address consumer, uint96 weight) returns()
func (rewardDistributor *RewardDistributor) TryPackRecordMiss(worker uint32, consumer common.Address, weight *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("recordMiss", worker, consumer, weight)
}

// RewardDistributorPayoutBlocked represents a PayoutBlocked event raised by the RewardDistributor contract.
type RewardDistributorPayoutBlocked struct {
	Worker uint32
	Payout common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorPayoutBlockedEventName = "PayoutBlocked"

// ContractEventName returns the user-defined event name.
func (RewardDistributorPayoutBlocked) ContractEventName() string {
	return RewardDistributorPayoutBlockedEventName
}

// UnpackPayoutBlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutBlocked(uint32 indexed worker, address payout, uint96 amount)
func (rewardDistributor *RewardDistributor) UnpackPayoutBlockedEvent(log *types.Log) (*RewardDistributorPayoutBlocked, error) {
	event := "PayoutBlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorPayoutBlocked)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardDistributorRewardClaimed represents a RewardClaimed event raised by the RewardDistributor contract.
type RewardDistributorRewardClaimed struct {
	Worker uint32
	Payout common.Address
	Amount *big.Int
	Total  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorRewardClaimedEventName = "RewardClaimed"

// ContractEventName returns the user-defined event name.
func (RewardDistributorRewardClaimed) ContractEventName() string {
	return RewardDistributorRewardClaimedEventName
}

// UnpackRewardClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardClaimed(uint32 indexed worker, address indexed payout, uint96 amount, uint96 total)
func (rewardDistributor *RewardDistributor) UnpackRewardClaimedEvent(log *types.Log) (*RewardDistributorRewardClaimed, error) {
	event := "RewardClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorRewardClaimed)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardDistributorRewardCredited represents a RewardCredited event raised by the RewardDistributor contract.
type RewardDistributorRewardCredited struct {
	Worker     uint32
	JobId      [32]byte
	Reward     *big.Int
	UptimeBps  uint16
	QualityBps uint16
	LatencyBps uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const RewardDistributorRewardCreditedEventName = "RewardCredited"

// ContractEventName returns the user-defined event name.
func (RewardDistributorRewardCredited) ContractEventName() string {
	return RewardDistributorRewardCreditedEventName
}

// UnpackRewardCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardCredited(uint32 indexed worker, bytes32 indexed jobId, uint96 reward, uint16 uptimeBps, uint16 qualityBps, uint16 latencyBps)
func (rewardDistributor *RewardDistributor) UnpackRewardCreditedEvent(log *types.Log) (*RewardDistributorRewardCredited, error) {
	event := "RewardCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorRewardCredited)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardDistributorRewardPaid represents a RewardPaid event raised by the RewardDistributor contract.
type RewardDistributorRewardPaid struct {
	Worker    uint32
	BatchHash [32]byte
	Payout    common.Address
	Amount    *big.Int
	Total     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardDistributorRewardPaidEventName = "RewardPaid"

// ContractEventName returns the user-defined event name.
func (RewardDistributorRewardPaid) ContractEventName() string {
	return RewardDistributorRewardPaidEventName
}

// UnpackRewardPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardPaid(uint32 indexed worker, bytes32 indexed batchHash, address indexed payout, uint96 amount, uint96 total)
func (rewardDistributor *RewardDistributor) UnpackRewardPaidEvent(log *types.Log) (*RewardDistributorRewardPaid, error) {
	event := "RewardPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorRewardPaid)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardDistributorRewardsDistributed represents a RewardsDistributed event raised by the RewardDistributor contract.
type RewardDistributorRewardsDistributed struct {
	BatchHash [32]byte
	Caller    common.Address
	Paid      *big.Int
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardDistributorRewardsDistributedEventName = "RewardsDistributed"

// ContractEventName returns the user-defined event name.
func (RewardDistributorRewardsDistributed) ContractEventName() string {
	return RewardDistributorRewardsDistributedEventName
}

// UnpackRewardsDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsDistributed(bytes32 indexed batchHash, address indexed caller, uint256 paid, uint256 amount)
func (rewardDistributor *RewardDistributor) UnpackRewardsDistributedEvent(log *types.Log) (*RewardDistributorRewardsDistributed, error) {
	event := "RewardsDistributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorRewardsDistributed)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardDistributorUptimeMoved represents a UptimeMoved event raised by the RewardDistributor contract.
type RewardDistributorUptimeMoved struct {
	Worker    uint32
	UptimeBps uint16
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardDistributorUptimeMovedEventName = "UptimeMoved"

// ContractEventName returns the user-defined event name.
func (RewardDistributorUptimeMoved) ContractEventName() string {
	return RewardDistributorUptimeMovedEventName
}

// UnpackUptimeMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UptimeMoved(uint32 indexed worker, uint16 uptimeBps)
func (rewardDistributor *RewardDistributor) UnpackUptimeMovedEvent(log *types.Log) (*RewardDistributorUptimeMoved, error) {
	event := "UptimeMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorUptimeMoved)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rewardDistributor *RewardDistributor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["NotJobRegistry"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackNotJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardDistributorNotJobRegistry represents a NotJobRegistry error raised by the RewardDistributor contract.
type RewardDistributorNotJobRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJobRegistry(address caller)
func RewardDistributorNotJobRegistryErrorID() common.Hash {
	return common.HexToHash("0x4cf9dc44e49c4be4302745b2339ef8c3afdc72293c277570e60d8a8d6539cb90")
}

// UnpackNotJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJobRegistry(address caller)
func (rewardDistributor *RewardDistributor) UnpackNotJobRegistryError(raw []byte) (*RewardDistributorNotJobRegistry, error) {
	out := new(RewardDistributorNotJobRegistry)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "NotJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorNothingToClaim represents a NothingToClaim error raised by the RewardDistributor contract.
type RewardDistributorNothingToClaim struct {
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint32 worker)
func RewardDistributorNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x9284d7133d8e27ce35ccdcc81256bebed1e5a6c77382a7d014bf1cc91dc8ea9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint32 worker)
func (rewardDistributor *RewardDistributor) UnpackNothingToClaimError(raw []byte) (*RewardDistributorNothingToClaim, error) {
	out := new(RewardDistributorNothingToClaim)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardDistributor contract.
type RewardDistributorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardDistributorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardDistributor *RewardDistributor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardDistributorReentrancyGuardReentrantCall, error) {
	out := new(RewardDistributorReentrancyGuardReentrantCall)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIModelRegistry\",\"name\":\"models\",\"type\":\"address\"},{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"workers\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKERS\",\"outputs\":[{\"internalType\":\"contractIWorkerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"bond\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"unbonding\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"availableAt\",\"type\":\"uint40\"}],\"internalType\":\"structBond\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimCompensation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"compensationOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedToTreasury\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"compensationCap\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"height\",\"type\":\"uint40\"}],\"name\":\"stakeAt\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unburned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CompensationClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"}],\"name\":\"StakeTopUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"unbonding\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"availableAt\",\"type\":\"uint40\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"compensation\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"burned\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toTreasury\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"unbonding\",\"type\":\"uint96\"}],\"name\":\"WorkerSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"WorkerWithdrawal\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"requested\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"height\",\"type\":\"uint40\"}],\"name\":\"NotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWorkerRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToBurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"}],\"name\":\"UnknownWorker\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "940623d04e68018f31ec7acc466c25ec41",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address models, address workers) returns()
func (staking *Staking) PackConstructor(token common.Address, models common.Address, workers common.Address) []byte {
	enc, err := staking.abi.Pack("", token, models, workers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (staking *Staking) PackMODELS() []byte {
	enc, err := staking.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (staking *Staking) TryPackMODELS() ([]byte, error) {
	return staking.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (staking *Staking) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (staking *Staking) PackTOKEN() []byte {
	enc, err := staking.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (staking *Staking) TryPackTOKEN() ([]byte, error) {
	return staking.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (staking *Staking) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (staking *Staking) PackWORKERS() []byte {
	enc, err := staking.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (staking *Staking) TryPackWORKERS() ([]byte, error) {
	return staking.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (staking *Staking) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5773e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond(uint32 worker) view returns((uint96,uint96,uint40))
func (staking *Staking) PackBond(worker uint32) []byte {
	enc, err := staking.abi.Pack("bond", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5773e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond(uint32 worker) view returns((uint96,uint96,uint40))
func (staking *Staking) TryPackBond(worker uint32) ([]byte, error) {
	return staking.abi.Pack("bond", worker)
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5773e38.
//
// Solidity: function bond(uint32 worker) view returns((uint96,uint96,uint40))
func (staking *Staking) UnpackBond(data []byte) (Bond, error) {
	out, err := staking.abi.Unpack("bond", data)
	if err != nil {
		return *new(Bond), err
	}
	out0 := *abi.ConvertType(out[0], new(Bond)).(*Bond)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44df8e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn() returns()
func (staking *Staking) PackBurn() []byte {
	enc, err := staking.abi.Pack("burn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44df8e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn() returns()
func (staking *Staking) TryPackBurn() ([]byte, error) {
	return staking.abi.Pack("burn")
}

// PackClaimCompensation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed1ae06b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCompensation() returns()
func (staking *Staking) PackClaimCompensation() []byte {
	enc, err := staking.abi.Pack("claimCompensation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCompensation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed1ae06b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCompensation() returns()
func (staking *Staking) TryPackClaimCompensation() ([]byte, error) {
	return staking.abi.Pack("claimCompensation")
}

// PackCompensationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cfee0ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensationOf(address account) view returns(uint256)
func (staking *Staking) PackCompensationOf(account common.Address) []byte {
	enc, err := staking.abi.Pack("compensationOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompensationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cfee0ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compensationOf(address account) view returns(uint256)
func (staking *Staking) TryPackCompensationOf(account common.Address) ([]byte, error) {
	return staking.abi.Pack("compensationOf", account)
}

// UnpackCompensationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cfee0ea.
//
// Solidity: function compensationOf(address account) view returns(uint256)
func (staking *Staking) UnpackCompensationOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("compensationOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwedToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6eaec6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedToTreasury() view returns(uint256)
func (staking *Staking) PackOwedToTreasury() []byte {
	enc, err := staking.abi.Pack("owedToTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6eaec6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedToTreasury() view returns(uint256)
func (staking *Staking) TryPackOwedToTreasury() ([]byte, error) {
	return staking.abi.Pack("owedToTreasury")
}

// UnpackOwedToTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6eaec6c.
//
// Solidity: function owedToTreasury() view returns(uint256)
func (staking *Staking) UnpackOwedToTreasury(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("owedToTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bd3aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payTreasury() returns()
func (staking *Staking) PackPayTreasury() []byte {
	enc, err := staking.abi.Pack("payTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bd3aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payTreasury() returns()
func (staking *Staking) TryPackPayTreasury() ([]byte, error) {
	return staking.abi.Pack("payTreasury")
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03474cfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 worker, uint96 amount, bytes32 jobId, address consumer, uint256 compensationCap) returns(uint96 staked)
func (staking *Staking) PackSlash(worker uint32, amount *big.Int, jobId [32]byte, consumer common.Address, compensationCap *big.Int) []byte {
	enc, err := staking.abi.Pack("slash", worker, amount, jobId, consumer, compensationCap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03474cfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 worker, uint96 amount, bytes32 jobId, address consumer, uint256 compensationCap) returns(uint96 staked)
func (staking *Staking) TryPackSlash(worker uint32, amount *big.Int, jobId [32]byte, consumer common.Address, compensationCap *big.Int) ([]byte, error) {
	return staking.abi.Pack("slash", worker, amount, jobId, consumer, compensationCap)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03474cfa.
//
// Solidity: function slash(uint32 worker, uint96 amount, bytes32 jobId, address consumer, uint256 compensationCap) returns(uint96 staked)
func (staking *Staking) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf74ada85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint32 worker, uint96 amount) returns()
func (staking *Staking) PackStake(worker uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("stake", worker, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf74ada85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint32 worker, uint96 amount) returns()
func (staking *Staking) TryPackStake(worker uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("stake", worker, amount)
}

// PackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b79bb39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAt(uint32 worker, uint40 height) view returns(uint96)
func (staking *Staking) PackStakeAt(worker uint32, height *big.Int) []byte {
	enc, err := staking.abi.Pack("stakeAt", worker, height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b79bb39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAt(uint32 worker, uint40 height) view returns(uint96)
func (staking *Staking) TryPackStakeAt(worker uint32, height *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakeAt", worker, height)
}

// UnpackStakeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b79bb39.
//
// Solidity: function stakeAt(uint32 worker, uint40 height) view returns(uint96)
func (staking *Staking) UnpackStakeAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakeAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa72ae8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(uint32 worker) view returns(uint96)
func (staking *Staking) PackStakeOf(worker uint32) []byte {
	enc, err := staking.abi.Pack("stakeOf", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa72ae8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(uint32 worker) view returns(uint96)
func (staking *Staking) TryPackStakeOf(worker uint32) ([]byte, error) {
	return staking.abi.Pack("stakeOf", worker)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa72ae8f.
//
// Solidity: function stakeOf(uint32 worker) view returns(uint96)
func (staking *Staking) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnburned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1d2c13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unburned() view returns(uint256)
func (staking *Staking) PackUnburned() []byte {
	enc, err := staking.abi.Pack("unburned")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnburned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1d2c13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unburned() view returns(uint256)
func (staking *Staking) TryPackUnburned() ([]byte, error) {
	return staking.abi.Pack("unburned")
}

// UnpackUnburned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d1d2c13.
//
// Solidity: function unburned() view returns(uint256)
func (staking *Staking) UnpackUnburned(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unburned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b6e67a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstake(uint32 worker, uint96 amount) returns()
func (staking *Staking) PackUnstake(worker uint32, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("unstake", worker, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b6e67a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstake(uint32 worker, uint96 amount) returns()
func (staking *Staking) TryPackUnstake(worker uint32, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("unstake", worker, amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint32 worker) returns()
func (staking *Staking) PackWithdraw(worker uint32) []byte {
	enc, err := staking.abi.Pack("withdraw", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint32 worker) returns()
func (staking *Staking) TryPackWithdraw(worker uint32) ([]byte, error) {
	return staking.abi.Pack("withdraw", worker)
}

// StakingCompensationClaimed represents a CompensationClaimed event raised by the Staking contract.
type StakingCompensationClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingCompensationClaimedEventName = "CompensationClaimed"

// ContractEventName returns the user-defined event name.
func (StakingCompensationClaimed) ContractEventName() string {
	return StakingCompensationClaimedEventName
}

// UnpackCompensationClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CompensationClaimed(address indexed account, uint256 amount)
func (staking *Staking) UnpackCompensationClaimedEvent(log *types.Log) (*StakingCompensationClaimed, error) {
	event := "CompensationClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCompensationClaimed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingStakeBurned represents a StakeBurned event raised by the Staking contract.
type StakingStakeBurned struct {
	Caller common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakeBurnedEventName = "StakeBurned"

// ContractEventName returns the user-defined event name.
func (StakingStakeBurned) ContractEventName() string {
	return StakingStakeBurnedEventName
}

// UnpackStakeBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeBurned(address indexed caller, uint256 amount)
func (staking *Staking) UnpackStakeBurnedEvent(log *types.Log) (*StakingStakeBurned, error) {
	event := "StakeBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStakeBurned)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingStakeTopUp represents a StakeTopUp event raised by the Staking contract.
type StakingStakeTopUp struct {
	Worker uint32
	From   common.Address
	Amount *big.Int
	Staked *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakeTopUpEventName = "StakeTopUp"

// ContractEventName returns the user-defined event name.
func (StakingStakeTopUp) ContractEventName() string {
	return StakingStakeTopUpEventName
}

// UnpackStakeTopUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeTopUp(uint32 indexed worker, address indexed from, uint96 amount, uint96 staked)
func (staking *Staking) UnpackStakeTopUpEvent(log *types.Log) (*StakingStakeTopUp, error) {
	event := "StakeTopUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStakeTopUp)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingTreasuryPaid represents a TreasuryPaid event raised by the Staking contract.
type StakingTreasuryPaid struct {
	Caller   common.Address
	Treasury common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingTreasuryPaidEventName = "TreasuryPaid"

// ContractEventName returns the user-defined event name.
func (StakingTreasuryPaid) ContractEventName() string {
	return StakingTreasuryPaidEventName
}

// UnpackTreasuryPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryPaid(address indexed caller, address indexed treasury, uint256 amount)
func (staking *Staking) UnpackTreasuryPaidEvent(log *types.Log) (*StakingTreasuryPaid, error) {
	event := "TreasuryPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTreasuryPaid)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUnstakeRequested represents a UnstakeRequested event raised by the Staking contract.
type StakingUnstakeRequested struct {
	Worker      uint32
	Amount      *big.Int
	Staked      *big.Int
	Unbonding   *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingUnstakeRequestedEventName = "UnstakeRequested"

// ContractEventName returns the user-defined event name.
func (StakingUnstakeRequested) ContractEventName() string {
	return StakingUnstakeRequestedEventName
}

// UnpackUnstakeRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnstakeRequested(uint32 indexed worker, uint96 amount, uint96 staked, uint96 unbonding, uint40 availableAt)
func (staking *Staking) UnpackUnstakeRequestedEvent(log *types.Log) (*StakingUnstakeRequested, error) {
	event := "UnstakeRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnstakeRequested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWorkerSlashed represents a WorkerSlashed event raised by the Staking contract.
type StakingWorkerSlashed struct {
	Worker       uint32
	JobId        [32]byte
	Consumer     common.Address
	Amount       *big.Int
	Compensation *big.Int
	Burned       *big.Int
	ToTreasury   *big.Int
	Staked       *big.Int
	Unbonding    *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingWorkerSlashedEventName = "WorkerSlashed"

// ContractEventName returns the user-defined event name.
func (StakingWorkerSlashed) ContractEventName() string {
	return StakingWorkerSlashedEventName
}

// UnpackWorkerSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerSlashed(uint32 indexed worker, bytes32 indexed jobId, address indexed consumer, uint96 amount, uint96 compensation, uint96 burned, uint96 toTreasury, uint96 staked, uint96 unbonding)
func (staking *Staking) UnpackWorkerSlashedEvent(log *types.Log) (*StakingWorkerSlashed, error) {
	event := "WorkerSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWorkerSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWorkerWithdrawal represents a WorkerWithdrawal event raised by the Staking contract.
type StakingWorkerWithdrawal struct {
	Worker uint32
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWorkerWithdrawalEventName = "WorkerWithdrawal"

// ContractEventName returns the user-defined event name.
func (StakingWorkerWithdrawal) ContractEventName() string {
	return StakingWorkerWithdrawalEventName
}

// UnpackWorkerWithdrawalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerWithdrawal(uint32 indexed worker, address indexed to, uint96 amount)
func (staking *Staking) UnpackWorkerWithdrawalEvent(log *types.Log) (*StakingWorkerWithdrawal, error) {
	event := "WorkerWithdrawal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWorkerWithdrawal)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return staking.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotPast"].ID.Bytes()[:4]) {
		return staking.UnpackNotPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return staking.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotWorkerRegistry"].ID.Bytes()[:4]) {
		return staking.UnpackNotWorkerRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return staking.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingToBurn"].ID.Bytes()[:4]) {
		return staking.UnpackNothingToBurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return staking.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingUnbonding"].ID.Bytes()[:4]) {
		return staking.UnpackNothingUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return staking.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return staking.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownWorker"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Staking contract.
type StakingCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (staking *Staking) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingCheckpointUnorderedInsertion, error) {
	out := new(StakingCheckpointUnorderedInsertion)
	if err := staking.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInsufficientStake represents a InsufficientStake error raised by the Staking contract.
type StakingInsufficientStake struct {
	Worker    uint32
	Requested *big.Int
	Staked    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(uint32 worker, uint96 requested, uint96 staked)
func StakingInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x38d80f834fb24c329a0763c157f33ef4995a9b39efd15e8a738e945be1fb600a")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(uint32 worker, uint96 requested, uint96 staked)
func (staking *Staking) UnpackInsufficientStakeError(raw []byte) (*StakingInsufficientStake, error) {
	out := new(StakingInsufficientStake)
	if err := staking.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotPast represents a NotPast error raised by the Staking contract.
type StakingNotPast struct {
	Height *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPast(uint40 height)
func StakingNotPastErrorID() common.Hash {
	return common.HexToHash("0x143585d040731cd0175567ab6416e0b7112a479d5f524ff8f5b78ecdabd7e3e4")
}

// UnpackNotPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPast(uint40 height)
func (staking *Staking) UnpackNotPastError(raw []byte) (*StakingNotPast, error) {
	out := new(StakingNotPast)
	if err := staking.abi.UnpackIntoInterface(out, "NotPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotWorker represents a NotWorker error raised by the Staking contract.
type StakingNotWorker struct {
	Worker uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(uint32 worker, address caller)
func StakingNotWorkerErrorID() common.Hash {
	return common.HexToHash("0x30035690ab6fd1d770c834a69286b8ee9198afcb9cd3db5a3fec37ff81993a1e")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(uint32 worker, address caller)
func (staking *Staking) UnpackNotWorkerError(raw []byte) (*StakingNotWorker, error) {
	out := new(StakingNotWorker)
	if err := staking.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotWorkerRegistry represents a NotWorkerRegistry error raised by the Staking contract.
type StakingNotWorkerRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorkerRegistry(address caller)
func StakingNotWorkerRegistryErrorID() common.Hash {
	return common.HexToHash("0x3f95914b9fa2022566ed883f3fbb2610cf8d26add56c509442d03c9035a5a831")
}

// UnpackNotWorkerRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorkerRegistry(address caller)
func (staking *Staking) UnpackNotWorkerRegistryError(raw []byte) (*StakingNotWorkerRegistry, error) {
	out := new(StakingNotWorkerRegistry)
	if err := staking.abi.UnpackIntoInterface(out, "NotWorkerRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingOwed represents a NothingOwed error raised by the Staking contract.
type StakingNothingOwed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed()
func StakingNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x797dba544d72fb0dfb4c7610346de0274cf6d4e8b1d64dc398abc9027c89eff2")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed()
func (staking *Staking) UnpackNothingOwedError(raw []byte) (*StakingNothingOwed, error) {
	out := new(StakingNothingOwed)
	if err := staking.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingToBurn represents a NothingToBurn error raised by the Staking contract.
type StakingNothingToBurn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToBurn()
func StakingNothingToBurnErrorID() common.Hash {
	return common.HexToHash("0x98642b86d2482f5e27feed07981c2bc2d219ec07c01e9c9cf0082e16a0e666df")
}

// UnpackNothingToBurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToBurn()
func (staking *Staking) UnpackNothingToBurnError(raw []byte) (*StakingNothingToBurn, error) {
	out := new(StakingNothingToBurn)
	if err := staking.abi.UnpackIntoInterface(out, "NothingToBurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingToClaim represents a NothingToClaim error raised by the Staking contract.
type StakingNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func StakingNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (staking *Staking) UnpackNothingToClaimError(raw []byte) (*StakingNothingToClaim, error) {
	out := new(StakingNothingToClaim)
	if err := staking.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingUnbonding represents a NothingUnbonding error raised by the Staking contract.
type StakingNothingUnbonding struct {
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingUnbonding(uint32 worker)
func StakingNothingUnbondingErrorID() common.Hash {
	return common.HexToHash("0x52de29489a746dd9fe2ad9aa1f43ae4ed4531f372ea2d04130c5795279474d82")
}

// UnpackNothingUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingUnbonding(uint32 worker)
func (staking *Staking) UnpackNothingUnbondingError(raw []byte) (*StakingNothingUnbonding, error) {
	out := new(StakingNothingUnbonding)
	if err := staking.abi.UnpackIntoInterface(out, "NothingUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Staking contract.
type StakingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (staking *Staking) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingReentrancyGuardReentrantCall, error) {
	out := new(StakingReentrancyGuardReentrantCall)
	if err := staking.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Staking contract.
type StakingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (staking *Staking) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingSafeERC20FailedOperation, error) {
	out := new(StakingSafeERC20FailedOperation)
	if err := staking.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillBonded represents a StillBonded error raised by the Staking contract.
type StakingStillBonded struct {
	Worker      uint32
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint32 worker, uint256 availableAt)
func StakingStillBondedErrorID() common.Hash {
	return common.HexToHash("0xfd4a63e20cacc2f2262ddd3e45d5c73645559252811106776f7a74c5b4763dd5")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint32 worker, uint256 availableAt)
func (staking *Staking) UnpackStillBondedError(raw []byte) (*StakingStillBonded, error) {
	out := new(StakingStillBonded)
	if err := staking.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnknownWorker represents a UnknownWorker error raised by the Staking contract.
type StakingUnknownWorker struct {
	Worker uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownWorker(uint32 worker)
func StakingUnknownWorkerErrorID() common.Hash {
	return common.HexToHash("0xb852d31835bf4decaad1e16c30ae109cb8997afaf82a851bce12c3100362418b")
}

// UnpackUnknownWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownWorker(uint32 worker)
func (staking *Staking) UnpackUnknownWorkerError(raw []byte) (*StakingUnknownWorker, error) {
	out := new(StakingUnknownWorker)
	if err := staking.abi.UnpackIntoInterface(out, "UnknownWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAmount represents a ZeroAmount error raised by the Staking contract.
type StakingZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakingZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (staking *Staking) UnpackZeroAmountError(raw []byte) (*StakingZeroAmount, error) {
	out := new(StakingZeroAmount)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultMetaData contains all meta data concerning the Vault contract.
var VaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"jobs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delivery\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DELIVERY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOBS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"}],\"name\":\"delegateLimit\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"depositNonce\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"depositWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"escrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"escrowAs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"enumPaymentSource\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"payment\",\"type\":\"bytes\"}],\"name\":\"escrowFromWallet\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"limit\",\"type\":\"uint96\"}],\"name\":\"lowerDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"limit\",\"type\":\"uint96\"}],\"name\":\"setDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawBalance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"BalanceWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"limit\",\"type\":\"uint96\"}],\"name\":\"DelegateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"DelegateLimitExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBookkeeper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRewardDistributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PaymentTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"held\",\"type\":\"uint256\"}],\"name\":\"TransferShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "152a83ec69a144b8093a173ad8d9e57938",
}

// Vault is an auto generated Go binding around an Ethereum contract.
type Vault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vault) GetABI() abi.ABI {
	return c.abi
}

// NewVault creates a new instance of Vault.
func NewVault() *Vault {
	parsed, err := VaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address jobs, address delivery, address rewards) returns()
func (vault *Vault) PackConstructor(token common.Address, jobs common.Address, delivery common.Address, rewards common.Address) []byte {
	enc, err := vault.abi.Pack("", token, jobs, delivery, rewards)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELIVERY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2357e102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELIVERY() view returns(address)
func (vault *Vault) PackDELIVERY() []byte {
	enc, err := vault.abi.Pack("DELIVERY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELIVERY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2357e102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELIVERY() view returns(address)
func (vault *Vault) TryPackDELIVERY() ([]byte, error) {
	return vault.abi.Pack("DELIVERY")
}

// UnpackDELIVERY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2357e102.
//
// Solidity: function DELIVERY() view returns(address)
func (vault *Vault) UnpackDELIVERY(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("DELIVERY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS() view returns(address)
func (vault *Vault) PackJOBS() []byte {
	enc, err := vault.abi.Pack("JOBS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS() view returns(address)
func (vault *Vault) TryPackJOBS() ([]byte, error) {
	return vault.abi.Pack("JOBS")
}

// UnpackJOBS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a7d043.
//
// Solidity: function JOBS() view returns(address)
func (vault *Vault) UnpackJOBS(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("JOBS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REWARDS() view returns(address)
func (vault *Vault) PackREWARDS() []byte {
	enc, err := vault.abi.Pack("REWARDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REWARDS() view returns(address)
func (vault *Vault) TryPackREWARDS() ([]byte, error) {
	return vault.abi.Pack("REWARDS")
}

// UnpackREWARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (vault *Vault) UnpackREWARDS(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("REWARDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (vault *Vault) PackTOKEN() []byte {
	enc, err := vault.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (vault *Vault) TryPackTOKEN() ([]byte, error) {
	return vault.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (vault *Vault) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) PackBalanceOf(account common.Address) []byte {
	enc, err := vault.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return vault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6506db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account, uint256 amount) returns()
func (vault *Vault) PackCredit(account common.Address, amount *big.Int) []byte {
	enc, err := vault.abi.Pack("credit", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6506db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account, uint256 amount) returns()
func (vault *Vault) TryPackCredit(account common.Address, amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("credit", account, amount)
}

// PackDelegateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf10e1c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateLimit(address owner, address delegate) view returns(uint96)
func (vault *Vault) PackDelegateLimit(owner common.Address, delegate common.Address) []byte {
	enc, err := vault.abi.Pack("delegateLimit", owner, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf10e1c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateLimit(address owner, address delegate) view returns(uint96)
func (vault *Vault) TryPackDelegateLimit(owner common.Address, delegate common.Address) ([]byte, error) {
	return vault.abi.Pack("delegateLimit", owner, delegate)
}

// UnpackDelegateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf10e1c4.
//
// Solidity: function delegateLimit(address owner, address delegate) view returns(uint96)
func (vault *Vault) UnpackDelegateLimit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("delegateLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (vault *Vault) PackDeposit(amount *big.Int) []byte {
	enc, err := vault.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (vault *Vault) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("deposit", amount)
}

// PackDepositNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf99501d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositNonce(bytes32 salt) pure returns(bytes32)
func (vault *Vault) PackDepositNonce(salt [32]byte) []byte {
	enc, err := vault.abi.Pack("depositNonce", salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf99501d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositNonce(bytes32 salt) pure returns(bytes32)
func (vault *Vault) TryPackDepositNonce(salt [32]byte) ([]byte, error) {
	return vault.abi.Pack("depositNonce", salt)
}

// UnpackDepositNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf99501d4.
//
// Solidity: function depositNonce(bytes32 salt) pure returns(bytes32)
func (vault *Vault) UnpackDepositNonce(data []byte) ([32]byte, error) {
	out, err := vault.abi.Unpack("depositNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDepositWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d41299c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithAuthorization(address owner, uint256 amount, uint256 validAfter, uint256 validBefore, bytes32 salt, bytes signature) returns()
func (vault *Vault) PackDepositWithAuthorization(owner common.Address, amount *big.Int, validAfter *big.Int, validBefore *big.Int, salt [32]byte, signature []byte) []byte {
	enc, err := vault.abi.Pack("depositWithAuthorization", owner, amount, validAfter, validBefore, salt, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d41299c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithAuthorization(address owner, uint256 amount, uint256 validAfter, uint256 validBefore, bytes32 salt, bytes signature) returns()
func (vault *Vault) TryPackDepositWithAuthorization(owner common.Address, amount *big.Int, validAfter *big.Int, validBefore *big.Int, salt [32]byte, signature []byte) ([]byte, error) {
	return vault.abi.Pack("depositWithAuthorization", owner, amount, validAfter, validBefore, salt, signature)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) PackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := vault.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) TryPackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return vault.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2efd5b06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address account, uint256 amount) returns()
func (vault *Vault) PackEscrow(account common.Address, amount *big.Int) []byte {
	enc, err := vault.abi.Pack("escrow", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2efd5b06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(address account, uint256 amount) returns()
func (vault *Vault) TryPackEscrow(account common.Address, amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("escrow", account, amount)
}

// PackEscrowAs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8893963f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowAs(address account, address delegate, uint256 amount) returns()
func (vault *Vault) PackEscrowAs(account common.Address, delegate common.Address, amount *big.Int) []byte {
	enc, err := vault.abi.Pack("escrowAs", account, delegate, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowAs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8893963f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowAs(address account, address delegate, uint256 amount) returns()
func (vault *Vault) TryPackEscrowAs(account common.Address, delegate common.Address, amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("escrowAs", account, delegate, amount)
}

// PackEscrowFromWallet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f51bfbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowFromWallet(address account, uint256 amount, bytes32 jobId, uint8 source, bytes payment) returns()
func (vault *Vault) PackEscrowFromWallet(account common.Address, amount *big.Int, jobId [32]byte, source uint8, payment []byte) []byte {
	enc, err := vault.abi.Pack("escrowFromWallet", account, amount, jobId, source, payment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowFromWallet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f51bfbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowFromWallet(address account, uint256 amount, bytes32 jobId, uint8 source, bytes payment) returns()
func (vault *Vault) TryPackEscrowFromWallet(account common.Address, amount *big.Int, jobId [32]byte, source uint8, payment []byte) ([]byte, error) {
	return vault.abi.Pack("escrowFromWallet", account, amount, jobId, source, payment)
}

// PackLowerDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdd6673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lowerDelegate(address delegate, uint96 limit) returns()
func (vault *Vault) PackLowerDelegate(delegate common.Address, limit *big.Int) []byte {
	enc, err := vault.abi.Pack("lowerDelegate", delegate, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdd6673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerDelegate(address delegate, uint96 limit) returns()
func (vault *Vault) TryPackLowerDelegate(delegate common.Address, limit *big.Int) ([]byte, error) {
	return vault.abi.Pack("lowerDelegate", delegate, limit)
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4076876.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (vault *Vault) PackPay(to common.Address, amount *big.Int) []byte {
	enc, err := vault.abi.Pack("pay", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4076876.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (vault *Vault) TryPackPay(to common.Address, amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("pay", to, amount)
}

// PackSetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f94a447.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDelegate(address delegate, uint96 limit) returns()
func (vault *Vault) PackSetDelegate(delegate common.Address, limit *big.Int) []byte {
	enc, err := vault.abi.Pack("setDelegate", delegate, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f94a447.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDelegate(address delegate, uint96 limit) returns()
func (vault *Vault) TryPackSetDelegate(delegate common.Address, limit *big.Int) ([]byte, error) {
	return vault.abi.Pack("setDelegate", delegate, limit)
}

// PackWithdrawBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda76d5cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBalance(uint256 amount) returns()
func (vault *Vault) PackWithdrawBalance(amount *big.Int) []byte {
	enc, err := vault.abi.Pack("withdrawBalance", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda76d5cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBalance(uint256 amount) returns()
func (vault *Vault) TryPackWithdrawBalance(amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("withdrawBalance", amount)
}

// VaultBalanceWithdrawn represents a BalanceWithdrawn event raised by the Vault contract.
type VaultBalanceWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultBalanceWithdrawnEventName = "BalanceWithdrawn"

// ContractEventName returns the user-defined event name.
func (VaultBalanceWithdrawn) ContractEventName() string {
	return VaultBalanceWithdrawnEventName
}

// UnpackBalanceWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BalanceWithdrawn(address indexed account, uint256 amount, uint256 balance)
func (vault *Vault) UnpackBalanceWithdrawnEvent(log *types.Log) (*VaultBalanceWithdrawn, error) {
	event := "BalanceWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultBalanceWithdrawn)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultDelegateSet represents a DelegateSet event raised by the Vault contract.
type VaultDelegateSet struct {
	Owner    common.Address
	Delegate common.Address
	Limit    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultDelegateSetEventName = "DelegateSet"

// ContractEventName returns the user-defined event name.
func (VaultDelegateSet) ContractEventName() string {
	return VaultDelegateSetEventName
}

// UnpackDelegateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateSet(address indexed owner, address indexed delegate, uint96 limit)
func (vault *Vault) UnpackDelegateSetEvent(log *types.Log) (*VaultDelegateSet, error) {
	event := "DelegateSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDelegateSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultDeposited represents a Deposited event raised by the Vault contract.
type VaultDeposited struct {
	Account common.Address
	Amount  *big.Int
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (VaultDeposited) ContractEventName() string {
	return VaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, uint256 amount, uint256 balance)
func (vault *Vault) UnpackDepositedEvent(log *types.Log) (*VaultDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDeposited)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (vault *Vault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vault.abi.Errors["DelegateLimitExceeded"].ID.Bytes()[:4]) {
		return vault.UnpackDelegateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return vault.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotBookkeeper"].ID.Bytes()[:4]) {
		return vault.UnpackNotBookkeeperError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotRewardDistributor"].ID.Bytes()[:4]) {
		return vault.UnpackNotRewardDistributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PaymentTooShort"].ID.Bytes()[:4]) {
		return vault.UnpackPaymentTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return vault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TransferShort"].ID.Bytes()[:4]) {
		return vault.UnpackTransferShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return vault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultDelegateLimitExceeded represents a DelegateLimitExceeded error raised by the Vault contract.
type VaultDelegateLimitExceeded struct {
	Account  common.Address
	Delegate common.Address
	Amount   *big.Int
	Limit    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateLimitExceeded(address account, address delegate, uint256 amount, uint256 limit)
func VaultDelegateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x86a3db0cc7d24315dc60dd0906789b1d4b797175105529811998623b7ae59620")
}

// UnpackDelegateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateLimitExceeded(address account, address delegate, uint256 amount, uint256 limit)
func (vault *Vault) UnpackDelegateLimitExceededError(raw []byte) (*VaultDelegateLimitExceeded, error) {
	out := new(VaultDelegateLimitExceeded)
	if err := vault.abi.UnpackIntoInterface(out, "DelegateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInsufficientBalance represents a InsufficientBalance error raised by the Vault contract.
type VaultInsufficientBalance struct {
	Account  common.Address
	Required *big.Int
	Balance  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(address account, uint256 required, uint256 balance)
func VaultInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xdb42144d928cd19733b9dfeead8bc02ed403845c274e06a6eee0944fb25ca5c4")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(address account, uint256 required, uint256 balance)
func (vault *Vault) UnpackInsufficientBalanceError(raw []byte) (*VaultInsufficientBalance, error) {
	out := new(VaultInsufficientBalance)
	if err := vault.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotBookkeeper represents a NotBookkeeper error raised by the Vault contract.
type VaultNotBookkeeper struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBookkeeper(address caller)
func VaultNotBookkeeperErrorID() common.Hash {
	return common.HexToHash("0x687e846761ffcac5c4aef734e9e1e6bef0aa39c03ab216b40aba17b0ab59f5d0")
}

// UnpackNotBookkeeperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBookkeeper(address caller)
func (vault *Vault) UnpackNotBookkeeperError(raw []byte) (*VaultNotBookkeeper, error) {
	out := new(VaultNotBookkeeper)
	if err := vault.abi.UnpackIntoInterface(out, "NotBookkeeper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotRewardDistributor represents a NotRewardDistributor error raised by the Vault contract.
type VaultNotRewardDistributor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRewardDistributor(address caller)
func VaultNotRewardDistributorErrorID() common.Hash {
	return common.HexToHash("0x9924bdd95325baf5ba299e31cfcdd015c79e201dbf3693994b01e6e6344b5297")
}

// UnpackNotRewardDistributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRewardDistributor(address caller)
func (vault *Vault) UnpackNotRewardDistributorError(raw []byte) (*VaultNotRewardDistributor, error) {
	out := new(VaultNotRewardDistributor)
	if err := vault.abi.UnpackIntoInterface(out, "NotRewardDistributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPaymentTooShort represents a PaymentTooShort error raised by the Vault contract.
type VaultPaymentTooShort struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentTooShort(uint256 length)
func VaultPaymentTooShortErrorID() common.Hash {
	return common.HexToHash("0xb3f264f30c386ecd82e543adb0cf4c520d42662fe79d71f476739883b568a004")
}

// UnpackPaymentTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentTooShort(uint256 length)
func (vault *Vault) UnpackPaymentTooShortError(raw []byte) (*VaultPaymentTooShort, error) {
	out := new(VaultPaymentTooShort)
	if err := vault.abi.UnpackIntoInterface(out, "PaymentTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Vault contract.
type VaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func VaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (vault *Vault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*VaultReentrancyGuardReentrantCall, error) {
	out := new(VaultReentrancyGuardReentrantCall)
	if err := vault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Vault contract.
type VaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vault *Vault) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultSafeERC20FailedOperation, error) {
	out := new(VaultSafeERC20FailedOperation)
	if err := vault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTransferShort represents a TransferShort error raised by the Vault contract.
type VaultTransferShort struct {
	Required *big.Int
	Held     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShort(uint256 required, uint256 held)
func VaultTransferShortErrorID() common.Hash {
	return common.HexToHash("0x2e847cbc7e92cfa2ace51712ff49c812a43c8274fc16fa6851141be67c00766d")
}

// UnpackTransferShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShort(uint256 required, uint256 held)
func (vault *Vault) UnpackTransferShortError(raw []byte) (*VaultTransferShort, error) {
	out := new(VaultTransferShort)
	if err := vault.abi.UnpackIntoInterface(out, "TransferShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultZeroAmount represents a ZeroAmount error raised by the Vault contract.
type VaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func VaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (vault *Vault) UnpackZeroAmountError(raw []byte) (*VaultZeroAmount, error) {
	out := new(VaultZeroAmount)
	if err := vault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryMetaData contains all meta data concerning the WorkerRegistry contract.
var WorkerRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"models\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"jobs\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"JOBS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MODELS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"name\":\"addModel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"deregister\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"duty\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"active\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"jailedUntil\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"liableUntil\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"keyId\",\"type\":\"uint16\"}],\"internalType\":\"structDuty\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"keyId\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"maxInputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maxOutputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint40\",\"name\":\"liableUntil\",\"type\":\"uint40\"}],\"internalType\":\"structDuties\",\"name\":\"duties\",\"type\":\"tuple\"}],\"name\":\"engage\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"usable\",\"type\":\"bool\"},{\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"identity\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"keyId\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"keyBlock\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"previousKeyUntil\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"internalType\":\"structIdentity\",\"name\":\"id\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"keyId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"isUsable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"modelsOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"numberOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"numberOfOperator\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"offer\",\"outputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"uint104\",\"name\":\"requiredStake\",\"type\":\"uint104\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"internalType\":\"structOffer\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"offering\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"numbers\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"payoutOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"worker\",\"type\":\"uint32\"},{\"internalType\":\"enumOffence\",\"name\":\"offence\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"worth\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"holdsCapacity\",\"type\":\"bool\"}],\"internalType\":\"structMiss\",\"name\":\"miss\",\"type\":\"tuple\"}],\"name\":\"punish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"record\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"live\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"lastOffence\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"incidentAt\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"incidentSlashed\",\"type\":\"uint96\"}],\"internalType\":\"structRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"receiptKey\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"removeModel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"name\":\"setAsk\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"}],\"name\":\"setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"receiptKey\",\"type\":\"bytes32\"}],\"name\":\"setEncryptionKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"setOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"setPayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"height\",\"type\":\"uint40\"}],\"name\":\"slotAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"height\",\"type\":\"uint40\"}],\"name\":\"slotsAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"}],\"name\":\"stakeChanged\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"thresholds\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"suspendsBelow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"restoresFrom\",\"type\":\"uint128\"}],\"internalType\":\"structThresholds\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"unjail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"name\":\"AskSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"}],\"name\":\"CapacitySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"keyId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"receiptKey\",\"type\":\"bytes32\"}],\"name\":\"EncryptionKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"name\":\"ModelAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"inputAsk\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"outputAsk\",\"type\":\"uint48\"}],\"name\":\"ModelRestored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelSuspended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"WorkerDeregistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumOffence\",\"name\":\"offence\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"liveOffences\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"jailedUntil\",\"type\":\"uint40\"}],\"name\":\"WorkerJailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"capacity\",\"type\":\"uint8\"}],\"name\":\"WorkerRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"WorkerUnjailed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"ask\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"minimum\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"maximum\",\"type\":\"uint48\"}],\"name\":\"AskOutsideRails\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"Deregistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"InvalidEncryptionKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"jailedUntil\",\"type\":\"uint40\"}],\"name\":\"JailNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelDelisted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelNotOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"termsId\",\"type\":\"uint32\"}],\"name\":\"ModelOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"NotJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotJobRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"height\",\"type\":\"uint40\"}],\"name\":\"NotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotWorkerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"OperatorTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"TooManyKeys\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooManyModels\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"UnknownWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCapacity\",\"type\":\"error\"}]",
	ID:  "82f327051001ca3e0018d42f277ebd9c0b",
}

// WorkerRegistry is an auto generated Go binding around an Ethereum contract.
type WorkerRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WorkerRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewWorkerRegistry creates a new instance of WorkerRegistry.
func NewWorkerRegistry() *WorkerRegistry {
	parsed, err := WorkerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WorkerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WorkerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models, address staking, address jobs) returns()
func (workerRegistry *WorkerRegistry) PackConstructor(models common.Address, staking common.Address, jobs common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("", models, staking, jobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS() view returns(address)
func (workerRegistry *WorkerRegistry) PackJOBS() []byte {
	enc, err := workerRegistry.abi.Pack("JOBS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS() view returns(address)
func (workerRegistry *WorkerRegistry) TryPackJOBS() ([]byte, error) {
	return workerRegistry.abi.Pack("JOBS")
}

// UnpackJOBS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a7d043.
//
// Solidity: function JOBS() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackJOBS(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("JOBS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10240569.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMAXMODELS() []byte {
	enc, err := workerRegistry.abi.Pack("MAX_MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10240569.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMAXMODELS() ([]byte, error) {
	return workerRegistry.abi.Pack("MAX_MODELS")
}

// UnpackMAXMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10240569.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMAXMODELS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MAX_MODELS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (workerRegistry *WorkerRegistry) PackMODELS() []byte {
	enc, err := workerRegistry.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (workerRegistry *WorkerRegistry) TryPackMODELS() ([]byte, error) {
	return workerRegistry.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING() view returns(address)
func (workerRegistry *WorkerRegistry) PackSTAKING() []byte {
	enc, err := workerRegistry.abi.Pack("STAKING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING() view returns(address)
func (workerRegistry *WorkerRegistry) TryPackSTAKING() ([]byte, error) {
	return workerRegistry.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("STAKING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAddModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f534ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addModel(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) returns()
func (workerRegistry *WorkerRegistry) PackAddModel(number uint32, termsId uint32, inputAsk *big.Int, outputAsk *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("addModel", number, termsId, inputAsk, outputAsk)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f534ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addModel(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) returns()
func (workerRegistry *WorkerRegistry) TryPackAddModel(number uint32, termsId uint32, inputAsk *big.Int, outputAsk *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("addModel", number, termsId, inputAsk, outputAsk)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint32)
func (workerRegistry *WorkerRegistry) PackCount() []byte {
	enc, err := workerRegistry.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackCount() ([]byte, error) {
	return workerRegistry.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackCount(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("count", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDeregister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7ad778.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deregister(uint32 number) returns()
func (workerRegistry *WorkerRegistry) PackDeregister(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("deregister", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeregister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7ad778.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deregister(uint32 number) returns()
func (workerRegistry *WorkerRegistry) TryPackDeregister(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("deregister", number)
}

// PackDuty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e3249e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function duty(uint32 number) view returns((address,uint8,uint8,uint32,uint32,uint16))
func (workerRegistry *WorkerRegistry) PackDuty(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("duty", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDuty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e3249e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function duty(uint32 number) view returns((address,uint8,uint8,uint32,uint32,uint16))
func (workerRegistry *WorkerRegistry) TryPackDuty(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("duty", number)
}

// UnpackDuty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e3249e4.
//
// Solidity: function duty(uint32 number) view returns((address,uint8,uint8,uint32,uint32,uint16))
func (workerRegistry *WorkerRegistry) UnpackDuty(data []byte) (Duty, error) {
	out, err := workerRegistry.abi.Unpack("duty", data)
	if err != nil {
		return *new(Duty), err
	}
	out0 := *abi.ConvertType(out[0], new(Duty)).(*Duty)
	return out0, nil
}

// PackEngage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1dac64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function engage(uint32 number, uint32 keyId, (uint32,uint48,uint48,uint40) duties) returns(bool usable, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) PackEngage(number uint32, keyId uint32, duties Duties) []byte {
	enc, err := workerRegistry.abi.Pack("engage", number, keyId, duties)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEngage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1dac64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function engage(uint32 number, uint32 keyId, (uint32,uint48,uint48,uint40) duties) returns(bool usable, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) TryPackEngage(number uint32, keyId uint32, duties Duties) ([]byte, error) {
	return workerRegistry.abi.Pack("engage", number, keyId, duties)
}

// EngageOutput serves as a container for the return parameters of contract
// method Engage.
type EngageOutput struct {
	Usable    bool
	InputAsk  *big.Int
	OutputAsk *big.Int
}

// UnpackEngage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb1dac64.
//
// Solidity: function engage(uint32 number, uint32 keyId, (uint32,uint48,uint48,uint40) duties) returns(bool usable, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) UnpackEngage(data []byte) (EngageOutput, error) {
	out, err := workerRegistry.abi.Unpack("engage", data)
	outstruct := new(EngageOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Usable = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.InputAsk = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.OutputAsk = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918b580e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identity(uint32 number) view returns((address,uint32,uint40,address,uint32,bytes32) id)
func (workerRegistry *WorkerRegistry) PackIdentity(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("identity", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918b580e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identity(uint32 number) view returns((address,uint32,uint40,address,uint32,bytes32) id)
func (workerRegistry *WorkerRegistry) TryPackIdentity(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("identity", number)
}

// UnpackIdentity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x918b580e.
//
// Solidity: function identity(uint32 number) view returns((address,uint32,uint40,address,uint32,bytes32) id)
func (workerRegistry *WorkerRegistry) UnpackIdentity(data []byte) (Identity, error) {
	out, err := workerRegistry.abi.Unpack("identity", data)
	if err != nil {
		return *new(Identity), err
	}
	out0 := *abi.ConvertType(out[0], new(Identity)).(*Identity)
	return out0, nil
}

// PackIsUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b45b303.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isUsable(uint32 number, uint32 keyId, uint32 termsId) view returns(bool)
func (workerRegistry *WorkerRegistry) PackIsUsable(number uint32, keyId uint32, termsId uint32) []byte {
	enc, err := workerRegistry.abi.Pack("isUsable", number, keyId, termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b45b303.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isUsable(uint32 number, uint32 keyId, uint32 termsId) view returns(bool)
func (workerRegistry *WorkerRegistry) TryPackIsUsable(number uint32, keyId uint32, termsId uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("isUsable", number, keyId, termsId)
}

// UnpackIsUsable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b45b303.
//
// Solidity: function isUsable(uint32 number, uint32 keyId, uint32 termsId) view returns(bool)
func (workerRegistry *WorkerRegistry) UnpackIsUsable(data []byte) (bool, error) {
	out, err := workerRegistry.abi.Unpack("isUsable", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318f337f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelsOf(uint32 number) view returns(uint256[])
func (workerRegistry *WorkerRegistry) PackModelsOf(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("modelsOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318f337f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelsOf(uint32 number) view returns(uint256[])
func (workerRegistry *WorkerRegistry) TryPackModelsOf(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("modelsOf", number)
}

// UnpackModelsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x318f337f.
//
// Solidity: function modelsOf(uint32 number) view returns(uint256[])
func (workerRegistry *WorkerRegistry) UnpackModelsOf(data []byte) ([]*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("modelsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f0ed9bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numberOf(address worker) view returns(uint32)
func (workerRegistry *WorkerRegistry) PackNumberOf(worker common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("numberOf", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f0ed9bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numberOf(address worker) view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackNumberOf(worker common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("numberOf", worker)
}

// UnpackNumberOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f0ed9bd.
//
// Solidity: function numberOf(address worker) view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackNumberOf(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("numberOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNumberOfOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2f5561f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numberOfOperator(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) PackNumberOfOperator(operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("numberOfOperator", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumberOfOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2f5561f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numberOfOperator(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackNumberOfOperator(operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("numberOfOperator", operator)
}

// UnpackNumberOfOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2f5561f.
//
// Solidity: function numberOfOperator(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackNumberOfOperator(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("numberOfOperator", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e520967.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(uint32 number, uint32 termsId) view returns((uint48,uint48,bool,uint104,uint32))
func (workerRegistry *WorkerRegistry) PackOffer(number uint32, termsId uint32) []byte {
	enc, err := workerRegistry.abi.Pack("offer", number, termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e520967.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(uint32 number, uint32 termsId) view returns((uint48,uint48,bool,uint104,uint32))
func (workerRegistry *WorkerRegistry) TryPackOffer(number uint32, termsId uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("offer", number, termsId)
}

// UnpackOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e520967.
//
// Solidity: function offer(uint32 number, uint32 termsId) view returns((uint48,uint48,bool,uint104,uint32))
func (workerRegistry *WorkerRegistry) UnpackOffer(data []byte) (Offer, error) {
	out, err := workerRegistry.abi.Unpack("offer", data)
	if err != nil {
		return *new(Offer), err
	}
	out0 := *abi.ConvertType(out[0], new(Offer)).(*Offer)
	return out0, nil
}

// PackOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3e2d539.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offering(uint32 termsId, uint256 offset, uint256 limit) view returns(uint32[] numbers)
func (workerRegistry *WorkerRegistry) PackOffering(termsId uint32, offset *big.Int, limit *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("offering", termsId, offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3e2d539.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offering(uint32 termsId, uint256 offset, uint256 limit) view returns(uint32[] numbers)
func (workerRegistry *WorkerRegistry) TryPackOffering(termsId uint32, offset *big.Int, limit *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("offering", termsId, offset, limit)
}

// UnpackOffering is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3e2d539.
//
// Solidity: function offering(uint32 termsId, uint256 offset, uint256 limit) view returns(uint32[] numbers)
func (workerRegistry *WorkerRegistry) UnpackOffering(data []byte) ([]uint32, error) {
	out, err := workerRegistry.abi.Unpack("offering", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcd65bd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) PackOperatorOf(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("operatorOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcd65bd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) TryPackOperatorOf(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("operatorOf", number)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbcd65bd0.
//
// Solidity: function operatorOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) UnpackOperatorOf(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3825d354.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) PackPayoutOf(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("payoutOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3825d354.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) TryPackPayoutOf(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("payoutOf", number)
}

// UnpackPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3825d354.
//
// Solidity: function payoutOf(uint32 number) view returns(address)
func (workerRegistry *WorkerRegistry) UnpackPayoutOf(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("payoutOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPunish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40728539.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function punish((uint32,uint8,bytes32,uint32,address,uint96,uint40,bool) miss) returns()
func (workerRegistry *WorkerRegistry) PackPunish(miss Miss) []byte {
	enc, err := workerRegistry.abi.Pack("punish", miss)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPunish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40728539.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function punish((uint32,uint8,bytes32,uint32,address,uint96,uint40,bool) miss) returns()
func (workerRegistry *WorkerRegistry) TryPackPunish(miss Miss) ([]byte, error) {
	return workerRegistry.abi.Pack("punish", miss)
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51e302e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint32 number) view returns((uint8,uint40,uint40,uint96))
func (workerRegistry *WorkerRegistry) PackRecord(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51e302e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint32 number) view returns((uint8,uint40,uint40,uint96))
func (workerRegistry *WorkerRegistry) TryPackRecord(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51e302e0.
//
// Solidity: function record(uint32 number) view returns((uint8,uint40,uint40,uint96))
func (workerRegistry *WorkerRegistry) UnpackRecord(data []byte) (Record, error) {
	out, err := workerRegistry.abi.Unpack("record", data)
	if err != nil {
		return *new(Record), err
	}
	out0 := *abi.ConvertType(out[0], new(Record)).(*Record)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf98f0ae5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address operator, address payout, uint8 capacity, bytes encryptionKey, bytes32 receiptKey) returns(uint32 number)
func (workerRegistry *WorkerRegistry) PackRegister(operator common.Address, payout common.Address, capacity uint8, encryptionKey []byte, receiptKey [32]byte) []byte {
	enc, err := workerRegistry.abi.Pack("register", operator, payout, capacity, encryptionKey, receiptKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf98f0ae5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address operator, address payout, uint8 capacity, bytes encryptionKey, bytes32 receiptKey) returns(uint32 number)
func (workerRegistry *WorkerRegistry) TryPackRegister(operator common.Address, payout common.Address, capacity uint8, encryptionKey []byte, receiptKey [32]byte) ([]byte, error) {
	return workerRegistry.abi.Pack("register", operator, payout, capacity, encryptionKey, receiptKey)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf98f0ae5.
//
// Solidity: function register(address operator, address payout, uint8 capacity, bytes encryptionKey, bytes32 receiptKey) returns(uint32 number)
func (workerRegistry *WorkerRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7477d418.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint32 number, address operator) returns()
func (workerRegistry *WorkerRegistry) PackRelease(number uint32, operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("release", number, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7477d418.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint32 number, address operator) returns()
func (workerRegistry *WorkerRegistry) TryPackRelease(number uint32, operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("release", number, operator)
}

// PackRemoveModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35612428.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeModel(uint32 number, uint32 termsId) returns()
func (workerRegistry *WorkerRegistry) PackRemoveModel(number uint32, termsId uint32) []byte {
	enc, err := workerRegistry.abi.Pack("removeModel", number, termsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35612428.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeModel(uint32 number, uint32 termsId) returns()
func (workerRegistry *WorkerRegistry) TryPackRemoveModel(number uint32, termsId uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("removeModel", number, termsId)
}

// PackSetAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28e7d94d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAsk(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) returns()
func (workerRegistry *WorkerRegistry) PackSetAsk(number uint32, termsId uint32, inputAsk *big.Int, outputAsk *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("setAsk", number, termsId, inputAsk, outputAsk)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28e7d94d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAsk(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) returns()
func (workerRegistry *WorkerRegistry) TryPackSetAsk(number uint32, termsId uint32, inputAsk *big.Int, outputAsk *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("setAsk", number, termsId, inputAsk, outputAsk)
}

// PackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd098dcd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCapacity(uint32 number, uint8 capacity) returns()
func (workerRegistry *WorkerRegistry) PackSetCapacity(number uint32, capacity uint8) []byte {
	enc, err := workerRegistry.abi.Pack("setCapacity", number, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd098dcd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCapacity(uint32 number, uint8 capacity) returns()
func (workerRegistry *WorkerRegistry) TryPackSetCapacity(number uint32, capacity uint8) ([]byte, error) {
	return workerRegistry.abi.Pack("setCapacity", number, capacity)
}

// PackSetEncryptionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1c75b91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEncryptionKey(uint32 number, bytes encryptionKey, bytes32 receiptKey) returns()
func (workerRegistry *WorkerRegistry) PackSetEncryptionKey(number uint32, encryptionKey []byte, receiptKey [32]byte) []byte {
	enc, err := workerRegistry.abi.Pack("setEncryptionKey", number, encryptionKey, receiptKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEncryptionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1c75b91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEncryptionKey(uint32 number, bytes encryptionKey, bytes32 receiptKey) returns()
func (workerRegistry *WorkerRegistry) TryPackSetEncryptionKey(number uint32, encryptionKey []byte, receiptKey [32]byte) ([]byte, error) {
	return workerRegistry.abi.Pack("setEncryptionKey", number, encryptionKey, receiptKey)
}

// PackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91fbf554.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperator(uint32 number, address operator) returns()
func (workerRegistry *WorkerRegistry) PackSetOperator(number uint32, operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("setOperator", number, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91fbf554.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperator(uint32 number, address operator) returns()
func (workerRegistry *WorkerRegistry) TryPackSetOperator(number uint32, operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("setOperator", number, operator)
}

// PackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a416a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayout(uint32 number, address payout) returns()
func (workerRegistry *WorkerRegistry) PackSetPayout(number uint32, payout common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("setPayout", number, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a416a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayout(uint32 number, address payout) returns()
func (workerRegistry *WorkerRegistry) TryPackSetPayout(number uint32, payout common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("setPayout", number, payout)
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2d6e103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint32 termsId, uint256 slot, uint40 height) view returns(uint32)
func (workerRegistry *WorkerRegistry) PackSlotAt(termsId uint32, slot *big.Int, height *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("slotAt", termsId, slot, height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2d6e103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint32 termsId, uint256 slot, uint40 height) view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackSlotAt(termsId uint32, slot *big.Int, height *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("slotAt", termsId, slot, height)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2d6e103.
//
// Solidity: function slotAt(uint32 termsId, uint256 slot, uint40 height) view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackSlotAt(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSlotsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfef0e09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotsAt(uint32 termsId, uint40 height) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackSlotsAt(termsId uint32, height *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("slotsAt", termsId, height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfef0e09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotsAt(uint32 termsId, uint40 height) view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackSlotsAt(termsId uint32, height *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("slotsAt", termsId, height)
}

// UnpackSlotsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfef0e09.
//
// Solidity: function slotsAt(uint32 termsId, uint40 height) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackSlotsAt(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("slotsAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd8bbe5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeChanged(uint32 number, uint96 staked) returns()
func (workerRegistry *WorkerRegistry) PackStakeChanged(number uint32, staked *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("stakeChanged", number, staked)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd8bbe5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeChanged(uint32 number, uint96 staked) returns()
func (workerRegistry *WorkerRegistry) TryPackStakeChanged(number uint32, staked *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("stakeChanged", number, staked)
}

// PackThresholds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6163846e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thresholds(uint32 number) view returns((uint128,uint128))
func (workerRegistry *WorkerRegistry) PackThresholds(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("thresholds", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThresholds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6163846e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thresholds(uint32 number) view returns((uint128,uint128))
func (workerRegistry *WorkerRegistry) TryPackThresholds(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("thresholds", number)
}

// UnpackThresholds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6163846e.
//
// Solidity: function thresholds(uint32 number) view returns((uint128,uint128))
func (workerRegistry *WorkerRegistry) UnpackThresholds(data []byte) (Thresholds, error) {
	out, err := workerRegistry.abi.Unpack("thresholds", data)
	if err != nil {
		return *new(Thresholds), err
	}
	out0 := *abi.ConvertType(out[0], new(Thresholds)).(*Thresholds)
	return out0, nil
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint32 number) returns()
func (workerRegistry *WorkerRegistry) PackUnjail(number uint32) []byte {
	enc, err := workerRegistry.abi.Pack("unjail", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint32 number) returns()
func (workerRegistry *WorkerRegistry) TryPackUnjail(number uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("unjail", number)
}

// WorkerRegistryAskSet represents a AskSet event raised by the WorkerRegistry contract.
type WorkerRegistryAskSet struct {
	Number    uint32
	TermsId   uint32
	InputAsk  *big.Int
	OutputAsk *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryAskSetEventName = "AskSet"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryAskSet) ContractEventName() string {
	return WorkerRegistryAskSetEventName
}

// UnpackAskSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskSet(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) UnpackAskSetEvent(log *types.Log) (*WorkerRegistryAskSet, error) {
	event := "AskSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryAskSet)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryCapacitySet represents a CapacitySet event raised by the WorkerRegistry contract.
type WorkerRegistryCapacitySet struct {
	Number   uint32
	Capacity uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryCapacitySetEventName = "CapacitySet"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryCapacitySet) ContractEventName() string {
	return WorkerRegistryCapacitySetEventName
}

// UnpackCapacitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapacitySet(uint32 indexed number, uint8 capacity)
func (workerRegistry *WorkerRegistry) UnpackCapacitySetEvent(log *types.Log) (*WorkerRegistryCapacitySet, error) {
	event := "CapacitySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryCapacitySet)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryEncryptionKeySet represents a EncryptionKeySet event raised by the WorkerRegistry contract.
type WorkerRegistryEncryptionKeySet struct {
	Number        uint32
	KeyId         uint32
	EncryptionKey []byte
	ReceiptKey    [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryEncryptionKeySetEventName = "EncryptionKeySet"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryEncryptionKeySet) ContractEventName() string {
	return WorkerRegistryEncryptionKeySetEventName
}

// UnpackEncryptionKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EncryptionKeySet(uint32 indexed number, uint32 keyId, bytes encryptionKey, bytes32 receiptKey)
func (workerRegistry *WorkerRegistry) UnpackEncryptionKeySetEvent(log *types.Log) (*WorkerRegistryEncryptionKeySet, error) {
	event := "EncryptionKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryEncryptionKeySet)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryModelAdded represents a ModelAdded event raised by the WorkerRegistry contract.
type WorkerRegistryModelAdded struct {
	Number    uint32
	TermsId   uint32
	InputAsk  *big.Int
	OutputAsk *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryModelAddedEventName = "ModelAdded"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryModelAdded) ContractEventName() string {
	return WorkerRegistryModelAddedEventName
}

// UnpackModelAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelAdded(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) UnpackModelAddedEvent(log *types.Log) (*WorkerRegistryModelAdded, error) {
	event := "ModelAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryModelAdded)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryModelRemoved represents a ModelRemoved event raised by the WorkerRegistry contract.
type WorkerRegistryModelRemoved struct {
	Number  uint32
	TermsId uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryModelRemovedEventName = "ModelRemoved"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryModelRemoved) ContractEventName() string {
	return WorkerRegistryModelRemovedEventName
}

// UnpackModelRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRemoved(uint32 indexed number, uint32 indexed termsId)
func (workerRegistry *WorkerRegistry) UnpackModelRemovedEvent(log *types.Log) (*WorkerRegistryModelRemoved, error) {
	event := "ModelRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryModelRemoved)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryModelRestored represents a ModelRestored event raised by the WorkerRegistry contract.
type WorkerRegistryModelRestored struct {
	Number    uint32
	TermsId   uint32
	InputAsk  *big.Int
	OutputAsk *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryModelRestoredEventName = "ModelRestored"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryModelRestored) ContractEventName() string {
	return WorkerRegistryModelRestoredEventName
}

// UnpackModelRestoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRestored(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk)
func (workerRegistry *WorkerRegistry) UnpackModelRestoredEvent(log *types.Log) (*WorkerRegistryModelRestored, error) {
	event := "ModelRestored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryModelRestored)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryModelSuspended represents a ModelSuspended event raised by the WorkerRegistry contract.
type WorkerRegistryModelSuspended struct {
	Number  uint32
	TermsId uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryModelSuspendedEventName = "ModelSuspended"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryModelSuspended) ContractEventName() string {
	return WorkerRegistryModelSuspendedEventName
}

// UnpackModelSuspendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelSuspended(uint32 indexed number, uint32 indexed termsId)
func (workerRegistry *WorkerRegistry) UnpackModelSuspendedEvent(log *types.Log) (*WorkerRegistryModelSuspended, error) {
	event := "ModelSuspended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryModelSuspended)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryOperatorSet represents a OperatorSet event raised by the WorkerRegistry contract.
type WorkerRegistryOperatorSet struct {
	Number   uint32
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryOperatorSetEventName = "OperatorSet"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryOperatorSet) ContractEventName() string {
	return WorkerRegistryOperatorSetEventName
}

// UnpackOperatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSet(uint32 indexed number, address indexed operator)
func (workerRegistry *WorkerRegistry) UnpackOperatorSetEvent(log *types.Log) (*WorkerRegistryOperatorSet, error) {
	event := "OperatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryOperatorSet)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryPayoutSet represents a PayoutSet event raised by the WorkerRegistry contract.
type WorkerRegistryPayoutSet struct {
	Number uint32
	Payout common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryPayoutSetEventName = "PayoutSet"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryPayoutSet) ContractEventName() string {
	return WorkerRegistryPayoutSetEventName
}

// UnpackPayoutSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutSet(uint32 indexed number, address indexed payout)
func (workerRegistry *WorkerRegistry) UnpackPayoutSetEvent(log *types.Log) (*WorkerRegistryPayoutSet, error) {
	event := "PayoutSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryPayoutSet)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryWorkerDeregistered represents a WorkerDeregistered event raised by the WorkerRegistry contract.
type WorkerRegistryWorkerDeregistered struct {
	Number uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWorkerDeregisteredEventName = "WorkerDeregistered"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWorkerDeregistered) ContractEventName() string {
	return WorkerRegistryWorkerDeregisteredEventName
}

// UnpackWorkerDeregisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerDeregistered(uint32 indexed number)
func (workerRegistry *WorkerRegistry) UnpackWorkerDeregisteredEvent(log *types.Log) (*WorkerRegistryWorkerDeregistered, error) {
	event := "WorkerDeregistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWorkerDeregistered)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryWorkerJailed represents a WorkerJailed event raised by the WorkerRegistry contract.
type WorkerRegistryWorkerJailed struct {
	Number       uint32
	JobId        [32]byte
	Offence      uint8
	LiveOffences uint8
	JailedUntil  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWorkerJailedEventName = "WorkerJailed"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWorkerJailed) ContractEventName() string {
	return WorkerRegistryWorkerJailedEventName
}

// UnpackWorkerJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerJailed(uint32 indexed number, bytes32 indexed jobId, uint8 offence, uint8 liveOffences, uint40 jailedUntil)
func (workerRegistry *WorkerRegistry) UnpackWorkerJailedEvent(log *types.Log) (*WorkerRegistryWorkerJailed, error) {
	event := "WorkerJailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWorkerJailed)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryWorkerRegistered represents a WorkerRegistered event raised by the WorkerRegistry contract.
type WorkerRegistryWorkerRegistered struct {
	Number   uint32
	Worker   common.Address
	Operator common.Address
	Payout   common.Address
	Capacity uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWorkerRegisteredEventName = "WorkerRegistered"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWorkerRegistered) ContractEventName() string {
	return WorkerRegistryWorkerRegisteredEventName
}

// UnpackWorkerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerRegistered(uint32 indexed number, address indexed worker, address indexed operator, address payout, uint8 capacity)
func (workerRegistry *WorkerRegistry) UnpackWorkerRegisteredEvent(log *types.Log) (*WorkerRegistryWorkerRegistered, error) {
	event := "WorkerRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWorkerRegistered)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkerRegistryWorkerUnjailed represents a WorkerUnjailed event raised by the WorkerRegistry contract.
type WorkerRegistryWorkerUnjailed struct {
	Number uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWorkerUnjailedEventName = "WorkerUnjailed"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWorkerUnjailed) ContractEventName() string {
	return WorkerRegistryWorkerUnjailedEventName
}

// UnpackWorkerUnjailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerUnjailed(uint32 indexed number)
func (workerRegistry *WorkerRegistry) UnpackWorkerUnjailedEvent(log *types.Log) (*WorkerRegistryWorkerUnjailed, error) {
	event := "WorkerUnjailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWorkerUnjailed)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (workerRegistry *WorkerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["AskOutsideRails"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackAskOutsideRailsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["Deregistered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackDeregisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["InvalidEncryptionKey"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackInvalidEncryptionKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["JailNotOver"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackJailNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ModelDelisted"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackModelDelistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ModelNotOffered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackModelNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ModelOffered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackModelOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotJailed"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotJobRegistry"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotOperatorOf"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotOperatorOfError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotPast"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotWorkerOrOperator"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotWorkerOrOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["OperatorTaken"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackOperatorTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["TooManyKeys"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackTooManyKeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["TooManyModels"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackTooManyModelsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["UnknownWorker"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackUnknownWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ZeroCapacity"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackZeroCapacityError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WorkerRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the WorkerRegistry contract.
type WorkerRegistryAlreadyRegistered struct {
	Worker common.Address
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address worker, uint32 number)
func WorkerRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x47407b271b6111c7528d73df33abc156f3f8b14992ca470776958830a105128c")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address worker, uint32 number)
func (workerRegistry *WorkerRegistry) UnpackAlreadyRegisteredError(raw []byte) (*WorkerRegistryAlreadyRegistered, error) {
	out := new(WorkerRegistryAlreadyRegistered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryAskOutsideRails represents a AskOutsideRails error raised by the WorkerRegistry contract.
type WorkerRegistryAskOutsideRails struct {
	Ask     *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskOutsideRails(uint48 ask, uint48 minimum, uint48 maximum)
func WorkerRegistryAskOutsideRailsErrorID() common.Hash {
	return common.HexToHash("0x35e2ff6b079ea5fe115120901f34dceed4b6f561625ee6aa84c5df0c1470db18")
}

// UnpackAskOutsideRailsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskOutsideRails(uint48 ask, uint48 minimum, uint48 maximum)
func (workerRegistry *WorkerRegistry) UnpackAskOutsideRailsError(raw []byte) (*WorkerRegistryAskOutsideRails, error) {
	out := new(WorkerRegistryAskOutsideRails)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "AskOutsideRails", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the WorkerRegistry contract.
type WorkerRegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func WorkerRegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (workerRegistry *WorkerRegistry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*WorkerRegistryCheckpointUnorderedInsertion, error) {
	out := new(WorkerRegistryCheckpointUnorderedInsertion)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryDeregistered represents a Deregistered error raised by the WorkerRegistry contract.
type WorkerRegistryDeregistered struct {
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Deregistered(uint32 number)
func WorkerRegistryDeregisteredErrorID() common.Hash {
	return common.HexToHash("0xe7102c1e5c7e9bbc90b6762aa981b6a2261eaddb134804855c0f1945a6e1a8dc")
}

// UnpackDeregisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Deregistered(uint32 number)
func (workerRegistry *WorkerRegistry) UnpackDeregisteredError(raw []byte) (*WorkerRegistryDeregistered, error) {
	out := new(WorkerRegistryDeregistered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "Deregistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryInvalidEncryptionKey represents a InvalidEncryptionKey error raised by the WorkerRegistry contract.
type WorkerRegistryInvalidEncryptionKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEncryptionKey(uint256 length)
func WorkerRegistryInvalidEncryptionKeyErrorID() common.Hash {
	return common.HexToHash("0xea909925778af805d8816a769010a1c9c1521c75d13db811c1d526268e3c8c89")
}

// UnpackInvalidEncryptionKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEncryptionKey(uint256 length)
func (workerRegistry *WorkerRegistry) UnpackInvalidEncryptionKeyError(raw []byte) (*WorkerRegistryInvalidEncryptionKey, error) {
	out := new(WorkerRegistryInvalidEncryptionKey)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "InvalidEncryptionKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryJailNotOver represents a JailNotOver error raised by the WorkerRegistry contract.
type WorkerRegistryJailNotOver struct {
	Number      uint32
	JailedUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JailNotOver(uint32 number, uint40 jailedUntil)
func WorkerRegistryJailNotOverErrorID() common.Hash {
	return common.HexToHash("0xe0df6040621383f2eb469043aa1a795b1fc2d1f0a8ce53a55cc1e46cf8016f33")
}

// UnpackJailNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JailNotOver(uint32 number, uint40 jailedUntil)
func (workerRegistry *WorkerRegistry) UnpackJailNotOverError(raw []byte) (*WorkerRegistryJailNotOver, error) {
	out := new(WorkerRegistryJailNotOver)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "JailNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryModelDelisted represents a ModelDelisted error raised by the WorkerRegistry contract.
type WorkerRegistryModelDelisted struct {
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelDelisted(uint32 termsId)
func WorkerRegistryModelDelistedErrorID() common.Hash {
	return common.HexToHash("0xcbc833df16f2da78af0ddab0d743df4553440b2353cf7b39538c89a1ea0b8d16")
}

// UnpackModelDelistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelDelisted(uint32 termsId)
func (workerRegistry *WorkerRegistry) UnpackModelDelistedError(raw []byte) (*WorkerRegistryModelDelisted, error) {
	out := new(WorkerRegistryModelDelisted)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ModelDelisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryModelNotOffered represents a ModelNotOffered error raised by the WorkerRegistry contract.
type WorkerRegistryModelNotOffered struct {
	Number  uint32
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelNotOffered(uint32 number, uint32 termsId)
func WorkerRegistryModelNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xffc384185d999462020d2657889f3cdf49b4723a63ce9fc6fe6d2d15fffd9b61")
}

// UnpackModelNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelNotOffered(uint32 number, uint32 termsId)
func (workerRegistry *WorkerRegistry) UnpackModelNotOfferedError(raw []byte) (*WorkerRegistryModelNotOffered, error) {
	out := new(WorkerRegistryModelNotOffered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ModelNotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryModelOffered represents a ModelOffered error raised by the WorkerRegistry contract.
type WorkerRegistryModelOffered struct {
	Number  uint32
	TermsId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelOffered(uint32 number, uint32 termsId)
func WorkerRegistryModelOfferedErrorID() common.Hash {
	return common.HexToHash("0x88f26c8feb0266e9bd825978611cf397c106f17420e0be5804bb1b5a23101c71")
}

// UnpackModelOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelOffered(uint32 number, uint32 termsId)
func (workerRegistry *WorkerRegistry) UnpackModelOfferedError(raw []byte) (*WorkerRegistryModelOffered, error) {
	out := new(WorkerRegistryModelOffered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ModelOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotJailed represents a NotJailed error raised by the WorkerRegistry contract.
type WorkerRegistryNotJailed struct {
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJailed(uint32 number)
func WorkerRegistryNotJailedErrorID() common.Hash {
	return common.HexToHash("0x8de16a1d40777c126069d950e38edad7276db2b4c66b8be6f8933934a3c3050d")
}

// UnpackNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJailed(uint32 number)
func (workerRegistry *WorkerRegistry) UnpackNotJailedError(raw []byte) (*WorkerRegistryNotJailed, error) {
	out := new(WorkerRegistryNotJailed)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotJobRegistry represents a NotJobRegistry error raised by the WorkerRegistry contract.
type WorkerRegistryNotJobRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJobRegistry(address caller)
func WorkerRegistryNotJobRegistryErrorID() common.Hash {
	return common.HexToHash("0x4cf9dc44e49c4be4302745b2339ef8c3afdc72293c277570e60d8a8d6539cb90")
}

// UnpackNotJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJobRegistry(address caller)
func (workerRegistry *WorkerRegistry) UnpackNotJobRegistryError(raw []byte) (*WorkerRegistryNotJobRegistry, error) {
	out := new(WorkerRegistryNotJobRegistry)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotOperatorOf represents a NotOperatorOf error raised by the WorkerRegistry contract.
type WorkerRegistryNotOperatorOf struct {
	Number uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperatorOf(uint32 number, address caller)
func WorkerRegistryNotOperatorOfErrorID() common.Hash {
	return common.HexToHash("0x96dfee73269a5c4da5a0c96c6f60e80a38e48356867082a3936c5c99b40d114e")
}

// UnpackNotOperatorOfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperatorOf(uint32 number, address caller)
func (workerRegistry *WorkerRegistry) UnpackNotOperatorOfError(raw []byte) (*WorkerRegistryNotOperatorOf, error) {
	out := new(WorkerRegistryNotOperatorOf)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotOperatorOf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotPast represents a NotPast error raised by the WorkerRegistry contract.
type WorkerRegistryNotPast struct {
	Height *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPast(uint40 height)
func WorkerRegistryNotPastErrorID() common.Hash {
	return common.HexToHash("0x143585d040731cd0175567ab6416e0b7112a479d5f524ff8f5b78ecdabd7e3e4")
}

// UnpackNotPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPast(uint40 height)
func (workerRegistry *WorkerRegistry) UnpackNotPastError(raw []byte) (*WorkerRegistryNotPast, error) {
	out := new(WorkerRegistryNotPast)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotStaking represents a NotStaking error raised by the WorkerRegistry contract.
type WorkerRegistryNotStaking struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address caller)
func WorkerRegistryNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address caller)
func (workerRegistry *WorkerRegistry) UnpackNotStakingError(raw []byte) (*WorkerRegistryNotStaking, error) {
	out := new(WorkerRegistryNotStaking)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotWorker represents a NotWorker error raised by the WorkerRegistry contract.
type WorkerRegistryNotWorker struct {
	Number uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(uint32 number, address caller)
func WorkerRegistryNotWorkerErrorID() common.Hash {
	return common.HexToHash("0x30035690ab6fd1d770c834a69286b8ee9198afcb9cd3db5a3fec37ff81993a1e")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(uint32 number, address caller)
func (workerRegistry *WorkerRegistry) UnpackNotWorkerError(raw []byte) (*WorkerRegistryNotWorker, error) {
	out := new(WorkerRegistryNotWorker)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotWorkerOrOperator represents a NotWorkerOrOperator error raised by the WorkerRegistry contract.
type WorkerRegistryNotWorkerOrOperator struct {
	Number uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorkerOrOperator(uint32 number, address caller)
func WorkerRegistryNotWorkerOrOperatorErrorID() common.Hash {
	return common.HexToHash("0xf4e02bd1edf64e4741204ded14808ac155ff472f4ec6f7f9318da660d41cc982")
}

// UnpackNotWorkerOrOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorkerOrOperator(uint32 number, address caller)
func (workerRegistry *WorkerRegistry) UnpackNotWorkerOrOperatorError(raw []byte) (*WorkerRegistryNotWorkerOrOperator, error) {
	out := new(WorkerRegistryNotWorkerOrOperator)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotWorkerOrOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryOperatorTaken represents a OperatorTaken error raised by the WorkerRegistry contract.
type WorkerRegistryOperatorTaken struct {
	Operator common.Address
	Number   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorTaken(address operator, uint32 number)
func WorkerRegistryOperatorTakenErrorID() common.Hash {
	return common.HexToHash("0x3cd51e372ffa36e253994188e52a77f617f322b156e966bda6cc7d491dd77370")
}

// UnpackOperatorTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorTaken(address operator, uint32 number)
func (workerRegistry *WorkerRegistry) UnpackOperatorTakenError(raw []byte) (*WorkerRegistryOperatorTaken, error) {
	out := new(WorkerRegistryOperatorTaken)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "OperatorTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryStakeTooLow represents a StakeTooLow error raised by the WorkerRegistry contract.
type WorkerRegistryStakeTooLow struct {
	Number   uint32
	Required *big.Int
	Staked   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint32 number, uint256 required, uint256 staked)
func WorkerRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x207964a32b20b5c12d200cb7debf1afcf0fe7e59381663e3a2448af46e6c88ed")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint32 number, uint256 required, uint256 staked)
func (workerRegistry *WorkerRegistry) UnpackStakeTooLowError(raw []byte) (*WorkerRegistryStakeTooLow, error) {
	out := new(WorkerRegistryStakeTooLow)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryTooManyKeys represents a TooManyKeys error raised by the WorkerRegistry contract.
type WorkerRegistryTooManyKeys struct {
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyKeys(uint32 number)
func WorkerRegistryTooManyKeysErrorID() common.Hash {
	return common.HexToHash("0x016e173378c250cc1fe7028463f111f086ae1f31f043e805dc955de081a6a74b")
}

// UnpackTooManyKeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyKeys(uint32 number)
func (workerRegistry *WorkerRegistry) UnpackTooManyKeysError(raw []byte) (*WorkerRegistryTooManyKeys, error) {
	out := new(WorkerRegistryTooManyKeys)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "TooManyKeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryTooManyModels represents a TooManyModels error raised by the WorkerRegistry contract.
type WorkerRegistryTooManyModels struct {
	Number uint32
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyModels(uint32 number, uint256 limit)
func WorkerRegistryTooManyModelsErrorID() common.Hash {
	return common.HexToHash("0xe805c009459e239ac15405afd82598283c738809d7474f61281105f8656802e8")
}

// UnpackTooManyModelsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyModels(uint32 number, uint256 limit)
func (workerRegistry *WorkerRegistry) UnpackTooManyModelsError(raw []byte) (*WorkerRegistryTooManyModels, error) {
	out := new(WorkerRegistryTooManyModels)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "TooManyModels", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryUnknownWorker represents a UnknownWorker error raised by the WorkerRegistry contract.
type WorkerRegistryUnknownWorker struct {
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownWorker(uint32 number)
func WorkerRegistryUnknownWorkerErrorID() common.Hash {
	return common.HexToHash("0xb852d31835bf4decaad1e16c30ae109cb8997afaf82a851bce12c3100362418b")
}

// UnpackUnknownWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownWorker(uint32 number)
func (workerRegistry *WorkerRegistry) UnpackUnknownWorkerError(raw []byte) (*WorkerRegistryUnknownWorker, error) {
	out := new(WorkerRegistryUnknownWorker)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "UnknownWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryZeroAddress represents a ZeroAddress error raised by the WorkerRegistry contract.
type WorkerRegistryZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func WorkerRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (workerRegistry *WorkerRegistry) UnpackZeroAddressError(raw []byte) (*WorkerRegistryZeroAddress, error) {
	out := new(WorkerRegistryZeroAddress)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryZeroCapacity represents a ZeroCapacity error raised by the WorkerRegistry contract.
type WorkerRegistryZeroCapacity struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCapacity()
func WorkerRegistryZeroCapacityErrorID() common.Hash {
	return common.HexToHash("0x0bcb6784e87ff0d2e0ffe5c2f6d7d349cff356e57d34299fcab8031d901a3fbf")
}

// UnpackZeroCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCapacity()
func (workerRegistry *WorkerRegistry) UnpackZeroCapacityError(raw []byte) (*WorkerRegistryZeroCapacity, error) {
	out := new(WorkerRegistryZeroCapacity)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ZeroCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}
