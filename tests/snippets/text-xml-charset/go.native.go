package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>`)

	req, err := http.NewRequest("POST", "https://api.example.com/feed", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "text/xml;charset=utf-8")

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
