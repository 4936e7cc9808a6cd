module github.com/stint-protocol/stint/tools/ollama/hdr

go 1.26

require github.com/ollama/ollama v0.6.5
