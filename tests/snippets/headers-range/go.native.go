package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("content")

	req, err := http.NewRequest("PUT", "https://api.example.com/files/1", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Range", "bytes=0-99")
	req.Header.Add("Accept-Encoding", "gzip, br")
	req.Header.Add("Content-Range", "bytes 0-6/7")
	req.Header.Add("Content-Type", "text/plain")

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
