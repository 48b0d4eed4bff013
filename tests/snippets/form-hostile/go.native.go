package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("b=1&a=%40file&a=it%27s%20%22x%22%20%24%28id%29%20%60id%60&empty=&na%20me%3D%26%2B=sum%20%3D%201%2B1%20%26%20more%0Anext&%C3%BCn%C3%AF=%F0%9F%98%80&10=ten")

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
