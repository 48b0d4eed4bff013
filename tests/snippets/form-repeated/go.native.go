package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo")

	req, err := http.NewRequest("POST", "https://api.example.com/form", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")

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
