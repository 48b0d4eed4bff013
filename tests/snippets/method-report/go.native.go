package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("<report/>")

	req, err := http.NewRequest("REPORT", "https://api.example.com/calendar", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Depth", "1")
	req.Header.Add("Content-Type", "application/xml")

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
