package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
`)

	req, err := http.NewRequest("PUT", "https://api.example.com/raw/1", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "text/csv")

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
