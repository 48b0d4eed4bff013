package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`chunk
`)

	req, err := http.NewRequest("PATCH", "https://api.example.com/file", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/offset+octet-stream")
	req.Header.Add("Upload-Offset", "0")

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
