package relay

import (
	"crypto/subtle"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats-server/v2/server"
)

// The streams live in the owner's account. Strangers have one without, which reaches into the owner's only through the
// subjects below, so nothing they send, and no reply subject they name, can touch the stream interface.
const (
	ownerAccount    = "OWNER"
	strangerAccount = "STRANGERS"
	ownerName       = "owner"

	requestSubjects = "stint.*.*.request.>"
	frameSubjects   = "stint.*.*.frames.>"
	storedSubjects  = storedPrefix + "*"

	inboxPrefix    = "_INBOX."
	importedPrefix = "_R_." // replies to another account
)

func (s *Server) makeAccounts() error {
	owner, err := s.nats.RegisterAccount(ownerAccount)
	if err != nil {
		return err
	}
	strangers, err := s.nats.RegisterAccount(strangerAccount)
	if err != nil {
		return err
	}
	for subject, answers := range map[string]server.ServiceRespType{
		requestSubjects: server.Singleton,
		frameSubjects:   server.Singleton,
		storedSubjects:  server.Streamed,
	} {
		if err := owner.AddServiceExportWithResponse(subject, answers, []*server.Account{strangers}); err != nil {
			return err
		}
		if err := strangers.AddServiceImport(owner, subject, subject); err != nil {
			return err
		}
	}
	return nil
}

// Check implements server.Authentication: the password makes the owner, everybody else is a stranger. A stranger's user
// name is a random word of its own choice, and decides the one inbox it may read.
func (s *Server) Check(client server.ClientAuthentication) bool {
	name, password := client.GetOpts().Username, client.GetOpts().Password
	if name == ownerName {
		if subtle.ConstantTimeCompare([]byte(password), []byte(s.password)) != 1 {
			return false
		}
		return s.register(client, ownerAccount, &server.User{Username: name})
	}
	readable := []string{frameSubjects}
	if len(name) >= minUserName {
		readable = append(readable, inboxOf(name)+".>")
	}
	return s.register(client, strangerAccount, &server.User{Username: name, Permissions: &server.Permissions{
		Publish:   &server.SubjectPermission{Allow: []string{requestSubjects, frameSubjects, storedSubjects}},
		Subscribe: &server.SubjectPermission{Allow: readable},
	}})
}

func (s *Server) register(client server.ClientAuthentication, account string, user *server.User) bool {
	found, err := s.nats.LookupAccount(account)
	if err != nil {
		return false
	}
	user.Account = found
	client.RegisterUser(user)
	return true
}

const minUserName = 26 // characters of a random word of 128 bits, as crypto/rand.Text makes

// inboxOf names the inbox of a user. Whoever sees the inbox, as the subject of a reply, does not learn the name.
func inboxOf(user string) string {
	return inboxPrefix + hexName(crypto.Keccak256([]byte(user))[:16])
}
