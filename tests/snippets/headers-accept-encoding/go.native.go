package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest("GET", "https://api.example.com/archive", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Accept-Encoding", "identity")
	req.Header.Add("User-Agent", "curl/8.5.0")
	req.Header.Add("Accept", "*/*")
	req.Header.Add("DNT", "1")
	req.Header.Add("X_Under_Score", "kept")

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
