package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>`)

	req, err := http.NewRequest("POST", "https://api.example.com/soap", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("SOAPAction", `"urn:find"`)
	req.Header.Add("Content-Type", "text/xml")

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
