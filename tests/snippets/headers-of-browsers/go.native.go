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
	req.Host = "other.example.com"
	req.Header.Add("User-Agent", "harkdown/1.0 (docs)")
	req.Header.Add("Accept-Encoding", "gzip, br")
	req.Header.Add("Referer", "https://example.com/")
	req.Header.Add("Origin", "https://example.com")
	req.Header.Add("Accept-Language", "de")
	req.Header.Add("Cache-Control", "no-cache")
	req.Header.Add("Connection", "keep-alive")
	req.Header.Add("Sec-Fetch-Mode", "cors")
	req.Header.Add("DNT", "1")

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
