package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest("GET", "https://api.example.com/users", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>")
	req.Header.Add("X-Percent", "100% %USERNAME% %d")
	req.Header.Add("X-Json", `{"a": ["b", 1], "c": "\u00e9"}`)
	req.Header.Add("X-Comment", "a // b /* c */ # d -- e")
	req.Header.Add("X-Caret", "^a^ ^^ &b|c")

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
