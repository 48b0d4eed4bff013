package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
`)

	req, err := http.NewRequest("POST", "https://api.example.com/notes/{note_id}", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "text/plain")
	req.Header.Add("X-Sign", "$a `b` YOUR_SIGN-IT")

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
