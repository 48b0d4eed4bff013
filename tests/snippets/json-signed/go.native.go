package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }`)

	req, err := http.NewRequest("POST", "https://api.example.com/hooks", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("X-Signature", "sha256=abcdef")
	req.Header.Add("Content-Type", "application/json")

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()

	answer, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.Status, string(answer))
}
