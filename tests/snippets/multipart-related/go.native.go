package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n")

	req, err := http.NewRequest("POST", "https://api.example.com/upload", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "multipart/related; boundary=harkdown-boundary-1")

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
