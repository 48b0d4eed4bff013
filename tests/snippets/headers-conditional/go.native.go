package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest("GET", "https://api.example.com/report.csv", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("If-None-Match", `W/"a1b2", "c3"`)
	req.Header.Add("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
	req.Header.Add("Range", "bytes=0-99")
	req.Header.Add("Accept", "text/csv;q=0.9, */*;q=0.1")
	req.Header.Add("X-Forwarded-For", "192.0.2.1, 198.51.100.2")

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
