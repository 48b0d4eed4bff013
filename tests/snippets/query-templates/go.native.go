package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest("GET", "https://api.example.com/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b", nil)
	if err != nil {
		log.Fatal(err)
	}

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
