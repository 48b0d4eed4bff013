package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{"name": null, "tags": ["a"], "price": 12.50}`)

	req, err := http.NewRequest("PATCH", "https://api.example.com/users/1", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/merge-patch+json")
	req.Header.Add("If-Match", `"3"`)

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
