package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}`)

	req, err := http.NewRequest("POST", "https://api.example.com/sorted", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/json")

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
